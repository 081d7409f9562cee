//! Measurements, each next to a baseline in the same run.

fn main() {}

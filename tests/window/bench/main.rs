//! Measurements of the real window, as it is released, on the screen of an old laptop without a graphics card. Each
//! stands next to a baseline that was measured in the same run, in turns, so that a busy moment of the machine hits
//! both. They are reported, never asserted: machines differ and are noisy.
//!
//! Everything is measured twice: both programs as they come, and both with `WEBKIT_DISABLE_DMABUF_RENDERER=1`, which
//! Bondgenoot sets by itself where there is no graphics card.
//!
//! Without arguments everything is measured; `start`, `memory`, `drop`, `growth`, `frames` or `size` asks for a
//! part.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails stops")]

mod crowd;
mod drops;
mod frames;
mod growth;
mod memory;
mod opened;
mod picture;
mod processes;
mod programs;
mod renderer;
mod report;
mod sample;
mod size;
mod start;

use programs::Programs;
use report::Report;

/// A part of the measurements: what it is called, and what it does.
type Part = (&'static str, fn(&Programs, &mut Report));

const PARTS: [Part; 6] = [
    ("start", start::measure),
    ("memory", memory::measure),
    ("drop", drops::measure),
    ("growth", growth::measure),
    ("frames", frames::measure),
    ("size", size::measure),
];

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let known = |name: &String| PARTS.iter().any(|(part, _)| part == name);
    assert!(asked.iter().all(known), "there is start, memory, drop, growth, frames and size");
    let programs = Programs::find();
    let mut report = Report::new();
    for (part, measure) in PARTS {
        if asked.is_empty() || asked.iter().any(|name| name == part) {
            measure(&programs, &mut report);
        }
    }
    print!("{report}");
}

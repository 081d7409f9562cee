//! What the fuzzer is built with: libFuzzer is C++, and comes as source.

use std::process::Command;

use super::libraries::LIBCLANG;
use super::need::Need;
use crate::step;

const COMPILER: Need = Need {
    name: "a C++ compiler",
    is_here: || {
        let named = std::env::var_os("CXX").unwrap_or_else(|| "c++".into());
        step::succeeds(Command::new(named).arg("--version"))
    },
    debian: "g++",
    fedora: "gcc-c++",
    arch: "gcc",
    macos: "",
    windows: "",
};

pub(super) const ALL: &[&Need] = &[&LIBCLANG, &COMPILER];

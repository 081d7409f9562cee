//! Node: it builds the window, which is not there yet. Nothing stops without it.

use std::process::Command;

use crate::step;

pub(crate) fn mention() {
    match step::ask(Command::new("node").arg("--version")) {
        Ok(version) => println!("    Node: {}", version.trim()),
        Err(_) => println!("    Node: not found; not needed yet, but the window will need it"),
    }
}

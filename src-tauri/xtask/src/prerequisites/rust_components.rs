//! rustfmt and Clippy: parts of Rust that a minimal installation leaves out.

use std::process::Command;

use crate::cargo;
use crate::failure::{Failure, Result};
use crate::step;

/// The name of each component and the cargo command that it brings.
const COMPONENTS: &[(&str, &str)] = &[("rustfmt", "fmt"), ("clippy", "clippy")];

pub(crate) fn ensure() -> Result {
    let missing: Vec<&str> =
        COMPONENTS.iter().filter(|(_, command)| !works(command)).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        println!("    rustfmt and Clippy: here");
        return Ok(());
    }
    let missing = missing.join(" ");
    Err(Failure::new(format!("{missing} is needed to check. Install it: rustup component add {missing}")))
}

fn works(command: &str) -> bool {
    step::succeeds(Command::new(cargo::program()).args([command, "--version"]))
}

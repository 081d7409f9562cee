//! Node and npm: they build the UI. Systems ship them too old as often as not, so they are named and not installed.

use std::process::Command;

use crate::failure::{Failure, Result};
use crate::step;
use crate::ui;

const ADVICE: &str = "Node 20.19, 22.12 or newer is needed, with npm. Install it from https://nodejs.org, with \
    the package manager of your system, or with a version manager such as fnm.";

pub(super) fn ensure() -> Result {
    let node = step::ask(Command::new("node").arg("--version")).map_err(|_| Failure::new(ADVICE))?;
    if !is_new_enough(node.trim()) {
        return Err(Failure::new(format!("Node here is {}. {ADVICE}", node.trim())));
    }
    let npm = step::ask(Command::new(ui::NPM).arg("--version")).map_err(|_| Failure::new(ADVICE))?;
    println!("    Node {}, npm {}", node.trim(), npm.trim());
    Ok(())
}

/// Knows the versions that Vite runs on.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(20)), Some(Ok(minor))) => minor >= 19,
        (Some(Ok(22)), Some(Ok(minor))) => minor >= 12,
        (Some(Ok(major)), _) => major > 22,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_that_vite_runs_on_are_told_from_others() {
        for version in ["v20.19.0", "v22.12.1", "v23.0.0", "v26.1.0"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["v18.20.4", "v20.18.9", "v21.7.0", "v22.11.0", "", "unknown"] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}

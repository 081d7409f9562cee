//! What a machine needs before anything can be built or tested: it is installed where that is possible, and named
//! exactly where it is not.

mod apt;
mod browser;
mod fuzzer;
mod libclang;
mod libraries;
mod need;
mod node;
mod rust_components;
mod screen;
mod system;
mod windows;

use need::Need;
use system::System;
pub(crate) use windows::WEB_RUSTC;

use crate::failure::{Failure, Result};
use crate::step;
use crate::workspace::Workspace;

/// Makes sure that the programs can be built.
pub(crate) fn for_building() -> Result {
    step::say("Looking for what building needs");
    node::ensure()?;
    ensure(&[libraries::ALL])
}

/// Makes sure that the programs can be built, and a window led along on a screen that nobody sees.
pub(crate) fn for_touring() -> Result {
    step::say("Looking for what building and a tour without a screen need");
    node::ensure()?;
    ensure(&[libraries::ALL, screen::UNSEEN])
}

/// Makes sure that the programs can be built and checked.
pub(crate) fn for_checking() -> Result {
    step::say("Looking for what building and checking need");
    node::ensure()?;
    rust_components::ensure()?;
    ensure(&[libraries::ALL])
}

/// Makes sure that the programs can be built, checked and tested, the real window included.
pub(crate) fn for_testing() -> Result {
    step::say("Looking for what building, checking and testing need");
    node::ensure()?;
    rust_components::ensure()?;
    ensure(&[libraries::ALL, screen::UNSEEN, &[&browser::CHROMIUM]])
}

/// Makes sure that the programs can be built for Windows and tested under Wine.
pub(crate) fn for_windows(workspace: &Workspace) -> Result {
    step::say("Looking for what building for Windows and testing under Wine need");
    if System::here() != System::Debian {
        let packages: Vec<&str> = windows::ALL.iter().map(|need| need.debian).collect();
        return Err(Failure::new(format!(
            "this needs packages that Debian has ({}). On Windows itself, `cargo xtask test` tests more.",
            packages.join(", ")
        )));
    }
    ensure(&[&[&libraries::LIBCLANG], windows::ALL])?;
    let (here, needed) = (windows::version(), windows::parsed(&workspace.rust_version));
    if here < needed {
        return Err(Failure::new(format!(
            "Debian's Rust is {here:?}, and Rust {} is needed: apt-get update, apt-get install rustc-web",
            workspace.rust_version
        )));
    }
    Ok(())
}

/// Makes sure that the fuzzer can be built.
pub(crate) fn for_fuzzing() -> Result {
    step::say("Looking for what building the fuzzer needs");
    ensure(&[fuzzer::ALL])
}

/// Finds everything, or installs all that is missing at once.
fn ensure(needs: &[&[&'static Need]]) -> Result {
    let (needs, system) = (needs.concat(), System::here());
    let missing = need::missing(&needs, system);
    if missing.is_empty() {
        println!("    {}", names(needs.iter().filter(|need| !need.on(system).is_empty())));
        return Ok(());
    }
    println!("    not found: {}", names(missing.iter()));
    let packages: Vec<&str> = missing.iter().map(|need| need.on(system)).collect();
    if system != System::Debian || !apt::install(&packages)? {
        return Err(Failure::new(format!(
            "something is missing. Install it:\n  {}",
            need::advice(&missing, system)
        )));
    }
    let still = need::missing(&missing, system);
    if still.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("installed, but still not found: {}", names(still.iter()))))
}

fn names<'a>(needs: impl Iterator<Item = &'a &'static Need>) -> String {
    needs.map(|need| need.name).collect::<Vec<_>>().join(", ")
}

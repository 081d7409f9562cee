//! `cargo xtask check`: what can be told without running the program. The quickest comes first.

use crate::cargo;
use crate::failure::Result;
use crate::invariants;
use crate::notices;
use crate::prerequisites;
use crate::step;
use crate::ui;
use crate::workspace::Workspace;

const FORMAT: &[&str] = &["fmt", "--all", "--", "--check"];
const LINT: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
/// Private items are documented too, so a link to one leads somewhere.
const DOCUMENT_STRICTLY: &str = "-D warnings -A rustdoc::private-intra-doc-links";
const DOCUMENT: &[&str] = &["doc", "--workspace", "--no-deps", "--document-private-items"];

pub(crate) fn check(workspace: &Workspace) -> Result {
    prerequisites::for_checking()?;
    everything(workspace)
}

/// Checks on a machine that has what it takes.
pub(crate) fn everything(workspace: &Workspace) -> Result {
    step::run("Checking the format", &mut cargo::command(workspace, FORMAT))?;
    ui::install(workspace)?;
    ui::check_format(workspace)?;
    invariants::hold(workspace)?;
    notices::in_step(workspace)?;
    ui::check_types(workspace)?;
    // The window embeds it, so that without it there is nothing to lint.
    ui::build(workspace)?;
    step::run("Linting", &mut cargo::command(workspace, LINT))?;
    let mut document = cargo::command(workspace, DOCUMENT);
    step::run("Building the documentation", document.env("RUSTDOCFLAGS", DOCUMENT_STRICTLY))
}

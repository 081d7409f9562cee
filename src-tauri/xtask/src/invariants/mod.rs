//! The rules of the architecture that a machine can check. Each is a file with its name, and a test on
//! made-up input that shows what it refuses.

mod core_without_window;
mod fluent_keys;
mod no_leftovers;
mod no_network;
mod sql_in_store;

use crate::failure::{Failure, Result};
use crate::rust_source;
use crate::step;
use crate::workspace::Workspace;

/// Where the product's own source is: what people run, not what developers run.
const PRODUCT: &[&str] = &["src-tauri/core/src", "src-tauri/cli/src"];

/// Checks every rule; stops at the first that is broken, with each place where it is.
pub(crate) fn hold(workspace: &Workspace) -> Result {
    step::say("Checking the rules of the architecture");
    let sources = rust_source::load(&workspace.root, PRODUCT)?;
    rule("core knows no window", &core_without_window::broken(workspace)?)?;
    rule("only the store has SQL", &sql_in_store::broken(&sources))?;
    rule("every message is there, and is used", &fluent_keys::broken(workspace, &sources)?)?;
    rule("nothing opens the network", &no_network::broken(workspace, &sources)?)?;
    rule("nothing unfinished or of one machine is left in a file", &no_leftovers::broken(workspace)?)
}

fn rule(name: &str, broken: &[String]) -> Result {
    if broken.is_empty() {
        println!("    {name}");
        return Ok(());
    }
    Err(Failure::new(format!("broken rule: {name}\n  {}", broken.join("\n  "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_rule_names_every_place() {
        assert!(rule("all is well", &[]).is_ok());
        let failure = rule("all is well", &["here".into(), "there".into()]).unwrap_err();
        assert_eq!(failure.to_string(), "broken rule: all is well\n  here\n  there");
    }
}

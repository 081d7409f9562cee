//! The rules of the architecture that a machine can check. Each is a file with its name, and a test on
//! made-up input that shows what it refuses.

mod colours_in_theme;
mod core_without_window;
mod fluent_keys;
mod geometry_alone;
mod no_leftovers;
mod no_network;
mod one_door_to_the_backend;
mod sql_in_store;
mod words_in_fluent;

use crate::failure::{Failure, Result};
use crate::rust_source;
use crate::step;
use crate::ui_source;
use crate::workspace::Workspace;

/// Where the product's own Rust is: what people run, not what developers run.
const PRODUCT: &[&str] = &["src-tauri/src", "src-tauri/core/src", "src-tauri/cli/src"];

/// Checks every rule; stops at the first that is broken, with each place where it is.
pub(crate) fn hold(workspace: &Workspace) -> Result {
    step::say("Checking the rules of the architecture");
    let sources = rust_source::load(&workspace.root, PRODUCT)?;
    let ui = ui_source::load(&workspace.root)?;
    rule("core knows no window", &core_without_window::broken(workspace)?)?;
    rule("only the store has SQL", &sql_in_store::broken(&sources))?;
    rule("only the backend of the UI knows Tauri", &one_door_to_the_backend::broken(&ui))?;
    rule("the geometry of the map stands alone", &geometry_alone::broken(&ui))?;
    rule("colours stand in the theme", &colours_in_theme::broken(&ui))?;
    rule("words stand in the messages", &words_in_fluent::broken(&ui))?;
    rule("every message is there, and is used", &fluent_keys::broken(workspace, &sources, &ui)?)?;
    rule("nothing opens the network", &no_network::broken(workspace, &sources, &ui)?)?;
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

//! `cargo xtask notices`: the licence texts of everything by others that ships, in one file.
//!
//! MIT, BSD and most other licences ask that their text goes along with the program. The texts are read from the
//! sources that cargo and npm have on this machine; nothing is fetched.

mod crates;
mod packages;
mod texts;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::failure::{Failure, Result, While};
use crate::step;
use crate::ui;
use crate::workspace::Workspace;

/// The file, from the root of the workspace. The window embeds it and the package contains it.
const FILE: &str = "src-tauri/THIRD-PARTY-NOTICES.txt";

const RULE: &str = "--------------------------------------------------------------------------------";

/// Something by others that ships.
struct Component {
    name: String,
    version: String,
    licence: String,
    texts: Vec<String>,
}

/// Writes the file.
pub(crate) fn notices(workspace: &Workspace) -> Result {
    ui::install(workspace)?;
    step::say("Collecting the licence texts of what ships");
    let file = workspace.root.join(FILE);
    std::fs::write(&file, written(workspace)?).during(format_args!("writing {}", file.display()))
}

/// Checks that the file is what [`notices`] would write.
pub(crate) fn in_step(workspace: &Workspace) -> Result {
    step::say("Checking the licence texts of what ships");
    let committed = std::fs::read_to_string(workspace.root.join(FILE)).unwrap_or_default();
    if committed == written(workspace)? {
        return Ok(());
    }
    Err(Failure::new(format!("{FILE} is not in step with what ships: run cargo xtask notices")))
}

fn written(workspace: &Workspace) -> Result<String> {
    let mut components = crates::shipped(workspace)?;
    components.extend(packages::shipped(workspace)?);
    Ok(page(components))
}

/// Writes every text once, after the names of all that it covers.
fn page(mut components: Vec<Component>) -> String {
    components.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    let mut page = String::from(
        "Bondgenoot contains work by others. Their names, licences and notices follow.\n\
         SQLite is in the public domain.\n",
    );
    let mut covered: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for component in &components {
        for text in &component.texts {
            let name = format!("{} {} ({})", component.name, component.version, component.licence);
            covered.entry(text).or_default().push(name);
        }
    }
    let mut texts: Vec<(Vec<String>, &str)> =
        covered.into_iter().map(|(text, names)| (names, text)).collect();
    texts.sort();
    for (names, text) in texts {
        let _ = write!(page, "\n{RULE}\n{}\n\n{text}\n", names.join("\n"));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_two_share_is_written_once() {
        let component = |name: &str, text: &str| Component {
            name: name.to_owned(),
            version: "1".to_owned(),
            licence: "MIT".to_owned(),
            texts: vec![text.to_owned()],
        };
        let page = page(vec![component("b", "same"), component("a", "same"), component("c", "other")]);
        assert!(page.contains("a 1 (MIT)\nb 1 (MIT)\n\nsame\n"), "{page}");
        assert_eq!(page.matches("same").count(), 1);
        assert!(page.contains("c 1 (MIT)\n\nother\n"));
    }
}

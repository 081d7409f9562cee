//! The file dialogs of the platform. Called off the main thread only: they wait for an answer.

use std::path::PathBuf;

use bondgenoot_core::text::text;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The ending of project files.
const ENDING: &str = "bondgenoot";

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    app.dialog().file().add_filter(text("dialog-project-files", &[]), &[ENDING])
}

/// Asks which project file to open.
pub(crate) fn project_file(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "picked-files")]
    if let Some(path) = std::env::var_os("BONDGENOOT_PICKED_FILE") {
        return Some(path.into());
    }
    let picked = dialog(app).set_title(text("dialog-open", &[])).blocking_pick_file()?;
    picked.into_path().ok()
}

/// Asks where to write a project file, with a name to start from.
pub(crate) fn place_for(app: &AppHandle, proposed: &str) -> Option<PathBuf> {
    #[cfg(feature = "picked-files")]
    if let Some(folder) = std::env::var_os("BONDGENOOT_PICKED_FOLDER") {
        return Some(PathBuf::from(folder).join(file_name(proposed)));
    }
    let picked = dialog(app)
        .set_title(text("dialog-save", &[]))
        .set_file_name(file_name(proposed))
        .blocking_save_file()?;
    let path = picked.into_path().ok()?;
    // Some dialogs do not add the ending themselves.
    Some(if path.extension().is_some() { path } else { path.with_extension(ENDING) })
}

/// Makes of a project's name a file name that every system takes.
fn file_name(proposed: &str) -> String {
    const LONGEST: usize = 80;
    let forbidden = |character: char| character.is_control() || r#"<>:"/\|?*"#.contains(character);
    let clean: String =
        proposed.chars().map(|character| if forbidden(character) { '-' } else { character }).collect();
    let short: String = clean.trim().trim_matches('.').chars().take(LONGEST).collect();
    format!("{}.{ENDING}", short.trim())
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_project_name_becomes_a_file_name() {
        assert_eq!(file_name("Dans zonder grenzen"), "Dans zonder grenzen.bondgenoot");
        assert_eq!(file_name(" Wat? A/B: “ja”. "), "Wat- A-B- “ja”.bondgenoot");
    }
}

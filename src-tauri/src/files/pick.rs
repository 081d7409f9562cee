//! The file dialogs of the platform. Called off the main thread only: they wait for an answer.
//!
//! Where there is no person to answer them, [`Picked`] does.

use std::path::{Path, PathBuf};

use bondgenoot_core::share::{EXTENSION, file_name};
use bondgenoot_core::text::text;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogButtons};

use crate::long_work::blocking;

/// The paths that answer every file dialog: in the journeys, and on the developer's server. The window that people
/// get never manages them.
#[derive(Debug, Clone)]
pub struct Picked {
    /// The file to open.
    pub file: PathBuf,
    /// The folder to save in, or to choose.
    pub folder: PathBuf,
}

impl Picked {
    /// Returns the paths that the environment names; `None` when it does not name both.
    #[cfg(feature = "picked-files")]
    pub fn from_environment() -> Option<Self> {
        let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
        Some(Self { file: named("BONDGENOOT_PICKED_FILE")?, folder: named("BONDGENOOT_PICKED_FOLDER")? })
    }

    fn of<R: Runtime>(app: &AppHandle<R>) -> Option<Self> {
        app.try_state::<Self>().map(|picked| picked.inner().clone())
    }
}

fn dialog<R: Runtime>(app: &AppHandle<R>) -> FileDialogBuilder<R> {
    app.dialog().file().add_filter(text("dialog-project-files", &[]), &[EXTENSION])
}

/// Asks which project file to open.
pub(crate) fn project_file<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if let Some(picked) = Picked::of(app) {
        return Some(picked.file);
    }
    let dialog = dialog(app).set_title(text("dialog-open", &[]));
    let picked = blocking(|| dialog.blocking_pick_file())?;
    picked.into_path().ok()
}

/// Asks where to write the file of a project with this name.
pub(crate) fn place_for<R: Runtime>(app: &AppHandle<R>, project: &str) -> Option<PathBuf> {
    let proposed = file_name::for_project(project);
    if let Some(picked) = Picked::of(app) {
        return Some(picked.folder.join(proposed));
    }
    settled(proposed, |proposed| saved_as(app, proposed), |path| may_replace(app, path))
}

/// Asks whether to write the file beside one that another program has open, and returns its path if so.
pub(crate) fn place_beside<R: Runtime>(app: &AppHandle<R>, held: &Path) -> Option<PathBuf> {
    let beside = file_name::beside(held);
    let question = text("dialog-held", &[("name", &name_of(held)), ("beside", &name_of(&beside))]);
    asked(app, "dialog-held-title", question, "dialog-held-beside", "dialog-held-cancel").then_some(beside)
}

/// Asks for a place until it is settled. The system's dialog asks about what it shows; our ending may make it
/// the name of another file, about which is asked here.
fn settled(
    mut proposed: String,
    choose: impl Fn(&str) -> Option<PathBuf>,
    may_replace: impl Fn(&Path) -> bool,
) -> Option<PathBuf> {
    loop {
        let chosen = choose(&proposed)?;
        let path = file_name::final_path(&chosen);
        if path == chosen || path.symlink_metadata().is_err() || may_replace(&path) {
            return Some(path);
        }
        proposed = name_of(&path);
    }
}

fn saved_as<R: Runtime>(app: &AppHandle<R>, proposed: &str) -> Option<PathBuf> {
    let dialog = dialog(app).set_title(text("dialog-save", &[])).set_file_name(proposed);
    blocking(|| dialog.blocking_save_file())?.into_path().ok()
}

fn may_replace<R: Runtime>(app: &AppHandle<R>, path: &Path) -> bool {
    let question = text("dialog-replace", &[("name", &name_of(path))]);
    asked(app, "dialog-replace-title", question, "dialog-replace-yes", "dialog-replace-no")
}

/// Asks a question. The title and the answers are keys of messages.
fn asked<R: Runtime>(app: &AppHandle<R>, title: &str, question: String, yes: &str, no: &str) -> bool {
    let answers = MessageDialogButtons::OkCancelCustom(text(yes, &[]), text(no, &[]));
    let dialog = app.dialog().message(question).title(text(title, &[])).buttons(answers);
    blocking(|| dialog.blocking_show())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Asks where to write a text, with a file name to start from.
pub(crate) fn place_for_text<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    if let Some(picked) = Picked::of(app) {
        return Some(picked.folder.join(name));
    }
    let dialog = app.dialog().file().add_filter(text("dialog-texts", &[]), &["txt"]);
    let dialog = dialog.set_title(text("dialog-save-text", &[])).set_file_name(name);
    let picked = blocking(|| dialog.blocking_save_file())?;
    picked.into_path().ok()
}

/// Asks for a folder; `title` is the key of what the dialog asks.
pub(crate) fn folder<R: Runtime>(app: &AppHandle<R>, title: &str) -> Option<PathBuf> {
    if let Some(picked) = Picked::of(app) {
        return Some(picked.folder);
    }
    let dialog = app.dialog().file().set_title(text(title, &[]));
    blocking(|| dialog.blocking_pick_folder())?.into_path().ok()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Settles on a place in a folder: what is chosen in turn, and whether it may replace another file. Returns
    /// the name, the names that were proposed, and those that were asked about.
    fn settle(folder: &Path, names: &[&str], replace: bool) -> (Option<String>, Vec<String>, Vec<String>) {
        let (proposals, questions) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let chosen = settled(
            "Dans.bondgenoot".to_owned(),
            |proposed| {
                proposals.borrow_mut().push(proposed.to_owned());
                names.get(proposals.borrow().len() - 1).map(|name| folder.join(name))
            },
            |path| {
                questions.borrow_mut().push(name_of(path));
                replace
            },
        );
        (chosen.map(|path| name_of(&path)), proposals.into_inner(), questions.into_inner())
    }

    #[test]
    fn a_file_is_replaced_only_after_a_question_about_its_final_name() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("Netwerk 2.0.bondgenoot"), "").unwrap();
        let final_name = || Some("Netwerk 2.0.bondgenoot".to_owned());

        let (chosen, _, questions) = settle(folder.path(), &["Netwerk 2.0"], true);
        assert_eq!((chosen, &*questions), (final_name(), &["Netwerk 2.0.bondgenoot".to_owned()][..]));

        let (chosen, proposals, _) = settle(folder.path(), &["Netwerk 2.0", "Netwerk 3.0"], false);
        assert_eq!(chosen.as_deref(), Some("Netwerk 3.0.bondgenoot"));
        assert_eq!(proposals, ["Dans.bondgenoot", "Netwerk 2.0.bondgenoot"]);

        let (chosen, _, questions) = settle(folder.path(), &["Netwerk 2.0.bondgenoot"], false);
        assert_eq!((chosen, questions.len()), (final_name(), 0), "the dialog asked already");

        let (chosen, _, questions) = settle(folder.path(), &["Dans i.s.m. bib"], false);
        assert_eq!((chosen.as_deref(), questions.len()), (Some("Dans i.s.m. bib.bondgenoot"), 0));

        assert_eq!(settle(folder.path(), &["Netwerk 2.0"], false).0, None, "no answer is no place");
    }
}

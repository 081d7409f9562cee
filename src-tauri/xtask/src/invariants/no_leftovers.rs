//! What is handed over is finished and belongs to no machine: no notes to oneself, no paths of a home or work folder,
//! no address of a program that happened to listen.

use std::path::Path;
use std::process::Command;

use crate::failure::{Result, While};
use crate::step;
use crate::workspace::Workspace;

/// Notes to oneself. In two parts, because this file is looked at as well.
const NOTES: &[&str] =
    &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("to", "do!"), concat!("unimple", "mented!")];

/// How a path of one machine begins.
const PLACES: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!(r"C:\Us", r"ers\"),
    concat!("/tm", "p/"),
    concat!("/wo", "rk/"),
    concat!("/works", "pace/"),
];

/// This machine, for programs on it. With a number that is a port, it is an address that holds on one machine only.
const ITSELF: &[&str] = &[concat!("localh", "ost:"), concat!("127.0.", "0.1:")];

pub(super) fn broken(workspace: &Workspace) -> Result<Vec<String>> {
    let here = workspace.root.to_string_lossy();
    let mut broken = Vec::new();
    for file in files(&workspace.root)? {
        // A file that is not text has no notes; one that is listed but gone has nothing.
        let Ok(text) = std::fs::read_to_string(workspace.root.join(&file)) else { continue };
        broken
            .extend(leftovers(&text, &here).into_iter().map(|(line, what)| format!("{file}:{line}: {what}")));
    }
    Ok(broken)
}

/// Lists what git has, or would take.
fn files(root: &Path) -> Result<Vec<String>> {
    let mut question = Command::new("git");
    question.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = step::ask(&mut question).during("the files are listed by git")?;
    Ok(listed.split_terminator('\0').map(str::to_owned).collect())
}

/// Finds what should not be there, with its line.
fn leftovers(text: &str, here: &str) -> Vec<(usize, String)> {
    // The place of a working copy at the top of the disk is too short to tell from other words.
    let here = Some(here).filter(|here| here.matches(['/', '\\']).count() > 1);
    let unwanted: Vec<&str> = NOTES.iter().chain(PLACES).copied().chain(here).collect();
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let here = unwanted.iter().filter(|one| stands_in(line, one));
        let ports = ITSELF.iter().filter(|one| has_port(line, one));
        found.extend(here.chain(ports).map(|one| (number + 1, (*one).to_owned())));
    }
    found
}

/// Tells whether the words stand there by themselves, not as a part of a longer word or path.
fn stands_in(line: &str, words: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    line.match_indices(words).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + words.len()..].chars().next();
        let open_end = words.ends_with(['/', '\\', '!']);
        !before.is_some_and(part) && (open_end || !after.is_some_and(|c| c.is_alphanumeric() || c == '_'))
    })
}

/// Tells whether the address has a port that is written out. Port 0 is whichever is free.
fn has_port(line: &str, address: &str) -> bool {
    let mut after = line.split(address).skip(1);
    after.any(|rest| rest.starts_with(|c: char| matches!(c, '1'..='9')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_and_home_folders_are_found_with_their_line() {
        let text = format!("fine\n// {}: later\n{}(x)\nat {}someone/x", NOTES[0], NOTES[2], PLACES[0]);
        let found = leftovers(&text, "/");
        assert_eq!(found, [(2, NOTES[0].into()), (3, NOTES[2].into()), (4, PLACES[0].into())]);
    }

    #[test]
    fn parts_of_longer_words_and_addresses_are_fine() {
        let text = format!("{}S and MAS{} and https://example.org{}x", NOTES[0], NOTES[0], PLACES[0]);
        assert_eq!(leftovers(&text, "/"), []);
    }

    #[test]
    fn a_port_of_this_machine_is_found() {
        let text = format!("see {}5173/x\n{}0 {}{{port}}", ITSELF[0], ITSELF[1], ITSELF[1]);
        assert_eq!(leftovers(&text, "/"), [(1, ITSELF[0].into())]);
    }

    #[test]
    fn the_place_of_this_working_copy_is_found() {
        assert_eq!(leftovers("see /some/place/x", "/some/place"), [(1, "/some/place".into())]);
        assert_eq!(leftovers("see src/some/place", "/some/place"), []);
        assert_eq!(leftovers("see /app", "/app"), []);
    }
}

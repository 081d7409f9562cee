use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use super::{Incident, cause};
use crate::error::Error;

/// The most places of a stack that are kept.
const PLACES: usize = 12;

/// What can be written in the log.
#[derive(Debug)]
pub enum Event<'a> {
    /// A program started: which one, and its version.
    Started(&'static str, &'static str),
    /// The store was opened.
    Opened(Duration),
    /// The store was closed.
    Closed,
    /// A step was written; the code of its op, without what it was done to.
    Did(&'a str),
    /// The last step was undone.
    Undid,
    /// An undone step was done again.
    Redid,
    /// Work ended that took long enough to be noticed.
    Took(&'static str, Duration),
    /// Something failed.
    Failed {
        /// What failed.
        error: &'a Error,
        /// Its number, when people are told one.
        incident: Option<&'a Incident>,
    },
    /// The program panicked.
    Panicked {
        /// What the panic said; only what [`cause::told`] keeps is written.
        said: &'a str,
        /// The file and the line of the source.
        place: &'a str,
        /// Its number.
        incident: &'a Incident,
    },
    /// The page in the window failed.
    Page {
        /// What is known of it.
        fault: &'a Fault,
        /// Its number.
        incident: &'a Incident,
    },
}

impl Display for Event<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started(program, version) => {
                let (system, machine) = (std::env::consts::OS, std::env::consts::ARCH);
                write!(out, "started {program} {version} {system} {machine}")
            }
            Self::Opened(took) => write!(out, "opened {} ms", took.as_millis()),
            Self::Closed => write!(out, "closed"),
            Self::Did(code) => write!(out, "did {code}"),
            Self::Undid => write!(out, "undid"),
            Self::Redid => write!(out, "redid"),
            Self::Took(what, took) => write!(out, "took {what} {} ms", took.as_millis()),
            Self::Failed { error, incident } => {
                write!(out, "failed {} {}", error.code(), cause::of(error))?;
                incident.map_or(Ok(()), |incident| write!(out, " incident {incident}"))
            }
            Self::Panicked { said, place, incident } => {
                let file = place.rsplit_once("src/").map_or("", |(_, file)| file);
                write!(out, "panicked {file} {} incident {incident}", cause::told(said))
            }
            Self::Page { fault, incident } => write!(out, "page {fault} incident {incident}"),
        }
    }
}

/// A fault of the page: the class of the error and the places in our own scripts, never its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    class: String,
    places: Vec<String>,
}

impl Fault {
    /// Reads what a browser says of an error: `TypeError`, and a stack with `index-4f2a.js:12:345` in it.
    pub fn read(class: &str, stack: &str) -> Self {
        let plain = class.len() <= 40 && class.chars().all(|letter| letter.is_ascii_alphabetic());
        let known = plain && (class.ends_with("Error") || class.ends_with("Exception"));
        let class = if known { class.to_owned() } else { "unknown".to_owned() };
        Self { class, places: stack.split_whitespace().filter_map(place).take(PLACES).collect() }
    }
}

impl Display for Fault {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.class, self.places.join(" "))
    }
}

/// Returns `name.js:line:column` from the end of an address of ours.
fn place(word: &str) -> Option<String> {
    let word = word.trim_end_matches(')');
    let (_, file) = word.rsplit_once('/')?;
    let mut parts = file.split(':');
    let (name, line, column) = (parts.next()?, parts.next()?, parts.next()?);
    let named = name.len() <= 60 && name.ends_with(".js");
    let plain = name.chars().all(|character| character.is_ascii_alphanumeric() || "._-".contains(character));
    let number = |text: &str| text.parse::<u32>().is_ok();
    (named && plain && number(line) && number(column)).then(|| format!("{name}:{line}:{column}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_page_fault_only_class_and_places_are_kept() {
        let stack = "kies@tauri://localhost/assets/index-Ab3.js:12:345\n\
                     Bib De Letter@tauri://localhost/assets/map.js:1:2\nat x (http://a/b.js:3:4)";
        let fault = Fault::read("TypeError", stack);
        assert_eq!(fault.to_string(), "TypeError index-Ab3.js:12:345 map.js:1:2 b.js:3:4");
        assert_eq!(Fault::read("Bib De Letter!", "Bib /Bib De.js:1:1").to_string(), "unknown ");
    }
}

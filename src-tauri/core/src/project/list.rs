use super::Project;
use crate::error::{Candidate, Error, Result};
use crate::fold::fold;
use crate::store::{Record, Store};
use crate::value::{Id, Name};

/// A project of the store, for the list people choose from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "ListedProject"))]
pub struct Listed {
    /// Its identity.
    pub id: Id<Project>,
    /// Its name.
    pub name: Name,
    /// Our own organisation in it.
    pub organisation: Name,
    /// Whether it is the example.
    pub example: bool,
    /// When it last changed (UTC, RFC 3339).
    pub changed_at: String,
    /// When it went into the bin, if it did (UTC, RFC 3339).
    pub binned_at: Option<String>,
    /// For how many more days of use the bin keeps it.
    pub days_left: Option<u32>,
}

/// Gives all projects, those in the bin too, last changed first.
pub fn list(store: &Store) -> Result<Vec<Listed>> {
    store.project_ids()?.into_iter().map(|id| describe(store, id)).collect()
}

fn describe(store: &Store, id: Id<Project>) -> Result<Listed> {
    let reader = store.any_reader(&id);
    let record = reader.project()?;
    let organisation = reader.get(&record.own_actor_id)?.name;
    let missing = || Error::NotFound { noun: Project::NAME, text: id.to_string() };
    let state = store.project_state(&id)?.ok_or_else(missing)?;
    Ok(Listed {
        name: record.name,
        organisation,
        example: record.example,
        changed_at: state.changed_at,
        binned_at: state.binned_at,
        days_left: store.days_left_in_bin(&id)?,
        id,
    })
}

/// Finds the project that goes by an identity or by an unambiguous name; `binned` says where to look.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Ambiguous`] with those it could be.
pub fn find(store: &Store, text: &str, binned: bool) -> Result<Id<Project>> {
    let projects: Vec<Listed> =
        list(store)?.into_iter().filter(|listed| listed.binned_at.is_some() == binned).collect();
    one_of(Project::NAME, text, projects, |listed| {
        (listed.id.to_string(), listed.name.to_string(), listed.organisation.to_string())
    })
    .map(|listed| listed.id)
}

/// Finds the one thing that goes by an identity or exactly this name, or by this name but for case, accents and
/// signs.
///
/// `described` gives the identity, the name, and what tells it from its namesakes.
pub(crate) fn one_of<T>(
    noun: &'static str,
    text: &str,
    things: Vec<T>,
    described: impl Fn(&T) -> (String, String, String),
) -> Result<T> {
    let text = text.trim();
    let folded = fold(text);
    let alike = |thing: &T| !folded.is_empty() && fold(&described(thing).1) == folded;
    // An id comes from a file too, and could be what another thing is called: then both may be meant.
    let exactly = |thing: &T| {
        let (id, name, _) = described(thing);
        id == text || name == text
    };
    let ways: [&dyn Fn(&T) -> bool; 2] = [&exactly, &alike];
    let Some(way) = ways.into_iter().find(|way| things.iter().any(way)) else {
        return Err(Error::NotFound { noun, text: text.to_owned() });
    };
    let (mut meant, _): (Vec<T>, Vec<T>) = things.into_iter().partition(|thing| way(thing));
    match meant.pop() {
        Some(only) if meant.is_empty() => Ok(only),
        last => {
            let candidates = meant.iter().chain(&last).map(described);
            let candidates = candidates.map(|(id, name, detail)| Candidate { id, name, detail }).collect();
            Err(Error::Ambiguous { noun, text: text.to_owned(), candidates })
        }
    }
}

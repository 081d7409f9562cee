use super::OpenCopy;
use crate::actor::Actor;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::project::{self, Project};
use crate::share::{self, FieldChange, Kind, ListChange};
use crate::store::{Content, Record, Store, Table};
use crate::value::{Id, codes};

codes! {
    /// How a record differs from what a copy has.
    pub enum DifferenceKind in "difference" {
        /// The copy has it, and it is no longer here.
        Gone = "gone",
        /// It is different here.
        Changed = "changed",
        /// It came since.
        Added = "added",
    }
}

/// A record that is different now.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "DifferenceWithCopy"))]
pub struct Difference {
    /// How it differs.
    pub how: DifferenceKind,
    /// Its table.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
    /// What it is called; a record without a name is called after the one it is part of.
    pub title: String,
    /// For an actor: the name of its municipality.
    pub place: Option<String>,
    /// The table of the record it is part of.
    pub owner_noun: Option<&'static str>,
    /// The id of the record it is part of.
    pub owner: Option<String>,
    /// The fields that differ: `ours` is now, `theirs` is in the copy.
    pub fields: Vec<FieldChange>,
    /// The lists that differ.
    pub lists: Vec<ListChange>,
    /// Whether [`super::What::Record`] can bring it back.
    pub restorable: bool,
}

/// What is different in a project since a copy was made.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type), serde(rename = "DifferencesWithCopy"))]
pub struct Differences {
    /// The project.
    pub project: Id<Project>,
    /// Its name in the copy.
    pub name: String,
    /// Whether it is here now, in the bin or not; if not, all of it is gone.
    pub known: bool,
    /// Whether it is in the bin now.
    pub binned: bool,
    /// Every record that differs.
    pub records: Vec<Difference>,
}

/// Says what is different in a project since a copy was made. Nothing is written.
///
/// # Errors
/// [`crate::Error::NotFound`] when the project is not in the copy, [`crate::Error::CopyDamaged`].
pub fn differences(store: &Store, copy: &OpenCopy, project: &Id<Project>) -> Result<Differences> {
    let then = copy.content(project)?;
    let state = store.project_state(project)?;
    let known = state.is_some();
    let now = if known { store.content(project)? } else { Content::empty() };
    let entries = share::differences(&now, &then);
    let records = entries.into_iter().map(|entry| {
        let owner = owner(entry.noun, &entry.id, &now, &then);
        Difference {
            how: match entry.kind {
                Kind::New => DifferenceKind::Gone,
                Kind::DeletedThere => DifferenceKind::Added,
                _ => DifferenceKind::Changed,
            },
            place: place(entry.noun, &entry.id, &now, &then),
            owner_noun: owner.as_ref().map(|(noun, _)| *noun),
            owner: owner.map(|(_, id)| id),
            restorable: entry.kind != Kind::DeletedThere && entry.noun != Project::NAME,
            noun: entry.noun,
            id: entry.id,
            title: entry.title,
            fields: entry.fields,
            lists: entry.lists,
        }
    });
    let name = then.text(Project::TABLE, project::RECORD, "name").unwrap_or_default().to_owned();
    Ok(Differences {
        project: project.clone(),
        name,
        known,
        binned: state.is_some_and(|state| state.binned_at.is_some()),
        records: records.collect(),
    })
}

fn place(noun: &str, id: &str, now: &Content, then: &Content) -> Option<String> {
    let find = |content: &Content| {
        let municipality = content.text(Actor::TABLE, id, "municipality_id")?;
        content.text(Municipality::TABLE, municipality, "name").map(str::to_owned)
    };
    (noun == Actor::NAME).then(|| find(now).or_else(|| find(then)))?
}

fn owner(noun: &str, id: &str, now: &Content, then: &Content) -> Option<(&'static str, String)> {
    let table = Table::named(noun)?;
    let (owner, column) = table.owner()?;
    let id = now.text(table, id, column.name).or_else(|| then.text(table, id, column.name))?;
    Some((owner.name, id.to_owned()))
}

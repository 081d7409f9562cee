use crate::catalogue::List;
use crate::error::Result;
use crate::own_entry::OwnEntry;
use crate::store::Reader;
use crate::value::{Code, Name};

/// A succescriterium that an assessment can answer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Criterion {
    /// Its code in the catalogue, or the id of an own entry.
    pub code: Code,
    /// What an own criterion is called; the catalogue's have their words in the Fluent files.
    pub own_label: Option<Name>,
}

/// Gives the twelve criteria of T5 (source 001) in their order, and after them the project's own.
pub fn criteria(reader: &Reader<'_>) -> Result<Vec<Criterion>> {
    let own =
        reader.all::<OwnEntry>()?.into_iter().filter(|entry| entry.list.as_str() == List::Criterion.code());
    let catalogue = List::Criterion.entries().iter();
    Ok(catalogue
        .map(|entry| Criterion { code: Code::new(entry.code), own_label: None })
        .chain(
            own.map(|entry| Criterion { code: Code::new(entry.id.as_str()), own_label: Some(entry.label) }),
        )
        .collect())
}

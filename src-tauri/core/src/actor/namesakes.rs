use super::Actor;
use crate::error::Result;
use crate::fold::fold;
use crate::store::Reader;
use crate::value::Id;

/// Gives the other actors of the same bubble that go by the same name: worth a warning, not a refusal.
pub fn namesakes(reader: &Reader<'_>, actor: &Id<Actor>) -> Result<Vec<Actor>> {
    let asked = reader.get(actor)?;
    let key = |name: &str| match fold(name) {
        folded if folded.is_empty() => name.to_owned(),
        folded => folded,
    };
    let name = key(asked.name.as_str());
    let neighbours: Vec<Actor> = reader.of(&asked.municipality_id)?;
    Ok(neighbours
        .into_iter()
        .filter(|other| other.id != asked.id && key(other.name.as_str()) == name)
        .collect())
}

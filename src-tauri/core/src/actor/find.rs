use std::collections::BTreeMap;

use super::Actor;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::project::one_of;
use crate::store::{Reader, Record};
use crate::value::Id;

/// Finds the actor that goes by an identity or by an unambiguous name.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be and where they stand.
pub fn find(reader: &Reader<'_>, text: &str) -> Result<Id<Actor>> {
    if let Some(actor) = reader.find(&Id::<Actor>::new(text.trim()))? {
        return Ok(actor.id);
    }
    let places: BTreeMap<_, _> =
        reader.all::<Municipality>()?.into_iter().map(|place| (place.id, place.name.to_string())).collect();
    let described = |actor: &Actor| {
        let place = places.get(&actor.municipality_id).cloned().unwrap_or_default();
        (actor.id.to_string(), actor.name.to_string(), place)
    };
    one_of(Actor::NAME, text, reader.all()?, described).map(|actor: Actor| actor.id)
}

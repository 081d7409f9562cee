use super::StartingPoint;
use crate::error::Result;
use crate::project::one_of;
use crate::store::{Reader, Record};
use crate::value::Id;

/// Finds the card that goes by an identity or by an unambiguous text.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be.
pub fn find(reader: &Reader<'_>, text: &str) -> Result<Id<StartingPoint>> {
    let described =
        |card: &StartingPoint| (card.id.to_string(), card.text.to_string(), card.kind.code().to_owned());
    one_of(StartingPoint::NAME, text, reader.all()?, described).map(|card: StartingPoint| card.id)
}

use super::Alliance;
use crate::error::Result;
use crate::project::one_of;
use crate::store::{Reader, Record};
use crate::value::Id;

/// Finds the alliance that goes by an identity or by an unambiguous name.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be.
pub fn find(reader: &Reader<'_>, text: &str) -> Result<Id<Alliance>> {
    let described = |alliance: &Alliance| {
        (alliance.id.to_string(), alliance.name.to_string(), alliance.phase.code().to_owned())
    };
    one_of(Alliance::NAME, text, reader.all()?, described).map(|alliance: Alliance| alliance.id)
}

use super::Scenario;
use crate::error::Result;
use crate::project::one_of;
use crate::store::{Reader, Record};
use crate::value::Id;

/// Finds the scenario that goes by an identity or by an unambiguous name.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be.
pub fn find(reader: &Reader<'_>, text: &str) -> Result<Id<Scenario>> {
    let described = |scenario: &Scenario| (scenario.id.to_string(), scenario.name.to_string(), String::new());
    one_of(Scenario::NAME, text, reader.all()?, described).map(|scenario: Scenario| scenario.id)
}

use super::{Alliance, Member};
use crate::error::Result;
use crate::store::Reader;
use crate::value::Id;

/// What is said of giving and getting in an alliance (source 001 names *éénrichting* as a risk).
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Reciprocity {
    /// Members of which only is said what they contribute.
    pub only_give: Vec<Id<Member>>,
    /// Members of which only is said what they get.
    pub only_get: Vec<Id<Member>>,
    /// Members of which neither is said yet.
    pub unsaid: Vec<Id<Member>>,
}

/// Names the members whose part goes one way.
pub fn reciprocity(reader: &Reader<'_>, alliance: &Id<Alliance>) -> Result<Reciprocity> {
    let mut found = Reciprocity::default();
    for member in super::members(reader, alliance)? {
        match (member.contribution.is_empty(), member.benefit.is_empty()) {
            (false, true) => found.only_give.push(member.id),
            (true, false) => found.only_get.push(member.id),
            (true, true) => found.unsaid.push(member.id),
            (false, false) => {}
        }
    }
    Ok(found)
}

use std::collections::BTreeMap;

use super::{Answer, AnswerState, Assessment, criteria};
use crate::actor::Actor;
use crate::error::Result;
use crate::store::Reader;
use crate::value::{Code, Id};

/// A criterion on which partners see different things.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Difference {
    /// The criterion.
    pub criterion: Code,
    /// What each says, the alliance as a whole (nobody) among them.
    pub answers: Vec<(Option<Id<Actor>>, AnswerState)>,
}

/// What each says, nobody for the alliance as a whole.
type Said = Vec<(Option<Id<Actor>>, AnswerState)>;

/// Returns the criteria of a toetsing on which the answers differ, in their order.
pub fn differences(reader: &Reader<'_>, assessment: &Id<Assessment>) -> Result<Vec<Difference>> {
    let mut by_criterion: BTreeMap<Code, Said> = BTreeMap::new();
    for answer in reader.of::<Answer, _>(assessment)? {
        if let Some(state) = answer.state {
            by_criterion.entry(answer.criterion).or_default().push((answer.actor_id, state));
        }
    }
    let differing = |said: &Said| {
        let first = said.first().map(|(_, state)| state);
        said.iter().any(|(_, state)| Some(state) != first)
    };
    let found = |criterion: Code| {
        let answers = by_criterion.remove(&criterion).filter(differing)?;
        Some(Difference { criterion, answers })
    };
    Ok(criteria(reader)?.into_iter().map(|criterion| criterion.code).filter_map(found).collect())
}

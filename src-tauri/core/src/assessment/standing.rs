//! How far the succescriteria are: counted, and compared with an earlier day. Words first: nothing here makes a score.

use std::collections::BTreeMap;

use super::{Answer, AnswerState, Assessment, Criterion, Difference, criteria, differences};
use crate::actor::Actor;
use crate::alliance::Alliance;
use crate::error::Result;
use crate::store::Reader;
use crate::value::{Code, Date, Id};

/// How many criteria are in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Tally {
    /// Present.
    pub present: u32,
    /// A start is made.
    pub a_start: u32,
    /// Not yet.
    pub not_yet: u32,
    /// Does not apply here.
    pub not_applicable: u32,
    /// Not answered.
    pub open: u32,
}

impl Tally {
    fn of(states: impl IntoIterator<Item = Option<AnswerState>>) -> Self {
        let mut tally = Self::default();
        for state in states {
            *match state {
                Some(AnswerState::Present) => &mut tally.present,
                Some(AnswerState::AStart) => &mut tally.a_start,
                Some(AnswerState::NotYet) => &mut tally.not_yet,
                Some(AnswerState::NotApplicable) => &mut tally.not_applicable,
                None => &mut tally.open,
            } += 1;
        }
        tally
    }
}

/// What became of a criterion between two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub enum Progress {
    /// It is further.
    Grown,
    /// It is less far.
    Back,
    /// It is where it was.
    Same,
}

impl Progress {
    /// Compares two states; `None` where one of both does not say how far the criterion is.
    fn between(before: Option<AnswerState>, now: Option<AnswerState>) -> Option<Self> {
        let how_far = |state| match state? {
            AnswerState::NotYet => Some(0),
            AnswerState::AStart => Some(1),
            AnswerState::Present => Some(2),
            AnswerState::NotApplicable => None,
        };
        let (before, now): (i32, i32) = (how_far(before)?, how_far(now)?);
        Some(match now - before {
            0 => Self::Same,
            1.. => Self::Grown,
            _ => Self::Back,
        })
    }
}

/// A toetsing, the earlier one that it is compared with, and whose answers count.
#[derive(Debug, Clone, serde::Deserialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct AssessmentView {
    /// The toetsing.
    pub assessment: Id<Assessment>,
    /// An earlier one; `None` to compare with nothing.
    pub against: Option<Id<Assessment>>,
    /// The partner whose answers count; `None` for the alliance as a whole.
    pub partner: Option<Id<Actor>>,
}

/// How far the succescriteria are in a toetsing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Standing {
    /// How many criteria are in each state.
    pub tally: Tally,
    /// The same for the earlier toetsing; `None` without one, or when it has no answer of that partner.
    pub before: Option<Tally>,
    /// What became of the criteria since then, as far as both say how far they are; in the order of the criteria.
    pub progress: Vec<(Code, Progress)>,
    /// The criteria on which the answers differ, of all partners; in their order.
    pub differences: Vec<Difference>,
}

/// Returns how far the succescriteria are in a toetsing.
pub fn standing(reader: &Reader<'_>, view: &AssessmentView) -> Result<Standing> {
    let criteria = criteria(reader)?;
    let now = states(reader, &view.assessment, view.partner.as_ref())?;
    let before = match &view.against {
        Some(against) => states(reader, against, view.partner.as_ref())?,
        None => States::new(),
    };
    let became = |Criterion { code, .. }: &Criterion| {
        let progress = Progress::between(of(&before, code), of(&now, code))?;
        Some((code.clone(), progress))
    };
    Ok(Standing {
        tally: tally(&criteria, &now),
        before: (!before.is_empty()).then(|| tally(&criteria, &before)),
        progress: criteria.iter().filter_map(became).collect(),
        differences: differences(reader, &view.assessment)?,
    })
}

/// How an alliance stood in its newest toetsing, for the alliance as a whole.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Latest {
    /// The day of the toetsing.
    pub date: Date,
    /// The state of each criterion, in their order.
    pub states: Vec<(Code, Option<AnswerState>)>,
    /// How many criteria are in each state.
    pub tally: Tally,
}

/// Returns how every alliance that has a toetsing stood in its newest one, by the id of the alliance.
pub fn latest(reader: &Reader<'_>) -> Result<BTreeMap<String, Latest>> {
    let mut newest: BTreeMap<Id<Alliance>, Assessment> = BTreeMap::new();
    for assessment in reader.all::<Assessment>()? {
        let known = newest.get(&assessment.alliance_id);
        if known.is_none_or(|known| known.date < assessment.date) {
            newest.insert(assessment.alliance_id.clone(), assessment);
        }
    }
    let criteria = criteria(reader)?;
    let of_alliance = |(alliance, Assessment { id, date, .. }): (Id<Alliance>, Assessment)| {
        let states = states(reader, &id, None)?;
        let tally = tally(&criteria, &states);
        let states = criteria.iter().map(|it| (it.code.clone(), of(&states, &it.code))).collect();
        Ok((alliance.to_string(), Latest { date, states, tally }))
    };
    newest.into_iter().map(of_alliance).collect()
}

/// The states that one partner, or the alliance as a whole, gave to criteria.
type States = BTreeMap<Code, AnswerState>;

fn states(reader: &Reader<'_>, assessment: &Id<Assessment>, partner: Option<&Id<Actor>>) -> Result<States> {
    let answers = reader.of::<Answer, _>(assessment)?.into_iter();
    let theirs = answers.filter(|answer| answer.actor_id.as_ref() == partner);
    Ok(theirs.filter_map(|answer| Some((answer.criterion, answer.state?))).collect())
}

fn of(states: &States, criterion: &Code) -> Option<AnswerState> {
    states.get(criterion).copied()
}

fn tally(criteria: &[Criterion], states: &States) -> Tally {
    Tally::of(criteria.iter().map(|criterion| of(states, &criterion.code)))
}

#[cfg(test)]
mod tests {
    use AnswerState::{AStart, NotApplicable, NotYet, Present};
    use tempfile::TempDir;

    use super::*;
    use crate::clock::SystemClock;
    use crate::store::Store;
    use crate::{example, rehearsal};

    #[test]
    fn a_criterion_grows_steps_back_or_stays_and_what_does_not_apply_is_not_compared() {
        for (before, now, became) in [
            (Some(NotYet), Some(AStart), Some(Progress::Grown)),
            (Some(Present), Some(AStart), Some(Progress::Back)),
            (Some(Present), Some(Present), Some(Progress::Same)),
            (Some(NotApplicable), Some(Present), None),
            (None, Some(Present), None),
            (Some(Present), None, None),
        ] {
            assert_eq!(Progress::between(before, now), became, "{before:?} {now:?}");
        }
    }

    #[test]
    fn a_toetsing_is_counted_compared_and_the_newest_one_is_that_of_the_alliance() {
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = example::plant(&mut store).unwrap();
        let reader = store.reader(&project).unwrap();
        let criteria = u32::try_from(criteria(&reader).unwrap().len()).unwrap();
        let total =
            |tally: Tally| tally.present + tally.a_start + tally.not_yet + tally.not_applicable + tally.open;
        let newest = latest(&reader).unwrap();
        assert_eq!(newest.len(), 2);
        for (alliance, latest) in newest {
            let mut assessments: Vec<Assessment> = reader.of(&Id::<Alliance>::new(alliance)).unwrap();
            assessments.sort_by_key(|assessment| assessment.date);
            let [first, .., last] = &assessments[..] else { panic!("two toetsingen each") };
            assert_eq!((latest.date, total(latest.tally)), (last.date, criteria));
            let compared = AssessmentView {
                assessment: last.id.clone(),
                against: Some(first.id.clone()),
                partner: None,
            };
            let found = standing(&reader, &compared).unwrap();
            assert_eq!(found.tally, latest.tally);
            assert_eq!(found.before.map(total), Some(criteria));
            assert!(found.progress.iter().any(|(_, became)| *became == Progress::Grown));
            let alone = AssessmentView { against: None, ..compared };
            let Standing { before, progress, .. } = standing(&reader, &alone).unwrap();
            assert!(before.is_none() && progress.is_empty());
        }
    }
}

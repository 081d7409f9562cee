use super::{Answer, AnswerState, open};
use crate::actor::Actor;
use crate::alliance::{Alliance, Member};
use crate::catalogue::List;
use crate::error::{Error, Result};
use crate::history::{Applied, Op, Typing};
use crate::own_entry::check_choice;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::{Code, Date, Id, Note};

/// What to answer; what is `None` stays. `Some(None)` clears.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the fields are those of `Answer`")]
pub struct AnswerEdit {
    pub state: Option<Option<AnswerState>>,
    pub how_present: Option<Note>,
    pub in_practice: Option<Note>,
    pub who: Option<Note>,
    pub due: Option<Option<Date>>,
}

/// Which answer is meant: to which criterion, of which alliance, on which day, and of whom.
#[derive(Debug, Clone)]
pub struct AnswerKey {
    /// The alliance.
    pub alliance: Id<Alliance>,
    /// The day of the toetsing.
    pub date: Date,
    /// The code of the succescriterium, or the id of an own one.
    pub criterion: Code,
    /// The partner whose answer it is; `None` for the alliance as a whole.
    pub partner: Option<Id<Actor>>,
}

/// Answers one criterion in the toetsing of a day: for the alliance as a whole, or for one partner.
///
/// # Errors
/// [`Error::UnknownCode`] for the criterion, [`Error::NotAMember`] for a partner that is none.
pub fn answer(
    store: &mut Store,
    project: &Id<Project>,
    AnswerKey { alliance, date, criterion, partner }: &AnswerKey,
    edit: AnswerEdit,
    typing: Typing,
) -> Result<Applied<Id<Answer>>> {
    store.transact_typed(project, typing, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        check_choice(writer, List::Criterion, criterion)?;
        if let Some(partner) = partner {
            check_member(writer, alliance, partner)?;
        }
        let assessment = open::make(writer, alliance, *date)?;
        let id = match partner {
            Some(partner) => Id::join(&[assessment.as_str(), criterion.as_str(), partner.as_str()]),
            None => Id::join(&[assessment.as_str(), criterion.as_str()]),
        };
        let found = writer.find::<Answer>(&id)?;
        let known = found.is_some();
        let found = found.unwrap_or_else(|| Answer {
            id: id.clone(),
            assessment_id: assessment,
            criterion: criterion.clone(),
            actor_id: partner.clone(),
            state: None,
            how_present: Note::default(),
            in_practice: Note::default(),
            who: Note::default(),
            due: None,
        });
        let answer = Answer {
            state: edit.state.unwrap_or(found.state),
            how_present: edit.how_present.unwrap_or(found.how_present),
            in_practice: edit.in_practice.unwrap_or(found.in_practice),
            who: edit.who.unwrap_or(found.who),
            due: edit.due.unwrap_or(found.due),
            ..found
        };
        if known {
            writer.save(&answer)?;
        } else {
            writer.insert(&answer)?;
        }
        Ok((Op::Answer { name }, id))
    })
}

/// Makes sure that a partner who answers is in the alliance.
pub(crate) fn check_member(writer: &Writer<'_>, alliance: &Id<Alliance>, partner: &Id<Actor>) -> Result<()> {
    let name = writer.get(partner)?.name.to_string();
    if writer.has(&Id::<Member>::join(&[alliance.as_str(), partner.as_str()]))? {
        Ok(())
    } else {
        Err(Error::NotAMember { name })
    }
}

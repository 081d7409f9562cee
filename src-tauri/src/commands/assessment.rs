//! Toetsingen of an alliance against the succescriteria.

use bondgenoot_core::actor::Actor;
use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::assessment::{
    self, Answer as CriterionAnswer, AnswerEdit, AnswerState, Assessment, Difference,
};
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Date, Id, Note};
use tauri::State;

use crate::failure::Answer;
use crate::typed::edit;
use crate::work::{Changed, Work};

edit! {
    /// What to change of an answer.
    CriterionEdit of AnswerEdit {
        state: Option<AnswerState>,
        how_present: Note,
        in_practice: Note,
        who: Note,
        due: Option<Date>,
    }
}

/// Opens the toetsing of a day; one that is there stays as it is.
#[tauri::command(async)]
#[specta::specta]
pub fn open_assessment(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    date: String,
) -> Answer<Changed<Id<Assessment>>> {
    work.change(&project, |store, project| assessment::open(store, project, &alliance, Date::parse(&date)?))
}

/// Changes what was noted of the conversation.
#[tauri::command(async)]
#[specta::specta]
pub fn note_assessment(
    work: State<'_, Work>,
    project: Id<Project>,
    assessment: Id<Assessment>,
    notes: String,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        assessment::note(store, project, &assessment, Note::parse(&notes)?)
    })
}

/// Answers one criterion: for the alliance as a whole, or for one partner.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_criterion(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    date: String,
    criterion: Code,
    partner: Option<Id<Actor>>,
    edit: CriterionEdit,
) -> Answer<Changed<Id<CriterionAnswer>>> {
    work.change(&project, |store, project| {
        let mut answer = AnswerEdit::default();
        edit.checked()?(&mut answer);
        let date = Date::parse(&date)?;
        assessment::answer(store, project, &alliance, date, &criterion, partner.as_ref(), answer)
    })
}

/// Removes an answer.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_answer(
    work: State<'_, Work>,
    project: Id<Project>,
    answer: Id<CriterionAnswer>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| assessment::remove_answer(store, project, &answer))
}

/// Names the criteria of a toetsing on which the answers differ.
#[tauri::command(async)]
#[specta::specta]
pub fn differences(
    work: State<'_, Work>,
    project: Id<Project>,
    assessment: Id<Assessment>,
) -> Answer<Vec<Difference>> {
    work.read(&project, |reader| assessment::differences(reader, &assessment))
}

/// Removes a toetsing, with its answers.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_assessment(
    work: State<'_, Work>,
    project: Id<Project>,
    assessment: Id<Assessment>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| assessment::remove(store, project, &assessment))
}

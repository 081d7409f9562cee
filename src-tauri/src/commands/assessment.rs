//! Toetsingen of an alliance against the succescriteria.

use std::collections::BTreeMap;

use bondgenoot_core::actor::Actor;
use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::assessment::{
    self, Answer as CriterionAnswer, AnswerEdit, AnswerKey, AnswerState, Assessment, AssessmentView, Latest,
    Standing,
};
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::{Code, Date, Id, Note};
use serde::Deserialize;
use specta::Type;
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

/// Which answer is meant.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct AnswerOf {
    /// The alliance.
    pub alliance: Id<Alliance>,
    /// The day of the toetsing, as typed or as stored.
    pub date: String,
    /// The criterion.
    pub criterion: Code,
    /// The partner whose answer it is; `null` for the alliance as a whole.
    pub partner: Option<Id<Actor>>,
}

/// Answers one criterion: for the alliance as a whole, or for one partner.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_criterion(
    work: State<'_, Work>,
    project: Id<Project>,
    of: AnswerOf,
    edit: CriterionEdit,
    typing: Typing,
) -> Answer<Changed<Id<CriterionAnswer>>> {
    work.change(&project, |store, project| {
        let mut answer = AnswerEdit::default();
        edit.checked()?(&mut answer);
        let AnswerOf { alliance, date, criterion, partner } = of;
        let key = AnswerKey { alliance, date: Date::parse(&date)?, criterion, partner };
        assessment::answer(store, project, &key, answer, typing)
    })
}

/// Returns how far the succescriteria are in a toetsing, and what became of them since an earlier one.
#[tauri::command(async)]
#[specta::specta]
pub fn standing(work: State<'_, Work>, project: Id<Project>, view: AssessmentView) -> Answer<Standing> {
    work.read(&project, |reader| assessment::standing(reader, &view))
}

/// Returns how every alliance that has a toetsing stood in its newest one, by the id of the alliance.
#[tauri::command(async)]
#[specta::specta]
pub fn latest_standings(work: State<'_, Work>, project: Id<Project>) -> Answer<BTreeMap<String, Latest>> {
    work.read(&project, assessment::latest)
}

//! Allianties, their members and what was chosen for them.

use bondgenoot_core::Result;
use bondgenoot_core::actor::Actor;
use bondgenoot_core::alliance::{
    self, Alliance, AllianceList, Degree, Involvement, Member, NewAlliance, Phase, Reciprocity,
};
use bondgenoot_core::own_entry::Pick;
use bondgenoot_core::project::Project;
use bondgenoot_core::scenario::Scenario;
use bondgenoot_core::value::{Id, Name, Note};
use serde::Deserialize;
use specta::Type;
use tauri::State;

use super::own_entry::Picked;
use crate::failure::Answer;
use crate::typed::edit;
use crate::work::{Changed, Work};

edit! {
    /// What to change of an alliance.
    AllianceEdit of Alliance {
        name: Name,
        purpose: Note,
        goals: Note,
        results: Note,
        phase: Phase,
        deciding: Note,
        own_identity: Note,
        fair_pay: Note,
        meetings: Note,
        notes: Note,
        supralocal_choice: Option<bool>,
        boundary_crossing_choice: Option<bool>,
    }
}

edit! {
    /// What to change of a member.
    MemberEdit of Member {
        involvement: Option<Involvement>,
        contribution: Note,
        benefit: Note,
    }
}

/// A target group of an alliance.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TargetGroup {
    /// The group.
    pub pick: Picked,
    /// How far they are involved.
    pub degree: Degree,
}

fn checked(picks: Vec<Picked>) -> Result<Vec<Pick>> {
    picks.into_iter().map(Pick::try_from).collect()
}

/// Makes an alliance of actors, or of a scenario; `with_us` says whether we carry it.
#[tauri::command(async)]
#[specta::specta]
pub fn add_alliance(
    work: State<'_, Work>,
    project: Id<Project>,
    name: String,
    members: Vec<Id<Actor>>,
    scenario: Option<Id<Scenario>>,
    with_us: bool,
) -> Answer<Changed<Id<Alliance>>> {
    work.change(&project, |store, project| {
        alliance::add(store, project, NewAlliance { name: Name::parse(&name)?, members, scenario, with_us })
    })
}

/// Changes an alliance.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_alliance(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    edit: AllianceEdit,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::edit(store, project, &alliance, edit.checked()?))
}

/// Gives an alliance exactly what was picked from a list.
#[tauri::command(async)]
#[specta::specta]
pub fn set_alliance_choices(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    list: AllianceList,
    picks: Vec<Picked>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        alliance::set_choices(store, project, &alliance, list, &checked(picks)?)
    })
}

/// Gives an alliance exactly these target groups.
#[tauri::command(async)]
#[specta::specta]
pub fn set_alliance_target_groups(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    groups: Vec<TargetGroup>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| {
        let checked = |group: TargetGroup| Ok((group.pick.try_into()?, group.degree));
        let groups = groups.into_iter().map(checked).collect::<Result<Vec<_>>>()?;
        alliance::set_target_groups(store, project, &alliance, &groups)
    })
}

/// Takes actors up in an alliance.
#[tauri::command(async)]
#[specta::specta]
pub fn add_members(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
    actors: Vec<Id<Actor>>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::add_members(store, project, &alliance, &actors))
}

/// Changes how a member takes part.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_member(
    work: State<'_, Work>,
    project: Id<Project>,
    member: Id<Member>,
    edit: MemberEdit,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::edit_member(store, project, &member, edit.checked()?))
}

/// Gives a member exactly these process roles.
#[tauri::command(async)]
#[specta::specta]
pub fn set_member_roles(
    work: State<'_, Work>,
    project: Id<Project>,
    member: Id<Member>,
    picks: Vec<Picked>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::set_roles(store, project, &member, &checked(picks)?))
}

/// Takes a member out of its alliance.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_member(work: State<'_, Work>, project: Id<Project>, member: Id<Member>) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::remove_member(store, project, &member))
}

/// Names the members whose part goes one way.
#[tauri::command(async)]
#[specta::specta]
pub fn reciprocity(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
) -> Answer<Reciprocity> {
    work.read(&project, |reader| alliance::reciprocity(reader, &alliance))
}

/// Removes an alliance.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_alliance(
    work: State<'_, Work>,
    project: Id<Project>,
    alliance: Id<Alliance>,
) -> Answer<Changed<()>> {
    work.change(&project, |store, project| alliance::remove(store, project, &alliance))
}

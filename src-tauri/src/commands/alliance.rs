//! Allianties, their members and what was chosen for them.

use bondgenoot_core::Result;
use bondgenoot_core::actor::Actor;
use bondgenoot_core::alliance::{
    self, Alliance, AllianceList, Degree, Member, NewAlliance, Overlaps, Reciprocity,
};
use bondgenoot_core::own_entry::Pick;
use bondgenoot_core::project::Project;
use bondgenoot_core::scenario::Scenario;
use bondgenoot_core::value::{Id, Name};
use serde::Deserialize;
use specta::Type;
use tauri::State;

use super::own_entry::Picked;
use crate::failure::Answer;
use crate::work::{Changed, Work};

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

/// Returns where alliances meet each other.
#[tauri::command(async)]
#[specta::specta]
pub fn overlaps(work: State<'_, Work>, project: Id<Project>) -> Answer<Overlaps> {
    work.read(&project, alliance::overlaps)
}

//! Every table of the domain schema, parents before the records that point to them.

use super::{Record, Table};
use crate::{
    actor, agreement, alliance, assessment, contact, impact, municipality, own_entry, project, scenario,
    starting_point,
};

/// The tables, parents first. Sessions attach them the other way round: a redo that meets a cascade
/// must find the children before their parent takes them along.
pub const TABLES: &[&Table] = &[
    project::Project::TABLE,
    own_entry::OwnEntry::TABLE,
    municipality::Municipality::TABLE,
    actor::Actor::TABLE,
    actor::ActorChoice::TABLE,
    contact::Contact::TABLE,
    starting_point::StartingPoint::TABLE,
    starting_point::Lead::TABLE,
    starting_point::Idea::TABLE,
    scenario::Scenario::TABLE,
    scenario::ScenarioActor::TABLE,
    scenario::ScenarioStartingPoint::TABLE,
    alliance::Alliance::TABLE,
    alliance::AllianceChoice::TABLE,
    alliance::AllianceTargetGroup::TABLE,
    alliance::Member::TABLE,
    alliance::MemberRole::TABLE,
    assessment::Assessment::TABLE,
    assessment::Answer::TABLE,
    agreement::Agreement::TABLE,
    impact::ImpactNote::TABLE,
];

/// Gives the place of a table among [`TABLES`].
pub(crate) fn position(name: &str) -> Option<usize> {
    TABLES.iter().position(|table| table.name == name)
}

//! Every noun of the domain, parents before the records that point to them: the one list of them.

use super::{Record, Table};

/// Hands every noun to a macro: the name of its table, and its record.
macro_rules! nouns {
    ($with:ident) => {
        $with! {
            project: $crate::project::Project,
            own_entry: $crate::own_entry::OwnEntry,
            municipality: $crate::municipality::Municipality,
            actor: $crate::actor::Actor,
            actor_choice: $crate::actor::ActorChoice,
            contact: $crate::contact::Contact,
            unplaced: $crate::unplaced::Unplaced,
            starting_point: $crate::starting_point::StartingPoint,
            lead: $crate::starting_point::Lead,
            idea: $crate::starting_point::Idea,
            scenario: $crate::scenario::Scenario,
            scenario_actor: $crate::scenario::ScenarioActor,
            scenario_starting_point: $crate::scenario::ScenarioStartingPoint,
            alliance: $crate::alliance::Alliance,
            alliance_choice: $crate::alliance::AllianceChoice,
            alliance_target_group: $crate::alliance::AllianceTargetGroup,
            member: $crate::alliance::Member,
            member_role: $crate::alliance::MemberRole,
            assessment: $crate::assessment::Assessment,
            answer: $crate::assessment::Answer,
            agreement: $crate::agreement::Agreement,
            impact_note: $crate::impact::ImpactNote,
            scheme: $crate::funding::Scheme,
            scheme_amount: $crate::funding::SchemeAmount,
            funding_line: $crate::funding::FundingLine,
        }
    };
}

pub(crate) use nouns;

macro_rules! tables {
    ($($table:ident: $record:ty,)+) => {
        /// The tables, parents first. Sessions attach them the other way round: a redo that meets a cascade
        /// must find the children before their parent takes them along.
        pub const TABLES: &[&Table] = &[$(<$record>::TABLE,)+];
    };
}

nouns!(tables);

/// Returns the place of a table among [`TABLES`].
pub(crate) fn position(name: &str) -> Option<usize> {
    TABLES.iter().position(|table| table.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Kind;

    #[test]
    fn every_noun_stands_under_the_name_of_its_table() {
        macro_rules! names {
            ($($table:ident: $record:ty,)+) => { [$(stringify!($table),)+] };
        }
        assert_eq!(TABLES.iter().map(|table| table.name).collect::<Vec<_>>(), nouns!(names));
    }

    #[test]
    fn every_declaration_can_be_used() {
        for table in TABLES {
            let titles = table.columns.iter().filter(|column| column.declared.title).count();
            assert!(titles <= 1, "{}: one title", table.name);
            if let Some(owner) = table.part_of {
                assert!(table.owner().is_some(), "{} points to no {owner}", table.name);
            }
            for column in table.columns {
                let place = format!("{}.{}", table.name, column.name);
                let open_code = column.kind == Kind::Code && column.closed_list.is_none();
                // The list that a code is from can itself be named by a code, which is then from no list.
                let names_a_list = column.name == "list";
                assert_eq!(open_code && !names_a_list, column.declared.list.is_some(), "{place}: its list");
                assert!(!column.declared.searched || column.kind == Kind::Text, "{place}: searched");
                let addable = column.optional || (column.absent)().is_some() || table.open.add;
                assert!(addable || !table.open.add, "{place}");
            }
        }
    }
}

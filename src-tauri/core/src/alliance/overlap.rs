//! Where alliances meet each other (source 004: prevent overlap, encourage coming together).

use std::collections::{BTreeMap, BTreeSet};

use super::{Alliance, AllianceTargetGroup, Member, Phase};
use crate::actor::Actor;
use crate::error::Result;
use crate::municipality::Municipality;
use crate::store::Reader;
use crate::value::{Code, Id};

/// A target group that alliances have in common.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SharedTargetGroup {
    /// The code of the target group.
    pub code: Code,
    /// The alliances, at least two.
    pub alliances: BTreeSet<Id<Alliance>>,
}

/// A municipality in which alliances have members in common.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct SharedMunicipality {
    /// The municipality.
    pub id: Id<Municipality>,
    /// The alliances, at least two.
    pub alliances: BTreeSet<Id<Alliance>>,
}

/// What alliances that are not completed have in common.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Overlaps {
    /// The same target group.
    pub target_groups: Vec<SharedTargetGroup>,
    /// Members in the same municipality. We ourselves do not count: our own town would always be shared.
    pub municipalities: Vec<SharedMunicipality>,
}

/// Returns what alliances that are not completed have in common.
pub fn overlaps(reader: &Reader<'_>) -> Result<Overlaps> {
    let alliances = reader.all::<Alliance>()?.into_iter();
    let going: BTreeSet<Id<Alliance>> =
        alliances.filter(|one| one.phase != Phase::Completed).map(|one| one.id).collect();
    let (mut groups, mut places) = (Meetings::new(), Meetings::new());
    for AllianceTargetGroup { alliance_id, code, .. } in reader.all()? {
        groups.entry(code).or_default().insert(alliance_id);
    }
    let own = reader.project()?.own_actor_id;
    for Member { alliance_id, actor_id, .. } in reader.all()? {
        if actor_id != own {
            let Actor { municipality_id, .. } = reader.get(&actor_id)?;
            places.entry(municipality_id).or_default().insert(alliance_id);
        }
    }
    let groups = shared(groups, &going);
    let places = shared(places, &going);
    Ok(Overlaps {
        target_groups: groups.map(|(code, alliances)| SharedTargetGroup { code, alliances }).collect(),
        municipalities: places.map(|(id, alliances)| SharedMunicipality { id, alliances }).collect(),
    })
}

/// The alliances that each has something to do with.
type Meetings<T> = BTreeMap<T, BTreeSet<Id<Alliance>>>;

fn shared<T>(
    meetings: Meetings<T>,
    going: &BTreeSet<Id<Alliance>>,
) -> impl Iterator<Item = (T, BTreeSet<Id<Alliance>>)> {
    let going = meetings.into_iter().map(|(what, who)| (what, who.intersection(going).cloned().collect()));
    going.filter(|(_, who): &(T, BTreeSet<_>)| who.len() > 1)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::actor::{self, NewActor};
    use crate::alliance::{self, Degree, NewAlliance};
    use crate::clock::SystemClock;
    use crate::history::Typing;
    use crate::municipality::NewMunicipality;
    use crate::own_entry::Pick;
    use crate::store::Store;
    use crate::value::Name;
    use crate::{records, rehearsal};

    #[test]
    fn alliances_that_go_on_and_share_a_target_group_or_a_town_are_named_without_our_own_town() {
        let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = rehearsal::start(&mut store).unwrap();
        let there = NewMunicipality::Official("23088".to_owned());
        let there = crate::municipality::add(&mut store, &project, &there).unwrap().value.id;
        let new = NewActor {
            name: Name::parse("Bib De Letter").unwrap(),
            municipality: there.clone().into(),
            sectors: vec![Code::new("welfare")],
            half: None,
            status: None,
            contact: None,
            lead: None,
        };
        let partner = actor::add(&mut store, &project, &new).unwrap().value;
        let mut alliance = |members: &[&Id<Actor>], groups: &[&str]| {
            let members = members.iter().copied().cloned().collect();
            let name = Name::parse("Samen").unwrap();
            let new = NewAlliance { name, members, scenario: None, with_us: true };
            let id = alliance::add(&mut store, &project, new).unwrap().value;
            let groups: Vec<_> =
                groups.iter().map(|code| (Pick::Known(Code::new(*code)), Degree::Reached)).collect();
            alliance::set_target_groups(&mut store, &project, &id, &groups).unwrap();
            id
        };
        let one = alliance(&[&partner], &["seniors"]);
        let other = alliance(&[&partner], &["seniors", "schools"]);
        let completed = alliance(&[], &["schools"]);
        let both: BTreeSet<_> = [one, other].into_iter().collect();
        let found = overlaps(&store.reader(&project).unwrap()).unwrap();
        assert_eq!(found.target_groups.len(), 2);
        assert_eq!(found.municipalities, [SharedMunicipality { id: there, alliances: both.clone() }]);
        let complete = |alliance: &mut Alliance| alliance.phase = Phase::Completed;
        records::edit(&mut store, &project, &completed, Typing::Begins, complete).unwrap();
        let found = overlaps(&store.reader(&project).unwrap()).unwrap().target_groups;
        assert_eq!(found, [SharedTargetGroup { code: Code::new("seniors"), alliances: both }]);
    }
}

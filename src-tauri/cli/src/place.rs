//! Municipalities as people type them: one of the map, or one of the gazetteer.

use bondgenoot_core::error::Candidate;
use bondgenoot_core::gazetteer::{self, Matched, Municipality as Known, Resolution, gazetteer};
use bondgenoot_core::municipality::{self, Municipality};
use bondgenoot_core::project::Project;
use bondgenoot_core::text::text;
use bondgenoot_core::value::Id;
use bondgenoot_core::{Error, Result, Store};

/// The name of the noun in messages.
const NOUN: &str = "municipality";

/// Finds the official municipality that goes by this name, postcode or code.
pub(crate) fn official(typed: &str) -> Result<&'static Known> {
    match gazetteer().resolve(typed) {
        Resolution::Found(found) => Ok(found),
        Resolution::Ambiguous(candidates) => Err(Error::Ambiguous {
            noun: NOUN,
            text: typed.to_owned(),
            candidates: candidates.iter().map(|candidate| described(candidate.municipality)).collect(),
        }),
        Resolution::NotFound(_) => Err(Error::NotFound { noun: NOUN, text: typed.to_owned() }),
    }
}

/// Gives what somebody may have meant by a name that nothing goes by.
pub(crate) fn suggestions(typed: &str) -> Vec<Candidate> {
    match gazetteer().resolve(typed) {
        Resolution::NotFound(near) => near.iter().take(5).map(|near| described(near.municipality)).collect(),
        _ => Vec::new(),
    }
}

/// Finds a bubble of the map; a municipality that is not on it yet is put there.
pub(crate) fn on_the_map(store: &mut Store, project: &Id<Project>, typed: &str) -> Result<Id<Municipality>> {
    match municipality::find(&store.reader(project)?, typed) {
        Err(Error::NotFound { .. }) => {
            let code = official(typed)?.id.clone();
            Ok(municipality::add(store, project, &municipality::NewMunicipality::Official(code))?.id)
        }
        found => found,
    }
}

fn described(known: &Known) -> Candidate {
    Candidate { id: known.id.clone(), name: known.name_nl.clone(), detail: where_it_lies(known) }
}

/// Province and country, which tell equal names apart.
pub(crate) fn where_it_lies(known: &Known) -> String {
    let province = known.province.as_deref().unwrap_or(&known.region);
    format!("{province}, {}", known.country.code())
}

/// Says why a candidate came up.
pub(crate) fn reason(candidate: &gazetteer::Candidate<'_>) -> String {
    match &candidate.matched {
        Matched::Name => String::new(),
        Matched::FrenchName => candidate.municipality.name_fr.clone().unwrap_or_default(),
        Matched::FormerName(name) => text("cli-former-name", &[("name", name)]),
        Matched::Postcode(code) => text("cli-postcode", &[("code", &code.to_string())]),
        Matched::Place(name) => text("cli-place", &[("name", name)]),
    }
}

//! Municipalities as people type them: one of the map, or one of the gazetteer.

use bondgenoot_core::error::Candidate;
use bondgenoot_core::fold::fold;
use bondgenoot_core::gazetteer::{self, Matched, Municipality as Known, Resolution, gazetteer};
use bondgenoot_core::municipality::{self, Municipality, Spot};
use bondgenoot_core::project::Project;
use bondgenoot_core::store::Reader;
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

/// Finds a bubble of the map; or else the municipality that is to come on it.
pub(crate) fn spot(store: &Store, project: &Id<Project>, typed: &str) -> Result<Spot> {
    match municipality::find(&store.reader(project)?, typed) {
        Err(Error::NotFound { .. }) => {
            Ok(Spot::New(municipality::NewMunicipality::Official(official(typed)?.id.clone())))
        }
        found => found.map(Spot::OnTheMap),
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

/// The same as [`reason`], for programs: the kind of match, and the word that matched.
pub(crate) fn matched(candidate: &gazetteer::Candidate<'_>) -> serde_json::Value {
    let known = candidate.municipality;
    let (kind, word) = match &candidate.matched {
        Matched::Name => ("name", known.name_nl.clone()),
        Matched::FrenchName => ("french-name", known.name_fr.clone().unwrap_or_default()),
        Matched::FormerName(name) => ("former-name", name.clone()),
        Matched::Postcode(code) => ("postcode", code.to_string()),
        Matched::Place(name) => ("place", name.clone()),
    };
    serde_json::json!({ "kind": kind, "word": word })
}

/// Says whether another bubble of the map goes by the same name.
pub(crate) fn has_namesake(reader: &Reader<'_>, id: &Id<Municipality>) -> Result<bool> {
    let name = fold(reader.get(id)?.name.as_str());
    let all: Vec<Municipality> = reader.all()?;
    Ok(all.iter().any(|other| other.id != *id && fold(other.name.as_str()) == name))
}

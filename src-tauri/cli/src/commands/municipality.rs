use bondgenoot_core::Result;
use bondgenoot_core::gazetteer::{Candidate, gazetteer};
use bondgenoot_core::municipality::{self, MunicipalityKind, NewMunicipality};
use bondgenoot_core::text::text;
use bondgenoot_core::value::Name;
use clap::ArgMatches;
use serde_json::json;

use crate::output::Output;
use crate::{choose, place, session};

/// How many candidates are named.
const MOST: usize = 10;

pub(super) fn look_up(matches: &ArgMatches, output: &Output) -> Result<()> {
    let typed = session::given(matches, "text");
    let found = gazetteer().search(typed, MOST);
    let value: Vec<_> = found
        .iter()
        .map(|candidate| {
            let known = candidate.municipality;
            json!({
                "id": known.id, "name": known.name_nl, "name_fr": known.name_fr, "province": known.province,
                "region": known.region, "country": known.country.code(), "latitude": known.latitude,
                "longitude": known.longitude, "postcodes": known.postcodes, "exact": candidate.exact,
                "matched": place::matched(candidate),
            })
        })
        .collect();
    output.result(&value, || {
        let line = |candidate: &Candidate<'_>| {
            let reason = place::reason(candidate);
            let known = candidate.municipality;
            let because = if reason.is_empty() { reason } else { format!("  [{reason}]") };
            format!("{}  {} ({}){because}", known.id, known.name_nl, place::where_it_lies(known))
        };
        found.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    if found.is_empty() {
        return Err(bondgenoot_core::Error::NotFound { noun: "municipality", text: typed.to_owned() });
    }
    Ok(())
}

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let typed = session::given(matches, "text");
    let kind = match session::optional(matches, "kind") {
        Some(typed) => {
            choose::member(MunicipalityKind::LIST, MunicipalityKind::ALL, MunicipalityKind::code, typed)?
        }
        None => MunicipalityKind::Official,
    };
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let new = match kind {
        MunicipalityKind::Official => {
            let from = municipality::own_position(&store.reader(&project)?)?;
            let found = place::official(typed, from, output)?;
            NewMunicipality::Official(found.id.clone())
        }
        kind => NewMunicipality::Named { kind, name: Name::parse(typed)? },
    };
    let added = municipality::add(&mut store, &project, &new)?.value;
    let name = store.reader(&project)?.get(&added.id)?.name;
    if added.new && place::has_namesake(&store.reader(&project)?, &added.id)? {
        output.message(&text("cli-bubble-namesake", &[("name", name.as_str())]));
    }
    let key = if added.new { "cli-municipality-added" } else { "cli-municipality-there" };
    output.made(added.id.as_str(), &text(key, &[("name", name.as_str())]));
    Ok(())
}

use bondgenoot_core::actor::{self, Actor, ContactStatus, Destination, Edit, NewActor, Relation};
use bondgenoot_core::catalogue::List;
use bondgenoot_core::history::Typing;
use bondgenoot_core::project::Project;
use bondgenoot_core::store::Reader;
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Code, Id, Name, Note};
use bondgenoot_core::{Result, Store};
use clap::ArgMatches;

use crate::opened::Opened;
use crate::output::Output;
use crate::{choose, place, session};

pub(super) fn add(matches: &ArgMatches, output: &Output) -> Result<()> {
    let name = Name::parse(session::given(matches, "name"))?;
    let contact = session::optional(matches, "contact").map(Name::parse).transpose()?;
    let status = session::optional(matches, "status").map(status).transpose()?;
    let half = session::optional(matches, "half").map(choose::half).transpose()?;
    let mut store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let sectors = codes(&store.reader(&project)?, List::Sector, matches, "sector")?;
    let typed = session::given(matches, "municipality");
    let municipality = place::spot(&store, &project, typed, output)?;
    let new = NewActor { name, municipality, sectors, half, status, contact, lead: None };
    let id = actor::add(&mut store, &project, &new)?.value;
    warn_of_namesakes(&store, &project, &id, output)?;
    output.made(id.as_str(), &text("cli-actor-added", &[("name", new.name.as_str())]));
    Ok(())
}

pub(super) fn move_to(matches: &ArgMatches, output: &Output) -> Result<()> {
    let half = session::optional(matches, "half").map(choose::half).transpose()?;
    let (mut store, project, id) = known(matches, output)?;
    let typed = session::given(matches, "municipality");
    let municipality = place::spot(&store, &project, typed, output)?;
    actor::move_to(&mut store, &project, &id, &Destination { half, ..municipality.into() })?;
    warn_of_namesakes(&store, &project, &id, output)?;
    done(&store, &project, &id, "cli-actor-moved", output)
}

pub(super) fn edit(matches: &ArgMatches, output: &Output) -> Result<()> {
    let (mut store, project, id) = known(matches, output)?;
    let reader = store.reader(&project)?;
    let list = |list, name| -> Result<Option<Vec<Code>>> {
        if matches.contains_id(name) { codes(&reader, list, matches, name).map(Some) } else { Ok(None) }
    };
    let typed = |name| session::optional(matches, name);
    let note = |name| typed(name).map(Note::parse).transpose();
    let edit = Edit {
        name: typed("name").map(Name::parse).transpose()?,
        half: typed("half").map(choose::half).transpose()?,
        sectors: list(List::Sector, "sector")?,
        target_groups: list(List::TargetGroup, "target-group")?,
        brings_choices: list(List::Brings, "bring")?,
        status: typed("status").map(|typed| or_none(typed, status)).transpose()?,
        relation: typed("relation").map(|typed| or_none(typed, relation)).transpose()?,
        offer: note("offer")?,
        brings: note("brings")?,
        benefit: note("benefit")?,
        next_step: note("next-step")?,
        next_step_on: typed("next-date").map(|typed| or_none(typed, choose::date)).transpose()?,
        notes: note("notes")?,
        supralocal: typed("supralocal").map(|typed| choose::overrule("supralocal", typed)).transpose()?,
        boundary_crossing: typed("boundary-crossing")
            .map(|typed| choose::overrule("boundary-crossing", typed))
            .transpose()?,
    };
    actor::edit(&mut store, &project, &id, &edit, Typing::Begins)?;
    warn_of_namesakes(&store, &project, &id, output)?;
    done(&store, &project, &id, "cli-actor-edited", output)
}

pub(super) fn remove(matches: &ArgMatches, output: &Output) -> Result<()> {
    let (mut store, project, id) = known(matches, output)?;
    let name = store.reader(&project)?.get(&id)?.name;
    actor::remove(&mut store, &project, &id)?;
    output.made(id.as_str(), &text("cli-actor-removed", &[("name", name.as_str())]));
    Ok(())
}

fn known<'command>(
    matches: &ArgMatches,
    output: &'command Output,
) -> Result<(Opened<'command>, Id<Project>, Id<Actor>)> {
    let store = session::open(matches, output)?;
    let project = session::project(&store, matches)?;
    let id = actor::find(&store.reader(&project)?, session::given(matches, "actor"))?;
    Ok((store, project, id))
}

fn done(store: &Store, project: &Id<Project>, id: &Id<Actor>, key: &str, output: &Output) -> Result<()> {
    let name = store.reader(project)?.get(id)?.name;
    output.made(id.as_str(), &text(key, &[("name", name.as_str())]));
    Ok(())
}

/// The same name twice in a bubble is worth a warning, not a refusal.
fn warn_of_namesakes(store: &Store, project: &Id<Project>, id: &Id<Actor>, output: &Output) -> Result<()> {
    let reader = store.reader(project)?;
    if let Some(namesake) = actor::namesakes(&reader, id)?.first() {
        let place = reader.get(&namesake.municipality_id)?.name;
        let params = [("name", namesake.name.as_str()), ("place", place.as_str())];
        output.message(&text("cli-namesake", &params));
    }
    Ok(())
}

fn codes(reader: &Reader<'_>, list: List, matches: &ArgMatches, name: &str) -> Result<Vec<Code>> {
    session::repeated(matches, name)
        .into_iter()
        .map(|typed| choose::code(Some(reader), list, typed))
        .collect()
}

fn status(typed: &str) -> Result<ContactStatus> {
    choose::member(ContactStatus::LIST, ContactStatus::ALL, ContactStatus::code, typed)
}

fn relation(typed: &str) -> Result<Relation> {
    choose::member(Relation::LIST, Relation::ALL, Relation::code, typed)
}

/// An empty value clears the field.
fn or_none<T>(typed: &str, read: impl FnOnce(&str) -> Result<T>) -> Result<Option<T>> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some) }
}

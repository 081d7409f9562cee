use bondgenoot_core::catalogue::List;
use bondgenoot_core::history::Typing;
use bondgenoot_core::municipality::NewMunicipality;
use bondgenoot_core::project::{self, NewProject};
use bondgenoot_core::text::text;
use bondgenoot_core::value::Name;
use bondgenoot_core::{Result, example};
use clap::ArgMatches;

use crate::output::Output;
use crate::{choose, place, session, sheet};

pub(super) fn new(matches: &ArgMatches, output: &Output) -> Result<()> {
    let typed = session::given(matches, "municipality");
    let found = place::official(typed, None, output)?;
    let new = NewProject {
        name: Name::parse(session::given(matches, "name"))?,
        organisation: Name::parse(session::given(matches, "organisation"))?,
        municipality: NewMunicipality::Official(found.id.clone()),
        sector: session::optional(matches, "sector")
            .map(|typed| choose::code(None, List::Sector, typed))
            .transpose()?,
    };
    let mut store = session::open(matches, output)?;
    let id = project::create(&mut store, &new)?;
    output.made(id.as_str(), &text("cli-project-made", &[("name", new.name.as_str())]));
    Ok(())
}

pub(super) fn example(matches: &ArgMatches, output: &Output) -> Result<()> {
    let mut store = session::open(matches, output)?;
    let id = example::plant(&mut store)?;
    output.made(id.as_str(), &text("cli-example-made", &[]));
    Ok(())
}

pub(super) fn projects(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let all = project::list(&store)?;
    if all.is_empty() {
        output.message(&text("cli-no-projects", &[]));
    }
    output.result(&all, || all.iter().map(sheet::project_line).collect::<Vec<_>>().join("\n"));
    Ok(())
}

pub(super) fn rename(matches: &ArgMatches, output: &Output) -> Result<()> {
    let name = Name::parse(session::given(matches, "name"))?;
    let mut store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    project::rename(&mut store, &id, name.clone(), Typing::Begins)?;
    output.made(id.as_str(), &text("cli-project-renamed", &[("name", name.as_str())]));
    Ok(())
}

pub(super) fn duplicate(matches: &ArgMatches, output: &Output) -> Result<()> {
    let name = session::optional(matches, "name").map(Name::parse).transpose()?;
    let mut store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    let copy = project::duplicate(&mut store, &id, name)?;
    let name = store.reader(&copy)?.project()?.name;
    output.made(copy.as_str(), &text("cli-project-made", &[("name", name.as_str())]));
    Ok(())
}

pub(super) fn delete(matches: &ArgMatches, output: &Output) -> Result<()> {
    let mut store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    project::bin(&mut store, &id)?;
    output.made(id.as_str(), &text("cli-project-binned", &[("days", &project::DAYS_IN_BIN.to_string())]));
    Ok(())
}

pub(super) fn restore(matches: &ArgMatches, output: &Output) -> Result<()> {
    let mut store = session::open(matches, output)?;
    let id = project::find(&store, session::given(matches, "project"), true)?;
    project::restore(&mut store, &id)?;
    output.made(id.as_str(), &text("cli-project-restored", &[]));
    Ok(())
}

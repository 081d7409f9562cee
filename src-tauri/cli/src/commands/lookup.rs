use std::path::Path;

use bondgenoot_core::layout::Sheet;
use bondgenoot_core::project::{self, Counts};
use bondgenoot_core::share::{Incoming, file_name};
use bondgenoot_core::text::text;
use bondgenoot_core::{Error, Result, map};
use clap::ArgMatches;
use serde::Serialize;

use crate::output::Output;
use crate::{session, sheet};

/// How many hits a search gives.
const MOST: u32 = 50;

/// What `info` says of a project or a file.
#[derive(Debug, Serialize)]
pub(crate) struct Info {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(flatten)]
    pub(crate) counts: Counts,
    pub(crate) content_hash: String,
}

impl Info {
    pub(super) fn of_file(file: &Incoming) -> Self {
        Self {
            id: file.project().to_string(),
            name: file.name(),
            counts: file.counts(),
            content_hash: file.content_hash(),
        }
    }
}

pub(super) fn info(matches: &ArgMatches, output: &Output) -> Result<()> {
    let typed = session::given_path(matches, "project-or-file");
    let info = match of_file(typed)? {
        Some(info) => info,
        None => match of_project(typed, matches, output) {
            // The name of a file may have been typed without its ending. Projects come first.
            Err(error @ Error::NotFound { .. }) => of_file(&file_name::existing(typed))?.ok_or(error)?,
            info => info?,
        },
    };
    output.result(&info, || sheet::info(&info));
    Ok(())
}

/// Describes a project file. A file that is none of ours may have the name of a project by chance.
fn of_file(path: &Path) -> Result<Option<Info>> {
    match path.is_file().then(|| Incoming::open(path)) {
        None | Some(Err(Error::NotAProjectFile)) => Ok(None),
        Some(file) => Ok(Some(Info::of_file(&file?))),
    }
}

fn of_project(typed: &Path, matches: &ArgMatches, output: &Output) -> Result<Info> {
    let store = session::open(matches, output)?;
    let id = project::find(&store, &typed.to_string_lossy(), false)?;
    Ok(Info {
        name: store.reader(&id)?.project()?.name.to_string(),
        counts: project::counts(&store, &id)?,
        content_hash: project::content_hash(&store, &id)?,
        id: id.to_string(),
    })
}

pub(super) fn search(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    let hits = store.reader(&id)?.search(session::given(matches, "text"), MOST)?;
    if hits.is_empty() {
        output.message(&text("cli-nothing-found", &[]));
    }
    output.result(&hits, || {
        let line = |hit: &bondgenoot_core::store::Hit| {
            let noun = text(&format!("noun-{}", hit.noun.replace('_', "-")), &[]);
            format!("{}  {} ({noun})", hit.id, sheet::first_line(&hit.title))
        };
        hits.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

pub(super) fn scene(matches: &ArgMatches, output: &Output) -> Result<()> {
    let store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    let reader = store.reader(&id)?;
    if let Some(sheet) = matches.get_one::<Sheet>("fit") {
        let fit = map::fit(&reader, *sheet)?;
        output.result(&fit, || sheet::fit(&fit));
        return Ok(());
    }
    let scene = map::scene(&reader)?;
    let json = serde_json::to_string_pretty(&scene).map_err(Error::from)?;
    output.result(&scene, || json);
    Ok(())
}

use std::path::Path;

use bondgenoot_core::project::{self, Counts};
use bondgenoot_core::share::Incoming;
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
    let typed = session::given(matches, "project-or-file");
    let file = Path::new(typed).is_file().then(|| Incoming::open(Path::new(typed)));
    // A file that is none of ours may have the name of a project by chance.
    let info = if let Some(file) = file.filter(|file| !matches!(file, Err(Error::NotAProjectFile))) {
        Info::of_file(&file?)
    } else {
        let store = session::open(matches, output)?;
        let id = project::find(&store, typed, false)?;
        Info {
            name: store.reader(&id)?.project()?.name.to_string(),
            counts: project::counts(&store, &id)?,
            content_hash: project::content_hash(&store, &id)?,
            id: id.to_string(),
        }
    };
    output.result(&info, || sheet::info(&info));
    Ok(())
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
    let scene = map::scene(&store.reader(&id)?)?;
    let json = serde_json::to_string_pretty(&scene).map_err(Error::from)?;
    output.result(&scene, || json);
    Ok(())
}

//! Writes what was recovered of a damaged store into a fresh one.

use super::RecoveredProject;
use super::image::Image;
use super::salvage::{Found, salvage};
use super::whole::{Whole, whole};
use crate::actor::{self, Actor, ActorList};
use crate::catalogue::Half;
use crate::error::Result;
use crate::layout::Slot;
use crate::map;
use crate::municipality::{self, Municipality, MunicipalityKind, NewMunicipality};
use crate::project::{self, Project};
use crate::share::dangling;
use crate::store::{Content, Origin, Record, Store, Writer};
use crate::text::text;
use crate::value::{Code, Id, Name, Note};
use crate::watch::Watch;

/// What came out of a damaged store.
pub(super) struct Recovered {
    pub(super) projects: Vec<RecoveredProject>,
    /// The number of rows and pages that could not be read.
    pub(super) unreadable: usize,
}

/// Recovers every project in an image into a store that has none.
///
/// A project that is complete keeps its dots and its context. Of one that is not, every record is written anew: a
/// context that claims to have seen records which are lost would make colleagues take them for deleted.
pub(super) fn recover(image: &Image, store: &Store) -> Result<Recovered> {
    let database = image.open().ok();
    let salvaged = salvage(image);
    let mut projects = Vec::new();
    for (id, found) in salvaged.projects {
        let project = Id::<Project>::new(id);
        let state = found.state.clone();
        let complete = database.as_ref().and_then(|conn| complete(conn, &project));
        let (complete, left_out) = match complete {
            Some(content) => {
                store.write_new_project(&project, &Origin::File, |writer| {
                    writer.insert_content(&content, &Watch::nobody())?;
                    writer.write_all_dots(&content)
                })?;
                (true, 0)
            }
            None => match write_what_is_left(store, &project, found)? {
                Some(left_out) => (false, left_out),
                None => continue,
            },
        };
        if let Some((created, changed, binned)) = state {
            store.set_project_state(&project, &created, &changed, binned.as_deref())?;
        }
        projects.push(RecoveredProject {
            name: store.any_reader(&project).project()?.name.to_string(),
            recovered: Some(store.content(&project)?.counts()),
            id: project,
            complete,
            left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
            in_copy: None,
        });
    }
    Ok(Recovered { projects, unreadable: salvaged.unreadable })
}

/// Returns a project that SQLite reads without a fault and in which everything is as it should be.
fn complete(conn: &rusqlite::Connection, project: &Id<Project>) -> Option<Content> {
    let content = Content::load(conn, project.as_str()).ok()?;
    let whole = content.check().is_ok() && dangling(&content).is_empty();
    (whole && !content.rows(Project::NAME).is_empty()).then_some(content)
}

/// Writes what is left of a project. Returns the number of rows that were left out, or nothing when nothing is left.
fn write_what_is_left(store: &Store, project: &Id<Project>, found: Found) -> Result<Option<usize>> {
    let whole = whole(found)?;
    let content = &whole.content;
    let has = |noun: &str| !content.rows(noun).is_empty();
    if !has(Project::NAME) && !has(Actor::NAME) && !has(Municipality::NAME) {
        return Ok(None);
    }
    store.write_new_project(project, &Origin::Here, |writer| {
        writer.insert_content(content, &Watch::nobody())?;
        put_back_the_frame(writer, &whole)?;
        map::settle(writer)
    })?;
    Ok(Some(whole.left_out))
}

/// Puts back what no project can be without: its record, its own organisation, and the bubbles of its actors.
fn put_back_the_frame(writer: &Writer<'_>, whole: &Whole) -> Result<()> {
    let record = writer.find(&Id::<Project>::new(project::RECORD))?;
    let own = record.as_ref().map_or_else(|| writer.fresh_id(), |project| project.own_actor_id.clone());
    if record.is_none() {
        writer.insert(&Project {
            id: Id::new(project::RECORD),
            name: Name::parse(&text("recovered-project", &[]))?,
            own_actor_id: own.clone(),
            daily_work: Note::default(),
            purpose: Note::default(),
            audience: Note::default(),
            example: false,
        })?;
    }
    if !writer.has(&own)? {
        let place = match writer.all::<Municipality>()?.into_iter().next() {
            Some(municipality) => municipality.id,
            None => {
                let name = Name::parse(&text("recovered-place", &[]))?;
                let kind = MunicipalityKind::Elsewhere;
                municipality::add::make(writer, &NewMunicipality::Named { kind, name })?.id
            }
        };
        let name = Name::parse(&text("recovered-organisation", &[]))?;
        writer.insert(&Actor::in_bubble(own.clone(), place, name, Half::Cultural, Slot::ON_DIVIDER))?;
        actor::choose(writer, &own, ActorList::Sector, &[Code::new(project::USUAL_SECTOR)])?;
    }
    for lost in whole.missing_municipalities() {
        municipality::add::put_back(writer, &lost, &text("recovered-place", &[]))?;
    }
    Ok(())
}

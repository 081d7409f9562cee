//! The map as core lays it out.

use bondgenoot_core::layout::{Point, Sheet};
use bondgenoot_core::map::{self, Shift};
use bondgenoot_core::municipality::Municipality;
use bondgenoot_core::project::Project;
use bondgenoot_core::value::Id;
use serde::Deserialize;
use specta::Type;
use tauri::State;

use crate::failure::Answer;
use crate::work::{Changed, Work};

/// Says who would make room if a bubble were put elsewhere on the map, in whole map units. Nothing moves yet.
#[tauri::command(async)]
#[specta::specta]
pub fn who_makes_room(
    work: State<'_, Work>,
    project: Id<Project>,
    municipality: Id<Municipality>,
    x: i32,
    y: i32,
) -> Answer<Vec<Shift>> {
    work.read(&project, |reader| map::who_makes_room(reader, &municipality, Point { x, y }))
}

/// The sheet for which a map is arranged.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// A screen, or a sheet on its side.
    Landscape,
    /// A sheet upright.
    Portrait,
    /// A3 on its side.
    A3,
}

impl From<SheetKind> for Sheet {
    fn from(kind: SheetKind) -> Self {
        match kind {
            SheetKind::Landscape => Self::LANDSCAPE,
            SheetKind::Portrait => Self::PORTRAIT,
            SheetKind::A3 => Self::A3,
        }
    }
}

/// Arranges the whole map anew for a sheet, in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn tidy_map(work: State<'_, Work>, project: Id<Project>, sheet: SheetKind) -> Answer<Changed<()>> {
    work.change(&project, |store, project| map::tidy(store, project, sheet.into()))
}

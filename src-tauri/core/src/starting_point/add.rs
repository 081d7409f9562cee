use super::{StartingPoint, StartingPointKind};
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::{Id, Note};

/// The distance between the ranks of new cards: room to put others between.
const STEP: i32 = 16;

/// Adds a card at the end of its column.
///
/// # Errors
/// [`Error::TextEmpty`] for a card without text.
pub fn add(
    store: &mut Store,
    project: &Id<Project>,
    kind: StartingPointKind,
    text: Note,
) -> Result<Id<StartingPoint>> {
    let op = Op::AddStartingPoint { name: text.to_string() };
    store.transact(project, op, |writer| make(writer, kind, text))
}

/// Adds many cards at the end of a column in one step, as from a pasted list.
///
/// # Errors
/// As [`add`]; then none is added.
pub fn add_many(
    store: &mut Store,
    project: &Id<Project>,
    kind: StartingPointKind,
    texts: Vec<Note>,
) -> Result<Vec<Id<StartingPoint>>> {
    let count = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::AddStartingPoints { count }, |writer| {
        texts.into_iter().map(|text| make(writer, kind, text)).collect()
    })
}

/// Writes a card at the end of its column.
pub(crate) fn make(writer: &Writer<'_>, kind: StartingPointKind, text: Note) -> Result<Id<StartingPoint>> {
    if text.is_empty() {
        return Err(Error::TextEmpty);
    }
    let cards: Vec<StartingPoint> = writer.all()?;
    let last = cards.iter().filter(|card| card.kind == kind).map(|card| card.rank).max();
    let id = writer.fresh_id::<StartingPoint>();
    let rank = last.map_or(0, |last| last.saturating_add(STEP).min(crate::layout::MAX_COORDINATE));
    writer.insert(&StartingPoint { id: id.clone(), kind, text, rank })?;
    Ok(id)
}

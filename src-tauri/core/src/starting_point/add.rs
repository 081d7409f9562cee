use super::{StartingPoint, StartingPointKind};
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
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
) -> Result<Applied<Id<StartingPoint>>> {
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
) -> Result<Applied<Vec<Id<StartingPoint>>>> {
    let count = u32::try_from(texts.len()).unwrap_or(u32::MAX);
    store.transact(project, Op::AddStartingPoints { count }, |writer| {
        let first = next_rank(writer, kind)?;
        // Ranks stay within what the column holds; equal ranks follow the id.
        let ranks = std::iter::successors(Some(first), |rank| Some(after(*rank)));
        texts.into_iter().zip(ranks).map(|(text, rank)| insert(writer, kind, text, rank)).collect()
    })
}

/// Writes a card at the end of its column.
pub(crate) fn make(writer: &Writer<'_>, kind: StartingPointKind, text: Note) -> Result<Id<StartingPoint>> {
    let rank = next_rank(writer, kind)?;
    insert(writer, kind, text, rank)
}

/// Returns the rank after the last card of a column. Reads all cards: ask once for many.
fn next_rank(writer: &Writer<'_>, kind: StartingPointKind) -> Result<i32> {
    let cards: Vec<StartingPoint> = writer.all()?;
    let last = cards.iter().filter(|card| card.kind == kind).map(|card| card.rank).max();
    Ok(last.map_or(0, after))
}

fn after(rank: i32) -> i32 {
    rank.saturating_add(STEP).min(crate::layout::MAX_COORDINATE)
}

fn insert(writer: &Writer<'_>, kind: StartingPointKind, text: Note, rank: i32) -> Result<Id<StartingPoint>> {
    if text.is_empty() {
        return Err(Error::TextEmpty);
    }
    let id = writer.fresh_id::<StartingPoint>();
    writer.insert(&StartingPoint { id: id.clone(), kind, text, rank })?;
    Ok(id)
}

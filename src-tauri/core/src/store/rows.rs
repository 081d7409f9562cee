//! The whole content of one project as plain rows, the same whether it lies in the store or in a file.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::{Context, Dot, Part, Reader, Stamp, Store, TABLES, Table, Writer, position, reader};
use crate::error::{Error, Result};
use crate::limits::Excess;
use crate::project::Project;
use crate::value::{Id, Problem, well_formed};
use crate::watch::{Records, Stage, Watch};

/// One record: its values in the order of its table's columns, and who wrote them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) values: Vec<Value>,
    pub(crate) dots: RowDots,
}

/// The dots of one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowDots {
    /// That of the record itself, and of every field without one of its own.
    pub(crate) record: Dot,
    /// Those of fields that were written since, by position.
    pub(crate) fields: BTreeMap<usize, Dot>,
}

impl RowDots {
    pub(crate) fn of(&self, field: usize) -> &Dot {
        self.fields.get(&field).unwrap_or(&self.record)
    }

    /// The same dots but for these: that of the record, and those of some of its `columns` fields.
    pub(crate) fn with(&self, columns: usize, record: Option<Dot>, changed: &[(usize, Dot)]) -> Self {
        let mut fields: BTreeMap<usize, Dot> = (0..columns)
            .map(|field| (field, self.of(field).clone()))
            .chain(changed.iter().cloned())
            .collect();
        let record = record.unwrap_or_else(|| self.record.clone());
        fields.retain(|_, dot| *dot != record);
        Self { record, fields }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Dot> {
        std::iter::once(&self.record).chain(self.fields.values())
    }
}

/// The dots of one record that a merge decided on; `None` stands for the write that takes the merge over.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PendingDots {
    pub(crate) record: Option<Dot>,
    pub(crate) fields: Vec<Option<Dot>>,
}

impl PendingDots {
    /// The dots as they are once the write has its own.
    pub(crate) fn with(&self, write: &Dot) -> RowDots {
        let record = self.record.as_ref().unwrap_or(write).clone();
        let fields = self.fields.iter().map(|dot| dot.as_ref().unwrap_or(write)).enumerate();
        let fields =
            fields.filter(|(_, dot)| **dot != record).map(|(field, dot)| (field, dot.clone())).collect();
        RowDots { record, fields }
    }

    /// Says whether the write itself is among them.
    pub(crate) fn need_a_write(&self) -> bool {
        self.record.is_none() || self.fields.iter().any(Option::is_none)
    }
}

/// The rows of one project, table by table in the order of [`TABLES`], each by id.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Content {
    pub(crate) tables: Vec<BTreeMap<String, Row>>,
    /// The ids of deleted records, table by table like `tables`. None of them is in `tables`.
    pub(crate) gone: Vec<BTreeSet<String>>,
    pub(crate) context: Context,
}

impl Content {
    /// Returns the content of a project that is not here.
    pub(crate) fn empty() -> Self {
        let (tables, gone) = (vec![BTreeMap::new(); TABLES.len()], vec![BTreeSet::new(); TABLES.len()]);
        Self { tables, gone, context: Context::default() }
    }

    /// Returns the first limit that this content exceeds.
    pub(crate) fn excess(&self) -> Option<Excess> {
        let counts = self.tables.iter().map(BTreeMap::len);
        Excess::of(counts, self.gone.iter().map(BTreeSet::len).sum(), self.context.len())
    }

    /// Reads a project, with its dots and context.
    pub(crate) fn load(conn: &Connection, project: &str) -> Result<Self> {
        Self::load_watched(conn, project, &Watch::nobody())
    }

    /// Like [`Content::load`], with progress and a way to cancel.
    ///
    /// # Errors
    /// [`Error::Cancelled`], and what SQLite says.
    pub(crate) fn load_watched(conn: &Connection, project: &str, watch: &Watch<'_>) -> Result<Self> {
        let count = |table: &&Table| -> Result<i64> {
            let sql = format!("SELECT count(*) FROM {} WHERE project_id = ?1", table.name);
            Ok(conn.query_row(&sql, [project], |row| row.get(0))?)
        };
        let all = TABLES.iter().map(count).sum::<Result<i64>>()?;
        let mut records = watch.records(Stage::Reading, usize::try_from(all).unwrap_or_default());
        let load = |table: &&Table| load_table(conn, project, table, &mut records);
        let tables = TABLES.iter().map(load).collect::<Result<_>>()?;
        let gone = vec![BTreeSet::new(); TABLES.len()];
        let mut content = Self { tables, gone, context: Stamp { conn, project }.context()? };
        content.load_dots(conn, project)?;
        content.load_gone(conn, project)?;
        Ok(content)
    }

    fn load_gone(&mut self, conn: &Connection, project: &str) -> Result<()> {
        let mut statement = conn.prepare_cached("SELECT noun, record_id FROM gone WHERE project_id = ?1")?;
        let mut rows = statement.query([project])?;
        while let Some(found) = rows.next()? {
            let (noun, record): (String, String) = (found.get(0)?, found.get(1)?);
            let there =
                |place: &usize| self.tables.get(*place).is_some_and(|rows| rows.contains_key(&record));
            let place = position(&noun).filter(|place| !there(place));
            let gone = place.and_then(|place| self.gone.get_mut(place));
            gone.ok_or_else(|| Error::Damaged(format!("deleted {noun} {record}")))?.insert(record);
        }
        Ok(())
    }

    fn load_dots(&mut self, conn: &Connection, project: &str) -> Result<()> {
        let mut statement = conn.prepare_cached(
            "SELECT noun, record_id, field, replica, counter FROM dot WHERE project_id = ?1",
        )?;
        let mut rows = statement.query([project])?;
        while let Some(found) = rows.next()? {
            let text = |column| -> Result<&str> {
                found.get_ref(column)?.as_str().map_err(|error| Error::Damaged(error.to_string()))
            };
            let (noun, record, field, replica) = (text(0)?, text(1)?, text(2)?, text(3)?);
            let dot = Dot { replica: replica.to_owned(), counter: found.get(4)? };
            let stray = || Error::Damaged(format!("dot of {noun} {record} {field}"));
            let place = position(noun).ok_or_else(stray)?;
            let (table, rows) = TABLES.get(place).zip(self.tables.get_mut(place)).ok_or_else(stray)?;
            let row = rows.get_mut(record).ok_or_else(stray)?;
            if field.is_empty() {
                row.dots.record = dot;
            } else {
                row.dots.fields.insert(table.column(field).ok_or_else(stray)?, dot);
            }
        }
        // Dots that nobody has seen would make a merge say nonsense later.
        for (table, rows) in TABLES.iter().zip(&self.tables) {
            for (id, row) in rows {
                if let Some(dot) = row.dots.all().find(|dot| !self.context.holds(table.part, dot)) {
                    return Err(Error::Damaged(format!("unseen dot {} of {} {id}", dot.counter, table.name)));
                }
            }
        }
        let undated = self.tables.iter().flat_map(BTreeMap::values).any(|row| row.dots.record.counter == 0);
        if undated { Err(Error::Damaged("record without dot".to_owned())) } else { Ok(()) }
    }

    /// Leaves a part out, with what is known of it.
    pub(crate) fn leave_out(&mut self, part: Part) {
        for (place, _) in TABLES.iter().enumerate().filter(|(_, table)| table.part == part) {
            self.tables.get_mut(place).map(BTreeMap::clear);
            self.gone.get_mut(place).map(BTreeSet::clear);
        }
        self.context = std::mem::take(&mut self.context).without(part);
    }

    /// Returns every table with its rows.
    pub(crate) fn tables(&self) -> impl Iterator<Item = (&'static Table, &BTreeMap<String, Row>)> {
        TABLES.iter().copied().zip(&self.tables)
    }

    /// Gives the rows of a table.
    pub(crate) fn rows(&self, table: &str) -> &BTreeMap<String, Row> {
        static NONE: BTreeMap<String, Row> = BTreeMap::new();
        position(table).and_then(|place| self.tables.get(place)).unwrap_or(&NONE)
    }

    /// Gives a text of a row.
    pub(crate) fn text(&self, table: &Table, id: &str, column: &str) -> Option<&str> {
        let row = self.rows(table.name).get(id)?;
        match row.values.get(table.column(column)?)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Checks every value as strictly as if it were typed in.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(strange) = self.gone.iter().flatten().find(|id| !well_formed(id)) {
            return Err(Error::Damaged(format!("deleted {}", strange.chars().take(80).collect::<String>())));
        }
        for (table, rows) in TABLES.iter().zip(&self.tables) {
            for (id, row) in rows {
                let invalid = |field: &str, problem| Error::InvalidContent {
                    noun: table.name.to_owned(),
                    id: id.chars().take(80).collect(),
                    field: field.to_owned(),
                    problem,
                };
                if !well_formed(id) {
                    return Err(invalid("id", Problem::Form));
                }
                for (column, value) in table.columns.iter().zip(&row.values) {
                    (column.check)(value.into()).map_err(|problem| invalid(column.name, problem))?;
                }
            }
        }
        Ok(())
    }
}

fn load_table(
    conn: &Connection,
    project: &str,
    table: &Table,
    records: &mut Records<'_>,
) -> Result<BTreeMap<String, Row>> {
    let sql = format!("SELECT {} FROM {} WHERE project_id = ?1", reader::columns_of(table), table.name);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([project])?;
    let mut loaded = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let values =
            (1..=table.columns.len()).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
        let dots = RowDots { record: Dot::nobody(), fields: BTreeMap::new() };
        loaded.insert(row.get(0)?, Row { values, dots });
        records.next()?;
    }
    Ok(loaded)
}

impl Reader<'_> {
    /// The whole content of the project.
    pub(crate) fn content(&self) -> Result<Content> {
        Content::load(self.conn, self.project)
    }

    /// What the project has seen of every replica.
    pub(crate) fn context(&self) -> Result<Context> {
        self.stamp().context()
    }

    pub(crate) fn stamp(&self) -> Stamp<'_> {
        Stamp { conn: self.conn, project: self.project }
    }
}

impl Writer<'_> {
    /// Writes rows where there were none, parents first.
    pub(crate) fn insert_content(&self, content: &Content, watch: &Watch<'_>) -> Result<()> {
        let all = content.tables.iter().map(BTreeMap::len).sum();
        let mut records = watch.records(Stage::Writing, all);
        for (table, rows) in TABLES.iter().zip(&content.tables) {
            for (id, row) in rows {
                self.insert_row(table, id, &row.values)?;
                records.next()?;
            }
        }
        Ok(())
    }

    /// Writes the dots of one record, in place of those it had.
    pub(crate) fn write_dots(&self, table: &Table, id: &str, dots: &RowDots) -> Result<()> {
        let stamp = self.stamp();
        stamp.forget(table.name, id)?;
        stamp.set(table.name, id, "", &dots.record)?;
        for (field, dot) in &dots.fields {
            let column = table.columns.get(*field).map_or("", |column| column.name);
            stamp.set(table.name, id, column, dot)?;
        }
        Ok(())
    }

    /// The dots of one record, if it is there.
    pub(crate) fn dots_of(&self, table: &Table, id: &str) -> Result<Option<RowDots>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT field, replica, counter FROM dot WHERE project_id = ?1 AND noun = ?2 AND record_id = ?3
             ORDER BY field",
        )?;
        let mut rows = statement.query([self.project, table.name, id])?;
        let mut dots: Option<RowDots> = None;
        while let Some(row) = rows.next()? {
            let field: String = row.get(0)?;
            let dot = Dot { replica: row.get(1)?, counter: row.get(2)? };
            match (&mut dots, table.column(&field)) {
                (Some(dots), Some(field)) => drop(dots.fields.insert(field, dot)),
                (none, _) => *none = Some(RowDots { record: dot, fields: BTreeMap::new() }),
            }
        }
        Ok(dots)
    }

    /// Writes the dots of everything, what was deleted, and the context.
    pub(crate) fn write_all_dots(&self, content: &Content) -> Result<()> {
        for (table, rows) in TABLES.iter().zip(&content.tables) {
            for (id, row) in rows {
                self.write_dots(table, id, &row.dots)?;
            }
        }
        for (table, gone) in TABLES.iter().zip(&content.gone) {
            gone.iter().try_for_each(|id| self.stamp().set_gone(table.name, id, true))?;
        }
        self.stamp().set_context(&content.context)
    }
}

impl Store {
    /// The whole content of a project.
    pub(crate) fn content(&self, project: &Id<Project>) -> Result<Content> {
        self.any_reader(project).content()
    }
}

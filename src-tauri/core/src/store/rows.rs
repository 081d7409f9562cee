//! The whole content of one project as plain rows, the same whether it lies in the store or in a file.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::{Context, Dot, Reader, Stamp, Store, TABLES, Table, Writer, position, reader};
use crate::error::{Error, Result};
use crate::project::Project;
use crate::value::{Id, Problem, well_formed};

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
    pub(crate) context: Context,
}

impl Content {
    /// Reads a project, with its dots and context.
    pub(crate) fn load(conn: &Connection, project: &str) -> Result<Self> {
        let tables = TABLES.iter().map(|table| load_table(conn, project, table)).collect::<Result<_>>()?;
        let mut content = Self { tables, context: Stamp { conn, project }.context()? };
        content.load_dots(conn, project)?;
        Ok(content)
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

fn load_table(conn: &Connection, project: &str, table: &Table) -> Result<BTreeMap<String, Row>> {
    let sql = format!("SELECT {} FROM {} WHERE project_id = ?1", reader::columns_of(table), table.name);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([project])?;
    let mut loaded = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let values =
            (1..=table.columns.len()).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
        let dots = RowDots { record: Dot::nobody(), fields: BTreeMap::new() };
        loaded.insert(row.get(0)?, Row { values, dots });
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
    pub(crate) fn insert_content(&self, content: &Content) -> Result<()> {
        for (table, rows) in TABLES.iter().zip(&content.tables) {
            for (id, row) in rows {
                self.insert_row(table, id, &row.values)?;
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

    /// Writes the dots and the context of everything.
    pub(crate) fn write_all_dots(&self, content: &Content) -> Result<()> {
        for (table, rows) in TABLES.iter().zip(&content.tables) {
            for (id, row) in rows {
                self.write_dots(table, id, &row.dots)?;
            }
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

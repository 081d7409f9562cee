//! The generic verbs on any noun, as its declaration allows: a noun that joins is rehearsed without a line here.

use super::work::{Work, unit};
use crate::error::{Error, Result};
use crate::history::{Applied, Typing};
use crate::records::{self, Values};
use crate::store::{Column, FromList, Store, TABLES, Table, Verbs};
use crate::value::{Kind, Raw};

impl Work<'_> {
    /// Adds, edits or removes a record of any noun that is open to that.
    pub(super) fn any_record(&mut self, store: &mut Store) -> Result<Applied<()>> {
        let open: Vec<&'static Table> =
            TABLES.iter().copied().filter(|table| table.open != Verbs::NONE).collect();
        let Some(table) = self.chance.pick(&open).copied() else { return Err(Error::ActorsMissing) };
        match self.chance.below(4) {
            0 if table.open.remove => {
                let id = self.any_id(store, table)?;
                records::remove_row(store, self.project, table, &id)
            }
            1 | 2 if table.open.add => {
                let values = self.values(store, table, 1)?;
                records::add_values(store, self.project, table.name, &values).map(unit)
            }
            _ if table.open.edit => {
                let mut values = self.values(store, table, 3)?;
                values.retain(|name, _| {
                    table.columns.iter().any(|column| column.name == name && !column.declared.fixed)
                });
                let id = self.any_id(store, table)?;
                records::edit_values(store, self.project, table.name, &id, &values, Typing::Begins)
            }
            // Not open to that.
            _ => Err(Error::NotFound { noun: table.name, text: String::new() }),
        }
    }

    fn any_id(&mut self, store: &Store, table: &'static Table) -> Result<String> {
        let reader = store.reader(self.project)?;
        let ids = reader.ids_where(table, "project_id", self.project.as_str())?;
        let id = self.chance.pick(&ids).cloned();
        id.ok_or(Error::NotFound { noun: table.name, text: String::new() })
    }

    /// Gives a value to one in `every` of the columns that can be typed.
    fn values(&mut self, store: &Store, table: &'static Table, every: usize) -> Result<Values> {
        let mut values = Values::new();
        for column in table.columns {
            if self.chance.below(every) == 0
                && let Some(raw) = self.value(store, column)?
            {
                values.insert(column.name.to_owned(), raw);
            }
        }
        Ok(values)
    }

    /// Returns a value for a column; `None` for one that only verbs with a rule write.
    fn value(&mut self, store: &Store, column: &Column) -> Result<Option<Raw>> {
        let text = match column.kind {
            _ if column.optional && self.chance.below(5) == 0 => return Ok(Some(Raw::Null(()))),
            Kind::YesNo => return Ok(Some(Raw::YesNo(self.chance.coin()))),
            Kind::Number => {
                let number = i32::try_from(self.chance.below(100_000)).unwrap_or_default();
                return Ok(Some(Raw::Whole(number)).filter(|raw| (column.typed)(raw).is_ok()));
            }
            Kind::Text => {
                // A name has one line.
                let note = self.note()?.to_string();
                let fits = (column.typed)(&Raw::Text(note.clone())).is_ok();
                if fits { note } else { self.name()?.to_string() }
            }
            Kind::Date => self.date()?.to_string(),
            Kind::Pointer => match column.references.and_then(Table::named) {
                Some(target) => self.any_id(store, target)?,
                None => return Ok(None),
            },
            Kind::Code => match column.declared.list {
                Some(FromList::One(list)) => match self.codes(list, 1).pop() {
                    Some(code) => code.as_str().to_owned(),
                    None => return Ok(None),
                },
                _ => match self.chance.pick(column.codes) {
                    Some(code) => (*code).to_owned(),
                    None => return Ok(None),
                },
            },
        };
        Ok(Some(Raw::Text(text)))
    }
}

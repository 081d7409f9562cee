//! What can still be read of the projects in a damaged store, table by table.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::{Value, ValueRef};

use super::image::Image;
use super::tree::{Rows, free_pages};
use crate::store::{TABLES, Table};
use crate::value::well_formed;

/// The table with the state of each project in the store, and its columns.
const STATE: &str = "project_state";
const STATE_COLUMNS: usize = 5;

/// The rows of one table, by id.
type TableRows = BTreeMap<String, Vec<Value>>;

/// What was read of one project.
#[derive(Debug)]
pub(super) struct Found {
    /// The values of each row, table by table in the order of [`TABLES`].
    pub(super) tables: Vec<TableRows>,
    /// When it came here, last changed, and went into the bin.
    pub(super) state: Option<(String, String, Option<String>)>,
}

impl Default for Found {
    fn default() -> Self {
        Self { tables: vec![TableRows::new(); TABLES.len()], state: None }
    }
}

/// What was read of a damaged store.
#[derive(Debug, Default)]
pub(super) struct Salvaged {
    pub(super) projects: BTreeMap<String, Found>,
    /// The number of pages and rows of projects that could not be read.
    pub(super) unreadable: usize,
}

/// Reads every row that is still one.
pub(super) fn salvage(image: &Image) -> Salvaged {
    let mut salvaged = Salvaged::default();
    let schema = Rows::of(image, 1);
    let roots = roots(&schema);
    let mut reached = schema.pages;
    let mut lost_the_way = false;
    for (place, table) in TABLES.iter().enumerate() {
        let Some(root) = roots.get(table.name) else {
            lost_the_way = true;
            continue;
        };
        let rows = Rows::of(image, *root);
        salvaged.unreadable += rows.unreadable;
        lost_the_way |= rows.lost_the_way;
        reached.extend(rows.pages);
        for row in rows.rows {
            if !salvaged.take(place, table, row) {
                salvaged.unreadable += 1;
            }
        }
    }
    match roots.get(STATE) {
        Some(root) => {
            let rows = Rows::of(image, *root);
            reached.extend(rows.pages);
            rows.rows.iter().for_each(|row| salvaged.take_state(row));
        }
        None => lost_the_way = true,
    }
    if lost_the_way {
        salvaged.search_the_rest(image, &reached);
    }
    salvaged
}

/// Returns the first page of each table.
fn roots(schema: &Rows) -> BTreeMap<String, u32> {
    let root = |row: &Vec<Value>| match row.as_slice() {
        [Value::Text(kind), Value::Text(name), _, Value::Integer(root), _] if kind == "table" => {
            Some((name.clone(), u32::try_from(*root).ok()?))
        }
        _ => None,
    };
    schema.rows.iter().filter_map(root).collect()
}

impl Salvaged {
    /// Takes a row that is one of this table. Returns whether it is.
    fn take(&mut self, place: usize, table: &Table, row: Vec<Value>) -> bool {
        let Some((project, id, values)) = checked(table, row) else { return false };
        let found = self.projects.entry(project).or_default();
        if let Some(rows) = found.tables.get_mut(place) {
            rows.entry(id).or_insert(values);
        }
        true
    }

    fn take_state(&mut self, row: &[Value]) {
        let [Value::Text(project), _, Value::Text(created), Value::Text(changed), binned] = row else {
            return;
        };
        let is_moment = |text: &String| text.parse::<jiff::Timestamp>().is_ok();
        let binned = match binned {
            Value::Text(binned) if is_moment(binned) => Some(binned.clone()),
            _ => None,
        };
        if well_formed(project) && is_moment(created) && is_moment(changed) {
            let found = self.projects.entry(project.clone()).or_default();
            found.state.get_or_insert((created.clone(), changed.clone(), binned));
        }
    }

    /// Looks at the pages to which no way led. What is on a free page was deleted.
    fn search_the_rest(&mut self, image: &Image, reached: &BTreeSet<u32>) {
        let free = free_pages(image);
        let pages = (1..=image.pages()).filter(|page| !reached.contains(page) && !free.contains(page));
        for rows in pages.filter_map(|page| Rows::of_page(image, page)) {
            self.unreadable += rows.unreadable;
            match self.table_of(&rows.rows) {
                Some(place) => {
                    let Some(table) = TABLES.get(place) else { continue };
                    for row in rows.rows {
                        if !self.take(place, table, row) {
                            self.unreadable += 1;
                        }
                    }
                }
                None => {
                    for row in rows.rows.iter().filter(|row| row.len() == STATE_COLUMNS) {
                        self.take_state(row);
                    }
                }
            }
        }
    }

    /// Returns the one table to which all these rows can belong.
    fn table_of(&self, rows: &[Vec<Value>]) -> Option<usize> {
        let fits = |table: &Table| rows.iter().filter(|row| checked(table, (*row).clone()).is_some()).count();
        let most = TABLES.iter().map(|table| fits(table)).max().filter(|most| *most * 2 > rows.len())?;
        let fitting = || TABLES.iter().enumerate().filter(|(_, table)| fits(table) == most);
        let mut candidates = fitting();
        match (candidates.next(), candidates.next()) {
            (Some((only, _)), None) => Some(only),
            // Tables that only link look alike; what they link tells them apart.
            _ => {
                let mut linked = fitting().filter(|(_, table)| self.all_point_to_rows(table, rows));
                let first = linked.next();
                first.filter(|_| linked.next().is_none()).map(|(place, _)| place)
            }
        }
    }

    fn all_point_to_rows(&self, table: &Table, rows: &[Vec<Value>]) -> bool {
        rows.iter().all(|row| {
            let Some(Value::Text(project)) = row.first() else { return false };
            let Some(found) = self.projects.get(project) else { return false };
            table.columns.iter().zip(row.iter().skip(2)).all(|(column, value)| {
                match (column.references, value) {
                    (Some(target), Value::Text(id)) => found.rows(target).contains_key(id),
                    _ => true,
                }
            })
        })
    }
}

impl Found {
    pub(super) fn rows(&self, table: &str) -> &TableRows {
        static NONE: TableRows = TableRows::new();
        crate::store::position(table).and_then(|place| self.tables.get(place)).unwrap_or(&NONE)
    }
}

/// Checks a row as strictly as if it was typed. Returns its project, its id and the values of its columns.
fn checked(table: &Table, row: Vec<Value>) -> Option<(String, String, Vec<Value>)> {
    let mut values = row.into_iter();
    let (Some(Value::Text(project)), Some(Value::Text(id))) = (values.next(), values.next()) else {
        return None;
    };
    let mut values: Vec<Value> = values.collect();
    // A column that was added later is missing in rows that were not written since.
    if !well_formed(&project) || !well_formed(&id) || values.len() > table.columns.len() {
        return None;
    }
    values.resize(table.columns.len(), Value::Null);
    for (column, value) in table.columns.iter().zip(&mut values) {
        if (column.check)(ValueRef::from(&*value)).is_ok() {
            continue;
        }
        // SQLite writes a real number without a fraction as an integer.
        let Value::Integer(whole) = *value else { return None };
        *value = Value::Real(whole as f64);
        (column.check)(ValueRef::from(&*value)).ok()?;
    }
    Some((project, id, values))
}

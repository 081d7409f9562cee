//! The search index: derived data, built from the declarations of the nouns when the store opens.
//!
//! The index keeps no second copy of the texts. Triggers keep it in step, also when a changeset is undone; they write
//! the two tables of the index only, or undo would record their work as well. What the index consists of is compared
//! with what the declarations ask for, statement by statement; where that differs, it is built anew. So what is
//! searched changes without a migration.

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior};

use super::{TABLES, Table};
use crate::error::Result;

/// The entries: which record of which project a row of the index is.
const ENTRIES: &str = "CREATE TABLE search_entry (
    entry          INTEGER PRIMARY KEY,
    project_id     TEXT NOT NULL,
    noun           TEXT NOT NULL,
    record_id      TEXT NOT NULL,
    UNIQUE (project_id, noun, record_id)
) STRICT";

/// The words of titles and those of other texts apart, because titles weigh more.
const WORDS: &str = "CREATE VIRTUAL TABLE search_text USING fts5 (
    name, notes,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)";

/// The names of everything that SQLite makes for the two tables.
const MADE_BY_SQLITE: [&str; 5] = [
    "sqlite_autoindex_search_entry_1",
    "search_text_config",
    "search_text_data",
    "search_text_docsize",
    "search_text_idx",
];

/// Returns the nouns that are searched.
pub(super) fn searched() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().copied().filter(|table| {
        table.columns.iter().any(|column| column.declared.searched) || table.title_column().is_some()
    })
}

/// Returns whether an object of the schema belongs to the index.
pub(super) fn is_part(name: &str) -> bool {
    MADE_BY_SQLITE.contains(&name)
        || ["search_entry", "search_text"].contains(&name)
        || name.split_once("_search_").is_some_and(|(table, event)| {
            Table::named(table).is_some() && ["insert", "update", "delete"].contains(&event)
        })
}

/// Returns whether the index is what the declarations ask for.
pub(super) fn is_current(conn: &Connection) -> Result<bool> {
    Ok(made(conn)? == statements())
}

/// Builds the index anew unless it is what the declarations ask for.
pub(super) fn ensure(conn: &mut Connection) -> Result<()> {
    let (wanted, there) = (statements(), made(conn)?);
    if there == wanted {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for name in there.keys().rev() {
        let kind = if name.contains("_search_") { "TRIGGER" } else { "TABLE" };
        transaction.execute_batch(&format!("DROP {kind} {name}"))?;
    }
    transaction.execute_batch(ENTRIES)?;
    transaction.execute_batch(WORDS)?;
    for table in searched() {
        let Table { name, .. } = table;
        let (title, notes) = texts(table, name);
        transaction.execute_batch(&format!(
            "INSERT INTO search_entry (project_id, noun, record_id) SELECT project_id, '{name}', id FROM {name};
             INSERT INTO search_text (rowid, name, notes) SELECT entry, {title}, {notes} FROM {name}
                 JOIN search_entry AS found ON found.project_id = {name}.project_id AND noun = '{name}' AND record_id = id;"
        ))?;
    }
    for (name, statement) in &wanted {
        if name.contains("_search_") {
            transaction.execute_batch(statement)?;
        }
    }
    Ok(transaction.commit()?)
}

/// Returns the statements that the index is made of, by the names of what they make.
fn statements() -> BTreeMap<String, String> {
    let mut statements = BTreeMap::from([
        ("search_entry".to_owned(), ENTRIES.to_owned()),
        ("search_text".to_owned(), WORDS.to_owned()),
    ]);
    for table in searched() {
        let Table { name, .. } = table;
        let (title, notes) = texts(table, "new");
        let entry = |of: &str| {
            format!(
                "SELECT entry FROM search_entry WHERE project_id = {of}.project_id AND noun = '{name}' AND record_id = {of}.id"
            )
        };
        let columns = columns(table).collect::<Vec<_>>().join(", ");
        let of_new = entry("new");
        let of_old = entry("old");
        for (event, when, what) in [
            (
                "insert",
                "INSERT".to_owned(),
                format!(
                    "INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, '{name}', new.id);
    INSERT INTO search_text (rowid, name, notes) VALUES (({of_new}), {title}, {notes});"
                ),
            ),
            (
                "update",
                format!("UPDATE OF {columns}"),
                format!("UPDATE search_text SET name = {title}, notes = {notes} WHERE rowid = ({of_new});"),
            ),
            (
                "delete",
                "DELETE".to_owned(),
                format!(
                    "DELETE FROM search_text WHERE rowid = ({of_old});
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = '{name}' AND record_id = old.id;"
                ),
            ),
        ] {
            let trigger = format!("{name}_search_{event}");
            let statement = format!("CREATE TRIGGER {trigger} AFTER {when} ON {name} BEGIN\n    {what}\nEND");
            statements.insert(trigger, statement);
        }
    }
    statements
}

/// Returns what there is of an index, as it was made.
fn made(conn: &Connection) -> Result<BTreeMap<String, String>> {
    let mut statement = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL")?;
    let all = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut made: BTreeMap<String, String> = all.collect::<rusqlite::Result<_>>()?;
    made.retain(|name, _| is_part(name) && !MADE_BY_SQLITE.contains(&name.as_str()));
    Ok(made)
}

/// Returns the columns whose words are searched, the title first.
fn columns(table: &'static Table) -> impl Iterator<Item = &'static str> {
    let others = table.columns.iter().filter(|column| column.declared.searched && !column.is_title_text());
    table.title_column().into_iter().chain(others).map(|column| column.name)
}

/// Returns the expressions for the title and for the other texts of a row.
fn texts(table: &'static Table, row: &str) -> (String, String) {
    let text = |name: &str| format!("coalesce({row}.{name}, '')");
    let mut columns: Vec<&str> = columns(table).collect();
    let title = match table.title_column() {
        Some(_) => text(columns.remove(0)),
        None => "''".to_owned(),
    };
    let notes: Vec<String> = columns.into_iter().map(text).collect();
    (title, if notes.is_empty() { "''".to_owned() } else { notes.join(" || char(10) || ") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::store::Store;

    fn found(store: &Store, project: &crate::value::Id<crate::project::Project>, text: &str) -> usize {
        store.reader(project).unwrap().search(text, 50).unwrap().len()
    }

    #[test]
    fn an_index_with_another_definition_is_built_anew() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        let before = found(&store, &project, "regenton");
        assert!(before > 0);
        drop(store);
        let path = directory.path().join(crate::store::FILE_NAME);
        for change in [
            "DROP TRIGGER actor_search_update",
            "DROP TRIGGER actor_search_insert;
             CREATE TRIGGER actor_search_insert AFTER INSERT ON actor BEGIN DELETE FROM contact; END",
            "DELETE FROM search_entry; DROP TABLE search_text",
        ] {
            Connection::open(&path).unwrap().execute_batch(change).unwrap();
            let store = Store::open(directory.path(), SystemClock).unwrap();
            assert_eq!(found(&store, &project, "regenton"), before, "{change}");
            assert_eq!(made(store.connection()).unwrap(), statements());
            assert_eq!(store.self_check().unwrap(), Vec::<String>::new());
        }
    }
}

//! Leaves out of older texts what nobody sees (see `value::unseen`), as a step of the migrations.
//!
//! Earlier versions kept such characters. Store and files take the same step, and it depends on the text alone, so
//! that two colleagues who have the same record have the same text afterwards, under the same dot.

use rusqlite::{Connection, params_from_iter};
use rusqlite_migration::HookResult;

use super::{TABLES, position};
use crate::value::{unseen, visible};

/// Stands in for a text of which nothing is left to see.
const NOTHING: &str = "?";

/// Rewrites every text with characters that nobody sees.
pub(super) fn leave_out(conn: &Connection) -> HookResult {
    for table in texts(conn)? {
        for column in &table.1 {
            rewrite(conn, &table.0, column)?;
        }
    }
    Ok(())
}

/// Returns the tables of records and their columns of text as they are at this step: later steps may add others.
fn texts(conn: &Connection) -> rusqlite::Result<Vec<(String, Vec<String>)>> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    let mut statement = conn.prepare(
        "SELECT t.name, c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
         WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT' AND c.name NOT IN ('project_id', 'id')
         ORDER BY t.name, c.cid",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, column): (String, String) = (row.get(0)?, row.get(1)?);
        if position(&table).is_none() {
            continue;
        }
        match found.last_mut() {
            Some((last, columns)) if *last == table => columns.push(column),
            _ => found.push((table, vec![column])),
        }
    }
    Ok(found)
}

fn rewrite(conn: &Connection, table: &str, column: &str) -> rusqlite::Result<()> {
    let mut statement =
        conn.prepare(&format!("SELECT project_id, id, {column} FROM {table} WHERE {column} IS NOT NULL"))?;
    let mut update =
        conn.prepare(&format!("UPDATE {table} SET {column} = ?1 WHERE project_id = ?2 AND id = ?3"))?;
    let mut rows = statement.query([])?;
    let mut rewritten: Vec<[String; 3]> = Vec::new();
    while let Some(row) = rows.next()? {
        // Whatever is no text is left for the checks to refuse.
        let Ok(text) = row.get_ref(2)?.as_str() else { continue };
        if text.chars().any(unseen) || (!text.is_empty() && !text.chars().any(visible)) {
            rewritten.push([seen(table, column, text), row.get(0)?, row.get(1)?]);
        }
    }
    for row in rewritten {
        update.execute(params_from_iter(row))?;
    }
    Ok(())
}

/// Returns the text that its column accepts: as it is without them, on one line, or [`NOTHING`].
fn seen(table: &str, column: &str, text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let left: String = text.chars().filter(|character| !unseen(*character)).nfc().collect();
    let left = left.trim();
    let folded = left.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = position(table).and_then(|place| TABLES.get(place));
    let check = known.and_then(|table| Some(table.columns.get(table.column(column)?)?.check));
    let accepted = |text: &str| {
        text.chars().any(visible)
            && check.is_none_or(|check| check(rusqlite::types::ValueRef::Text(text.as_bytes())).is_ok())
    };
    let mut forms = [left.to_owned(), folded].into_iter();
    forms.find(|form| accepted(form)).unwrap_or_else(|| NOTHING.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_text_becomes_one_that_its_column_accepts() {
        assert_eq!(seen("actor", "name", "Jeugd\u{200E}huis \u{200B} Kelder\u{AD}"), "Jeugdhuis Kelder");
        assert_eq!(seen("actor", "notes", "een  \u{AD}twee\ndrie"), "een  twee\ndrie");
        assert_eq!(seen("actor", "name", "\u{3164}"), "?");
        assert_eq!(seen("idea", "text", "\u{2800}"), "?");
    }
}

use super::Store;
use crate::error::Result;

impl Store {
    /// Asks the database whether it holds together, and whether the search index is in step.
    ///
    /// Gives what is wrong; nothing, if all is well.
    pub fn self_check(&self) -> Result<Vec<String>> {
        let mut wrong = Vec::new();
        for pragma in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"] {
            let mut statement = self.conn.prepare(pragma)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                match row.get_ref(0)?.as_str() {
                    Ok("ok") => {}
                    Ok(text) => wrong.push(format!("{pragma}: {text}")),
                    Err(_) => wrong.push(pragma.to_owned()),
                }
            }
        }
        let unsearchable: i64 = self.conn.query_row(
            "SELECT count(*) FROM (
                SELECT entry FROM search_entry EXCEPT SELECT rowid FROM search_text_docsize
            )",
            [],
            |row| row.get(0),
        )?;
        let strays: i64 = self.conn.query_row(
            "SELECT (SELECT count(*) FROM search_entry WHERE noun = 'actor') - (SELECT count(*) FROM actor)",
            [],
            |row| row.get(0),
        )?;
        if unsearchable != 0 || strays != 0 {
            wrong.push(format!("search index: {unsearchable} unsearchable, {strays} strays"));
        }
        Ok(wrong)
    }
}

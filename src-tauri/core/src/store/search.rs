//! Searching names and notes by the beginnings of words, accents and case ignored.

use super::{Reader, TABLES, Table, position};
use crate::error::Result;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Hit {
    /// The table of the record.
    pub noun: String,
    /// The record.
    pub id: String,
    /// What to call it: its own title, or that of the record it is part of.
    pub title: String,
}

impl Reader<'_> {
    /// Finds records in which every word of `text` begins a word; names weigh more than notes.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Hit>> {
        let Some(query) = query_of(text) else { return Ok(Vec::new()) };
        let found: Vec<(String, String)> = {
            let mut statement = self.conn.prepare_cached(
                "SELECT entry.noun, entry.record_id FROM search_text
                 JOIN search_entry AS entry ON entry.entry = search_text.rowid
                 WHERE search_text MATCH ?1 AND entry.project_id = ?2
                 ORDER BY bm25(search_text, 10.0, 1.0), entry.record_id LIMIT ?3",
            )?;
            let rows =
                statement.query_map((query, self.project, limit), |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        found
            .into_iter()
            .map(|(noun, id)| {
                let title = self.title(&noun, &id)?.unwrap_or_default();
                Ok(Hit { noun, id, title })
            })
            .collect()
    }

    /// What to call a record: its title, or that of the record it is part of.
    pub(crate) fn title(&self, noun: &str, id: &str) -> Result<Option<String>> {
        let Some(table) = position(noun).and_then(|place| TABLES.get(place)) else { return Ok(None) };
        if let Some(column) = title_column(table) {
            let sql = format!("SELECT {column} FROM {noun} WHERE project_id = ?1 AND id = ?2");
            return self.one(&sql, &[&self.project, &id], |row| row.get(0));
        }
        let Some((owner, pointer)) = owner_of(table) else { return Ok(None) };
        let sql = format!("SELECT {pointer} FROM {noun} WHERE project_id = ?1 AND id = ?2");
        match self.one(&sql, &[&self.project, &id], |row| row.get::<_, String>(0))? {
            Some(owner_id) => self.title(owner, &owner_id),
            None => Ok(None),
        }
    }
}

/// The column in which a record says what it is called.
pub(crate) fn title_column(table: &Table) -> Option<&'static str> {
    ["name", "label", "text", "what"].into_iter().find(|name| table.column(name).is_some())
}

/// The table a record is part of, and the column that points there.
pub(crate) fn owner_of(table: &Table) -> Option<(&'static str, &'static str)> {
    let owner = table.part_of?;
    let column = table.columns.get(table.pointer_to(owner)?)?;
    Some((owner, column.name))
}

/// Every word in quotes, so that no sign has a meaning of its own.
fn query_of(text: &str) -> Option<String> {
    const WORDS: usize = 12;
    let words: Vec<String> = text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS)
        .map(|word| format!("\"{}\"*", word.chars().take(40).collect::<String>()))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::query_of;

    #[test]
    fn signs_have_no_meaning() {
        assert_eq!(query_of("bib OR \"x\" -y*"), Some("\"bib\"* \"OR\"* \"x\"* \"y\"*".to_owned()));
        assert_eq!(query_of(" -- \"' "), None);
    }
}

//! Searching names and notes by the beginnings of words, accents and case ignored.

use unicode_normalization::UnicodeNormalization;

use super::{Column, Reader, Table};
use crate::error::Result;
use crate::value::unseen;

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

    /// Returns the name of a record for the history: its title, also where that is the title of a record to which it
    /// points; otherwise that of the record it is part of.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] when there is no such record.
    pub(crate) fn name_of(&self, table: &'static Table, id: &str) -> Result<String> {
        let values = self.row_values(table, id)?;
        let title = table.columns.iter().find(|column| column.declared.title);
        let Some((column, named)) = title
            .map(|column| (column, column.references.and_then(Table::named)))
            .or_else(|| table.owner().map(|(owner, column)| (column, Some(owner))))
        else {
            return Ok(String::new());
        };
        match (table.text(&values, column.name), named) {
            (Some(id), Some(other)) => self.name_of(other, id),
            (text, _) => Ok(text.unwrap_or_default().to_owned()),
        }
    }

    /// Returns what to call a record: its title in words, or that of the record it is part of.
    pub(crate) fn title(&self, noun: &str, id: &str) -> Result<Option<String>> {
        let Some(table) = Table::named(noun) else { return Ok(None) };
        let read = |column: &Column| -> Result<Option<String>> {
            let sql = format!("SELECT {} FROM {noun} WHERE project_id = ?1 AND id = ?2", column.name);
            self.one(&sql, &[&self.project, &id], |row| row.get(0))
        };
        if let Some(title) = table.title_column() {
            return read(title);
        }
        let Some((owner, pointer)) = table.owner() else { return Ok(None) };
        match read(pointer)? {
            Some(owner_id) => self.title(owner.name, &owner_id),
            None => Ok(None),
        }
    }
}

/// Every word in quotes, so that no sign has a meaning of its own, and in the form in which texts are stored.
fn query_of(text: &str) -> Option<String> {
    const WORDS: usize = 12;
    let text: String = text.chars().filter(|character| !unseen(*character)).nfc().collect();
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

    #[test]
    fn a_query_has_the_form_of_stored_texts() {
        assert_eq!(query_of("Jeugd\u{200E}huis Cafe\u{301}s"), Some("\"Jeugdhuis\"* \"Cafés\"*".to_owned()));
        assert_eq!(query_of("\u{AD}\u{2060}"), None);
    }
}

//! Only the store has SQL, so that a table can change in one place.

use crate::rust_source::{Kind, Source};

const STORE: &str = "src-tauri/core/src/store/";

/// How a statement begins, and what else tells it from a sentence.
const STATEMENTS: &[(&str, &str)] = &[
    ("ALTER TABLE ", ""),
    ("ATTACH ", ""),
    ("CREATE TABLE ", ""),
    ("CREATE INDEX ", ""),
    ("DELETE FROM ", ""),
    ("DROP TABLE ", ""),
    ("INSERT ", " INTO "),
    ("INSERT INTO ", ""),
    ("PRAGMA ", ""),
    ("REPLACE INTO ", ""),
    ("SELECT ", ""),
    ("UPDATE ", " SET "),
    ("WITH ", "SELECT "),
];

pub(super) fn broken(sources: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources.iter().filter(|source| !source.path.starts_with(STORE)) {
        let sql =
            source.tokens.iter().filter(|token| matches!(&token.kind, Kind::Text(text) if is_sql(text)));
        broken.extend(sql.map(|token| format!("{}: SQL outside the store", source.place(token))));
    }
    broken
}

fn is_sql(text: &str) -> bool {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ") + " ";
    STATEMENTS.iter().any(|(begin, further)| words.starts_with(begin) && words.contains(further))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_told_from_sentences() {
        for sql in [
            "SELECT 1",
            "\n  UPDATE actor\n  SET name = ?1",
            "INSERT OR IGNORE INTO a",
            "PRAGMA x",
            "CREATE TABLE a",
        ] {
            assert!(is_sql(sql), "{sql}");
        }
        for sentence in ["Select one", "UPDATE later", "SELECTED", "no SELECT here", ""] {
            assert!(!is_sql(sentence), "{sentence}");
        }
    }

    #[test]
    fn sql_is_refused_outside_the_store_only() {
        let text =
            "fn a() {\n    run(\"SELECT 1\");\n}\n#[cfg(test)]\nmod tests { fn b() { run(\"SELECT 2\"); } }";
        let place = "src-tauri/core/src/actor/add.rs";
        let sources =
            [Source::made_up("src-tauri/core/src/store/open.rs", text), Source::made_up(place, text)];
        assert_eq!(broken(&sources), [format!("{place}:2: SQL outside the store")]);
    }
}

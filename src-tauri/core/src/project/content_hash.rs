//! One sum over what people made: the same on every machine for the same content.

use std::fmt::Write as _;

use rusqlite::types::Value;
use sha2::{Digest, Sha256};

use super::Project;
use crate::error::Result;
use crate::store::{Content, Store, TABLES};
use crate::value::Id;

/// Gives the hash of a project's content as 64 hexadecimal digits.
///
/// It covers every record with its id, and positions and slots on the map; not the project's identity, nor
/// who wrote what when.
pub fn content_hash(store: &Store, project: &Id<Project>) -> Result<String> {
    Ok(hash_of(&store.reader(project)?.content()?))
}

/// Hashes canonical rows: table by table, each by id, each value by the name of its column and after its length. What is
/// empty, as in a new record, is left out, so that a file of before a column or table was there has the same hash.
pub(crate) fn hash_of(content: &Content) -> String {
    let mut hash = Sha256::new();
    let mut add = |kind: u8, bytes: &[u8]| {
        hash.update([kind]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    for (table, rows) in TABLES.iter().zip(&content.tables).filter(|(_, rows)| !rows.is_empty()) {
        add(b't', table.name.as_bytes());
        for (id, row) in rows {
            add(b'r', id.as_bytes());
            for (column, value) in table.columns.iter().zip(&row.values) {
                if (column.absent)().as_ref() == Some(value) {
                    continue;
                }
                add(b'c', column.name.as_bytes());
                match value {
                    Value::Null => add(b'n', &[]),
                    Value::Integer(number) => add(b'i', &number.to_be_bytes()),
                    Value::Real(number) => add(b'f', &number.to_bits().to_be_bytes()),
                    Value::Text(text) => add(b's', text.as_bytes()),
                    Value::Blob(bytes) => add(b'b', bytes),
                }
            }
        }
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

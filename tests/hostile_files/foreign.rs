//! Files that are something else, or pretend to be.

use std::fs;
use std::path::Path;

use bondgenoot_core::rehearsal::Chance;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::original::Colleague;
use super::spoil::{self, bytes};
use super::way::Way;

pub(super) const WAYS: &[Way] = &[
    Way::with(3, "a letter", |path, _| fs::write(path, "Beste collega").unwrap()),
    Way::with(3, "a long letter", |path, _| fs::write(path, "Beste collega, ".repeat(100_000)).unwrap()),
    Way::with(3, "an archive", |path, _| bytes(path, |bytes| bytes[..4].copy_from_slice(b"PK\x03\x04"))),
    Way::with(3, "noise", |path, chance| fs::write(path, noise(chance)).unwrap()),
    Way::with(3, "another database", |path, _| other(path, "CREATE TABLE t (x)")),
    Way::with(3, "a store", |path, _| {
        let colleague = Colleague::new();
        let store = colleague.store_file();
        drop(colleague.store);
        fs::copy(store, path).unwrap();
    }),
    Way::with(5, "a store that says it is a project file", |path, _| {
        let colleague = Colleague::new();
        let store = colleague.store_file();
        drop(colleague.store);
        fs::copy(store, path).unwrap();
        bytes(path, |bytes| bytes[68..72].copy_from_slice(b"BGpf"));
        bytes(path, |bytes| bytes[60..64].copy_from_slice(&[0, 0, 0, 1]));
    }),
    Way::with(6, "another database with our name on it", |path, _| ours(path, "CREATE TABLE t (x)")),
    Way::with(6, "an empty database with our name on it", |path, _| ours(path, "")),
    Way::with(6, "a project table and no more", |path, _| {
        ours(path, "CREATE TABLE project (project_id TEXT); INSERT INTO project VALUES ('a')");
    }),
    Way::with(5, "our header and noise", |path, chance| {
        bytes(path, |bytes| bytes[100..].fill_with(|| chance.below(256) as u8));
    }),
    Way::with(0, "texts in UTF-16", |path, _| utf_16(path)),
    Way::somehow("noise behind a good header", |path, chance| {
        bytes(path, |bytes| {
            let length = 100 + chance.below(20_000);
            bytes.truncate(length);
            bytes[100..].fill_with(|| chance.below(256) as u8);
            let pages = (length / 4096) as u32;
            bytes[28..32].copy_from_slice(&pages.to_be_bytes());
        });
    }),
];

fn noise(chance: &mut Chance) -> Vec<u8> {
    std::iter::repeat_with(|| chance.below(256) as u8).take(10_000).collect()
}

/// Puts a database in the place of the file.
fn other(path: &Path, sql: &str) {
    fs::remove_file(path).unwrap();
    spoil::sql(path, sql);
}

fn ours(path: &Path, sql: &str) {
    other(path, &format!("PRAGMA application_id = {}; PRAGMA user_version = 1; {sql}", 0x4247_7066));
}

/// Writes the same project with its texts in another encoding, which is no harm.
fn utf_16(path: &Path) {
    let copy = path.with_extension("utf16");
    let (from, to) = (Connection::open(path).unwrap(), Connection::open(&copy).unwrap());
    to.execute_batch(
        "PRAGMA encoding = 'UTF-16le'; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN",
    )
    .unwrap();
    let mut schema = from.prepare("SELECT sql, name, type FROM sqlite_schema WHERE sql NOT NULL").unwrap();
    let mut schema = schema.query([]).unwrap();
    while let Some(row) = schema.next().unwrap() {
        to.execute_batch(&row.get::<_, String>(0).unwrap()).unwrap();
        if row.get::<_, String>(2).unwrap() != "table" {
            continue;
        }
        let table: String = row.get(1).unwrap();
        let mut statement = from.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Value> = (0..columns).map(|column| row.get(column).unwrap()).collect();
            let places = vec!["?"; columns].join(", ");
            to.execute(&format!("INSERT INTO {table} VALUES ({places})"), rusqlite::params_from_iter(values))
                .unwrap();
        }
    }
    to.execute_batch("COMMIT").unwrap();
    drop(to);
    bytes(&copy, |bytes| {
        bytes[60..64].copy_from_slice(&[0, 0, 0, 1]);
        bytes[68..72].copy_from_slice(b"BGpf");
    });
    fs::rename(copy, path).unwrap();
}

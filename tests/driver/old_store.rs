//! A store as the first version wrote it.

use std::fs;
use std::path::Path;

use bondgenoot_core::store::{FILE_NAME, TABLES, Table};
use rusqlite::{Connection, OpenFlags};

/// How that version made its tables.
const STEPS: [&str; 2] = [
    include_str!("../../src-tauri/core/src/store/migrations/01_domain.sql"),
    include_str!("../../src-tauri/core/src/store/migrations/02_store.sql"),
];

/// The example project in a file of that version.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/v1.bondgenoot");

/// Says which project is in it.
pub fn project() -> String {
    let conn = Connection::open_with_flags(GOLDEN, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    conn.query_row("SELECT project_id FROM project", [], |row| row.get(0)).unwrap()
}

/// Gives the content hash of that project.
pub fn hash() -> String {
    HASHES_SINCE_5[0].1.to_owned()
}

/// The content hashes of the golden files of older versions, since version 5 translated the slots of actors.
pub const HASHES_SINCE_5: [(i64, &str); 4] = [
    (1, "00a4b0954007440dadf4ffdfe6c9e44b8fea42e19532e686cfeee22192a5a612"),
    (2, "e62ec41254205c299c029b01de7714ad3863e826026f627a2c5135f2a49dccb4"),
    (3, "bb346c94dc9823f09397f7af0dc4985f89b4ef53588b6dc1ae2187525bd376b8"),
    (4, "2d20c95ad44650c8d778cdbf7e921519c2fd287ba20617ce07a227a775acf460"),
];

/// The tables for records that there were then.
fn tables(conn: &Connection) -> Vec<String> {
    let of_then = "SELECT count(*) FROM golden.sqlite_schema WHERE type = 'table' AND name = ?1";
    let was_there =
        |table: &&&Table| conn.query_row(of_then, [table.name], |row| row.get::<_, i64>(0)).unwrap() == 1;
    TABLES.iter().filter(was_there).map(|table| table.name.to_owned()).collect()
}

/// Writes it into a data directory: one project, one step in its history.
pub fn write(data: &Path) {
    fs::create_dir_all(data).unwrap();
    let conn = Connection::open(data.join(FILE_NAME)).unwrap();
    for step in STEPS {
        conn.execute_batch(step).unwrap();
    }
    conn.execute("ATTACH ?1 AS golden", [GOLDEN]).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for table in tables(&conn).iter().chain(["dot", "causal_context"].map(str::to_owned).iter()) {
        conn.execute(&format!("INSERT INTO {table} SELECT * FROM golden.{table}"), []).unwrap();
    }
    conn.execute_batch(
        "INSERT INTO project_state (project_id, counter, created_at, changed_at)
             SELECT project_id, 7, '2026-11-01T12:00:00.000Z', '2026-11-01T12:00:00.000Z' FROM project;
         INSERT INTO history (project_id, step, op, at, changeset)
             SELECT project_id, 1, '{\"op\":\"rename-project\",\"name\":\"Was\"}', '2026-11-01T12:00:00.000Z', x'' FROM project;
         DETACH golden;
         PRAGMA application_id = 0x42477374;
         PRAGMA user_version = 2;",
    )
    .unwrap();
}

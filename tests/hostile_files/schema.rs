//! Files with another schema than ours, made by ordinary SQL or by writing into the table where it is kept.

use std::fmt::Write as _;

use super::spoil::{schema, sql};
use super::way::Way;

pub(super) const WAYS: &[Way] = &[
    Way::with(6, "a table more", |path, _| sql(path, "CREATE TABLE geheim (x)")),
    Way::with(6, "an index more", |path, _| sql(path, "CREATE INDEX geheim ON actor (name)")),
    Way::with(6, "an index on a sum", |path, _| sql(path, "CREATE INDEX geheim ON actor (name || id)")),
    Way::with(6, "a column more", |path, _| sql(path, "ALTER TABLE actor ADD COLUMN geheim TEXT")),
    Way::with(6, "a column that is computed", |path, _| {
        sql(path, "ALTER TABLE actor ADD COLUMN geheim TEXT AS (name || name)");
    }),
    Way::with(6, "a column less", |path, _| sql(path, "ALTER TABLE contact DROP COLUMN phone")),
    Way::with(6, "a column by another name", |path, _| {
        sql(path, "ALTER TABLE contact RENAME COLUMN phone TO telefoon");
    }),
    Way::with(6, "a table by another name", |path, _| sql(path, "ALTER TABLE idea RENAME TO idee")),
    Way::with(6, "a table less", |path, _| sql(path, "DROP TABLE impact_note")),
    Way::with(6, "an index less", |path, _| sql(path, "DROP INDEX actor_by_place")),
    Way::with(6, "a trigger", |path, _| {
        sql(path, "CREATE TRIGGER geheim AFTER INSERT ON actor BEGIN DELETE FROM actor; END");
    }),
    Way::with(6, "a view", |path, _| sql(path, "CREATE VIEW geheim AS SELECT * FROM actor")),
    Way::with(6, "a virtual table", |path, _| sql(path, "CREATE VIRTUAL TABLE geheim USING fts5 (x)")),
    Way::with(6, "a virtual table of a kind nobody has", |path, _| {
        insert(path, "table", "geheim", "CREATE VIRTUAL TABLE geheim USING spook (x)");
    }),
    Way::with(6, "a table of statistics", |path, _| sql(path, "ANALYZE")),
    Way::with(6, "a table of sequences", |path, _| {
        sql(path, "CREATE TABLE geheim (x INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE geheim");
    }),
    Way::with(6, "a table without strictness", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'idea'");
    }),
    Way::with(6, "a word more in the schema", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = sql || ' -- groeten' WHERE name = 'idea'");
    }),
    Way::with(6, "another default", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT ''''', 'DEFAULT ''x''')");
    }),
    Way::with(6, "a check that takes for ever", |path, _| {
        schema(
            path,
            &format!(
                "UPDATE sqlite_schema SET sql = replace(sql, 'length(text) BETWEEN 1 AND 20000',
                    '{ENDLESS}') WHERE name = 'idea'"
            ),
        );
    }),
    Way::with(6, "statistics that take for ever", |path, _| {
        sql(path, "ANALYZE");
        schema(
            path,
            &format!(
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat AS ({ENDLESS}))'
                    WHERE name = 'sqlite_stat1'"
            ),
        );
    }),
    Way::with(6, "samples that take for ever", |path, _| {
        sql(path, "ANALYZE");
        schema(
            path,
            &format!(
                "UPDATE sqlite_schema SET sql =
                    'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample AS ({ENDLESS}))'
                    WHERE name = 'sqlite_stat4'"
            ),
        );
    }),
    Way::with(6, "a view in the place of a table", |path, _| {
        schema(
            path,
            "DELETE FROM sqlite_schema WHERE tbl_name = 'project' AND type = 'index';
             UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql =
                'CREATE VIEW project AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)
                 SELECT i AS project_id, i AS id FROM n' WHERE name = 'project'",
        );
    }),
    Way::somehow("a view of endless statistics", |path, _| {
        insert(
            path,
            "view",
            "sqlite_stat1",
            "CREATE VIEW sqlite_stat1 AS WITH RECURSIVE n(tbl) AS (VALUES (1) UNION ALL SELECT tbl + 1 FROM
                n) SELECT tbl, tbl AS idx, tbl AS stat FROM n",
        );
    }),
    Way::with(5, "a view in the place of the schema", |path, _| {
        insert(
            path,
            "view",
            "sqlite_schema",
            "CREATE VIEW sqlite_schema AS SELECT 'table' AS type, 'x' AS name, 'x' AS tbl_name, 'x' AS sql",
        );
    }),
    Way::with(5, "a table in the place of the schema", |path, _| {
        insert(
            path,
            "table",
            "sqlite_master",
            "CREATE TABLE sqlite_master (type, name, tbl_name, rootpage, sql)",
        );
    }),
    Way::with(5, "a table that lies where the schema lies", |path, _| {
        schema(path, "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'idea'");
    }),
    Way::with(5, "two tables that lie in one place", |path, _| {
        schema(
            path,
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'lead')
                WHERE name = 'idea'",
        );
    }),
    Way::with(5, "a table that lies where an index lies", |path, _| {
        schema(
            path,
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name =
                'lead_by_actor') WHERE name = 'idea'",
        );
    }),
    Way::with(5, "two indices that changed places", |path, _| {
        schema(
            path,
            "CREATE TEMP TABLE was AS SELECT name, rootpage FROM sqlite_schema;
             UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM was WHERE name = 'lead_by_actor')
             WHERE name = 'lead_by_starting_point';
             UPDATE sqlite_schema
                SET rootpage = (SELECT rootpage FROM was WHERE name = 'lead_by_starting_point')
                WHERE name = 'lead_by_actor'",
        );
    }),
    Way::with(5, "a table that lies nowhere", |path, _| {
        schema(path, "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'idea'");
    }),
    Way::with(5, "a table that lies beyond the end", |path, _| {
        schema(path, "UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'idea'");
    }),
    Way::with(5, "a table that lies at a negative place", |path, _| {
        schema(path, "UPDATE sqlite_schema SET rootpage = -5 WHERE name = 'idea'");
    }),
    Way::with(5, "a schema that is no SQL", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = 'beste collega' WHERE name = 'idea'");
    }),
    Way::with(5, "a schema of bytes", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = x'00ff' WHERE name = 'idea'");
    }),
    Way::with(5, "a schema of nothing", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = NULL WHERE name = 'idea'");
    }),
    Way::with(5, "a table without a name", |path, _| {
        schema(path, "UPDATE sqlite_schema SET name = NULL WHERE name = 'idea'");
    }),
    Way::with(5, "a table by two names", |path, _| {
        schema(path, "UPDATE sqlite_schema SET name = 'idee' WHERE name = 'idea'");
    }),
    Way::somehow("a table of an unknown type", |path, _| {
        schema(path, "UPDATE sqlite_schema SET type = 'tafel' WHERE name = 'idea'");
    }),
    Way::with(5, "the same table twice", |path, _| {
        schema(path, "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'idea'");
    }),
    Way::with(5, "a schema that does more than it says", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = 'ATTACH ''x.db'' AS x' WHERE name = 'idea'");
    }),
    Way::with(5, "a table that is made of a question", |path, _| {
        schema(path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE idea AS SELECT 1' WHERE name = 'idea'");
    }),
    Way::with(5, "a very deep expression", |path, _| {
        insert(
            path,
            "table",
            "diep",
            &format!("CREATE TABLE diep (x CHECK ({}1{}))", "(1+".repeat(900), ")".repeat(900)),
        );
    }),
    Way::with(5, "a very long schema", |path, _| {
        insert(path, "table", "lang", &format!("CREATE TABLE lang (x DEFAULT '{}')", "x".repeat(150_000)));
    }),
    Way::with(5, "a table of very many columns", |path, _| {
        let columns = (0..1_000).fold(String::new(), |mut columns, number| {
            let _ = write!(columns, ", c{number}");
            columns
        });
        insert(path, "table", "breed", &format!("CREATE TABLE breed (x{columns})"));
    }),
    Way::with(6, "ten thousand views more", |path, _| {
        schema(
            path,
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
             INSERT INTO sqlite_schema
                SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n",
        );
    }),
];

/// A question that takes minutes for each row; whoever reads the schema may not come to answer it.
const ENDLESS: &str = "instr(hex(zeroblob(900000)), hex(zeroblob(400000)) || 1)";

/// Adds a line to the schema that ordinary SQL would not let in.
fn insert(path: &std::path::Path, kind: &str, name: &str, sql: &str) {
    let sql = sql.replace('\'', "''");
    schema(path, &format!("INSERT INTO sqlite_schema VALUES ('{kind}', '{name}', '{name}', 0, '{sql}')"));
}

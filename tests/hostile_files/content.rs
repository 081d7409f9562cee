//! Files with the right schema and rows that cannot be.

use std::path::Path;

use bondgenoot_core::rehearsal::Chance;

use super::spoil::{any_column, ask, loosely, sql, try_loosely, try_sql};
use super::way::Way;

/// The replica id of an enemy.
pub(super) const ENEMY: &str = "00000000000000ee";

pub(super) const WAYS: &[Way] = &[
    Way::somehow("a strange value somewhere", |path, chance| {
        let (table, column) = any_column(path, chance);
        let value = chance.pick(VALUES).unwrap();
        let _ = try_sql(path, &format!("UPDATE {table} SET {column} = {value} {}", some(&table, chance)));
    }),
    Way::somehow("a value of a strange type somewhere", |path, chance| {
        let (table, column) = any_column(path, chance);
        let value = chance.pick(VALUES).unwrap();
        let _ = try_loosely(path, &format!("UPDATE {table} SET {column} = {value} {}", some(&table, chance)));
    }),
    Way::somehow("a value of another column somewhere", |path, chance| {
        let ((table, column), (from, value)) = (any_column(path, chance), any_column(path, chance));
        let value = format!("(SELECT {value} FROM {from} LIMIT 1 OFFSET {})", chance.below(5));
        let _ = try_sql(path, &format!("UPDATE {table} SET {column} = {value} {}", some(&table, chance)));
    }),
    Way::somehow("a strange value that came later than all of ours", |path, chance| {
        let (table, column) = any_column(path, chance);
        let value = chance.pick(VALUES).unwrap();
        let _ = try_sql(path, &format!("UPDATE {table} SET {column} = {value} {}", some(&table, chance)));
        if !matches!(table.as_str(), "dot" | "causal_context") {
            later(path, &table, &[&column]);
        }
    }),
    Way::somehow("a value of another column that came later than all of ours", |path, chance| {
        let ((table, column), (from, value)) = (any_column(path, chance), any_column(path, chance));
        let value = format!("(SELECT {value} FROM {from} LIMIT 1 OFFSET {})", chance.below(5));
        let _ = try_sql(path, &format!("UPDATE {table} SET {column} = {value} {}", some(&table, chance)));
        if !matches!(table.as_str(), "dot" | "causal_context") {
            later(path, &table, &[&column]);
        }
    }),
    Way::somehow("rows that are gone", |path, chance| {
        let (table, _) = any_column(path, chance);
        sql(path, &format!("DELETE FROM {table} {}", some(&table, chance)));
    }),
    Way::somehow("records that they removed", |path, chance| {
        let (table, _) = any_column(path, chance);
        sql(path, &format!("DELETE FROM {table} {}", some(&table, chance)));
        if !matches!(table.as_str(), "dot" | "causal_context") {
            sql(
                path,
                &format!(
                    "DELETE FROM dot WHERE noun = '{table}' AND record_id NOT IN (SELECT id FROM {table})"
                ),
            );
            later(path, "project", &["name"]);
        }
    }),
    Way::somehow("dots of another time", |path, chance| {
        let counter = chance.pick(COUNTERS).unwrap();
        let table = chance.pick(&["dot", "causal_context"]).unwrap();
        sql(path, &format!("UPDATE {table} SET counter = {counter}"));
    }),
    Way::somehow("dots of somebody else", |path, chance| {
        let replica = chance.pick(VALUES).unwrap();
        let _ = try_sql(path, &format!("UPDATE dot SET replica = {replica}"));
        let _ = try_sql(path, &format!("UPDATE causal_context SET replica = {replica}"));
    }),
    // What is well made, and wrong only together with what we have.
    Way::with(0, "all bubbles in one corner", |path, _| {
        sql(path, "UPDATE municipality SET x = 100000000, y = -100000000");
        later(path, "municipality", &["x", "y"]);
    }),
    Way::with(0, "half a place on earth that came later", |path, _| {
        sql(path, "UPDATE municipality SET latitude = NULL, longitude = NULL");
        later(path, "municipality", &["longitude"]);
    }),
    Way::with(0, "all actors in one slot", |path, _| {
        sql(
            path,
            "UPDATE actor SET slot = 99999, half = 'cultural', municipality_id = (SELECT min(id) FROM
                municipality)",
        );
        later(path, "actor", &["slot", "half", "municipality_id"]);
    }),
    // Texts.
    Way::with(6, "a name that is not trimmed", |path, _| sql(path, "UPDATE actor SET name = ' ' || name")),
    Way::with(6, "a name that is not composed", |path, _| {
        sql(path, "UPDATE actor SET name = 'Cafe' || char(0x301)");
    }),
    Way::with(6, "a name with a bell in it", |path, _| sql(path, "UPDATE actor SET name = 'Bib' || char(7)")),
    // Characters that nobody sees are left out of files of this version; an empty name becomes a visible one.
    Way::with(0, "a name that runs the other way", |path, _| {
        sql(path, "UPDATE actor SET name = 'gpj' || char(0x202e) || 'exe'");
    }),
    Way::with(6, "a name of two lines", |path, _| {
        sql(path, "UPDATE project SET name = 'een' || char(10) || 'twee'");
    }),
    Way::with(6, "a name that ends early", |path, _| {
        sql(path, "UPDATE project SET name = 'een' || char(0) || 'twee'");
    }),
    Way::with(5, "a name of nothing", |path, _| sql(path, "UPDATE project SET name = ''")),
    Way::with(0, "a name of nothing to see", |path, _| sql(path, "UPDATE project SET name = char(0x200b)")),
    Way::with(5, "a name of 201 characters", |path, _| {
        sql(path, "UPDATE actor SET name = printf('%.201c', 'x')");
    }),
    Way::with(5, "a name of ten million characters", |path, _| {
        sql(path, "UPDATE project SET name = printf('%.10000000c', 'x')");
    }),
    Way::with(6, "a name of a million characters behind an early end", |path, _| {
        sql(path, "UPDATE project SET name = 'x' || char(0) || printf('%.1000000c', 'x')");
    }),
    Way::with(6, "a note of 20,001 characters", |path, _| {
        sql(path, "UPDATE actor SET notes = printf('%.20001c', 'x')");
    }),
    Way::with(6, "a note of a million characters", |path, _| {
        sql(path, "UPDATE project SET purpose = printf('%.1000000c', 'x')");
    }),
    Way::with(6, "a note of nothing but accents", |path, _| {
        sql(
            path,
            "UPDATE project SET purpose = replace(printf('%.450000c', 'x'), 'x', char(0x301) || char(0x323))",
        );
    }),
    Way::with(6, "a note with an escape in it", |path, _| {
        sql(path, "UPDATE actor SET notes = char(27) || '[2J'");
    }),
    Way::with(6, "a note with a carriage return", |path, _| {
        sql(path, "UPDATE actor SET notes = 'een' || char(13, 10) || 'twee'");
    }),
    Way::with(5, "bytes for a text", |path, _| loosely(path, "UPDATE actor SET notes = x'deadbeef'")),
    Way::with(5, "a number for a text", |path, _| loosely(path, "UPDATE actor SET notes = 5")),
    Way::with(5, "nothing for a text", |path, _| loosely(path, "UPDATE actor SET notes = NULL")),
    Way::with(5, "a text for a number", |path, _| loosely(path, "UPDATE actor SET slot = 'vijf'")),
    Way::with(5, "a broken text", |path, _| sql(path, "UPDATE actor SET notes = CAST(x'61ff62' AS TEXT)")),
    Way::with(5, "a broken name", |path, _| sql(path, "UPDATE actor SET name = CAST(x'c3' AS TEXT)")),
    Way::with(5, "a broken identity", |path, _| {
        sql(path, "UPDATE idea SET id = CAST(x'c328' AS TEXT) WHERE id = (SELECT min(id) FROM idea)");
    }),
    Way::with(5, "half a surrogate pair", |path, _| {
        sql(path, "UPDATE actor SET notes = CAST(x'eda080' AS TEXT)");
    }),
    // Numbers, days and codes.
    Way::with(6, "a slot of 2^31", |path, _| sql(path, "UPDATE actor SET slot = 2147483648")),
    Way::with(6, "a slot too far aside", |path, _| sql(path, "UPDATE actor SET slot = 131064")),
    Way::with(5, "a slot below the first", |path, _| sql(path, "UPDATE actor SET slot = -1")),
    Way::with(6, "a bubble at the end of the numbers", |path, _| {
        sql(path, "UPDATE municipality SET x = 9223372036854775807");
    }),
    Way::with(6, "a bubble at the other end of the numbers", |path, _| {
        sql(path, "UPDATE municipality SET y = -9223372036854775808");
    }),
    Way::with(6, "a bubble one too far", |path, _| sql(path, "UPDATE municipality SET x = 100000001")),
    Way::with(6, "a rank at the end of the numbers", |path, _| {
        sql(path, "UPDATE starting_point SET rank = 9223372036854775807");
    }),
    Way::with(5, "an endless latitude", |path, _| {
        sql(path, "UPDATE municipality SET latitude = 9e999, longitude = 4");
    }),
    Way::with(5, "half a place on earth", |path, _| {
        sql(path, "UPDATE municipality SET latitude = 50, longitude = NULL");
    }),
    Way::with(5, "a latitude that is no number", |path, _| {
        sql(path, "UPDATE municipality SET latitude = 9e999 - 9e999, longitude = 4");
    }),
    Way::with(5, "the thirtieth of February", |path, _| sql(path, "UPDATE agreement SET due = '2026-02-30'")),
    Way::with(6, "a day before people", |path, _| sql(path, "UPDATE agreement SET due = '0001-01-01'")),
    Way::with(5, "a day in words", |path, _| sql(path, "UPDATE agreement SET due = 'now'")),
    Way::with(5, "a phase that nobody knows", |path, _| sql(path, "UPDATE alliance SET phase = 'toverij'")),
    Way::with(6, "a sector that nobody knows", |path, _| {
        sql(
            path,
            "UPDATE actor_choice SET code = 'toverij', id = actor_id || ':sector:toverij'
                WHERE id = (SELECT id FROM actor_choice WHERE list = 'sector' LIMIT 1);
             DELETE FROM dot WHERE noun = 'actor_choice';
             INSERT INTO dot SELECT project_id, 'actor_choice', id, '',
                (SELECT replica FROM causal_context), 1 FROM actor_choice",
        );
    }),
    Way::with(6, "an own entry on a list that nobody knows", |path, _| {
        sql(path, "UPDATE own_entry SET list = 'toverij'");
    }),
    Way::with(6, "an own sector where a criterion belongs", |path, _| {
        sql(path, "UPDATE own_entry SET list = 'sector'");
    }),
    // Identities and references.
    Way::with(6, "an identity with a quote", |path, _| rename_ideas(path, "x'';--")),
    Way::with(6, "an identity that climbs up", |path, _| rename_ideas(path, "../../x")),
    Way::with(6, "an identity of nothing", |path, _| rename_ideas(path, "")),
    Way::with(6, "an identity of 161 signs", |path, _| rename_ideas(path, &"x".repeat(161))),
    Way::with(6, "an identity in capitals and accents", |path, _| rename_ideas(path, "É")),
    Way::with(5, "a project whose identity climbs up", |path, _| rename_project(path, "../../x")),
    Way::with(5, "a project without identity", |path, _| rename_project(path, "")),
    Way::with(0, "another project", |path, _| {
        rename_project(path, "01995c5e-0000-7000-8000-000000000001");
    }),
    Way::with(5, "a project whose identity is a name", |path, _| rename_project(path, "Dans")),
    Way::with(5, "two projects", |path, _| {
        sql(
            path,
            "INSERT INTO project SELECT 'tweede', id, name, own_actor_id, daily_work, purpose, audience, example
                FROM project;
             INSERT INTO municipality SELECT 'tweede', id, kind, name, country, province, latitude,
                longitude, x, y FROM municipality;
             INSERT INTO actor SELECT 'tweede', id, municipality_id, name, half, slot, status, relation, offer,
                brings, benefit, next_step, next_step_on, notes, supralocal_choice, boundary_crossing_choice
                FROM actor",
        );
    }),
    Way::with(5, "no project", |path, _| {
        for table in tables(path) {
            sql(path, &format!("DELETE FROM {table}"));
        }
    }),
    Way::with(5, "no project but its parts", |path, _| sql(path, "DELETE FROM project")),
    Way::with(5, "a part of another project", |path, _| sql(path, "UPDATE idea SET project_id = 'ander'")),
    Way::with(5, "our own organisation nowhere", |path, _| {
        sql(path, "UPDATE project SET own_actor_id = 'niemand'");
    }),
    Way::with(5, "an actor in no bubble", |path, _| {
        sql(path, "UPDATE actor SET municipality_id = 'nergens'");
    }),
    Way::with(5, "a link whose identity is not of what it links", |path, _| {
        sql(path, "UPDATE lead SET id = 'x' || id");
    }),
    Way::with(6, "answers to a criterion that is gone", |path, _| {
        sql(path, "DELETE FROM own_entry; DELETE FROM dot WHERE noun = 'own_entry'");
    }),
    // Dots and contexts.
    Way::with(5, "a record that nobody wrote", |path, _| sql(path, "DELETE FROM dot WHERE noun = 'idea'")),
    Way::with(5, "dots that nobody has seen", |path, _| sql(path, "UPDATE dot SET counter = counter + 1000")),
    Way::with(5, "dots of a stranger", |path, _| sql(path, "UPDATE dot SET replica = 'vreemde'")),
    Way::with(5, "dots of a noun that is not there", |path, _| {
        sql(path, "UPDATE dot SET noun = 'spook' WHERE noun = 'idea'");
    }),
    Way::with(5, "dots of a record that is not there", |path, _| {
        sql(
            path,
            "INSERT INTO dot SELECT project_id, 'idea', 'spook', '', replica, counter FROM causal_context
                WHERE part = 'main'",
        );
    }),
    Way::with(5, "dots of a field that is not there", |path, _| {
        sql(
            path,
            "INSERT INTO dot SELECT dot.project_id, 'idea', record_id, 'spook', replica, counter FROM dot
                WHERE noun = 'idea'",
        );
    }),
    Way::with(5, "dots of the identity itself", |path, _| {
        sql(
            path,
            "INSERT INTO dot SELECT dot.project_id, 'idea', record_id, 'id', replica, counter FROM dot
                WHERE noun = 'idea'",
        );
    }),
    Way::with(5, "dots before the first", |path, _| {
        sql(path, "UPDATE dot SET counter = 0 WHERE noun = 'idea'");
    }),
    Way::with(5, "counters beyond what anybody writes", |path, _| {
        sql(path, "UPDATE causal_context SET counter = 9223372036854775807");
    }),
    Way::with(5, "a replica with a strange name", |path, _| {
        sql(
            path,
            "UPDATE dot SET replica = '../' || char(7); UPDATE causal_context SET replica = '../' || char(7)",
        );
    }),
    Way::with(5, "a replica without a name", |path, _| {
        sql(path, "UPDATE dot SET replica = ''; UPDATE causal_context SET replica = ''");
    }),
    Way::with(5, "a part of the project that is not there", |path, _| {
        sql(path, "UPDATE causal_context SET part = 'spook' WHERE part = 'contacts'");
    }),
    Way::with(5, "no context", |path, _| sql(path, "DELETE FROM causal_context")),
    Way::with(0, "a thousand strangers who were seen", |path, _| strangers(path, 1_000)),
    Way::with(5, "a hundred thousand strangers who were seen", |path, _| strangers(path, 100_000)),
];

/// Values that belong nowhere, or only where they are not expected.
const VALUES: &[&str] = &[
    "NULL",
    "''",
    "' '",
    "'x'",
    "-1",
    "0",
    "1",
    "2",
    "99999",
    "100000",
    "2147483647",
    "2147483648",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "0.5",
    "-0.0",
    "1e308",
    "9e999",
    "-9e999",
    "x''",
    "x'00'",
    "x'ff'",
    "zeroblob(100000)",
    "'a' || char(0) || 'b'",
    "char(0)",
    "char(7)",
    "char(10)",
    "char(0x301)",
    "'e' || char(0x301)",
    "char(0x202e)",
    "char(0xfeff)",
    "char(0x10ffff)",
    "CAST(x'ff' AS TEXT)",
    "CAST(x'eda080' AS TEXT)",
    "'../../etc/passwd'",
    "'\"''; --'",
    "'%s%n'",
    "'2026-02-30'",
    "'2026-12-03'",
    "'9999-12-31'",
    "'toverij'",
    "'main'",
    "'project'",
    "'sport'",
    "'sector'",
    "'a:b:c'",
    "printf('%.160c', 'x')",
    "printf('%.161c', 'x')",
    "printf('%.200c', 'x')",
    "printf('%.20000c', 'x')",
    "printf('%.2000000c', 'x')",
    "replace(printf('%.90000c', 'x'), 'x', char(0x301))",
];

const COUNTERS: &[&str] =
    &["counter + 1", "counter + 1000000", "1", "0", "-1", "9007199254740992", "9223372036854775807"];

/// A few rows, or all of them.
fn some(table: &str, chance: &mut Chance) -> String {
    match (chance.coin(), table) {
        (true, _) => String::new(),
        (false, "dot" | "causal_context") => {
            format!("WHERE length(replica || counter) % 2 = {}", chance.below(2))
        }
        (false, _) => format!("WHERE rowid % 8 = {}", chance.below(8)),
    }
}

/// Lets some columns of a table have been written last, by somebody who knew all of ours.
fn later(path: &Path, table: &str, columns: &[&str]) {
    for column in columns {
        let _ = try_sql(
            path,
            &format!(
                "INSERT OR REPLACE INTO dot SELECT project_id, '{table}', id, '{column}', '{ENEMY}', 5 FROM
                    {table}"
            ),
        );
    }
    sql(
        path,
        &format!(
            "UPDATE causal_context SET counter = 1000000;
             INSERT INTO causal_context SELECT project_id, part, '{ENEMY}', 9 FROM causal_context"
        ),
    );
}

/// Lets so many replicas that nobody knows have been seen.
fn strangers(path: &Path, count: u32) {
    sql(
        path,
        &format!(
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
             INSERT INTO causal_context SELECT project_id, 'main', printf('%016x', i), i FROM n, project"
        ),
    );
}

fn tables(path: &Path) -> Vec<String> {
    let names = ask(path, "SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'");
    names.split(',').map(str::to_owned).collect()
}

/// Gives all ideas the same beginning, so that they stay apart.
fn rename_ideas(path: &Path, name: &str) {
    sql(
        path,
        &format!(
            "DELETE FROM dot WHERE noun = 'idea' AND record_id NOT IN (SELECT min(id) FROM idea);
             DELETE FROM idea WHERE id NOT IN (SELECT min(id) FROM idea);
             UPDATE dot SET record_id = '{name}' WHERE noun = 'idea'; UPDATE idea SET id = '{name}'"
        ),
    );
}

fn rename_project(path: &Path, name: &str) {
    for table in tables(path) {
        sql(path, &format!("UPDATE {table} SET project_id = '{name}'"));
    }
}

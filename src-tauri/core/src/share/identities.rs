//! The shape of identities that come in with a file: that which this program hands out.
//!
//! An id is looked up by what people type and is part of the ids of links. One of another shape could be what
//! something else is called, or be read as two links.

use rusqlite::types::Value;

use crate::municipality::{Municipality, MunicipalityKind};
use crate::project::{self, Project};
use crate::store::{Content, Record, Table};
use crate::value::is_uuid;

/// The columns whose values, joined, are the id of a linking record. The last may be empty.
fn joined(table: &str) -> Option<&'static [&'static str]> {
    Some(match table {
        "actor_choice" => &["actor_id", "list", "code"],
        "lead" => &["starting_point_id", "actor_id"],
        "scenario_actor" => &["scenario_id", "actor_id"],
        "scenario_starting_point" => &["scenario_id", "starting_point_id"],
        "alliance_choice" => &["alliance_id", "list", "code"],
        "alliance_target_group" => &["alliance_id", "code"],
        "member" => &["alliance_id", "actor_id"],
        "member_role" => &["member_id", "code"],
        "assessment" => &["alliance_id", "date"],
        "answer" => &["assessment_id", "criterion", "actor_id"],
        _ => return None,
    })
}

/// Returns the first record whose id is not what this program would have given it: its table and its id.
pub(super) fn first_strange(content: &Content) -> Option<(&'static str, &str)> {
    content.tables().find_map(|(table, rows)| {
        let (id, _) = rows.iter().find(|(id, row)| !handed_out(table, id, &row.values))?;
        Some((table.name, id.as_str()))
    })
}

fn handed_out(table: &Table, id: &str, values: &[Value]) -> bool {
    let text = |column: &str| match values.get(table.column(column)?)? {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    };
    if let Some(columns) = joined(table.name) {
        let parts: Vec<&str> = columns.iter().filter_map(|column| text(column)).collect();
        return id == parts.join(":");
    }
    if table.name == Project::NAME {
        return id == project::RECORD;
    }
    if table.name == Municipality::NAME && text("kind") == Some(MunicipalityKind::Official.code()) {
        return is_official_code(id);
    }
    is_uuid(id)
}

/// Five digits in Belgium, `GM` and four digits in the Netherlands.
fn is_official_code(text: &str) -> bool {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(text, 5) || text.strip_prefix("GM").is_some_and(|number| digits(number, 4))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::gazetteer;
    use crate::store::TABLES;

    #[test]
    fn every_municipality_of_the_gazetteer_has_a_code_of_the_known_shape() {
        for municipality in gazetteer().municipalities() {
            assert!(is_official_code(&municipality.id), "{}", municipality.id);
        }
        assert!(!is_official_code("Dans") && !is_official_code("GM12") && !is_official_code(""));
    }

    #[test]
    fn the_joined_columns_exist() {
        let linked = TABLES.iter().filter_map(|table| Some((table, joined(table.name)?)));
        for (table, columns) in linked {
            assert!(columns.iter().all(|column| table.column(column).is_some()), "{}", table.name);
        }
    }
}

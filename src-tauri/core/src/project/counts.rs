use super::Project;
use crate::catalogue::List;
use crate::error::Result;
use crate::store::{Content, Store, Tally};
use crate::value::Id;

/// How many of each there are in a project.
pub type Counts = Tally;

/// Counts what a project has.
pub fn counts(store: &Store, project: &Id<Project>) -> Result<Counts> {
    let mut tally = store.reader(project)?.tally()?;
    tally.criteria += catalogue_criteria();
    Ok(tally)
}

/// Counts what a file has.
pub(crate) fn counts_of(content: &Content) -> Counts {
    let count = |table: &str| u32::try_from(content.rows(table).len()).unwrap_or(u32::MAX);
    let own = content.rows("own_entry").values();
    let criterion = rusqlite::types::Value::Text(List::Criterion.code().to_owned());
    let own_criteria = own.filter(|row| row.values.first() == Some(&criterion)).count();
    Counts {
        municipalities: count("municipality"),
        actors: count("actor"),
        starting_points: count("starting_point"),
        leads: count("lead"),
        scenarios: count("scenario"),
        alliances: count("alliance"),
        members: count("member"),
        criteria: catalogue_criteria() + u32::try_from(own_criteria).unwrap_or(u32::MAX),
        assessments: count("assessment"),
        answers: count("answer"),
        agreements: count("agreement"),
        contacts: count("contact"),
    }
}

fn catalogue_criteria() -> u32 {
    u32::try_from(List::Criterion.entries().len()).unwrap_or(u32::MAX)
}

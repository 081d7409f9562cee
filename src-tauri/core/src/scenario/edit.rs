use super::Scenario;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Changes what is noted of a scenario.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    scenario: &Id<Scenario>,
    change: impl FnOnce(&mut Scenario),
) -> Result<()> {
    store.transact_named(project, |writer| {
        let mut record = writer.get(scenario)?;
        change(&mut record);
        record.id = scenario.clone();
        writer.save(&record)?;
        Ok((Op::EditScenario { name: record.name.to_string() }, ()))
    })
}

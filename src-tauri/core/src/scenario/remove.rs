use super::Scenario;
use crate::alliance::Alliance;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a scenario; the alliances that grew from it stay, without the thread back.
pub fn remove(store: &mut Store, project: &Id<Project>, scenario: &Id<Scenario>) -> Result<()> {
    store.transact_named(project, |writer| {
        let name = writer.get(scenario)?.name.to_string();
        for alliance in writer.of::<Alliance, _>(scenario)? {
            writer.save(&Alliance { scenario_id: None, ..alliance })?;
        }
        writer.remove(scenario)?;
        Ok((Op::RemoveScenario { name }, ()))
    })
}

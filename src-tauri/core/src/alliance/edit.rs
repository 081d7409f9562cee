use super::Alliance;
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Changes what is noted of an alliance.
///
/// # Errors
/// [`crate::Error::NotFound`], also for a scenario that is not there.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    change: impl FnOnce(&mut Alliance),
) -> Result<()> {
    store.transact_named(project, |writer| {
        let mut record = writer.get(alliance)?;
        change(&mut record);
        record.id = alliance.clone();
        if let Some(scenario) = &record.scenario_id {
            writer.get(scenario)?;
        }
        writer.save(&record)?;
        Ok((Op::EditAlliance { name: record.name.to_string() }, ()))
    })
}

use super::{Answer, Assessment};
use crate::error::Result;
use crate::history::Op;
use crate::project::Project;
use crate::store::Store;
use crate::value::Id;

/// Removes a toetsing with its answers.
pub fn remove(store: &mut Store, project: &Id<Project>, assessment: &Id<Assessment>) -> Result<()> {
    store.transact_named(project, |writer| {
        let found = writer.get(assessment)?;
        let name = writer.get(&found.alliance_id)?.name.to_string();
        writer.remove(assessment)?;
        Ok((Op::RemoveAssessment { name }, ()))
    })
}

/// Takes back one answer.
pub fn remove_answer(store: &mut Store, project: &Id<Project>, answer: &Id<Answer>) -> Result<()> {
    store.transact_named(project, |writer| {
        let assessment = writer.get(&writer.get(answer)?.assessment_id)?;
        let name = writer.get(&assessment.alliance_id)?.name.to_string();
        writer.remove(answer)?;
        Ok((Op::RemoveAnswer { name }, ()))
    })
}

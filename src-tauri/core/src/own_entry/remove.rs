use super::OwnEntry;
use crate::actor::ActorChoice;
use crate::alliance::{AllianceChoice, AllianceTargetGroup, MemberRole};
use crate::assessment::Answer;
use crate::contact::Contact;
use crate::error::{Error, Result};
use crate::history::Op;
use crate::project::Project;
use crate::store::{Reader, Store};
use crate::value::{Code, Id};

/// Removes an own entry that nobody has chosen.
///
/// # Errors
/// [`Error::EntryInUse`] while something still has it.
pub fn remove(store: &mut Store, project: &Id<Project>, entry: &Id<OwnEntry>) -> Result<()> {
    store.transact_named(project, |writer| {
        let label = writer.get(entry)?.label.to_string();
        if in_use(writer, &entry.clone().into())? {
            return Err(Error::EntryInUse { label });
        }
        writer.remove(entry)?;
        Ok((Op::RemoveOwnEntry { name: label }, ()))
    })
}

fn in_use(reader: &Reader<'_>, code: &Code) -> Result<bool> {
    Ok(reader.all::<ActorChoice>()?.iter().any(|choice| choice.code == *code)
        || reader.all::<AllianceChoice>()?.iter().any(|choice| choice.code == *code)
        || reader.all::<AllianceTargetGroup>()?.iter().any(|group| group.code == *code)
        || reader.all::<MemberRole>()?.iter().any(|role| role.code == *code)
        || reader.all::<Answer>()?.iter().any(|answer| answer.criterion == *code)
        || reader.all::<Contact>()?.iter().any(|contact| contact.key_role.as_ref() == Some(code)))
}

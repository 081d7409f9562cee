use super::OwnEntry;
use super::add::make;
use crate::catalogue::List;
use crate::error::Result;
use crate::store::Writer;
use crate::value::{Code, Id, Name};

/// What somebody picks from a list: an entry that is on it, or one of our own that joins it in the same step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// The code of the catalogue, or the id of an own entry.
    Known(Code),
    /// What people will read.
    New(Name),
}

impl Pick {
    /// Gives its code, once it is on the list.
    pub(crate) fn code(&self, writer: &Writer<'_>, list: List) -> Result<Code> {
        match self {
            Self::Known(code) => Ok(code.clone()),
            Self::New(label) => Ok(make(writer, list, label.clone(), None)?.into()),
        }
    }

    /// Gives the codes of all that was picked from a list.
    pub(crate) fn codes(picks: &[Self], writer: &Writer<'_>, list: List) -> Result<Vec<Code>> {
        picks.iter().map(|pick| pick.code(writer, list)).collect()
    }
}

impl From<Code> for Pick {
    fn from(code: Code) -> Self {
        Self::Known(code)
    }
}

impl From<Id<OwnEntry>> for Code {
    fn from(entry: Id<OwnEntry>) -> Self {
        Self::new(entry.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alliance::{
        self, Alliance, AllianceChoice, AllianceList, AllianceTargetGroup, Degree, MemberRole,
    };
    use crate::clock::SystemClock;
    use crate::history::{Applied, list, redo, undo};
    use crate::project::Project;
    use crate::store::{Record, Store};

    /// The labels of our own entries, and how many records of a noun have one of them.
    fn own<C: Record>(
        store: &Store,
        project: &Id<Project>,
        code: impl Fn(&C) -> &Code,
    ) -> (Vec<String>, usize) {
        let reader = store.reader(project).unwrap();
        let entries: Vec<OwnEntry> = reader.all().unwrap();
        let ids: Vec<Code> = entries.iter().map(|entry| entry.id.clone().into()).collect();
        let chosen = reader.all::<C>().unwrap().iter().filter(|choice| ids.contains(code(choice))).count();
        (entries.iter().map(|entry| entry.label.to_string()).collect(), chosen)
    }

    /// Picks something new in an alliance, and expects one step that undo takes back and redo does again.
    fn one_step<C: Record>(
        code: impl Fn(&C) -> &Code,
        pick: impl FnOnce(&mut Store, &Id<Project>, &Id<Alliance>, Pick) -> Result<Applied<()>>,
    ) {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let name = |text| Name::parse(text).unwrap();
        let new = alliance::NewAlliance {
            name: name("Dans in de wijk"),
            members: Vec::new(),
            scenario: None,
            with_us: true,
        };
        let alliance = alliance::add(&mut store, &project, new).unwrap().value;
        let before = list(&store, &project).unwrap().len();
        pick(&mut store, &project, &alliance, Pick::New(name("Buren"))).unwrap();
        assert_eq!(own(&store, &project, &code), (vec!["Buren".to_owned()], 1));
        assert_eq!(list(&store, &project).unwrap().len(), before + 1);
        undo(&mut store, &project).unwrap();
        assert_eq!(own(&store, &project, &code), (Vec::new(), 0));
        redo(&mut store, &project).unwrap();
        assert_eq!(own(&store, &project, &code), (vec!["Buren".to_owned()], 1));
    }

    #[test]
    fn something_new_for_an_alliance_is_one_step() {
        one_step(
            |choice: &AllianceChoice| &choice.code,
            |store, project, alliance, new| {
                let picks = [Code::new("substance").into(), new];
                alliance::set_choices(store, project, alliance, AllianceList::Motive, &picks)
            },
        );
    }

    #[test]
    fn a_new_target_group_is_one_step() {
        one_step(
            |group: &AllianceTargetGroup| &group.code,
            |store, project, alliance, new| {
                alliance::set_target_groups(store, project, alliance, &[(new, Degree::CoMaker)])
            },
        );
    }

    #[test]
    fn a_new_role_of_a_member_is_one_step() {
        one_step(
            |role: &MemberRole| &role.code,
            |store, project, alliance, new| {
                let member = alliance::members(&store.reader(project)?, alliance)?.remove(0).id;
                alliance::set_roles(store, project, &member, &[new])
            },
        );
    }
}

use super::Project;
use crate::error::Result;
use crate::store::{Content, Origin, Store, TABLES};
use crate::text::text;
use crate::value::{Field, Id, Name};
use crate::watch::Watch;

/// Makes a second project with the same content; its records keep their identities.
///
/// Without a name it is called a copy of the first.
pub fn duplicate(store: &mut Store, project: &Id<Project>, name: Option<Name>) -> Result<Id<Project>> {
    let reader = store.reader(project)?;
    let content = reader.content()?;
    let name = match name {
        Some(name) => name,
        None => name_of_copy(store, &reader.project()?.name)?,
    };
    write_copy(store, content, &name)
}

/// Writes content as a new project of this store, under a name of its own.
pub(crate) fn write_copy(store: &Store, mut content: Content, name: &Name) -> Result<Id<Project>> {
    rename_in(&mut content, name);
    let copy = Id::new(store.fresh_id());
    store.write_new_project(&copy, &Origin::Here, |writer| {
        writer.insert_content(&content, &Watch::nobody())
    })?;
    Ok(copy)
}

fn rename_in(content: &mut Content, name: &Name) {
    let rows = content.tables.iter_mut().zip(TABLES).find(|(_, table)| table.name == "project");
    for row in rows.into_iter().flat_map(|(rows, _)| rows.values_mut()) {
        if let Some(value) = row.values.first_mut() {
            *value = name.to_value();
        }
    }
}

/// Finds a free name for a copy: "… (kopie)", "… (kopie 2)" and so on.
pub(crate) fn name_of_copy(store: &Store, name: &Name) -> Result<Name> {
    let taken: Vec<String> = super::list(store)?.into_iter().map(|listed| listed.name.to_string()).collect();
    let room: String = name.as_str().chars().take(Name::MAX - 20).collect();
    let free = (1..)
        .map(|number: i32| text("project-copy", &[("name", &room), ("number", &number.to_string())]))
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or_default();
    Name::parse(&free)
}

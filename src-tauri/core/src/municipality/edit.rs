use super::{Municipality, MunicipalityKind};
use crate::error::Result;
use crate::history::{Applied, Op, Typing};
use crate::map;
use crate::project::Project;
use crate::store::Store;
use crate::value::{Id, Name};

/// Gives a bubble another name, and one that is not official another kind.
pub fn edit(
    store: &mut Store,
    project: &Id<Project>,
    municipality: &Id<Municipality>,
    name: Name,
    kind: MunicipalityKind,
    typing: Typing,
) -> Result<Applied<()>> {
    store.transact_typed(project, typing, |writer| {
        let op = Op::EditMunicipality { name: name.to_string() };
        let found = writer.get(municipality)?;
        // An official municipality stays one, and nothing becomes one by being called so.
        let official = MunicipalityKind::Official;
        let kind = if found.kind == official || kind == official { found.kind } else { kind };
        writer.save(&Municipality { name, kind, ..found })?;
        map::make_room(writer, [municipality])?;
        Ok((op, ()))
    })
}

use super::{Alliance, Involvement, Member, MemberRole};
use crate::actor::Actor;
use crate::assessment::Answer;
use crate::catalogue::List;
use crate::choice::{self, Choice};
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::own_entry::Pick;
use crate::project::Project;
use crate::store::{Reader, Record, Store, Writer};
use crate::value::{Code, Id, Note};

/// Gives the members of an alliance.
pub fn members(reader: &Reader<'_>, alliance: &Id<Alliance>) -> Result<Vec<Member>> {
    reader.of(alliance)
}

/// Brings actors into an alliance; those that are in it already stay as they are.
pub fn add_members(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    actors: &[Id<Actor>],
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(alliance)?.name.to_string();
        actors.iter().try_for_each(|actor| join(writer, alliance, actor, None))?;
        Ok((Op::AddMembers { name }, ()))
    })
}

/// Takes a member out of an alliance, with the answers it gave there; the actor stays on the map.
pub fn remove_member(store: &mut Store, project: &Id<Project>, member: &Id<Member>) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let Member { alliance_id, actor_id, .. } = writer.get(member)?;
        let name = writer.get(&actor_id)?.name.to_string();
        for answer in writer.of::<Answer, _>(&actor_id)? {
            if writer.get(&answer.assessment_id)?.alliance_id == alliance_id {
                writer.remove(&answer.id)?;
            }
        }
        writer.remove(member)?;
        Ok((Op::RemoveMember { name }, ()))
    })
}

impl Choice for MemberRole {
    type Owner = Member;

    fn of(member: &Id<Member>, _: List, code: &Code) -> Self {
        let id = Id::join(&[member.as_str(), code.as_str()]);
        Self { id, member_id: member.clone(), code: code.clone() }
    }

    fn on(&self, _: List) -> Option<&Code> {
        Some(&self.code)
    }
}

/// Gives the process roles of a member.
pub fn roles(reader: &Reader<'_>, member: &Id<Member>) -> Result<Vec<Code>> {
    choice::chosen::<MemberRole>(reader, member, List::ProcessRole)
}

/// Gives a member exactly these process roles; what is new comes on the list with it.
///
/// # Errors
/// [`crate::Error::UnknownCode`].
pub fn set_roles(
    store: &mut Store,
    project: &Id<Project>,
    member: &Id<Member>,
    picks: &[Pick],
) -> Result<Applied<()>> {
    store.transact_named(project, |writer| {
        let name = writer.get(&writer.get(member)?.actor_id)?.name.to_string();
        let codes = Pick::codes(picks, writer, List::ProcessRole)?;
        choice::choose::<MemberRole>(writer, member, List::ProcessRole, &codes)?;
        Ok((Op::edit(Member::TABLE, name), ()))
    })
}

/// Writes a member, where the actor is none yet.
pub(crate) fn join(
    writer: &Writer<'_>,
    alliance: &Id<Alliance>,
    actor: &Id<Actor>,
    involvement: Option<Involvement>,
) -> Result<()> {
    writer.insert_if_new(&Member {
        id: Id::join(&[alliance.as_str(), actor.as_str()]),
        alliance_id: alliance.clone(),
        actor_id: writer.get(actor)?.id,
        involvement,
        contribution: Note::default(),
        benefit: Note::default(),
    })?;
    Ok(())
}

use super::{FundingLine, FundingStage, Scheme, SchemeKind, known};
use crate::alliance::Alliance;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Record, Store};
use crate::value::{Code, Id, Name, Note};

/// Where an alliance asks money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A scheme or pot of the project.
    Scheme(Id<Scheme>),
    /// A scheme that we know; the project takes it over in the same step.
    Known(Code),
    /// One that is new, by its name.
    New(SchemeKind, Name),
}

/// Adds a funding line to an alliance, with its scheme where that is not in the project yet.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::UnknownCode`].
pub fn request(
    store: &mut Store,
    project: &Id<Project>,
    alliance: &Id<Alliance>,
    source: &Source,
) -> Result<Applied<Id<FundingLine>>> {
    store.transact_named(project, |writer| {
        writer.get(alliance)?;
        let scheme = match source {
            Source::Scheme(id) => writer.get(id)?.id,
            Source::Known(code) => known::make(writer, code)?,
            Source::New(kind, name) => {
                let scheme = Scheme {
                    id: writer.fresh_id(),
                    name: name.clone(),
                    kind: *kind,
                    giver: Note::default(),
                    topic: Note::default(),
                    who_may_apply: Note::default(),
                    opens: None,
                    closes: None,
                    link: Note::default(),
                    notes: Note::default(),
                };
                writer.insert(&scheme)?;
                scheme.id
            }
        };
        let line = FundingLine {
            id: writer.fresh_id(),
            alliance_id: alliance.clone(),
            scheme_id: scheme,
            stage: FundingStage::Considering,
            asked: None,
            granted: None,
            deadline: None,
            notes: Note::default(),
        };
        writer.insert(&line)?;
        Ok((Op::add(FundingLine::TABLE, writer.name_of(FundingLine::TABLE, line.id.as_str())?), line.id))
    })
}

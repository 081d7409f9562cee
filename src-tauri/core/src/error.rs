//! What can go wrong, as codes with parameters. The words for people are in the Fluent files, under
//! `error-<code>`; `Debug` texts never reach a person.

use crate::value::Problem;

/// The result of everything that can fail here.
pub type Result<T> = std::result::Result<T, Error>;

/// A thing of the same name that a person may have meant.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Candidate {
    /// What to type to mean exactly this one.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What tells it from its namesakes: a municipality, a province and country.
    pub detail: String,
}

/// A failure that a person can be told about and do something with.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is no project file.
    #[error("not a project file")]
    NotAProjectFile,
    /// The file or the store was made by a newer version.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// The version it has.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The project file does not hold together.
    #[error("damaged project file: {0}")]
    Damaged(String),
    /// The project file is whole, but what it says cannot be.
    #[error("invalid content in {noun} {id}: {field}: {}", problem.code())]
    InvalidContent {
        /// The table.
        noun: String,
        /// The record.
        id: String,
        /// The column.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// The project file has another shape than project files of its version have.
    #[error("the file has another schema than its version says")]
    InvalidSchema,
    /// The project has, or would have, more of something than anybody can open.
    #[error("more than {max} of {noun}")]
    TooMany {
        /// The table; `gone` for deleted records, `causal_context` for exchanges.
        noun: &'static str,
        /// How many there can be.
        max: u32,
    },
    /// The project file would be larger than anybody can open.
    #[error("file of {bytes} bytes")]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// Another process has the store open.
    #[error("store in use")]
    StoreInUse,
    /// The store itself does not hold together.
    #[error("damaged store: {0}")]
    StoreDamaged(String),
    /// The file is no copy of a store.
    #[error("not a copy of a store")]
    NotACopy,
    /// A copy of the store does not hold together, or does not hold what the store holds.
    #[error("damaged copy: {0}")]
    CopyDamaged(String),
    /// A second place for copies cannot be in the data directory itself.
    #[error("{path} is in the data directory")]
    PlaceInside {
        /// The place.
        path: String,
    },
    /// The store was moved, deleted or replaced while it was open. It can be read, and not written.
    #[error("store gone")]
    StoreGone,
    /// The place of the store can be read only, or not at all.
    #[error("store not writable: {path}")]
    StoreNotWritable {
        /// The data directory, or the store in it.
        path: String,
    },
    /// The place of the store has no locks, so that two programs could write at once.
    #[error("no locks for {path}")]
    NoLocks {
        /// The store.
        path: String,
    },
    /// Nothing goes by this name or identity.
    #[error("no {noun} {text:?}")]
    NotFound {
        /// What was looked for: a table name, or `file`.
        noun: &'static str,
        /// What was asked for.
        text: String,
    },
    /// No file is found, and its path has characters that were lost on the way here.
    #[error("unreadable path {text:?}")]
    FileNameUnreadable {
        /// What is left of the path.
        text: String,
    },
    /// More than one thing goes by this name.
    #[error("{} {noun} named {text:?}", candidates.len())]
    Ambiguous {
        /// What was looked for: a table name.
        noun: &'static str,
        /// What was asked for.
        text: String,
        /// Those it could be.
        candidates: Vec<Candidate>,
    },
    /// Something else stands where a project file should come.
    #[error("something else stands at {path}")]
    TargetTaken {
        /// The place.
        path: String,
    },
    /// The project file that would be replaced may not be written.
    #[error("{path} is write-protected")]
    TargetProtected {
        /// The file.
        path: String,
    },
    /// Another program keeps the project file open that would be replaced.
    #[error("another program has {path} open")]
    TargetHeld {
        /// The file.
        path: String,
    },
    /// The disk is full.
    #[error("no room on the disk")]
    NoRoom,
    /// The place cannot be read or written.
    #[error("no permission")]
    NoPermission,
    /// A name without anything to see.
    #[error("empty name")]
    NameEmpty,
    /// A name with too many characters.
    #[error("name of {length} characters")]
    NameTooLong {
        /// How many it has.
        length: usize,
        /// How many it may have.
        max: usize,
    },
    /// A note with too many characters.
    #[error("note of {length} characters")]
    NoteTooLong {
        /// How many it has.
        length: usize,
        /// How many it may have.
        max: usize,
    },
    /// A text that needs at least a word.
    #[error("empty text")]
    TextEmpty,
    /// An amount that cannot be read as one, or is too large.
    #[error("invalid amount {text:?}")]
    InvalidAmount {
        /// What was typed.
        text: String,
    },
    /// A day that does not exist, or that cannot be read as one.
    #[error("invalid date {text:?}")]
    InvalidDate {
        /// What was typed, cut off when long.
        text: String,
    },
    /// A code that is on none of the lists, nor one of the project's own.
    #[error("no {list} {text:?}")]
    UnknownCode {
        /// The list.
        list: &'static str,
        /// What was asked for.
        text: String,
    },
    /// An actor needs at least one sector.
    #[error("no sector")]
    SectorMissing,
    /// A scenario needs at least one actor.
    #[error("no actors")]
    ActorsMissing,
    /// Our own organisation cannot be removed.
    #[error("our own organisation stays")]
    OwnOrganisationStays,
    /// The municipality of our own organisation cannot be removed.
    #[error("our own municipality stays")]
    OwnMunicipalityStays,
    /// The half bubble has no slot left.
    #[error("half bubble full")]
    HalfFull,
    /// A partner's answer needs a member of the alliance.
    #[error("{name} is not a member")]
    NotAMember {
        /// The actor.
        name: String,
    },
    /// The own entry is still chosen somewhere.
    #[error("{label} is in use")]
    EntryInUse {
        /// Its label.
        label: String,
    },
    /// Nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The step to take back is no longer the last one.
    #[error("another step is the last one")]
    StepPassed,
    /// The file holds a project that is here already; how it comes in must be chosen.
    #[error("project {name:?} is here already")]
    ChoiceNeeded {
        /// The project's name here.
        name: String,
    },
    /// The file holds a project that is not here, so there is nothing to take changes over into.
    #[error("project {name:?} is not here")]
    NothingToTakeInto {
        /// The project's name in the file.
        name: String,
    },
    /// Somebody called the work off.
    #[error("called off")]
    Cancelled,
    /// The disk did not read or write what it was asked to.
    #[error("disk: {0}")]
    DiskFailed(String),
    /// Anything of the database that has no name of its own.
    #[error("database: {0}")]
    Sql(rusqlite::Error),
    /// Anything of the file system that has no name of its own.
    #[error("files: {0}")]
    Io(std::io::Error),
    /// Something that cannot be unless this program is wrong.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// Gives the stable code, which is the name of the message without `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAProjectFile => "not-a-project-file",
            Self::Newer { .. } => "newer",
            Self::Damaged(_) => "damaged",
            Self::InvalidContent { .. } => "invalid-content",
            Self::InvalidSchema => "invalid-schema",
            Self::TooMany { .. } => "too-many",
            Self::TooLarge { .. } => "too-large",
            Self::StoreInUse => "store-in-use",
            Self::StoreDamaged(_) => "store-damaged",
            Self::NotACopy => "not-a-copy",
            Self::CopyDamaged(_) => "copy-damaged",
            Self::PlaceInside { .. } => "place-inside",
            Self::StoreGone => "store-gone",
            Self::StoreNotWritable { .. } => "store-not-writable",
            Self::NoLocks { .. } => "no-locks",
            Self::NotFound { .. } => "not-found",
            Self::FileNameUnreadable { .. } => "file-name-unreadable",
            Self::Ambiguous { .. } => "ambiguous",
            Self::TargetTaken { .. } => "target-taken",
            Self::TargetProtected { .. } => "target-protected",
            Self::TargetHeld { .. } => "target-held",
            Self::NoRoom => "no-room",
            Self::NoPermission => "no-permission",
            Self::NameEmpty => "name-empty",
            Self::NameTooLong { .. } => "name-too-long",
            Self::NoteTooLong { .. } => "note-too-long",
            Self::TextEmpty => "text-empty",
            Self::InvalidAmount { .. } => "invalid-amount",
            Self::InvalidDate { .. } => "invalid-date",
            Self::UnknownCode { .. } => "unknown-code",
            Self::SectorMissing => "sector-missing",
            Self::ActorsMissing => "actors-missing",
            Self::OwnOrganisationStays => "own-organisation-stays",
            Self::OwnMunicipalityStays => "own-municipality-stays",
            Self::HalfFull => "half-full",
            Self::NotAMember { .. } => "not-a-member",
            Self::EntryInUse { .. } => "entry-in-use",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::StepPassed => "step-passed",
            Self::ChoiceNeeded { .. } => "choice-needed",
            Self::NothingToTakeInto { .. } => "nothing-to-take-into",
            Self::Cancelled => "cancelled",
            Self::DiskFailed(_) => "disk-failed",
            Self::Sql(_) => "database",
            Self::Io(_) => "files",
            Self::Internal(_) => "internal",
        }
    }

    /// Gives the parameters of the message, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Newer { found, known } => vec![("found", found.to_string()), ("known", known.to_string())],
            Self::InvalidContent { noun, id, field, problem } => vec![
                ("noun", noun.clone()),
                ("id", id.clone()),
                ("field", field.clone()),
                ("problem", problem.code().to_owned()),
            ],
            Self::NotFound { noun, text } | Self::Ambiguous { noun, text, .. } => {
                vec![("noun", (*noun).to_owned()), ("text", shortened(text))]
            }
            Self::NameTooLong { length, max } | Self::NoteTooLong { length, max } => {
                vec![("length", length.to_string()), ("max", max.to_string())]
            }
            Self::TargetTaken { path }
            | Self::TargetProtected { path }
            | Self::TargetHeld { path }
            | Self::StoreNotWritable { path }
            | Self::NoLocks { path }
            | Self::PlaceInside { path } => vec![("path", shortened(path))],
            Self::TooMany { noun, max } => vec![("noun", (*noun).to_owned()), ("max", max.to_string())],
            Self::TooLarge { bytes } => vec![("megabytes", (bytes / 1_000_000).to_string())],
            Self::InvalidDate { text } => vec![("text", text.clone())],
            Self::FileNameUnreadable { text } | Self::InvalidAmount { text } => {
                vec![("text", shortened(text))]
            }
            Self::UnknownCode { list, text } => vec![("list", (*list).to_owned()), ("text", shortened(text))],
            Self::NotAMember { name } | Self::ChoiceNeeded { name } | Self::NothingToTakeInto { name } => {
                vec![("name", name.clone())]
            }
            Self::EntryInUse { label } => vec![("label", label.clone())],
            _ => Vec::new(),
        }
    }

    /// Says whether this is a failure of the program or the machine that people can only report: it gets an
    /// incident number, under which the log says more.
    pub fn is_incident(&self) -> bool {
        matches!(self, Self::Internal(_) | Self::Sql(_) | Self::Io(_) | Self::DiskFailed(_))
    }

    /// Every code, for the check that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "not-a-project-file",
        "newer",
        "damaged",
        "invalid-content",
        "invalid-schema",
        "too-many",
        "too-large",
        "store-in-use",
        "store-damaged",
        "not-a-copy",
        "copy-damaged",
        "place-inside",
        "store-gone",
        "store-not-writable",
        "no-locks",
        "not-found",
        "file-name-unreadable",
        "ambiguous",
        "target-taken",
        "target-protected",
        "target-held",
        "no-room",
        "no-permission",
        "name-empty",
        "name-too-long",
        "note-too-long",
        "text-empty",
        "invalid-amount",
        "invalid-date",
        "unknown-code",
        "sector-missing",
        "actors-missing",
        "own-organisation-stays",
        "own-municipality-stays",
        "half-full",
        "not-a-member",
        "entry-in-use",
        "nothing-to-undo",
        "nothing-to-redo",
        "step-passed",
        "choice-needed",
        "nothing-to-take-into",
        "cancelled",
        "disk-failed",
        "database",
        "files",
        "internal",
    ];
}

/// Keeps a quoted text short enough to read in a message.
fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::NoRoom,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::StoreInUse,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::NoPermission
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::StoreDamaged(error.to_string())
            }
            Some(ErrorCode::SystemIoFailure) => Self::DiskFailed(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::NoRoom,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NoPermission,
            _ => Self::Io(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(error.to_string())
    }
}

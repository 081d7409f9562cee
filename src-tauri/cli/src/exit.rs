//! Exit codes: one for each thing a script can do something about.

use bondgenoot_core::Error;

/// All went well.
pub(crate) const DONE: u8 = 0;
/// Anything else.
const ELSE: u8 = 1;
/// What was typed cannot be used.
pub(crate) const USAGE: u8 = 2;
const NOT_A_PROJECT_FILE: u8 = 3;
const NEWER: u8 = 4;
const DAMAGED: u8 = 5;
const INVALID_CONTENT: u8 = 6;
const IN_USE: u8 = 7;
const NOT_FOUND: u8 = 8;
const AMBIGUOUS: u8 = 9;
pub(crate) const NO_ROOM_OR_PERMISSION: u8 = 10;

/// Returns the exit code of an error.
pub(crate) fn of(error: &Error) -> u8 {
    match error {
        Error::NameEmpty
        | Error::NameTooLong { .. }
        | Error::NoteTooLong { .. }
        | Error::TextEmpty
        | Error::InvalidAmount { .. }
        | Error::InvalidDate { .. }
        | Error::UnknownCode { .. }
        | Error::SectorMissing
        | Error::ActorsMissing
        | Error::PlaceInside { .. }
        | Error::ChoiceNeeded { .. } => USAGE,
        Error::NotAProjectFile | Error::NotACopy => NOT_A_PROJECT_FILE,
        Error::Newer { .. } => NEWER,
        Error::Damaged(_) | Error::StoreDamaged(_) | Error::CopyDamaged(_) => DAMAGED,
        Error::InvalidContent { .. }
        | Error::InvalidSchema
        | Error::TooMany { .. }
        | Error::TooLarge { .. } => INVALID_CONTENT,
        Error::StoreInUse => IN_USE,
        Error::NotFound { .. } | Error::FileNameUnreadable { .. } | Error::NothingToTakeInto { .. } => {
            NOT_FOUND
        }
        Error::Ambiguous { .. } => AMBIGUOUS,
        Error::NoRoom
        | Error::NoPermission
        | Error::StoreNotWritable { .. }
        | Error::NoLocks { .. }
        | Error::TargetTaken { .. }
        | Error::TargetProtected { .. }
        | Error::TargetHeld { .. } => NO_ROOM_OR_PERMISSION,
        _ => ELSE,
    }
}

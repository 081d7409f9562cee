//! Choosing from the lists of the catalogue and of a project's own entries: the same for every noun.

use crate::catalogue::List;
use crate::error::Result;
use crate::own_entry::check_choice;
use crate::store::{Reader, Record, Writer};
use crate::value::{Code, Id};

/// A record that says that its owner has one code from one list.
pub(crate) trait Choice: Record {
    /// What has the code.
    type Owner: Record;

    /// Makes the record, with the id that follows from all three.
    fn of(owner: &Id<Self::Owner>, list: List, code: &Code) -> Self;

    /// Gives the code, if it is on this list.
    fn on(&self, list: List) -> Option<&Code>;
}

/// Gives what an owner has from a list.
pub(crate) fn chosen<C: Choice>(reader: &Reader<'_>, owner: &Id<C::Owner>, list: List) -> Result<Vec<Code>> {
    let all: Vec<C> = reader.of(owner)?;
    Ok(all.iter().filter_map(|choice| choice.on(list).cloned()).collect())
}

/// Gives an owner exactly these codes from a list: writes what is new, removes what is not among them.
///
/// # Errors
/// [`crate::Error::UnknownCode`] for a code that is on no list.
pub(crate) fn choose<C: Choice>(
    writer: &Writer<'_>,
    owner: &Id<C::Owner>,
    list: List,
    codes: &[Code],
) -> Result<()> {
    for code in codes {
        check_choice(writer, list, code)?;
    }
    for choice in writer.of::<C, _>(owner)? {
        if choice.on(list).is_some_and(|code| !codes.contains(code)) {
            writer.remove(choice.id())?;
        }
    }
    for code in codes {
        writer.insert_if_new(&C::of(owner, list, code))?;
    }
    Ok(())
}

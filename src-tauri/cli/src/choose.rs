//! Codes and days as people type them: a code itself, its Dutch label, or a criterion's number.

use bondgenoot_core::actor::{ContactStatus, Relation};
use bondgenoot_core::assessment::AnswerState;
use bondgenoot_core::catalogue::{Half, List};
use bondgenoot_core::clock::{Clock, SystemClock};
use bondgenoot_core::fold::fold;
use bondgenoot_core::municipality::MunicipalityKind;
use bondgenoot_core::own_entry::OwnEntry;
use bondgenoot_core::store::Reader;
use bondgenoot_core::text;
use bondgenoot_core::value::{Code, Date};
use bondgenoot_core::{Error, Result};

/// Finds a member of a closed list by its code or its label.
pub(crate) fn member<T: Copy>(
    list: &'static str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
    typed: &str,
) -> Result<T> {
    let wanted = fold(typed);
    let is = |member: &&T| {
        let code = code(**member);
        fold(code) == wanted || text::label(list, code).is_some_and(|label| fold(&label) == wanted)
    };
    all.iter().find(is).copied().ok_or_else(|| unknown(list, typed))
}

/// Finds a half by its code, its label, or simply by where it is.
pub(crate) fn half(typed: &str) -> Result<Half> {
    match fold(typed).as_str() {
        "boven" | "cultureel" | "culturele" => Ok(Half::Cultural),
        "onder" | "niet cultureel" | "niet culturele" => Ok(Half::NonCultural),
        _ => member(Half::LIST, Half::ALL, Half::code, typed),
    }
}

/// Finds a code on an open list: of the catalogue, or of the project's own entries.
pub(crate) fn code(reader: Option<&Reader<'_>>, list: List, typed: &str) -> Result<Code> {
    let wanted = fold(typed);
    let named = |label: &str| !wanted.is_empty() && fold(label) == wanted;
    for (entry, number) in list.entries().iter().zip(1_usize..) {
        let by_number = list == List::Criterion && typed.trim() == number.to_string();
        let label = text::label(list.code(), entry.code).unwrap_or_default();
        if by_number || named(entry.code) || named(&label) {
            return Ok(Code::new(entry.code));
        }
    }
    if let Some(reader) = reader {
        let own = reader.all::<OwnEntry>()?.into_iter().filter(|own| own.list.as_str() == list.code());
        for own in own {
            if own.id.as_str() == typed.trim() || named(own.label.as_str()) {
                return Ok(Code::new(own.id.as_str()));
            }
        }
    }
    Err(unknown(list.code(), typed))
}

/// Reads a day the way the window does: `3-12-26`, `3 dec`, `morgen`.
pub(crate) fn date(typed: &str) -> Result<Date> {
    Date::read(typed, SystemClock.today())
}

/// Reads `ja`, `nee` or `vanzelf`, which gives the choice back to the data.
pub(crate) fn overrule(list: &'static str, typed: &str) -> Result<Option<bool>> {
    match fold(typed).as_str() {
        "ja" | "yes" | "true" => Ok(Some(true)),
        "nee" | "neen" | "no" | "false" => Ok(Some(false)),
        "vanzelf" | "auto" => Ok(None),
        _ => Err(unknown(list, typed)),
    }
}

/// The labels that a list offers: one of the catalogue, or a closed one.
pub(crate) fn possible(list: &str) -> Vec<String> {
    fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|member| code(*member)).collect()
    }
    let codes = match list {
        Half::LIST => codes(Half::ALL, Half::code),
        ContactStatus::LIST => codes(ContactStatus::ALL, ContactStatus::code),
        Relation::LIST => codes(Relation::ALL, Relation::code),
        AnswerState::LIST => codes(AnswerState::ALL, AnswerState::code),
        MunicipalityKind::LIST => codes(MunicipalityKind::ALL, MunicipalityKind::code),
        open => List::from_code(open)
            .map(|list| list.entries().iter().map(|entry| entry.code).collect())
            .unwrap_or_default(),
    };
    codes.into_iter().filter_map(|code| text::label(list, code)).collect()
}

fn unknown(list: &'static str, typed: &str) -> Error {
    Error::UnknownCode { list, text: typed.to_owned() }
}

//! How close a name is to what was typed. The limits on length keep short texts from finding everything.

use super::index::Entry;
use super::typo::at_most_one_slip;

/// From so many letters on the beginning of a name is enough.
const SHORTEST_PREFIX: usize = 2;
/// From so many letters on the beginning of a later word is enough ("Bever" for Strombeek-Bever).
const SHORTEST_WORD_PREFIX: usize = 3;
/// So long must the name or what was typed be to allow for a slip. In shorter names one letter is too much:
/// from As to Ans, or from Ede to Epe, is but a slip.
const SHORTEST_SLIP: usize = 4;

/// How close an entry is to what was typed, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// All of it was typed.
    Exact,
    /// It begins with what was typed.
    Prefix,
    /// A later word of it begins with what was typed.
    WordPrefix,
    /// One slip of the finger away.
    Slip,
}

/// Compares an entry with the key of what was typed, a byte per letter. `None` when they are not close.
pub(super) fn closeness(entry: &Entry, typed: &[u8]) -> Option<Closeness> {
    let key = entry.key.as_bytes();
    if key == typed {
        return Some(Closeness::Exact);
    }
    if typed.len() >= SHORTEST_PREFIX && key.starts_with(typed) {
        return Some(Closeness::Prefix);
    }
    if typed.len() >= SHORTEST_WORD_PREFIX
        && entry
            .later_words
            .iter()
            .any(|at| key.get(usize::from(*at)..).is_some_and(|end| end.starts_with(typed)))
    {
        return Some(Closeness::WordPrefix);
    }
    let may_slip = typed.len().max(key.len()) >= SHORTEST_SLIP;
    (may_slip && at_most_one_slip(key, typed)).then_some(Closeness::Slip)
}

//! The 12 success criteria of worksheet T5 in "Nieuwe allianties" (001), in its order.
//!
//! Their messages have one attribute more than those of the other lists: `question`, with which a
//! group starts the conversation.

use super::{Entry, Source::NieuweAllianties};

pub(super) static ENTRIES: [Entry; 12] = [
    of("key-figures", "key-round"),
    of("shared-interests", "blend"),
    of("budget", "piggy-bank"),
    of("co-creation", "paintbrush"),
    of("making-room", "door-open"),
    of("communication", "messages-square"),
    of("experimenting", "flask-conical"),
    of("reaching-out", "footprints"),
    of("long-term", "anchor"),
    of("learning", "book-open"),
    of("questioning", "message-circle-question-mark"),
    of("starting-small", "sprout"),
];

const fn of(code: &'static str, icon: &'static str) -> Entry {
    Entry::with_icon(code, icon, NieuweAllianties)
}

//! What a partner who is close to a target group does for it (002, "sleutelfiguren").

use super::{Entry, Source::BovenlokaalSamenwerken};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new("opening-doors", BovenlokaalSamenwerken),
    Entry::new("building-bridges", BovenlokaalSamenwerken),
    Entry::new("translating-needs", BovenlokaalSamenwerken),
    Entry::new("strengthening-involvement", BovenlokaalSamenwerken),
];

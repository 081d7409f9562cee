//! How closely a target group is involved: three degrees, from "Bovenlokaal samenwerken" (002).

use super::{Entry, Source::BovenlokaalSamenwerken};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new("reached", BovenlokaalSamenwerken),
    Entry::new("involved", BovenlokaalSamenwerken),
    Entry::new("co-maker", BovenlokaalSamenwerken),
];

//! How far the partners live apart: 7 rings, from near to far, from "Bovenlokaal samenwerken" (002).

use super::{Entry, Source::BovenlokaalSamenwerken};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new("own-municipality", BovenlokaalSamenwerken),
    Entry::new("neighbouring-municipalities", BovenlokaalSamenwerken),
    Entry::new("region", BovenlokaalSamenwerken),
    Entry::new("large-cities", BovenlokaalSamenwerken),
    Entry::new("across-provinces", BovenlokaalSamenwerken),
    Entry::new("national", BovenlokaalSamenwerken),
    Entry::new("international", BovenlokaalSamenwerken),
];

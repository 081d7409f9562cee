//! The 7 motives to work together across borders, from "Bovenlokaal samenwerken" (002).

use super::{Entry, Source::BovenlokaalSamenwerken};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new("shared-challenges", BovenlokaalSamenwerken),
    Entry::new("sharing-means", BovenlokaalSamenwerken),
    Entry::new("strength-and-efficiency", BovenlokaalSamenwerken),
    Entry::new("substance", BovenlokaalSamenwerken),
    Entry::new("target-group-expertise", BovenlokaalSamenwerken),
    Entry::new("professionalisation", BovenlokaalSamenwerken),
    Entry::new("exchanging-information", BovenlokaalSamenwerken),
];

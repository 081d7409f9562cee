//! What a partner brings: the means and the expertise that "Bovenlokaal samenwerken" (002) sees
//! being shared, and the following that organisations bring along in "Samen bouwen" (000).

use super::{
    Entry,
    Source::{BovenlokaalSamenwerken, SamenBouwen},
};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new("space", BovenlokaalSamenwerken),
    Entry::new("technique", BovenlokaalSamenwerken),
    Entry::new("channels", BovenlokaalSamenwerken),
    Entry::new("network", BovenlokaalSamenwerken),
    Entry::new("staff", BovenlokaalSamenwerken),
    Entry::new("expertise", BovenlokaalSamenwerken),
    Entry::new("following", SamenBouwen),
];

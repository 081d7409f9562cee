//! For whom, and with whom: the target groups that the publications name.
//!
//! "Bovenlokaal samenwerken" (002) has the longest list; the others add to it. Young people and a
//! diverse audience are the two priorities of "Nieuwe allianties" (001). Neighbourhood initiatives
//! (000) are absent: they are partners, and the neighbours themselves are in the list.

use super::{
    Entry,
    Source::{BovenlokaalSamenwerken, KrachtigeKoppeling, NieuweAllianties, SamenBouwen},
};

pub(super) static ENTRIES: [Entry; 21] = [
    Entry::new("seniors", BovenlokaalSamenwerken),
    Entry::new("young-people", BovenlokaalSamenwerken),
    Entry::new("people-with-a-disability", BovenlokaalSamenwerken),
    Entry::new("psychologically-vulnerable", BovenlokaalSamenwerken),
    Entry::new("newcomers", BovenlokaalSamenwerken),
    Entry::new("lgbtq", BovenlokaalSamenwerken),
    Entry::new("neighbours", BovenlokaalSamenwerken),
    Entry::new("prisoners", BovenlokaalSamenwerken),
    Entry::new("artists", BovenlokaalSamenwerken),
    Entry::new("people-in-poverty", BovenlokaalSamenwerken),
    Entry::new("residents-and-walkers", BovenlokaalSamenwerken),
    Entry::new("little-contact-with-culture", BovenlokaalSamenwerken),
    Entry::new("diverse-audience", NieuweAllianties),
    Entry::new("regular-audience", NieuweAllianties),
    Entry::new("schools", NieuweAllianties),
    Entry::new("families", NieuweAllianties),
    Entry::new("young-people-12-27", KrachtigeKoppeling),
    Entry::new("childcare-benefits-affair", KrachtigeKoppeling),
    Entry::new("clients", KrachtigeKoppeling),
    Entry::new("unknown-groups", SamenBouwen),
    Entry::new("new-communities", SamenBouwen),
];

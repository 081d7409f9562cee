//! Who keeps the cooperation going, and how.
//!
//! The first four come from "Krachtige Koppeling" (004), the next two are what an
//! intermunicipal cooperation does in its region (002), the last six are roles of a municipality
//! (002 and 000). "Dragende partner" (002) is absent: carrying is a degree of involvement.

use super::{
    Entry,
    Source::{BovenlokaalSamenwerken, KrachtigeKoppeling, SamenBouwen},
};

pub(super) static ENTRIES: [Entry; 12] = [
    Entry::new("functional-connector", KrachtigeKoppeling),
    Entry::new("director", KrachtigeKoppeling),
    Entry::new("process-facilitator", KrachtigeKoppeling),
    Entry::new("trailblazer", KrachtigeKoppeling),
    Entry::new("matchmaker", BovenlokaalSamenwerken),
    Entry::new("regional-engine", BovenlokaalSamenwerken),
    Entry::new("initiator", BovenlokaalSamenwerken),
    Entry::new("driver", BovenlokaalSamenwerken),
    Entry::new("referrer", BovenlokaalSamenwerken),
    Entry::new("supporter", BovenlokaalSamenwerken),
    Entry::new("subsidy-provider", SamenBouwen),
    Entry::new("cooperation-partner", SamenBouwen),
];

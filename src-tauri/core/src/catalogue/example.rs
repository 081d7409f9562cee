//! The inspiration list: organisations to think of, per sector.
//!
//! Most come from "Bouw je netwerk uit" (003), whose sectors they keep; what 003 names under two
//! sectors is one example with two. The other publications add examples where the sector is clear:
//! for youth welfare work, 003 says youth and 002 adds welfare. An example stands with the first of
//! its sectors below. Spatial planning has none.

use super::{
    Source,
    Source::{BouwJeNetwerkUit, BovenlokaalSamenwerken, KrachtigeKoppeling, NieuweAllianties, SamenBouwen},
};

/// An organisation, or a kind of organisation, that one may drag onto the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Stays the same for ever, like every code of the catalogue.
    pub code: &'static str,
    /// The codes of one or two sectors of the catalogue.
    pub sectors: &'static [&'static str],
    /// The publication that names it.
    pub source: Source,
}

impl Example {
    /// Names the message with the label; examples need no explanation.
    pub fn message(&self) -> String {
        format!("example-{}", self.code)
    }
}

/// Gives the examples that belong to a sector, whether it is their first or their second.
pub fn examples_of(sector: &str) -> impl Iterator<Item = &'static Example> {
    EXAMPLES.iter().filter(move |example| example.sectors.contains(&sector))
}

/// The whole inspiration list, sector by sector.
pub static EXAMPLES: [Example; 139] = [
    // Arts
    of("visual-arts", &["arts", "amateur-arts"], BouwJeNetwerkUit),
    of("music", &["arts", "amateur-arts"], BouwJeNetwerkUit),
    of("performing-arts", &["arts", "amateur-arts"], BouwJeNetwerkUit),
    of("circus", &["arts", "circus-arts"], BouwJeNetwerkUit),
    of("crossovers", &["arts", "amateur-arts"], BouwJeNetwerkUit),
    of("cultural-education", &["arts"], BouwJeNetwerkUit),
    of("museum", &["arts", "cultural-heritage"], BouwJeNetwerkUit),
    of("gallery", &["arts"], BouwJeNetwerkUit),
    of("art-education", &["arts"], BouwJeNetwerkUit),
    of("individual-artist", &["arts"], BovenlokaalSamenwerken),
    of("arts-centre", &["arts"], NieuweAllianties),
    of("company", &["arts"], NieuweAllianties),
    of("booking-agency", &["arts"], NieuweAllianties),
    of("management-agency", &["arts"], NieuweAllianties),
    of("orchestra", &["arts", "amateur-arts"], SamenBouwen),
    of("musicians", &["arts", "amateur-arts"], SamenBouwen),
    of("pop-music", &["arts", "amateur-arts"], SamenBouwen),
    // Amateur arts
    of("choir", &["amateur-arts"], SamenBouwen),
    of("koor-en-stem", &["amateur-arts"], BouwJeNetwerkUit),
    of("vlamo", &["amateur-arts"], BouwJeNetwerkUit),
    of("kdo", &["amateur-arts"], BouwJeNetwerkUit),
    // Circus arts
    of("circuscentrum", &["circus-arts"], BouwJeNetwerkUit),
    of("circus-workshop", &["circus-arts"], BouwJeNetwerkUit),
    of("circus-school", &["circus-arts"], BouwJeNetwerkUit),
    // Local cultural policy
    of("cultural-centre", &["local-cultural-policy"], BouwJeNetwerkUit),
    of("community-centre", &["local-cultural-policy"], BouwJeNetwerkUit),
    of("culture-department", &["local-cultural-policy"], BouwJeNetwerkUit),
    of("library", &["local-cultural-policy"], BouwJeNetwerkUit),
    of("city-museum", &["local-cultural-policy"], BouwJeNetwerkUit),
    of("culture-house", &["local-cultural-policy"], BovenlokaalSamenwerken),
    of("igs-culture", &["local-cultural-policy"], BovenlokaalSamenwerken),
    // Socio-cultural work
    of("gezinsbond", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("natuurpunt", &["socio-cultural-work", "environment"], BouwJeNetwerkUit),
    of("femma", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("okra", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("avansa", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("neos", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("davidsfonds", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("citizens-movement", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("eva", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("ferm", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("de-transformisten", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("voem", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("darna", &["socio-cultural-work"], BouwJeNetwerkUit),
    of("association", &["socio-cultural-work"], NieuweAllianties),
    // Education
    of("school", &["education"], BouwJeNetwerkUit),
    of("dko", &["education"], BouwJeNetwerkUit),
    of("basic-education-centre", &["education"], BouwJeNetwerkUit),
    of("adult-education-centre", &["education"], BouwJeNetwerkUit),
    of("primary-education", &["education"], BovenlokaalSamenwerken),
    of("secondary-education", &["education"], BovenlokaalSamenwerken),
    of("higher-education", &["education"], BovenlokaalSamenwerken),
    of("university-college", &["education"], BovenlokaalSamenwerken),
    of("university", &["education"], BovenlokaalSamenwerken),
    // Youth
    of("youth-department", &["youth"], BouwJeNetwerkUit),
    of("youth-centre", &["youth"], BouwJeNetwerkUit),
    of("youth-council", &["youth"], BouwJeNetwerkUit),
    of("youth-movement", &["youth"], BouwJeNetwerkUit),
    of("youth-movement-umbrella", &["youth"], BouwJeNetwerkUit),
    of("youth-welfare-work", &["youth", "welfare"], BouwJeNetwerkUit),
    of("formaat", &["youth"], BouwJeNetwerkUit),
    of("de-ambrassade", &["youth"], BouwJeNetwerkUit),
    of("bataljong", &["youth"], BouwJeNetwerkUit),
    of("youth-work", &["youth", "welfare"], KrachtigeKoppeling),
    // Cultural heritage
    of("heritage-depot", &["cultural-heritage"], BouwJeNetwerkUit),
    of("heritage-cell", &["cultural-heritage"], BouwJeNetwerkUit),
    of("archive", &["cultural-heritage"], BouwJeNetwerkUit),
    of("local-history-society", &["cultural-heritage"], BouwJeNetwerkUit),
    // Immovable heritage
    of("herita", &["immovable-heritage"], BouwJeNetwerkUit),
    of("ioed", &["immovable-heritage"], BouwJeNetwerkUit),
    of("temporary-use", &["immovable-heritage"], BouwJeNetwerkUit),
    of("heritage-association", &["immovable-heritage"], BouwJeNetwerkUit),
    of("heritage-owners", &["immovable-heritage"], BouwJeNetwerkUit),
    // Sport
    of("sportwerk-vlaanderen", &["sport"], BouwJeNetwerkUit),
    of("sports-department", &["sport"], BouwJeNetwerkUit),
    of("local-sports-organisation", &["sport"], BouwJeNetwerkUit),
    of("sports-club", &["sport"], BouwJeNetwerkUit),
    of("dance-school", &["sport"], BouwJeNetwerkUit),
    of("skate-park", &["sport"], BouwJeNetwerkUit),
    of("fitness-centre", &["sport"], BouwJeNetwerkUit),
    of("g-sport", &["sport"], BouwJeNetwerkUit),
    // Welfare
    of("rest-home", &["welfare"], BouwJeNetwerkUit),
    of("residential-care-centre", &["welfare"], BouwJeNetwerkUit),
    of("service-flats", &["welfare"], BouwJeNetwerkUit),
    of("social-house", &["welfare"], BouwJeNetwerkUit),
    of("service-centre", &["welfare"], BouwJeNetwerkUit),
    of("neighbourhood-centre", &["welfare"], BouwJeNetwerkUit),
    of("ocmw", &["welfare"], BouwJeNetwerkUit),
    of("community-development", &["welfare"], BouwJeNetwerkUit),
    of("care-institution", &["welfare", "health-care"], BovenlokaalSamenwerken),
    of("prison", &["welfare"], BovenlokaalSamenwerken),
    of("housing-association", &["welfare"], KrachtigeKoppeling),
    // Health care
    of("hospital", &["health-care"], BouwJeNetwerkUit),
    of("logo", &["health-care"], BouwJeNetwerkUit),
    of("primary-care-region", &["health-care"], BouwJeNetwerkUit),
    of("psychiatry", &["health-care"], BovenlokaalSamenwerken),
    of("care-organisation", &["health-care"], KrachtigeKoppeling),
    // Environment
    of("regional-landscape", &["environment"], BouwJeNetwerkUit),
    of("waste-collection", &["environment"], BouwJeNetwerkUit),
    of("nature-movement", &["environment"], BovenlokaalSamenwerken),
    // Tourism
    of("province", &["tourism"], BouwJeNetwerkUit),
    of("tourist-office", &["tourism"], BouwJeNetwerkUit),
    of("toerisme-vlaanderen", &["tourism"], BouwJeNetwerkUit),
    of("hospitality-network", &["tourism"], BouwJeNetwerkUit),
    of("attraction", &["tourism"], BouwJeNetwerkUit),
    // Civic integration
    of("integration-agency", &["civic-integration"], BouwJeNetwerkUit),
    of("diversity-cell", &["civic-integration"], BouwJeNetwerkUit),
    // Mobility
    of("trage-wegen", &["mobility"], BouwJeNetwerkUit),
    of("fietsersbond", &["mobility"], BouwJeNetwerkUit),
    of("mobiel-21", &["mobility"], BouwJeNetwerkUit),
    of("bicycle-kitchen", &["mobility"], BouwJeNetwerkUit),
    of("bicycle-repair", &["mobility"], BouwJeNetwerkUit),
    // Sustainability
    of("repair-cafe", &["sustainability"], BouwJeNetwerkUit),
    of("upcycling-workshop", &["sustainability"], BouwJeNetwerkUit),
    of("transition-movement", &["sustainability"], BovenlokaalSamenwerken),
    // Local economy
    of("unizo", &["local-economy"], BouwJeNetwerkUit),
    of("local-shops", &["local-economy"], BouwJeNetwerkUit),
    of("co-working-studio", &["local-economy"], BouwJeNetwerkUit),
    of("open-workplace", &["local-economy"], BouwJeNetwerkUit),
    of("voka", &["local-economy"], BouwJeNetwerkUit),
    of("centre-manager", &["local-economy"], BouwJeNetwerkUit),
    of("netwerk-ondernemen", &["local-economy"], BouwJeNetwerkUit),
    // Employment
    of("vdab", &["employment"], BouwJeNetwerkUit),
    of("polsstok", &["employment"], BouwJeNetwerkUit),
    of("sheltered-workshop", &["employment"], BouwJeNetwerkUit),
    of("social-employment", &["employment"], BouwJeNetwerkUit),
    of("bis", &["employment"], BouwJeNetwerkUit),
    of("work-placement", &["employment"], BouwJeNetwerkUit),
    // Other, cultural
    of("design", &["other-cultural"], BouwJeNetwerkUit),
    of("architecture", &["other-cultural"], BouwJeNetwerkUit),
    of("festival", &["other-cultural"], BouwJeNetwerkUit),
    of("storytellers", &["other-cultural"], BouwJeNetwerkUit),
    of("culture-fund", &["other-cultural"], KrachtigeKoppeling),
    of("culture-umbrella", &["other-cultural"], BovenlokaalSamenwerken),
    // Other, non-cultural
    of("fire-brigade", &["other-non-cultural"], BouwJeNetwerkUit),
    of("landelijke-gilden", &["other-non-cultural"], BouwJeNetwerkUit),
    of("boerenbond", &["other-non-cultural"], BouwJeNetwerkUit),
    of("red-cross", &["other-non-cultural"], BouwJeNetwerkUit),
    of("science", &["other-non-cultural"], KrachtigeKoppeling),
];

const fn of(code: &'static str, sectors: &'static [&'static str], source: Source) -> Example {
    Example { code, sectors, source }
}

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

use bondgenoot_core::actor::{self, Actor, ActorList, Breadth, Crossing, Flags, Reach};
use bondgenoot_core::alliance::{self, Alliance, Overlaps, SharedMunicipality, SharedTargetGroup};
use bondgenoot_core::catalogue::{Half, List};
use bondgenoot_core::contact::Contact;
use bondgenoot_core::municipality::Municipality;
use bondgenoot_core::organisation::{self, Organisation};
use bondgenoot_core::own_entry::OwnEntry;
use bondgenoot_core::project::Project;
use bondgenoot_core::scenario::{self, Scenario};
use bondgenoot_core::starting_point::{Idea, Lead, StartingPoint, StartingPointKind};
use bondgenoot_core::store::Reader;
use bondgenoot_core::text::text;
use bondgenoot_core::unplaced::Unplaced;
use bondgenoot_core::value::{Code, Id};
use bondgenoot_core::{Result, Store};
use serde::Serialize;

use super::{Named, day, label, line};

/// A whole project, in the order of the method.
#[derive(Debug, Serialize)]
pub(crate) struct ProjectSheet {
    #[serde(flatten)]
    organisation: Organisation,
    municipalities: Vec<Bubble>,
    starting_points: Vec<Card>,
    /// Names that have no place on the map yet.
    unplaced: Vec<Unplaced>,
    scenarios: Vec<Combination>,
    alliances: Vec<Together>,
    /// Where alliances meet each other.
    overlaps: Overlaps,
    #[serde(skip)]
    own_labels: BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
struct Bubble {
    #[serde(flatten)]
    municipality: Municipality,
    cultural: Vec<Chip>,
    non_cultural: Vec<Chip>,
}

#[derive(Debug, Serialize)]
struct Chip {
    #[serde(flatten)]
    actor: Actor,
    sectors: Vec<Code>,
    target_groups: Vec<Code>,
    brings_choices: Vec<Code>,
    contacts: Vec<Contact>,
    #[serde(flatten)]
    crossing: Crossing,
    own: bool,
}

#[derive(Debug, Serialize)]
struct Card {
    #[serde(flatten)]
    card: StartingPoint,
    leads: Vec<NotedActor>,
    ideas: Vec<Named>,
}

#[derive(Debug, Serialize)]
struct NotedActor {
    #[serde(flatten)]
    actor: Named,
    note: String,
}

#[derive(Debug, Serialize)]
struct Combination {
    #[serde(flatten)]
    scenario: Scenario,
    actors: Vec<Named>,
    #[serde(flatten)]
    breadth: Breadth,
}

#[derive(Debug, Serialize)]
struct Together {
    #[serde(flatten)]
    alliance: Alliance,
    members: Vec<Named>,
    #[serde(flatten)]
    breadth: Breadth,
}

impl ProjectSheet {
    pub(crate) fn of(store: &Store, project: &Id<Project>) -> Result<Self> {
        let reader = store.reader(project)?;
        let flags = actor::flags(&reader)?;
        let actors: Vec<Actor> = reader.all()?;
        let names: BTreeMap<Id<Actor>, String> =
            actors.iter().map(|actor| (actor.id.clone(), actor.name.to_string())).collect();
        let own = reader.all::<OwnEntry>()?.into_iter();
        Ok(Self {
            organisation: organisation::portrait(store, project)?,
            municipalities: bubbles(&reader, &actors, &flags)?,
            starting_points: cards(&reader, &names)?,
            unplaced: reader.all()?,
            scenarios: combinations(&reader, &names, &flags)?,
            alliances: together(&reader, &names, &flags)?,
            overlaps: alliance::overlaps(&reader)?,
            own_labels: own.map(|entry| (entry.id.to_string(), entry.label.to_string())).collect(),
        })
    }

    fn labels(&self, list: List, codes: &[Code]) -> String {
        let label = |code: &Code| {
            label(list.code(), code.as_str(), self.own_labels.get(code.as_str()).map(String::as_str))
        };
        codes.iter().map(label).collect::<Vec<_>>().join(", ")
    }
}

fn bubbles(reader: &Reader<'_>, actors: &[Actor], flags: &Flags) -> Result<Vec<Bubble>> {
    let own = reader.project()?.own_actor_id;
    let own_place = reader.get(&own)?.municipality_id;
    let mut municipalities: Vec<Municipality> = reader.all()?;
    // Ours first, then by name.
    municipalities.sort_by_key(|place| (place.id != own_place, place.name.clone()));
    let mut standing: BTreeMap<(&Id<Municipality>, bool), Vec<&Actor>> = BTreeMap::new();
    for actor in actors {
        standing.entry((&actor.municipality_id, actor.half == Half::Cultural)).or_default().push(actor);
    }
    let mut bubbles = Vec::new();
    for municipality in municipalities {
        let half = |half: Half| -> Result<Vec<Chip>> {
            let mut here =
                standing.get(&(&municipality.id, half == Half::Cultural)).cloned().unwrap_or_default();
            here.sort_by_key(|actor| (actor.id != own, actor.slot.reading_order()));
            here.into_iter()
                .filter_map(|actor| Some((actor, flags.actors.get(actor.id.as_str())?)))
                .map(|(actor, crossing)| {
                    let choices = |list| actor::choices(reader, &actor.id, list);
                    Ok(Chip {
                        sectors: choices(ActorList::Sector)?,
                        target_groups: choices(ActorList::TargetGroup)?,
                        brings_choices: choices(ActorList::Brings)?,
                        contacts: reader.of(&actor.id)?,
                        crossing: *crossing,
                        own: actor.id == own,
                        actor: actor.clone(),
                    })
                })
                .collect()
        };
        let (cultural, non_cultural) = (half(Half::Cultural)?, half(Half::NonCultural)?);
        bubbles.push(Bubble { municipality, cultural, non_cultural });
    }
    Ok(bubbles)
}

fn cards(reader: &Reader<'_>, names: &BTreeMap<Id<Actor>, String>) -> Result<Vec<Card>> {
    let mut cards: Vec<StartingPoint> = reader.all()?;
    cards.sort_by_key(|card| (card.kind, card.rank, card.id.clone()));
    let card = |card: StartingPoint| {
        let leads: Vec<Lead> = reader.of(&card.id)?;
        let ideas: Vec<Idea> = reader.of(&card.id)?;
        let noted =
            |lead: &Lead| NotedActor { actor: named(names, &lead.actor_id), note: lead.note.to_string() };
        Ok(Card {
            leads: leads.iter().map(noted).collect(),
            ideas: ideas.iter().map(|idea| Named::new(&idea.id, &idea.text)).collect(),
            card,
        })
    };
    cards.into_iter().map(card).collect()
}

fn combinations(
    reader: &Reader<'_>,
    names: &BTreeMap<Id<Actor>, String>,
    flags: &Flags,
) -> Result<Vec<Combination>> {
    let mut found = Vec::new();
    for scenario in reader.all::<Scenario>()? {
        let Some(breadth) = flags.scenarios.get(scenario.id.as_str()) else { continue };
        let actors = scenario::actors(reader, &scenario.id)?;
        let actors = actors.iter().map(|actor| named(names, actor)).collect();
        found.push(Combination { actors, breadth: *breadth, scenario });
    }
    Ok(found)
}

fn together(
    reader: &Reader<'_>,
    names: &BTreeMap<Id<Actor>, String>,
    flags: &Flags,
) -> Result<Vec<Together>> {
    let mut found = Vec::new();
    for alliance in reader.all::<Alliance>()? {
        let Some(breadth) = flags.alliances.get(alliance.id.as_str()) else { continue };
        let members = alliance::members(reader, &alliance.id)?;
        let members = members.iter().map(|member| named(names, &member.actor_id)).collect();
        found.push(Together { members, breadth: *breadth, alliance });
    }
    Ok(found)
}

fn named(names: &BTreeMap<Id<Actor>, String>, actor: &Id<Actor>) -> Named {
    Named::new(actor, names.get(actor).map(String::as_str).unwrap_or_default())
}

/// The flags in words; one that was overruled says so.
pub(super) fn flags_in_words(crossing: &Crossing) -> String {
    let pairs =
        [("cli-supralocal", crossing.supralocal), ("cli-boundary-crossing", crossing.boundary_crossing)];
    let words = pairs.into_iter().filter(|(_, flag)| flag.holds() || flag.overruled).map(|(key, flag)| {
        let value = if flag.holds() { "yes" } else { "no" };
        text(key, &[("value", value), ("overruled", if flag.overruled { "yes" } else { "no" })])
    });
    words.collect::<Vec<_>>().join(", ")
}

/// How far actors reach together, in words.
pub(super) fn reach_in_words(reach: Reach) -> String {
    let Reach { municipalities, sectors } = reach;
    text(
        "cli-reach-words",
        &[("municipalities", &municipalities.to_string()), ("sectors", &sectors.to_string())],
    )
}

impl Display for ProjectSheet {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Organisation { project, actor, municipality, sectors, target_groups } = &self.organisation;
        writeln!(out, "{}", project.name)?;
        writeln!(out, "{}\n", "=".repeat(project.name.as_str().chars().count()))?;
        writeln!(out, "{} ({})", actor.name, municipality.name)?;
        write!(out, "{}", line(2, "cli-sector", &self.labels(List::Sector, sectors)))?;
        write!(out, "{}", line(2, "cli-daily-work", project.daily_work.as_str()))?;
        write!(out, "{}", line(2, "cli-purpose", project.purpose.as_str()))?;
        write!(out, "{}", line(2, "cli-audience", project.audience.as_str()))?;
        write!(out, "{}", line(2, "cli-target-groups", &self.labels(List::TargetGroup, target_groups)))?;
        self.write_cards(out)?;
        self.write_map(out)?;
        self.write_unplaced(out)?;
        self.write_scenarios(out)?;
        self.write_alliances(out)
    }
}

impl ProjectSheet {
    fn write_cards(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-starting-points", &[]))?;
        if self.starting_points.is_empty() {
            writeln!(out, "  {}", text("cli-empty-starting-points", &[]))?;
        }
        for Card { card, leads, ideas } in &self.starting_points {
            let sign = if card.kind == StartingPointKind::Strength { '+' } else { '−' };
            writeln!(out, "  {sign} {}", card.text)?;
            for NotedActor { actor, note } in leads {
                let because = if note.is_empty() { String::new() } else { format!(": {note}") };
                writeln!(out, "      · {}{because}", actor.name)?;
            }
            for idea in ideas {
                writeln!(out, "      {}", text("cli-idea", &[("idea", &idea.name)]))?;
            }
        }
        Ok(())
    }

    fn write_map(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-map", &[]))?;
        for Bubble { municipality, cultural, non_cultural } in &self.municipalities {
            let detail = [&municipality.province, &municipality.country];
            let detail: Vec<&str> =
                detail.into_iter().flatten().map(bondgenoot_core::value::Name::as_str).collect();
            let detail = if detail.is_empty() {
                label("municipality-kind", municipality.kind.code(), None)
            } else {
                detail.join(", ")
            };
            writeln!(out, "  {} ({detail})", municipality.name)?;
            for (half, chips) in [(Half::Cultural, cultural), (Half::NonCultural, non_cultural)] {
                writeln!(out, "    {}", label(Half::LIST, half.code(), None))?;
                if chips.is_empty() {
                    writeln!(out, "      {}", text("cli-empty-half", &[]))?;
                }
                for chip in chips {
                    writeln!(out, "      {}", self.chip(chip))?;
                    self.write_more(out, chip)?;
                }
            }
        }
        Ok(())
    }

    fn chip(&self, chip: &Chip) -> String {
        let star = if chip.own { "★ " } else { "" };
        let sectors = match chip.sectors.as_slice() {
            [] => text("actor-sector-unknown", &[]),
            known => self.labels(List::Sector, known),
        };
        let mut words = vec![format!("{star}{} [{sectors}]", chip.actor.name)];
        let flags = if chip.own { String::new() } else { flags_in_words(&chip.crossing) };
        let status = chip.actor.status.map(|status| label("contact-status", status.code(), None));
        words.extend([flags, status.unwrap_or_default()]);
        if !chip.actor.next_step.is_empty() {
            let on = chip.actor.next_step_on.map(|date| format!(" ({})", day(date))).unwrap_or_default();
            words.push(text("cli-next-step", &[("step", &format!("{}{on}", chip.actor.next_step))]));
        }
        words.retain(|word| !word.is_empty());
        words.join(" · ")
    }

    /// What is known of an actor beside where it stands and how far the contact is.
    fn write_more(&self, out: &mut Formatter<'_>, chip: &Chip) -> fmt::Result {
        let actor = &chip.actor;
        let relation =
            actor.relation.map(|relation| label("relation", relation.code(), None)).unwrap_or_default();
        let brings = [self.labels(List::Brings, &chip.brings_choices), actor.brings.to_string()];
        let brings: Vec<String> = brings.into_iter().filter(|part| !part.is_empty()).collect();
        for (key, value) in [
            ("cli-offer", actor.offer.as_str()),
            ("cli-brings", &brings.join(". ")),
            ("cli-benefit-for-them", actor.benefit.as_str()),
            ("cli-knows", &self.labels(List::TargetGroup, &chip.target_groups)),
            ("cli-relation", &relation),
            ("cli-notes", actor.notes.as_str()),
        ] {
            write!(out, "{}", line(8, key, value))?;
        }
        for contact in &chip.contacts {
            let role =
                contact.key_role.as_ref().map(|role| self.labels(List::KeyRole, std::slice::from_ref(role)));
            let parts = [
                contact.name.to_string(),
                contact.function.to_string(),
                role.unwrap_or_default(),
                contact.email.to_string(),
                contact.phone.to_string(),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            write!(out, "{}", line(8, "cli-contact", &parts.join(", ")))?;
        }
        Ok(())
    }

    fn write_unplaced(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if !self.unplaced.is_empty() {
            writeln!(out, "\n{}", text("cli-heading-unplaced", &[]))?;
        }
        for Unplaced { name, place, sector, .. } in &self.unplaced {
            let sector = self.labels(List::Sector, sector.as_slice());
            let said: Vec<&str> =
                [place.as_str(), &sector].into_iter().filter(|said| !said.is_empty()).collect();
            writeln!(out, "  {}", [&[name.as_str()], said.as_slice()].concat().join(" · "))?;
        }
        Ok(())
    }

    fn write_scenarios(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-scenarios", &[]))?;
        if self.scenarios.is_empty() {
            writeln!(out, "  {}", text("cli-empty-scenarios", &[]))?;
        }
        for Combination { scenario, actors, breadth } in &self.scenarios {
            let chosen = if scenario.chosen { text("cli-chosen", &[]) } else { String::new() };
            writeln!(out, "  {} {chosen}", scenario.name)?;
            writeln!(out, "    {}", super::names(actors, if scenario.chain { " → " } else { " + " }))?;
            for (key, value) in [
                ("cli-ideas", scenario.ideas.as_str()),
                ("cli-aim", scenario.aim.as_str()),
                ("cli-involve", scenario.involve.as_str()),
                ("cli-missing-expertise", scenario.missing_expertise.as_str()),
                ("cli-flags", &flags_in_words(&breadth.crossing)),
                ("cli-reach", &reach_in_words(breadth.reach)),
            ] {
                write!(out, "{}", line(4, key, value))?;
            }
            if let Some(need) = scenario.need {
                writeln!(out, "    {}: {}", text("cli-need", &[]), label("need", need.code(), None))?;
            }
        }
        Ok(())
    }

    fn write_alliances(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-alliances", &[]))?;
        if self.alliances.is_empty() {
            writeln!(out, "  {}", text("cli-empty-alliances", &[]))?;
        }
        for Together { alliance, members, breadth } in &self.alliances {
            writeln!(out, "  {} ({})", alliance.name, label("phase", alliance.phase.code(), None))?;
            writeln!(out, "    {}", super::names(members, ", "))?;
            write!(out, "{}", line(4, "cli-flags", &flags_in_words(&breadth.crossing)))?;
            write!(out, "{}", line(4, "cli-reach", &reach_in_words(breadth.reach)))?;
        }
        self.write_overlaps(out)
    }

    fn write_overlaps(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let name = |id: &Id<Alliance>| {
            let found = self.alliances.iter().find(|one| one.alliance.id == *id);
            found.map(|one| one.alliance.name.to_string()).unwrap_or_default()
        };
        let names = |ids: &BTreeSet<Id<Alliance>>| ids.iter().map(name).collect::<Vec<_>>().join(", ");
        let Overlaps { target_groups, municipalities } = &self.overlaps;
        let groups = target_groups.iter().map(|SharedTargetGroup { code, alliances }| {
            (self.labels(List::TargetGroup, std::slice::from_ref(code)), names(alliances))
        });
        let towns = municipalities.iter().map(|SharedMunicipality { id, alliances }| {
            let town = self.municipalities.iter().find(|bubble| bubble.municipality.id == *id);
            (town.map(|town| town.municipality.name.to_string()).unwrap_or_default(), names(alliances))
        });
        for (what, alliances) in groups.chain(towns) {
            writeln!(out, "  {}", text("cli-overlap", &[("what", &what), ("alliances", &alliances)]))?;
        }
        Ok(())
    }
}

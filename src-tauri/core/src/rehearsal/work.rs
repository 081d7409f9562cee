use std::collections::BTreeSet;

use super::Chance;
use crate::actor::{self, ActorList, ContactStatus, Destination, NewActor};
use crate::alliance::{self, AllianceList, Degree, Member, NewAlliance};
use crate::assessment::{self, AnswerEdit, AnswerKey, AnswerState};
use crate::catalogue::{Half, List, SECTORS};
use crate::error::{Error, Result};
use crate::history::{Applied, Typing};
use crate::layout::Point;
use crate::municipality::{self, Municipality, MunicipalityKind, NewMunicipality, Spot};
use crate::organisation::{self, Description};
use crate::own_entry::{self, OwnEntry, Pick};
use crate::project::{self, NewProject, Project};
use crate::scenario::{self, NewScenario};
use crate::starting_point::{self, StartingPoint, StartingPointKind};
use crate::store::{Record, Store, Touched};
use crate::unplaced::{self, PlacedIn};
use crate::value::{Code, Date, Id, Name, Note};

/// Official municipalities to work with: Grimbergen's surroundings, and one across the border.
const CODES: &[&str] =
    &["23088", "23050", "23047", "23102", "23096", "23060", "GM0262", "21004", "44021", "GM0363"];

/// Starts a project to work on.
pub fn start(store: &mut Store) -> Result<Id<Project>> {
    project::create(
        store,
        &NewProject {
            name: Name::parse("Repetitie")?,
            organisation: Name::parse("CC De Proef")?,
            municipality: NewMunicipality::Official("23025".to_owned()),
            sector: None,
        },
    )
}

/// Does one random thing. What cannot be done just now (nobody to move, the own organisation to remove) is
/// left undone, as a person would.
///
/// Returns the records it touched.
pub fn work(store: &mut Store, project: &Id<Project>, chance: &mut Chance) -> Result<BTreeSet<Touched>> {
    let one = Work { project, chance };
    match one.something(store) {
        Err(
            Error::NotFound { .. }
            | Error::OwnOrganisationStays
            | Error::OwnMunicipalityStays
            | Error::NotAMember { .. }
            | Error::EntryInUse { .. }
            | Error::ActorsMissing
            | Error::SectorMissing,
        ) => Ok(BTreeSet::new()),
        other => other.map(|applied| applied.touched),
    }
}

pub(super) fn unit<T>(applied: Applied<T>) -> Applied<()> {
    applied.map(drop)
}

pub(super) struct Work<'work> {
    pub(super) project: &'work Id<Project>,
    pub(super) chance: &'work mut Chance,
}

impl Work<'_> {
    fn any<R: Record>(&mut self, store: &Store) -> Result<Id<R>> {
        let all: Vec<R> = store.reader(self.project)?.all()?;
        let found = self.chance.pick(&all).map(|record| record.id().clone());
        found.ok_or(Error::NotFound { noun: R::NAME, text: String::new() })
    }

    fn some<R: Record>(&mut self, store: &Store, most: usize) -> Result<Vec<Id<R>>> {
        let count = 1 + self.chance.below(most);
        let mut ids = (0..count).map(|_| self.any(store)).collect::<Result<Vec<_>>>()?;
        ids.sort();
        ids.dedup();
        Ok(ids)
    }

    pub(super) fn name(&mut self) -> Result<Name> {
        const FIRST: &[&str] =
            &["Bib", "Jeugdhuis", "Wijkcentrum", "Fanfare", "Basisschool", "Café", "Atelier"];
        const LAST: &[&str] =
            &["De Letter", "'t Klooster", "<Zuid>", "São Vicente", "قرية", "🎭", "De \"Boom\""];
        let first = self.chance.pick(FIRST).copied().unwrap_or_default();
        let last = self.chance.pick(LAST).copied().unwrap_or_default();
        Name::parse(&format!("{first} {last} {}", self.chance.below(1000)))
    }

    pub(super) fn note(&mut self) -> Result<Note> {
        const NOTES: &[&str] =
            &["Samen een dansnamiddag", "Zaal op\ndinsdag", "; DROP TABLE actor; --", "Één ding", "x"];
        let note = self.chance.pick(NOTES).copied().unwrap_or_default();
        Note::parse(&format!("{note} {}", self.chance.below(100)))
    }

    pub(super) fn date(&mut self) -> Result<Date> {
        Date::parse(&format!("2026-{:02}-{:02}", 1 + self.chance.below(12), 1 + self.chance.below(28)))
    }

    fn half(&mut self) -> Half {
        if self.chance.coin() { Half::Cultural } else { Half::NonCultural }
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        if self.chance.below(4) == 0 { None } else { self.chance.pick(all).copied() }
    }

    pub(super) fn codes(&mut self, list: List, most: usize) -> Vec<Code> {
        let count = 1 + self.chance.below(most);
        let entries = list.entries();
        (0..count).filter_map(|_| self.chance.pick(entries)).map(|entry| Code::new(entry.code)).collect()
    }

    /// Mostly what is on the list, sometimes one that is new to it.
    fn picks(&mut self, list: List, most: usize) -> Result<Vec<Pick>> {
        let mut picks: Vec<Pick> = self.codes(list, most).into_iter().map(Pick::from).collect();
        if self.chance.below(4) == 0 {
            picks.push(Pick::New(self.name()?));
        }
        Ok(picks)
    }

    /// Mostly a bubble of the map, sometimes one that comes with whoever stands in it.
    fn spot(&mut self, store: &Store) -> Result<Spot> {
        match self.chance.pick(CODES).filter(|_| self.chance.below(8) == 0) {
            Some(code) => Ok(Spot::New(NewMunicipality::Official((*code).to_owned()))),
            None => Ok(self.any::<Municipality>(store)?.into()),
        }
    }

    fn new_actor(&mut self, store: &Store) -> Result<NewActor> {
        let half = self.half();
        Ok(NewActor {
            name: self.name()?,
            municipality: self.spot(store)?,
            sectors: self.sectors(),
            half: self.chance.coin().then_some(half),
            status: self.one_of(ContactStatus::ALL),
            contact: if self.chance.below(5) == 0 { Some(self.name()?) } else { None },
            lead: self.any(store).ok().filter(|_| self.chance.below(4) == 0),
        })
    }

    /// One or two, sometimes none: a name is enough.
    fn sectors(&mut self) -> Vec<Code> {
        if self.chance.below(6) == 0 { Vec::new() } else { self.codes(List::Sector, 2) }
    }

    #[allow(clippy::too_many_lines, reason = "one line or two for each thing that can be done")]
    fn something(mut self, store: &mut Store) -> Result<Applied<()>> {
        let project = self.project;
        match self.chance.below(48) {
            0 => project::rename(store, project, self.name()?, Typing::Begins),
            1 => {
                let code = self.chance.pick(CODES).copied().unwrap_or_default();
                municipality::add(store, project, &NewMunicipality::Official(code.to_owned())).map(unit)
            }
            2 => {
                let kind = self.one_of(&[
                    MunicipalityKind::ByHand,
                    MunicipalityKind::Region,
                    MunicipalityKind::Elsewhere,
                ]);
                let kind = kind.unwrap_or(MunicipalityKind::Region);
                municipality::add(store, project, &NewMunicipality::Named { kind, name: self.name()? })
                    .map(unit)
            }
            3 | 4 => {
                let to = |number: usize| i32::try_from(number).unwrap_or_default() - 2_000;
                let place = Point { x: to(self.chance.below(4_000)), y: to(self.chance.below(4_000)) };
                municipality::move_to(store, project, &self.any::<Municipality>(store)?, place)
            }
            5 => municipality::remove(store, project, &self.any(store)?),
            6 => {
                let (bubble, name, kind) = (self.any(store)?, self.name()?, MunicipalityKind::Region);
                municipality::edit(store, project, &bubble, name, kind, Typing::Begins)
            }
            7..=13 => actor::add(store, project, &self.new_actor(store)?).map(unit),
            14..=16 => {
                let half = self.half();
                let to = Destination { half: Some(half), ..self.spot(store)?.into() };
                actor::move_to(store, project, &self.any(store)?, &to)
            }
            17 => actor::move_many(store, project, &self.some(store, 4)?, &self.spot(store)?.into()),
            18 => actor::remove(store, project, &self.any(store)?),
            19 => actor::remove_many(store, project, &self.some(store, 3)?),
            20..=22 => {
                let edit = actor::Edit {
                    name: Some(self.name()?),
                    status: Some(self.one_of(ContactStatus::ALL)),
                    offer: Some(self.note()?),
                    next_step_on: Some(Some(self.date()?)),
                    supralocal: Some(self.one_of(&[true, false])),
                    boundary_crossing: Some(self.one_of(&[true, false])),
                    ..actor::Edit::default()
                };
                actor::edit(store, project, &self.any(store)?, &edit, Typing::Begins)
            }
            23 => {
                let edit = actor::Edit { sectors: Some(self.sectors()), ..actor::Edit::default() };
                actor::edit_many(store, project, &self.some(store, 3)?, &edit)
            }
            24 => {
                let groups = self.codes(List::TargetGroup, 3);
                actor::set_choices(store, project, &self.any(store)?, ActorList::TargetGroup, &groups)
            }
            25 | 26 | 30 | 33 | 36 | 38 | 43 => self.any_record(store),
            46 | 47 => {
                let to = PlacedIn {
                    spot: self.spot(store)?,
                    half: self.chance.coin().then_some(Half::NonCultural),
                    lead: self.any(store).ok().filter(|_| self.chance.coin()),
                };
                unplaced::place(store, project, &self.any(store)?, to).map(unit)
            }
            27 | 28 => {
                let kind = self.one_of(StartingPointKind::ALL).unwrap_or(StartingPointKind::Strength);
                starting_point::add(store, project, kind, self.note()?).map(unit)
            }
            29 => {
                let mut cards: Vec<Id<StartingPoint>> = self.some(store, 4)?;
                cards.reverse();
                let kind = self.one_of(StartingPointKind::ALL).unwrap_or(StartingPointKind::Strength);
                starting_point::reorder(store, project, kind, &cards)
            }
            31 | 32 => {
                let (card, actors) = (self.any::<StartingPoint>(store)?, self.some(store, 2)?);
                starting_point::add_leads(store, project, &card, &actors, &self.note()?).map(unit)
            }
            34 => {
                let new = NewScenario {
                    name: self.name()?,
                    actors: self.some(store, 4)?,
                    ideas: self.note()?,
                    starting_points: self.some(store, 2).unwrap_or_default(),
                };
                scenario::add(store, project, new).map(unit)
            }
            35 => scenario::set_actors(store, project, &self.any(store)?, &self.some(store, 4)?),
            37 => {
                let new = NewAlliance {
                    name: self.name()?,
                    members: self.some(store, 4)?,
                    scenario: self.any(store).ok(),
                    with_us: self.chance.coin(),
                };
                alliance::add(store, project, new).map(unit)
            }
            39 => {
                if self.chance.coin() {
                    alliance::add_members(store, project, &self.any(store)?, &self.some(store, 2)?)
                } else {
                    alliance::remove_member(store, project, &self.any::<Member>(store)?)
                }
            }
            40 => match self.chance.below(3) {
                0 => {
                    let motives = self.picks(List::Motive, 3)?;
                    alliance::set_choices(store, project, &self.any(store)?, AllianceList::Motive, &motives)
                }
                1 => {
                    let degree = self.one_of(Degree::ALL).unwrap_or(Degree::Reached);
                    let groups: Vec<_> =
                        self.picks(List::TargetGroup, 3)?.into_iter().map(|pick| (pick, degree)).collect();
                    alliance::set_target_groups(store, project, &self.any(store)?, &groups)
                }
                _ => {
                    alliance::set_roles(store, project, &self.any(store)?, &self.picks(List::ProcessRole, 2)?)
                }
            },
            41 | 42 => {
                let member = store.reader(project)?.get(&self.any::<Member>(store)?)?;
                let partner = self.chance.coin().then(|| member.actor_id.clone());
                let criterion = self.codes(List::Criterion, 1).pop().unwrap_or_else(|| Code::new("budget"));
                let edit = AnswerEdit {
                    state: Some(self.one_of(AnswerState::ALL)),
                    how_present: Some(self.note()?),
                    due: Some(Some(self.date()?)),
                    ..AnswerEdit::default()
                };
                let date = Date::parse(&format!("2026-0{}-01", 1 + self.chance.below(3)))?;
                let key = AnswerKey { alliance: member.alliance_id, date, criterion, partner };
                assessment::answer(store, project, &key, edit, Typing::Begins).map(unit)
            }
            44 => {
                if self.chance.coin() {
                    own_entry::add(store, project, List::Criterion, self.name()?, None).map(unit)
                } else {
                    own_entry::remove(store, project, &self.any::<OwnEntry>(store)?)
                }
            }
            _ => {
                let sectors = SECTORS.iter().map(|sector| Code::new(sector.code)).collect::<Vec<_>>();
                let description = Description {
                    sectors: self.chance.pick(&sectors).map(|sector| vec![sector.clone()]),
                    purpose: Some(self.note()?),
                    ..Description::default()
                };
                organisation::describe(store, project, description, Typing::Begins)
            }
        }
    }
}

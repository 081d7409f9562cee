use std::collections::BTreeSet;

use tempfile::TempDir;

use super::{DUTCH, plant, plant_from};
use crate::actor::{self, Actor, ActorChoice, ActorList};
use crate::agreement::Agreement;
use crate::alliance::{self, Alliance, AllianceChoice, AllianceTargetGroup, Member, MemberRole, Phase};
use crate::assessment::{self, Answer, AnswerState, Assessment};
use crate::catalogue::{Half, List};
use crate::clock::SystemClock;
use crate::contact::Contact;
use crate::error::Error;
use crate::funding::{FundingLine, Scheme, SchemeAmount};
use crate::history;
use crate::impact::ImpactNote;
use crate::municipality::{Municipality, MunicipalityKind};
use crate::own_entry::OwnEntry;
use crate::project::{Project, counts, list};
use crate::scenario::{self, Need, Scenario, ScenarioActor, ScenarioStartingPoint};
use crate::starting_point::{Idea, Lead, StartingPoint, StartingPointKind};
use crate::store::{Reader, Record, Store, TABLES};
use crate::value::{Code, Date, Id};

/// A store of its own with the example in it.
struct Planted {
    _directory: TempDir,
    store: Store,
    project: Id<Project>,
}

impl Planted {
    fn new() -> Self {
        let (directory, mut store) = empty();
        let project = plant(&mut store).unwrap();
        Self { _directory: directory, store, project }
    }

    fn reader(&self) -> Reader<'_> {
        self.store.reader(&self.project).unwrap()
    }

    fn all<R: Record>(&self) -> Vec<R> {
        self.reader().all().unwrap()
    }
}

fn empty() -> (TempDir, Store) {
    let directory = TempDir::new().unwrap();
    let store = Store::open(directory.path(), SystemClock).unwrap();
    (directory, store)
}

#[test]
fn it_is_a_project_marked_as_example_without_history() {
    let planted = Planted::new();
    let project = planted.reader().project().unwrap();
    assert!(project.example);
    for answer in [&project.daily_work, &project.purpose, &project.audience] {
        assert!(!answer.is_empty());
    }
    assert!(history::list(&planted.store, &planted.project).unwrap().is_empty());
    assert!(
        !actor::choices(&planted.reader(), &project.own_actor_id, ActorList::TargetGroup).unwrap().is_empty()
    );
}

#[test]
fn it_has_as_much_of_everything_as_the_method_asks() {
    let planted = Planted::new();
    let counts = counts(&planted.store, &planted.project).unwrap();
    assert_eq!(counts.of("municipality"), 7);
    assert!((28..=34).contains(&counts.of("actor")), "{}", counts.of("actor"));
    assert_eq!(counts.of("starting_point"), 6);
    assert_eq!(counts.of("scenario"), 4);
    assert_eq!(counts.of("alliance"), 2);
    assert_eq!(counts.of("assessment"), 4);
    assert_eq!(assessment::criteria(&planted.reader()).unwrap().len(), 13);
    assert_eq!(planted.all::<ImpactNote>().len(), 2);
    let own: BTreeSet<_> = planted.all::<OwnEntry>().into_iter().map(|entry| entry.list).collect();
    assert!(own.iter().map(Code::as_str).eq(["criterion", "sector"]));
}

#[test]
fn it_stands_in_six_municipalities_of_two_countries_and_a_region() {
    let planted = Planted::new();
    let bubbles: Vec<Municipality> = planted.all();
    let official = bubbles.iter().filter(|bubble| bubble.kind == MunicipalityKind::Official);
    let countries: Vec<&str> =
        official.filter_map(|bubble| Some(bubble.country.as_ref()?.as_str())).collect();
    assert_eq!(countries.len(), 6);
    assert_eq!(countries.iter().filter(|country| **country == "NL").count(), 1);
    assert_eq!(bubbles.iter().filter(|bubble| bubble.kind == MunicipalityKind::Region).count(), 1);
    let own = planted.reader().get(&planted.reader().project().unwrap().own_actor_id).unwrap();
    assert_eq!(planted.reader().get(&own.municipality_id).unwrap().name.as_str(), "Grimbergen");
}

#[test]
fn the_map_shows_many_sectors_empty_halves_and_youth_on_both_sides() {
    let planted = Planted::new();
    let actors: Vec<Actor> = planted.all();
    let sectors: BTreeSet<_> = actors.iter().flat_map(|actor| sectors_of(&planted, actor)).collect();
    assert!(sectors.len() >= 18, "{sectors:?}");
    let empty = planted.all::<Municipality>().iter().fold(BTreeSet::new(), |mut empty, bubble| {
        for half in [Half::Cultural, Half::NonCultural] {
            if !actors.iter().any(|actor| actor.municipality_id == bubble.id && actor.half == half) {
                empty.insert((bubble.name.to_string(), half));
            }
        }
        empty
    });
    let wanted = [("Lochem".to_owned(), Half::NonCultural), ("Machelen".to_owned(), Half::Cultural)];
    assert_eq!(empty, wanted.into_iter().collect());
    let youth: BTreeSet<Half> = actors
        .iter()
        .filter(|actor| sectors_of(&planted, actor).iter().any(|sector| sector == "youth"))
        .map(|actor| actor.half)
        .collect();
    assert_eq!(youth.len(), 2);
    let names: BTreeSet<&str> = actors.iter().map(|actor| actor.name.as_str()).collect();
    assert_eq!(names.len(), actors.len());
}

#[test]
fn a_half_and_a_flag_are_overruled_by_hand() {
    let planted = Planted::new();
    let overruled = planted
        .all::<Actor>()
        .into_iter()
        .find(|actor| actor.half == Half::Cultural && sectors_of(&planted, actor) == ["sport"]);
    let overruled = overruled.unwrap();
    let flags = actor::flags(&planted.reader()).unwrap();
    let flag = &flags.actors[overruled.id.as_str()].supralocal;
    assert!(flag.holds() && flag.overruled && flag.proposed == Some(false));
    assert_eq!(flags.actors.values().filter(|crossing| crossing.supralocal.overruled).count(), 1);
}

#[test]
fn partners_have_a_status_a_next_step_and_a_key_person() {
    let planted = Planted::new();
    let actors: Vec<Actor> = planted.all();
    let statuses: BTreeSet<_> = actors.iter().filter_map(|actor| actor.status).collect();
    assert_eq!(statuses.len(), actor::ContactStatus::ALL.len());
    let (first, last) = (Date::parse("2026-12-01").unwrap(), Date::parse("2027-03-31").unwrap());
    let steps: Vec<&Actor> = actors.iter().filter(|actor| actor.next_step_on.is_some()).collect();
    assert!(steps.len() >= 10);
    for actor in steps {
        assert!(!actor.next_step.is_empty(), "{}", actor.name);
        assert!(actor.next_step_on.is_some_and(|day| (first..=last).contains(&day)), "{}", actor.name);
    }
    let contacts: Vec<Contact> = planted.all();
    assert!(contacts.iter().filter(|contact| contact.key_person && contact.key_role.is_some()).count() >= 5);
    for contact in contacts {
        assert!(contact.name.as_str().starts_with("De "), "{} is no role", contact.name);
        assert!(contact.email.is_empty() && contact.phone.is_empty(), "{}", contact.name);
    }
}

#[test]
fn every_starting_point_has_leads_with_a_reason_and_an_idea() {
    let planted = Planted::new();
    let cards: Vec<StartingPoint> = planted.all();
    assert_eq!(cards.iter().filter(|card| card.kind == StartingPointKind::Strength).count(), 3);
    for card in &cards {
        let leads: Vec<Lead> = planted.reader().of(&card.id).unwrap();
        assert!(leads.len() >= 2 && leads.iter().all(|lead| !lead.note.is_empty()), "{}", card.text);
        assert!(!planted.reader().of::<Idea, _>(&card.id).unwrap().is_empty(), "{}", card.text);
    }
}

#[test]
fn scenarios_come_from_starting_points_and_differ_in_kind() {
    let planted = Planted::new();
    let scenarios: Vec<Scenario> = planted.all();
    assert_eq!(scenarios.iter().filter(|scenario| scenario.chain).count(), 1);
    assert_eq!(scenarios.iter().filter(|scenario| scenario.chosen).count(), 1);
    assert_eq!(scenarios.iter().filter(|scenario| scenario.need == Some(Need::SharingKnowledge)).count(), 1);
    for scenario in &scenarios {
        assert!(
            !scenario::starting_points(&planted.reader(), &scenario.id).unwrap().is_empty(),
            "{}",
            scenario.name
        );
        assert!(scenario::actors(&planted.reader(), &scenario.id).unwrap().len() >= 3, "{}", scenario.name);
    }
}

#[test]
fn an_alliance_grew_from_a_scenario_and_crosses_borders() {
    let planted = Planted::new();
    let reader = planted.reader();
    let [grown, direct] = &planted.all::<Alliance>()[..] else { panic!("two alliances") };
    let scenario = reader.get(grown.scenario_id.as_ref().unwrap()).unwrap();
    assert!(scenario.chosen && direct.scenario_id.is_none());
    assert_eq!((grown.phase, direct.phase), (Phase::Trying, Phase::Exploring));
    let members: Vec<_> =
        alliance::members(&reader, &grown.id).unwrap().into_iter().map(|member| member.actor_id).collect();
    assert_eq!(members.len(), 5);
    for actor in scenario::actors(&reader, &scenario.id).unwrap() {
        assert!(members.contains(&actor));
    }
    for alliance in [grown, direct] {
        let one_way = alliance::reciprocity(&reader, &alliance.id).unwrap();
        assert_eq!(one_way.only_give.len() + one_way.only_get.len(), 1, "{}", alliance.name);
        let breadth = &actor::flags(&reader).unwrap().alliances[alliance.id.as_str()];
        assert!(
            breadth.crossing.supralocal.holds() && breadth.crossing.boundary_crossing.holds(),
            "{}",
            alliance.name
        );
    }
    let agreements: Vec<Agreement> = reader.of(&grown.id).unwrap();
    assert!((4..=5).contains(&agreements.len()));
    assert_eq!(agreements.iter().filter(|agreement| agreement.done).count(), 1);
}

#[test]
fn the_alliance_grew_between_two_assessments_on_which_partners_disagree() {
    let planted = Planted::new();
    let reader = planted.reader();
    let alliances: Vec<Alliance> = planted.all();
    let [may, november] = ["2026-05-21", "2026-11-12"]
        .map(|day| assessment::find(&reader, &alliances[0].id, Date::parse(day).unwrap()).unwrap().unwrap());
    let states = |assessment: &Assessment, state| {
        let answers: Vec<Answer> = reader.of(&assessment.id).unwrap();
        let of_all = answers.iter().filter(|answer| answer.actor_id.is_none());
        let catalogue = of_all.filter(|answer| List::Criterion.entry(answer.criterion.as_str()).is_some());
        catalogue.filter(|answer| answer.state == Some(state)).count()
    };
    let three = |assessment| {
        [AnswerState::Present, AnswerState::AStart, AnswerState::NotYet]
            .map(|state| states(assessment, state))
    };
    assert_eq!(three(&may), [3, 4, 5]);
    assert_eq!(three(&november), [6, 4, 2]);
    let differing = |assessment: &Assessment| assessment::differences(&reader, &assessment.id).unwrap().len();
    assert_eq!((differing(&may), differing(&november)), (1, 3));
    for alliance in &alliances {
        let assessments: Vec<Assessment> = reader.of(&alliance.id).unwrap();
        assert_eq!(assessments.len(), 2, "{}", alliance.name);
        assert!(assessments.iter().any(|assessment| differing(assessment) > 0), "{}", alliance.name);
    }
}

/// Reading a record checks each of its values: its bounds, its form, its codes.
#[test]
fn every_value_is_as_the_store_wants_it() {
    let planted = Planted::new();
    let tables = [
        planted.all::<Project>().len(),
        planted.all::<OwnEntry>().len(),
        planted.all::<Municipality>().len(),
        planted.all::<Actor>().len(),
        planted.all::<ActorChoice>().len(),
        planted.all::<Contact>().len(),
        planted.all::<StartingPoint>().len(),
        planted.all::<Lead>().len(),
        planted.all::<Idea>().len(),
        planted.all::<Scenario>().len(),
        planted.all::<ScenarioActor>().len(),
        planted.all::<ScenarioStartingPoint>().len(),
        planted.all::<Alliance>().len(),
        planted.all::<AllianceChoice>().len(),
        planted.all::<AllianceTargetGroup>().len(),
        planted.all::<Member>().len(),
        planted.all::<MemberRole>().len(),
        planted.all::<Assessment>().len(),
        planted.all::<Answer>().len(),
        planted.all::<Agreement>().len(),
        planted.all::<ImpactNote>().len(),
        planted.all::<Scheme>().len(),
        planted.all::<SchemeAmount>().len(),
        planted.all::<FundingLine>().len(),
    ];
    // No name waits: the example shows its map as a whole.
    assert_eq!(tables.len() + 1, TABLES.len());
    assert!(tables.iter().all(|count| *count > 0), "{tables:?}");
}

#[test]
fn planting_twice_gives_two_projects_of_the_same_structure() {
    let (_directory, mut store) = empty();
    let projects = [plant(&mut store).unwrap(), plant(&mut store).unwrap()];
    assert_ne!(projects[0], projects[1]);
    assert_eq!(list(&store).unwrap().len(), 2);
    let structure = |project: &Id<Project>| {
        let reader = store.reader(project).unwrap();
        let places =
            reader.all::<Municipality>().unwrap().into_iter().map(|bubble| (bubble.name, bubble.x, bubble.y));
        let slots =
            reader.all::<Actor>().unwrap().into_iter().map(|actor| (actor.name, actor.half, actor.slot));
        (counts(&store, project).unwrap(), places.collect::<Vec<_>>(), slots.collect::<Vec<_>>())
    };
    assert_eq!(structure(&projects[0]), structure(&projects[1]));
}

#[test]
fn a_mistake_in_the_file_is_told_and_leaves_nothing_behind() {
    let (_directory, mut store) = empty();
    for (right, wrong, told) in [
        ("\"sectors\": [\"sport\"]", "\"sectors\": [\"spurt\"]", "spurt"),
        ("\"actor\": \"voetspoor\"", "\"actor\": \"voetspore\"", "no actor \"voetspore\""),
        ("\"at\": \"meise\"", "\"at\": \"maisi\"", "no municipality \"maisi\""),
        ("\"key\": \"saffraan\"", "\"key\": \"spaak\"", "twice"),
        ("\"official\": \"23050\"", "\"official\": \"99999\"", "99999"),
        ("\"degree\": \"reached\"", "\"degree\": \"touched\"", "touched"),
        ("\"date\": \"2026-05-21\"", "\"date\": \"2026-05-32\"", "2026-05-32"),
        ("\"criterion\": \"budget\"", "\"criterion\": \"money\"", "money"),
        ("\"roles\": [\"driver\"]", "\"roles\": [\"rider\"]", "rider"),
        ("\"key_role\": \"opening-doors\"", "\"key_role\": \"opening-windows\"", "opening-windows"),
        ("\"actor\": \"hagen\", \"state\"", "\"actor\": \"zolder\", \"state\"", "not a member"),
        ("\"offer\":", "\"ofer\":", "ofer"),
    ] {
        let json = DUTCH.replacen(right, wrong, 1);
        assert_ne!(json, DUTCH, "{right} is not in the file");
        match plant_from(&mut store, &json) {
            Err(Error::Internal(text)) => assert!(text.contains(told), "{told}: {text}"),
            other => panic!("{wrong}: {other:?}"),
        }
    }
    assert!(list(&store).unwrap().is_empty());
}

fn sectors_of(planted: &Planted, actor: &Actor) -> Vec<String> {
    let sectors = actor::choices(&planted.reader(), &actor.id, ActorList::Sector).unwrap();
    sectors.into_iter().map(|code| code.as_str().to_owned()).collect()
}

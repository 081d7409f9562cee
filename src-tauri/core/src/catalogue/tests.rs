#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

use std::collections::{BTreeMap, BTreeSet, HashSet};

use fluent_syntax::ast::{Entry as Syntax, Pattern, PatternElement};
use fluent_syntax::parser;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::*;
use crate::actor::{ContactStatus, Relation};
use crate::alliance::{Degree, Involvement, Phase};
use crate::assessment::AnswerState;
use crate::municipality::MunicipalityKind;
use crate::scenario::Need;
use crate::starting_point::StartingPointKind;

/// The lists that are closed: enums elsewhere in the product, whose words stand in the same file.
fn closed() -> Vec<(&'static str, Vec<&'static str>)> {
    fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|member| code(*member)).collect()
    }
    vec![
        (Half::LIST, codes(Half::ALL, Half::code)),
        (MunicipalityKind::LIST, codes(MunicipalityKind::ALL, MunicipalityKind::code)),
        (ContactStatus::LIST, codes(ContactStatus::ALL, ContactStatus::code)),
        (Relation::LIST, codes(Relation::ALL, Relation::code)),
        (StartingPointKind::LIST, codes(StartingPointKind::ALL, StartingPointKind::code)),
        (Need::LIST, codes(Need::ALL, Need::code)),
        (Involvement::LIST, codes(Involvement::ALL, Involvement::code)),
        (Phase::LIST, codes(Phase::ALL, Phase::code)),
        (Degree::LIST, codes(Degree::ALL, Degree::code)),
        (AnswerState::LIST, codes(AnswerState::ALL, AnswerState::code)),
    ]
}

const DUTCH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/text/nl/catalogue.ftl"));

/// Longer than this does not fit beside an item on a small screen.
const LONGEST_ABOUT: usize = 170;

#[test]
fn every_list_has_the_length_of_its_source() {
    let lengths = List::ALL.map(|list| (list.code(), list.entries().len()));
    assert_eq!(
        lengths,
        [
            ("sector", 22),
            ("criterion", 12),
            ("motive", 7),
            ("target-group", 21),
            ("spread", 7),
            ("with-whom", 8),
            ("nature", 8),
            ("process-role", 12),
            ("key-role", 4),
            ("brings", 7),
        ]
    );
}

#[test]
fn codes_are_kebab_case_and_unique_within_their_list() {
    for list in List::ALL {
        assert_codes(list.entries().iter().map(|entry| entry.code));
    }
    assert_codes(EXAMPLES.iter().map(|example| example.code));
    assert_codes(List::ALL.into_iter().map(List::code));
}

fn assert_codes(codes: impl IntoIterator<Item = &'static str>) {
    let mut seen = HashSet::new();
    for code in codes {
        assert!(is_kebab_case(code), "{code:?} is not kebab-case");
        assert!(seen.insert(code), "{code} occurs twice");
    }
}

fn is_kebab_case(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_lowercase())
        && code.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

#[test]
fn sectors_and_criteria_have_an_icon_of_their_own_and_other_lists_none() {
    let mut seen = HashSet::new();
    for list in List::ALL {
        let has_icons = matches!(list, List::Sector | List::Criterion);
        for entry in list.entries() {
            assert_eq!(entry.icon.is_some(), has_icons, "{}", entry.code);
            if let Some(icon) = entry.icon {
                assert!(is_kebab_case(icon), "{icon}");
                assert!(seen.insert(icon), "{icon} is used twice");
            }
        }
    }
}

#[test]
fn a_list_has_one_name_in_the_store_and_on_the_wire() {
    for list in List::ALL {
        let wire: StrDeserializer<'_, Error> = list.code().into_deserializer();
        assert_eq!(List::deserialize(wire), Ok(list));
        assert_eq!(List::from_code(list.code()), Some(list));
    }
    assert_eq!(List::from_code("half"), None);
}

#[test]
fn the_catalogue_knows_its_own_codes_and_no_others() {
    assert!(contains(List::Sector, "tourism"));
    assert!(!contains(List::Criterion, "tourism"));
    assert!(!contains(List::Sector, "Tourism"));
    assert!(!contains(List::Sector, ""));
    assert!(sector("welfare").is_some_and(|found| found.half == Some(Half::NonCultural)));
    assert_eq!(sector("zuivel"), None);
}

#[test]
fn only_youth_has_no_half() {
    let free: Vec<_> =
        SECTORS.iter().filter(|sector| sector.half.is_none()).map(|sector| sector.code).collect();
    assert_eq!(free, ["youth"]);

    let cultural = SECTORS.iter().filter(|sector| sector.half == Some(Half::Cultural));
    assert_eq!(cultural.count(), 7);
}

#[test]
fn a_half_is_proposed_when_the_sectors_agree() {
    let half = |sectors: &[&str]| default_half(sectors.iter().copied());

    assert_eq!(half(&["arts", "cultural-heritage"]), Some(Half::Cultural));
    assert_eq!(half(&["welfare"]), Some(Half::NonCultural));
    assert_eq!(half(&["youth", "welfare"]), Some(Half::NonCultural));
    assert_eq!(half(&["arts", "een eigen sector"]), Some(Half::Cultural));

    assert_eq!(half(&["socio-cultural-work", "environment"]), None);
    assert_eq!(half(&["youth"]), None);
    assert_eq!(half(&[]), None);
}

#[test]
fn an_example_stands_in_one_or_two_sectors_of_the_catalogue() {
    for example in &EXAMPLES {
        let distinct: HashSet<_> = example.sectors.iter().collect();
        assert!(matches!(example.sectors.len(), 1 | 2), "{}", example.code);
        assert_eq!(distinct.len(), example.sectors.len(), "{}", example.code);
        for code in example.sectors {
            assert!(contains(List::Sector, code), "{}: {code}", example.code);
        }
    }
}

#[test]
fn every_sector_but_spatial_planning_has_examples() {
    let bare: Vec<_> = SECTORS
        .iter()
        .filter(|sector| examples_of(sector.code).next().is_none())
        .map(|sector| sector.code)
        .collect();
    assert_eq!(bare, ["spatial-planning"]);
    assert!(examples_of("environment").any(|example| example.code == "natuurpunt"));
}

/// Walks from code to words and back: nothing lacks words, and no words are left over.
#[test]
fn the_dutch_words_are_exactly_those_the_lists_need() {
    let mut needed: BTreeMap<String, &[&str]> = BTreeMap::new();
    let mut need = |message: String, attributes: &'static [&'static str]| {
        assert_eq!(needed.insert(message.clone(), attributes), None, "{message}");
    };
    for list in List::ALL {
        need(list.title_message(), &["about"]);
        for entry in list.entries() {
            let attributes: &[&str] = match list {
                List::Criterion => &["about", "question"],
                _ => &["about"],
            };
            need(list.message(entry.code), attributes);
        }
    }
    for (list, codes) in closed() {
        need(format!("list-{list}"), &["about"]);
        for code in codes {
            need(format!("{list}-{code}"), &["about"]);
        }
    }
    need("list-example".to_owned(), &["about"]);
    for example in &EXAMPLES {
        need(example.message(), &[]);
    }

    let words = dutch();
    let needed_ids: BTreeSet<_> = needed.keys().map(String::as_str).collect();
    let given_ids: BTreeSet<_> = words.keys().map(String::as_str).collect();
    assert_eq!(needed_ids.difference(&given_ids).collect::<Vec<_>>(), Vec::<&&str>::new(), "without words");
    assert_eq!(
        given_ids.difference(&needed_ids).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "words nobody needs"
    );
    for (id, message) in &words {
        let attributes: Vec<_> = message.attributes.keys().map(String::as_str).collect();
        assert_eq!(attributes, needed[id], "{id}");
    }
}

#[test]
fn the_dutch_words_are_short_and_never_empty() {
    for (id, message) in dutch() {
        assert!(!message.label.is_empty(), "{id}");
        for (name, text) in &message.attributes {
            assert!(!text.is_empty(), "{id}.{name}");
            assert!(text.ends_with(['.', '?']), "{id}.{name}: {text}");
            let length = text.chars().count();
            assert!(length <= LONGEST_ABOUT, "{id}.{name}: {length} characters");
        }
        if let Some(question) = message.attributes.get("question") {
            assert!(question.ends_with('?'), "{id}: {question}");
        }
    }
}

#[test]
fn no_two_items_of_a_list_have_the_same_label() {
    let words = dutch();
    for list in List::ALL {
        let labels: HashSet<_> =
            list.entries().iter().map(|entry| &words[&list.message(entry.code)].label).collect();
        assert_eq!(labels.len(), list.entries().len(), "{}", list.code());
    }
    let labels: HashSet<_> = EXAMPLES.iter().map(|example| &words[&example.message()].label).collect();
    assert_eq!(labels.len(), EXAMPLES.len());
}

struct Words {
    label: String,
    attributes: BTreeMap<String, String>,
}

fn dutch() -> BTreeMap<String, Words> {
    let resource = parser::parse(DUTCH).expect("catalogue.ftl is valid Fluent");
    let mut words = BTreeMap::new();
    for entry in resource.body {
        let Syntax::Message(message) = entry else {
            continue;
        };
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (attribute.id.name.to_owned(), plain(&attribute.value)))
            .collect();
        let label = message.value.as_ref().map(plain).unwrap_or_default();
        let id = message.id.name.to_owned();
        let earlier = words.insert(id.clone(), Words { label, attributes });
        assert!(earlier.is_none(), "{id} occurs twice");
    }
    words
}

/// Joins the text of a message: the catalogue has no placeholders.
fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => panic!("a placeholder in the catalogue"),
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

//! Words for people: the Fluent files of `ui/text`, the same as the window reads.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::error::Error;
use crate::history::Op;

const DUTCH: LanguageIdentifier = langid!("nl");

/// The files, by name. The catalogue's words have a file of their own.
const FILES: &[&str] = &[
    include_str!("../../../../ui/text/nl/catalogue.ftl"),
    include_str!("../../../../ui/text/nl/core.ftl"),
    include_str!("../../../../ui/text/nl/funding.ftl"),
    include_str!("../../../../ui/text/nl/nouns.ftl"),
    include_str!("../../../../ui/text/nl/cli.ftl"),
    include_str!("../../../../ui/text/nl/window.ftl"),
];

static WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec![DUTCH]);
    // The marks that keep a name in another script apart are for screens, not for pipes and files.
    bundle.set_use_isolating(false);
    for file in FILES {
        // A file with a mistake still gives every message that has none; a test refuses mistakes.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
});

/// Gives a message, filled in. A key without a message gives itself; the check refuses such keys.
pub fn text(key: &str, params: &[(&str, &str)]) -> String {
    find(key, params).unwrap_or_else(|| key.to_owned())
}

/// Gives a message, filled in, or an attribute of one (`key.attribute`), if there is one.
pub fn find(key: &str, params: &[(&str, &str)]) -> Option<String> {
    let (key, attribute) = key.split_once('.').map_or((key, None), |(key, attribute)| (key, Some(attribute)));
    let message = WORDS.get_message(key)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = params.iter().map(|(name, value)| (*name, argument(value))).collect();
    Some(WORDS.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// Numbers choose their plural; everything else is text.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(f64::from(number)),
        _ => FluentValue::from(value),
    }
}

/// Gives the label of a code on a list.
pub fn label(list: &str, code: &str) -> Option<String> {
    find(&format!("{list}-{code}"), &[])
}

/// Gives what an error says to people.
pub fn of_error(error: &Error) -> String {
    let params = error.params();
    let mut params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let noun = params.iter().find(|(name, _)| *name == "noun").map_or("", |(_, noun)| noun);
    let words = of_noun(noun, error.code(), &params);
    params.push(("words", &words));
    text(&format!("error-{}", error.code()), &params)
}

/// Gives what is said of a noun: an attribute of its message, or of the one for nouns that have none of their own.
pub fn of_noun(noun: &str, attribute: &str, params: &[(&str, &str)]) -> String {
    let key = |noun: &str| format!("noun-{}.{attribute}", noun.replace('_', "-"));
    find(&key(noun), params).or_else(|| find(&key("other"), params)).unwrap_or_default()
}

/// Gives the name of a step.
pub fn of_op(op: &Op) -> String {
    let (code, params) = op.message();
    let params: Vec<(&str, &str)> =
        params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    text(&format!("op-{code}"), &params)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::List;
    use crate::copies::{self, Reason};
    use crate::share::{Doubt, Kind};
    use crate::store::TABLES;
    use crate::value::Problem;

    #[test]
    fn the_files_have_no_mistakes() {
        for file in FILES {
            let errors = FluentResource::try_new((*file).to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(errors, None);
        }
    }

    #[test]
    fn every_error_has_its_words() {
        let errors = every_error();
        for code in Error::CODES {
            assert!(find(&format!("error-{code}"), &[]).is_some(), "error-{code}");
            assert!(errors.iter().any(|error| error.code() == *code), "no example of {code}");
        }
        for error in errors {
            assert_filled_in(&of_error(&error));
        }
    }

    #[test]
    fn every_noun_list_and_problem_of_an_error_is_worded() {
        let not_found = |noun| of_error(&Error::NotFound { noun, text: "Bib".to_owned() });
        for noun in TABLES.iter().map(|table| table.name).chain(["file", "copy", "directory", "record"]) {
            assert_ne!(not_found(noun), not_found("anything else"), "{noun}");
        }
        let unknown = |list| of_error(&Error::UnknownCode { list, text: "Bib".to_owned() });
        for list in List::ALL {
            assert_ne!(unknown(list.code()), unknown("anything else"), "{list:?}");
        }
        let invalid = |noun: &str, problem| of_error(&invalid_content(noun, problem));
        for table in TABLES {
            let worded: BTreeSet<String> =
                PROBLEMS.iter().map(|problem| invalid(table.name, *problem)).collect();
            assert_eq!(worded.len(), PROBLEMS.len(), "{}", table.name);
            assert_ne!(invalid(table.name, Problem::Type), invalid("anything else", Problem::Type));
        }
    }

    #[test]
    fn every_step_has_its_name_and_every_name_its_step() {
        let steps = Op::samples();
        assert!(steps.contains(&Op::TidyMap) && steps.contains(&Op::EditActors { count: 23 }));
        let mut named = BTreeSet::new();
        for op in &steps {
            let (code, params) = op.message();
            named.insert(format!("op-{code}"));
            assert!(find(&format!("op-{code}"), &[]).is_some(), "op-{code}");
            let name = of_op(op);
            assert_filled_in(&name);
            for (_, value) in params {
                assert!(name.contains(&value), "op-{code} leaves out {value:?}: {name:?}");
            }
        }
        let words = FILES.iter().flat_map(|file| file.lines()).filter_map(|line| line.split_once(" = "));
        let worded: BTreeSet<String> =
            words.map(|(key, _)| key.to_owned()).filter(|key| key.starts_with("op-")).collect();
        assert_eq!(worded, named);
    }

    #[test]
    fn a_step_done_to_one_or_to_many_says_so() {
        assert_eq!(of_op(&Op::RemoveActors { count: 1 }), "1 actor verwijderd");
        assert_eq!(of_op(&Op::RemoveActors { count: 12 }), "12 actoren verwijderd");
    }

    #[test]
    fn everything_in_a_merge_plan_has_its_words() {
        for kind in Kind::ALL {
            assert_label("kind", kind.code());
        }
        for how in copies::DifferenceKind::ALL {
            assert_label(copies::DifferenceKind::LIST, how.code());
        }
        for doubt in Doubt::ALL {
            assert_label("doubt", doubt.code());
        }
        for table in TABLES {
            assert_label("noun", table.name);
            for column in table.columns {
                assert_label("field", column.name);
            }
        }
        // Lists of codes have their own names; lists of other records go by their table.
        for list in ["scenario_actor", "scenario_starting_point"] {
            assert_label("list", list);
        }
    }

    #[test]
    fn everything_about_a_copy_has_its_words() {
        for reason in Reason::ALL {
            assert_label(Reason::LIST, reason.code());
        }
    }

    fn assert_label(list: &str, code: &str) {
        assert!(label(list, &code.replace('_', "-")).is_some(), "{list}-{code}");
    }

    /// Fluent leaves what it cannot fill in between braces.
    fn assert_filled_in(worded: &str) {
        assert!(!worded.contains(['{', '}']), "{worded:?}");
    }

    const PROBLEMS: [Problem; 4] = [Problem::Type, Problem::Form, Problem::Bounds, Problem::Unknown];

    fn invalid_content(noun: &str, problem: Problem) -> Error {
        let (id, field) = ("1".to_owned(), "name".to_owned());
        Error::InvalidContent { noun: noun.to_owned(), id, field, problem }
    }

    /// One of each; the test that calls this knows when one is missing.
    fn every_error() -> Vec<Error> {
        let text = || "Bib De Letter".to_owned();
        vec![
            Error::NotAProjectFile,
            Error::Newer { found: 9, known: 1 },
            Error::Damaged(text()),
            Error::TooMany { noun: "municipality", max: 5_000 },
            Error::TooLarge { bytes: 300_000_000 },
            invalid_content("actor", Problem::Form),
            Error::InvalidSchema,
            Error::StoreInUse,
            Error::StoreDamaged(text()),
            Error::NotACopy,
            Error::CopyDamaged(text()),
            Error::PlaceInside { path: text() },
            Error::StoreGone,
            Error::StoreNotWritable { path: text() },
            Error::NoLocks { path: text() },
            Error::NotFound { noun: "actor", text: text() },
            Error::FileNameUnreadable { text: text() },
            Error::Ambiguous { noun: "actor", text: text(), candidates: Vec::new() },
            Error::TargetTaken { path: text() },
            Error::TargetProtected { path: text() },
            Error::TargetHeld { path: text() },
            Error::NoRoom,
            Error::NoPermission,
            Error::NameEmpty,
            Error::NameTooLong { length: 201, max: 200 },
            Error::NoteTooLong { length: 20_001, max: 20_000 },
            Error::TextEmpty,
            Error::InvalidAmount { text: text() },
            Error::InvalidDate { text: text() },
            Error::UnknownCode { list: "sector", text: text() },
            Error::SectorMissing,
            Error::ActorsMissing,
            Error::OwnOrganisationStays,
            Error::OwnMunicipalityStays,
            Error::HalfFull,
            Error::NotAMember { name: text() },
            Error::EntryInUse { label: text() },
            Error::NothingToUndo,
            Error::NothingToRedo,
            Error::StepPassed,
            Error::ChoiceNeeded { name: text() },
            Error::NothingToTakeInto { name: text() },
            Error::Cancelled,
            Error::DiskFailed(text()),
            Error::Sql(rusqlite::Error::InvalidQuery),
            Error::Io(std::io::ErrorKind::Other.into()),
            Error::Internal(text()),
        ]
    }
}

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
    include_str!("../../../../ui/text/nl/cli.ftl"),
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
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    text(&format!("error-{}", error.code()), &params)
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
    use super::*;

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
    fn every_step_has_its_name() {
        let steps = every_op();
        assert!(steps.len() > 40, "{steps:?}");
        for op in &steps {
            let (code, params) = op.message();
            assert!(find(&format!("op-{code}"), &[]).is_some(), "op-{code}");
            let name = of_op(op);
            assert_filled_in(&name);
            for (_, value) in params {
                assert!(name.contains(&value), "op-{code} leaves out {value:?}: {name:?}");
            }
        }
    }

    #[test]
    fn a_step_with_one_or_many_says_so() {
        assert_eq!(of_op(&Op::RemoveActors { count: 1 }), "1 actor verwijderd");
        assert_eq!(of_op(&Op::RemoveActors { count: 12 }), "12 actoren verwijderd");
    }

    #[test]
    fn every_table_and_column_has_its_name() {
        for table in TABLES {
            assert_label("noun", table.name);
            let link = table.columns.iter().all(|column| column.name != "name" && column.check_is_for_links());
            let _ = link;
            for column in table.columns {
                assert_label("field", column.name);
            }
        }
    }
}

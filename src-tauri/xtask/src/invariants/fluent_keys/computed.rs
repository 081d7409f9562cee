//! Keys of which the code computes the end: `error-<code>` and `op-<code>`. What they can be is read from the
//! source itself, so that a new error or step asks for its words.

use std::collections::BTreeSet;

use crate::failure::{Failure, Result};
use crate::rust_source::{Kind, Source, Token};

const ERRORS: &str = "src-tauri/core/src/error.rs";
const OPS: &str = "src-tauri/core/src/history/op.rs";

pub(super) fn keys(sources: &[Source]) -> Result<BTreeSet<String>> {
    let errors = error_codes(tokens_of(sources, ERRORS)?);
    let ops = variants(tokens_of(sources, OPS)?, "Op");
    if errors.is_empty() || ops.is_empty() {
        return Err(Failure::new(format!(
            "no codes found: is the list still in {ERRORS}, and the enum in {OPS}?"
        )));
    }
    let errors = errors.iter().map(|code| format!("error-{code}"));
    let ops = ops.iter().map(|variant| format!("op-{}", kebab_case(variant)));
    Ok(errors.chain(ops).collect())
}

fn tokens_of<'a>(sources: &'a [Source], path: &str) -> Result<&'a [Token]> {
    let source = sources.iter().find(|source| source.path == path);
    source.map(|source| source.tokens.as_slice()).ok_or_else(|| Failure::new(format!("{path} is not there")))
}

/// Reads the texts of the constant `CODES`.
fn error_codes(tokens: &[Token]) -> Vec<String> {
    let declared = tokens.windows(2).position(|pair| pair[0].is_word("CODES") && pair[1].is_mark(':'));
    let from = tokens.iter().skip(declared.unwrap_or(tokens.len()));
    let texts = from.take_while(|token| !token.is_mark(';')).filter_map(|token| match &token.kind {
        Kind::Text(text) => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

/// Reads the names of the variants of an enum.
fn variants(tokens: &[Token], name: &str) -> Vec<String> {
    let declared = tokens.windows(2).position(|pair| pair[0].is_word("enum") && pair[1].is_word(name));
    let mut depth = 0_usize;
    let mut expected = false;
    let mut variants = Vec::new();
    for token in tokens.iter().skip(declared.unwrap_or(tokens.len())) {
        match &token.kind {
            Kind::Mark('{' | '(' | '[') => {
                depth += 1;
                expected = depth == 1;
            }
            Kind::Mark('}' | ')' | ']') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
                // After an attribute the variant is still to come; after its fields a comma is.
                expected = token.is_mark(']') && depth == 1;
            }
            Kind::Mark(',') if depth == 1 => expected = true,
            Kind::Word(word) if expected && depth == 1 => {
                variants.push(word.clone());
                expected = false;
            }
            _ => {}
        }
    }
    variants
}

/// Writes a name as serde does for `kebab-case`.
fn kebab_case(name: &str) -> String {
    let mut written = String::new();
    for (position, c) in name.char_indices() {
        if c.is_uppercase() && position > 0 {
            written.push('-');
        }
        written.extend(c.to_lowercase());
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_from_the_constant_only() {
        let code =
            r#"fn code() { "no" } pub const CODES: &'static [&'static str] = &["newer", "half-full"]; "no""#;
        assert_eq!(error_codes(&Source::made_up(ERRORS, code).tokens), ["newer", "half-full"]);
    }

    #[test]
    fn variants_are_read_with_or_without_fields() {
        let code = "pub enum Other { No } #[derive(Debug)] pub enum Op { TidyMap, #[serde(x = \"y\")] AddActor { name: String, by: u8 }, Move(u8, u8), Import }";
        assert_eq!(
            variants(&Source::made_up(OPS, code).tokens, "Op"),
            ["TidyMap", "AddActor", "Move", "Import"]
        );
    }

    #[test]
    fn names_become_codes_as_serde_writes_them() {
        assert_eq!(kebab_case("AddStartingPoint"), "add-starting-point");
        assert_eq!(kebab_case("Import"), "import");
    }

    #[test]
    fn a_list_that_is_gone_stops_the_check() {
        let sources = [Source::made_up(ERRORS, ""), Source::made_up(OPS, "")];
        assert!(keys(&sources).is_err());
        assert!(keys(&[]).is_err());
    }
}

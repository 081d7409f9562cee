//! Keys of which the code computes the end: `error-<code>`. What they can be is read from the source itself, so that a
//! new error asks for its words.

use std::collections::BTreeSet;

use crate::failure::{Failure, Result};
use crate::rust_source::{Kind, Source, Token};

const ERRORS: &str = "src-tauri/core/src/error.rs";

pub(super) fn keys(sources: &[Source]) -> Result<BTreeSet<String>> {
    let errors = error_codes(tokens_of(sources, ERRORS)?);
    if errors.is_empty() {
        return Err(Failure::new(format!("no codes found: is the list still in {ERRORS}?")));
    }
    Ok(errors.iter().map(|code| format!("error-{code}")).collect())
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
    fn a_list_that_is_gone_stops_the_check() {
        assert!(keys(&[Source::made_up(ERRORS, "")]).is_err());
        assert!(keys(&[]).is_err());
    }
}

//! What goes where: results to standard output, messages for people to standard error.

use std::io::{self, Write};

use bondgenoot_core::Error;
use bondgenoot_core::text;
use serde::Serialize;

use crate::choose;

/// How results are written: for people, or as JSON.
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Writes a result: as JSON, or as the lines that `readable` gives.
    pub(crate) fn result(&self, value: &impl Serialize, readable: impl FnOnce() -> String) {
        let written =
            if self.json { serde_json::to_string_pretty(value).unwrap_or_default() } else { readable() };
        if written.is_empty() {
            return;
        }
        // Whoever closes the pipe has read enough.
        let _ = writeln!(io::stdout().lock(), "{}", written.trim_end_matches('\n'));
    }

    /// Writes the id of a record as the result, after a message of what was done.
    pub(crate) fn made(&self, id: &str, message: &str) {
        self.message(message);
        self.result(&serde_json::json!({ "id": id }), || id.to_owned());
    }

    /// Says something to whoever is watching.
    pub(crate) fn message(&self, message: &str) {
        let _ = writeln!(io::stderr().lock(), "{message}");
    }

    /// Says what went wrong, and with an ambiguous name what it could have been.
    pub(crate) fn error(&self, error: &Error) {
        self.message(&text::of_error(error));
        let candidates = match error {
            Error::Ambiguous { candidates, .. } => candidates.as_slice(),
            _ => &[],
        };
        for candidate in candidates {
            self.message(&format!("  {}  {} ({})", candidate.id, candidate.name, candidate.detail));
        }
        if let Error::UnknownCode { list, .. } = error {
            let possible = choose::possible(list);
            if !possible.is_empty() {
                self.message(&text::text("cli-possible", &[("labels", &possible.join("; "))]));
            }
        }
        if self.json {
            let params: serde_json::Map<_, _> =
                error.params().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
            let value = serde_json::json!({
                "error": error.code(), "params": params, "candidates": candidates,
            });
            self.result(&value, String::new);
        }
    }
}

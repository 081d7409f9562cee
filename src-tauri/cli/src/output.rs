//! What goes where: results to standard output, messages for people to standard error.

use std::cell::Cell;
use std::io::{self, ErrorKind, Write};

use bondgenoot_core::Error;
use bondgenoot_core::log::Incident;
use bondgenoot_core::text;
use serde::Serialize;

use crate::{choose, exit};

/// How results are written: for people, or as JSON.
pub(crate) struct Output {
    json: bool,
    /// Whether a result could not be written.
    incomplete: Cell<bool>,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json, incomplete: Cell::new(false) }
    }

    /// Writes a result: as JSON, or as the lines that `readable` gives.
    pub(crate) fn result(&self, value: &impl Serialize, readable: impl FnOnce() -> String) {
        let written =
            if self.json { serde_json::to_string_pretty(value).unwrap_or_default() } else { readable() };
        if written.is_empty() {
            return;
        }
        self.print(&format!("{}\n", written.trim_end_matches('\n')));
    }

    /// Writes text to standard output.
    pub(crate) fn print(&self, text: &str) {
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            // A reader that closes the pipe has read enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => self.incomplete.set(true),
            _ => {}
        }
    }

    /// Returns the exit code: a result that could not be written is no success, although the work was done.
    pub(crate) fn finish(&self, code: u8) -> u8 {
        if code == exit::DONE && self.incomplete.get() {
            self.message(&text::text("cli-output-incomplete", &[]));
            return exit::NO_ROOM_OR_PERMISSION;
        }
        code
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
    pub(crate) fn error(&self, error: &Error, incident: Option<&Incident>) {
        self.message(&text::of_error(error));
        if let Some(incident) = incident {
            self.message(&text::text("incident-number", &[("number", incident.as_str())]));
        }
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
                "incident": incident.map(Incident::as_str),
            });
            self.result(&value, String::new);
        }
    }
}

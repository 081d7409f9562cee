//! What the window gets when something cannot be done: a code with parameters. The words are in the Fluent
//! files, under `error-<code>`.

use std::collections::BTreeMap;

use bondgenoot_core::Error;
use serde::Serialize;
use specta::Type;

/// What went wrong, for the window to say in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Failure {
    /// The name of the message, without `error-`.
    pub code: String,
    /// What the message fills in.
    pub params: BTreeMap<String, String>,
}

/// What every command answers.
pub type Answer<T> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let params = error.params().into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { code: error.code().to_owned(), params: params.collect() }
    }
}

impl From<tauri::Error> for Failure {
    fn from(error: tauri::Error) -> Self {
        Error::Internal(error.to_string()).into()
    }
}

//! What the window gets when something cannot be done: a code with parameters. The words are in the Fluent
//! files, under `error-<code>`.

use std::collections::BTreeMap;

use bondgenoot_core::Error;
use bondgenoot_core::log::{self, Incident};
use serde::Serialize;
use specta::Type;

/// What went wrong, for the window to say in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Failure {
    /// The name of the message, without `error-`.
    pub code: String,
    /// What the message fills in.
    pub params: BTreeMap<String, String>,
    /// The number under which the log says more, for failures that people can only report. The words for it are
    /// `incident-number`.
    pub incident: Option<String>,
}

/// What every command answers.
pub type Answer<T> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let params = error.params().into_iter().map(|(name, value)| (name.to_owned(), value));
        let incident = log::failed(&error).as_ref().map(Incident::to_string);
        Self { code: error.code().to_owned(), params: params.collect(), incident }
    }
}

impl From<tauri::Error> for Failure {
    fn from(error: tauri::Error) -> Self {
        Error::Internal(error.to_string()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_cannot_mend_gets_a_number() {
        assert_eq!(Failure::from(Error::NameEmpty).incident, None);
        let number = Failure::from(Error::Internal(String::new())).incident;
        assert!(number.is_some_and(|number| number.len() == 7));
    }
}

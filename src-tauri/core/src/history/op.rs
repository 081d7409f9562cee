use serde::{Deserialize, Serialize};

use crate::store::Table;

/// Declares the steps of the verbs with a rule of their own.
macro_rules! ops {
    ($($name:ident $({ $($field:ident: $type:ty),+ })?,)+) => {
        /// What a step did: the name of the entry in the undo menu, with what it was done to.
        ///
        /// The words are in the Fluent files under `op-<code>`.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "op", rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "each says in its name what was done, and to what")]
        pub enum Op {
            $($name $({ $($field: $type),+ })?,)+
            /// One of the generic verbs: what it did to which noun is in the code.
            #[serde(untagged)]
            Record(OfRecord),
        }

        impl Op {
            /// Returns one of each, those of the generic verbs too.
            #[cfg(test)]
            pub(crate) fn samples() -> Vec<Self> {
                let mut samples = vec![$(Self::$name $({ $($field: Sample::sample()),+ })?,)+];
                for table in crate::store::TABLES {
                    let named = |verb: &str| Self::of(verb, table, Sample::sample());
                    samples.extend(table.open.add.then(|| named("add")));
                    samples.extend(table.open.edit.then(|| named("edit")));
                    samples.extend(table.open.remove.then(|| named("remove")));
                }
                samples
            }
        }
    };
}

/// What a parameter of a step can be in a test.
#[cfg(test)]
trait Sample {
    fn sample() -> Self;
}

#[cfg(test)]
impl Sample for String {
    fn sample() -> Self {
        "Bib De Letter".to_owned()
    }
}

#[cfg(test)]
impl Sample for u32 {
    fn sample() -> Self {
        23
    }
}

ops! {
    RenameProject { name: String },
    DescribeOrganisation,
    AddOwnEntry { name: String },
    RemoveOwnEntry { name: String },
    AddMunicipality { name: String },
    EditMunicipality { name: String },
    MoveMunicipality { name: String },
    RemoveMunicipality { name: String },
    TidyMap,
    AddActor { name: String },
    EditActors { count: u32 },
    MoveActor { name: String, place: String },
    MoveActors { count: u32, place: String },
    RemoveActor { name: String },
    RemoveActors { count: u32 },
    AddStartingPoint { name: String },
    AddStartingPoints { count: u32 },
    ReorderStartingPoints,
    AddLead { name: String },
    AddLeads { count: u32 },
    RemoveLeads { count: u32 },
    AddScenario { name: String },
    AddAlliance { name: String },
    AddMembers { name: String },
    RemoveMember { name: String },
    OpenAssessment { name: String },
    Answer { name: String },
    Import { name: String },
    RestoreFromCopy { name: String },
    RestoreProjectFromCopy { name: String },
}

/// A step of a generic verb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfRecord {
    /// The verb and the noun: `edit-impact-note`.
    #[serde(rename = "op")]
    code: String,
    /// What the record is called.
    name: String,
}

impl Op {
    /// A record was added.
    pub(crate) fn add(table: &Table, name: String) -> Self {
        Self::of("add", table, name)
    }

    /// A record was changed.
    pub(crate) fn edit(table: &Table, name: String) -> Self {
        Self::of("edit", table, name)
    }

    /// A record was removed.
    pub(crate) fn remove(table: &Table, name: String) -> Self {
        Self::of("remove", table, name)
    }

    fn of(verb: &str, table: &Table, name: String) -> Self {
        Self::Record(OfRecord { code: format!("{verb}-{}", table.name.replace('_', "-")), name })
    }

    /// Gives the code and the parameters of the message that names this step.
    pub fn message(&self) -> (String, Vec<(String, String)>) {
        let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(self) else {
            return (String::new(), Vec::new());
        };
        let mut code = String::new();
        let mut params = Vec::new();
        for (name, value) in fields {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if name == "op" {
                code = text;
            } else {
                params.push((name, text));
            }
        }
        (code, params)
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a step as the store keeps it.
    ///
    /// # Errors
    /// [`crate::Error::Internal`] when it is no step.
    pub fn from_json(json: &str) -> crate::Result<Self> {
        Ok(serde_json::from_str(json)?)
    }
}

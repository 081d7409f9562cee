use serde::{Deserialize, Serialize};

/// What a step did: the name of the entry in the undo menu, with what it was done to.
///
/// The words are in the Fluent files under `op-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each says in its name what was done, and to what")]
pub enum Op {
    RenameProject { name: String },
    DescribeOrganisation,
    AddOwnEntry { name: String },
    EditOwnEntry { name: String },
    RemoveOwnEntry { name: String },
    AddMunicipality { name: String },
    EditMunicipality { name: String },
    MoveMunicipality { name: String },
    RemoveMunicipality { name: String },
    TidyMap,
    AddActor { name: String },
    EditActor { name: String },
    EditActors { count: u32 },
    MoveActor { name: String, place: String },
    MoveActors { count: u32, place: String },
    RemoveActor { name: String },
    RemoveActors { count: u32 },
    AddContact { name: String },
    EditContact { name: String },
    RemoveContact { name: String },
    AddStartingPoint { name: String },
    AddStartingPoints { count: u32 },
    EditStartingPoint { name: String },
    RemoveStartingPoint { name: String },
    ReorderStartingPoints,
    AddLead { name: String },
    AddLeads { count: u32 },
    EditLead { name: String },
    RemoveLead { name: String },
    RemoveLeads { count: u32 },
    AddIdea,
    EditIdea,
    RemoveIdea,
    AddScenario { name: String },
    EditScenario { name: String },
    RemoveScenario { name: String },
    AddAlliance { name: String },
    EditAlliance { name: String },
    RemoveAlliance { name: String },
    AddMembers { name: String },
    EditMember { name: String },
    RemoveMember { name: String },
    OpenAssessment { name: String },
    NoteAssessment { name: String },
    RemoveAssessment { name: String },
    Answer { name: String },
    RemoveAnswer { name: String },
    AddAgreement { name: String },
    EditAgreement { name: String },
    RemoveAgreement { name: String },
    AddImpactNote { name: String },
    EditImpactNote { name: String },
    RemoveImpactNote { name: String },
    Import { name: String },
}

impl Op {
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

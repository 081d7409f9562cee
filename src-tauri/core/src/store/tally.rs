use super::Reader;
use crate::error::Result;

/// How many of each there are in a project.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Tally {
    /// Bubbles.
    pub municipalities: u32,
    /// Actors, our own organisation among them.
    pub actors: u32,
    /// Strengths and limitations.
    pub starting_points: u32,
    /// Actors noted on partnerkaarten.
    pub leads: u32,
    /// Scenarios.
    pub scenarios: u32,
    /// Alliances.
    pub alliances: u32,
    /// Members of alliances.
    pub members: u32,
    /// Succescriteria that an assessment can answer: the twelve and the project's own.
    pub criteria: u32,
    /// Dated assessments.
    pub assessments: u32,
    /// Answers in them.
    pub answers: u32,
    /// Agreements.
    pub agreements: u32,
    /// Contact persons.
    pub contacts: u32,
}

impl Reader<'_> {
    /// Counts what the project has; own criteria only, where criteria are concerned.
    pub(crate) fn tally(&self) -> Result<Tally> {
        let sql = "SELECT
            (SELECT count(*) FROM municipality WHERE project_id = ?1),
            (SELECT count(*) FROM actor WHERE project_id = ?1),
            (SELECT count(*) FROM starting_point WHERE project_id = ?1),
            (SELECT count(*) FROM lead WHERE project_id = ?1),
            (SELECT count(*) FROM scenario WHERE project_id = ?1),
            (SELECT count(*) FROM alliance WHERE project_id = ?1),
            (SELECT count(*) FROM member WHERE project_id = ?1),
            (SELECT count(*) FROM own_entry WHERE project_id = ?1 AND list = 'criterion'),
            (SELECT count(*) FROM assessment WHERE project_id = ?1),
            (SELECT count(*) FROM answer WHERE project_id = ?1),
            (SELECT count(*) FROM agreement WHERE project_id = ?1),
            (SELECT count(*) FROM contact WHERE project_id = ?1)";
        let tally = self.one(sql, &[&self.project], |row| {
            Ok(Tally {
                municipalities: row.get(0)?,
                actors: row.get(1)?,
                starting_points: row.get(2)?,
                leads: row.get(3)?,
                scenarios: row.get(4)?,
                alliances: row.get(5)?,
                members: row.get(6)?,
                criteria: row.get(7)?,
                assessments: row.get(8)?,
                answers: row.get(9)?,
                agreements: row.get(10)?,
                contacts: row.get(11)?,
            })
        })?;
        Ok(tally.unwrap_or_default())
    }
}

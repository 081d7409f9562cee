use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use bondgenoot_core::actor::{self, Actor, Breadth};
use bondgenoot_core::agreement::Agreement;
use bondgenoot_core::alliance::{self, Alliance, AllianceList, Degree, Member, Reciprocity};
use bondgenoot_core::assessment::{
    self, Answer, AnswerState, Assessment, AssessmentView, Criterion, Progress, Standing, Tally,
};
use bondgenoot_core::catalogue::List;
use bondgenoot_core::impact::ImpactNote;
use bondgenoot_core::own_entry::OwnEntry;
use bondgenoot_core::scenario;
use bondgenoot_core::store::Reader;
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Code, Id};
use bondgenoot_core::{Error, Result};
use serde::Serialize;

use super::funding::FundingSheet;
use super::project::{flags_in_words, reach_in_words};
use super::{Named, day, label, line, names};

/// Everything about one alliance.
#[derive(Debug, Serialize)]
pub(crate) struct AllianceSheet {
    #[serde(flatten)]
    alliance: Alliance,
    #[serde(flatten)]
    breadth: Breadth,
    /// The scenario it grew from and the starting points behind that.
    grown_from: Vec<Named>,
    members: Vec<MemberSheet>,
    reciprocity: Reciprocity,
    choices: BTreeMap<&'static str, Vec<Code>>,
    target_groups: Vec<TargetGroup>,
    criteria: Vec<Criterion>,
    assessments: Vec<AssessmentSheet>,
    agreements: Vec<Agreement>,
    funding: FundingSheet,
    impact_notes: Vec<ImpactNote>,
    #[serde(skip)]
    actor_names: BTreeMap<Id<Actor>, String>,
    #[serde(skip)]
    own_labels: BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
struct TargetGroup {
    code: Code,
    degree: Degree,
}

#[derive(Debug, Serialize)]
struct MemberSheet {
    #[serde(flatten)]
    member: Member,
    name: String,
    roles: Vec<Code>,
}

#[derive(Debug, Serialize)]
struct AssessmentSheet {
    #[serde(flatten)]
    assessment: Assessment,
    answers: Vec<Answer>,
    /// How far the criteria are for the alliance as a whole, next to the toetsing before it.
    #[serde(flatten)]
    standing: Standing,
}

impl AllianceSheet {
    pub(crate) fn of(reader: &Reader<'_>, id: &Id<Alliance>) -> Result<Self> {
        let alliance = reader.get(id)?;
        let breadth = actor::flags(reader)?.alliances.remove(id.as_str());
        let breadth = breadth.ok_or(Error::NotFound { noun: "alliance", text: id.to_string() })?;
        let actors: Vec<Actor> = reader.all()?;
        let actor_names: BTreeMap<_, _> =
            actors.into_iter().map(|actor| (actor.id, actor.name.to_string())).collect();
        let mut members = Vec::new();
        for member in alliance::members(reader, id)? {
            let name = actor_names.get(&member.actor_id).cloned().unwrap_or_default();
            members.push(MemberSheet { roles: alliance::roles(reader, &member.id)?, name, member });
        }
        let lists =
            [AllianceList::Motive, AllianceList::WithWhom, AllianceList::Nature, AllianceList::Spread];
        let choices = lists
            .into_iter()
            .map(|list| Ok((list.list().code(), alliance::choices(reader, id, list)?)))
            .collect::<Result<_>>()?;
        let mut held: Vec<Assessment> = reader.of(id)?;
        held.sort_by_key(|assessment| assessment.date);
        let (mut assessments, mut against) = (Vec::new(), None);
        for assessment in held {
            let view = AssessmentView { assessment: assessment.id.clone(), against, partner: None };
            let standing = assessment::standing(reader, &view)?;
            against = Some(view.assessment);
            assessments.push(AssessmentSheet { answers: reader.of(&assessment.id)?, standing, assessment });
        }
        let own = reader.all::<OwnEntry>()?.into_iter();
        Ok(Self {
            grown_from: grown_from(reader, &alliance)?,
            reciprocity: alliance::reciprocity(reader, id)?,
            target_groups: alliance::target_groups(reader, id)?
                .into_iter()
                .map(|(code, degree)| TargetGroup { code, degree })
                .collect(),
            criteria: assessment::criteria(reader)?,
            agreements: reader.of(id)?,
            funding: FundingSheet::of(reader, id)?,
            impact_notes: reader.of(id)?,
            own_labels: own.map(|entry| (entry.id.to_string(), entry.label.to_string())).collect(),
            alliance,
            breadth,
            members,
            choices,
            assessments,
            actor_names,
        })
    }

    fn label(&self, list: &str, code: &Code) -> String {
        label(list, code.as_str(), self.own_labels.get(code.as_str()).map(String::as_str))
    }

    fn labels(&self, list: &str, codes: &[Code]) -> String {
        codes.iter().map(|code| self.label(list, code)).collect::<Vec<_>>().join(", ")
    }
}

fn grown_from(reader: &Reader<'_>, alliance: &Alliance) -> Result<Vec<Named>> {
    let Some(id) = &alliance.scenario_id else { return Ok(Vec::new()) };
    let mut thread = vec![Named::new(id, &reader.get(id)?.name)];
    for card in scenario::starting_points(reader, id)? {
        thread.push(Named::new(&card, &reader.get(&card)?.text));
    }
    Ok(thread)
}

impl Display for AllianceSheet {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let alliance = &self.alliance;
        let title = format!("{} ({})", alliance.name, label("phase", alliance.phase.code(), None));
        writeln!(out, "{title}\n{}\n", "=".repeat(title.chars().count()))?;
        write!(out, "{}", line(2, "cli-grown-from", &names(&self.grown_from, " ← ")))?;
        for (key, value) in [
            ("cli-purpose", alliance.purpose.as_str()),
            ("cli-goals", alliance.goals.as_str()),
            ("cli-results", alliance.results.as_str()),
            ("cli-deciding", alliance.deciding.as_str()),
            ("cli-own-identity", alliance.own_identity.as_str()),
            ("cli-fair-pay", alliance.fair_pay.as_str()),
            ("cli-meetings", alliance.meetings.as_str()),
            ("cli-notes", alliance.notes.as_str()),
            ("cli-flags", &flags_in_words(&self.breadth.crossing)),
            ("cli-reach", &reach_in_words(self.breadth.reach)),
        ] {
            write!(out, "{}", line(2, key, value))?;
        }
        for (list, codes) in &self.choices {
            if !codes.is_empty() {
                writeln!(out, "  {}: {}", label("list", list, None), self.labels(list, codes))?;
            }
        }
        for TargetGroup { code, degree } in &self.target_groups {
            let group = self.label(List::TargetGroup.code(), code);
            writeln!(out, "  {group}: {}", label("target-group-degree", degree.code(), None))?;
        }
        self.write_members(out)?;
        self.write_criteria(out)?;
        self.write_agreements(out)
    }
}

impl AllianceSheet {
    fn write_members(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-members", &[]))?;
        for MemberSheet { member, name, roles } in &self.members {
            let how = member.involvement.map(|how| label("involvement", how.code(), None));
            let words = [how.unwrap_or_default(), self.labels(List::ProcessRole.code(), roles)];
            let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
            let words = if words.is_empty() { String::new() } else { format!(" ({})", words.join("; ")) };
            writeln!(out, "  {name}{words}")?;
            write!(out, "{}", line(4, "cli-contribution", member.contribution.as_str()))?;
            write!(out, "{}", line(4, "cli-benefit", member.benefit.as_str()))?;
            if self.reciprocity.only_give.contains(&member.id)
                || self.reciprocity.only_get.contains(&member.id)
            {
                writeln!(out, "    {}", text("cli-one-way", &[]))?;
            }
        }
        Ok(())
    }

    fn write_criteria(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-criteria", &[]))?;
        if self.assessments.is_empty() {
            writeln!(out, "  {}", text("cli-empty-criteria", &[]))?;
        }
        for AssessmentSheet { assessment, answers, standing } in &self.assessments {
            writeln!(out, "  {}", text("cli-assessment", &[("date", &day(assessment.date))]))?;
            writeln!(out, "    {}", tally_in_words(standing.tally))?;
            for (progress, key) in [(Progress::Grown, "cli-grown"), (Progress::Back, "cli-back")] {
                let those = standing.progress.iter().filter(|(_, became)| *became == progress);
                let those: Vec<Code> = those.map(|(code, _)| code.clone()).collect();
                write!(out, "{}", line(4, key, &self.labels(List::Criterion.code(), &those)))?;
            }
            for criterion in &self.criteria {
                let of_this: Vec<&Answer> =
                    answers.iter().filter(|answer| answer.criterion == criterion.code).collect();
                if of_this.is_empty() {
                    continue;
                }
                writeln!(out, "    {}", self.label(List::Criterion.code(), &criterion.code))?;
                for answer in of_this {
                    writeln!(out, "      {}", self.answer(answer))?;
                }
                if standing.differences.iter().any(|difference| difference.criterion == criterion.code) {
                    writeln!(out, "      {}", text("cli-difference", &[]))?;
                }
            }
        }
        Ok(())
    }

    fn answer(&self, answer: &Answer) -> String {
        let who = match &answer.actor_id {
            Some(actor) => self.actor_names.get(actor).cloned().unwrap_or_default(),
            None => text("cli-together", &[]),
        };
        let state = answer.state.map(|state| label("answer-state", state.code(), None)).unwrap_or_default();
        let due = answer.due.map(day).unwrap_or_default();
        let taken_up = [answer.who.to_string(), due].into_iter().filter(|word| !word.is_empty());
        let taken_up = taken_up.collect::<Vec<_>>().join(", ");
        let words = [state, answer.how_present.to_string(), answer.in_practice.to_string(), taken_up];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        format!("{who}: {}", words.join(" · "))
    }

    fn write_agreements(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n{}", text("cli-heading-agreements", &[]))?;
        if self.agreements.is_empty() {
            writeln!(out, "  {}", text("cli-empty-agreements", &[]))?;
        }
        for agreement in &self.agreements {
            let mark = if agreement.done { "✓" } else { "·" };
            let due = agreement.due.map(day).unwrap_or_default();
            let words = [agreement.what.to_string(), agreement.who.to_string(), due];
            let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
            writeln!(out, "  {mark} {}", words.join(" · "))?;
        }
        write!(out, "{}", self.funding)?;
        for note in &self.impact_notes {
            writeln!(
                out,
                "\n{} {}",
                text("cli-heading-impact", &[]),
                note.date.map(day).unwrap_or_default()
            )?;
            write!(out, "{}", line(2, "cli-reached", note.reached.as_str()))?;
            write!(out, "{}", line(2, "cli-not-yet", note.not_yet.as_str()))?;
            write!(out, "{}", line(2, "cli-changed-for-whom", note.changed.as_str()))?;
            write!(out, "{}", line(2, "cli-evidence", note.evidence.as_str()))?;
        }
        Ok(())
    }
}

/// How many criteria are in each state, in words.
fn tally_in_words(tally: Tally) -> String {
    let words = [
        (tally.present, AnswerState::Present),
        (tally.a_start, AnswerState::AStart),
        (tally.not_yet, AnswerState::NotYet),
    ]
    .map(|(count, state)| format!("{count} {}", label("answer-state", state.code(), None)));
    words.join(", ")
}

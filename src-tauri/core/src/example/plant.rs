use super::content::{self, Content};
use super::keys::Keys;
use crate::actor::{self, Actor, ActorList, NewActor};
use crate::agreement::Agreement;
use crate::alliance::{self, Alliance, AllianceList, AllianceTargetGroup, Colour, Member, MemberRole};
use crate::assessment::{self, Answer, Assessment};
use crate::catalogue::List;
use crate::contact::{self, Contact};
use crate::error::{Error, Result};
use crate::funding::{FundingLine, Scheme, SchemeAmount};
use crate::impact::ImpactNote;
use crate::layout::Sheet;
use crate::map;
use crate::municipality::{self, Municipality, MunicipalityKind, NewMunicipality};
use crate::own_entry::{OwnEntry, check_choice};
use crate::project::{self, NewProject, Project};
use crate::scenario::{self, Scenario};
use crate::starting_point::{self, Idea, Lead, StartingPoint};
use crate::store::Writer;
use crate::value::{Code, Id, Note};

/// Writes the example, and remembers which key became which record.
pub(super) struct Planter<'store> {
    writer: &'store Writer<'store>,
    own_entries: Keys<OwnEntry>,
    bubbles: Keys<Municipality>,
    actors: Keys<Actor>,
    starting_points: Keys<StartingPoint>,
    scenarios: Keys<Scenario>,
}

impl<'store> Planter<'store> {
    pub(super) fn new(writer: &'store Writer<'store>) -> Self {
        Self {
            writer,
            own_entries: Keys::default(),
            bubbles: Keys::default(),
            actors: Keys::default(),
            starting_points: Keys::default(),
            scenarios: Keys::default(),
        }
    }

    pub(super) fn plant(&mut self, content: &Content) -> Result<()> {
        self.project(&content.project)?;
        content.own_entries.iter().try_for_each(|entry| self.own_entry(entry))?;
        content.bubbles.iter().try_for_each(|bubble| self.bubble(bubble))?;
        content.actors.iter().try_for_each(|actor| self.actor(actor))?;
        map::arrange(self.writer, Sheet::LANDSCAPE)?;
        content.starting_points.iter().try_for_each(|card| self.starting_point(card))?;
        content.scenarios.iter().try_for_each(|scenario| self.scenario(scenario))?;
        content.alliances.iter().try_for_each(|alliance| self.alliance(alliance))
    }

    fn project(&mut self, said: &content::Project) -> Result<()> {
        let new = NewProject {
            name: said.name.clone(),
            organisation: said.organisation.name.clone(),
            municipality: new_municipality(&said.municipality.place),
            sector: None,
        };
        let own = project::plant(self.writer, &new, true)?;
        self.writer.save(&Project {
            daily_work: said.daily_work.clone(),
            purpose: said.purpose.clone(),
            audience: said.audience.clone(),
            ..self.writer.project()?
        })?;
        let actor = self.writer.get(&own)?;
        self.bubbles.add(&said.municipality.key, actor.municipality_id.clone())?;
        self.writer.save(&Actor { notes: said.notes.clone(), ..actor })?;
        self.choose(&own, ActorList::TargetGroup, &said.target_groups)?;
        self.choose(&own, ActorList::Brings, &said.brings_choices)?;
        self.actors.add(&said.organisation.key, own)
    }

    fn own_entry(&mut self, said: &content::OwnEntry) -> Result<()> {
        let id = self.writer.fresh_id::<OwnEntry>();
        self.writer.insert(&OwnEntry {
            id: id.clone(),
            list: Code::new(said.list.code()),
            label: said.label.clone(),
            explanation: said.explanation.clone(),
            half: said.half,
        })?;
        self.own_entries.add(&said.key, id)
    }

    fn bubble(&mut self, said: &content::Bubble) -> Result<()> {
        let added = municipality::add::make(self.writer, &new_municipality(&said.place))?;
        self.bubbles.add(&said.key, added.id)
    }

    fn actor(&mut self, said: &content::Actor) -> Result<()> {
        let new = NewActor {
            name: said.name.clone(),
            municipality: self.bubbles.get(&said.at)?.clone().into(),
            sectors: self.codes(&said.sectors),
            half: said.half,
            status: said.status,
            contact: None,
            lead: None,
        };
        let made = actor::make(self.writer, &new)?;
        self.writer.save(&Actor {
            relation: said.relation,
            offer: said.offer.clone(),
            brings: said.brings.clone(),
            benefit: said.benefit.clone(),
            next_step: said.next_step.clone(),
            next_step_on: said.next_step_on,
            notes: said.notes.clone(),
            supralocal_choice: said.supralocal,
            ..self.writer.get(&made.id)?
        })?;
        self.choose(&made.id, ActorList::TargetGroup, &said.target_groups)?;
        self.choose(&made.id, ActorList::Brings, &said.brings_choices)?;
        said.contacts.iter().try_for_each(|contact| self.contact(&made.id, contact))?;
        self.actors.add(&said.key, made.id)
    }

    fn contact(&self, actor: &Id<Actor>, said: &content::Contact) -> Result<()> {
        let id = contact::make(self.writer, actor, said.name.clone())?;
        let key_role = said.key_role.as_ref().map(|role| self.checked(List::KeyRole, role)).transpose()?;
        self.writer.save(&Contact {
            function: said.function.clone(),
            key_person: said.key_person,
            key_role,
            notes: said.notes.clone(),
            ..self.writer.get(&id)?
        })
    }

    fn starting_point(&mut self, said: &content::StartingPoint) -> Result<()> {
        let card = starting_point::make(self.writer, said.kind, said.text.clone())?;
        for lead in &said.leads {
            let actor = self.actors.get(&lead.actor)?;
            self.writer.insert(&Lead {
                id: Id::join(&[card.as_str(), actor.as_str()]),
                starting_point_id: card.clone(),
                actor_id: actor.clone(),
                note: lead.note.clone(),
            })?;
        }
        for text in &said.ideas {
            let (id, text) = (self.writer.fresh_id(), worded(text)?);
            self.writer.insert(&Idea { id, starting_point_id: card.clone(), text })?;
        }
        self.starting_points.add(&said.key, card)
    }

    fn scenario(&mut self, said: &content::Scenario) -> Result<()> {
        let id = self.writer.fresh_id::<Scenario>();
        self.writer.insert(&Scenario {
            id: id.clone(),
            name: said.name.clone(),
            ideas: said.ideas.clone(),
            aim: said.aim.clone(),
            involve: said.involve.clone(),
            missing_expertise: said.missing_expertise.clone(),
            need: said.need,
            chain: said.chain,
            chosen: said.chosen,
            supralocal_choice: None,
            boundary_crossing_choice: None,
        })?;
        scenario::combine(self.writer, &id, &self.actors.get_all(&said.actors)?)?;
        for card in self.starting_points.get_all(&said.starting_points)? {
            scenario::tie(self.writer, &id, &card)?;
        }
        self.scenarios.add(&said.key, id)
    }

    fn alliance(&self, said: &content::Alliance) -> Result<()> {
        let id = self.writer.fresh_id::<Alliance>();
        let scenario_id = said.scenario.as_ref().map(|key| self.scenarios.get(key).cloned()).transpose()?;
        self.writer.insert(&Alliance {
            id: id.clone(),
            scenario_id,
            name: said.name.clone(),
            purpose: said.purpose.clone(),
            goals: said.goals.clone(),
            results: said.results.clone(),
            phase: said.phase,
            deciding: said.deciding.clone(),
            own_identity: said.own_identity.clone(),
            fair_pay: said.fair_pay.clone(),
            meetings: said.meetings.clone(),
            notes: Note::default(),
            supralocal_choice: None,
            boundary_crossing_choice: None,
            colour: Colour::for_next(&self.writer.all()?),
        })?;
        for (list, chosen) in [
            (AllianceList::Motive, &said.motives),
            (AllianceList::WithWhom, &said.with_whom),
            (AllianceList::Nature, &said.nature),
            (AllianceList::Spread, &said.spread),
        ] {
            alliance::choose(self.writer, &id, list, &self.codes(chosen))?;
        }
        said.target_groups.iter().try_for_each(|group| self.target_group(&id, group))?;
        said.members.iter().try_for_each(|member| self.member(&id, member))?;
        said.assessments.iter().try_for_each(|assessment| self.assessment(&id, assessment))?;
        said.agreements.iter().try_for_each(|agreement| self.agreement(&id, agreement))?;
        said.funding.iter().try_for_each(|funding| self.funding(&id, funding))?;
        said.impact.iter().try_for_each(|impact| self.impact(&id, impact))
    }

    fn target_group(&self, alliance: &Id<Alliance>, said: &content::TargetGroup) -> Result<()> {
        let code = self.checked(List::TargetGroup, &said.group)?;
        self.writer.insert(&AllianceTargetGroup {
            id: Id::join(&[alliance.as_str(), code.as_str()]),
            alliance_id: alliance.clone(),
            code,
            degree: said.degree,
        })
    }

    fn member(&self, alliance: &Id<Alliance>, said: &content::Member) -> Result<()> {
        let actor = self.actors.get(&said.actor)?;
        alliance::join(self.writer, alliance, actor, said.involvement)?;
        let id = Id::<Member>::join(&[alliance.as_str(), actor.as_str()]);
        self.writer.save(&Member {
            contribution: said.contribution.clone(),
            benefit: said.benefit.clone(),
            ..self.writer.get(&id)?
        })?;
        for role in &said.roles {
            let code = self.checked(List::ProcessRole, role)?;
            self.writer.insert(&MemberRole {
                id: Id::join(&[id.as_str(), code.as_str()]),
                member_id: id.clone(),
                code,
            })?;
        }
        Ok(())
    }

    fn assessment(&self, alliance: &Id<Alliance>, said: &content::Assessment) -> Result<()> {
        let id = assessment::make(self.writer, alliance, said.date)?;
        self.writer.save(&Assessment { notes: said.notes.clone(), ..self.writer.get(&id)? })?;
        said.answers.iter().try_for_each(|answer| self.answer(alliance, &id, answer))
    }

    fn answer(
        &self,
        alliance: &Id<Alliance>,
        assessment: &Id<Assessment>,
        said: &content::Answer,
    ) -> Result<()> {
        let criterion = self.checked(List::Criterion, &said.criterion)?;
        let actor_id = said.actor.as_ref().map(|key| self.actors.get(key).cloned()).transpose()?;
        let mut parts = vec![assessment.as_str(), criterion.as_str()];
        if let Some(partner) = &actor_id {
            assessment::check_member(self.writer, alliance, partner)?;
            parts.push(partner.as_str());
        }
        self.writer.insert(&Answer {
            id: Id::join(&parts),
            assessment_id: assessment.clone(),
            criterion: criterion.clone(),
            actor_id: actor_id.clone(),
            state: said.state,
            how_present: said.how_present.clone(),
            in_practice: said.in_practice.clone(),
            who: said.who.clone(),
            due: said.due,
        })
    }

    fn agreement(&self, alliance: &Id<Alliance>, said: &content::Agreement) -> Result<()> {
        self.writer.insert(&Agreement {
            id: self.writer.fresh_id(),
            alliance_id: alliance.clone(),
            what: worded(&said.what)?,
            who: said.who.clone(),
            due: said.due,
            done: said.done,
        })
    }

    fn funding(&self, alliance: &Id<Alliance>, said: &content::Funding) -> Result<()> {
        let scheme = Scheme {
            id: self.writer.fresh_id(),
            name: said.scheme.clone(),
            kind: said.kind,
            giver: said.giver.clone(),
            topic: said.topic.clone(),
            who_may_apply: said.who_may_apply.clone(),
            opens: said.opens,
            closes: said.closes,
            link: Note::default(),
            notes: Note::default(),
        };
        self.writer.insert(&scheme)?;
        if said.most.is_some() {
            self.writer.insert(&SchemeAmount {
                id: self.writer.fresh_id(),
                scheme_id: scheme.id.clone(),
                what: Note::default(),
                least: None,
                most: said.most,
            })?;
        }
        self.writer.insert(&FundingLine {
            id: self.writer.fresh_id(),
            alliance_id: alliance.clone(),
            scheme_id: scheme.id,
            stage: said.stage,
            asked: said.asked,
            granted: said.granted,
            deadline: None,
            notes: said.notes.clone(),
        })
    }

    fn impact(&self, alliance: &Id<Alliance>, said: &content::Impact) -> Result<()> {
        self.writer.insert(&ImpactNote {
            id: self.writer.fresh_id(),
            alliance_id: alliance.clone(),
            date: said.date,
            reached: said.reached.clone(),
            not_yet: said.not_yet.clone(),
            changed: said.changed.clone(),
            evidence: said.evidence.clone(),
        })
    }

    fn choose(&self, actor: &Id<Actor>, list: ActorList, chosen: &[String]) -> Result<()> {
        actor::choose(self.writer, actor, list, &self.codes(chosen))
    }

    fn codes(&self, chosen: &[String]) -> Vec<Code> {
        chosen.iter().map(|code| self.code(code)).collect()
    }

    /// The code of the catalogue, or that of an own entry of the example.
    fn code(&self, text: &str) -> Code {
        Code::new(self.own_entries.find(text).map_or(text, Id::as_str))
    }

    fn checked(&self, list: List, text: &str) -> Result<Code> {
        let code = self.code(text);
        check_choice(self.writer, list, &code)?;
        Ok(code)
    }
}

fn new_municipality(place: &content::Place) -> NewMunicipality {
    match place {
        content::Place::Official(code) => NewMunicipality::Official(code.clone()),
        content::Place::Region(name) => {
            NewMunicipality::Named { kind: MunicipalityKind::Region, name: name.clone() }
        }
    }
}

fn worded(text: &Note) -> Result<Note> {
    if text.is_empty() { Err(Error::TextEmpty) } else { Ok(text.clone()) }
}

use std::collections::BTreeMap;

use super::*;
use crate::agreement::Agreement;
use crate::alliance::Alliance;
use crate::clock::SystemClock;
use crate::contact::Contact;
use crate::history::{self, Typing};
use crate::project::content_hash;
use crate::scenario::Scenario;
use crate::store::TABLES;
use crate::value::{Code, Note, Raw};

struct Ground {
    _directory: tempfile::TempDir,
    store: Store,
    project: Id<Project>,
}

impl Ground {
    fn new() -> Self {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        Self { _directory: directory, store, project }
    }

    fn first<R: Record>(&self) -> R {
        self.store.reader(&self.project).unwrap().all().unwrap().remove(0)
    }

    fn hash(&self) -> String {
        content_hash(&self.store, &self.project).unwrap()
    }

    fn edit(&mut self, noun: &str, id: &str, values: &[(&str, Raw)]) -> Result<Applied<()>> {
        edit_values(&mut self.store, &self.project, noun, id, &of(values), Typing::Begins)
    }
}

fn of(values: &[(&str, Raw)]) -> Values {
    values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<BTreeMap<_, _>>()
}

fn text(text: &str) -> Raw {
    Raw::Text(text.to_owned())
}

#[test]
fn a_record_is_added_edited_and_removed_by_the_names_of_its_columns() {
    let mut ground = Ground::new();
    let before = ground.hash();
    let alliance = ground.first::<Alliance>();
    let values = of(&[("alliance_id", text(alliance.id.as_str())), ("what", text(" Zaal vastleggen "))]);
    let added = add_values(&mut ground.store, &ground.project, "agreement", &values).unwrap();
    let id: Id<Agreement> = Id::new(added.value.clone());
    let touched: Vec<_> = added.touched.iter().map(|one| (one.noun, &one.id, one.fields.len())).collect();
    assert_eq!(touched, [("agreement", &added.value, 0)]);
    let edited =
        ground.edit("agreement", id.as_str(), &[("due", text("3-12-2026")), ("done", Raw::YesNo(true))]);
    assert_eq!(edited.unwrap().step, added.step.map(|step| step + 1));
    let agreement = ground.store.reader(&ground.project).unwrap().get(&id).unwrap();
    assert_eq!((agreement.what.as_str(), agreement.done), ("Zaal vastleggen", true));
    assert_eq!(agreement.due.unwrap().to_string(), "2026-12-03");
    ground.edit("agreement", id.as_str(), &[("due", Raw::Null(()))]).unwrap();
    remove_row(&mut ground.store, &ground.project, Agreement::TABLE, id.as_str()).unwrap();
    assert_eq!(ground.hash(), before);
    let names: Vec<_> = history::list(&ground.store, &ground.project).unwrap();
    let names: Vec<String> = names.iter().rev().map(|step| crate::text::of_op(&step.op)).collect();
    assert_eq!(names[0], "Afspraak toegevoegd: Zaal vastleggen");
    assert_eq!(names[3], "Afspraak verwijderd: Zaal vastleggen");
    for _ in 0..4 {
        history::undo(&mut ground.store, &ground.project).unwrap();
    }
    assert_eq!(ground.hash(), before);
}

#[test]
fn what_the_declaration_forbids_is_refused_and_changes_nothing() {
    let mut ground = Ground::new();
    let before = ground.hash();
    let agreement = ground.first::<Agreement>().id.to_string();
    let contact = ground.first::<Contact>().id.to_string();
    let code = |result: Result<Applied<()>>| result.unwrap_err().code();
    assert_eq!(code(ground.edit("agreement", &agreement, &[("what", text("  "))])), "text-empty");
    assert_eq!(code(ground.edit("agreement", &agreement, &[("due", text("morgen"))])), "invalid-date");
    assert_eq!(code(ground.edit("agreement", "weg", &[("who", text("Els"))])), "not-found");
    assert_eq!(code(ground.edit("contact", &contact, &[("name", text(""))])), "name-empty");
    assert_eq!(code(ground.edit("contact", &contact, &[("key_role", text("burgemeester"))])), "unknown-code");
    for (noun, id, column, value) in [
        ("agreement", agreement.as_str(), "alliance_id", text("elders")),
        ("agreement", agreement.as_str(), "waar", text("Meise")),
        ("agreement", agreement.as_str(), "done", text("ja")),
        ("actor_choice", "x", "code", text("arts")),
        ("nergens", "x", "code", text("arts")),
    ] {
        assert_eq!(code(ground.edit(noun, id, &[(column, value)])), "internal", "{noun}.{column}");
    }
    let nowhere = of(&[("alliance_id", text("weg")), ("what", text("Zaal"))]);
    let refused = add_values(&mut ground.store, &ground.project, "agreement", &nowhere);
    assert_eq!(refused.unwrap_err().code(), "not-found");
    let without_owner =
        add_values(&mut ground.store, &ground.project, "agreement", &of(&[("what", text("Zaal"))]));
    assert_eq!(without_owner.unwrap_err().code(), "internal");
    let wrong =
        edit::<Contact>(&mut ground.store, &ground.project, &Id::new(contact), Typing::Begins, |contact| {
            contact.key_role = Some(Code::new("nergens"));
        });
    assert!(matches!(wrong, Err(Error::UnknownCode { list: "key-role", .. })));
    assert_eq!(ground.hash(), before);
}

#[test]
fn what_can_be_without_a_record_stays_when_it_goes() {
    let mut ground = Ground::new();
    let scenario = ground.first::<Scenario>();
    let alliance = ground.first::<Alliance>().id;
    let tie = |alliance: &mut Alliance| alliance.scenario_id = Some(scenario.id.clone());
    edit(&mut ground.store, &ground.project, &alliance, Typing::Begins, tie).unwrap();
    let before = ground.hash();
    remove(&mut ground.store, &ground.project, &scenario.id).unwrap();
    let reader = ground.store.reader(&ground.project).unwrap();
    assert_eq!(reader.get(&alliance).unwrap().scenario_id, None);
    history::undo(&mut ground.store, &ground.project).unwrap();
    assert_eq!(ground.hash(), before);
}

#[test]
fn a_step_is_called_after_what_a_pointer_names_or_the_owner_is_called() {
    let mut ground = Ground::new();
    let lead = ground.first::<crate::starting_point::Lead>();
    let note = Note::parse("Heeft een zaal").unwrap();
    let done = edit(&mut ground.store, &ground.project, &lead.id, Typing::Begins, |lead| lead.note = note);
    assert!(done.unwrap().step.is_some());
    let reader = ground.store.reader(&ground.project).unwrap();
    let actor = reader.get(&lead.actor_id).unwrap().name;
    let step = history::to_undo(&ground.store, &ground.project).unwrap().unwrap();
    assert_eq!(crate::text::of_op(&step.op), format!("Notitie op de partnerkaart gewijzigd: {actor}"));
}

#[test]
fn the_description_has_every_field_and_where_its_codes_are_from() {
    let described = nouns();
    assert_eq!(described.len(), TABLES.len());
    let contact = described.iter().find(|noun| noun.name == "contact").unwrap();
    let role = contact.fields.iter().find(|field| field.name == "key_role").unwrap();
    assert_eq!((role.kind, role.list), (crate::value::Kind::Code, Some("key-role")));
    assert_eq!(contact.owner, Some("actor"));
    let status = described.iter().find(|noun| noun.name == "actor").unwrap();
    let status = status.fields.iter().find(|field| field.name == "status").unwrap();
    assert_eq!(status.list, Some("contact-status"));
}

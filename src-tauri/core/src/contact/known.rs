//! What is known of a contact person (*wat weten we van deze persoon*): the answer to a request for access.

use super::Contact;
use crate::actor::Actor;
use crate::copies::Reason;
use crate::error::Result;
use crate::fold::fold;
use crate::history::Op;
use crate::municipality::Municipality;
use crate::project::Project;
use crate::share::title_of;
use crate::store::copies::with_contact;
use crate::store::{Content, Record, Store, TABLES, Table};
use crate::value::Id;

/// Everything that is known of a contact person.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct KnownPerson {
    /// Her record.
    pub contact: Contact,
    /// The name of the actor she is noted at.
    pub actor: String,
    /// The name of the municipality of that actor.
    pub municipality: String,
    /// Other texts of the project in which her name, address or number occurs.
    pub mentions: Vec<Mention>,
    /// The steps of the history that hold something of her, newest first.
    pub steps: Vec<MentioningStep>,
    /// The copies that hold something of her, newest first.
    pub copies: Vec<MentioningCopy>,
}

/// A text in which a person occurs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Mention {
    /// The table of the record.
    pub noun: &'static str,
    /// The record.
    pub id: String,
    /// What the record is called.
    pub title: String,
    /// The column.
    pub field: &'static str,
    /// The whole text.
    pub text: String,
}

/// A step of the history that holds something of a person.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct MentioningStep {
    /// What was done.
    pub op: Op,
    /// When (UTC, RFC 3339).
    pub at: String,
    /// Whether it was undone since.
    pub undone: bool,
}

/// A copy that holds something of a person.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct MentioningCopy {
    /// Its number.
    pub number: u32,
    /// When it was made (UTC, RFC 3339).
    pub at: String,
    /// Why it was made.
    pub reason: Reason,
}

/// Returns everything that is known of a contact person. Nothing is written.
///
/// # Errors
/// [`crate::Error::NotFound`] when the person is not here.
pub fn known(store: &Store, project: &Id<Project>, contact: &Id<Contact>) -> Result<KnownPerson> {
    let reader = store.reader(project)?;
    let contact = reader.get(contact)?;
    let actor: Actor = reader.get(&contact.actor_id)?;
    let municipality: Municipality = reader.get(&actor.municipality_id)?;
    let marks = Marks::of(&contact);
    let mentions = mentions(&reader.content()?, &contact, &marks);
    let mut steps = Vec::new();
    reader.each_step(|op, at, undone, changeset| {
        if marks.in_bytes(op.as_bytes()) || marks.in_bytes(changeset) {
            steps.push(MentioningStep { op: Op::from_json(op)?, at: at.to_owned(), undone });
        }
        Ok(())
    })?;
    let copies = with_contact(store.directory(), project, &contact.id)?;
    let copies = copies.into_iter().map(|(number, at, reason)| MentioningCopy { number, at, reason });
    Ok(KnownPerson {
        actor: actor.name.to_string(),
        municipality: municipality.name.to_string(),
        mentions,
        steps,
        copies: copies.collect(),
        contact,
    })
}

/// Finds the contact person that goes by an identity or by an unambiguous name.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be and the actor of each.
pub fn find(store: &Store, project: &Id<Project>, text: &str) -> Result<Id<Contact>> {
    let reader = store.reader(project)?;
    let actor = |contact: &Contact| reader.find(&contact.actor_id).ok().flatten();
    let described = |contact: &Contact| {
        let actor = actor(contact).map(|actor: Actor| actor.name.to_string()).unwrap_or_default();
        (contact.id.to_string(), contact.name.to_string(), actor)
    };
    crate::project::one_of(Contact::NAME, text, reader.all()?, described).map(|contact: Contact| contact.id)
}

/// What a person is recognised by.
struct Marks {
    /// The name, the address and the number, folded, between spaces.
    words: Vec<String>,
    /// The same as they are written, and the id.
    bytes: Vec<String>,
}

impl Marks {
    fn of(contact: &Contact) -> Self {
        let written = [contact.name.as_str(), contact.email.as_str(), contact.phone.as_str()];
        let words = written.iter().map(|text| fold(text)).filter(|folded| !folded.is_empty());
        let bytes = written.into_iter().chain([contact.id.as_str()]).filter(|text| !text.is_empty());
        Self {
            words: words.map(|folded| format!(" {folded} ")).collect(),
            bytes: bytes.map(str::to_owned).collect(),
        }
    }

    fn in_text(&self, text: &str) -> bool {
        let folded = format!(" {} ", fold(text));
        self.words.iter().any(|word| folded.contains(word))
    }

    fn in_bytes(&self, bytes: &[u8]) -> bool {
        let holds = |mark: &String| bytes.windows(mark.len()).any(|found| found == mark.as_bytes());
        self.bytes.iter().any(holds)
    }
}

fn mentions(content: &Content, contact: &Contact, marks: &Marks) -> Vec<Mention> {
    let mut found = Vec::new();
    for (table, rows) in TABLES.iter().zip(&content.tables) {
        for (id, row) in rows.iter().filter(|(id, _)| !is_of(table, id, contact)) {
            for (column, value) in table.columns.iter().zip(&row.values) {
                let rusqlite::types::Value::Text(text) = value else { continue };
                if column.references.is_none() && marks.in_text(text) {
                    found.push(Mention {
                        noun: table.name,
                        id: id.clone(),
                        title: title_of(table, id, content, content),
                        field: column.name,
                        text: text.clone(),
                    });
                }
            }
        }
    }
    found
}

fn is_of(table: &Table, id: &str, contact: &Contact) -> bool {
    table.name == Contact::NAME && id == contact.id.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Agreement;
    use crate::alliance::Alliance;
    use crate::clock::SystemClock;
    use crate::records;
    use crate::value::{Name, Note};

    #[test]
    fn everything_is_found_and_nothing_of_others() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::example::plant(&mut store).unwrap();
        let own = store.reader(&project).unwrap().project().unwrap().own_actor_id;
        store.keep_copy(Reason::Now).unwrap();
        let mut add = |name: &str, email: &str| {
            let make = |id| Contact {
                function: Note::parse("Coördinator").unwrap(),
                email: Note::parse(email).unwrap(),
                ..Contact::named(id, own.clone(), Name::parse(name).unwrap())
            };
            records::add(&mut store, &project, make).unwrap().value
        };
        let els = add("Els Verhé", "els@voorbeeld.be");
        add("Elsie Verhelst", "");
        let alliance_id = store.reader(&project).unwrap().all::<Alliance>().unwrap()[0].id.clone();
        let (what, who) = (Note::parse("Zaal vastleggen").unwrap(), Note::parse("els verhe belt").unwrap());
        let make = |id| Agreement { id, alliance_id, what, who, due: None, done: false };
        records::add(&mut store, &project, make).unwrap();
        store.keep_copy(Reason::Now).unwrap();

        let known = known(&store, &project, &els).unwrap();
        assert_eq!(known.contact.email.as_str(), "els@voorbeeld.be");
        let mentions: Vec<_> = known
            .mentions
            .iter()
            .map(|mention| (mention.noun, mention.field, mention.title.as_str()))
            .collect();
        assert_eq!(mentions, [("agreement", "who", "Zaal vastleggen")]);
        assert_eq!(known.steps.len(), 1, "{:?}", known.steps);
        assert_eq!(known.copies.iter().map(|copy| copy.number).collect::<Vec<_>>(), [2]);
        assert_eq!(find(&store, &project, "els verhe").unwrap(), els);

        crate::contact::erase_all(&mut store, &project, std::slice::from_ref(&els)).unwrap();
        assert!(super::known(&store, &project, &els).is_err());
    }
}

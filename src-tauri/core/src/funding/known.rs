//! The schemes that source 004 names (catalogue 15): those of the Fonds voor Cultuurparticipatie.

use super::{Euro, Scheme, SchemeAmount, SchemeKind, SchemeStanding};
use crate::error::{Error, Result};
use crate::history::{Applied, Op};
use crate::project::Project;
use crate::store::{Record, Store, Writer};
use crate::text::text;
use crate::value::{Code, Date, Id, Name, Note};

/// A scheme that we know and a project can take over.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct KnownScheme {
    /// Its code: the name is in the Fluent files under `known-scheme-<code>`.
    pub code: Code,
    /// Its name.
    pub name: Name,
    /// Who gives it.
    pub giver: Note,
    /// What it is for.
    pub topic: Note,
    /// Who may apply.
    pub who_may_apply: Note,
    /// The first day to apply; `None` where the source does not say its year.
    pub opens: Option<Date>,
    /// The last day to apply.
    pub closes: Date,
    /// Where to read more.
    pub link: Note,
    /// How much it gives.
    pub amounts: Vec<KnownAmount>,
    /// Whether one can apply on the day that was asked about.
    pub standing: SchemeStanding,
}

/// How much a known scheme gives.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct KnownAmount {
    /// What the amount is for; empty where there is only one.
    pub what: Note,
    /// The least one can ask.
    pub least: Option<Euro>,
    /// The most one can ask.
    pub most: Option<Euro>,
}

/// What does not depend on the language.
struct Facts {
    code: &'static str,
    opens: Option<&'static str>,
    closes: &'static str,
    /// The attribute with what the amount is for, the least and the most.
    amounts: &'static [(Option<&'static str>, Option<u32>, u32)],
}

const FACTS: &[Facts] = &[
    Facts {
        code: "try-out",
        opens: Some("2024-04-02"),
        closes: "2024-04-25",
        amounts: &[(None, Some(2_500), 25_000)],
    },
    Facts {
        code: "development",
        opens: Some("2024-04-02"),
        closes: "2024-04-25",
        amounts: &[(None, Some(25_000), 125_000)],
    },
    Facts {
        code: "youth-makes-culture",
        opens: Some("2023-01-23"),
        closes: "2024-11-30",
        amounts: &[(None, Some(10_000), 100_000)],
    },
    Facts {
        // It opened on a 30th of December of which the source does not say the year.
        code: "youth-mental-health",
        opens: None,
        closes: "2024-03-29",
        amounts: &[(None, Some(5_000), 25_000)],
    },
    Facts {
        code: "childcare-benefits-affair",
        opens: Some("2024-02-29"),
        closes: "2026-12-31",
        amounts: &[(Some("exploring"), None, 10_000), (Some("activities"), None, 125_000)],
    },
];

impl Facts {
    fn words(&self, attribute: &str) -> Result<Note> {
        Note::parse(&text(&format!("known-scheme-{}{attribute}", self.code), &[]))
    }

    fn scheme(&self, today: Date) -> Result<KnownScheme> {
        let opens = self.opens.map(Date::parse).transpose()?;
        let closes = Date::parse(self.closes)?;
        let amount = |(what, least, most): &(Option<&str>, Option<u32>, u32)| {
            let what = what.map_or(Ok(Note::default()), |what| self.words(&format!(".{what}")))?;
            Ok(KnownAmount { what, least: least.map(Euro::new), most: Some(Euro::new(*most)) })
        };
        Ok(KnownScheme {
            code: Code::new(self.code),
            name: Name::parse(self.words("")?.as_str())?,
            giver: Note::parse(&text("known-scheme-giver", &[]))?,
            topic: self.words(".topic")?,
            who_may_apply: self.words(".who")?,
            opens,
            closes,
            link: self.words(".link")?,
            amounts: self.amounts.iter().map(amount).collect::<Result<_>>()?,
            standing: SchemeStanding::on(today, opens, Some(closes)),
        })
    }
}

/// Returns the schemes that we know, as they are on a day.
///
/// # Errors
/// [`Error::Internal`] never in a build that passed its tests: all of them are in the program.
pub fn known_schemes(today: Date) -> Result<Vec<KnownScheme>> {
    FACTS.iter().map(|facts| facts.scheme(today)).collect()
}

/// Takes a known scheme over into a project, where it can be edited. One that is there already stays as it is.
///
/// # Errors
/// [`Error::UnknownCode`].
pub fn take_over(store: &mut Store, project: &Id<Project>, code: &Code) -> Result<Applied<Id<Scheme>>> {
    store.transact_named(project, |writer| {
        let id = make(writer, code)?;
        Ok((Op::add(Scheme::TABLE, writer.get(&id)?.name.to_string()), id))
    })
}

/// Returns the id of a known scheme in a project: colleagues who both take it over have the same one.
pub(super) fn id_of(code: &Code) -> Id<Scheme> {
    Id::join(&[Scheme::NAME, code.as_str()])
}

/// Writes a known scheme with its amounts, where it is not there yet.
pub(super) fn make(writer: &Writer<'_>, code: &Code) -> Result<Id<Scheme>> {
    let unknown = || Error::UnknownCode { list: "known-scheme", text: code.as_str().to_owned() };
    let facts = FACTS.iter().find(|facts| facts.code == code.as_str()).ok_or_else(unknown)?;
    // The standing is not stored, so any day will do.
    let known = facts.scheme(Date::parse(facts.closes)?)?;
    let id = id_of(code);
    let is_new = writer.insert_if_new(&Scheme {
        id: id.clone(),
        name: known.name,
        kind: SchemeKind::Scheme,
        giver: known.giver,
        topic: known.topic,
        who_may_apply: known.who_may_apply,
        opens: known.opens,
        closes: Some(known.closes),
        link: known.link,
        notes: Note::default(),
    })?;
    for (number, KnownAmount { what, least, most }) in known.amounts.into_iter().enumerate() {
        if is_new {
            let amount = Id::join(&[id.as_str(), &number.to_string()]);
            writer.insert_if_new(&SchemeAmount { id: amount, scheme_id: id.clone(), what, least, most })?;
        }
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_of_the_five_schemes_of_the_source_have_expired() {
        let on = |day: &str| known_schemes(Date::parse(day).unwrap()).unwrap();
        let open = |schemes: &[KnownScheme]| {
            schemes.iter().filter(|scheme| scheme.standing == SchemeStanding::Open).count()
        };
        let today = on("2026-11-26");
        assert_eq!((today.len(), open(&today)), (5, 1));
        assert_eq!(open(&on("2026-12-31")), 1, "the last day counts");
        assert_eq!(open(&on("2027-01-01")), 0);
        assert_eq!(open(&on("2024-04-02")), 4);
        for scheme in today {
            let KnownScheme { topic, who_may_apply, link, amounts, .. } = &scheme;
            assert!(!topic.is_empty() && !who_may_apply.is_empty() && !link.is_empty(), "{scheme:?}");
            assert!(amounts.iter().all(|amount| amount.most >= amount.least), "{scheme:?}");
            assert_eq!(amounts.len() > 1, amounts.iter().any(|amount| !amount.what.is_empty()));
        }
    }
}

use std::collections::BTreeMap;

use super::{Euro, FundingLine, FundingStage, KnownScheme, Scheme, SchemeStanding, known, known_schemes};
use crate::error::Result;
use crate::store::Reader;
use crate::value::{Date, Id};

/// The day by which an application must be in, of what is not asked yet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Deadline {
    /// The funding line.
    pub line: Id<FundingLine>,
    /// The day.
    pub on: Date,
    /// How many days are left; below zero when the day has passed.
    pub days: i32,
}

/// What is asked and granted, in whole euros, up to four billion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Sums {
    /// Asked: of every line with an amount, also one that was refused.
    pub asked: u32,
    /// Granted.
    pub granted: u32,
}

/// How things stand with money in a project, on a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct FundingOverview {
    /// Whether one can apply to each scheme of the project, by its id.
    pub standings: BTreeMap<String, SchemeStanding>,
    /// The schemes that we know and the project has not, those that are open first.
    pub known: Vec<KnownScheme>,
    /// The deadlines of what is not asked yet, the first one first.
    pub deadlines: Vec<Deadline>,
    /// What each alliance asks and gets, by its id; those that ask nothing are left out.
    pub alliances: BTreeMap<String, Sums>,
    /// What all of them do.
    pub together: Sums,
}

/// Returns how things stand with money in a project on a day.
pub fn overview(reader: &Reader<'_>, today: Date) -> Result<FundingOverview> {
    let schemes: BTreeMap<Id<Scheme>, Scheme> =
        reader.all::<Scheme>()?.into_iter().map(|scheme| (scheme.id.clone(), scheme)).collect();
    let mut found = FundingOverview {
        standings: BTreeMap::new(),
        known: known_schemes(today)?,
        deadlines: Vec::new(),
        alliances: BTreeMap::new(),
        together: Sums::default(),
    };
    for Scheme { id, opens, closes, .. } in schemes.values() {
        found.standings.insert(id.to_string(), SchemeStanding::on(today, *opens, *closes));
    }
    found.known.retain(|scheme| !schemes.contains_key(&known::id_of(&scheme.code)));
    found.known.sort_by_key(|scheme| scheme.standing != SchemeStanding::Open);
    for line in reader.all::<FundingLine>()? {
        let sums = found.alliances.entry(line.alliance_id.to_string()).or_default();
        for sums in [sums, &mut found.together] {
            let euros = |amount: Option<Euro>| amount.map_or(0, Euro::euros);
            sums.asked = sums.asked.saturating_add(euros(line.asked));
            sums.granted = sums.granted.saturating_add(euros(line.granted));
        }
        let last_day = || schemes.get(&line.scheme_id).and_then(|scheme| scheme.closes);
        let waits = matches!(line.stage, FundingStage::Considering | FundingStage::Preparing);
        if let Some(on) = line.deadline.or_else(last_day)
            && waits
        {
            found.deadlines.push(Deadline { line: line.id, on, days: today.days_until(on) });
        }
    }
    found.deadlines.sort_by(|one, other| (one.on, &one.line).cmp(&(other.on, &other.line)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::alliance::{self, Alliance, NewAlliance};
    use crate::clock::SystemClock;
    use crate::funding::{SchemeKind, Source, request};
    use crate::history::{self, Typing};
    use crate::project::Project;
    use crate::store::{Record, Store, Table};
    use crate::value::{Code, Name};
    use crate::{records, rehearsal};

    struct Ground {
        _directory: TempDir,
        store: Store,
        project: Id<Project>,
        alliance: Id<Alliance>,
    }

    impl Ground {
        fn new() -> Self {
            let directory = TempDir::new_in(rehearsal::in_memory()).unwrap();
            let mut store = Store::open(directory.path(), SystemClock).unwrap();
            let project = rehearsal::start(&mut store).unwrap();
            let name = Name::parse("Samen").unwrap();
            let new = NewAlliance { name, members: Vec::new(), scenario: None, with_us: true };
            let alliance = alliance::add(&mut store, &project, new).unwrap().value;
            Self { _directory: directory, store, project, alliance }
        }

        fn request(&mut self, source: &Source) -> Id<FundingLine> {
            request(&mut self.store, &self.project, &self.alliance, source).unwrap().value
        }

        fn edit(&mut self, line: &Id<FundingLine>, change: impl FnOnce(&mut FundingLine)) {
            records::edit(&mut self.store, &self.project, line, Typing::Begins, change).unwrap();
        }

        fn overview(&self) -> FundingOverview {
            overview(&self.store.reader(&self.project).unwrap(), day("2026-11-26")).unwrap()
        }

        fn count(&self, table: &Table) -> u32 {
            crate::project::counts(&self.store, &self.project).unwrap().of(table.name)
        }
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_known_scheme_comes_with_the_first_line_that_asks_it_in_one_step() {
        let mut ground = Ground::new();
        let source = Source::Known(Code::new("childcare-benefits-affair"));
        ground.request(&source);
        ground.request(&source);
        assert_eq!((ground.count(Scheme::TABLE), ground.count(FundingLine::TABLE)), (1, 2));
        let found = ground.overview();
        assert_eq!(found.known.len(), 4);
        assert_eq!(found.standings.values().collect::<Vec<_>>(), [&SchemeStanding::Open]);
        assert_eq!(found.deadlines.iter().map(|one| one.days).collect::<Vec<_>>(), [35, 35]);
        for _ in 0..2 {
            history::undo(&mut ground.store, &ground.project).unwrap();
        }
        assert_eq!((ground.count(Scheme::TABLE), ground.count(FundingLine::TABLE)), (0, 0));
        let unknown = Source::Known(Code::new("te veel gevraagd"));
        let refused = request(&mut ground.store, &ground.project, &ground.alliance, &unknown);
        assert_eq!(refused.unwrap_err().code(), "unknown-code");
    }

    #[test]
    fn amounts_add_up_and_what_is_asked_waits_for_nothing() {
        let mut ground = Ground::new();
        let pot = Source::New(SchemeKind::OwnPot, Name::parse("Pilotpotje").unwrap());
        let (first, second) = (ground.request(&pot), ground.request(&pot));
        ground.edit(&first, |line| {
            line.asked = Some(Euro::new(2_500));
            line.deadline = Some(day("2026-11-20"));
        });
        ground.edit(&second, |line| {
            line.asked = Some(Euro::new(1_000));
            line.granted = Some(Euro::new(800));
            line.stage = FundingStage::Granted;
            line.deadline = Some(day("2026-12-01"));
        });
        let found = ground.overview();
        assert_eq!(found.deadlines, [Deadline { line: first, on: day("2026-11-20"), days: -6 }]);
        assert_eq!(found.together, Sums { asked: 3_500, granted: 800 });
        assert_eq!(found.alliances.get(ground.alliance.as_str()), Some(&found.together));
    }
}

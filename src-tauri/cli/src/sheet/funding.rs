use std::fmt::{self, Display, Formatter};

use bondgenoot_core::Result;
use bondgenoot_core::alliance::Alliance;
use bondgenoot_core::clock::{Clock, SystemClock};
use bondgenoot_core::funding::{FundingLine, FundingStage, Scheme, SchemeKind, SchemeStanding};
use bondgenoot_core::store::Reader;
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Date, Id};
use serde::Serialize;

use super::{day, label, line};

/// What an alliance asks and gets.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct FundingSheet(Vec<LineSheet>);

#[derive(Debug, Serialize)]
struct LineSheet {
    #[serde(flatten)]
    line: FundingLine,
    scheme: Scheme,
    /// Whether one can apply today.
    standing: &'static str,
}

impl FundingSheet {
    pub(super) fn of(reader: &Reader<'_>, alliance: &Id<Alliance>) -> Result<Self> {
        let today = Date::from_civil(SystemClock.today());
        let mut lines = Vec::new();
        for line in reader.of::<FundingLine, _>(alliance)? {
            let scheme = reader.get(&line.scheme_id)?;
            let on = |today| SchemeStanding::on(today, scheme.opens, scheme.closes);
            let standing = today.map_or(SchemeStanding::Unknown, on).code();
            lines.push(LineSheet { line, scheme, standing });
        }
        Ok(Self(lines))
    }
}

impl Display for FundingSheet {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() {
            writeln!(out, "\n{}", text("cli-heading-funding", &[]))?;
        }
        for LineSheet {
            line: FundingLine { stage, asked, granted, deadline, notes, .. },
            scheme,
            standing,
        } in &self.0
        {
            // A pot of our own has no period to fill in.
            let (list, code) = match scheme.kind {
                SchemeKind::OwnPot => (SchemeKind::LIST, scheme.kind.code()),
                SchemeKind::Scheme => (SchemeStanding::LIST, *standing),
            };
            let what = label(list, code, None);
            writeln!(out, "  {} ({what}): {}", scheme.name, label(FundingStage::LIST, stage.code(), None))?;
            for (key, value) in [
                ("field-asked", asked.map(|euro| euro.to_string())),
                ("field-granted", granted.map(|euro| euro.to_string())),
                ("field-deadline", deadline.or(scheme.closes).map(day)),
                ("field-notes", Some(notes.to_string())),
            ] {
                write!(out, "{}", line(4, key, &value.unwrap_or_default()))?;
            }
        }
        Ok(())
    }
}

//! Results as people read them in a terminal.

mod alliance;
mod copies;
mod fit;
mod funding;
mod person;
mod plan;
mod project;

use bondgenoot_core::project::Listed;
use bondgenoot_core::text::{self, text};
use bondgenoot_core::value::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::commands::Info;

pub(crate) use alliance::AllianceSheet;
pub(crate) use copies::{copy, second_place};
pub(crate) use fit::fit;
pub(crate) use person::person;
pub(crate) use plan::{plan, plan_counts, plan_warnings};
pub(crate) use project::ProjectSheet;

/// A day the Dutch way: 3 december 2026.
pub(crate) fn day(date: Date) -> String {
    let civil = date.civil();
    let month = text(&format!("cli-month-{}", civil.month()), &[]);
    format!("{} {month} {}", civil.day(), civil.year())
}

/// A moment of the store, on the clock of whoever reads it.
pub(crate) fn moment(stored: &str) -> String {
    let Ok(moment) = stored.parse::<Timestamp>() else { return stored.to_owned() };
    moment.to_zoned(TimeZone::system()).strftime("%d-%m-%Y %H:%M").to_string()
}

/// The first line of a text that may have many.
pub(crate) fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// One project in the list of projects.
pub(crate) fn project_line(listed: &Listed) -> String {
    let changed = text("cli-changed", &[("moment", &moment(&listed.changed_at))]);
    let bin = listed.binned_at.as_ref().map(|_| text("cli-in-bin", &[])).unwrap_or_default();
    format!("{}  {} ({})  {changed} {bin}", listed.id, listed.name, listed.organisation).trim_end().to_owned()
}

/// What is in a project or a file.
pub(crate) fn info(info: &Info) -> String {
    let line = |name: &str, value: &str| format!("{name}: {value}\n");
    let mut lines = line("id", &info.id) + &line("name", &info.name);
    for (noun, count) in info.counts.all() {
        lines.push_str(&line(noun, &count.to_string()));
    }
    lines + &line("content_hash", &info.content_hash)
}

/// The label of a code, or what an own entry is called.
pub(crate) fn label(list: &str, code: &str, own: Option<&str>) -> String {
    own.map(str::to_owned).or_else(|| text::label(list, code)).unwrap_or_else(|| code.to_owned())
}

/// A line under a heading, so many spaces in; left out when there is nothing to say.
pub(crate) fn line(indent: usize, key: &str, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let (space, deeper) = (" ".repeat(indent), " ".repeat(indent + 2));
    format!("{space}{}: {}\n", text(key, &[]), value.replace('\n', &format!("\n{deeper}")))
}

/// A record that another one points to, for JSON: what to ask for, and what it is called.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Named {
    id: String,
    name: String,
}

impl Named {
    pub(crate) fn new(id: &impl ToString, name: &(impl ToString + ?Sized)) -> Self {
        Self { id: id.to_string(), name: name.to_string() }
    }
}

/// The names of records, in a row.
pub(crate) fn names(all: &[Named], between: &str) -> String {
    all.iter().map(|named| named.name.as_str()).collect::<Vec<_>>().join(between)
}

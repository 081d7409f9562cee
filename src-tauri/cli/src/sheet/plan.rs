use bondgenoot_core::share::{Doubt, Entry, Kind, Plan};
use bondgenoot_core::text::{self, text};

use super::first_line;

/// A plan in words: what would happen, record by record.
pub(crate) fn plan(plan: &Plan) -> String {
    let mut lines = vec![plan.name.clone()];
    if !plan.known {
        lines.push(text("cli-plan-unknown", &[]));
    }
    if plan.without_contacts {
        lines.push(text("cli-plan-without-contacts", &[]));
    }
    lines.extend(plan_warnings(plan));
    lines.push(plan_counts(plan));
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Same && plan.known) {
        let entries: Vec<&Entry> = plan.entries.iter().filter(|entry| entry.kind == kind).collect();
        if entries.is_empty() {
            continue;
        }
        lines.push(format!("\n{}", kind_label(kind)));
        lines.extend(entries.into_iter().map(|entry| record(plan, entry)));
    }
    lines.join("\n")
}

/// What people must know of a plan before anything else.
pub(crate) fn plan_warnings(plan: &Plan) -> Vec<String> {
    let mut warnings = Vec::new();
    if plan.many_deletions {
        let count = plan.count(Kind::DeletedThere).to_string();
        warnings.push(text("cli-plan-many-deletions", &[("count", &count)]));
    }
    if plan.false_claims {
        warnings.push(text("cli-plan-false-claims", &[]));
    }
    if let Some(excess) = &plan.excess {
        warnings.push(text::of_error(&excess.clone().into()));
    }
    warnings
}

/// How many records there are of each kind, one line.
pub(crate) fn plan_counts(plan: &Plan) -> String {
    let counts = Kind::ALL.into_iter().map(|kind| (kind, plan.count(kind))).filter(|(_, count)| *count > 0);
    counts.map(|(kind, count)| format!("{}: {count}", kind_label(kind))).collect::<Vec<_>>().join(" · ")
}

fn kind_label(kind: Kind) -> String {
    text(&format!("kind-{}", kind.code().replace('_', "-")), &[])
}

fn doubt_label(doubt: Doubt) -> String {
    text(&format!("doubt-{}", doubt.code().replace('_', "-")), &[])
}

fn record(plan: &Plan, entry: &Entry) -> String {
    let noun = text(&format!("noun-{}", entry.noun.replace('_', "-")), &[]);
    let mut line = format!("  {} ({noun})", first_line(&entry.title));
    if matches!(entry.kind, Kind::Conflict | Kind::DeletedThere) || entry.doubt.is_some() {
        line.push_str(&format!("  {}", entry.id));
    }
    if let Some(doubt) = entry.doubt {
        line.push_str(&format!("\n    {}", doubt_label(doubt)));
    }
    for change in &entry.fields {
        let name = text(&format!("field-{}", change.field.replace('_', "-")), &[]);
        let value = |value: &Option<String>| value.as_deref().map(first_line).unwrap_or_default().to_owned();
        line.push_str(&differing(&name, &value(&change.ours), &value(&change.theirs)));
    }
    for change in &entry.lists {
        let name = text(&format!("list-{}", change.list.replace('_', "-")), &[]);
        let values = |values: &[String]| {
            let words: Vec<_> = values.iter().map(|value| listed(plan, change.list, value)).collect();
            words.join(", ")
        };
        line.push_str(&differing(&name, &values(&change.ours), &values(&change.theirs)));
    }
    line
}

/// What a list holds: something of the catalogue, or another record of the project.
fn listed(plan: &Plan, list: &str, value: &str) -> String {
    let entries = plan.entries.iter().map(|entry| (&entry.id, &entry.title));
    let mut titles = entries.chain(plan.named.iter().map(|named| (&named.id, &named.title)));
    let title = || titles.find(|(id, _)| *id == value).map(|(_, title)| title.clone());
    text::label(list, value).or_else(title).unwrap_or_else(|| value.to_owned())
}

/// What stands on both sides, where that says more than that it differs.
fn differing(name: &str, ours: &str, theirs: &str) -> String {
    if ours == theirs {
        return format!("\n    {name}");
    }
    let nothing = text("cli-plan-empty", &[]);
    let [ours, theirs] = [ours, theirs].map(|value| if value.is_empty() { &nothing } else { value });
    format!("\n    {}", text("cli-plan-field", &[("name", name), ("ours", ours), ("theirs", theirs)]))
}

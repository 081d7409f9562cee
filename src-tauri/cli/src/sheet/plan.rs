use bondgenoot_core::share::{Entry, Kind, Plan};
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
    lines.push(plan_counts(plan));
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Same && plan.known) {
        let entries: Vec<&Entry> = plan.entries.iter().filter(|entry| entry.kind == kind).collect();
        if entries.is_empty() {
            continue;
        }
        lines.push(format!("\n{}", kind_label(kind)));
        lines.extend(entries.into_iter().map(record));
    }
    lines.join("\n")
}

/// How many records there are of each kind, one line.
pub(crate) fn plan_counts(plan: &Plan) -> String {
    let counts = Kind::ALL.into_iter().map(|kind| (kind, plan.count(kind))).filter(|(_, count)| *count > 0);
    counts.map(|(kind, count)| format!("{}: {count}", kind_label(kind))).collect::<Vec<_>>().join(" · ")
}

fn kind_label(kind: Kind) -> String {
    text(&format!("kind-{}", kind.code().replace('_', "-")), &[])
}

fn record(entry: &Entry) -> String {
    let noun = text(&format!("noun-{}", entry.noun.replace('_', "-")), &[]);
    let mut line = format!("  {} ({noun})", first_line(&entry.title));
    for change in &entry.fields {
        let field = change.field.replace('_', "-");
        let name = text::find(&format!("field-{field}"), &[]);
        let name = name.unwrap_or_else(|| text(&format!("noun-{field}"), &[]));
        let worded = match (&change.ours, &change.theirs) {
            (None, None) => name,
            (ours, theirs) => {
                let value = |value: &Option<String>| match value {
                    Some(value) => first_line(value).to_owned(),
                    None => text("cli-plan-empty", &[]),
                };
                let (ours, theirs) = (value(ours), value(theirs));
                text("cli-plan-field", &[("name", &name), ("ours", &ours), ("theirs", &theirs)])
            }
        };
        line.push_str(&format!("\n    {worded}"));
    }
    line
}

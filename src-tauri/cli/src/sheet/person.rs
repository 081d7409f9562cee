use bondgenoot_core::contact::KnownPerson;
use bondgenoot_core::copies::Reason;
use bondgenoot_core::text::{self, text};
use bondgenoot_core::value::Code;

use super::{line, moment};

/// Everything that is known of a contact person, to hand over.
pub(crate) fn person(known: &KnownPerson) -> String {
    let contact = &known.contact;
    let mut sheet = format!("{}\n", contact.name);
    sheet.push_str(&line(2, "cli-person-at", &format!("{} ({})", known.actor, known.municipality)));
    for (key, value) in [
        ("field-function", contact.function.as_str()),
        ("field-email", contact.email.as_str()),
        ("field-phone", contact.phone.as_str()),
        ("field-notes", contact.notes.as_str()),
    ] {
        sheet.push_str(&line(2, key, value));
    }
    let role = contact.key_role.as_ref().map(Code::as_str);
    let role = role.map(|role| text::label("key-role", role).unwrap_or_else(|| role.to_owned()));
    sheet.push_str(&line(2, "field-key-role", &role.unwrap_or_default()));
    part(
        &mut sheet,
        "cli-person-mentions",
        known.mentions.iter().map(|mention| {
            let noun = text(&format!("noun-{}", mention.noun.replace('_', "-")), &[]);
            let field = text(&format!("field-{}", mention.field.replace('_', "-")), &[]);
            format!("{} ({noun}), {field}: {}", mention.title, mention.text.replace('\n', " "))
        }),
    );
    part(
        &mut sheet,
        "cli-person-steps",
        known.steps.iter().map(|step| format!("{}  {}", moment(&step.at), text::of_op(&step.op))),
    );
    part(
        &mut sheet,
        "cli-person-copies",
        known.copies.iter().map(|copy| {
            let why = text::label(Reason::LIST, copy.reason.code()).unwrap_or_default();
            format!("{}  {}  {why}", copy.number, moment(&copy.at))
        }),
    );
    sheet
}

fn part(sheet: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.map(|line| format!("  {line}\n")).collect();
    if !lines.is_empty() {
        sheet.push_str(&format!("\n{}\n{}", text(heading, &[]), lines.concat()));
    }
}

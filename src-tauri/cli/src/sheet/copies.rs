use bondgenoot_core::copies::{InCopy, KeptCopy, Reason, SecondPlace};
use bondgenoot_core::text::{self, text};

use super::moment;

/// One copy in the list of copies: number, moment, why, size, and what is in it.
pub(crate) fn copy(copy: &KeptCopy) -> String {
    let why = text::label(Reason::LIST, copy.reason.code()).unwrap_or_default();
    let size = text("cli-copy-size", &[("megabytes", &megabytes(copy.kilobytes))]);
    let mut line = format!("{}  {}  {why}  {size}", copy.number, moment(&copy.at));
    if !copy.here {
        line.push_str(&format!("  {}", text("cli-copy-elsewhere", &[])));
    }
    if let Some(problem) = copy.problem {
        line.push_str(&format!("\n    {}", text(&format!("error-{problem}"), &[])));
    }
    for project in &copy.projects {
        line.push_str(&format!("\n    {}", in_copy(project)));
    }
    line
}

fn in_copy(project: &InCopy) -> String {
    let (actors, alliances) =
        (project.counts.of("actor").to_string(), project.counts.of("alliance").to_string());
    let params = [("name", project.name.as_str()), ("actors", &actors), ("alliances", &alliances)];
    let binned = if project.binned { text("cli-in-bin", &[]) } else { String::new() };
    format!("{} {binned}", text("cli-copy-project", &params)).trim_end().to_owned()
}

fn megabytes(kilobytes: u32) -> String {
    let tenths = kilobytes.div_ceil(103);
    format!("{},{}", tenths / 10, tenths % 10)
}

/// Where the second place is, and how far it is behind.
pub(crate) fn second_place(place: &SecondPlace) -> String {
    let behind = place.behind.to_string();
    let up_to = place.up_to.as_deref().map(moment).unwrap_or_default();
    let key = match (place.present, place.up_to.is_some()) {
        (true, _) => "cli-second-place",
        (false, true) => "cli-second-place-away",
        (false, false) => "cli-second-place-never",
    };
    text(key, &[("path", &place.path), ("behind", &behind), ("moment", &up_to)])
}

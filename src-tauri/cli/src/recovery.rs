//! What was found when the store was opened, in words.

use bondgenoot_core::history::Op;
use bondgenoot_core::project::Counts;
use bondgenoot_core::store::{Damage, Finding, Recovery};
use bondgenoot_core::text::{self, text};

use crate::output::Output;

/// Tells what was found.
pub(crate) fn tell(recovery: &Recovery, output: &Output) {
    for finding in &recovery.findings {
        output.message(&text(&format!("finding-{}", finding.code()), &[]));
        if *finding == Finding::EndedBadly
            && let Some((project, op, _)) = &recovery.last_step
        {
            let step = serde_json::from_str::<Op>(op).map(|op| text::of_op(&op)).unwrap_or_default();
            output.message(&text("cli-recovered", &[("project", project), ("step", &step)]));
        }
    }
    if let Some(path) = &recovery.log_kept_in {
        output.message(&text("cli-recovered-kept", &[("path", path)]));
    }
    if let Some(damage) = &recovery.damage {
        tell_damage(damage, output);
    }
}

fn tell_damage(damage: &Damage, output: &Output) {
    output.message(&text("cli-recovered-kept", &[("path", &damage.kept_in)]));
    if damage.unreadable > 0 {
        output.message(&text("cli-recovered-unreadable", &[("count", &damage.unreadable.to_string())]));
    }
    for project in &damage.projects {
        output.message(&format!("{}:", project.name));
        output.message(&match (&project.recovered, project.complete) {
            (Some(counts), true) => of_counts("cli-recovered-complete", counts),
            (Some(counts), false) => of_counts("cli-recovered-in-part", counts),
            (None, _) => text("cli-recovered-not", &[]),
        });
        if project.left_out > 0 {
            output.message(&text("cli-recovered-left-out", &[("count", &project.left_out.to_string())]));
        }
        output.message(&match &project.in_copy {
            Some(counts) => of_counts("cli-recovered-in-copy", counts),
            None => text("cli-recovered-not-in-copy", &[]),
        });
    }
    output.message(&match &damage.copy {
        Some(copy) => text("cli-recovered-copy", &[("copy", copy)]),
        None => text("cli-recovered-no-copy", &[]),
    });
}

fn of_counts(key: &str, counts: &Counts) -> String {
    let numbers = [
        ("actors", counts.of("actor")),
        ("points", counts.of("starting_point")),
        ("scenarios", counts.of("scenario")),
        ("alliances", counts.of("alliance")),
        ("contacts", counts.of("contact")),
    ];
    let numbers = numbers.map(|(name, number)| (name, number.to_string()));
    let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, number)| (*name, number.as_str())).collect();
    format!("  {}", text(key, &numbers))
}

use bondgenoot_core::project;
use bondgenoot_core::share::{self, Choices, How, Incoming, Kind, Plan, Side, WhatToExport, file_name};
use bondgenoot_core::text::text;
use bondgenoot_core::{Error, Result, Store};
use clap::ArgMatches;
use serde_json::json;

use super::lookup::Info;
use crate::output::Output;
use crate::{session, sheet};

pub(super) fn export(matches: &ArgMatches, output: &Output) -> Result<()> {
    let what = match matches.get_flag("without-contacts") {
        true => WhatToExport::WithoutContacts,
        false => WhatToExport::Everything,
    };
    let given = session::given_path(matches, "file");
    // Something that exists is meant as it is, and refused if it is not a project file.
    let target =
        if given.symlink_metadata().is_ok() { given.to_path_buf() } else { file_name::final_path(given) };
    let store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    share::export(&store, &id, &target, what)?;
    output.message(&text("cli-exported", &[]));
    let path = target.display().to_string();
    output.result(&json!({ "file": path }), || path.clone());
    Ok(())
}

pub(super) fn check(matches: &ArgMatches, output: &Output) -> Result<()> {
    let file = Incoming::open(&file_name::existing(session::given_path(matches, "file")))?;
    output.message(&text("cli-file-good", &[]));
    let info = Info::of_file(&file);
    output.result(&info, || sheet::info(&info));
    Ok(())
}

pub(super) fn import(matches: &ArgMatches, output: &Output) -> Result<()> {
    let file = Incoming::open(&file_name::existing(session::given_path(matches, "file")))?;
    let mut store = session::open(matches, output)?;
    let plan = share::plan(&store, &file)?;
    if matches.get_flag("plan") {
        tell(&plan, output);
        return Ok(());
    }
    let how = if matches.get_flag("as-copy") {
        How::AsCopy
    } else if !plan.known {
        How::AsNew
    } else if matches.get_flag("take-over") {
        How::TakeOver(choices(matches, &plan)?)
    } else {
        // Refused below: nobody said what should become of the project that is here.
        output.message(&sheet::plan_counts(&plan));
        output.message(&text("cli-choose-how", &[]));
        How::AsNew
    };
    take_in(&mut store, &file, &how, &plan, output)
}

/// Reads whose version holds: for all conflicts, for all deletions, and for single records by their id in the plan.
fn choices(matches: &ArgMatches, plan: &Plan) -> Result<Choices> {
    let side = |option, usual| match session::optional(matches, option) {
        Some("theirs") => Side::Theirs,
        Some(_) => Side::Ours,
        None => usual,
    };
    let usual = Choices::default();
    let mut records = usual.records;
    for (option, side) in [("keep", Side::Ours), ("take", Side::Theirs)] {
        for id in session::repeated(matches, option) {
            let mut meant = plan.entries.iter().filter(|entry| entry.id == id).peekable();
            if meant.peek().is_none() {
                return Err(Error::NotFound { noun: "record", text: id.to_owned() });
            }
            records.extend(meant.map(|entry| ((entry.noun.to_owned(), id.to_owned()), side)));
        }
    }
    Ok(Choices {
        otherwise: side("conflicts", usual.otherwise),
        deletions: side("deletions", usual.deletions),
        records,
    })
}

fn take_in(store: &mut Store, file: &Incoming, how: &How, plan: &Plan, output: &Output) -> Result<()> {
    let taken = share::take_in(store, file, how)?;
    let name = store.reader(&taken.project)?.project()?.name.to_string();
    if taken.new {
        output.made(taken.project.as_str(), &text("cli-imported", &[("name", &name)]));
        return Ok(());
    }
    let key = match (taken.changed, taken.step.is_some()) {
        (true, _) => "cli-taken-over",
        (false, true) => "cli-only-seen",
        (false, false) => "cli-nothing-new",
    };
    output.message(&text(key, &[("name", &name)]));
    sheet::plan_warnings(plan).iter().for_each(|warning| output.message(warning));
    output.message(&sheet::plan_counts(plan));
    let hash = project::content_hash(store, &taken.project)?;
    let value = json!({
        "id": taken.project, "content_hash": hash, "counts": counts(plan), "changed": taken.changed,
        "step": taken.step.is_some(),
    });
    output.result(&value, || taken.project.to_string());
    Ok(())
}

fn tell(plan: &Plan, output: &Output) {
    let value = json!({
        "project": plan.project, "name": plan.name, "known": plan.known,
        "without_contacts": plan.without_contacts, "many_deletions": plan.many_deletions,
        "false_claims": plan.false_claims, "excess": plan.excess, "counts": counts(plan),
        "records": plan.entries,
    });
    output.result(&value, || sheet::plan(plan));
}

fn counts(plan: &Plan) -> serde_json::Map<String, serde_json::Value> {
    Kind::ALL.into_iter().map(|kind| (kind.code().to_owned(), plan.count(kind).into())).collect()
}

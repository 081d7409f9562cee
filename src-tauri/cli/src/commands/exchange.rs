use std::path::Path;

use bondgenoot_core::project;
use bondgenoot_core::share::{self, Choices, How, Incoming, Kind, Plan, Side, WhatToExport};
use bondgenoot_core::text::text;
use bondgenoot_core::{Result, Store};
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
    let target = session::given(matches, "file");
    let store = session::open(matches, output)?;
    let id = session::project(&store, matches)?;
    share::export(&store, &id, Path::new(target), what)?;
    output.message(&text("cli-exported", &[]));
    output.result(&json!({ "file": target }), || target.to_owned());
    Ok(())
}

pub(super) fn check(matches: &ArgMatches, output: &Output) -> Result<()> {
    let file = Incoming::open(Path::new(session::given(matches, "file")))?;
    output.message(&text("cli-file-good", &[]));
    let info = Info::of_file(&file);
    output.result(&info, || sheet::info(&info));
    Ok(())
}

pub(super) fn import(matches: &ArgMatches, output: &Output) -> Result<()> {
    let file = Incoming::open(Path::new(session::given(matches, "file")))?;
    let mut store = session::open(matches, output)?;
    let plan = share::plan(&store, &file)?;
    if matches.get_flag("plan") {
        tell(&plan, output);
        return Ok(());
    }
    let otherwise = match session::optional(matches, "conflicts") {
        Some("theirs") => Side::Theirs,
        _ => Side::Ours,
    };
    let how = if matches.get_flag("as-copy") {
        How::AsCopy
    } else if !plan.known {
        How::AsNew
    } else if matches.get_flag("take-over") {
        How::TakeOver(Choices { otherwise, ..Choices::default() })
    } else {
        // Refused below: nobody said what should become of the project that is here.
        output.message(&sheet::plan_counts(&plan));
        output.message(&text("cli-choose-how", &[]));
        How::AsNew
    };
    take_in(&mut store, &file, &how, &plan, output)
}

fn take_in(store: &mut Store, file: &Incoming, how: &How, plan: &Plan, output: &Output) -> Result<()> {
    let taken = share::take_in(store, file, how)?;
    let name = store.reader(&taken.project)?.project()?.name.to_string();
    if taken.new {
        output.made(taken.project.as_str(), &text("cli-imported", &[("name", &name)]));
        return Ok(());
    }
    let key = if taken.changed { "cli-taken-over" } else { "cli-nothing-new" };
    output.message(&text(key, &[("name", &name)]));
    output.message(&sheet::plan_counts(plan));
    let hash = project::content_hash(store, &taken.project)?;
    let value = json!({ "id": taken.project, "content_hash": hash, "counts": counts(plan) });
    output.result(&value, || taken.project.to_string());
    Ok(())
}

fn tell(plan: &Plan, output: &Output) {
    let value = json!({
        "project": plan.project, "name": plan.name, "known": plan.known,
        "without_contacts": plan.without_contacts, "counts": counts(plan), "records": plan.entries,
    });
    output.result(&value, || sheet::plan(plan));
}

fn counts(plan: &Plan) -> serde_json::Map<String, serde_json::Value> {
    Kind::ALL.into_iter().map(|kind| (kind.code().to_owned(), plan.count(kind).into())).collect()
}

use bondgenoot_core::assessment::{self, AnswerEdit, AnswerKey, AnswerState};
use bondgenoot_core::catalogue::List;
use bondgenoot_core::history::Typing;
use bondgenoot_core::text::text;
use bondgenoot_core::value::{Date, Note};
use bondgenoot_core::{Error, Result, actor, alliance};
use clap::ArgMatches;

use crate::output::Output;
use crate::{choose, session};

pub(super) fn assess(matches: &ArgMatches, output: &Output) -> Result<()> {
    let typed = |name| session::optional(matches, name);
    let note = |name| typed(name).map(Note::parse).transpose();
    let state = choose::member(
        AnswerState::LIST,
        AnswerState::ALL,
        AnswerState::code,
        session::given(matches, "state"),
    );
    let state = state.or_else(|error| match session::given(matches, "state") {
        "nvt" | "n.v.t." => Ok(AnswerState::NotApplicable),
        _ => Err(error),
    })?;
    let edit = AnswerEdit {
        state: Some(Some(state)),
        how_present: note("how")?,
        in_practice: note("practice")?,
        who: note("who")?,
        due: typed("by").map(choose::date).transpose()?.map(Some),
    };
    let date = typed("date").map(choose::date).transpose()?;
    let mut store = session::open(matches, output)?;
    let today = || {
        let today = store.clock().today();
        Date::from_civil(today).ok_or_else(|| Error::InvalidDate { text: today.to_string() })
    };
    let date = date.map_or_else(today, Ok)?;
    let project = session::project(&store, matches)?;
    let reader = store.reader(&project)?;
    let alliance = alliance::find(&reader, session::given(matches, "alliance"))?;
    let criterion = choose::code(Some(&reader), List::Criterion, session::given(matches, "criterion"))?;
    let partner = typed("partner").map(|typed| actor::find(&reader, typed)).transpose()?;
    let key = AnswerKey { alliance, date, criterion, partner };
    let id = assessment::answer(&mut store, &project, &key, edit, Typing::Begins)?.value;
    output.made(id.as_str(), &text("cli-answered", &[("date", &crate::sheet::day(date))]));
    Ok(())
}

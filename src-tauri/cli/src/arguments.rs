//! The commands and their arguments. Their help comes from the Fluent files: `cli-command-<name>` and
//! `cli-argument-<name>`.

use std::ffi::OsString;

use bondgenoot_core::layout::Sheet;
use bondgenoot_core::text::text;
use clap::{Arg, ArgAction, ArgGroup, Command};

/// Gives the whole command line.
pub(crate) fn commands() -> Command {
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        text("cli-usage", &[])
    );
    Command::new("bondgenoot-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about", &[]))
        .after_help(text("cli-exit-codes", &[]))
        .help_template(template.clone())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(text("cli-heading-commands", &[]))
        .subcommand_value_name(text("cli-value-command", &[]))
        .args([data_dir(), flag("json").global(true), help(), version()])
        .subcommands(all().into_iter().map(|command| {
            command.help_template(template.clone()).disable_help_flag(true).disable_version_flag(true)
        }))
}

fn all() -> Vec<Command> {
    vec![
        command("new").args([
            positional("name"),
            option("organisation").required(true),
            option("municipality").required(true),
            option("sector"),
        ]),
        command("example"),
        command("projects"),
        command("recover").arg(option("from-copy").value_name("COPY")),
        command("rename").args([positional("project"), positional("name")]),
        command("duplicate").args([positional("project"), option("name")]),
        command("delete").arg(positional("project")),
        command("restore").arg(positional("project")),
        command("info").arg(path("project-or-file")),
        command("municipality").arg(positional("text")),
        command("add-municipality").args([positional("project"), positional("text"), option("kind")]),
        command("add-actor").args([
            positional("project"),
            positional("name"),
            option("municipality").required(true),
            any("sector"),
            option("half"),
            option("contact"),
            option("status"),
        ]),
        command("move-actor").args([
            positional("project"),
            positional("actor"),
            option("municipality").required(true),
            option("half"),
        ]),
        command("edit-actor").args([positional("project"), positional("actor")]).args(edits()),
        command("remove-actor").args([positional("project"), positional("actor")]),
        command("add-starting-point")
            .args([positional("project"), positional("text"), flag("strength"), flag("limitation")])
            .group(ArgGroup::new("kind-of-card").args(["strength", "limitation"]).required(true)),
        command("add-lead").args([
            positional("project"),
            positional("starting-point"),
            positional("actor"),
            option("note"),
        ]),
        command("add-scenario").args([
            positional("project"),
            positional("name"),
            many("actor-of-scenario").long("actor").required(true),
            option("idea"),
        ]),
        command("add-alliance").args([
            positional("project"),
            positional("name"),
            many("member").required_unless_present("scenario"),
            option("scenario"),
            flag("without-us"),
        ]),
        command("assess").args([
            positional("project"),
            positional("alliance"),
            positional("criterion"),
            positional("state"),
            option("date"),
            option("partner"),
            option("how"),
            option("practice"),
            option("who"),
            option("by"),
        ]),
        command("add-agreement").args([
            positional("project"),
            positional("alliance"),
            positional("text"),
            option("who"),
            option("by"),
        ]),
        command("show").args([positional("project"), positional("alliance").required(false)]),
        command("search").args([positional("project"), positional("text")]),
        command("undo").args([positional("project"), count()]),
        command("redo").args([positional("project"), count()]),
        command("history").arg(positional("project")),
        command("export").args([positional("project"), path("file"), flag("without-contacts")]),
        command("import")
            .args([
                path("file"),
                flag("plan"),
                flag("as-copy"),
                flag("take-over"),
                option("conflicts").value_parser(["ours", "theirs"]).hide_possible_values(true),
                option("deletions").value_parser(["ours", "theirs"]).hide_possible_values(true),
                many("keep").value_name("ID"),
                many("take").value_name("ID"),
            ])
            .group(ArgGroup::new("how").args(["plan", "as-copy", "take-over"])),
        command("check").arg(path("file")),
        command("scene")
            .args([positional("project"), option("fit").value_name("WIDTHxHEIGHT").value_parser(sheet_size)]),
        command("copies"),
        command("copy-now"),
        command("restore-copy")
            .args([
                positional("copy"),
                option("project-in-copy").long("project").value_name("PROJECT"),
                option("actor"),
                option("alliance"),
            ])
            .group(ArgGroup::new("record").args(["actor", "alliance"])),
        command("person").args([positional("project"), positional("person")]),
        command("diagnose"),
    ]
}

fn edits() -> Vec<Arg> {
    let texts = [
        "name",
        "half",
        "status",
        "relation",
        "offer",
        "brings",
        "benefit",
        "next-step",
        "next-date",
        "notes",
    ];
    let flags = ["supralocal", "boundary-crossing"];
    let lists = ["sector", "target-group", "bring"];
    texts.into_iter().chain(flags).map(option).chain(lists.into_iter().map(any)).collect()
}

fn command(name: &'static str) -> Command {
    Command::new(name).about(text(&format!("cli-command-{name}"), &[])).arg(help())
}

fn argument(name: &'static str) -> Arg {
    Arg::new(name).help(text(&format!("cli-argument-{name}"), &[]))
}

fn positional(name: &'static str) -> Arg {
    let value = name.to_uppercase().replace('-', "_").replace("PROJECT_OR_FILE", "PROJECT|FILE");
    argument(name).required(true).value_name(value).help_heading(text("cli-heading-arguments", &[]))
}

/// A path, which need not be text.
fn path(name: &'static str) -> Arg {
    positional(name).value_parser(clap::value_parser!(OsString))
}

fn count() -> Arg {
    positional("count").required(false).value_name("N").value_parser(clap::value_parser!(u32).range(1..))
}

/// Reads the size of a sheet in pixels, as `1142x590`.
fn sheet_size(text: &str) -> Result<Sheet, String> {
    let side = |text: &str| text.parse().ok().filter(|side| (1..=20_000).contains(side));
    let sides = text.split_once('x').and_then(|(width, height)| Some((side(width)?, side(height)?)));
    sides.map(|(width, height)| Sheet { width, height }).ok_or_else(|| text.to_owned())
}

fn option(name: &'static str) -> Arg {
    let value = name.to_uppercase().replace('-', "_");
    in_options(argument(name).long(name).value_name(value).allow_hyphen_values(true))
}

/// An option that takes several values and can be repeated.
fn many(name: &'static str) -> Arg {
    option(name).num_args(1..).action(ArgAction::Append).allow_hyphen_values(false)
}

/// The same, of which none at all can be given.
fn any(name: &'static str) -> Arg {
    many(name).num_args(0..)
}

fn flag(name: &'static str) -> Arg {
    in_options(argument(name).long(name).action(ArgAction::SetTrue))
}

fn data_dir() -> Arg {
    let path = clap::value_parser!(std::path::PathBuf);
    option("data-dir")
        .value_name("DIR")
        .value_parser(path)
        .env("BONDGENOOT_DATA_DIR")
        .hide_env(true)
        .global(true)
}

fn help() -> Arg {
    in_options(argument("help").short('h').long("help").action(ArgAction::Help))
}

fn version() -> Arg {
    in_options(argument("version").short('V').long("version").action(ArgAction::Version))
}

fn in_options(argument: Arg) -> Arg {
    argument.help_heading(text("cli-heading-options", &[]))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use bondgenoot_core::text;

    use super::*;

    fn keys_used() -> BTreeSet<String> {
        let root = commands();
        let arguments = |command: &Command| {
            command
                .get_arguments()
                .map(|argument| format!("cli-argument-{}", argument.get_id()))
                .collect::<Vec<_>>()
        };
        let mut keys: BTreeSet<String> = arguments(&root).into_iter().collect();
        for command in root.get_subcommands() {
            keys.insert(format!("cli-command-{}", command.get_name()));
            keys.extend(arguments(command));
        }
        keys
    }

    #[test]
    fn the_command_line_is_sound() {
        commands().debug_assert();
    }

    #[test]
    fn every_command_and_argument_has_its_words_and_every_word_its_use() {
        let file = include_str!("../../../ui/text/nl/cli.ftl");
        let written: BTreeSet<String> = file
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .filter(|key| key.starts_with("cli-command-") || key.starts_with("cli-argument-"))
            .collect();
        assert_eq!(keys_used(), written);
        assert!(written.iter().all(|key| text::find(key, &[]).is_some()));
    }
}

//! What the command line says when it cannot be read, in Dutch, and the help itself.

use std::io::Write;
use std::process::ExitCode;

use bondgenoot_core::text::text;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::output::Output;
use crate::{arguments, exit};

/// Tells what is wrong with the command line; or gives the help, when that was asked for.
pub(crate) fn tell(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp => printed(&dutch(&error.render().to_string())),
        ErrorKind::DisplayVersion => printed(&error.to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = write!(std::io::stderr().lock(), "{}", dutch(&error.render().to_string()));
            ExitCode::from(exit::USAGE)
        }
        ErrorKind::MissingSubcommand => {
            let _ = write!(
                std::io::stderr().lock(),
                "{}",
                dutch(&arguments::commands().render_help().to_string())
            );
            ExitCode::from(exit::USAGE)
        }
        kind => {
            let message = text(key(kind), &[("what", &what(error))]);
            let _ = writeln!(std::io::stderr().lock(), "{message}\n{}", text("cli-mistake-help", &[]));
            ExitCode::from(exit::USAGE)
        }
    }
}

fn printed(text: &str) -> ExitCode {
    let output = Output::new(false);
    output.print(text);
    ExitCode::from(output.finish(exit::DONE))
}

fn key(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::MissingRequiredArgument | ErrorKind::TooFewValues => "cli-mistake-missing",
        ErrorKind::InvalidSubcommand => "cli-mistake-command",
        ErrorKind::UnknownArgument => "cli-mistake-unknown",
        ErrorKind::ArgumentConflict => "cli-mistake-conflict",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-mistake-value",
        ErrorKind::InvalidUtf8 => "cli-mistake-not-text",
        _ => "cli-mistake-else",
    }
}

/// The part of the command line that it is about.
fn what(error: &clap::Error) -> String {
    let parts = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg, ContextKind::InvalidValue];
    let values = parts.into_iter().filter_map(|part| error.get(part)).map(|value| match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        _ => String::new(),
    });
    values.filter(|value| !value.is_empty()).collect::<Vec<_>>().join(": ").replace(">...", ">")
}

/// The one word of the help that the library does not let us choose.
fn dutch(help: &str) -> String {
    help.replace("[OPTIONS]", &text("cli-value-options", &[]))
}

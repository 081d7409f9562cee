//! Running another program: say it, do it, stop when it fails.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result, While};

/// Says what comes now.
pub(crate) fn say(what: &str) {
    println!("\n==> {what}");
}

/// Runs a program that speaks to the developer itself.
pub(crate) fn run(what: &str, command: &mut Command) -> Result {
    announce(what, command);
    let status = command.stdin(Stdio::null()).status().during(cannot_start(command))?;
    if status.success() { Ok(()) } else { Err(failed(what, command, status)) }
}

/// Runs a program of which nobody needs to read what it says, unless it fails.
pub(crate) fn run_quietly(what: &str, command: &mut Command) -> Result {
    announce(what, command);
    let output = command.stdin(Stdio::null()).output().during(cannot_start(command))?;
    if output.status.success() {
        return Ok(());
    }
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(failed(what, command, output.status))
}

/// Runs a program for what it writes to its standard output; its errors go to the developer.
pub(crate) fn capture(what: &str, command: &mut Command) -> Result<String> {
    announce(what, command);
    output(what, command)
}

/// Runs a program for what it writes, without a word when it succeeds.
pub(crate) fn ask(command: &mut Command) -> Result<String> {
    output("a question", command)
}

/// Tells whether a program starts and succeeds. Nobody sees what it says.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn output(what: &str, command: &mut Command) -> Result<String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let output = command.output().during(cannot_start(command))?;
    if !output.status.success() {
        // What it wrote before it failed is often the reason.
        print!("{}", String::from_utf8_lossy(&output.stdout));
        return Err(failed(what, command, output.status));
    }
    String::from_utf8(output.stdout).during(format_args!("{} did not write UTF-8", line(command)))
}

fn announce(what: &str, command: &Command) {
    say(what);
    println!("    {}", line(command));
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start {}", line(command))
}

fn failed(what: &str, command: &Command, status: std::process::ExitStatus) -> Failure {
    Failure::new(format!("{what} did not succeed ({status}): {}", line(command)))
}

/// Writes a command as one would type it: the program without its folder.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    if word.contains(' ') { format!("'{word}'") } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("somewhere/bin/cargo");
        command.args(["doc", "--title", "two words"]);
        assert_eq!(line(&command), "cargo doc --title 'two words'");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = run("Trying", &mut Command::new("no-such-program-here")).unwrap_err();
        assert!(failure.to_string().starts_with("cannot start no-such-program-here"), "{failure}");
    }

    #[test]
    fn a_program_that_fails_stops_the_command() {
        let mut failing = Command::new(crate::cargo::program());
        failing.arg("no-such-cargo-command");
        assert!(!succeeds(&mut failing));
    }
}

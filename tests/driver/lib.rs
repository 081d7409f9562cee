//! Drives `bondgenoot-cli` as a user would: a process for each command, a fresh data directory for each test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is what tests are made of")]

pub mod old_store;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

/// The program to drive: the one that `BONDGENOOT_CLI` names, or one that is built first.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| match std::env::var_os("BONDGENOOT_CLI") {
        Some(path) => PathBuf::from(path),
        None => build(),
    })
}

fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built =
        Command::new(cargo).args(["build", "--quiet", "--package", "bondgenoot-cli"]).status().unwrap();
    assert!(built.success(), "bondgenoot-cli does not build");
    let here = std::env::current_exe().unwrap();
    let profile = here.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    profile.unwrap().join(format!("bondgenoot-cli{}", std::env::consts::EXE_SUFFIX))
}

/// Somebody at a computer, with a data directory of her own.
pub struct User {
    directory: TempDir,
}

impl Default for User {
    fn default() -> Self {
        Self::new()
    }
}

impl User {
    /// Sits down at a fresh computer.
    pub fn new() -> Self {
        Self { directory: TempDir::new().unwrap() }
    }

    /// The data directory.
    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// A place for a file of hers.
    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The command that types this, not started yet.
    pub fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(program());
        command.env("BONDGENOOT_DATA_DIR", self.data()).args(arguments).stdin(Stdio::null());
        command
    }

    /// Types a command and waits for it.
    pub fn types<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Answer {
        Answer::of(self.command(arguments).output().unwrap())
    }

    /// Types a command that must succeed, and gives the last line of its result: the id of what is new.
    pub fn makes<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        self.types(arguments).good().last_line()
    }

    /// Asks for JSON.
    pub fn asks<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        let mut command = self.command(["--json"]);
        command.args(arguments);
        let answer = Answer::of(command.output().unwrap()).good();
        serde_json::from_str(&answer.result).unwrap()
    }

    /// The content hash of a project or a file.
    pub fn hash(&self, project: impl AsRef<OsStr>) -> String {
        self.asks([OsStr::new("info"), project.as_ref()])["content_hash"].as_str().unwrap().to_owned()
    }

    /// Starts a project in Grimbergen and gives its id.
    pub fn starts(&self, name: &str) -> String {
        self.makes(["new", name, "--organisation", "CC De Proef", "--municipality", "Grimbergen"])
    }
}

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    /// The exit code; -1 for a process that was killed.
    pub code: i32,
    /// Standard output.
    pub result: String,
    /// Standard error.
    pub message: String,
}

impl Answer {
    /// Reads what a finished process left.
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            result: String::from_utf8(output.stdout).unwrap(),
            message: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Insists that it went well.
    pub fn good(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}", self.message, self.result);
        self
    }

    /// Insists on an exit code and on a message for people.
    pub fn fails_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.message, self.result);
        assert!(!self.message.trim().is_empty(), "a failure without a word");
        for strange in ["error-", "cli-", "panicked", "Error", "rusqlite"] {
            assert!(!self.message.contains(strange), "not for people: {}", self.message);
        }
        self
    }

    /// The last line of the result.
    pub fn last_line(&self) -> String {
        self.result.lines().last().unwrap_or_default().to_owned()
    }
}

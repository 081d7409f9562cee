//! Running the tests, and counting them.

use std::path::Path;

use super::build::Programs;
use super::wine::Wine;
use crate::cargo::CLI_VARIABLE;
use crate::failure::{Failure, Result};
use crate::step;
use crate::workspace::Workspace;

/// The tests of the command line that say something about Windows, by their module.
const JOURNEYS: &[&str] = &[
    "bad_input::",
    "diagnosis::",
    "exchange::",
    "exit_codes::",
    "exports::",
    "file_names::",
    "golden_files::",
    "journey::",
];

/// Runs all of them and returns how many passed.
pub(super) fn run(workspace: &Workspace, wine: &Wine, programs: &Programs) -> Result<u32> {
    let mut core = wine.program(&programs.core_tests);
    core.current_dir(workspace.root.join("src-tauri/core"));
    // It cannot ask cargo where the workspace is, and writes no snapshots here.
    core.env("INSTA_WORKSPACE_ROOT", windows_path(&workspace.root)).env("INSTA_UPDATE", "no");
    let core = passed(&step::capture("Testing the core under Wine", &mut core)?)?;

    let mut journeys = wine.program(&programs.cli_tests);
    journeys.current_dir(workspace.root.join("tests")).args(JOURNEYS);
    journeys.env(CLI_VARIABLE, windows_path(&programs.cli));
    let journeys = passed(&step::capture("Testing the command line under Wine", &mut journeys)?)?;
    println!("    {core} tests of the core and {journeys} of the command line passed");
    Ok(core + journeys)
}

/// Returns how Wine names a path of this machine.
fn windows_path(path: &Path) -> String {
    format!("Z:{}", path.display()).replace('/', "\\")
}

/// Reads how many tests passed; none is a failure too.
fn passed(said: &str) -> Result<u32> {
    let number = said.lines().find_map(|line| {
        let (number, _) = line.trim().strip_prefix("test result: ok. ")?.split_once(' ')?;
        number.parse::<u32>().ok()
    });
    number.filter(|number| *number > 0).ok_or_else(|| {
        print!("{said}");
        Failure::new("no tests ran under Wine")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_ran_are_counted() {
        let said = "running 2 tests\n..\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured\r\n";
        assert_eq!(passed(said).unwrap(), 2);
        assert!(passed("test result: ok. 0 passed; 0 failed; 0 ignored").is_err());
        assert!(passed("").is_err());
    }

    #[test]
    fn wine_finds_the_files_of_this_machine_on_a_drive() {
        assert_eq!(windows_path(Path::new("/srv/bron/cli.exe")), r"Z:\srv\bron\cli.exe");
    }
}

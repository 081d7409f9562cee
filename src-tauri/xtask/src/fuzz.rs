//! `cargo xtask fuzz`: looks for project files that bring the program to its knees, for a minute.
//!
//! The fuzzer is libFuzzer, which the crate `tests/fuzz` brings; what it needs of the compiler is stable. Native
//! code is not instrumented, so what it explores is ours, not SQLite's.

use std::path::PathBuf;
use std::process::Command;

use crate::cargo;
use crate::failure::{Failure, Result, While};
use crate::prerequisites;
use crate::step;
use crate::workspace::Workspace;

/// The crate of the fuzzer.
const CRATE: &str = "tests/fuzz";

/// The files that it starts from.
const SEEDS: &[&str] = &["tests/fuzz/corpus", "tests/golden"];

const TARGET: &str = "project_file";

/// For how many seconds to look, unless this variable says otherwise.
const SECONDS: &str = "60";
const SECONDS_VARIABLE: &str = "BONDGENOOT_FUZZ_SECONDS";

/// The largest file that it makes: somewhat more than the largest that it starts from.
const MOST_BYTES: usize = 600_000;

/// What makes the compiler count which code runs, and with which comparisons.
const INSTRUMENTS: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg=fuzzing",
];

pub(crate) fn fuzz(workspace: &Workspace) -> Result {
    prerequisites::for_fuzzing()?;
    let fuzzer = build(workspace)?;
    let seconds = std::env::var(SECONDS_VARIABLE).unwrap_or_else(|_| SECONDS.to_owned());
    let folder = workspace.target.join("fuzz");
    let (grown, finds) = (folder.join("corpus"), folder.join("finds"));
    for folder in [&grown, &finds] {
        std::fs::create_dir_all(folder).during(format_args!("making {}", folder.display()))?;
    }
    let mut look = Command::new(fuzzer);
    look.arg(format!("-max_total_time={seconds}"));
    look.arg(format!("-max_len={MOST_BYTES}"));
    look.arg(format!("-artifact_prefix={}/", finds.display()));
    // A file may keep us busy for two seconds; the rest is for a busy machine.
    look.args(["-timeout=20", "-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=1"]);
    look.arg(&grown).args(SEEDS.iter().map(|seeds| workspace.root.join(seeds)));
    let looked = step::run(&format!("Looking for {seconds} seconds"), &mut look);
    looked.map_err(|failure| {
        let finds = workspace.relative(&finds).to_string();
        Failure::new(format!(
            "{failure}\n  What it found is in {finds}; mended, it belongs in {CRATE}/corpus"
        ))
    })
}

/// Builds the fuzzer, for a named target: otherwise what runs while building would be instrumented too.
fn build(workspace: &Workspace) -> Result<PathBuf> {
    let host = host()?;
    let target = workspace.target.join("fuzz");
    // The versions of the workspace; what only the fuzzer needs is added.
    let (locked, lock) = (workspace.root.join("Cargo.lock"), workspace.root.join(CRATE).join("Cargo.lock"));
    std::fs::copy(locked, &lock).during(format_args!("writing {}", lock.display()))?;
    let mut build = Command::new(cargo::program());
    build.current_dir(workspace.root.join(CRATE));
    build.args(["build", "--release", "--bin", TARGET, "--target", &host, "--target-dir"]);
    build.arg(&target).env("RUSTFLAGS", INSTRUMENTS.join(" "));
    // What belongs to the build of this program says nothing about that one.
    build.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_ENCODED_RUSTFLAGS");
    step::run("Building the fuzzer", &mut build)?;
    let name = format!("{TARGET}{}", std::env::consts::EXE_SUFFIX);
    Ok(target.join(host).join("release").join(name))
}

fn host() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let about = step::ask(Command::new(rustc).arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failure::new("rustc does not say which system this is"))
}

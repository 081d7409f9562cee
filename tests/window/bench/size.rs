use std::path::{Path, PathBuf};

use crate::programs::Programs;
use crate::report::Report;

/// The file of the stripped program, and of what it embeds.
pub(crate) fn measure(programs: &Programs, report: &mut Report) {
    report.section("Size", "The stripped release, and the UI in it before it is compressed.");
    let of = |path: &Path| std::fs::metadata(path).unwrap().len();
    report.note("program", megabytes(of(&programs.empty)), vec![megabytes(of(&programs.window))]);
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/dist"), &mut files);
    let total = files.iter().map(|file| of(file)).sum();
    report.note("UI", String::new(), vec![megabytes(total)]);
    for (kind, ending) in [("scripts", "js"), ("styles", "css"), ("fonts", "ttf")] {
        let these = files.iter().filter(|file| file.extension().is_some_and(|found| found == ending));
        report.note(
            &format!("of which {kind}"),
            String::new(),
            vec![megabytes(these.map(|file| of(file)).sum())],
        );
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

#[allow(clippy::cast_precision_loss, reason = "programs are small")]
fn megabytes(bytes: u64) -> String {
    format!("{:.2} MB", bytes as f64 / 1e6)
}

//! The processes of a program, and the memory they take.

use std::path::PathBuf;

/// The bytes of memory that processes and everything they started take, what they share with others counted in part
/// (PSS).
pub(crate) fn memory(roots: &[u32]) -> u64 {
    let mut all = roots.to_vec();
    let parents = parents();
    // The list grows while it is walked through, until nobody has a child left.
    let mut next = 0;
    while let Some(parent) = all.get(next).copied() {
        all.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(id, _)| id));
        next += 1;
    }
    all.into_iter().map(share_of).sum()
}

/// All processes, each with the one that started it.
fn parents() -> Vec<(u32, u32)> {
    let ids = std::fs::read_dir("/proc").unwrap().flatten();
    let ids = ids.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter_map(|id| {
        let line = std::fs::read_to_string(about(id, "stat")).ok()?;
        // Its name stands between brackets and may hold anything.
        let (_, rest) = line.rsplit_once(')')?;
        Some((id, rest.split_whitespace().nth(1)?.parse().ok()?))
    })
    .collect()
}

fn share_of(id: u32) -> u64 {
    let text = std::fs::read_to_string(about(id, "smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes: Option<u64> = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
    kilobytes.unwrap_or_default() * 1024
}

fn about(id: u32, what: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{id}/{what}"))
}

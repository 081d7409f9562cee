//! The packages that people's programs are made of, on each system that we make them for. What only other systems
//! need, or only building, stands in `Cargo.lock` as well, but reaches nobody.

use crate::cargo;
use crate::failure::{Failure, Result};
use crate::step;
use crate::workspace::Workspace;

/// The packages that become a program for people.
const SHIPPED: &[&str] = &["bondgenoot", "bondgenoot-cli"];

/// The systems that we make them for.
const TARGETS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Packages that make connections, or the encryption that only connections need.
const FORBIDDEN: &[&str] = &[
    "async-net",
    "attohttpc",
    "curl",
    "curl-sys",
    "git2",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "libp2p",
    "minreq",
    "mio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "soup3",
    "soup3-sys",
    "ssh2",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-websocket",
    "tokio-rustls",
    "tokio-tungstenite",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
];

/// Forbidden packages that are there all the same, and why nothing leaves the machine through them.
const ALLOWED: &[(&str, &str)] = &[
    ("mio", "tokio waits with it; only the single instance listens, to a socket on the own disk (macOS)"),
    ("socket2", "comes with mio, for the same socket"),
    ("soup3", "WebKitGTK names the types of its requests with it; the window's content policy lets none out"),
    ("soup3-sys", "comes with soup3"),
];

pub(super) fn broken(workspace: &Workspace) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for target in TARGETS {
        let words = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none"];
        let mut question = cargo::command(workspace, &words);
        question.args(["--format", "{p}", "--target", target]);
        question.args(SHIPPED.iter().flat_map(|package| ["--package", package]));
        let tree = step::ask(&mut question)?;
        if !SHIPPED.iter().all(|package| packages_in(&tree).any(|name| name == *package)) {
            return Err(Failure::new(format!("cargo tree does not show the programs for {target}")));
        }
        broken.extend(forbidden(&tree).into_iter().map(|name| format!("{target}: {name} is built in")));
    }
    Ok(broken)
}

/// Gives the name at the beginning of each line of a tree.
fn packages_in(tree: &str) -> impl Iterator<Item = &str> {
    tree.lines().filter_map(|line| line.split_whitespace().next())
}

/// Lists the packages that should not be in a tree.
fn forbidden(tree: &str) -> Vec<&str> {
    let allowed = |name: &str| ALLOWED.iter().any(|(allowed, _)| *allowed == name);
    let mut found: Vec<&str> =
        packages_in(tree).filter(|name| FORBIDDEN.contains(name) && !allowed(name)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_speaks_to_a_network_is_found_in_a_tree() {
        let tree = "bondgenoot v0.1.0 (somewhere)\nhyper v1.0.0\nmio v1.2.4\nserde v1.0.0 (*)\n\nhyper v1.0.0 (*)\nhyperlocal v1.0.0\n";
        assert_eq!(forbidden(tree), ["hyper"]);
    }

    #[test]
    fn only_what_is_forbidden_needs_to_be_allowed() {
        assert!(ALLOWED.iter().all(|(name, reason)| FORBIDDEN.contains(name) && !reason.is_empty()));
    }
}

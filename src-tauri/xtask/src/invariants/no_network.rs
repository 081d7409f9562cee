//! Nothing opens the network: no package that can is built in, and our own code does not reach for it.

use crate::failure::{Result, While};
use crate::rust_source::{Kind, Source};
use crate::workspace::Workspace;

/// Packages that make connections, or the encryption that only connections need.
const PACKAGES: &[&str] = &[
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
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "ssh2",
    "surf",
    "tokio-rustls",
    "tokio-tungstenite",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
];

/// What the standard library has for it.
const TYPES: &[&str] = &["TcpListener", "TcpStream", "ToSocketAddrs", "UdpSocket"];

pub(super) fn broken(workspace: &Workspace, sources: &[Source]) -> Result<Vec<String>> {
    let lock = std::fs::read_to_string(workspace.root.join("Cargo.lock")).during("reading Cargo.lock")?;
    let packages = packages_in(&lock).filter(|name| PACKAGES.contains(name));
    let mut broken: Vec<String> = packages.map(|name| format!("Cargo.lock: {name}")).collect();
    broken.extend(own_use(sources));
    Ok(broken)
}

fn packages_in(lock: &str) -> impl Iterator<Item = &str> {
    lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
}

fn own_use(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for token in &source.tokens {
            if let Kind::Word(word) = &token.kind
                && TYPES.contains(&word.as_str())
            {
                found.push(format!("{}: {word}", source.place(token)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"hyper\"\nversion = \"1.0.0\"\ndependencies = [\n \"h2\",\n]\n\n[[package]]\nname = \"csv\"\n";
        assert_eq!(packages_in(lock).collect::<Vec<_>>(), ["hyper", "csv"]);
    }

    #[test]
    fn own_connections_are_refused() {
        let sources = [Source::made_up("a.rs", "// TcpStream is not for us\nuse std::net::TcpStream;")];
        assert_eq!(own_use(&sources), ["a.rs:2: TcpStream"]);
    }
}

//! What our own code could reach the network with.

use crate::rust_source::{Kind, Source};
use crate::ui_source::{self, UiSource};

/// What Rust's standard library has for it.
const OF_RUST: &[&str] = &["TcpListener", "TcpStream", "ToSocketAddrs", "UdpSocket"];

/// The border of a page in a browser, which no release contains: `ui/vite.config.ts` refuses to build one with it.
const FOR_DEVELOPERS: &str = "ui/src/backend/web.ts";

/// What a web view has for it.
const OF_A_WEB_VIEW: &[&str] = &[
    "EventSource",
    "RTCPeerConnection",
    "WebSocket",
    "WebTransport",
    "XMLHttpRequest",
    "fetch",
    "sendBeacon",
];

pub(super) fn broken(sources: &[Source], ui: &[UiSource]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for token in &source.tokens {
            if let Kind::Word(word) = &token.kind
                && OF_RUST.contains(&word.as_str())
            {
                found.push(format!("{}: {word}", source.place(token)));
            }
        }
    }
    for source in ui.iter().filter(|source| source.path != FOR_DEVELOPERS) {
        for token in &source.code {
            if let ui_source::Kind::Word(word) = &token.kind
                && OF_A_WEB_VIEW.contains(&word.as_str())
            {
                found.push(format!("{}: {word}", source.place(token.line)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_connections_are_refused() {
        let sources = [Source::made_up("a.rs", "// TcpStream is not for us\nuse std::net::TcpStream;")];
        let code = "// fetch is not for us\nawait fetch(\"x\"); \"WebSocket\"";
        let ui = ["a.ts", FOR_DEVELOPERS].map(|path| UiSource::read(path, code));
        assert_eq!(broken(&sources, &ui), ["a.rs:2: TcpStream", "a.ts:2: fetch"]);
    }
}

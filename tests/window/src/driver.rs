//! The program that drives the page in the window.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running `WebKitWebDriver`; it ends with this value, and the window it opened with it.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver with this environment, which the window it opens will have too.
    pub(crate) fn start(environment: Vec<(&'static str, OsString)>) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").envs(environment);
        command.env_remove("WAYLAND_DISPLAY").stdin(Stdio::null()).stdout(Stdio::null());
        let process = command.spawn().expect("WebKitWebDriver is not installed");
        let patience = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(Instant::now() < patience, "WebKitWebDriver does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { process, port }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The processes it started: the window's program.
    pub(crate) fn started(&self) -> Vec<u32> {
        let Ok(processes) = std::fs::read_dir("/proc") else { return Vec::new() };
        let ids = processes.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        ids.filter(|id| status_of(*id).is_some_and(|(_, parent)| parent == self.process.id())).collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for id in self.started() {
            end(id);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Ends a process at once, without a warning.
pub(crate) fn end(id: u32) {
    signal(id, "KILL");
}

/// Sends a signal to a process: `TERM`, `HUP`, `KILL` …
pub(crate) fn signal(id: u32, name: &str) {
    let _ = Command::new("kill").arg(format!("-{name}")).arg(id.to_string()).stderr(Stdio::null()).status();
}

/// Says whether a process is at work.
pub(crate) fn is_running(id: u32) -> bool {
    status_of(id).is_some_and(|(state, _)| state != 'Z')
}

/// The state of a process and the id of its parent.
fn status_of(id: u32) -> Option<(char, u32)> {
    let line = std::fs::read_to_string(Path::new("/proc").join(id.to_string()).join("stat")).ok()?;
    // Its name stands between brackets and may hold anything.
    let (_, rest) = line.rsplit_once(')')?;
    let mut fields = rest.split_whitespace();
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

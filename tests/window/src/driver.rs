//! The program that drives the page in the window.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running `WebKitWebDriver`; it ends with this value.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver with this environment, which the window it opens will have too.
    pub(crate) fn start(environment: &[(&str, &std::ffi::OsStr)]) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").envs(environment.iter().copied());
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
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

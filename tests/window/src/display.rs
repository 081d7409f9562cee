//! A screen that nobody sees.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A virtual screen; it ends with this value.
#[derive(Debug)]
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a screen of this many pixels, on a number that is free. Its picture is kept in the file
    /// `Xvfb_screen0` of a folder, for who wants to watch it.
    pub(crate) fn start(width: u32, height: u32, watched: Option<&Path>) -> Self {
        let (mut reader, writer) = std::io::pipe().unwrap();
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"]);
        command.arg(format!("{width}x{height}x24")).stdout(writer).stderr(Stdio::null());
        if let Some(folder) = watched {
            command.arg("-fbdir").arg(folder);
        }
        let server = command.spawn().expect("Xvfb is not installed");
        drop(command);
        let mut number = String::new();
        let mut byte = [0];
        while reader.read(&mut byte).unwrap() == 1 && byte[0] != b'\n' {
            number.push(char::from(byte[0]));
        }
        assert!(!number.is_empty(), "no virtual screen");
        Self { server, name: format!(":{number}") }
    }

    /// Its name, for `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

//! A message bus on which nobody else is: over it a second start of the program finds the first one.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running bus; it ends with this value.
#[derive(Debug)]
pub(crate) struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// Starts a bus in a folder. It starts no services, so that nothing of the machine comes into the journey.
    pub(crate) fn start(folder: &Path) -> Self {
        let rules = folder.join("bus.conf");
        let socket = folder.join("bus");
        let text = format!(
            r#"<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            socket.display()
        );
        std::fs::write(&rules, text).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.arg("--nofork").arg("--print-address").arg("--config-file").arg(&rules);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut daemon = command.spawn().expect("dbus-daemon is not installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(!address.is_empty(), "no message bus");
        Self { daemon, address: address.trim().to_owned() }
    }

    /// Where it listens, for `DBUS_SESSION_BUS_ADDRESS`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

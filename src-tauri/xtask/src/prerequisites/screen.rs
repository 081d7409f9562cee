//! What it takes to drive the real window without anybody watching. Only on Linux: elsewhere there is no virtual
//! screen, and no driver for the web view inside an application.

use super::need::Need;
use crate::programs::is_here;

const XVFB: Need = Need {
    name: "Xvfb",
    is_here: || is_here("Xvfb"),
    debian: "xvfb",
    fedora: "xorg-x11-server-Xvfb",
    arch: "xorg-server-xvfb",
    macos: "",
    windows: "",
};

const D_BUS: Need = Need {
    name: "dbus-run-session",
    is_here: || is_here("dbus-run-session"),
    debian: "dbus-x11",
    fedora: "dbus-daemon",
    arch: "dbus",
    macos: "",
    windows: "",
};

const DRIVER: Need = Need {
    name: "WebKitWebDriver",
    is_here: || is_here("WebKitWebDriver"),
    debian: "webkit2gtk-driver",
    fedora: "/usr/bin/WebKitWebDriver",
    arch: "webkitgtk-6.0",
    macos: "",
    windows: "",
};

/// Types in the file dialog, which is no part of the web view.
const XDOTOOL: Need = Need {
    name: "xdotool",
    is_here: || is_here("xdotool"),
    debian: "xdotool",
    fedora: "xdotool",
    arch: "xdotool",
    macos: "",
    windows: "",
};

pub(super) const UNSEEN: &[&Need] = &[&XVFB, &D_BUS, &DRIVER, &XDOTOOL];

//! The libraries that the programs are built with.
//!
//! A compiler is not looked for: without one Rust could not have linked this program. On macOS and Windows the web
//! view is a part of the system; Windows 10 may have to be given it.

use std::path::Path;
use std::process::Command;

use super::libclang;
use super::need::Need;
use crate::step;

pub(super) const LIBCLANG: Need = Need {
    name: "libclang",
    is_here: libclang::is_here,
    debian: "libclang-dev",
    fedora: "clang-devel",
    arch: "clang",
    macos: "xcode-select --install",
    windows: "winget install LLVM.LLVM    (elsewhere than in Program Files: name its folder in LIBCLANG_PATH)",
};

/// Everything below is found through it.
const PKG_CONFIG: Need = Need {
    name: "pkg-config",
    is_here: || step::succeeds(Command::new("pkg-config").arg("--version")),
    debian: "pkg-config",
    fedora: "pkgconf-pkg-config",
    arch: "pkgconf",
    macos: "",
    windows: "",
};

const WEBKIT: Need = Need {
    name: "WebKitGTK 4.1",
    is_here: || is_known("webkit2gtk-4.1"),
    debian: "libwebkit2gtk-4.1-dev",
    fedora: "webkit2gtk4.1-devel",
    arch: "webkit2gtk-4.1",
    macos: "",
    windows: "",
};

const WEBVIEW2: Need = Need {
    name: "WebView2",
    is_here: has_webview2,
    debian: "",
    fedora: "",
    arch: "",
    macos: "",
    windows: "winget install Microsoft.EdgeWebView2Runtime",
};

const XDO: Need = Need {
    name: "libxdo",
    is_here: || ["/usr/include/xdo.h", "/usr/local/include/xdo.h"].iter().any(|it| Path::new(it).is_file()),
    debian: "libxdo-dev",
    fedora: "libxdo-devel",
    arch: "xdotool",
    macos: "",
    windows: "",
};

const OPENSSL: Need = Need {
    name: "OpenSSL",
    is_here: || is_known("openssl"),
    debian: "libssl-dev",
    fedora: "openssl-devel",
    arch: "openssl",
    macos: "",
    windows: "",
};

const RSVG: Need = Need {
    name: "librsvg",
    is_here: || is_known("librsvg-2.0"),
    debian: "librsvg2-dev",
    fedora: "librsvg2-devel",
    arch: "librsvg",
    macos: "",
    windows: "",
};

pub(super) const ALL: &[&Need] = &[&LIBCLANG, &PKG_CONFIG, &WEBKIT, &WEBVIEW2, &XDO, &OPENSSL, &RSVG];

fn is_known(library: &str) -> bool {
    step::succeeds(Command::new("pkg-config").args(["--exists", library]))
}

/// Asks where Microsoft says that an installer should: for the machine, or for this user.
fn has_webview2() -> bool {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let keys = [format!(r"HKLM\SOFTWARE\WOW6432Node\{CLIENT}"), format!(r"HKCU\Software\{CLIENT}")];
    keys.iter().any(|key| step::succeeds(Command::new("reg").args(["query", key, "/v", "pv"])))
}

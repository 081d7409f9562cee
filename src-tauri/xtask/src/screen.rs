//! Where a window would appear.

/// Tells whether a window could appear in front of the developer.
pub(crate) fn is_here() -> bool {
    let named = |variable: &str| std::env::var_os(variable).is_some_and(|name| !name.is_empty());
    cfg!(any(windows, target_os = "macos")) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

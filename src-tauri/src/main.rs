//! Starts the window.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    draw_without_a_card();
    match bondgenoot::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Without a graphics card WebKitGTK draws twice as fast when its pictures do not pass through what a card would
/// share, and a page that changes four times as fast when it is not cut up into layers that a card would put together.
/// Whoever sets such a variable knows better.
#[cfg(target_os = "linux")]
fn draw_without_a_card() {
    let cards = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    let has_card = cards.into_iter().any(|card| card.file_name().to_string_lossy().starts_with("renderD"));
    for variable in ["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"] {
        if !has_card && std::env::var_os(variable).is_none() {
            #[expect(unsafe_code, reason = "the environment cannot be set in another way")]
            // SAFETY: nothing else runs yet that could read the environment.
            unsafe {
                std::env::set_var(variable, "1");
            }
        }
    }
}

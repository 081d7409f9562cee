//! A window with nothing in it: what `cargo xtask bench` holds the start and the memory of the real one against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let blank: tauri::Url = "about:blank".parse().map_err(|_| tauri::Error::WindowNotFound)?;
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(blank))
                .inner_size(1280.0, 700.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

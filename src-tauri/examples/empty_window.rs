//! A window with an empty page in it: what `cargo xtask bench` holds the start and the memory of the real one against.
//!
//! The page comes by a protocol of the program, as the real one does, and has a colour of its own: a window without a
//! page is white before the platform has even begun to load one, so nobody could see when it is there.

use tauri::http::{Response, header};
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><html style='background: teal'><title>Empty</title></html>";

fn main() -> tauri::Result<()> {
    let address: tauri::Url = "empty://localhost".parse().map_err(|_| tauri::Error::WindowNotFound)?;
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = Response::new(PAGE.as_bytes());
            page.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html"));
            page
        })
        .setup(move |app| {
            let url = WebviewUrl::CustomProtocol(address);
            WebviewWindowBuilder::new(app, "main", url).title("Empty").inner_size(1280.0, 700.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

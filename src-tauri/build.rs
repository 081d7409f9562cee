//! Embeds the built UI, the icons and the permissions.

fn main() {
    tauri_build::build();
}

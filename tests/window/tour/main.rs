//! The tour: the real window on a screen that nobody sees. It walks along every screen with the example project, with
//! an empty one and with a crowd, and leaves pictures in three sizes, light and dark, and the example as a file.
//!
//! `bondgenoot-tour <folder>`

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a tour that stumbles stops")]

mod crowd;
mod walk;

use std::path::{Path, PathBuf};

use bondgenoot_journeys::{Computer, Half, Window};

/// An old laptop, a beamer, and the screen on a desk; in CSS pixels.
const SIZES: [(u32, u32); 3] = [(1366, 768), (1024, 640), (1920, 1080)];

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("name a folder"));
    for theme in ["licht", "donker"] {
        let computer = || match theme {
            "donker" => Computer::with_screen(1920, 1080).dark(),
            _ => Computer::with_screen(1920, 1080),
        };
        with_the_example(&computer(), &folder.join(theme), &folder);
        with_nothing(&computer(), &folder.join(theme).join("leeg"));
        with_a_crowd(&computer(), &folder.join(theme).join("veel"));
    }
}

/// The example, from its first appearance to the file for a colleague.
fn with_the_example(computer: &Computer, folder: &Path, saved: &Path) {
    let window = computer.start();
    window.click("button", "Bekijk het voorbeeld");
    let picture = |name: &str| in_every_size(&window, &folder.join(name));
    walk::along_the_route(&window, picture);
    walk::into_an_alliance(&window, picture);
    drag_and_stop(&window);
    walk::go_to(&window, "Delen");
    window.click("button", "Bewaar als bestand");
    window.see("Het project staat in dit bestand");
    walk::into_what_comes_up(&window, picture);
    walk::leave(&window);
    picture("start");
    window.close();
    let file = computer.saved_file();
    std::fs::copy(&file, saved.join(file.file_name().unwrap())).unwrap();
}

/// A drag across the line that is called off: the question comes, and nothing has happened.
fn drag_and_stop(window: &Window) {
    walk::go_to(window, "Kaart");
    let map = window.map();
    window.drag(map.on_chip("Basisschool De Regenton"), map.in_half("Grimbergen", Half::Cultural));
    window.find("dialog", "Past");
    window.keys(&["Escape"]);
    window.gone("dialog", "Past");
}

/// The first day: nothing yet, and then a project with nobody in it.
fn with_nothing(computer: &Computer, folder: &Path) {
    let window = computer.start();
    let picture = |name: &str| in_every_size(&window, &folder.join(name));
    window.find("heading", "Welkom bij Bondgenoot");
    picture("start");
    walk::start_a_project(&window, || picture("nieuw-project"));
    walk::along_the_route(&window, picture);
    window.close();
}

/// Sixty actors with long names, where names need room.
fn with_a_crowd(computer: &Computer, folder: &Path) {
    let window = computer.start();
    walk::start_a_project(&window, || {});
    crowd::gather(&window);
    // Closed and opened again: the crowd came by another way than this window's own.
    walk::leave(&window);
    window.click("button", walk::PROJECT);
    for screen in ["Kaart", "Partners"] {
        walk::go_to(&window, screen);
        in_every_size(&window, &folder.join(screen.to_lowercase()));
    }
    window.close();
}

fn in_every_size(window: &Window, picture: &Path) {
    for (width, height) in SIZES {
        window.resize(width, height);
        window.still();
        let name = format!("{}-{width}x{height}.png", picture.file_name().unwrap().to_string_lossy());
        window.picture(&picture.with_file_name(name));
    }
    let (width, height) = SIZES[0];
    window.resize(width, height);
    window.still();
}

//! Where the work is when nothing else is said: next to the program on a stick, or in the place for data of programs.

use std::path::{Path, PathBuf};

/// The folder that makes a program on a stick keep its work next to itself.
pub const BESIDE_THE_PROGRAM: &str = "Bondgenoot-gegevens";

/// Returns the folder for work next to a program, if there is one. Nothing but making the folder is needed for that.
///
/// `image` is the file in which the program was packed, for an AppImage.
pub fn beside(program: &Path, image: Option<&Path>) -> Option<PathBuf> {
    let places = image.into_iter().chain([program]).filter_map(folder_of);
    places.map(|folder| folder.join(BESIDE_THE_PROGRAM)).find(|folder| folder.is_dir())
}

/// Returns the folder that a program is in; for a bundle of macOS, the folder that the bundle is in.
fn folder_of(program: &Path) -> Option<&Path> {
    let folder = program.parent()?;
    let bundle = folder.ancestors().find(|part| part.extension().is_some_and(|extension| extension == "app"));
    bundle.map_or(Some(folder), Path::parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_next_to_the_program_is_found() {
        let stick = tempfile::TempDir::new().unwrap();
        let path = |name: &str| stick.path().join(name);
        let programs = ["bondgenoot", "Bondgenoot.app/Contents/MacOS/bondgenoot"];
        for program in programs {
            assert_eq!(beside(&path(program), None), None);
        }
        std::fs::write(path(BESIDE_THE_PROGRAM), "a file is no folder").unwrap();
        assert_eq!(beside(&path("bondgenoot"), None), None);
        std::fs::remove_file(path(BESIDE_THE_PROGRAM)).unwrap();
        std::fs::create_dir(path(BESIDE_THE_PROGRAM)).unwrap();
        for program in programs {
            assert_eq!(beside(&path(program), None), Some(path(BESIDE_THE_PROGRAM)), "{program}");
        }
        let mounted = Path::new("/run/.mount_x/usr/bin/bondgenoot");
        assert_eq!(beside(mounted, Some(&path("Bondgenoot.AppImage"))), Some(path(BESIDE_THE_PROGRAM)));
    }
}

//! One thing that has to be on the machine.

use super::system::System;

/// What is needed, how it is found, and what brings it: the package on a Linux, the whole command elsewhere.
/// Without either, that system needs nothing of the kind.
pub(super) struct Need {
    pub(super) name: &'static str,
    pub(super) is_here: fn() -> bool,
    pub(super) debian: &'static str,
    pub(super) fedora: &'static str,
    pub(super) arch: &'static str,
    pub(super) macos: &'static str,
    pub(super) windows: &'static str,
}

impl Need {
    /// Gives what brings it on a system; empty when it is not needed there.
    pub(super) fn on(&self, system: System) -> &'static str {
        match system {
            System::Debian | System::Other => self.debian,
            System::Fedora => self.fedora,
            System::Arch => self.arch,
            System::MacOs => self.macos,
            System::Windows => self.windows,
        }
    }
}

/// Gives those of the needs that a system has and that are not here.
pub(super) fn missing(needs: &[&'static Need], system: System) -> Vec<&'static Need> {
    let here = |need: &Need| need.on(system).is_empty() || (need.is_here)();
    needs.iter().copied().filter(|need| !here(need)).collect()
}

/// Says exactly what to install on a system, for what is not here.
pub(super) fn advice(missing: &[&Need], system: System) -> String {
    let packages = missing.iter().map(|need| need.on(system)).collect::<Vec<_>>();
    match system {
        System::Debian => format!("sudo apt-get install {}", packages.join(" ")),
        System::Fedora => format!("sudo dnf install {}", packages.join(" ")),
        System::Arch => format!("sudo pacman -S {}", packages.join(" ")),
        System::MacOs | System::Windows => packages.join("\n  "),
        System::Other => {
            let named = missing.iter().map(|need| format!("{} (on Debian: {})", need.name, need.debian));
            named.collect::<Vec<_>>().join("\n  ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABSENT: Need = Need {
        name: "one",
        is_here: || false,
        debian: "libone-dev",
        fedora: "one-devel",
        arch: "one",
        macos: "",
        windows: "winget install one",
    };
    const PRESENT: Need = Need { name: "two", is_here: || true, ..ABSENT };
    const ANOTHER: Need = Need { name: "three", debian: "libthree-dev", windows: "", ..ABSENT };
    const ALL: &[&Need] = &[&ABSENT, &PRESENT, &ANOTHER];

    fn advised(system: System) -> String {
        advice(&missing(ALL, system), system)
    }

    #[test]
    fn each_system_is_told_what_it_calls_the_missing_things() {
        assert_eq!(advised(System::Debian), "sudo apt-get install libone-dev libthree-dev");
        assert_eq!(advised(System::Windows), "winget install one");
        assert_eq!(advised(System::Other), "one (on Debian: libone-dev)\n  three (on Debian: libthree-dev)");
    }

    #[test]
    fn a_system_misses_nothing_that_it_does_not_need() {
        assert!(missing(ALL, System::MacOs).is_empty());
        assert_eq!(missing(ALL, System::Windows).len(), 1);
    }
}

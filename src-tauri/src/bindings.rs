//! Everything that crosses the border to the page in the window, in one place. From here come both the handler
//! of the commands and `ui/src/bindings.ts`, which the last test writes or compares.

use bondgenoot_core::layout;
use bondgenoot_core::project::DAYS_IN_BIN;
use bondgenoot_core::records::nouns;
use bondgenoot_core::value::{Name, Note};
use serde::Serialize;
use specta::Type;
use specta_typescript::semantic;
use tauri::Runtime;
use tauri_specta::{Builder, Event, Events, collect_commands, collect_events};

use crate::commands::{
    actor, alliance, app, assessment, catalogue, contact, copies, funding, half_typed, history, map,
    municipality, organisation, own_entry, project, record, scenario, search, share, starting_point, trouble,
    view,
};

use crate::closing::Closing;
use crate::copier::BinEmptied;
use crate::long_work::Busy;

/// Says that files are waiting to be opened.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct FilesWaiting;

/// Declares the events once: as bindings, and by name for a page that Tauri does not tell of them itself.
macro_rules! events {
    ($($event:ident),*) => {
        /// The names of the events.
        pub const EVENTS: &[&str] = &[$(<$event as Event>::NAME),*];

        fn events() -> Events {
            collect_events![$($event),*]
        }
    };
}

events!(FilesWaiting, Busy, Closing, BinEmptied);

/// Builds the one description of the border, for the window or for the developer's server. Where a command names a
/// runtime, only its types are read from that; the handler is for `R`.
pub fn bindings<R: Runtime>() -> Builder<R> {
    Builder::new()
        .commands(collect_commands![
            app::about,
            view::magnification,
            view::magnify::<tauri::Wry>,
            view::toggle_full_screen::<tauri::Wry>,
            app::recovery,
            app::notices,
            app::show_directory,
            app::open_store_again,
            app::ready_to_close,
            half_typed::keep_half_typed,
            half_typed::half_typed,
            half_typed::forget_half_typed,
            catalogue::catalogue,
            project::projects,
            project::create_project,
            project::plant_example,
            project::open_project,
            project::project_shown,
            project::unfinished_opening,
            project::rename_project,
            project::duplicate_project,
            project::bin_project,
            project::restore_project,
            project::erase_project,
            project::emptied_from_bin,
            record::add_record,
            record::edit_record,
            record::remove_record,
            history::undo::<tauri::Wry>,
            history::redo::<tauri::Wry>,
            history::steps,
            history::forget_history,
            search::search,
            organisation::describe_organisation,
            own_entry::add_own_entry,
            own_entry::remove_own_entry,
            starting_point::add_starting_points,
            starting_point::reorder_starting_points,
            starting_point::add_leads,
            starting_point::remove_leads,
            map::who_makes_room,
            map::tidy_map,
            municipality::search_municipalities,
            municipality::add_municipality,
            municipality::edit_municipality,
            municipality::move_municipality,
            municipality::remove_municipality,
            actor::add_actor,
            actor::place_unplaced,
            actor::edit_actors,
            actor::move_actors,
            actor::remove_actors,
            actor::namesakes,
            contact::erase_contacts,
            contact::known_of_person,
            scenario::add_scenario,
            scenario::set_scenario_actors,
            scenario::link_scenario,
            alliance::add_alliance,
            alliance::set_alliance_choices,
            alliance::set_alliance_target_groups,
            alliance::add_members,
            alliance::set_member_roles,
            alliance::remove_member,
            alliance::overlaps,
            alliance::reciprocity,
            assessment::open_assessment,
            assessment::answer_criterion,
            assessment::latest_standings,
            assessment::standing,
            funding::funding_overview,
            funding::take_over_scheme,
            funding::request_funding,
            copies::copies,
            copies::copy_now,
            copies::look_into_copy,
            copies::project_in_copy,
            copies::restore_from_copy,
            copies::choose_second_place::<tauri::Wry>,
            copies::leave_second_place,
            copies::point_at_copies::<tauri::Wry>,
            share::export_project::<tauri::Wry>,
            share::pick_file::<tauri::Wry>,
            share::next_waiting_file::<tauri::Wry>,
            share::take_in::<tauri::Wry>,
            share::let_go::<tauri::Wry>,
            share::call_off,
            trouble::report_incident,
            trouble::diagnosis,
            trouble::save_diagnosis::<tauri::Wry>,
        ])
        .events(events())
        .constant("NOUNS", nouns())
        .constant("CHIP_TEXT", layout::CHIP_TEXT)
        .constant("NAME_TEXT", layout::NAME_TEXT)
        .constant("LEAST_NAME_PX", layout::LEAST_NAME_PX)
        .constant("PARTNER_PX", layout::PARTNER_PX)
        .constant("STEP_BORDERS", layout::STEP_BORDERS)
        .constant("DAYS_IN_BIN", DAYS_IN_BIN)
        .constant("LONGEST_NAME", Name::MAX)
        .constant("LONGEST_NOTE", Note::MAX)
        .disable_serde_phases()
        .semantic_types(semantic::Configuration::empty().enable_lossless_floats())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;

    #[test]
    fn the_bindings_are_in_step() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
        let directory = tempfile::TempDir::new().unwrap();
        let fresh = directory.path().join("bindings.ts");
        bindings::<tauri::Wry>().export(Typescript::default(), &fresh).unwrap();
        let fresh = std::fs::read_to_string(fresh).unwrap();
        if std::env::var_os("BONDGENOOT_WRITE_BINDINGS").is_some() {
            std::fs::write(&committed, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(committed).unwrap_or_default();
        assert!(
            committed == fresh,
            "run the tests once with BONDGENOOT_WRITE_BINDINGS=1 to write ui/src/bindings.ts"
        );
    }
}

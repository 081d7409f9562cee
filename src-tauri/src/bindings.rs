//! Everything that crosses the border to the page in the window, in one place. From here come both the handler
//! of the commands and `ui/src/bindings.ts`, which the last test writes or compares.

use bondgenoot_core::project::DAYS_IN_BIN;
use bondgenoot_core::value::{Name, Note};
use serde::Serialize;
use specta::Type;
use specta_typescript::semantic;
use tauri_specta::{Builder, Event, collect_commands, collect_events};

use crate::commands::{
    actor, agreement, alliance, app, assessment, catalogue, contact, history, impact, map, municipality,
    organisation, own_entry, project, scenario, search, share, starting_point,
};

use crate::long_work::Busy;

/// Says that files are waiting to be opened.
#[derive(Debug, Clone, Serialize, Type, Event)]
pub struct FilesWaiting;

/// Builds the one description of the border.
pub fn bindings() -> Builder<tauri::Wry> {
    Builder::new()
        .commands(collect_commands![
            app::about,
            app::recovery,
            app::show_directory,
            catalogue::catalogue,
            project::projects,
            project::create_project,
            project::plant_example,
            project::open_project,
            project::rename_project,
            project::duplicate_project,
            project::bin_project,
            project::restore_project,
            project::erase_project,
            history::undo,
            history::redo,
            history::join_steps,
            history::steps,
            history::forget_history,
            search::search,
            organisation::describe_organisation,
            own_entry::add_own_entry,
            own_entry::edit_own_entry,
            own_entry::remove_own_entry,
            starting_point::add_starting_points,
            starting_point::edit_starting_point,
            starting_point::reorder_starting_points,
            starting_point::remove_starting_point,
            starting_point::add_leads,
            starting_point::edit_lead,
            starting_point::remove_leads,
            starting_point::add_idea,
            starting_point::edit_idea,
            starting_point::remove_idea,
            map::scene,
            map::who_makes_room,
            map::tidy_map,
            municipality::search_municipalities,
            municipality::add_municipality,
            municipality::edit_municipality,
            municipality::move_municipality,
            municipality::remove_municipality,
            actor::add_actor,
            actor::edit_actors,
            actor::move_actors,
            actor::remove_actors,
            actor::namesakes,
            actor::flags,
            contact::add_contact,
            contact::edit_contact,
            contact::remove_contact,
            contact::erase_contacts,
            scenario::add_scenario,
            scenario::edit_scenario,
            scenario::set_scenario_actors,
            scenario::link_scenario,
            scenario::remove_scenario,
            alliance::add_alliance,
            alliance::edit_alliance,
            alliance::set_alliance_choices,
            alliance::set_alliance_target_groups,
            alliance::add_members,
            alliance::edit_member,
            alliance::set_member_roles,
            alliance::remove_member,
            alliance::reciprocity,
            alliance::remove_alliance,
            assessment::open_assessment,
            assessment::note_assessment,
            assessment::answer_criterion,
            assessment::remove_answer,
            assessment::differences,
            assessment::remove_assessment,
            agreement::add_agreement,
            agreement::edit_agreement,
            agreement::remove_agreement,
            impact::add_impact_note,
            impact::edit_impact_note,
            impact::remove_impact_note,
            share::export_project,
            share::pick_file,
            share::next_waiting_file,
            share::take_in,
            share::changes,
            share::let_go,
            share::call_off,
        ])
        .events(collect_events![FilesWaiting, Busy])
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
        bindings().export(Typescript::default(), &fresh).unwrap();
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

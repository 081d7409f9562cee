//! The commands of the window, one file per noun. Each is an adapter: it hands what was typed to the core and
//! gives back what the core says.
#![allow(clippy::needless_pass_by_value, reason = "what arrives over the border belongs to the command")]

pub mod actor;
pub mod alliance;
pub mod app;
pub mod assessment;
pub mod catalogue;
pub mod contact;
pub mod copies;
pub mod funding;
pub mod half_typed;
pub mod history;
pub mod map;
pub mod municipality;
pub mod organisation;
pub mod own_entry;
pub mod project;
pub mod record;
pub mod scenario;
pub mod search;
pub mod share;
pub mod starting_point;
pub mod trouble;
pub mod view;

//! Municipalities: the bubbles of the bollenschema.

use crate::store::record;
use crate::value::{Name, codes};

pub(crate) mod add;
mod edit;
mod find;
mod move_to;
mod own;
mod remove;

pub(crate) use add::bubble_at;
pub use add::{Added, NewMunicipality, Spot, add};
pub use edit::edit;
pub use find::find;
pub use move_to::move_to;
pub use own::own_position;
pub use remove::remove;

codes! {
    /// What kind of place a bubble stands for.
    pub enum MunicipalityKind in "municipality-kind" {
        /// A municipality of the gazetteer; its id is the official code.
        Official = "official",
        /// A municipality somebody typed in.
        ByHand = "by-hand",
        /// What fits no municipality but a region: koepels, provincies, IGS.
        Region = "region",
        /// Everything further away.
        Elsewhere = "elsewhere",
    }
}

record! {
    /// A bubble (step 3 of source 003). Name and coordinates are copied in, so that a file explains itself.
    pub struct Municipality in "municipality" {
        /// What kind of place it is.
        pub kind: MunicipalityKind [fixed],
        /// The name, Dutch where there is one.
        pub name: Name [title],
        /// The country code, `BE` or `NL`, of an official municipality.
        pub country: Option<Name> [fixed],
        /// The province of an official municipality that has one.
        pub province: Option<Name> [fixed, searched],
        /// Degrees north (WGS 84), of a point inside.
        pub latitude: Option<f64> [fixed],
        /// Degrees east (WGS 84), of a point inside.
        pub longitude: Option<f64> [fixed],
        /// The centre of the bubble: whole map units to the right.
        pub x: i32 [fixed, later],
        /// The centre of the bubble: whole map units down.
        pub y: i32 [fixed, later],
    }
}

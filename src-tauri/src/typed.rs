//! What people typed, on its way from the window to the core: text first, and only then a name, a note or a day.
//!
//! Values are checked by the core, inside a command, so that a name that is too long is a failure with words
//! like every other.

use bondgenoot_core::catalogue::Half;
use bondgenoot_core::value::{Code, Date, Id, Name, Note};
use bondgenoot_core::{Result, actor, alliance, assessment, scenario};

/// A value of the core that arrives from the window in another form.
pub(crate) trait Typed: Sized {
    /// The form in which it arrives.
    type Wire: Clone + specta::Type + for<'de> serde::Deserialize<'de>;

    /// Checks it.
    fn typed(wire: Self::Wire) -> Result<Self>;
}

macro_rules! text {
    ($($type:ty),+) => {
        $(impl Typed for $type {
            type Wire = String;

            fn typed(wire: String) -> Result<Self> {
                Self::parse(&wire)
            }
        })+
    };
}

text!(Name, Note, Date);

macro_rules! as_it_is {
    ($($type:ty),+) => {
        $(impl Typed for $type {
            type Wire = Self;

            fn typed(wire: Self) -> Result<Self> {
                Ok(wire)
            }
        })+
    };
}

as_it_is!(
    bool,
    Code,
    Half,
    actor::ContactStatus,
    actor::Relation,
    alliance::Phase,
    alliance::Involvement,
    assessment::AnswerState,
    scenario::Need
);

impl<T> Typed for Id<T> {
    type Wire = Self;

    fn typed(wire: Self) -> Result<Self> {
        Ok(wire)
    }
}

impl<T: Typed> Typed for Option<T> {
    type Wire = Option<T::Wire>;

    fn typed(wire: Self::Wire) -> Result<Self> {
        wire.map(T::typed).transpose()
    }
}

impl<T: Typed> Typed for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn typed(wire: Self::Wire) -> Result<Self> {
        wire.into_iter().map(T::typed).collect()
    }
}

/// Reads a field that is there; one that is not stays as it was. So `null` is a value, and clears.
pub(crate) fn there<'de, D, T>(deserializer: D) -> std::result::Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// Declares what of a record the window can change: fields that are left out stay as they are.
macro_rules! edit {
    ($(#[$outer:meta])* $name:ident of $record:ty { $($field:ident: $type:ty,)+ }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Default, serde::Deserialize, specta::Type)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                #[serde(default, deserialize_with = "crate::typed::there")]
                #[specta(optional, type = <$type as crate::typed::Typed>::Wire)]
                $field: Option<<$type as crate::typed::Typed>::Wire>,
            )+
        }

        impl $name {
            /// Checks what was typed, and gives what writes it into a record.
            pub(crate) fn checked(self) -> bondgenoot_core::Result<impl FnOnce(&mut $record)> {
                $(let $field = self.$field.map(<$type as crate::typed::Typed>::typed).transpose()?;)+
                Ok(move |record: &mut $record| {
                    $(if let Some(value) = $field {
                        record.$field = value.into();
                    })+
                })
            }
        }
    };
}

pub(crate) use edit;

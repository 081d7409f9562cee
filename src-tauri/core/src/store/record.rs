//! One way in which every noun lies in its table.
//!
//! A noun is declared once, as a struct; its table, the order of its columns, their checks and what they
//! point to follow from that. Reading, writing, merging, exporting and validating all use the same table.

use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::value::{Id, Problem};

/// A part of a project that an export can leave out, with a causal context of its own:
/// so that what is absent from a file is never taken for deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Everything else.
    Main,
    /// Contact persons.
    Contacts,
}

impl Part {
    /// Both parts.
    pub const ALL: [Self; 2] = [Self::Main, Self::Contacts];

    /// Gives the word that stands for the part in the store.
    pub fn code(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Contacts => "contacts",
        }
    }
}

/// One column of a table: its name, what its values must be, and the table it points to.
#[derive(Debug)]
pub struct Column {
    /// The name in SQL, and of the field in the struct.
    pub name: &'static str,
    /// Checks a stored value as strictly as a typed one.
    pub check: fn(ValueRef<'_>) -> std::result::Result<(), Problem>,
    /// The table whose record it points to.
    pub references: Option<&'static str>,
}

/// One table of the domain schema. Each has `project_id` and `id` before these columns.
#[derive(Debug)]
pub struct Table {
    /// The name in SQL.
    pub name: &'static str,
    /// The part of the project it belongs to.
    pub part: Part,
    /// The table of the record that its records are parts of: they come, go and return with it.
    pub part_of: Option<&'static str>,
    /// Whether it only links its owner to something, so that people see it as a field of the owner.
    pub link: bool,
    /// The columns after `project_id` and `id`.
    pub columns: &'static [Column],
}

impl Table {
    /// Gives the position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// Gives the position of the column that points to `table`.
    pub(crate) fn pointer_to(&self, table: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.references == Some(table))
    }
}

/// A noun of the domain, which lies in a table of its own.
pub trait Record: Sized {
    /// The name of the table.
    const NAME: &'static str;
    /// The table.
    const TABLE: &'static Table;

    /// Gives the identity within the project.
    fn id(&self) -> &Id<Self>;

    /// Gives the values in the order of the table's columns.
    fn values(&self) -> Vec<Value>;

    /// Reads a row of `id` and the table's columns.
    fn from_row(row: &Row<'_>) -> Result<Self>;
}

/// Reads one column of a row, starting at zero after the id.
pub(crate) fn read<T: crate::value::Field, R: Record>(row: &Row<'_>, column: usize) -> Result<T> {
    T::from_value(row.get_ref(column + 1)?).map_err(|problem| Error::InvalidContent {
        noun: R::NAME.to_owned(),
        id: row.get::<_, String>(0).unwrap_or_default(),
        field: R::TABLE.columns.get(column).map_or("", |column| column.name).to_owned(),
        problem,
    })
}

/// Declares a noun and the table it lies in: by itself, as `part of` another, or as a mere `link of` another.
macro_rules! record {
    (
        $(#[$outer:meta])*
        pub struct $name:ident in $table:literal $($role:ident of $owner:literal)? $(, left out with $part:ident)? {
            $($(#[$inner:meta])* pub $field:ident: $type:ty,)+
        }
    ) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "wire", derive(specta::Type))]
        pub struct $name {
            /// The identity within the project.
            pub id: $crate::value::Id<$name>,
            $($(#[$inner])* pub $field: $type,)+
        }

        impl $crate::store::Record for $name {
            const NAME: &'static str = $table;
            const TABLE: &'static $crate::store::Table = &$crate::store::Table {
                name: $table,
                part: $crate::store::record!(@part $($part)?),
                part_of: $crate::store::record!(@owner $($owner)?),
                link: $crate::store::record!(@link $($role)?),
                columns: &[$($crate::store::Column {
                    name: stringify!($field),
                    check: <$type as $crate::value::Field>::check,
                    references: <$type as $crate::value::Field>::REFERENCES,
                },)+],
            };

            fn id(&self) -> &$crate::value::Id<Self> {
                &self.id
            }

            fn values(&self) -> Vec<rusqlite::types::Value> {
                vec![$($crate::value::Field::to_value(&self.$field),)+]
            }

            fn from_row(row: &rusqlite::Row<'_>) -> $crate::Result<Self> {
                let id = $crate::value::Id::new(row.get::<_, String>(0)?);
                let mut columns = 0..;
                Ok(Self {
                    id,
                    $($field: $crate::store::read::<$type, Self>(row, columns.next().unwrap_or_default())?,)+
                })
            }
        }
    };
    (@part) => { $crate::store::Part::Main };
    (@part $part:ident) => { $crate::store::Part::$part };
    (@link link) => { true };
    (@link $(part)?) => { false };
    (@owner) => { None };
    (@owner $owner:literal) => { Some($owner) };
}

pub(crate) use record;

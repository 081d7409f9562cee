//! The declaration of a noun, from which everything else follows.
//!
//! A noun is declared once, as a struct, with the facts that its types cannot say in brackets: which column is its
//! title, what is searched, which list a code is from, what must be filled in, what the later write decides. From the
//! declaration follow the table, reading, writing, merging, exporting, validating, the search index, the generic
//! verbs of [`crate::records`], and the description that the page reads.

use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Serialize};

use super::{TABLES, position};
use crate::catalogue::List;
use crate::error::{Error, Result};
use crate::value::{Id, Kind, Problem, Raw};

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

/// The list that an open code is from.
#[derive(Debug, Clone, Copy)]
pub enum FromList {
    /// Always this list.
    One(List),
    /// The list that another column of the record names.
    In(&'static str),
}

/// What must be known of a column and does not follow from its type.
#[derive(Debug, Clone, Copy)]
pub struct Declared {
    /// It says what the record is called. Of a column that points, the title of the other record is meant.
    pub title: bool,
    /// Its words are searched. Titles in words always are.
    pub searched: bool,
    /// It may not be empty.
    pub required: bool,
    /// Of two values, the later write holds without a question: people are not asked about places on the map.
    pub later: bool,
    /// Only verbs with a rule write it once the record is there.
    pub fixed: bool,
    /// The list that its code is from.
    pub list: Option<FromList>,
}

impl Declared {
    /// No fact.
    pub const NONE: Self =
        Self { title: false, searched: false, required: false, later: false, fixed: false, list: None };

    /// Says what the record is called.
    #[must_use]
    pub const fn title(self) -> Self {
        Self { title: true, ..self }
    }

    /// Its words are searched.
    #[must_use]
    pub const fn searched(self) -> Self {
        Self { searched: true, ..self }
    }

    /// It may not be empty.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The later write decides.
    #[must_use]
    pub const fn later(self) -> Self {
        Self { later: true, ..self }
    }

    /// Only verbs with a rule change it.
    #[must_use]
    pub const fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    /// Its code is from this list.
    #[must_use]
    pub const fn from(self, list: List) -> Self {
        Self { list: Some(FromList::One(list)), ..self }
    }

    /// Its code is from the list that another column names.
    #[must_use]
    pub const fn from_list_in(self, column: &'static str) -> Self {
        Self { list: Some(FromList::In(column)), ..self }
    }
}

/// What the generic verbs of [`crate::records`] may do with a noun; everything else needs a verb with a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verbs {
    /// Add a record.
    pub add: bool,
    /// Edit the columns that are not fixed.
    pub edit: bool,
    /// Remove a record and whatever cannot be without it.
    pub remove: bool,
}

impl Verbs {
    /// None of them.
    pub const NONE: Self = Self { add: false, edit: false, remove: false };

    /// Adds *add*.
    #[must_use]
    pub const fn add(self) -> Self {
        Self { add: true, ..self }
    }

    /// Adds *edit*.
    #[must_use]
    pub const fn edit(self) -> Self {
        Self { edit: true, ..self }
    }

    /// Adds *remove*.
    #[must_use]
    pub const fn remove(self) -> Self {
        Self { remove: true, ..self }
    }
}

/// One column of a table.
#[derive(Debug)]
pub struct Column {
    /// The name in SQL, and of the field in the struct.
    pub name: &'static str,
    /// What kind of value it holds.
    pub kind: Kind,
    /// Whether it can be empty.
    pub optional: bool,
    /// The closed list its code is from.
    pub closed_list: Option<&'static str>,
    /// The codes of that list.
    pub codes: &'static [&'static str],
    /// What its type cannot say.
    pub declared: Declared,
    /// Checks a stored value as strictly as a typed one.
    pub check: fn(ValueRef<'_>) -> std::result::Result<(), Problem>,
    /// Checks a value from outside, and returns it as it is stored.
    pub typed: fn(&Raw) -> Result<Value>,
    /// Returns the value of a new record for which none is given.
    pub absent: fn() -> Option<Value>,
    /// The table whose record it points to.
    pub references: Option<&'static str>,
}

impl Column {
    /// Returns whether it holds words that name the record.
    pub(crate) fn is_title_text(&self) -> bool {
        self.declared.title && self.kind == Kind::Text
    }
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
    /// What the generic verbs may do with its records.
    pub open: Verbs,
    /// The columns after `project_id` and `id`.
    pub columns: &'static [Column],
}

impl Table {
    /// Returns the table with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLES.get(position(name)?).copied()
    }

    /// Returns the position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// Returns the position of the column that points to `table`.
    pub(crate) fn pointer_to(&self, table: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.references == Some(table))
    }

    /// Returns the column in whose words the record says what it is called.
    pub(crate) fn title_column(&self) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.is_title_text())
    }

    /// Returns the table of the record that this one is part of, and the column that points there.
    pub(crate) fn owner(&self) -> Option<(&'static Self, &'static Column)> {
        let owner = self.part_of?;
        Some((Self::named(owner)?, self.columns.get(self.pointer_to(owner)?)?))
    }

    /// Returns the text in a column of a row.
    pub(crate) fn text<'row>(&self, values: &'row [Value], column: &str) -> Option<&'row str> {
        match values.get(self.column(column)?)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns each open code of a row: its column, its list and the code.
    pub(crate) fn codes<'row>(
        &'static self,
        values: &'row [Value],
    ) -> impl Iterator<Item = (&'static str, List, &'row str)> {
        self.columns.iter().filter_map(|column| {
            let list = match column.declared.list? {
                FromList::One(list) => list,
                FromList::In(named) => List::from_code(self.text(values, named)?)?,
            };
            Some((column.name, list, self.text(values, column.name)?))
        })
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

    /// Makes the record from values in the order of the table's columns.
    ///
    /// # Errors
    /// [`Error::InvalidContent`] for a value that its column cannot hold.
    fn from_values(id: Id<Self>, values: &[Value]) -> Result<Self>;
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

/// Reads one of the values of a record.
pub(crate) fn read_value<T: crate::value::Field, R: Record>(
    id: &Id<R>,
    values: &[Value],
    column: usize,
) -> Result<T> {
    T::from_value(values.get(column).map_or(ValueRef::Null, ValueRef::from)).map_err(|problem| {
        Error::InvalidContent {
            noun: R::NAME.to_owned(),
            id: id.to_string(),
            field: R::TABLE.columns.get(column).map_or("", |column| column.name).to_owned(),
            problem,
        }
    })
}

/// Declares a noun: by itself, as `part of` another, or as a mere `link of` another; perhaps left out of some exports,
/// and open to generic verbs. The facts of [`Declared`] stand in brackets behind the type.
macro_rules! record {
    (
        $(#[$outer:meta])*
        pub struct $name:ident in $table:literal $($role:ident of $owner:literal)?
            $(, left out with $part:ident)? $(, open to $($verb:ident)and+)?
        {
            $($(#[$inner:meta])* pub $field:ident: $type:ty $([$($fact:ident $(($of:expr))?),+])?,)+
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
                open: $crate::store::Verbs::NONE$($(.$verb())+)?,
                columns: &[$($crate::store::Column {
                    name: stringify!($field),
                    kind: <$type as $crate::value::Field>::KIND,
                    optional: <$type as $crate::value::Field>::OPTIONAL,
                    closed_list: <$type as $crate::value::Field>::LIST,
                    codes: <$type as $crate::value::Field>::CODES,
                    declared: $crate::store::Declared::NONE$($(.$fact($($of)?))+)?,
                    check: <$type as $crate::value::Field>::check,
                    typed: |raw| {
                        let value = <$type as $crate::value::Field>::from_raw(raw)?;
                        Ok($crate::value::Field::to_value(&value))
                    },
                    absent: || {
                        <$type as $crate::value::Field>::absent().as_ref().map($crate::value::Field::to_value)
                    },
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

            fn from_values(
                id: $crate::value::Id<Self>,
                values: &[rusqlite::types::Value],
            ) -> $crate::Result<Self> {
                let mut columns = 0..;
                $(let $field = $crate::store::read_value::<$type, Self>(&id, values, columns.next().unwrap_or_default())?;)+
                Ok(Self { id, $($field,)+ })
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

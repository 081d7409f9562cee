use rusqlite::types::{Value, ValueRef};
use serde::{Deserialize, Serialize};

use super::Alliance;
use crate::value::{Field, Kind, Problem};

/// The colour of an alliance on the map, from 0 to 11: six colours, then the same six with a pattern.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "wire", derive(specta::Type))]
pub struct Colour(u8);

impl Colour {
    /// How many there are.
    pub const COUNT: u8 = 12;

    /// Returns the first colour that the fewest alliances have.
    pub(crate) fn for_next(others: &[Alliance]) -> Self {
        let uses = |colour: &u8| others.iter().filter(|other| other.colour.0 == *colour).count();
        Self((0..Self::COUNT).min_by_key(uses).unwrap_or_default())
    }
}

impl Field for Colour {
    const KIND: Kind = Kind::Number;

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn to_value(&self) -> Value {
        Value::Integer(self.0.into())
    }

    fn from_value(value: ValueRef<'_>) -> Result<Self, Problem> {
        match value {
            ValueRef::Integer(number) => match u8::try_from(number) {
                Ok(colour) if colour < Self::COUNT => Ok(Self(colour)),
                _ => Err(Problem::Bounds),
            },
            _ => Err(Problem::Type),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alliance::{self, NewAlliance};
    use crate::clock::SystemClock;
    use crate::store::Store;
    use crate::value::{Id, Name};
    use crate::{history, records};

    #[test]
    fn an_alliance_keeps_its_colour_when_another_goes_and_gets_it_back() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let add = |store: &mut Store| -> Id<Alliance> {
            let (name, members) = (Name::parse("Samen").unwrap(), Vec::new());
            let new = NewAlliance { name, members, scenario: None, with_us: true };
            alliance::add(store, &project, new).unwrap().value
        };
        let colour =
            |store: &Store, id: &Id<Alliance>| store.reader(&project).unwrap().get(id).unwrap().colour;
        let all: Vec<_> = (0..13).map(|_| add(&mut store)).collect();
        let colours: Vec<u8> = all.iter().map(|id| colour(&store, id).0).collect();
        assert_eq!(colours, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0]);
        records::remove(&mut store, &project, &all[4]).unwrap();
        assert_eq!(colour(&store, &all[5]).0, 5);
        history::undo(&mut store, &project).unwrap();
        assert_eq!(colour(&store, &all[4]).0, 4);
        records::remove(&mut store, &project, &all[7]).unwrap();
        let next = add(&mut store);
        assert_eq!(colour(&store, &next).0, 7, "the one that is free again");
    }
}

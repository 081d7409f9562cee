//! How the small values look on the wire to the window: as text.

use specta::Types;
use specta::datatype::DataType;

use super::{Code, Date, Id, Name, Note};

macro_rules! as_text {
    ($($type:ty),+) => {
        $(impl specta::Type for $type {
            fn definition(types: &mut Types) -> DataType {
                String::definition(types)
            }
        })+
    };
}

as_text!(Code, Date, Name, Note);

impl<T> specta::Type for Id<T> {
    fn definition(types: &mut Types) -> DataType {
        String::definition(types)
    }
}

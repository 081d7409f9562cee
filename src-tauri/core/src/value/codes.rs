/// Declares a closed list: an enum whose members have stable codes in the store and in files,
/// and labels in the Fluent files under `<list>-<code>`.
macro_rules! codes {
    (
        $(#[$outer:meta])*
        pub enum $name:ident in $list:literal {
            $($(#[$inner:meta])* $member:ident = $code:literal,)+
        }
    ) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "wire", derive(specta::Type))]
        $(#[$outer])*
        pub enum $name {
            $($(#[$inner])* #[serde(rename = $code)] $member,)+
        }

        impl $name {
            /// The name of the list in the Fluent files.
            pub const LIST: &'static str = $list;

            /// Every member, in the order in which people see them.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// Gives the stable code.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code,)+
                }
            }

            /// Finds the member with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$member),)+
                    _ => None,
                }
            }
        }

        impl $crate::value::Field for $name {
            const KIND: $crate::value::Kind = $crate::value::Kind::Code;
            const LIST: Option<&'static str> = Some($list);
            const CODES: &'static [&'static str] = &[$($code,)+];

            fn from_raw(raw: &$crate::value::Raw) -> $crate::Result<Self> {
                let text = raw.text()?;
                Self::from_code(text).ok_or_else(|| $crate::Error::UnknownCode { list: $list, text: text.to_owned() })
            }

            fn to_value(&self) -> rusqlite::types::Value {
                rusqlite::types::Value::Text(self.code().to_owned())
            }

            fn from_value(
                value: rusqlite::types::ValueRef<'_>,
            ) -> std::result::Result<Self, $crate::value::Problem> {
                match value {
                    rusqlite::types::ValueRef::Text(bytes) => std::str::from_utf8(bytes)
                        .ok()
                        .and_then(Self::from_code)
                        .ok_or($crate::value::Problem::Unknown),
                    _ => Err($crate::value::Problem::Type),
                }
            }
        }
    };
}

pub(crate) use codes;

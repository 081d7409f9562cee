use std::fmt::{self, Display, Formatter};

/// Without letters and digits that look or sound alike.
const LETTERS: &[u8; 28] = b"23456789ABCDEFGHJKMNPQRSTUVX";

/// The number of one failure: short enough to read out over the phone, and the same in message and log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident(String);

impl Incident {
    /// Returns a new number, such as `4F7-K2P`.
    pub(super) fn fresh() -> Self {
        let random = uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, 0, 0));
        // The first half of the identity is the moment; the last six bytes are chance.
        let letters = random.as_bytes().iter().skip(10).map(|byte| {
            let letter = LETTERS.get(usize::from(*byte) % LETTERS.len());
            char::from(letter.copied().unwrap_or(b'X'))
        });
        let mut number: String = letters.collect();
        number.insert(3, '-');
        Self(number)
    }

    /// Returns the number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for Incident {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

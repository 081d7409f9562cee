use crate::value::codes;

codes! {
    /// Names the side of the line through a municipality's bubble on which an actor stands.
    pub enum Half in "half" {
        /// Above the line.
        Cultural = "cultural",
        /// Below the line.
        NonCultural = "non-cultural",
    }
}

impl Half {
    /// Gives the other half.
    pub fn other(self) -> Self {
        match self {
            Self::Cultural => Self::NonCultural,
            Self::NonCultural => Self::Cultural,
        }
    }
}

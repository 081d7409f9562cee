//! Toetsingen: the succescriteria of an alliance, answered on a date, by all together or by one partner.

use crate::actor::Actor;
use crate::alliance::Alliance;
use crate::catalogue::List;
use crate::store::record;
use crate::value::{Code, Date, Id, Note, codes};

mod answer;
mod criteria;
mod differences;
mod open;
mod standing;

pub(crate) use answer::check_member;
pub use answer::{AnswerEdit, AnswerKey, answer};
pub use criteria::{Criterion, criteria};
pub use differences::{Difference, differences};
pub(crate) use open::make;
pub use open::{find, open};
pub use standing::{AssessmentView, Latest, Progress, Standing, Tally, latest, standing};

codes! {
    /// How far a criterion is met. Words first; there is no score.
    pub enum AnswerState in "answer-state" {
        /// Not yet.
        NotYet = "not-yet",
        /// A start is made.
        AStart = "a-start",
        /// Present.
        Present = "present",
        /// Does not apply here.
        NotApplicable = "not-applicable",
    }
}

record! {
    /// The criteria of an alliance looked at on one day. Its id follows from both, so that two colleagues who
    /// assess on the same day fill the same toetsing.
    pub struct Assessment in "assessment" part of "alliance", open to edit and remove {
        /// The alliance.
        pub alliance_id: Id<Alliance> [fixed],
        /// The day.
        pub date: Date [fixed],
        /// Anything worth remembering of the conversation.
        pub notes: Note [searched],
    }
}

record! {
    /// The answer to one criterion: of the alliance as a whole, or of one partner.
    pub struct Answer in "answer" part of "assessment", open to remove {
        /// The toetsing.
        pub assessment_id: Id<Assessment>,
        /// The code of the succescriterium, or the id of an own one.
        pub criterion: Code [from(List::Criterion)],
        /// The partner whose answer this is; nobody for the alliance as a whole.
        pub actor_id: Option<Id<Actor>>,
        /// How far it is met.
        pub state: Option<AnswerState>,
        /// How it is present.
        pub how_present: Note [searched],
        /// How we could bring it into practice.
        pub in_practice: Note [searched],
        /// Who takes it up.
        pub who: Note [searched],
        /// By when.
        pub due: Option<Date>,
    }
}

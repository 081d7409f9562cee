use super::bubble::{Contents, Outline};
use super::network::Actor;
use crate::catalogue::Half;

/// The summary of the actors in one bubble: its outline, and the counts of its halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crowd {
    /// The outline around their chips.
    pub outline: Outline,
    /// Whether the own organisation is among them.
    pub own: bool,
    /// How many stand above the divider and below it, the own organisation not counted.
    pub counts: [u32; 2],
}

impl Crowd {
    /// Returns the summary of an empty bubble.
    pub fn nobody() -> Self {
        Self::of("", [])
    }

    /// Returns the summary of these actors.
    pub fn of<'actor>(own_actor: &str, actors: impl IntoIterator<Item = &'actor Actor>) -> Self {
        let mut contents = Contents::default();
        let mut counts = [0u32; 2];
        for actor in actors {
            if actor.id == own_actor {
                contents.add_own(&actor.name);
                continue;
            }
            contents.add(&actor.chip());
            let [cultural, non_cultural] = &mut counts;
            let count = if actor.half == Half::Cultural { cultural } else { non_cultural };
            *count = count.saturating_add(1);
        }
        Self { outline: contents.outline(), own: contents.has_own(), counts }
    }
}

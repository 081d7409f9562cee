//! What the cooperation consists of: the 8 answers on worksheet T5 of "Nieuwe allianties" (001).

use super::{Entry, Source::NieuweAllianties};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new("logistics-and-information", NieuweAllianties),
    Entry::new("own-space-and-expertise", NieuweAllianties),
    Entry::new("connecting-buildings", NieuweAllianties),
    Entry::new("new-target-groups", NieuweAllianties),
    Entry::new("expertise-exchange", NieuweAllianties),
    Entry::new("sharing-knowledge", NieuweAllianties),
    Entry::new("sharing-networks", NieuweAllianties),
    Entry::new("regional-distribution", NieuweAllianties),
];

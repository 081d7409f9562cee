//! With whom alliances are being built: the 8 answers on worksheet T5 of "Nieuwe allianties" (001).

use super::{Entry, Source::NieuweAllianties};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new("young-artists", NieuweAllianties),
    Entry::new("amateur-associations", NieuweAllianties),
    Entry::new("unfamiliar-associations", NieuweAllianties),
    Entry::new("heritage", NieuweAllianties),
    Entry::new("non-urban-players", NieuweAllianties),
    Entry::new("education", NieuweAllianties),
    Entry::new("educational-players", NieuweAllianties),
    Entry::new("cross-domain-alliances", NieuweAllianties),
];

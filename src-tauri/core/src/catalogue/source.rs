/// Names the publication an item of the catalogue was taken from.
///
/// Facts, names and terms come from these texts; the wording of every explanation is our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// 000, "Samen bouwen": outcomes of a working session of cultural organisations in Zutphen.
    SamenBouwen,
    /// 001, "Nieuwe allianties": report and worksheets of a sector day in CC Strombeek, 2017.
    NieuweAllianties,
    /// 002, "Bovenlokaal samenwerken maakt het verschil": five years of projects seen by OP/TIL.
    BovenlokaalSamenwerken,
    /// 003, "Bouw je netwerk uit": the bubble scheme with its inspiration list.
    BouwJeNetwerkUit,
    /// 004, "Krachtige Koppeling": a day about culture, care and welfare in Utrecht.
    KrachtigeKoppeling,
}

impl Source {
    /// Gives the number under which the publication is known to us.
    pub const fn number(self) -> &'static str {
        match self {
            Source::SamenBouwen => "000",
            Source::NieuweAllianties => "001",
            Source::BovenlokaalSamenwerken => "002",
            Source::BouwJeNetwerkUit => "003",
            Source::KrachtigeKoppeling => "004",
        }
    }
}

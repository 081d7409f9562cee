//! The lists of the method, for the window to show. Their words are in the Fluent files.

use bondgenoot_core::catalogue::{EXAMPLES, Half, List, SECTORS};
use serde::Serialize;
use specta::Type;

/// One item of a list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CatalogueEntry {
    /// Its code; the label is the message `<list>-<code>`, the explanation its attribute `about`.
    pub code: &'static str,
    /// The name of a Lucide icon, in lists that people also recognise by a picture.
    pub icon: Option<&'static str>,
    /// The half of the bubble, for sectors that have one.
    pub half: Option<Half>,
}

/// One list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CatalogueList {
    /// Which.
    pub list: List,
    /// Its items, in the order of the source.
    pub entries: Vec<CatalogueEntry>,
}

/// An organisation of the inspiration list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CatalogueExample {
    /// Its code; the label is the message `example-<code>`.
    pub code: &'static str,
    /// The codes of its one or two sectors.
    pub sectors: Vec<&'static str>,
}

/// Everything to choose from.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Catalogue {
    /// The lists.
    pub lists: Vec<CatalogueList>,
    /// The inspiration list, sector by sector.
    pub examples: Vec<CatalogueExample>,
}

/// Gives the lists of the method.
#[tauri::command(async)]
#[specta::specta]
pub fn catalogue() -> Catalogue {
    let half = |list: List, code: &str| match list {
        List::Sector => SECTORS.iter().find(|sector| sector.code == code).and_then(|sector| sector.half),
        _ => None,
    };
    let lists = List::ALL.into_iter().map(|list| CatalogueList {
        list,
        entries: list
            .entries()
            .iter()
            .map(|entry| CatalogueEntry { code: entry.code, icon: entry.icon, half: half(list, entry.code) })
            .collect(),
    });
    let examples = EXAMPLES
        .iter()
        .map(|example| CatalogueExample { code: example.code, sectors: example.sectors.to_vec() });
    Catalogue { lists: lists.collect(), examples: examples.collect() }
}

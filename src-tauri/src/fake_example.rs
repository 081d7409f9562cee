//! What the UI runs on in a browser, without this shell: the example project as the window gets it.
//! A test writes `ui/src/backend/fake/example.json`, and compares it ever after.

use std::collections::HashMap;
use std::path::Path;

use bondgenoot_core::clock::Clock;
use bondgenoot_core::{Store, actor, example, map, mirror};
use serde_json::json;

use crate::commands::actor::Flags;
use crate::commands::catalogue::catalogue;

/// A morning that never ends, so that the file is the same every time.
struct Morning;

impl Clock for Morning {
    fn now(&self) -> jiff::Timestamp {
        "2026-03-02T08:30:00Z".parse().unwrap()
    }

    fn today(&self) -> jiff::civil::Date {
        jiff::civil::date(2026, 3, 2)
    }
}

/// Gives identities short names in the order in which they appear: they are other ones every time.
fn with_stable_ids(json: &str) -> String {
    const LENGTH: usize = 36;
    let is_id = |text: &str| {
        text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
    };
    let mut names: HashMap<&str, String> = HashMap::new();
    let mut stable = String::with_capacity(json.len());
    let mut rest = json;
    while !rest.is_empty() {
        if let Some(id) = rest.get(..LENGTH).filter(|text| is_id(text)) {
            let next = names.len() + 1;
            stable.push_str(names.entry(id).or_insert_with(|| format!("id-{next:03}")));
            rest = &rest[LENGTH..];
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            stable.push_str(&rest[..first]);
            rest = &rest[first..];
        }
    }
    stable
}

#[test]
fn the_example_of_the_fake_is_in_step() {
    let directory = tempfile::TempDir::new().unwrap();
    let mut store = Store::open(directory.path(), Morning).unwrap();
    let project = example::plant(&mut store).unwrap();
    let reader = store.reader(&project).unwrap();
    let example = json!({
        "project": project,
        "records": mirror::everything(&store, &project).unwrap(),
        "scene": map::scene(&reader).unwrap(),
        "flags": Flags::of(actor::flags(&reader).unwrap()),
        "catalogue": catalogue(),
    });
    let fresh = with_stable_ids(&serde_json::to_string_pretty(&example).unwrap()) + "\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/fake/example.json");
    if std::env::var_os("BONDGENOOT_WRITE_BINDINGS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == fresh,
        "run the tests once with BONDGENOOT_WRITE_BINDINGS=1 to write ui/src/backend/fake/example.json"
    );
}

use std::thread;

use crate::replay::{Care, Share, Tried, replay};
use crate::work::{Recording, Work};
use bondgenoot_tests::old_store;

/// How many writes to record, and try every point of; none in an ordinary run.
fn asked() -> Option<usize> {
    std::env::var("BONDGENOOT_POWER_CUTS").ok().and_then(|count| count.parse().ok())
}

/// An ordinary run tries a sample.
const SAMPLE: Care = Care { points: 7, torn: 3, lost: 2, deep: 16 };

/// A full one tries all points, and of each what a disk may do with it.
const ALL: Care = Care { points: 1, torn: 2, lost: 2, deep: 16 };

fn tried(recording: &Recording, care: Care) -> Tried {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut all = Tried::default();
    thread::scope(|scope| {
        let shares: Vec<_> = (0..threads)
            .map(|number| scope.spawn(move || replay(recording, care, &Share { number, of: threads })))
            .collect();
        for share in shares {
            all += share.join().unwrap();
        }
    });
    println!("{} events, {} states: {all:?}", recording.events.len(), recording.states.len());
    assert!(all.points > 0 && all.torn > 0 && all.lost > 0 && all.deep > 0, "{all:?}");
    all
}

#[test]
fn after_a_cut_anywhere_there_is_what_was_acknowledged_or_one_step_more() {
    let Some(writes) = asked() else {
        let all = tried(&Work::begin(1).until(1_500), SAMPLE);
        assert!(all.one_more > 0, "a cut between a write and its acknowledgement was never met");
        assert!(all.copies > 0 && all.exports > 0, "{all:?}");
        return;
    };
    let mut sum = Tried::default();
    for seed in 0.. {
        if sum.writes >= writes {
            break;
        }
        sum += tried(&Work::begin(seed).until(5_000), ALL);
    }
    println!("all: {sum:?}");
    assert!(sum.one_more > 0 && sum.copies > 0 && sum.exports > 0, "{sum:?}");
}

#[test]
fn a_migration_that_is_cut_anywhere_loses_nothing() {
    let care = if asked().is_some() { ALL } else { SAMPLE };
    tried(&Work::begin_with(3, old_store::write).until(if asked().is_some() { 2_000 } else { 500 }), care);
}

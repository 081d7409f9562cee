//! The memory of the program and of everything the platform starts for it.

use std::time::Duration;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::{Store, example};
use bondgenoot_journeys::{Computer, Window};

use crate::opened::only_project;
use crate::processes::memory;
use crate::programs::Programs;
use crate::renderer::Renderer;
use crate::report::{Measured, Report};
use crate::sample::Sample;

const ROUNDS: usize = 4;

/// After this a page that has loaded takes what it takes.
const SETTLING: Duration = Duration::from_secs(5);

const HOW: &str = "The proportional share (PSS) of the program and all its children: the processes of the page and of \
    the network. The map of the example is open; both programs are driven the same way.";

/// Both programs, in turns.
pub(crate) fn measure(programs: &Programs, report: &mut Report) {
    report.section("Memory", HOW);
    let mut empty = [Sample::default(), Sample::default()];
    let mut whole = [Sample::default(), Sample::default()];
    for _ in 0..ROUNDS {
        for (index, renderer) in Renderer::BOTH.into_iter().enumerate() {
            let computer = renderer.on(Computer::new());
            empty[index].add(settled(&computer.start_other(&programs.empty)));
            let mut store = Store::open(&computer.data(), SystemClock).unwrap();
            example::plant(&mut store).unwrap();
            drop(store);
            whole[index].add(settled(&only_project(&computer)));
        }
    }
    let ratios = [0, 1].map(|index| whole[index].median() / empty[index].median());
    let measured = [0, 1].map(|index| Measured {
        text: format!("{:.0} MB = {:.2} ×", whole[index].median(), ratios[index]),
        kept: ratios[index] <= 1.5,
    });
    let baseline = format!("{:.0}; {:.0} MB", empty[0].median(), empty[1].median());
    report.line("next to an empty window", baseline, measured.into(), "≤ 1.5 × (medians)");
}

#[allow(clippy::cast_precision_loss, reason = "memory is small")]
fn settled(window: &Window) -> f64 {
    std::thread::sleep(SETTLING);
    memory(&window.programs()) as f64 / 1e6
}

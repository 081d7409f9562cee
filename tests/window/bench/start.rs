//! From the start of the program until its window can be used.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use bondgenoot_core::clock::SystemClock;
use bondgenoot_core::{Store, example};
use bondgenoot_journeys::Computer;

use crate::picture::Screen;
use crate::programs::Programs;
use crate::renderer::Renderer;
use crate::report::{Measured, Report};
use crate::sample::Sample;

const ROUNDS: usize = 10;

const HOW: &str = "From the start of the process until the picture on the screen is finished: the last change before \
    it stays the same. No driver is involved. The store holds the example project.";

/// Starts of both programs, in turns.
pub(crate) fn measure(programs: &Programs, report: &mut Report) {
    report.section("Start", HOW);
    let mut empty = [Sample::default(), Sample::default()];
    let mut whole = [Sample::default(), Sample::default()];
    let mut blank = [Sample::default(), Sample::default()];
    let mut appears = [Sample::default(), Sample::default()];
    let computers = Renderer::BOTH.map(|renderer| renderer.on(Computer::watched()));
    for computer in &computers {
        let mut store = Store::open(&computer.data(), SystemClock).unwrap();
        example::plant(&mut store).unwrap();
    }
    // The first round only brings the programs into memory.
    for round in 0..=ROUNDS {
        for (index, computer) in computers.iter().enumerate() {
            let nothing = start(computer, &programs.empty, "Empty");
            let everything = start(computer, &programs.window, "Bondgenoot");
            if round > 0 {
                empty[index].add(nothing.finished);
                blank[index].add(nothing.appears);
                whole[index].add(everything.finished);
                appears[index].add(everything.appears);
            }
        }
    }
    let ratios = [0, 1].map(|index| whole[index].median() / empty[index].median());
    let measured = [0, 1].map(|index| Measured {
        text: format!("{} = {:.2} ×", whole[index].milliseconds(), ratios[index]),
        kept: ratios[index] <= 1.5,
    });
    let baseline = format!("{}; {}", empty[0].milliseconds(), empty[1].milliseconds());
    report.line("usable, next to an empty window", baseline, measured.into(), "≤ 1.5 × (medians)");
    let appears = appears.map(|sample| sample.milliseconds());
    let nothing = blank.each_ref().map(Sample::milliseconds).join("; ");
    report.note("of which until something of the window appears", nothing, appears.into());
}

struct Started {
    /// Milliseconds until the first change on the screen.
    appears: f64,
    /// Milliseconds until the last.
    finished: f64,
}

fn start(computer: &Computer, program: &Path, title: &str) -> Started {
    let screen = Screen::of(computer);
    let mut command = Command::new(program);
    command.envs(computer.environment()).env_remove("WAYLAND_DISPLAY");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let clock = Instant::now();
    let mut running = command.spawn().unwrap();
    let (first, last) = screen.finished();
    let since = |moment: Instant| moment.duration_since(clock).as_secs_f64() * 1e3;
    // Closed as people do: after another end the program would begin with looking what was lost.
    let hand = computer.hand();
    hand.close(&hand.find(title));
    running.wait().unwrap();
    Started { appears: since(first), finished: since(last) }
}

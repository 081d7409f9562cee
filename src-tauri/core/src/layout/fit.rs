//! What can be read of a map when all of it is in view on a sheet of some size.

use std::collections::HashMap;

use serde::Serialize;

use super::chip::is_written;
use super::compose::scene;
use super::network::{Actor, Network};
use super::point::{Point, Rect};
use super::scene::{Scene, SceneActor, SceneBubble};
use super::sheet::Sheet;
use super::step::{PARTNER_PX, Step};
use super::text::{CHIP_TEXT, NAME_TEXT};

/// What a sheet with the whole map on it shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fit {
    /// Pixels of the sheet for a unit of the map.
    pub scale: f64,
    /// What is written at that scale.
    pub step: Step,
    /// How many actors there are, the own organisation included.
    pub actors: usize,
    /// How many of them are written in full, or with known words short.
    pub names_whole: usize,
    /// How many of them are cut off.
    pub names_cut: usize,
    /// The smallest text of chips and bubbles in pixels.
    pub smallest_text_px: f64,
    /// Pairs that cover each other: chips, names and tags among themselves, and with bubbles of others.
    pub overlaps: usize,
    /// Pieces of lines that run through a chip or a name that is not their end.
    pub crossings: usize,
}

/// Returns what can be read of a map that fills a sheet.
pub fn fit(network: &dyn Network, sheet: Sheet) -> Fit {
    let scene = scene(network);
    let size = (scene.bounds.width, scene.bounds.height);
    let scale = if scene.bubbles.is_empty() { 1.0 } else { sheet.scale(size) };
    let text = f64::from(CHIP_TEXT) * scale;
    let step = Step::fitted(text);
    let names = step.name_px(scale);
    let whole = whole_names(&scene, network);
    // Farther away the chips are marks.
    let (names_whole, names_cut) =
        if step == Step::All { (whole, scene.actors.len() - whole) } else { (0, 0) };
    let smallest_text_px = match step {
        Step::All => text.min(names),
        Step::Partners => PARTNER_PX.min(names),
        Step::Counts => names,
    };
    Fit {
        scale,
        step,
        actors: scene.actors.len(),
        names_whole,
        names_cut,
        smallest_text_px,
        overlaps: overlaps(&scene, step, names / (f64::from(NAME_TEXT) * scale)),
        crossings: crossings(&scene),
    }
}

/// Counts the chips that have their whole name in them, known words short or not, with room for every line of it.
fn whole_names(scene: &Scene, network: &dyn Network) -> usize {
    let standing = network.bubbles().iter().flat_map(|bubble| network.standing(&bubble.id));
    let known: HashMap<String, Actor> = standing.map(|actor| (actor.id.clone(), actor)).collect();
    let is_whole = |chip: &&SceneActor| {
        known.get(&chip.id).is_some_and(|actor| {
            let written = chip.lines.clone().unwrap_or_else(|| vec![actor.name.clone()]);
            is_written(actor.label(), chip.own, chip.tight, &written, chip.width)
        })
    };
    scene.actors.iter().filter(is_whole).count()
}

fn overlaps(scene: &Scene, step: Step, enlarged: f64) -> usize {
    let name = |bubble: &SceneBubble| {
        let label = bubble.label.rect();
        let (width, height) = (f64::from(label.width) * enlarged, f64::from(label.height) * enlarged);
        let bottom = label.bottom();
        let (width, height) = (width.ceil() as i32, height.ceil() as i32);
        Rect { left: bubble.x - width / 2, top: bottom - height, width, height }
    };
    let chips: Vec<&SceneActor> =
        if step == Step::Counts { Vec::new() } else { scene.actors.iter().collect() };
    let home = |chip: &SceneActor| scene.bubbles.iter().position(|bubble| bubble.is_under(&chip.rect()));
    // What is written, and the bubble in or at which it may be.
    let mut written: Vec<(Rect, Option<usize>)> =
        chips.iter().map(|chip| (chip.rect(), home(chip))).collect();
    written.extend(scene.bubbles.iter().enumerate().map(|(place, bubble)| (name(bubble), Some(place))));
    let tags = scene.alliances.iter().filter_map(|alliance| alliance.label.map(|label| label.rect()));
    written.extend(tags.map(|tag| (tag, None)));
    let mut found = 0;
    for (at, (one, home)) in written.iter().enumerate() {
        found += written.iter().skip(at + 1).filter(|(other, _)| one.overlaps(other)).count();
        let others = scene.bubbles.iter().enumerate().filter(|(place, _)| *home != Some(*place));
        found += others.filter(|(_, bubble)| bubble.is_under(one)).count();
    }
    found
}

/// Pieces of a line are looked at every so many units.
const PIECE: f64 = 2.0;

fn crossings(scene: &Scene) -> usize {
    let mut found = 0;
    for (alliance, line) in
        scene.alliances.iter().flat_map(|one| one.lines.iter().map(move |line| (one, line)))
    {
        let tag = alliance.label.map(|label| label.rect());
        let member = |actor: &&SceneActor| actor.id != line.member;
        let walls: Vec<Rect> = scene.actors.iter().filter(member).map(SceneActor::rect).collect();
        let names = scene.bubbles.iter().map(|bubble| bubble.label.rect());
        let walls: Vec<Rect> = walls.into_iter().chain(names).filter(|wall| Some(*wall) != tag).collect();
        for pair in line.points.windows(2) {
            let [from, to] = [pair[0], pair[1]];
            let length = (from.distance_squared(to) as f64).sqrt();
            let pieces = (length / PIECE).ceil().max(1.0) as i32;
            found += (0..=pieces)
                .filter(|piece| {
                    let part = f64::from(*piece) / f64::from(pieces);
                    let at = |from: i32, to: i32| {
                        (f64::from(from) + (f64::from(to) - f64::from(from)) * part) as i32
                    };
                    let point = Rect::around(Point::new(at(from.x, to.x), at(from.y, to.y)), 0, 0);
                    walls.iter().any(|wall| wall.grown(-1).overlaps(&point))
                })
                .count();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Half;
    use crate::layout::network::Given;
    use crate::layout::{Bubble, Slot, Style};

    fn network() -> Given {
        let actor = |id: &str, depth, lines, name: &str| Actor {
            id: id.to_owned(),
            municipality: "here".to_owned(),
            half: Half::Cultural,
            name: name.to_owned(),
            partner: true,
            slot: Slot::new(0, depth, lines, Style::LADDER[2]).unwrap(),
        };
        Given {
            own_actor: "us".to_owned(),
            bubbles: vec![Bubble {
                id: "here".to_owned(),
                name: "Gent".to_owned(),
                position: Point::default(),
            }],
            actors: vec![
                actor("us", 0, 1, "CC De Lindeboog"),
                actor("a", 23, 1, "Woonzorgcentrum De Abeelhof"),
                actor("b", 60, 2, "Landelijke Kring Erf en Akker"),
            ],
            alliances: Vec::new(),
        }
    }

    #[test]
    fn a_name_is_whole_when_its_chip_has_room_for_all_of_it() {
        let (network, sheet) = (network(), Sheet { width: 800, height: 800 });
        let shown = fit(&network, sheet);
        assert_eq!((shown.step, shown.names_whole, shown.names_cut), (Step::All, 3, 0));
        let mut scene = scene(&network);
        scene.actors[1].width -= 4;
        assert_eq!(whole_names(&scene, &network), 2);
        scene.actors[2].lines = Some(vec!["Landelijke Kring".to_owned()]);
        assert_eq!(whole_names(&scene, &network), 1);
    }

    #[test]
    fn what_covers_something_is_counted() {
        let mut network = network();
        network.actors[2].slot = network.actors[1].slot;
        assert_eq!(fit(&network, Sheet { width: 800, height: 800 }).overlaps, 1);
    }
}

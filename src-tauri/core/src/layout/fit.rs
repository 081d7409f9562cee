//! What can be read of a map when all of it is in view on a sheet of some size.

use serde::Serialize;

use super::point::{Point, Rect};
use super::scene::{Scene, SceneActor, SceneBubble};
use super::sheet::Sheet;
use super::step::Step;
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
    /// The smallest text in pixels; where only counts are written, that of the names of bubbles.
    pub smallest_text_px: f64,
    /// Pairs that cover each other: chips, names and tags among themselves, and with bubbles of others.
    pub overlaps: usize,
    /// Pieces of lines that run through a chip or a name that is not their end.
    pub crossings: usize,
}

/// Returns what can be read of a scene that fills a sheet.
pub fn fit(scene: &Scene, sheet: Sheet) -> Fit {
    let size = (scene.bounds.width, scene.bounds.height);
    let scale = if scene.bubbles.is_empty() { 1.0 } else { sheet.scale(size) };
    let text = f64::from(CHIP_TEXT) * scale;
    let step = Step::fitted(text);
    let whole = if step == Step::All { scene.actors.len() } else { 0 };
    let names = step.name_px(scale);
    Fit {
        scale,
        step,
        actors: scene.actors.len(),
        names_whole: whole,
        names_cut: 0,
        smallest_text_px: if step == Step::All { text.min(names) } else { names },
        overlaps: overlaps(scene, step, names / (f64::from(NAME_TEXT) * scale)),
        crossings: crossings(scene),
    }
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

//! From a project to its scene.

use std::collections::HashMap;

use super::disc::{LABEL_DISTANCE, LABEL_HEIGHT, label_width};
use super::network::{Actor, Alliance, Bubble, Network};
use super::point::{Point, Rect};
use super::radius::radius_for;
use super::scene::{Scene, SceneActor, SceneAlliance, SceneBubble, SceneHalf, TextBox};
use super::slot::{self, CHIP_HEIGHT, OWN_HEIGHT, OWN_WIDTH, Rows};
use super::tag::Tags;
use crate::catalogue::Half;

/// Free units around the whole map.
const MARGIN: i32 = 40;
/// From the divider to the middle of an invitation: beside the own chip, where the first actor will come.
const INVITATION_DEPTH: i32 = 68;
/// Colours of alliances, those with a pattern included.
const COLOURS: usize = 12;

/// Places everything on the map.
///
/// The same network gives the same scene, on every machine. An actor whose bubble is not there is left out, as
/// is a member that is no actor: neither has a place.
pub fn scene(network: &Network) -> Scene {
    let index: HashMap<&str, usize> =
        network.bubbles.iter().enumerate().map(|(index, bubble)| (bubble.id.as_str(), index)).collect();
    let placed: Vec<(usize, &Actor)> = network
        .actors
        .iter()
        .filter_map(|actor| Some((*index.get(actor.municipality.as_str())?, actor)))
        .collect();

    let mut crowds = vec![Crowd::default(); network.bubbles.len()];
    for &(bubble, actor) in &placed {
        if let Some(crowd) = crowds.get_mut(bubble) {
            crowd.add(actor, network);
        }
    }
    let bubbles: Vec<SceneBubble> =
        network.bubbles.iter().zip(&crowds).map(|(bubble, crowd)| draw_bubble(bubble, crowd)).collect();
    let rows: Vec<[Rows; 2]> =
        bubbles.iter().zip(&crowds).map(|(bubble, crowd)| crowd.rows(bubble.radius)).collect();
    let actors: Vec<SceneActor> = placed
        .iter()
        .filter_map(|&(bubble, actor)| {
            let [upper, lower] = rows.get(bubble)?;
            let rows = match actor.half {
                Half::Cultural => upper,
                Half::NonCultural => lower,
            };
            Some(draw_actor(actor, network.bubbles.get(bubble)?, rows.chip_width(actor.slot), network))
        })
        .collect();
    let alliances = draw_alliances(&network.alliances, &bubbles, &actors);
    let bounds = bounds(&bubbles, &alliances);
    Scene { bounds, bubbles, actors, alliances }
}

/// Who stands in one bubble.
#[derive(Debug, Clone, Default)]
struct Crowd {
    own: bool,
    cultural: Tally,
    non_cultural: Tally,
}

#[derive(Debug, Clone, Default)]
struct Tally {
    count: u32,
    /// The slots in use.
    taken: Vec<u32>,
    /// One more than the highest slot in use.
    slots: u32,
}

impl Crowd {
    fn add(&mut self, actor: &Actor, network: &Network) {
        if actor.id == network.own_actor {
            self.own = true;
            return;
        }
        let tally = match actor.half {
            Half::Cultural => &mut self.cultural,
            Half::NonCultural => &mut self.non_cultural,
        };
        tally.taken.push(actor.slot);
        tally.count = tally.count.saturating_add(1);
        tally.slots = tally.slots.max(actor.slot.saturating_add(1));
    }

    /// The rows of the upper and of the lower half.
    fn rows(&self, radius: i32) -> [Rows; 2] {
        [&self.cultural, &self.non_cultural].map(|tally| Rows::new(radius, tally.taken.iter().copied()))
    }
}

fn draw_bubble(bubble: &Bubble, crowd: &Crowd) -> SceneBubble {
    let Point { x, y } = bubble.position;
    let radius = radius_for(crowd.cultural.slots, crowd.non_cultural.slots);
    SceneBubble {
        id: bubble.id.clone(),
        name: bubble.name.clone(),
        detail: bubble.detail.clone(),
        kind: bubble.kind.clone(),
        own: crowd.own,
        x,
        y,
        radius,
        label: TextBox {
            x,
            y: y.saturating_sub(radius + LABEL_DISTANCE + LABEL_HEIGHT / 2),
            width: label_width(radius),
            height: LABEL_HEIGHT,
        },
        cultural: draw_half(bubble.position, radius, -1, &crowd.cultural),
        non_cultural: draw_half(bubble.position, radius, 1, &crowd.non_cultural),
    }
}

/// `side` is -1 above the divider and 1 below it.
fn draw_half(centre: Point, radius: i32, side: i32, tally: &Tally) -> SceneHalf {
    // The centre of gravity of a half-disc lies at 4/(3π) of the radius.
    let gravity = Point::new(0, side * (radius * 42 / 100));
    SceneHalf {
        count: tally.count,
        centre: centre.plus(gravity),
        invitation: (tally.count == 0).then(|| centre.plus(Point::new(0, side * INVITATION_DEPTH))),
    }
}

fn draw_actor(actor: &Actor, bubble: &Bubble, width: i32, network: &Network) -> SceneActor {
    let own = actor.id == network.own_actor;
    let (offset, width, height) = if own {
        (Point::default(), OWN_WIDTH, OWN_HEIGHT)
    } else {
        let offset = slot::offset(actor.half, actor.slot);
        (offset, width, CHIP_HEIGHT)
    };
    let Point { x, y } = bubble.position.plus(offset);
    SceneActor {
        id: actor.id.clone(),
        name: actor.name.clone(),
        municipality: actor.municipality.clone(),
        half: actor.half,
        slot: actor.slot,
        own,
        x,
        y,
        width,
        height,
        sectors: actor.sectors.clone(),
        partner: actor.partner,
        supralocal: actor.supralocal,
        boundary_crossing: actor.boundary_crossing,
    }
}

fn draw_alliances(
    alliances: &[Alliance],
    bubbles: &[SceneBubble],
    actors: &[SceneActor],
) -> Vec<SceneAlliance> {
    if alliances.is_empty() {
        return Vec::new();
    }
    let chips = actors.iter().map(chip);
    let names = bubbles.iter().map(|bubble| bubble.label.rect());
    let mut tags = Tags::beside(chips.chain(names).collect());
    let points: HashMap<&str, Point> =
        actors.iter().map(|actor| (actor.id.as_str(), Point::new(actor.x, actor.y))).collect();
    alliances
        .iter()
        .enumerate()
        .map(|(index, alliance)| {
            let (members, places): (Vec<String>, Vec<Point>) = alliance
                .members
                .iter()
                .filter_map(|id| Some((id.clone(), *points.get(id.as_str())?)))
                .unzip();
            SceneAlliance {
                id: alliance.id.clone(),
                name: alliance.name.clone(),
                colour: u8::try_from(index % COLOURS).unwrap_or(0),
                label: tags.place(&places),
                members,
            }
        })
        .collect()
}

fn chip(actor: &SceneActor) -> Rect {
    Rect::around(Point::new(actor.x, actor.y), actor.width, actor.height)
}

fn bounds(bubbles: &[SceneBubble], alliances: &[SceneAlliance]) -> Rect {
    let discs = bubbles.iter().map(|bubble| {
        let width = 2 * bubble.radius;
        Rect::around(Point::new(bubble.x, bubble.y), width, width).union(&bubble.label.rect())
    });
    let tags = alliances.iter().filter_map(|alliance| alliance.label.map(|label| label.rect()));
    discs.chain(tags).reduce(|all, rect| all.union(&rect)).map_or_else(Rect::default, |all| all.grown(MARGIN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::radius::MIN_RADIUS;

    fn bubble(id: &str, x: i32, y: i32) -> Bubble {
        Bubble {
            id: id.to_owned(),
            name: id.to_owned(),
            detail: String::new(),
            kind: "official".to_owned(),
            position: Point::new(x, y),
        }
    }

    fn actor(id: &str, municipality: &str, half: Half, slot: u32) -> Actor {
        Actor {
            id: id.to_owned(),
            name: id.to_owned(),
            municipality: municipality.to_owned(),
            half,
            slot,
            sectors: vec!["welfare".to_owned()],
            partner: false,
            supralocal: false,
            boundary_crossing: false,
        }
    }

    fn network() -> Network {
        Network {
            own_actor: "us".to_owned(),
            bubbles: vec![bubble("here", 0, 0), bubble("there", 600, 100)],
            actors: vec![
                actor("us", "here", Half::Cultural, 7),
                actor("a", "here", Half::Cultural, 0),
                actor("b", "there", Half::NonCultural, 4),
                actor("lost", "nowhere", Half::Cultural, 0),
            ],
            alliances: vec![
                Alliance {
                    id: "x".to_owned(),
                    name: "X".to_owned(),
                    members: vec!["us".to_owned(), "b".to_owned(), "gone".to_owned()],
                },
                Alliance { id: "y".to_owned(), name: "Y".to_owned(), members: Vec::new() },
            ],
        }
    }

    #[test]
    fn an_empty_project_is_an_empty_scene() {
        assert_eq!(scene(&Network::default()), Scene::default());
    }

    #[test]
    fn we_stand_in_the_middle_of_our_bubble() {
        let scene = scene(&network());
        assert!(scene.bubbles[0].own && !scene.bubbles[1].own);
        let us = &scene.actors[0];
        assert!(us.own);
        assert_eq!((us.x, us.y, us.width), (0, 0, OWN_WIDTH));
        // We have no slot, so ours does not make the bubble grow, and we do not fill a half.
        assert_eq!(scene.bubbles[0].radius, MIN_RADIUS);
        assert_eq!(scene.bubbles[0].cultural.count, 1);
    }

    #[test]
    fn an_empty_half_invites() {
        let scene = scene(&network());
        assert_eq!(scene.bubbles[0].cultural.invitation, None);
        assert_eq!(scene.bubbles[0].non_cultural.invitation, Some(Point::new(0, INVITATION_DEPTH)));
        assert_eq!(scene.bubbles[1].cultural.invitation, Some(Point::new(600, 100 - INVITATION_DEPTH)));
    }

    #[test]
    fn the_fullest_half_gives_the_radius() {
        let scene = scene(&network());
        assert_eq!(scene.bubbles[1].radius, radius_for(0, 5));
        assert!(scene.bubbles[1].radius > MIN_RADIUS);
    }

    #[test]
    fn a_name_stands_clear_of_its_bubble() {
        for bubble in scene(&network()).bubbles {
            assert!(bubble.label.rect().bottom() < bubble.y - bubble.radius);
        }
    }

    #[test]
    fn what_has_no_place_is_left_out() {
        let scene = scene(&network());
        assert_eq!(scene.actors.len(), 3);
        assert_eq!(scene.alliances[0].members, ["us", "b"]);
        assert_eq!(scene.alliances[1].label, None);
        assert_eq!(scene.alliances[1].colour, 1);
    }

    #[test]
    fn the_bounds_hold_everything() {
        let scene = scene(&network());
        let all = scene.bounds;
        assert_eq!(all.left, -MIN_RADIUS - MARGIN);
        assert!(all.right() > 600 + scene.bubbles[1].radius);
        assert!(all.top < scene.bubbles[0].label.rect().top);
    }

    #[test]
    fn positions_at_the_edge_of_the_numbers_are_no_panic() {
        let mut network = network();
        network.bubbles[0].position = Point::new(i32::MIN, i32::MAX);
        network.bubbles[1].position = Point::new(i32::MAX, i32::MIN);
        network.actors[2].slot = u32::MAX;
        assert_eq!(scene(&network).actors.len(), 3);
    }
}

//! From a project to its scene.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::disc::{LABEL_DISTANCE, LABEL_HEIGHT, label_width};
use super::line::{Index, Lines};
use super::network::{Actor, Alliance, Bubble, Network};
use super::point::{Point, Rect};
use super::radius::radius_for;
use super::scene::{Scene, SceneActor, SceneAlliance, SceneBubble, SceneHalf, SceneLine, TextBox};
use super::slot::{self, CHIP_HEIGHT, OWN_HEIGHT, OWN_WIDTH, Rows};
use super::tag::Tags;
use crate::catalogue::Half;

/// Free units around the whole map.
const MARGIN: i32 = 40;
/// From the divider to the middle of an invitation: beside the own chip, where the first actor will come.
const INVITATION_DEPTH: i32 = 68;

/// Places everything on the map.
///
/// The same network gives the same scene, on every machine. An actor whose bubble is not there is left out, as
/// is a member that is no actor: neither has a place.
pub fn scene(network: &Network) -> Scene {
    let plan = Plan::of(network);
    let alliances = plan.alliances();
    Scene {
        bounds: plan.bounds(&alliances),
        actors: (0..plan.bubbles.len()).flat_map(|bubble| plan.chips(bubble)).cloned().collect(),
        bubbles: plan.bubbles,
        alliances,
    }
}

/// The layout of a map. The chips of a bubble are computed when they are first read: a change and the lines of the
/// alliances need those of a few bubbles.
#[derive(Debug)]
pub struct Plan<'network> {
    network: &'network Network,
    /// The bubbles, in the order of the network.
    pub bubbles: Vec<SceneBubble>,
    standing: Vec<Vec<&'network Actor>>,
    crowds: Vec<Crowd>,
    chips: Vec<OnceCell<Vec<SceneActor>>>,
    /// The bubbles by where they are, names included.
    extents: Index,
}

impl<'network> Plan<'network> {
    /// Works out the bubbles.
    pub fn of(network: &'network Network) -> Self {
        let index: HashMap<&str, usize> =
            network.bubbles.iter().enumerate().map(|(index, bubble)| (bubble.id.as_str(), index)).collect();
        let mut crowds = vec![Crowd::default(); network.bubbles.len()];
        let mut standing: Vec<Vec<&Actor>> = vec![Vec::new(); network.bubbles.len()];
        for actor in &network.actors {
            let Some(&bubble) = index.get(actor.municipality.as_str()) else { continue };
            if let (Some(crowd), Some(standing)) = (crowds.get_mut(bubble), standing.get_mut(bubble)) {
                crowd.add(actor, network);
                standing.push(actor);
            }
        }
        let bubbles: Vec<SceneBubble> =
            network.bubbles.iter().zip(&crowds).map(|(bubble, crowd)| draw_bubble(bubble, crowd)).collect();
        let extents = Index::new(bubbles.iter().map(extent));
        let chips = bubbles.iter().map(|_| OnceCell::new()).collect();
        Self { network, bubbles, standing, crowds, chips, extents }
    }

    /// Returns the chips in a bubble, by its place in the list of bubbles.
    pub fn chips(&self, bubble: usize) -> &[SceneActor] {
        let Some(chips) = self.chips.get(bubble) else { return &[] };
        chips.get_or_init(|| self.draw_chips(bubble).unwrap_or_default())
    }

    fn draw_chips(&self, bubble: usize) -> Option<Vec<SceneActor>> {
        let [upper, lower] = self.crowds.get(bubble)?.rows(self.bubbles.get(bubble)?.radius);
        let place = self.network.bubbles.get(bubble)?;
        let draw = |actor: &&Actor| {
            let rows = match actor.half {
                Half::Cultural => &upper,
                Half::NonCultural => &lower,
            };
            draw_actor(actor, place, rows.chip_width(actor.slot), self.network)
        };
        Some(self.standing.get(bubble)?.iter().map(draw).collect())
    }

    /// Returns the alliances: their names, and their lines around whatever is in the way.
    pub fn alliances(&self) -> Vec<SceneAlliance> {
        if self.network.alliances.is_empty() {
            return Vec::new();
        }
        let places = self.places_of_members();
        let mut tags = Tags::beside(|rect: &Rect| self.is_taken(rect));
        // All tags first: a line goes around those of other alliances as well.
        let tagged: Vec<_> = self
            .network
            .alliances
            .iter()
            .map(|alliance| {
                let members = alliance.members.iter().filter_map(|id| places.get(id.as_str()).copied());
                let members: Vec<&SceneActor> = members.collect();
                let points: Vec<Point> = members.iter().map(|actor| Point::new(actor.x, actor.y)).collect();
                (alliance, members, tags.place(&points))
            })
            .collect();
        let labels = tagged.iter().filter_map(|(_, _, label)| label.map(|label| label.rect()));
        let obstacles = |bubble: usize| {
            let chips = self.chips(bubble).iter().map(SceneActor::rect);
            chips.chain(self.bubbles.get(bubble).into_iter().flat_map(SceneBubble::obstacles)).collect()
        };
        let lines = Lines::around(&self.extents, &obstacles, labels);
        let draw =
            |(alliance, members, label): (&Alliance, Vec<&SceneActor>, Option<TextBox>)| SceneAlliance {
                id: alliance.id.clone(),
                label,
                lines: label.map_or_else(Vec::new, |label| {
                    let line = |member: &&SceneActor| SceneLine {
                        member: member.id.clone(),
                        points: lines.between(&label.rect(), &member.rect()),
                    };
                    members.iter().map(line).collect()
                }),
            };
        tagged.into_iter().map(draw).collect()
    }

    /// Returns the chips of those who are in an alliance, by id.
    fn places_of_members(&self) -> HashMap<&str, &SceneActor> {
        let members: HashSet<&str> = self
            .network
            .alliances
            .iter()
            .flat_map(|alliance| &alliance.members)
            .map(String::as_str)
            .collect();
        let mut places = HashMap::new();
        for (bubble, standing) in self.standing.iter().enumerate() {
            if standing.iter().any(|actor| members.contains(actor.id.as_str())) {
                let chips = self.chips(bubble).iter().filter(|chip| members.contains(chip.id.as_str()));
                places.extend(chips.map(|chip| (chip.id.as_str(), chip)));
            }
        }
        places
    }

    /// Returns whether a rectangle covers a chip or the name of a bubble.
    fn is_taken(&self, rect: &Rect) -> bool {
        self.extents.touching(rect).into_iter().any(|bubble| {
            let label = self.bubbles.get(bubble).is_some_and(|bubble| bubble.label.rect().overlaps(rect));
            label || self.chips(bubble).iter().any(|chip| chip.rect().overlaps(rect))
        })
    }

    /// Returns the smallest rectangle around everything, with a margin.
    pub fn bounds(&self, alliances: &[SceneAlliance]) -> Rect {
        let tags = alliances.iter().filter_map(|alliance| alliance.label.map(|label| label.rect()));
        let all = self.bubbles.iter().map(extent).chain(tags).reduce(|all, rect| all.union(&rect));
        all.map_or_else(Rect::default, |all| all.grown(MARGIN))
    }
}

/// Returns the part of the map that a bubble takes with its name.
fn extent(bubble: &SceneBubble) -> Rect {
    let width = bubble.radius.saturating_mul(2);
    Rect::around(Point::new(bubble.x, bubble.y), width, width).union(&bubble.label.rect())
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
    SceneActor { id: actor.id.clone(), own, x, y, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::radius::MIN_RADIUS;

    fn bubble(id: &str, x: i32, y: i32) -> Bubble {
        Bubble { id: id.to_owned(), position: Point::new(x, y) }
    }

    fn actor(id: &str, municipality: &str, half: Half, slot: u32) -> Actor {
        Actor { id: id.to_owned(), municipality: municipality.to_owned(), half, slot }
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
                    members: vec!["us".to_owned(), "b".to_owned(), "gone".to_owned()],
                },
                Alliance { id: "y".to_owned(), members: Vec::new() },
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
        let lines = &scene.alliances[0].lines;
        assert_eq!(lines.iter().map(|line| line.member.as_str()).collect::<Vec<_>>(), ["us", "b"]);
        assert_eq!((scene.alliances[1].label, scene.alliances[1].lines.len()), (None, 0));
    }

    #[test]
    fn a_line_runs_from_the_name_of_its_alliance_to_the_side_of_a_member() {
        let scene = scene(&network());
        let (alliance, us) = (&scene.alliances[0], &scene.actors[0]);
        let (label, points) = (alliance.label.unwrap(), &alliance.lines[0].points);
        assert_eq!(points[0], Point::new(label.x, label.y));
        assert_eq!(points[points.len() - 1], Point::new(us.x + us.width / 2, us.y));
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

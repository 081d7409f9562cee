//! From a project to its scene.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::bubble::{INVITATION_HEIGHT, Outline};
use super::chip::{OWN_HEIGHT, own_width};
use super::crowd::Crowd;
use super::disc::{Disc, label_width};
use super::line::{Index, Lines};
use super::network::{Actor, Alliance, Bubble, Member, Network};
use super::point::{Point, Rect};
use super::scene::{Scene, SceneActor, SceneAlliance, SceneBubble, SceneHalf, SceneLine, TextBox};
use super::slot::{FIRST_ROW, FIRST_ROW_BESIDE_OWN};
use super::tag::Tags;

/// Free units around the whole map.
const MARGIN: i32 = 4;
/// From where the first row begins to the invitation of an empty half.
const INVITATION_AIR: i32 = 5;

/// Places everything on the map.
///
/// The same network gives the same scene, on every machine. An actor whose bubble is not there is left out, as
/// is a member that is no actor: neither has a place.
pub fn scene(network: &dyn Network) -> Scene {
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
pub struct Plan<'network> {
    network: &'network dyn Network,
    /// The bubbles, in the order of the network.
    pub bubbles: Vec<SceneBubble>,
    chips: Vec<OnceCell<Vec<SceneActor>>>,
    /// The bubbles by where they are, names included.
    extents: Index,
}

impl<'network> Plan<'network> {
    /// Works out the bubbles.
    pub fn of(network: &'network dyn Network) -> Self {
        let draw = |bubble: &Bubble| draw_bubble(bubble, &network.crowd(&bubble.id));
        let bubbles: Vec<SceneBubble> = network.bubbles().iter().map(draw).collect();
        let extents = Index::new(bubbles.iter().map(extent));
        let chips = bubbles.iter().map(|_| OnceCell::new()).collect();
        Self { network, bubbles, chips, extents }
    }

    /// Returns the chips in a bubble, by its place in the list of bubbles.
    pub fn chips(&self, bubble: usize) -> &[SceneActor] {
        let Some(chips) = self.chips.get(bubble) else { return &[] };
        chips.get_or_init(|| self.draw_chips(bubble).unwrap_or_default())
    }

    fn draw_chips(&self, bubble: usize) -> Option<Vec<SceneActor>> {
        let place = self.network.bubbles().get(bubble)?;
        let draw = |actor: &Actor| draw_actor(actor, place, self.network);
        Some(self.network.standing(&place.id).iter().map(draw).collect())
    }

    /// Returns the alliances: their names, and their lines around whatever is in the way.
    pub fn alliances(&self) -> Vec<SceneAlliance> {
        if self.network.alliances().is_empty() {
            return Vec::new();
        }
        let places = self.places_of_members();
        let mut tags =
            Tags::beside(|rect: &Rect| self.is_taken(rect), |rect: &Rect| self.is_written_on(rect));
        // All tags first: a line goes around those of other alliances as well.
        let tagged: Vec<_> = self
            .network
            .alliances()
            .iter()
            .map(|alliance| {
                let place = |member: &Member| places.get(member.actor.as_str()).copied();
                let members = alliance.members.iter().filter_map(place);
                let members: Vec<&SceneActor> = members.collect();
                let points: Vec<Point> = members.iter().map(|actor| Point::new(actor.x, actor.y)).collect();
                (alliance, members, tags.place(&alliance.name, &points))
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
        let all = self.network.alliances().iter().flat_map(|alliance| &alliance.members);
        let members: HashSet<&str> = all.clone().map(|member| member.actor.as_str()).collect();
        let homes: HashSet<&str> = all.map(|member| member.municipality.as_str()).collect();
        let homes = self.bubbles.iter().enumerate().filter(|(_, bubble)| homes.contains(bubble.id.as_str()));
        let chips = homes.flat_map(|(bubble, _)| self.chips(bubble));
        let chips = chips.filter(|chip| members.contains(chip.id.as_str()));
        chips.map(|chip| (chip.id.as_str(), chip)).collect()
    }

    /// Returns whether a rectangle covers a bubble or its name.
    fn is_taken(&self, rect: &Rect) -> bool {
        self.near(rect).any(|bubble| bubble.label.rect().overlaps(rect) || bubble.is_under(rect))
    }

    /// Returns whether a rectangle covers a chip or the name of a bubble.
    fn is_written_on(&self, rect: &Rect) -> bool {
        let chips = |bubble: usize| self.chips(bubble).iter().any(|chip| chip.rect().overlaps(rect));
        self.near(rect).any(|bubble| bubble.label.rect().overlaps(rect))
            || self.extents.touching(rect).into_iter().any(chips)
    }

    fn near(&self, rect: &Rect) -> impl Iterator<Item = &SceneBubble> {
        self.extents.touching(rect).into_iter().filter_map(|bubble| self.bubbles.get(bubble))
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

fn draw_bubble(bubble: &Bubble, crowd: &Crowd) -> SceneBubble {
    let Point { x, y: divider } = bubble.position;
    let Crowd { outline, own, counts } = *crowd;
    let Outline { radius, drop } = outline;
    let centre = Point::new(x, divider.saturating_add(drop));
    let disc = Disc { id: String::new(), centre, radius, label: label_width(&bubble.name), own };
    let name = disc.name();
    let [cultural, non_cultural] = counts;
    SceneBubble {
        id: bubble.id.clone(),
        own,
        x,
        y: centre.y,
        divider,
        radius,
        label: TextBox {
            x,
            y: name.top.saturating_add(name.height / 2),
            width: name.width,
            height: name.height,
        },
        cultural: draw_half(bubble.position, outline, -1, cultural, own),
        non_cultural: draw_half(bubble.position, outline, 1, non_cultural, own),
    }
}

/// `side` is -1 above the divider and 1 below it.
fn draw_half(
    divider: Point,
    Outline { radius, drop }: Outline,
    side: i32,
    count: u32,
    own: bool,
) -> SceneHalf {
    // The centre of gravity of a half-disc lies at 4/(3π) of its height.
    let height = radius.saturating_add(side.saturating_mul(drop));
    let first = if own { FIRST_ROW_BESIDE_OWN } else { FIRST_ROW };
    let invitation = first + INVITATION_AIR + INVITATION_HEIGHT / 2;
    SceneHalf {
        count,
        centre: divider.plus(Point::new(0, side * (height / 100 * 42 + height % 100 * 42 / 100))),
        invitation: (count == 0).then(|| divider.plus(Point::new(0, side * invitation))),
    }
}

fn draw_actor(actor: &Actor, bubble: &Bubble, network: &dyn Network) -> SceneActor {
    let own = actor.id == network.own_actor();
    let chip = match own {
        true => Rect::around(Point::default(), own_width(&actor.name), OWN_HEIGHT),
        false => actor.chip(),
    };
    let middle =
        Point::new(chip.left.saturating_add(chip.width / 2), chip.top.saturating_add(chip.height / 2));
    let Point { x, y } = bubble.position.plus(middle);
    let lines =
        (!own).then(|| actor.slot.text(actor.label())).filter(|lines| *lines != [actor.name.as_str()]);
    let tight = !own && actor.slot.style().tight;
    SceneActor { id: actor.id.clone(), own, x, y, width: chip.width, height: chip.height, lines, tight }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Half;
    use crate::layout::bubble::MIN_RADIUS;
    use crate::layout::chip::Style;
    use crate::layout::network::Given;
    use crate::layout::slot::Slot;

    fn bubble(id: &str, x: i32, y: i32) -> Bubble {
        Bubble { id: id.to_owned(), name: id.to_owned(), position: Point::new(x, y) }
    }

    fn actor(id: &str, municipality: &str, half: Half, depth: i32) -> Actor {
        let slot = Slot::new(0, depth, 1, Style::default()).unwrap();
        Actor {
            id: id.to_owned(),
            municipality: municipality.to_owned(),
            half,
            name: id.to_owned(),
            partner: false,
            slot,
        }
    }

    fn member(actor: &str, municipality: &str) -> Member {
        Member { actor: actor.to_owned(), municipality: municipality.to_owned() }
    }

    fn network() -> Given {
        Given {
            own_actor: "us".to_owned(),
            bubbles: vec![bubble("here", 0, 0), bubble("there", 600, 100)],
            actors: vec![
                actor("us", "here", Half::Cultural, 0),
                actor("a", "here", Half::Cultural, 23),
                actor("b", "there", Half::NonCultural, 160),
                actor("lost", "nowhere", Half::Cultural, 0),
            ],
            alliances: vec![
                Alliance {
                    id: "x".to_owned(),
                    name: "Dans in de wijk".to_owned(),
                    members: vec![member("us", "here"), member("b", "there"), member("gone", "there")],
                },
                Alliance { id: "y".to_owned(), name: "Leeg".to_owned(), members: Vec::new() },
            ],
        }
    }

    #[test]
    fn an_empty_project_is_an_empty_scene() {
        assert_eq!(scene(&Given::default()), Scene::default());
    }

    #[test]
    fn we_stand_in_the_middle_of_our_bubble() {
        let scene = scene(&network());
        assert!(scene.bubbles[0].own && !scene.bubbles[1].own);
        let us = &scene.actors[0];
        assert!(us.own);
        assert_eq!((us.x, us.y, us.width), (0, 0, own_width("us")));
        // We do not fill a half.
        assert_eq!(scene.bubbles[0].cultural.count, 1);
    }

    #[test]
    fn an_empty_half_invites() {
        let scene = scene(&network());
        assert_eq!(scene.bubbles[0].cultural.invitation, None);
        let below_ours = FIRST_ROW_BESIDE_OWN + INVITATION_AIR + INVITATION_HEIGHT / 2;
        assert_eq!(scene.bubbles[0].non_cultural.invitation, Some(Point::new(0, below_ours)));
        let above = FIRST_ROW + INVITATION_AIR + INVITATION_HEIGHT / 2;
        assert_eq!(scene.bubbles[1].cultural.invitation, Some(Point::new(600, 100 - above)));
    }

    #[test]
    fn a_bubble_holds_what_is_in_it_and_its_centre_follows() {
        let scene = scene(&network());
        let there = &scene.bubbles[1];
        assert!(there.radius > MIN_RADIUS);
        assert!(there.y > there.divider, "the lower half holds more");
        assert!(there.y + there.radius > there.divider + 160 + 25);
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
        let right = us.rect().right();
        assert_eq!(points[points.len() - 1], Point::new(right, us.y));
    }

    #[test]
    fn the_bounds_hold_everything() {
        let scene = scene(&network());
        let all = scene.bounds;
        assert_eq!(all.left, -scene.bubbles[0].radius - MARGIN);
        assert!(all.right() > 600 + scene.bubbles[1].radius);
        assert!(all.top < scene.bubbles[0].label.rect().top);
    }

    #[test]
    fn positions_at_the_edge_of_the_numbers_are_no_panic() {
        let mut network = network();
        network.bubbles[0].position = Point::new(i32::MIN, i32::MAX);
        network.bubbles[1].position = Point::new(i32::MAX, i32::MIN);
        network.actors[2].slot = Slot::new(8_191, 16_383, 2, Style::default()).unwrap();
        assert_eq!(scene(&network).actors.len(), 3);
    }
}

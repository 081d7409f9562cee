//! What people rely on, for any map: nobody moves without a reason, and nothing covers anything else.

use proptest::prelude::*;

use super::network::{Given, Member};
use super::*;
use crate::catalogue::Half;

const HOME: LatLon = LatLon { lat: 50.934, lon: 4.371 };

fn half() -> impl Strategy<Value = Half> {
    prop_oneof![Just(Half::Cultural), Just(Half::NonCultural)]
}

/// Names of one word, of two, and long ones.
const NAMES: [&str; 4] =
    ["Bib", "Koor Kamperfoelie", "Landelijke Kring Erf en Akker", "Woonzorgcentrum Onze-Lieve-Vrouw"];

/// Bubble and half of each actor; the slots follow as the app gives them.
fn network(people: &[(usize, Half)]) -> Given {
    let bubble = |n: i32| Bubble {
        id: format!("bubble-{n}"),
        name: format!("Gemeente {n}"),
        position: Point::new(2000 * n, 300 * n),
    };
    let bubbles = (0..4).map(bubble).collect();
    let own = NAMES[0];
    let mut actors: Vec<Actor> = Vec::new();
    for (number, &(bubble, half)) in people.iter().enumerate() {
        let municipality = format!("bubble-{bubble}");
        let name = NAMES[number % NAMES.len()].to_owned();
        let label = Label { name: &name, partner: number % 3 == 0 };
        let mut seats = Seats::beside_own((bubble == people[0].0).then_some(own));
        let beside = |actor: &&Actor| actor.municipality == municipality && actor.id != "actor-0";
        for other in actors.iter().filter(beside) {
            seats.take(other.half, other.slot, other.label());
        }
        let slot = seats.find(half, label).unwrap();
        let partner = label.partner;
        actors.push(Actor { id: format!("actor-{number}"), municipality, half, name, partner, slot });
    }
    Given { own_actor: "actor-0".to_owned(), bubbles, actors, alliances: Vec::new() }
}

fn places(scene: &Scene) -> Vec<(String, i32, i32)> {
    let place = |actor: &SceneActor| (actor.id.clone(), actor.x, actor.y);
    scene.actors.iter().map(place).collect()
}

fn chip(actor: &SceneActor) -> Rect {
    Rect::around(Point::new(actor.x, actor.y), actor.width, actor.height)
}

/// Radius and place on earth of a bubble that is added, or the number of one that grows.
#[derive(Debug, Clone)]
enum Step {
    Add { steps: i32, place: Option<LatLon> },
    Grow { which: usize },
    Drop { which: usize, at: Point },
}

fn step() -> impl Strategy<Value = Step> {
    let place = prop_oneof![
        2 => (49.5f64..53.5, 2.5f64..7.2).prop_map(|(lat, lon)| Some(LatLon { lat, lon })),
        1 => Just(None),
    ];
    prop_oneof![
        4 => (0i32..40, place).prop_map(|(steps, place)| Step::Add { steps, place }),
        3 => (0usize..50).prop_map(|which| Step::Grow { which }),
        2 => (0usize..50, -2000i32..2000, -2000i32..2000)
            .prop_map(|(which, x, y)| Step::Drop { which, at: Point::new(x, y) }),
    ]
}

fn apply(discs: &mut [Disc], moves: &[(String, Point)]) {
    for (id, centre) in moves {
        for disc in discs.iter_mut().filter(|disc| disc.id == *id) {
            disc.centre = *centre;
        }
    }
}

fn nobody_crowds(discs: &[Disc]) -> bool {
    discs.iter().enumerate().all(|(index, disc)| discs[..index].iter().all(|other| !disc.crowds(other)))
}

fn own(disc: &Disc) -> Home {
    Home { disc: disc.clone(), place: Some(HOME) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn adding_removing_or_moving_one_actor_moves_no_other(
        people in prop::collection::vec((0usize..4, half()), 1..80),
        which in any::<prop::sample::Index>(),
        to in (0usize..4, half(), 7i32..500),
    ) {
        let before = network(&people);
        let which = which.index(people.len());
        let others = |scene: &Scene| {
            let mut places = places(scene);
            places.retain(|(id, ..)| *id != format!("actor-{which}"));
            places
        };
        let expected = others(&scene(&before));

        let mut without = before.clone();
        without.actors.remove(which);
        prop_assert_eq!(&others(&scene(&without)), &expected);

        let mut moved = before;
        moved.actors[which].municipality = format!("bubble-{}", to.0);
        moved.actors[which].half = to.1;
        moved.actors[which].slot = Slot::new(0, to.2, 1, Style::default()).unwrap();
        prop_assert_eq!(&others(&scene(&moved)), &expected);
    }

    #[test]
    fn chips_stay_in_their_half_of_their_bubble_and_off_each_other(
        people in prop::collection::vec((0usize..4, half()), 1..120),
    ) {
        let network = network(&people);
        let scene = scene(&network);
        for (index, actor) in scene.actors.iter().enumerate() {
            let place = network.actors.iter().find(|place| place.id == actor.id).unwrap();
            let rect = chip(actor);
            prop_assert!(scene.actors[..index].iter().all(|other| !chip(other).overlaps(&rect)));
            for bubble in scene.bubbles.iter().filter(|bubble| bubble.id == place.municipality) {
                for x in [rect.left, rect.right()] {
                    for y in [rect.top, rect.bottom()] {
                        let corner = Point::new(x, y);
                        let far = corner.distance_squared(Point::new(bubble.x, bubble.y));
                        prop_assert!(far <= i64::from(bubble.radius).pow(2));
                    }
                }
                let on_its_side = match place.half {
                    Half::Cultural => rect.bottom() < bubble.divider,
                    Half::NonCultural => rect.top > bubble.divider,
                };
                prop_assert!(actor.own || on_its_side);
            }
        }
    }

    #[test]
    fn the_same_project_gives_the_same_scene(
        people in prop::collection::vec((0usize..4, half()), 1..60),
    ) {
        let mut network = network(&people);
        network.alliances = people
            .chunks(5)
            .enumerate()
            .map(|(number, chunk)| Alliance {
                id: number.to_string(),
                name: format!("Alliantie {number}"),
                members: chunk
                    .iter()
                    .enumerate()
                    .map(|(n, (bubble, _))| Member {
                        actor: format!("actor-{}", n + 5 * number),
                        municipality: format!("bubble-{bubble}"),
                    })
                    .collect(),
            })
            .collect();
        prop_assert_eq!(scene(&network), scene(&network.clone()));
    }

    #[test]
    fn nothing_covers_anything_after_any_history(steps in prop::collection::vec(step(), 1..60)) {
        let mut discs: Vec<Disc> = Vec::new();
        for step in steps {
            match step {
                Step::Add { steps, place } => {
                    let home = discs.first().map(own);
                    let id = format!("{:02}", discs.len());
                    let (radius, label) = (MIN_RADIUS + 4 * steps, 40 + 6 * steps);
                    let disc = Disc { id, centre: Point::default(), radius, label, own: discs.is_empty() };
                    let centre = place_new(&discs, home.as_ref(), place, &disc);
                    discs.push(Disc { centre, ..disc });
                }
                Step::Grow { which } | Step::Drop { which, .. } if discs.is_empty() => {
                    prop_assert_eq!(make_room(&discs, &which.to_string()), vec![]);
                }
                Step::Grow { which } | Step::Drop { which, .. } => {
                    let which = which % discs.len();
                    match step {
                        Step::Drop { at, .. } => discs[which].centre = at,
                        _ => discs[which].radius += 24,
                    }
                    let changed = discs[which].clone();
                    let moves = make_room(&discs, &changed.id);
                    prop_assert!(moves.iter().all(|(id, _)| *id != changed.id));
                    // Ours gives way to nobody but the one that covers it.
                    let ours_moves = moves.iter().any(|(id, _)| *id == discs[0].id);
                    prop_assert_eq!(ours_moves, which > 0 && changed.crowds(&discs[0]));
                    // Without anyone covered nobody moves.
                    if discs.iter().all(|disc| disc.id == changed.id || !disc.crowds(&changed)) {
                        prop_assert_eq!(&moves, &vec![]);
                    }
                    apply(&mut discs, &moves);
                }
            }
            prop_assert!(nobody_crowds(&discs));
        }
        prop_assert_eq!(settle(&discs), vec![]);
    }

    #[test]
    fn everyone_who_moves_was_in_the_way(
        centres in prop::collection::vec((-1500i32..1500, -1500i32..1500, 0i32..3), 1..40),
    ) {
        let mut discs: Vec<Disc> = centres
            .into_iter()
            .enumerate()
            .map(|(n, (x, y, steps))| Disc {
                id: format!("{n:02}"),
                centre: Point::new(x, y),
                radius: MIN_RADIUS + steps * 40,
                label: 60 + steps * 50,
                own: n == 3,
            })
            .collect();
        let before = discs.clone();
        let moves = settle(&discs);
        prop_assert!(moves.iter().all(|(id, _)| id != "03"));
        apply(&mut discs, &moves);
        prop_assert!(nobody_crowds(&discs));
        prop_assert_eq!(settle(&discs), vec![]);
        for (id, _) in &moves {
            let was = before.iter().find(|disc| disc.id == *id);
            let pushed = discs.iter().any(|disc| {
                disc.id != *id && was.is_some_and(|was| was.crowds(disc))
            });
            prop_assert!(pushed, "{} moved for nothing", id);
        }
    }

    #[test]
    fn a_new_municipality_lies_about_in_its_true_direction(
        towns in prop::collection::vec((49.5f64..53.5, 2.5f64..7.2), 1..60),
    ) {
        let disc = |id: String, centre: Point, own: bool| Disc { id, centre, radius: MIN_RADIUS, label: 90, own };
        let first = disc("own".to_owned(), Point::new(123, -456), true);
        let mut discs = vec![first.clone()];
        for (number, (lat, lon)) in towns.into_iter().enumerate() {
            let town = LatLon { lat, lon };
            let Some(bearing) = bearing::bearing(HOME, town) else { continue };
            let new = disc(number.to_string(), Point::default(), false);
            let centre = place_new(&discs, Some(&own(&first)), Some(town), &new);
            let x = f64::from(centre.x - first.centre.x);
            let y = f64::from(centre.y - first.centre.y);
            let ahead = (x * bearing.direction.x + y * bearing.direction.y) / (x * x + y * y).sqrt();
            // At most an eighth of a turn aside, and what rounding takes.
            prop_assert!(ahead > 0.7, "{ahead}");
            discs.push(Disc { centre, ..new });
        }
        prop_assert!(nobody_crowds(&discs));
    }
}

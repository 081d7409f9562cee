//! Where the name of an alliance is written: in free space, as near to the middle of its members as that goes. Where
//! there is no free space in sight, no chip and no other name is covered.

use super::bearing::{Direction, compass};
use super::point::{Point, Rect};
use super::ray::along;
use super::scene::TextBox;
use super::text::{self, CHIP_TEXT, Weight};

/// Units that a tag is wider than its name.
const PADDING: i32 = 28;
const HEIGHT: i32 = 26;
/// Free units kept around a tag.
const AIR: i32 = 5;
/// Units from one ring of candidates to the next.
const RING: i32 = 18;
/// How many rings are looked at for free space.
const RINGS: i32 = 60;

/// Finds room for tags, each beside what was there before it.
pub(super) struct Tags<IsTaken, IsWrittenOn> {
    is_taken: IsTaken,
    is_written_on: IsWrittenOn,
    tags: Vec<Rect>,
    compass: [Direction; 24],
}

impl<IsTaken: Fn(&Rect) -> bool, IsWrittenOn: Fn(&Rect) -> bool> Tags<IsTaken, IsWrittenOn> {
    /// Starts with where a tag would cover a bubble or a name, and where it would cover something written.
    pub(super) fn beside(is_taken: IsTaken, is_written_on: IsWrittenOn) -> Self {
        Self { is_taken, is_written_on, tags: Vec::new(), compass: compass() }
    }

    /// Returns the room for the tag of an alliance with members at these points; none without points.
    pub(super) fn place(&mut self, name: &str, members: &[Point]) -> Option<TextBox> {
        let middle = middle(members)?;
        let width = text::width(name, Weight::Bold, CHIP_TEXT).saturating_add(PADDING);
        let around = (1..=RINGS).flat_map(|ring| {
            self.compass.iter().map(move |&direction| along(middle, direction, f64::from(ring * RING)))
        });
        let spots: Vec<Point> = std::iter::once(middle).chain(around).collect();
        let beside_tags = |rect: &Rect| !self.tags.iter().any(|tag| tag.overlaps(rect));
        let free = |is_taken: &dyn Fn(&Rect) -> bool| {
            spots.iter().copied().find(|&spot| {
                let rect = Rect::around(spot, width, HEIGHT).grown(AIR);
                beside_tags(&rect) && !is_taken(&rect)
            })
        };
        let spot = free(&self.is_taken).or_else(|| free(&self.is_written_on)).unwrap_or(middle);
        self.tags.push(Rect::around(spot, width, HEIGHT));
        Some(TextBox { x: spot.x, y: spot.y, width, height: HEIGHT })
    }
}

fn middle(points: &[Point]) -> Option<Point> {
    let count = i64::try_from(points.len()).ok().filter(|&count| count > 0)?;
    let mean = |of: fn(&Point) -> i32| {
        let sum: i64 = points.iter().map(|point| i64::from(of(point))).sum();
        // Between two numbers that fit, so it fits.
        i32::try_from(sum.div_euclid(count)).unwrap_or(0)
    };
    Some(Point::new(mean(|point| point.x), mean(|point| point.y)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_in_the_middle_when_that_is_free() {
        let mut tags = Tags::beside(|_: &Rect| false, |_: &Rect| false);
        let tag = tags.place("Dans", &[Point::new(0, 0), Point::new(1000, 500)]);
        assert_eq!(tag.map(|tag| (tag.x, tag.y)), Some((500, 250)));
    }

    #[test]
    fn steps_aside_for_chips_and_for_other_tags() {
        let chip = Rect::around(Point::new(500, 250), 152, 30);
        let mut tags = Tags::beside(|rect: &Rect| rect.overlaps(&chip), |_: &Rect| false);
        let ends = [Point::new(0, 0), Point::new(1000, 500)];
        let placed: Vec<Rect> =
            (0..5).filter_map(|_| tags.place("Dans", &ends).map(|tag| tag.rect())).collect();
        assert_eq!(placed.len(), 5);
        for (index, tag) in placed.iter().enumerate() {
            assert!(!tag.overlaps(&chip));
            assert!(placed[index + 1..].iter().all(|other| !tag.overlaps(other)));
        }
    }

    #[test]
    fn without_free_space_no_text_is_covered() {
        let text = Rect::around(Point::default(), 300, 300);
        let mut tags = Tags::beside(|_: &Rect| true, |rect: &Rect| rect.overlaps(&text));
        let tag = tags.place("Dans", &[Point::default()]).unwrap();
        assert!(!tag.rect().overlaps(&text));
    }

    #[test]
    fn without_members_there_is_no_tag() {
        assert_eq!(Tags::beside(|_: &Rect| false, |_: &Rect| false).place("Dans", &[]), None);
    }
}

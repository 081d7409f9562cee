//! Where the name of an alliance is written: in the middle of its members, or as near to that as no chip and no
//! other name is covered.

use super::bearing::{Direction, compass};
use super::point::{Point, Rect};
use super::ray::along;
use super::scene::TextBox;

const WIDTH: i32 = 168;
const HEIGHT: i32 = 30;
/// Free units kept around a tag.
const AIR: i32 = 4;
/// Units from one ring of candidates to the next.
const RING: i32 = 18;
/// In a very full bubble there is no free spot in sight; then the middle it is.
const RINGS: i32 = 24;

/// Finds room for tags, each beside what was there before it.
pub(super) struct Tags<IsTaken> {
    is_taken: IsTaken,
    tags: Vec<Rect>,
    compass: [Direction; 24],
}

impl<IsTaken: Fn(&Rect) -> bool> Tags<IsTaken> {
    /// Starts with what may not be covered.
    pub(super) fn beside(is_taken: IsTaken) -> Self {
        Self { is_taken, tags: Vec::new(), compass: compass() }
    }

    /// Returns the room for the tag of an alliance with members at these points; none without points.
    pub(super) fn place(&mut self, members: &[Point]) -> Option<TextBox> {
        let middle = middle(members)?;
        // Every third direction: eight around.
        let around = (1..=RINGS).flat_map(|ring| {
            let compass = self.compass.iter().step_by(3);
            compass.map(move |&direction| along(middle, direction, f64::from(ring * RING)))
        });
        let spot = std::iter::once(middle)
            .chain(around)
            .find(|&spot| self.is_free(&Rect::around(spot, WIDTH, HEIGHT).grown(AIR)))
            .unwrap_or(middle);
        self.tags.push(Rect::around(spot, WIDTH, HEIGHT));
        Some(TextBox { x: spot.x, y: spot.y, width: WIDTH, height: HEIGHT })
    }

    fn is_free(&self, rect: &Rect) -> bool {
        !self.tags.iter().any(|tag| tag.overlaps(rect)) && !(self.is_taken)(rect)
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
        let tag = Tags::beside(|_: &Rect| false).place(&[Point::new(0, 0), Point::new(1000, 500)]);
        assert_eq!(tag.map(|tag| (tag.x, tag.y)), Some((500, 250)));
    }

    #[test]
    fn steps_aside_for_chips_and_for_other_tags() {
        let chip = Rect::around(Point::new(500, 250), 152, 30);
        let mut tags = Tags::beside(|rect: &Rect| rect.overlaps(&chip));
        let ends = [Point::new(0, 0), Point::new(1000, 500)];
        let placed: Vec<Rect> = (0..5).filter_map(|_| tags.place(&ends).map(|tag| tag.rect())).collect();
        assert_eq!(placed.len(), 5);
        for (index, tag) in placed.iter().enumerate() {
            assert!(!tag.overlaps(&chip));
            assert!(placed[index + 1..].iter().all(|other| !tag.overlaps(other)));
        }
    }

    #[test]
    fn without_members_there_is_no_tag() {
        assert_eq!(Tags::beside(|_: &Rect| false).place(&[]), None);
    }
}

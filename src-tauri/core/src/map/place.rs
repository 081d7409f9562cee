use super::Discs;
use crate::error::Result;
use crate::layout::{self, Contents, Disc, Home, LatLon, MAX_COORDINATE, Outline, Point, label_width};
use crate::municipality::Municipality;
use crate::store::Reader;
use crate::value::Id;

/// Where a new bubble comes: as near to its true direction from ours as there is room, where it covers nobody.
pub(crate) fn place_for(reader: &Reader<'_>, new: &Municipality) -> Result<Point> {
    let discs = Discs::of(reader)?;
    let home = match discs.own() {
        Some(disc) => {
            let municipality = reader.get(&Id::<Municipality>::new(disc.id.as_str()))?;
            Some(Home { disc: disc.clone(), place: on_earth(&municipality) })
        }
        None => None,
    };
    let Outline { radius, drop } = Contents::default().outline();
    let empty = Disc {
        id: new.id.to_string(),
        centre: Point::default(),
        radius,
        label: label_width(new.name.as_str()),
        own: false,
    };
    let centre = layout::place_new(&discs.all, home.as_ref(), on_earth(new), &empty);
    Ok(within_bounds(Point::new(centre.x, centre.y.saturating_sub(drop))))
}

pub(super) fn on_earth(municipality: &Municipality) -> Option<LatLon> {
    let (lat, lon) = municipality.latitude.zip(municipality.longitude)?;
    Some(LatLon { lat, lon })
}

/// Keeps a place on the map that the layout can reckon with.
pub(crate) fn within_bounds(place: Point) -> Point {
    let clamp = |coordinate: i32| coordinate.clamp(-MAX_COORDINATE, MAX_COORDINATE);
    Point { x: clamp(place.x), y: clamp(place.y) }
}

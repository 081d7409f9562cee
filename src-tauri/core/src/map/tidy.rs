//! Arranges the whole map anew, as compact as it goes, so that every name can be read when all of it is in view.

use std::collections::BTreeMap;

use super::place::on_earth;
use super::{room, within_bounds};
use crate::actor::Actor;
use crate::catalogue::Half;
use crate::error::Result;
use crate::history::{Applied, Op};
use crate::layout::{
    self, Body, Contents, Effort, FIRST_ROW, FIRST_ROW_BESIDE_OWN, LABEL_HEIGHT, Outline, Packed, Point,
    Rows, Sheet, Slot, Step, Style, label_width,
};
use crate::municipality::Municipality;
use crate::project::Project;
use crate::store::{Store, Writer};
use crate::value::Id;

/// Text at least this large can be read without effort, in pixels of the sheet; with many actors a little less.
const READABLE: (f64, f64) = (12.0, 11.0);
/// So many actors are many.
const MANY: usize = 60;

/// Arranges the map for a sheet: chips in the most compact rows, bubbles as near to each other and to their true
/// directions as their size allows. Chips are set with less air, and known words short, only where nothing else makes
/// them readable.
pub fn tidy(store: &mut Store, project: &Id<Project>, sheet: Sheet) -> Result<Applied<()>> {
    store.transact(project, Op::TidyMap, |writer| arrange(writer, sheet))
}

/// Arranges a map of an older version, whose names can't be read, when it is opened. Returns the number of that step;
/// none for any other map.
pub fn renew(store: &mut Store, project: &Id<Project>) -> Result<Option<i64>> {
    let reader = store.reader(project)?;
    let own = reader.project()?.own_actor_id;
    let is_old = |place: &layout::Actor| place.id != own.as_str() && place.slot.is_of_old_grid();
    match reader.places()?.iter().any(is_old) {
        true => Ok(tidy(store, project, Sheet::LANDSCAPE)?.step),
        false => Ok(None),
    }
}

/// Writes the places of an arranged map.
pub(crate) fn arrange(writer: &Writer<'_>, sheet: Sheet) -> Result<()> {
    let own = writer.project()?.own_actor_id;
    let bubbles: Vec<Municipality> = writer.all()?;
    let mut standing: BTreeMap<String, Vec<layout::Actor>> = BTreeMap::new();
    for place in writer.places()? {
        standing.entry(place.municipality.clone()).or_default().push(place);
    }
    let nobody = Vec::new();
    let crowds: Vec<&Vec<layout::Actor>> =
        bubbles.iter().map(|bubble| standing.get(bubble.id.as_str()).unwrap_or(&nobody)).collect();
    let count: usize = crowds.iter().map(|crowd| crowd.len()).sum();
    let readable = if count > MANY { READABLE.1 } else { READABLE.0 };
    let mut chosen: Option<(Packing<'_>, f64)> = None;
    for style in Style::LADDER {
        let packing = Packing::new(&bubbles, &crowds, own.as_str(), style);
        let text = packing.arranged(sheet, Effort::Glance).1;
        if chosen.as_ref().is_none_or(|(_, best)| text > *best) {
            chosen = Some((packing, text));
        }
        // What only shows counts gains nothing by less air.
        if text >= readable || Step::fitted(text) == Step::Counts {
            break;
        }
    }
    let Some((packing, _)) = chosen else { return Ok(()) };
    let dividers = packing.arranged(sheet, Effort::Full).0;
    for (id, slot) in packing.slots {
        let id = Id::<Actor>::new(id);
        let found = writer.get(&id)?;
        writer.save(&Actor { slot, ..found })?;
    }
    for (bubble, place) in bubbles.iter().zip(dividers) {
        room::shift(writer, bubble.id.as_str(), within_bounds(place))?;
    }
    Ok(())
}

/// The chips of a map in the most compact rows.
struct Packing<'map> {
    bubbles: &'map [Municipality],
    slots: Vec<(String, Slot)>,
    outlines: Vec<Outline>,
    /// Our own bubble.
    home: usize,
}

impl<'map> Packing<'map> {
    fn new(bubbles: &'map [Municipality], crowds: &[&Vec<layout::Actor>], own: &str, style: Style) -> Self {
        let mut packing =
            Self { bubbles, slots: Vec::new(), outlines: Vec::with_capacity(bubbles.len()), home: 0 };
        for (place, crowd) in crowds.iter().enumerate() {
            let ours = crowd.iter().find(|actor| actor.id == own).map(|ours| ours.name.as_str());
            let mut contents = Contents::default();
            if let Some(name) = ours {
                packing.home = place;
                contents.add_own(name);
            }
            for (actor, slot) in packed(crowd, own, ours.is_some(), style) {
                contents.add(&slot.chip(actor.half, actor.label()));
                packing.slots.push((actor.id.clone(), slot));
            }
            packing.outlines.push(contents.outline());
        }
        packing
    }

    /// Returns the middle of the divider of each bubble, and the size of the text in chips in pixels of the sheet.
    fn arranged(&self, sheet: Sheet, effort: Effort) -> (Vec<Point>, f64) {
        let (mut centres, mut scale) = self.placed(1.0, sheet, effort);
        let text = |scale: f64| f64::from(layout::CHIP_TEXT) * scale;
        if Step::fitted(text(scale)) == Step::Counts {
            // Names keep their size on the screen: larger on the map, which makes the map larger again.
            let enlarged = |scale| Step::Counts.name_px(scale) / (f64::from(layout::NAME_TEXT) * scale);
            for _ in 0..2 {
                (centres, scale) = self.placed(enlarged(scale), sheet, effort);
            }
        }
        let dividers = centres.iter().zip(&self.outlines);
        let dividers =
            dividers.map(|(centre, outline)| Point::new(centre.x, centre.y - outline.drop)).collect();
        (dividers, text(scale))
    }

    fn placed(&self, enlarged: f64, sheet: Sheet, effort: Effort) -> (Vec<Point>, f64) {
        let body = |(bubble, outline): (&Municipality, &Outline)| Body {
            radius: outline.radius,
            label: (f64::from(label_width(bubble.name.as_str())) * enlarged) as i32,
            label_height: (f64::from(LABEL_HEIGHT) * enlarged) as i32,
            place: on_earth(bubble),
        };
        let bodies: Vec<Body> = self.bubbles.iter().zip(&self.outlines).map(body).collect();
        let centres = layout::arranged(&bodies, self.home, sheet, effort);
        let scale = sheet.scale(layout::size(&bodies, &centres));
        (centres, scale)
    }
}

/// Returns the actors of a bubble, ours not among them, with the slots of the most compact rows.
fn packed<'crowd>(
    crowd: &'crowd [layout::Actor],
    own: &str,
    has_own: bool,
    style: Style,
) -> Vec<(&'crowd layout::Actor, Slot)> {
    let first = if has_own { FIRST_ROW_BESIDE_OWN } else { FIRST_ROW };
    let of = |half: Half| -> Vec<&layout::Actor> {
        crowd.iter().filter(|actor| actor.half == half && actor.id != own).collect()
    };
    let halves = [Half::Cultural, Half::NonCultural].map(|half| (half, of(half)));
    let rows = halves.each_ref().map(|(half, actors)| {
        Rows::new(*half, style, first, actors.iter().map(|actor| actor.label()).collect())
    });
    let pack = |drop: i32| rows.each_ref().map(|rows| rows.packed(drop));
    let reach = |packed: &[Packed; 2]| packed.iter().map(|half| half.reach).max().unwrap_or_default();
    let mut best = pack(0);
    // The centre may be beside the divider, but not in our own bubble.
    let most = if has_own { 0 } else { i32::try_from(reach(&best).isqrt()).unwrap_or_default() * 3 / 10 };
    let step = (most / 8).max(8);
    let mut drop = step;
    while drop <= most {
        for drop in [drop, -drop] {
            let tried = pack(drop);
            if reach(&tried) < reach(&best) {
                best = tried;
            }
        }
        drop += step;
    }
    let halves = halves.iter().zip(best);
    halves.flat_map(|((_, actors), packed)| actors.clone().into_iter().zip(packed.slots)).collect()
}

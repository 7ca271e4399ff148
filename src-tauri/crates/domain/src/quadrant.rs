//! Places on a matrix (A-17, A-22, C-15, D-23): zones and bands, moves, bubble sizes, zone sums.
//!
//! Both axes run from 0 to 100, y upwards. Not the scores that compute a place, and no pixels
//! but the bubble's radius. Invariant: a place handed out is always inside 0..=100, and where
//! zones tile the board each place is in exactly one.

mod apart;
mod bands;
mod moves;
mod spread;

pub use apart::apart;
pub use bands::{band, band_of, cell, centre};
pub use moves::{Flow, Moves, Path, Stand, moves};
pub use spread::spread;

use serde::{Deserialize, Serialize};

/// The end of both axes; they begin at 0.
pub const END: f64 = 100.0;

/// A place on the two axes.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Place {
    /// Along the horizontal axis, 0..=100.
    pub x: f64,
    /// Along the vertical axis, 0..=100, upwards.
    pub y: f64,
}

/// The area of a zone: `[left, bottom, right, top]`, as method packs write it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Area(pub [f64; 4]);

/// What stands in one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ZoneSum {
    /// How many things.
    pub count: usize,
    /// Their amounts together, in minor units; saturates at the ends of `i64`.
    pub amount: i64,
}

/// Sums per zone and of what is in no zone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ZoneSums {
    /// One per zone, in their order.
    pub zones: Vec<ZoneSum>,
    /// Things that stand in no zone.
    pub nowhere: ZoneSum,
}

impl Area {
    /// Whether the place is in this area. The left and lower borders belong to it, the right
    /// and upper ones to the neighbour, except at 100, where there is no neighbour.
    pub fn contains(&self, place: Place) -> bool {
        let [left, bottom, right, top] = self.0;
        let within =
            |v: f64, low: f64, high: f64| v >= low && (v < high || (v == END && high >= END));
        within(place.x, left, right) && within(place.y, bottom, top)
    }
}

/// The zone a place is in: the first that contains it, by index. A place outside the board
/// counts as on its edge; one that is no number is in no zone.
pub fn zone_of(zones: &[Area], place: Place) -> Option<usize> {
    if place.x.is_nan() || place.y.is_nan() {
        return None;
    }
    let place = clamp(place);
    zones.iter().position(|zone| zone.contains(place))
}

/// The nearest place on the board; what is no number becomes 0.
pub fn clamp(place: Place) -> Place {
    let on_axis = |v: f64| if v.is_nan() { 0.0 } else { v.clamp(0.0, END) };
    Place { x: on_axis(place.x), y: on_axis(place.y) }
}

/// The place after a step, kept on the board.
pub fn nudge(place: Place, dx: f64, dy: f64) -> Place {
    clamp(Place { x: place.x + dx, y: place.y + dy })
}

/// Moves several together. Their offsets are kept: the step is shortened until all of them
/// stay on the board, rather than pressing some against its edge.
pub fn shift(places: &[Place], dx: f64, dy: f64) -> Vec<Place> {
    let places: Vec<Place> = places.iter().copied().map(clamp).collect();
    let dx = fitting_step(places.iter().map(|p| p.x), dx);
    let dy = fitting_step(places.iter().map(|p| p.y), dy);
    places.into_iter().map(|place| nudge(place, dx, dy)).collect()
}

/// Places for `n` things without one that are dropped together at a spot: a block of rows
/// around it, `gap` apart (less if the board is too small), moved inside as a whole.
pub fn scatter(n: usize, at: Place, gap: f64) -> Vec<Place> {
    let columns = ((n as f64).sqrt().ceil() as usize).max(1);
    let rows = n.div_ceil(columns);
    let room = END / (columns.saturating_sub(1)).max(1) as f64;
    let gap = if gap.is_finite() { gap.clamp(0.0, room) } else { 0.0 };
    let offset = |k: usize, of: usize| (k as f64 - (of.saturating_sub(1)) as f64 / 2.0) * gap;
    let middle = Place { x: END / 2.0, y: END / 2.0 };
    let block: Vec<Place> = (0..n)
        .map(|k| nudge(middle, offset(k % columns, columns), -offset(k / columns, rows)))
        .collect();
    let at = clamp(at);
    shift(&block, at.x - middle.x, at.y - middle.y)
}

/// The radius of a bubble in pixels, its *area* in proportion to `size`:
/// `r = largest_px × √(size ÷ largest)`, never under `smallest_px`, nor over `largest_px`.
/// Nothing, a negative size or no largest gives the smallest.
pub fn radius(size: f64, largest: f64, smallest_px: f64, largest_px: f64) -> f64 {
    let share = (size / largest).clamp(0.0, 1.0);
    if share.is_nan() || largest <= 0.0 {
        return smallest_px;
    }
    (largest_px * share.sqrt()).max(smallest_px)
}

/// How many things stand in each zone, and their amounts together.
pub fn zone_sums(zones: &[Area], things: &[(Place, i64)]) -> ZoneSums {
    let mut sums = ZoneSums { zones: vec![ZoneSum::default(); zones.len()], ..Default::default() };
    for &(place, amount) in things {
        let sum = match zone_of(zones, place) {
            Some(zone) => &mut sums.zones[zone],
            None => &mut sums.nowhere,
        };
        sum.count += 1;
        sum.amount = sum.amount.saturating_add(amount);
    }
    sums
}

/// The longest part of a step that keeps all of the values on the axis.
fn fitting_step(values: impl Iterator<Item = f64>, step: f64) -> f64 {
    let (low, high) = values.fold((END, 0.0_f64), |(l, h), v| (l.min(v), h.max(v)));
    if step.is_nan() || low > high { 0.0 } else { step.clamp(-low, END - high) }
}

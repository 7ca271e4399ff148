//! Cards that share a computed place, laid side by side.
//!
//! Around the place lie free spots in rings, on a grid of the wanted gap, as far as the bands
//! of the place reach. The first card has the place itself, each further one the next spot: so
//! a card added last moves no other one. Only where the spots do not suffice, the grid is
//! drawn closer together for all of them.

use std::collections::HashMap;

use super::{Area, END, Place, cell, clamp};

/// Places nearer than this along both axes are one place.
const SAME: f64 = 0.001;
/// How much closer the grid is drawn at a time.
const CLOSER: f64 = 0.8;
/// Below this gap, cards cannot be told apart and may as well lie on each other.
const CLOSEST: f64 = 0.01;
/// Nobody needs a grid finer than this to begin with, and it keeps the number of spots small.
const FINEST: f64 = 0.25;

/// Spreads cards that lie on one place, in the order given, within the bands of the place (see
/// [`cell`]) and `gap` apart. Cards that are alone stay where they are, kept on the board; without a gap all do.
pub fn spread(places: &[Place], bands: [usize; 2], gap: f64) -> Vec<Place> {
    let mut spread: Vec<Place> = places.iter().copied().map(clamp).collect();
    let mut shared: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for (at, place) in spread.iter().enumerate() {
        let key = |value: f64| (value / SAME).round() as i64;
        shared.entry((key(place.x), key(place.y))).or_default().push(at);
    }
    for cards in shared.into_values().filter(|cards| cards.len() > 1) {
        let middle = spread[cards[0]];
        let spots = spots(middle, cell(middle, bands), gap, cards.len());
        for (card, spot) in cards.iter().zip(spots.into_iter().chain(std::iter::repeat(middle))) {
            spread[*card] = spot;
        }
    }
    spread
}

/// So many spots around a middle, inside an area; fewer only if it has no room at all.
fn spots(middle: Place, area: Area, gap: f64, wanted: usize) -> Vec<Place> {
    let mut gap = if gap > 0.0 { gap.clamp(FINEST, END) } else { 0.0 };
    while gap >= CLOSEST {
        let mut spots = grid(middle, area, gap);
        if spots.len() >= wanted {
            spots.truncate(wanted);
            return spots;
        }
        gap *= CLOSER;
    }
    Vec::new()
}

/// All spots of a grid through the middle, ring by ring; in a ring from the top left on, row
/// by row. All but the middle keep half a gap off the borders.
fn grid(middle: Place, area: Area, gap: f64) -> Vec<Place> {
    let [left, bottom, right, top] = area.0;
    let steps = |room: f64| ((room - gap / 2.0) / gap).floor().max(0.0) as i32;
    let (xs, ys) = (
        -steps(middle.x - left)..=steps(right - middle.x),
        -steps(middle.y - bottom)..=steps(top - middle.y),
    );
    let mut cells: Vec<(i32, i32)> = ys.flat_map(|y| xs.clone().map(move |x| (x, -y))).collect();
    cells.sort_unstable_by_key(|&(x, y)| (x.abs().max(y.abs()), y, x));
    let spot = |(x, y): (i32, i32)| Place {
        x: middle.x + f64::from(x) * gap,
        y: middle.y - f64::from(y) * gap,
    };
    cells.into_iter().map(spot).collect()
}

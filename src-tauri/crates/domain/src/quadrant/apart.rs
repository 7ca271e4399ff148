//! Cards that nearly share a place, drawn beside each other so that each can be seen.
//!
//! Not where they stand: only where they are drawn, which is why no figure may be read from it.
//! Invariant: a card that is held stays; every other one is drawn no further than a few gaps from
//! its place and in the same zone, else at its place. The work grows with the number of cards,
//! whatever they share.

use super::{Area, END, Place, clamp, zone_of};

/// Rings of free spots that are tried around a place.
const RINGS: i32 = 3;
/// No finer grid than this, on the axes: it keeps the number of cells small.
const FINEST: f64 = 0.5;

/// Where cards are drawn, in the order given, which is also that in which they take their spots.
/// `held` cards keep their place; `gap` is how far two of them are kept apart along each axis.
pub fn apart(cards: &[(Place, bool)], zones: &[Area], gap: [f64; 2]) -> Vec<Place> {
    let mut drawn: Vec<Place> = cards.iter().map(|(at, _)| clamp(*at)).collect();
    let mut taken = Taken::new(gap);
    drawn.iter().zip(cards).filter(|(_, (_, held))| *held).for_each(|(at, _)| taken.add(*at));
    let steps = steps();
    for (at, _) in drawn.iter_mut().zip(cards).filter(|(_, (_, held))| !held) {
        *at = taken.nearest(*at, zones, &steps);
        taken.add(*at);
    }
    drawn
}

/// Steps from a place outwards, the nearest first; the first is none.
fn steps() -> Vec<(i32, i32)> {
    let all = (-RINGS..=RINGS).flat_map(|y| (-RINGS..=RINGS).map(move |x| (x, y)));
    let mut steps: Vec<(i32, i32)> = all.collect();
    steps.sort_unstable_by_key(|(x, y)| (x * x + y * y, -y, *x));
    steps
}

/// Spots that are taken, in cells of one gap.
struct Taken {
    gap: [f64; 2],
    columns: usize,
    cells: Vec<Vec<Place>>,
}

impl Taken {
    fn new(gap: [f64; 2]) -> Self {
        let gap = gap.map(|gap| if gap.is_finite() { gap.clamp(FINEST, END) } else { END });
        let [columns, rows] = gap.map(|gap| (END / gap) as usize + 1);
        Self { gap, columns, cells: vec![Vec::new(); columns * rows] }
    }

    fn cell(&self, at: Place) -> (usize, usize) {
        ((at.x / self.gap[0]) as usize, (at.y / self.gap[1]) as usize)
    }

    fn add(&mut self, at: Place) {
        let (column, row) = self.cell(at);
        self.cells[row * self.columns + column].push(at);
    }

    /// The nearest free spot of the same zone; the place itself where there is none.
    fn nearest(&self, from: Place, zones: &[Area], steps: &[(i32, i32)]) -> Place {
        let zone = zone_of(zones, from);
        let spot = |(x, y): &(i32, i32)| Place {
            x: from.x + f64::from(*x) * self.gap[0],
            y: from.y + f64::from(*y) * self.gap[1],
        };
        let free = |at: &Place| clamp(*at) == *at && self.is_free(*at) && zone_of(zones, *at) == zone;
        steps.iter().map(spot).find(free).unwrap_or(from)
    }

    fn is_free(&self, at: Place) -> bool {
        // A hair less than the gap: neighbours of one grid are apart enough.
        let near = |other: &Place| {
            (other.x - at.x).abs() < self.gap[0] * 0.99 && (other.y - at.y).abs() < self.gap[1] * 0.99
        };
        let (column, row) = self.cell(at);
        let rows = row.saturating_sub(1)..=row + 1;
        let mut cells = rows.flat_map(|row| (column.saturating_sub(1)..=(column + 1).min(self.columns - 1)).map(move |column| (row, column)));
        !cells.any(|(row, column)| self.cells.get(row * self.columns + column).is_some_and(|cell| cell.iter().any(near)))
    }
}

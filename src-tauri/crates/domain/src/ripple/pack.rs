//! How many boxes find room in a part of a ring: in one row, or row behind row.
//!
//! Not who belongs there. Invariant: what is taken stays taken, and the middle of nothing reaches into the ring before.

use std::collections::HashMap;

use super::{FLAT, Sizes, far};
use crate::layout::{Point, Rect};

/// People of one ring and sector.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) ring: usize,
    /// Radians clockwise from the top.
    pub(super) from: f64,
    pub(super) to: f64,
    /// In which order they find room.
    pub(super) people: Vec<usize>,
}

/// Rows are tried so far apart, in half widths of a ring.
const STEP: f64 = 6.0;
/// One even row may reach so much further out than rows behind one another.
const EVEN: f64 = 14.0;

/// Of a box this part of its width stands within its ring: sides may reach over its edge, else rings would be as wide as
/// boxes are.
pub(super) const HELD: f64 = 0.5;

/// What is taken, by parts of the ground as large as a box.
pub(super) struct Ground {
    /// A box and the gap beside it.
    card: (f64, f64),
    taken: HashMap<(i64, i64), Vec<Rect>>,
}

/// Half the width of the smallest ring around the middle.
pub(super) fn inmost(sizes: &Sizes) -> f64 {
    far(Point::new(sizes.middle.0 / 2.0, sizes.middle.1 / 2.0)) + sizes.gap
}

impl Ground {
    pub(super) fn of(sizes: &Sizes) -> Self {
        let card = (sizes.card.0 + sizes.gap, sizes.card.1 + sizes.gap);
        Self { card, taken: HashMap::new() }
    }

    pub(super) fn take(&mut self, area: Rect) {
        for part in self.parts(&area) {
            self.taken.entry(part).or_default().push(area);
        }
    }

    fn parts(&self, area: &Rect) -> Vec<(i64, i64)> {
        let span = |from: f64, to: f64, size: f64| (from / size).floor() as i64..=(to / size).floor() as i64;
        let across = span(area.x, area.right(), self.card.0);
        across.flat_map(|x| span(area.y, area.bottom(), self.card.1).map(move |y| (x, y))).collect()
    }

    fn is_free(&self, area: &Rect) -> bool {
        let near = self.parts(area).into_iter().filter_map(|part| self.taken.get(&part)).flatten();
        near.into_iter().all(|other| !area.overlaps(other))
    }

    /// Takes room for a cell outside `inner`; answers where its people stand, and how far out they reach.
    pub(super) fn place(&mut self, cell: &Cell, inner: f64) -> (Vec<Point>, f64) {
        let rows = self.rows(cell, inner);
        let (spots, reach) = self.even(cell, inner, rows.1 + EVEN).unwrap_or(rows);
        spots.iter().for_each(|spot| self.take(self.area(*spot)));
        (spots, reach)
    }

    fn area(&self, at: Point) -> Rect {
        super::centred(at, self.card)
    }

    /// One row, evenly over the sector, on which all stand clear of everything; none up to `most`.
    fn even(&self, cell: &Cell, inner: f64, most: f64) -> Option<(Vec<Point>, f64)> {
        let step = (cell.to - cell.from) / cell.people.len() as f64;
        let row = |reach: f64| -> Option<Vec<Point>> {
            let spots = (0..cell.people.len()).map(|n| self.spot(cell.from + step * (n as f64 + 0.5), reach));
            let spots: Vec<Point> = spots.collect::<Option<_>>()?;
            let apart = |a: &Point, b: &Point| (a.x - b.x).abs() >= self.card.0 || (a.y - b.y).abs() >= self.card.1;
            let alone = spots.iter().enumerate().all(|(n, at)| spots[..n].iter().all(|other| apart(at, other)));
            (alone && spots.iter().all(|spot| self.fits(*spot, inner))).then_some(spots)
        };
        let steps = ((most - inner) / STEP).ceil().max(0.0) as usize;
        (0..=steps).map(|n| inner + STEP * n as f64).find_map(|reach| Some((row(reach)?, reach)))
    }

    /// Row behind row, each from the middle of the sector outwards.
    fn rows(&self, cell: &Cell, inner: f64) -> (Vec<Point>, f64) {
        let mut own = Self { card: self.card, taken: HashMap::new() };
        let mut spots: Vec<Point> = Vec::with_capacity(cell.people.len());
        let mut reach = inner;
        while spots.len() < cell.people.len() {
            reach += STEP;
            for angle in self.angles(cell, reach) {
                let Some(spot) = self.spot(angle, reach).filter(|spot| self.fits(*spot, inner)) else { continue };
                if spots.len() < cell.people.len() && own.is_free(&self.area(spot)) {
                    own.take(self.area(spot));
                    spots.push(spot);
                }
            }
        }
        (spots, reach)
    }

    /// Angles of a row, from its middle to both sides, a part of a box apart; few of them far out, where rows are long.
    fn angles(&self, cell: &Cell, reach: f64) -> impl Iterator<Item = f64> {
        const PARTS: f64 = 7.0;
        let (middle, half) = ((cell.from + cell.to) / 2.0, (cell.to - cell.from) / 2.0);
        let step = self.card.1 / (PARTS * 0.5 * reach.max(1.0));
        let count = (half / step) as usize;
        let both = (1..=count).flat_map(move |n| [step * n as f64, -step * n as f64]);
        std::iter::once(0.0).chain(both).map(move |off| middle + off)
    }

    /// Where a box stands at an angle whose furthest corner is so far out; none where it would reach over the middle.
    fn spot(&self, angle: f64, reach: f64) -> Option<Point> {
        let (side, up) = (self.card.0 * HELD / 2.0, self.card.1 / 2.0 / FLAT);
        let lean = angle.sin().abs() * side + angle.cos().abs() * up;
        let radius = (lean * lean - side * side - up * up + reach * reach).sqrt() - lean;
        (radius > 0.0).then(|| Point::new(radius * angle.sin(), -radius * FLAT * angle.cos()))
    }

    /// Whether a box stands outside a ring and clear of what is taken.
    fn fits(&self, at: Point, inner: f64) -> bool {
        let near = |v: f64, size: f64| (v.abs() - size / 2.0).max(0.0);
        far(Point::new(near(at.x, self.card.0 * HELD), near(at.y, self.card.1))) >= inner && self.is_free(&self.area(at))
    }
}

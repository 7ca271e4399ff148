//! What influence lines should keep clear of: boxes, and the formal lines between them.
//!
//! Not the ways left free (see [`super::lanes`]). Invariant: questions about one place
//! look at the boxes near it only.

use super::cells::Cells;
use super::geometry::{Point, Rect, on_curve};
use super::influence::Link;
use super::lanes::CLEAR;
use super::lines::Lines;
use super::ports::{Side, slots};
use super::ties::Tie;

/// Cost, in pixels of way, of one sampled point of a curve inside a box.
const THROUGH_BOX: f64 = 120.0;
/// Cost of one sampled point that runs on a line of the tree.
const ON_LINE: f64 = 30.0;
/// How near to a line counts as on it, and to a box as in it, in pixels.
const NEAR: f64 = 4.0;
/// Points looked at along a curve.
const SAMPLES: u32 = 15;

/// Boxes and formal lines, found by place.
pub(super) struct Ground<'a> {
    pub(super) boxes: &'a [Rect],
    cells: Cells,
    pub(super) lines: Lines,
    /// Ends of formal lines, by the box they are at.
    ends: Vec<(usize, Point)>,
}

impl<'a> Ground<'a> {
    pub(super) fn of(boxes: &'a [Rect], ties: &[Tie]) -> Self {
        let ends = ties.iter().flat_map(|tie| {
            let first = tie.points.first().map(|at| (tie.manager, *at));
            first.into_iter().chain(tie.points.last().map(|at| (tie.report, *at)))
        });
        let mut ends: Vec<(usize, Point)> = ends.collect();
        ends.sort_by_key(|(person, _)| *person);
        ends.dedup();
        Self { boxes, cells: Cells::of(boxes, NEAR), lines: Lines::of(ties), ends }
    }

    /// Where formal lines end along a side of a person's box.
    pub(super) fn taken(&self, person: usize, side: Side) -> Vec<f64> {
        let mut taken: Vec<f64> = self.ends(person, side).collect();
        taken.dedup();
        taken
    }

    /// Whether formal lines end on a side of a person's box.
    pub(super) fn is_shared(&self, person: usize, side: Side) -> bool {
        self.ends(person, side).next().is_some()
    }

    fn ends(&self, person: usize, side: Side) -> impl Iterator<Item = f64> {
        let rect = &self.boxes[person];
        let first = self.ends.partition_point(|(at, _)| *at < person);
        let ends = self.ends[first..].iter().take_while(move |(at, _)| *at == person);
        let on_side = ends.filter(move |(_, at)| side.touches(*at, rect));
        on_side.map(move |(_, at)| side.along(*at, rect))
    }

    /// The cost of everything a curve runs through or on.
    pub(super) fn cost_along(&self, link: &Link, curve: &[Point; 4]) -> f64 {
        let step = |k: u32| f64::from(k) / f64::from(SAMPLES + 1);
        (1..=SAMPLES).map(|k| self.cost_at(link, on_curve(curve, step(k)))).sum()
    }

    fn cost_at(&self, link: &Link, at: Point) -> f64 {
        let on_line = if self.lines.is_on(at) { ON_LINE } else { 0.0 };
        self.boxes_at(link, at) as f64 * THROUGH_BOX + on_line
    }

    /// How many boxes a point of a link's curve is in.
    fn boxes_at(&self, link: &Link, at: Point) -> usize {
        let near = self.cells.at(at).iter().filter(|&&i| self.blocks(link, i as usize, at));
        near.count()
    }

    /// Whether a point of a link's curve is in a box, or too near to another's.
    fn blocks(&self, link: &Link, i: usize, at: Point) -> bool {
        let rect = &self.boxes[i];
        if i == link.from || i == link.to {
            is_within(rect, at)
        } else {
            rect.grown(NEAR).contains(at)
        }
    }

    /// Whether a curve of a link keeps out of every box.
    pub(super) fn is_clear(&self, link: &Link, curve: &[Point; 4]) -> bool {
        let area = around(curve).grown(NEAR);
        let mut near: Vec<usize> = self.cells.near(&area).collect();
        near.retain(|&i| self.boxes[i].overlaps(&area));
        let steps = (curve[0].distance(curve[3]) / NEAR).clamp(8.0, 400.0) as u32;
        let mut at = (1..steps).map(|k| on_curve(curve, f64::from(k) / f64::from(steps)));
        near.is_empty() || at.all(|at| !near.iter().any(|&i| self.blocks(link, i, at)))
    }

    /// Whether more than a crossing or two of a curve lies on lines of the tree.
    pub(super) fn follows_line(&self, curve: &[Point; 4]) -> bool {
        let step = |k: u32| f64::from(k) / f64::from(SAMPLES + 1);
        (1..=SAMPLES).filter(|k| self.lines.is_on(on_curve(curve, step(*k)))).count() > 2
    }

    /// Whether an area overlaps no box but these.
    pub(super) fn is_open(&self, area: &Rect, but: &[usize]) -> bool {
        !self.cells.any(area, |i| self.boxes[i].overlaps(area) && !but.contains(&i))
    }

    /// The best free place along a side for a line that wants to be at `ideal`.
    pub(super) fn port(&self, person: usize, side: Side, ideal: f64) -> f64 {
        slots(side.length(&self.boxes[person]), &self.taken(person, side), ideal, 1)[0]
    }

    /// The free ground around a straight piece between boxes, at right angles to it.
    pub(super) fn gap(&self, upright: bool, at: f64, extent: (f64, f64)) -> (f64, f64) {
        let [low, high] = [false, true].map(|onward| self.nearest(upright, at, extent, onward));
        let (low, high) = (low + CLEAR, high - CLEAR);
        if low > high { (at, at) } else { (low, high) }
    }

    /// The nearest side of a box beside a straight piece, before it or else `onward`.
    fn nearest(&self, upright: bool, at: f64, (from, to): (f64, f64), onward: bool) -> f64 {
        let side = |i: usize| {
            let rect = &self.boxes[i];
            let (x, y) = ((rect.x, rect.right()), (rect.y, rect.bottom()));
            let (across, along) = if upright { (x, y) } else { (y, x) };
            let is_beside = along.0 - CLEAR < to && from < along.1 + CLEAR;
            let side = if onward { across.0 } else { across.1 };
            let is_there = if onward { side >= at && across.1 > at } else { side <= at };
            (is_beside && is_there).then_some(side)
        };
        let nearer = |a: f64, b: f64| if onward { a.min(b) } else { a.max(b) };
        let mut nearest = if onward { f64::INFINITY } else { f64::NEG_INFINITY };
        for (end, boxes) in self.cells.beside(upright, at, (from - CLEAR, to + CLEAR), onward) {
            nearest = boxes.filter_map(side).fold(nearest, nearer);
            // A box that is not in this strip begins behind its end.
            if nearest == nearer(nearest, end) {
                break;
            }
        }
        nearest
    }
}

/// Whether a place is inside, not only on the edge.
fn is_within(rect: &Rect, at: Point) -> bool {
    rect.overlaps(&Rect::new(at.x, at.y, 0.0, 0.0))
}

/// The box that holds a curve.
fn around(curve: &[Point; 4]) -> Rect {
    let (x, y) = (curve.map(|p| p.x), curve.map(|p| p.y));
    let low = |v: [f64; 4]| v.into_iter().fold(f64::INFINITY, f64::min);
    let high = |v: [f64; 4]| v.into_iter().fold(f64::NEG_INFINITY, f64::max);
    Rect::new(low(x), low(y), high(x) - low(x), high(y) - low(y))
}

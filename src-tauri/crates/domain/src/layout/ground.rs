//! What influence lines should keep clear of: boxes, and the formal lines between them.
//!
//! Not the ways left free (see [`super::lanes`]). Invariant: questions about one place
//! look at the boxes near it only.

use std::collections::HashMap;

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
/// Size of a cell of the grid the boxes are found by, in pixels.
const CELL: f64 = 256.0;
/// Nobody needs to keep clear of a box larger than this, in pixels: it is no person's.
const LARGEST: f64 = 1e5;

/// Boxes and formal lines, found by place.
pub(super) struct Ground<'a> {
    pub(super) boxes: &'a [Rect],
    cells: HashMap<(i64, i64), Vec<usize>>,
    pub(super) lines: Lines,
    /// Ends of formal lines at each box.
    ends: HashMap<usize, Vec<Point>>,
}

impl<'a> Ground<'a> {
    pub(super) fn of(boxes: &'a [Rect], ties: &[Tie]) -> Self {
        let mut ends: HashMap<usize, Vec<Point>> = HashMap::new();
        for tie in ties {
            ends.entry(tie.manager).or_default().extend(tie.points.first());
            ends.entry(tie.report).or_default().extend(tie.points.last());
        }
        Self { boxes, cells: cells(boxes), lines: Lines::of(ties), ends }
    }

    /// Where formal lines end along a side of a person's box.
    pub(super) fn taken(&self, person: usize, side: Side) -> Vec<f64> {
        let rect = &self.boxes[person];
        let ends = self.ends.get(&person).map_or(&[][..], Vec::as_slice);
        let on_side = ends.iter().filter(|at| side.touches(**at, rect));
        let mut taken: Vec<f64> = on_side.map(|at| side.along(*at, rect)).collect();
        taken.dedup();
        taken
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
        let near = self.cells.get(&cell(at)).map_or(&[][..], Vec::as_slice);
        let others = near.iter().filter(|&&i| i != link.from && i != link.to);
        let through = others.filter(|&&i| self.boxes[i].grown(NEAR).contains(at)).count();
        through + [link.from, link.to].iter().filter(|&&i| is_within(&self.boxes[i], at)).count()
    }

    /// Whether a curve of a link keeps out of every box.
    pub(super) fn is_clear(&self, link: &Link, curve: &[Point; 4]) -> bool {
        let steps = (curve[0].distance(curve[3]) / NEAR).clamp(8.0, 400.0) as u32;
        let mut at = (1..steps).map(|k| on_curve(curve, f64::from(k) / f64::from(steps)));
        at.all(|at| self.boxes_at(link, at) == 0)
    }

    /// Whether more than a crossing or two of a curve lies on lines of the tree.
    pub(super) fn follows_line(&self, curve: &[Point; 4]) -> bool {
        let step = |k: u32| f64::from(k) / f64::from(SAMPLES + 1);
        (1..=SAMPLES).filter(|k| self.lines.is_on(on_curve(curve, step(*k)))).count() > 2
    }

    /// Whether an area overlaps no box but these.
    pub(super) fn is_open(&self, area: &Rect, but: &[usize]) -> bool {
        let is_off = |i: &usize| but.contains(i) || !self.boxes[*i].overlaps(area);
        // Over a very long way it is sooner to ask each box than each cell.
        if area.w.max(area.h) > CELL * self.boxes.len() as f64 {
            return (0..self.boxes.len()).all(|i| is_off(&i));
        }
        cells_of(area).filter_map(|cell| self.cells.get(&cell)).flatten().all(is_off)
    }

    /// The best free place along a side for a line that wants to be at `ideal`.
    pub(super) fn port(&self, person: usize, side: Side, ideal: f64) -> f64 {
        slots(side.length(&self.boxes[person]), &self.taken(person, side), ideal, 1)[0]
    }

    /// The free ground around a straight piece between boxes, at right angles to it.
    pub(super) fn gap(&self, upright: bool, at: f64, extent: (f64, f64)) -> (f64, f64) {
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        for rect in self.boxes {
            let (x, y) = ((rect.x, rect.right()), (rect.y, rect.bottom()));
            let (across, along) = if upright { (x, y) } else { (y, x) };
            if along.0 - CLEAR < extent.1 && extent.0 < along.1 + CLEAR {
                if across.1 <= at {
                    low = low.max(across.1 + CLEAR);
                } else if across.0 >= at {
                    high = high.min(across.0 - CLEAR);
                }
            }
        }
        if low > high { (at, at) } else { (low, high) }
    }
}

/// Whether a place is inside, not only on the edge.
fn is_within(rect: &Rect, at: Point) -> bool {
    rect.overlaps(&Rect::new(at.x, at.y, 0.0, 0.0))
}

fn cell(at: Point) -> (i64, i64) {
    ((at.x / CELL).floor() as i64, (at.y / CELL).floor() as i64)
}

fn cells_of(area: &Rect) -> impl Iterator<Item = (i64, i64)> + use<> {
    let (left, top) = cell(Point::new(area.x, area.y));
    let (right, bottom) = cell(Point::new(area.right(), area.bottom()));
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}

fn cells(boxes: &[Rect]) -> HashMap<(i64, i64), Vec<usize>> {
    let mut cells: HashMap<_, Vec<usize>> = HashMap::new();
    let is_sized = |r: &Rect| r.x.is_finite() && r.y.is_finite() && r.w.max(r.h) <= LARGEST;
    for (i, rect) in boxes.iter().enumerate().filter(|(_, rect)| is_sized(rect)) {
        cells_of(&rect.grown(NEAR)).for_each(|cell| cells.entry(cell).or_default().push(i));
    }
    cells
}

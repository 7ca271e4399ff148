//! What influence lines should keep clear of: boxes, and the uprights of the formal lines.

use std::collections::HashMap;

use super::geometry::{Point, Rect};
use super::influence::Link;
use super::ports::Side;
use super::ties::Tie;

/// Cost, in pixels of way, of one sampled point of a curve inside a box.
const THROUGH_BOX: f64 = 120.0;
/// Cost of one sampled point that runs on an upright of the tree.
const ON_UPRIGHT: f64 = 30.0;
/// How near to an upright counts as on it, and to a box as in it, in pixels.
const NEAR: f64 = 4.0;
/// Points looked at along a curve.
const SAMPLES: u32 = 15;
/// Size of a cell of the grid the boxes are found by, in pixels.
const CELL: f64 = 256.0;

/// An upright piece of a formal line.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Upright {
    x: f64,
    top: f64,
    bottom: f64,
}

/// Boxes and formal lines, found by place.
pub(super) struct Ground<'a> {
    pub(super) boxes: &'a [Rect],
    cells: HashMap<(i64, i64), Vec<usize>>,
    /// From left to right.
    uprights: Vec<Upright>,
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
        Self { boxes, cells: cells(boxes), uprights: uprights(ties), ends }
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
        let near = self.cells.get(&cell(at)).map_or(&[][..], Vec::as_slice);
        let others = near.iter().filter(|&&i| i != link.from && i != link.to);
        let through = others.filter(|&&i| self.boxes[i].grown(NEAR).contains(at)).count();
        let inside = [link.from, link.to].iter().filter(|&&i| self.boxes[i].contains(at)).count();
        let on_upright = if self.is_on_upright(at) { ON_UPRIGHT } else { 0.0 };
        (through + inside) as f64 * THROUGH_BOX + on_upright
    }

    fn is_on_upright(&self, at: Point) -> bool {
        let first = self.uprights.partition_point(|u| u.x < at.x - NEAR);
        let mut near = self.uprights[first..].iter().take_while(|u| u.x <= at.x + NEAR);
        near.any(|u| at.y >= u.top && at.y <= u.bottom)
    }
}

fn cell(at: Point) -> (i64, i64) {
    ((at.x / CELL).floor() as i64, (at.y / CELL).floor() as i64)
}

fn cells(boxes: &[Rect]) -> HashMap<(i64, i64), Vec<usize>> {
    let mut cells: HashMap<_, Vec<usize>> = HashMap::new();
    for (i, rect) in boxes.iter().enumerate() {
        let rect = rect.grown(NEAR);
        let (left, top) = cell(Point::new(rect.x, rect.y));
        let (right, bottom) = cell(Point::new(rect.right(), rect.bottom()));
        for x in left..=right {
            for y in top..=bottom {
                cells.entry((x, y)).or_default().push(i);
            }
        }
    }
    cells
}

fn uprights(ties: &[Tie]) -> Vec<Upright> {
    let pieces = ties.iter().flat_map(|tie| tie.points.windows(2));
    let upright = pieces.filter(|piece| piece[0].x == piece[1].x).map(|piece| Upright {
        x: piece[0].x,
        top: piece[0].y.min(piece[1].y),
        bottom: piece[0].y.max(piece[1].y),
    });
    let mut all: Vec<Upright> = upright.collect();
    all.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.bottom.total_cmp(&b.bottom)));
    all.dedup();
    all
}

fn on_curve([a, b, c, d]: &[Point; 4], t: f64) -> Point {
    let s = 1.0 - t;
    let (wa, wb, wc, wd) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
    Point::new(wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y)
}

//! What influence lines should keep clear of: boxes, and the pieces of the formal lines.
//!
//! Not the ways between them (see [`super::lanes`]). Invariant: questions about one place
//! look at the boxes near it only.

use std::collections::HashMap;

use super::geometry::{Point, Rect};
use super::influence::Link;
use super::lanes::CLEAR;
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

/// A straight piece of the formal lines; pieces that overlap are one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece {
    /// Where it stands: an upright one from the left, a level one from the top.
    pub(super) at: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

/// Boxes and formal lines, found by place.
pub(super) struct Ground<'a> {
    pub(super) boxes: &'a [Rect],
    cells: HashMap<(i64, i64), Vec<usize>>,
    /// From left to right.
    pub(super) uprights: Vec<Piece>,
    /// From the top.
    pub(super) levels: Vec<Piece>,
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
        let (uprights, levels) = (pieces(ties, |p| (p.x, p.y)), pieces(ties, |p| (p.y, p.x)));
        Self { boxes, cells: cells(boxes), uprights, levels, ends }
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
        let on_line = if self.is_on_line(at) { ON_LINE } else { 0.0 };
        self.boxes_at(link, at) as f64 * THROUGH_BOX + on_line
    }

    /// How many boxes a point of a link's curve is in.
    fn boxes_at(&self, link: &Link, at: Point) -> usize {
        let near = self.cells.get(&cell(at)).map_or(&[][..], Vec::as_slice);
        let others = near.iter().filter(|&&i| i != link.from && i != link.to);
        let through = others.filter(|&&i| self.boxes[i].grown(NEAR).contains(at)).count();
        through + [link.from, link.to].iter().filter(|&&i| is_within(&self.boxes[i], at)).count()
    }

    fn is_on_line(&self, at: Point) -> bool {
        is_on(&self.uprights, at.x, at.y) || is_on(&self.levels, at.y, at.x)
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
        (1..=SAMPLES).filter(|k| self.is_on_line(on_curve(curve, step(*k)))).count() > 2
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

    /// Whether a straight piece runs along a line of the tree.
    pub(super) fn runs_along_line(&self, upright: bool, at: f64, extent: (f64, f64)) -> bool {
        self.beside(upright, extent).any(|piece| (piece.at - at).abs() < CLEAR)
    }

    /// The lines of the tree that lie beside a straight piece for more than a touch.
    fn beside(&self, upright: bool, (a, b): (f64, f64)) -> impl Iterator<Item = &Piece> {
        let pieces = if upright { &self.uprights } else { &self.levels };
        let (low, high) = (a.min(b) + NEAR, a.max(b) - NEAR);
        pieces.iter().filter(move |piece| piece.from < high && low < piece.to)
    }

    /// The free ground around a straight piece, at right angles to it: between boxes, and on
    /// one side of the formal lines where that is at least `narrow` wide.
    pub(super) fn gutter(
        &self,
        upright: bool,
        at: f64,
        extent: (f64, f64),
        narrow: f64,
    ) -> (f64, f64) {
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
        if low > high {
            return (at, at);
        }
        let mut lines: Vec<f64> = self.beside(upright, extent).map(|piece| piece.at).collect();
        lines.retain(|line| *line > low && *line < high);
        part(low, high, &lines, at, narrow)
    }
}

/// The part of a gutter between formal lines that holds `at`, or else the widest one.
fn part(low: f64, high: f64, lines: &[f64], at: f64, narrow: f64) -> (f64, f64) {
    let starts = std::iter::once(low).chain(lines.iter().map(|line| line + CLEAR));
    let ends = lines.iter().map(|line| line - CLEAR).chain([high]);
    let parts: Vec<(f64, f64)> = starts.zip(ends).filter(|(a, b)| b - a >= narrow).collect();
    let around = parts.iter().find(|(a, b)| *a <= at && at <= *b);
    let away = |part: &&(f64, f64)| (part.0 - at).max(at - part.1);
    let nearest = || parts.iter().min_by(|a, b| away(a).total_cmp(&away(b)));
    around.or_else(nearest).copied().unwrap_or((low, high))
}

/// Whether a place is inside, not only on the edge.
fn is_within(rect: &Rect, at: Point) -> bool {
    rect.overlaps(&Rect::new(at.x, at.y, 0.0, 0.0))
}

fn is_on(pieces: &[Piece], at: f64, along: f64) -> bool {
    let first = pieces.partition_point(|piece| piece.at < at - NEAR);
    let mut near = pieces[first..].iter().take_while(|piece| piece.at <= at + NEAR);
    near.any(|piece| along >= piece.from && along <= piece.to)
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

/// The pieces of the lines that stand at one place, `split` into that and the way along.
fn pieces(ties: &[Tie], split: impl Fn(&Point) -> (f64, f64)) -> Vec<Piece> {
    let pairs = ties.iter().flat_map(|tie| tie.points.windows(2));
    let ends = pairs.map(|pair| (split(&pair[0]), split(&pair[1])));
    let straight = ends.filter(|(a, b)| a.0 == b.0 && a.1 != b.1);
    let piece =
        |(a, b): ((f64, f64), (f64, f64))| Piece { at: a.0, from: a.1.min(b.1), to: a.1.max(b.1) };
    let mut all: Vec<Piece> = straight.map(piece).collect();
    all.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.from.total_cmp(&b.from)));
    all.dedup_by(|next, piece| {
        let joins = next.at == piece.at && next.from <= piece.to;
        piece.to = if joins { piece.to.max(next.to) } else { piece.to };
        joins
    });
    all
}

fn on_curve([a, b, c, d]: &[Point; 4], t: f64) -> Point {
    let s = 1.0 - t;
    let (wa, wb, wc, wd) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
    Point::new(wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y)
}

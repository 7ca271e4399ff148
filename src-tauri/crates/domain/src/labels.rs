//! Labels beside the discs of a board, so that none covers another or a disc.
//!
//! Not text measuring: the caller gives the size of each label. Greedy: the more important a
//! label, the earlier it chooses; one that finds no room is hidden rather than put badly.
//! Invariant: shown labels are inside the bounds and overlap neither each other, nor a disc,
//! nor an obstacle. Touching is allowed, and [`TOLERANCE`] is how much rounding is forgiven.

use std::cmp::Ordering;

use serde::Serialize;

use crate::layout::{Point, Rect};

/// Overlap, in pixels, that no eye sees and rounding may cause.
pub const TOLERANCE: f64 = 0.01;

/// A disc and the label it wants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Disc {
    /// Centre, in pixels.
    pub at: Point,
    /// Radius in pixels, 0 or more.
    pub r: f64,
    /// Width and height of the label, in pixels; `None` for a disc without one.
    pub label: Option<(f64, f64)>,
    /// The higher, the earlier it chooses (selected first, then the large ones); of equals the
    /// larger disc, then the upper, then the left, then the earlier given.
    pub priority: i64,
}

/// Where a label stands relative to its disc; also the order in which places are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// Right of the disc.
    Right,
    /// Left of it.
    Left,
    /// Over it.
    Above,
    /// Under it.
    Below,
    /// To its upper right.
    AboveRight,
    /// To its lower right.
    BelowRight,
    /// To its upper left.
    AboveLeft,
    /// To its lower left.
    BelowLeft,
}

/// A label that found room.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Placed {
    /// Its box.
    pub area: Rect,
    /// On which side of the disc it stands, hence how its text is aligned.
    pub beside: Beside,
}

/// Places the labels of discs: one answer per disc, `None` for hidden or absent labels.
///
/// `gap` is the distance between a disc and its label, in pixels. Nothing is drawn over
/// `obstacles` (zone titles, a legend) or outside `bounds`.
pub fn place(discs: &[Disc], obstacles: &[Rect], bounds: Rect, gap: f64) -> Vec<Option<Placed>> {
    let mut board = Board::of(discs, obstacles, bounds);
    let mut placed = vec![None; discs.len()];
    for i in by_priority(discs) {
        placed[i] = board.find(&discs[i], gap);
        if let Some(Placed { area, .. }) = placed[i] {
            board.take(Shape::Box(area));
        }
    }
    placed
}

fn by_priority(discs: &[Disc]) -> Vec<usize> {
    let compare = |a: &Disc, b: &Disc| -> Ordering {
        (b.priority.cmp(&a.priority))
            .then(b.r.total_cmp(&a.r))
            .then(a.at.y.total_cmp(&b.at.y))
            .then(a.at.x.total_cmp(&b.at.x))
    };
    let mut order: Vec<usize> = (0..discs.len()).collect();
    order.sort_by(|&a, &b| compare(&discs[a], &discs[b]));
    order
}

/// The eight candidate places, best first.
fn candidates(disc: &Disc, (w, h): (f64, f64), gap: f64) -> [(Beside, Rect); 8] {
    let Disc { at: Point { x, y }, r, .. } = *disc;
    let (out, slant) = (r + gap, (r + gap) * std::f64::consts::FRAC_1_SQRT_2);
    let at = |left: f64, top: f64| Rect::new(left, top, w, h);
    [
        (Beside::Right, at(x + out, y - h / 2.0)),
        (Beside::Left, at(x - out - w, y - h / 2.0)),
        (Beside::Above, at(x - w / 2.0, y - out - h)),
        (Beside::Below, at(x - w / 2.0, y + out)),
        (Beside::AboveRight, at(x + slant, y - slant - h)),
        (Beside::BelowRight, at(x + slant, y + slant)),
        (Beside::AboveLeft, at(x - slant - w, y - slant - h)),
        (Beside::BelowLeft, at(x - slant - w, y + slant)),
    ]
}

/// What stands on the board already.
#[derive(Clone, Copy)]
enum Shape {
    Disc(Point, f64),
    Box(Rect),
}

impl Shape {
    fn extent(&self) -> Rect {
        match *self {
            Self::Disc(at, r) => Rect::new(at.x - r, at.y - r, 2.0 * r, 2.0 * r),
            Self::Box(area) => area,
        }
    }

    fn covers(&self, area: &Rect) -> bool {
        let area = area.grown(-TOLERANCE);
        match *self {
            Self::Box(taken) => taken.overlaps(&area),
            Self::Disc(at, r) => {
                let nearest = Point::new(
                    at.x.max(area.x).min(area.right()),
                    at.y.max(area.y).min(area.bottom()),
                );
                // Without the root: a crowded board asks this millions of times.
                let (dx, dy) = (at.x - nearest.x, at.y - nearest.y);
                dx * dx + dy * dy < r * r
            }
        }
    }
}

/// Shapes in the cells of a grid over the bounds; what lies outside is kept in the rim.
struct Board {
    bounds: Rect,
    cell: f64,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<Shape>>,
}

impl Board {
    const CELL: f64 = 64.0;
    const MOST: f64 = 128.0;

    fn of(discs: &[Disc], obstacles: &[Rect], bounds: Rect) -> Self {
        let cell = (bounds.w.max(bounds.h) / Self::MOST).max(Self::CELL);
        let count = |length: f64| ((length / cell).ceil() as usize).max(1);
        let (columns, rows) = (count(bounds.w), count(bounds.h));
        let cells = vec![Vec::new(); columns * rows];
        let mut board = Self { bounds, cell, columns, rows, cells };
        discs.iter().for_each(|d| board.take(Shape::Disc(d.at, d.r.max(0.0))));
        obstacles.iter().for_each(|o| board.take(Shape::Box(*o)));
        board
    }

    fn take(&mut self, shape: Shape) {
        for cell in self.cells_of(&shape.extent()) {
            self.cells[cell].push(shape);
        }
    }

    fn find(&self, disc: &Disc, gap: f64) -> Option<Placed> {
        let all = candidates(disc, disc.label?, gap.max(0.0));
        let found = all.into_iter().find(|(_, area)| self.is_free(area));
        found.map(|(beside, area)| Placed { area, beside })
    }

    fn is_free(&self, area: &Rect) -> bool {
        let Rect { x, y, .. } = self.bounds;
        let inside = area.x >= x
            && area.y >= y
            && area.right() <= self.bounds.right()
            && area.bottom() <= self.bounds.bottom();
        let clear = |cell: usize| !self.cells[cell].iter().any(|shape| shape.covers(area));
        inside && self.cells_of(area).all(clear)
    }

    fn cells_of(&self, area: &Rect) -> impl Iterator<Item = usize> + use<> {
        let at = |v: f64, last: usize| ((v / self.cell).floor().max(0.0) as usize).min(last);
        let (columns, x, y) = (self.columns, self.bounds.x, self.bounds.y);
        let across = at(area.x - x, columns - 1)..=at(area.right() - x, columns - 1);
        let down = at(area.y - y, self.rows - 1)..=at(area.bottom() - y, self.rows - 1);
        down.flat_map(move |row| across.clone().map(move |column| row * columns + column))
    }
}

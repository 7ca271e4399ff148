//! The relationship map (C-11): where the boxes of people stand and how lines run.
//!
//! [`arrange`] makes a compact tidy tree of the formal lines: the top levels spread sideways
//! with their levels aligned, a group of people without reports (and, from some level on,
//! everyone) hangs under its manager as a list with a bracket, tops of trees stand side by side, and people outside the formal line
//! stand in a region of their own below. [`route`] draws influence over it. Neither draws
//! anything nor knows what a person means.
//!
//! Invariant: the same people give the same map in whatever order they come; computed boxes
//! never overlap; a box placed by hand stays exactly where it was put and moves nobody else
//! (its computed slot stays free, so that taking the hand away changes nothing else; the
//! people below it keep their places too, only the lines follow).

mod approach;
mod around;
mod caption;
mod cells;
mod corridor;
mod forest;
mod geometry;
mod ground;
mod grouped;
mod influence;
mod lanes;
mod lines;
mod loose;
mod open;
mod place;
mod plan;
mod ports;
mod profile;
mod search;
mod smooth;
mod spread;
mod ties;
mod tree;
mod way;

pub use around::around;
pub use caption::{Beside, name_beside};
pub use geometry::{Point, Rect};
pub use grouped::{Grouped, grouped};
pub use influence::{Curve, Link, route};
pub use loose::{free, rings};
pub use ports::Side;
pub use ties::Tie;

use forest::Forest;
use tree::Tree;

/// A person on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Person<'a> {
    /// Unique; of people who share one, the first in sibling order is the manager meant.
    pub id: &'a str,
    /// For the order of siblings.
    pub name: &'a str,
    /// Siblings are ordered by this key, then by name, then by id; those without one come last.
    pub order: Option<&'a str>,
    /// Id of the manager. An unknown one counts as none; a loop is opened (see
    /// [`crate::reporting::break_cycles`]).
    pub manager: Option<&'a str>,
    /// Outside the formal line (adviser, holding, foundation): stands in the region below.
    /// A line to a manager inside is not drawn; the people below an outside person go along.
    pub outside: bool,
    /// Upper left corner, when placed by hand.
    pub at: Option<Point>,
}

/// Sizes of the map in pixels. Negative or endless ones count as 0 (a box is at least 1 wide).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Width of a box.
    pub width: f64,
    /// Height of a box.
    pub height: f64,
    /// Least gap between neighbours on a level.
    pub sibling: f64,
    /// Gap between two levels that spread sideways.
    pub level: f64,
    /// How far below the manager's box its horizontal line runs.
    pub bus: f64,
    /// Gap between a manager and the first of a hanging group.
    pub first: f64,
    /// Gap between two boxes of a hanging group.
    pub stack: f64,
    /// How far a hanging group is set in from its manager's left edge.
    pub indent: f64,
    /// Where the upright of the bracket runs, from the manager's left edge; below `indent`.
    pub spine: f64,
    /// At most so many levels spread sideways, the tops included; everyone below hangs, level
    /// within level.
    pub levels: usize,
    /// A level with more managers than this does not spread, nor do those below it.
    pub broad: usize,
    /// A hanging group goes on in a further column after this many rows of boxes; on a map of
    /// more than `rows`² people after twice, four times… as many, so that it does not become
    /// a ribbon (in doublings, so that it is seldom laid out anew).
    pub rows: usize,
    /// This many neighbouring tops without reports stand in a row; more of them are stacked.
    pub lone: usize,
    /// Gap between the trees and the region of people outside the line.
    pub apart: f64,
    /// Height of that region's heading.
    pub heading: f64,
    /// Margin of that region around its boxes.
    pub pad: f64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            width: 172.0,
            height: 58.0,
            sibling: 46.0,
            level: 86.0,
            bus: 32.0,
            first: 38.0,
            stack: 26.0,
            indent: 18.0,
            spine: 8.0,
            levels: 3,
            broad: 60,
            rows: 12,
            lone: 6,
            apart: 74.0,
            heading: 42.0,
            pad: 18.0,
        }
    }
}

impl Spacing {
    fn mended(self, people: usize) -> Self {
        let size = |v: f64| if v.is_finite() { v.max(0.0) } else { 0.0 };
        let (level, indent, first) = (size(self.level), size(self.indent), size(self.first));
        Self {
            width: size(self.width).max(1.0),
            height: size(self.height).max(1.0),
            sibling: size(self.sibling),
            level,
            bus: size(self.bus).min(level),
            first,
            stack: size(self.stack),
            indent,
            spine: size(self.spine).min(indent),
            levels: self.levels.clamp(1, people.max(1)),
            broad: self.broad.max(1),
            rows: enough_rows(self.rows, people),
            lone: self.lone.max(1),
            apart: size(self.apart),
            heading: size(self.heading),
            pad: size(self.pad),
        }
    }
}

fn enough_rows(rows: usize, people: usize) -> usize {
    let mut rows = rows.max(1);
    while rows < people / rows {
        rows *= 2;
    }
    rows
}

/// Where everything stands. The upper left corner of the computed formal trees is 0, 0.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    /// One box per person, in the order of the people given.
    pub boxes: Vec<Rect>,
    /// The formal lines, managers before their reports.
    pub ties: Vec<Tie>,
    /// Around everything, lines and the outside region included; empty without people.
    pub bounds: Rect,
    /// The region of people outside the formal line, its heading included, if there are any.
    pub outside: Option<Rect>,
}

/// Lays out a map. Indices in the result are those of `people`. Linear but for one sort;
/// 100,000 people are no danger to the stack.
pub fn arrange(people: &[Person<'_>], spacing: &Spacing) -> Map {
    let mut spacing = spacing.mended(people.len());
    let forest = Forest::of(people);
    spacing.levels = forest.levels(spacing.levels, spacing.broad);
    let mut tree = Tree::of(&forest, &spacing);
    let (computed, outside) = tree.place(&forest, &spacing);
    let by_hand = |(i, slot): (usize, &Rect)| match people[i].at.filter(|at| is_finite(*at)) {
        Some(at) => Rect::new(at.x, at.y, slot.w, slot.h),
        None => *slot,
    };
    let boxes: Vec<Rect> = computed.iter().enumerate().map(by_hand).collect();
    let ties = ties::draw(&forest, &tree, &computed, &boxes, &spacing);
    let bounds = bounds(&boxes, &ties, outside);
    Map { boxes, ties, bounds, outside }
}

fn is_finite(at: Point) -> bool {
    at.x.is_finite() && at.y.is_finite()
}

fn bounds(boxes: &[Rect], ties: &[Tie], outside: Option<Rect>) -> Rect {
    let points = ties.iter().flat_map(|tie| &tie.points);
    let points = points.map(|p| Rect::new(p.x, p.y, 0.0, 0.0));
    let all = boxes.iter().copied().chain(outside).chain(points);
    all.reduce(|a, b| a.union(&b)).unwrap_or_default()
}

//! Formal lines: orthogonal polylines from each manager's box to each report's.
//!
//! Invariant: the first point is on the edge of the manager's box, the last on the edge of
//! the report's, and every piece runs straight across or straight down.

use super::Spacing;
use super::forest::Forest;
use super::geometry::{Point, Rect};
use super::tree::{Reach, Tree};

/// A formal line.
#[derive(Debug, Clone, PartialEq)]
pub struct Tie {
    /// Index of the manager.
    pub manager: usize,
    /// Index of the report.
    pub report: usize,
    /// From the manager's box to the report's, two points or more.
    pub points: Vec<Point>,
}

pub(super) fn draw(
    forest: &Forest,
    tree: &Tree,
    computed: &[Rect],
    boxes: &[Rect],
    spacing: &Spacing,
) -> Vec<Tie> {
    let moved = |i: usize| boxes[i] != computed[i];
    let mut ties = Vec::with_capacity(boxes.len());
    for &manager in &forest.down {
        for &report in &forest.reports[manager] {
            let (from, to) = (&boxes[manager], &boxes[report]);
            let points = match tree.reach[report] {
                _ if moved(report) => elbow(from, to, None),
                Reach::Drop if moved(manager) => elbow(from, to, None),
                Reach::Drop => elbow(from, to, Some(spacing.bus)),
                Reach::Hang { .. } if !moved(manager) => hang(to, from.bottom(), spacing),
                Reach::Hang { below } | Reach::Bracket { below } => {
                    bracket(from, to, below, spacing)
                }
            };
            ties.push(Tie { manager, report, points });
        }
    }
    ties
}

/// Down the upright from `y`, then right into the middle of the report's left edge.
fn hang(to: &Rect, y: f64, s: &Spacing) -> Vec<Point> {
    let (upright, middle) = (to.x - (s.indent - s.spine), to.centre().y);
    straighten(vec![Point::new(upright, y), Point::new(upright, middle), Point::new(to.x, middle)])
}

/// From the manager's bottom over a horizontal line above the group to its upright.
fn bracket(from: &Rect, to: &Rect, below: f64, s: &Spacing) -> Vec<Point> {
    let gap = to.y - below - from.bottom();
    if gap < 0.0 {
        return elbow(from, to, None);
    }
    let bus = from.bottom() + s.bus.min(gap / 2.0);
    let start = from.centre().x;
    let mut points = vec![Point::new(start, from.bottom()), Point::new(start, bus)];
    points.extend(hang(to, bus, s));
    straighten(points)
}

/// Bottom to top, or top to bottom, or side to side, whichever the two places allow.
fn elbow(from: &Rect, to: &Rect, bus: Option<f64>) -> Vec<Point> {
    let (a, b) = (from.centre(), to.centre());
    let upright = |y1: f64, y2: f64, y: f64| {
        vec![Point::new(a.x, y1), Point::new(a.x, y), Point::new(b.x, y), Point::new(b.x, y2)]
    };
    let across = |x1: f64, x2: f64| {
        let x = f64::midpoint(x1, x2);
        vec![Point::new(x1, a.y), Point::new(x, a.y), Point::new(x, b.y), Point::new(x2, b.y)]
    };
    let points = if to.y >= from.bottom() {
        let half = (to.y - from.bottom()) / 2.0;
        upright(from.bottom(), to.y, from.bottom() + bus.unwrap_or(half).min(half))
    } else if from.y >= to.bottom() {
        upright(from.y, to.bottom(), f64::midpoint(from.y, to.bottom()))
    } else if to.x >= from.right() {
        across(from.right(), to.x)
    } else if from.x >= to.right() {
        across(from.x, to.right())
    } else {
        // The boxes overlap: from edge to edge is all that can be said.
        upright(from.bottom(), to.bottom(), from.bottom())
    };
    straighten(points)
}

/// Leaves out points that repeat or lie on the way between their neighbours.
fn straighten(points: Vec<Point>) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        let along = |a: &Point, b: &Point| {
            (a.x == b.x && b.x == point.x && between(a.y, b.y, point.y))
                || (a.y == b.y && b.y == point.y && between(a.x, b.x, point.x))
        };
        if line.last() == Some(&point) && line.len() > 1 {
            continue;
        }
        if let [.., a, b] = line[..]
            && along(&a, &b)
        {
            line.pop();
        }
        line.push(point);
    }
    line
}

fn between(a: f64, middle: f64, b: f64) -> bool {
    (a <= middle && middle <= b) || (b <= middle && middle <= a)
}

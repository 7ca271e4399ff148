//! Arrow heads as plain geometry.
//!
//! Invariant: the tip lies at the end of the line, and the line does not poke through the tip.

use crate::sheet::{Line, Paint, Path, Sheet};

type Point = (f64, f64);

/// A straight arrow with an open head.
pub(crate) fn open(sheet: &mut Sheet, from: Point, to: Point, line: Line) {
    let (along, across) = frame(from, to);
    let size = line.width * 4.6;
    let wing = |s: f64| {
        (to.0 - along.0 * size + across.0 * size * s, to.1 - along.1 * size + across.1 * size * s)
    };
    let head = Path::new().to(from).line(to).to(wing(0.55)).line(to).line(wing(-0.55));
    sheet.path(&head, Paint::line(line));
}

/// A solid head with its tip at `to`, coming from `from`; returns where the line should end.
pub(crate) fn solid(sheet: &mut Sheet, from: Point, to: Point, line: Line, size: f64) -> Point {
    let (along, across) = frame(from, to);
    let back = (to.0 - along.0 * size, to.1 - along.1 * size);
    let wing = |s: f64| (back.0 + across.0 * size * s, back.1 + across.1 * size * s);
    let head = Path::new().to(to).line(wing(0.48)).line(wing(-0.48)).close();
    sheet.path(&head, Paint::fill(line.ink));
    (to.0 - along.0 * size * 0.7, to.1 - along.1 * size * 0.7)
}

/// Unit vectors along and across the way from one point to another.
fn frame(from: Point, to: Point) -> (Point, Point) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let along = if length > 1e-6 { (dx / length, dy / length) } else { (1.0, 0.0) };
    (along, (-along.1, along.0))
}

//! Boxes, strokes and fills: what a shape is painted with.
//!
//! Invariant: a box never has a negative extent.

use crate::palette::Ink;

/// A box in px, top left corner and extent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) w: f64,
    pub(crate) h: f64,
}

impl Area {
    pub(crate) fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w: w.max(0.0), h: h.max(0.0) }
    }

    pub(crate) fn right(&self) -> f64 {
        self.x + self.w
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.h
    }

    pub(crate) fn middle(&self) -> (f64, f64) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// The box made smaller by these distances: left, top, right, bottom.
    pub(crate) fn inside(&self, [l, t, r, b]: [f64; 4]) -> Self {
        Self::new(self.x + l, self.y + t, self.w - l - r, self.h - t - b)
    }

    pub(crate) fn grown(&self, by: f64) -> Self {
        self.inside([-by; 4])
    }
}

/// A stroke; `dash` gives the lengths of line and gap.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) ink: Ink,
    pub(crate) width: f64,
    pub(crate) dash: Option<(f64, f64)>,
}

impl Line {
    pub(crate) fn new(ink: Ink, width: f64) -> Self {
        Self { ink, width, dash: None }
    }

    pub(crate) fn dashed(self, on: f64, off: f64) -> Self {
        Self { dash: Some((on, off)), ..self }
    }
}

/// How a shape is painted: filled, stroked or both.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paint {
    pub(super) fill: Option<Ink>,
    pub(super) line: Option<Line>,
}

impl Paint {
    pub(crate) fn fill(ink: Ink) -> Self {
        Self { fill: Some(ink), line: None }
    }

    pub(crate) fn line(line: Line) -> Self {
        Self { fill: None, line: Some(line) }
    }

    pub(crate) fn and_line(self, line: Line) -> Self {
        Self { line: Some(line), ..self }
    }
}

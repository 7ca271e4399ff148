//! Where influence lines leave and reach a box: sides, and free slots along a side.
//!
//! Slots keep clear of the ends of formal lines where the side is long enough, and of each
//! other always.

use serde::{Deserialize, Serialize};

use super::geometry::{Point, Rect};

/// Least distance of a slot from a corner, in pixels.
const CORNER: f64 = 8.0;
/// Usual distance between two slots, in pixels.
const STEP: f64 = 12.0;
/// Clearance from the end of a formal line, in pixels.
const CLEAR: f64 = 9.0;

/// A side of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The left edge.
    Left,
    /// The right edge.
    Right,
    /// The upper edge.
    Top,
    /// The lower edge.
    Bottom,
}

impl Side {
    pub(super) const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Top, Self::Bottom];

    /// The direction away from the box.
    pub(super) fn outward(self) -> Point {
        match self {
            Self::Left => Point::new(-1.0, 0.0),
            Self::Right => Point::new(1.0, 0.0),
            Self::Top => Point::new(0.0, -1.0),
            Self::Bottom => Point::new(0.0, 1.0),
        }
    }

    pub(super) fn is_upright(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }

    /// How far along this side a point lies, from its left or upper end.
    pub(super) fn along(self, at: Point, of: &Rect) -> f64 {
        if self.is_upright() { at.y - of.y } else { at.x - of.x }
    }

    /// The point this far along the side.
    pub(super) fn point(self, of: &Rect, along: f64) -> Point {
        match self {
            Self::Left => Point::new(of.x, of.y + along),
            Self::Right => Point::new(of.right(), of.y + along),
            Self::Top => Point::new(of.x + along, of.y),
            Self::Bottom => Point::new(of.x + along, of.bottom()),
        }
    }

    /// Whether a point lies on this side.
    pub(super) fn touches(self, at: Point, of: &Rect) -> bool {
        let on = match self {
            Self::Left => at.x == of.x,
            Self::Right => at.x == of.right(),
            Self::Top => at.y == of.y,
            Self::Bottom => at.y == of.bottom(),
        };
        on && of.contains(at)
    }

    pub(super) fn length(self, of: &Rect) -> f64 {
        if self.is_upright() { of.h } else { of.w }
    }
}

/// `n` places along a side of this length, in rising order: near the middle and clear of
/// `taken` while there is room, else spread evenly.
pub(super) fn slots(length: f64, taken: &[f64], n: usize) -> Vec<f64> {
    let middle = length / 2.0;
    let steps = ((middle - CORNER) / STEP).floor().max(0.0) as i32;
    let is_clear = |at: &f64| taken.iter().all(|t| (t - at).abs() >= CLEAR);
    let mut free: Vec<f64> =
        (-steps..=steps).map(|k| middle + f64::from(k) * STEP).filter(is_clear).collect();
    if free.len() < n {
        let room = (length - 2.0 * CORNER.min(length / 4.0)) / n as f64;
        return (0..n).map(|k| middle + (k as f64 + 0.5 - n as f64 / 2.0) * room).collect();
    }
    free.sort_by(|a, b| (a - middle).abs().total_cmp(&(b - middle).abs()).then(b.total_cmp(a)));
    free.truncate(n);
    free.sort_by(f64::total_cmp);
    free
}

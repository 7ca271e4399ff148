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

    /// How far outside this side a point lies; below 0 on the other hand.
    pub(super) fn out(self, at: Point, of: &Rect) -> f64 {
        match self {
            Self::Left => of.x - at.x,
            Self::Right => at.x - of.right(),
            Self::Top => of.y - at.y,
            Self::Bottom => at.y - of.bottom(),
        }
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

/// The best place along `side` for a line to another box's side: where both face each other,
/// the middle of the stretch they share (so that the line runs straight), else the middle.
pub(super) fn ideal(side: Side, here: &Rect, other: Side, there: &Rect) -> f64 {
    let length = side.length(here);
    let start = side.along(Point::new(there.x, there.y), here);
    let (low, high) = (start.max(0.0), (start + side.length(there)).min(length));
    let faces = side != other && side.is_upright() == other.is_upright();
    if faces && high - low >= 2.0 * CORNER { f64::midpoint(low, high) } else { length / 2.0 }
}

/// `n` places along a side of this length, in rising order: near the ideal one and clear of
/// `taken` while there is room, else spread evenly.
pub(super) fn slots(length: f64, taken: &[f64], ideal: f64, n: usize) -> Vec<f64> {
    let within = |at: &f64| *at >= CORNER && *at <= length - CORNER;
    if n == 1 && within(&ideal) && is_clear(ideal, taken) {
        return vec![ideal];
    }
    // An end of a line covers two steps at most, so further ones are not needed.
    let most = (n + 2 * taken.len()) as i32;
    let steps = (-most..=most).map(|k| ideal + f64::from(k) * STEP);
    let mut free: Vec<f64> = steps.filter(within).filter(|at| is_clear(*at, taken)).collect();
    if free.len() < n {
        return evenly(length, n);
    }
    free.sort_by(|a, b| (a - ideal).abs().total_cmp(&(b - ideal).abs()).then(b.total_cmp(a)));
    free.truncate(n);
    free.sort_by(f64::total_cmp);
    free
}

/// A place for each of several lines at one side: its own ideal one where these are apart and
/// clear, else slots around their middle.
pub(super) fn share(length: f64, taken: &[f64], ideals: &[f64]) -> Vec<f64> {
    let are_apart = ideals.windows(2).all(|pair| pair[1] - pair[0] >= STEP);
    if are_apart && ideals.iter().all(|at| is_clear(*at, taken)) {
        return ideals.to_vec();
    }
    let middle = ideals.iter().sum::<f64>() / ideals.len().max(1) as f64;
    slots(length, taken, middle, ideals.len())
}

fn is_clear(at: f64, taken: &[f64]) -> bool {
    taken.iter().all(|end| (end - at).abs() >= CLEAR)
}

fn evenly(length: f64, n: usize) -> Vec<f64> {
    let room = (length - 2.0 * CORNER.min(length / 4.0)) / n as f64;
    (0..n).map(|k| length / 2.0 + (k as f64 + 0.5 - n as f64 / 2.0) * room).collect()
}

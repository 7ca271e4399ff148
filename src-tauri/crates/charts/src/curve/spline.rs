//! A smooth line through points that does not overshoot them (monotone cubic, Fritsch–Carlson).
//!
//! Invariant: the line runs from left to right and between two points stays between their heights.

use crate::sheet::Path;

type Point = (f64, f64);

/// The line, px.
pub(super) struct Spline {
    points: Vec<Point>,
    slopes: Vec<f64>,
}

impl Spline {
    /// A line through these points, which ascend in x by at least a little.
    pub(super) fn through(points: Vec<Point>) -> Self {
        let steps: Vec<f64> =
            points.windows(2).map(|p| (p[1].1 - p[0].1) / (p[1].0 - p[0].0).max(1e-6)).collect();
        let slope = |n: usize| match (n.checked_sub(1).and_then(|b| steps.get(b)), steps.get(n)) {
            (Some(before), Some(after)) if before * after > 0.0 => {
                2.0 * before * after / (before + after)
            }
            (Some(_), Some(_)) => 0.0,
            (one, other) => one.or(other).copied().unwrap_or(0.0),
        };
        let slopes = (0..points.len()).map(slope).collect();
        Self { points, slopes }
    }

    pub(super) fn path(&self) -> Path {
        let Some(first) = self.points.first() else { return Path::new() };
        (1..self.points.len()).fold(Path::new().to(*first), |path, n| {
            let (a, b) = (self.points[n - 1], self.points[n]);
            let third = (b.0 - a.0) / 3.0;
            let leave = (a.0 + third, a.1 + third * self.slopes[n - 1]);
            let arrive = (b.0 - third, b.1 - third * self.slopes[n]);
            path.cubic(leave, arrive, b)
        })
    }

    /// The height at this place; beyond the ends that of the end.
    pub(super) fn height(&self, x: f64) -> f64 {
        let after = self.points.partition_point(|p| p.0 <= x);
        let (Some(a), Some(b)) =
            (after.checked_sub(1).map(|n| self.points[n]), self.points.get(after))
        else {
            let end = if after == 0 { self.points.first() } else { self.points.last() };
            return end.map_or(0.0, |p| p.1);
        };
        let (wide, s) = (b.0 - a.0, (x - a.0) / (b.0 - a.0));
        let (m, n) = (self.slopes[after - 1] * wide, self.slopes[after] * wide);
        let (s2, s3) = (s * s, s * s * s);
        (2.0 * s3 - 3.0 * s2 + 1.0) * a.1
            + (s3 - 2.0 * s2 + s) * m
            + (3.0 * s2 - 2.0 * s3) * b.1
            + (s3 - s2) * n
    }

    /// The highest and the lowest px between two places.
    pub(super) fn extent(&self, from: f64, to: f64) -> (f64, f64) {
        let heights = (0..=8).map(|n| self.height(from + (to - from) * f64::from(n) / 8.0));
        heights.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), y| (a.min(y), b.max(y)))
    }
}

//! The free ways between boxes: lanes along their sides, and what a step on them costs.
//!
//! Not a search (see [`super::search`]). Invariant: a step that is open keeps at least
//! [`CLEAR`] from every box; a step along a formal line costs more than its length.

use super::ground::Ground;
use super::lines::Piece;

/// Least distance of a way from a box, in pixels.
pub(super) const CLEAR: f64 = 6.0;
/// Distance of a lane from the side it runs along; lanes nearer to each other than
/// `BESIDE - CLEAR` are one, so that none comes nearer to a box than [`CLEAR`].
const BESIDE: f64 = 12.0;
/// How much longer a step counts that runs along a formal line, and how near that is.
const ALONG_LINE: f64 = 4.0;
/// Cost of crossing a formal line, in pixels of way.
const ACROSS_LINE: u32 = 20;
/// A map with more crossings of lanes than this is not searched: it would take longer than
/// a person waits for a picture.
const MOST: usize = 1_500_000;

/// A step nobody can take.
pub(super) const CLOSED: u32 = u32::MAX;

/// Crossings of upright and level lanes, numbered row by row.
pub(super) struct Lanes {
    /// Upright lanes, from left to right.
    pub(super) xs: Vec<f64>,
    /// Level lanes, from the top.
    pub(super) ys: Vec<f64>,
    /// Cost of the step to the right of each crossing, in pixels.
    pub(super) across: Vec<u32>,
    /// Cost of the step down from each crossing, in pixels.
    pub(super) down: Vec<u32>,
}

impl Lanes {
    /// The lanes between these boxes; none when there are too many.
    pub(super) fn of(ground: &Ground<'_>) -> Option<Self> {
        let sides = ground
            .boxes
            .iter()
            .filter(|rect| [rect.x, rect.y, rect.w, rect.h].iter().all(|v| v.is_finite()));
        let xs = merged(sides.clone().flat_map(|r| [r.x - BESIDE, r.right() + BESIDE]));
        let ys = merged(sides.flat_map(|r| [r.y - BESIDE, r.bottom() + BESIDE]));
        let count = xs.len().checked_mul(ys.len()).filter(|n| (1..=MOST).contains(n))?;
        let (across, down) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut lanes = Self { xs, ys, across, down };
        lanes.measure();
        lanes.close(ground);
        ground.lines.uprights.iter().for_each(|piece| lanes.load_upright(piece));
        ground.lines.levels.iter().for_each(|piece| lanes.load_level(piece));
        Some(lanes)
    }

    fn measure(&mut self) {
        let widths = steps(&self.xs);
        for height in steps(&self.ys) {
            self.across.extend_from_slice(&widths);
            self.down.extend(std::iter::repeat_n(height, widths.len()));
        }
    }

    fn close(&mut self, ground: &Ground<'_>) {
        for rect in ground.boxes {
            let near = rect.grown(CLEAR);
            let columns = inside(&self.xs, near.x, near.right());
            let rows = inside(&self.ys, near.y, near.bottom());
            for row in rows.clone() {
                let first = columns.start.saturating_sub(1);
                let at = self.at(first, row)..self.at(columns.end, row);
                self.across[at].fill(CLOSED);
            }
            for row in rows.start.saturating_sub(1)..rows.end {
                let at = self.at(columns.start, row)..self.at(columns.end, row);
                self.down[at].fill(CLOSED);
            }
        }
    }

    fn load_upright(&mut self, piece: &Piece) {
        let rows = inside(&self.ys, piece.from, piece.to);
        let column = self.xs.partition_point(|lane| *lane < piece.at);
        for row in rows.clone().filter(|_| column > 0) {
            let at = self.at(column - 1, row);
            self.across[at] = self.across[at].saturating_add(ACROSS_LINE);
        }
        for column in inside(&self.xs, piece.at - CLEAR, piece.at + CLEAR) {
            for row in rows.start.saturating_sub(1)..rows.end {
                let at = self.at(column, row);
                self.down[at] = dearer(self.down[at]);
            }
        }
    }

    fn load_level(&mut self, piece: &Piece) {
        let columns = inside(&self.xs, piece.from, piece.to);
        let row = self.ys.partition_point(|lane| *lane < piece.at);
        for column in columns.clone().filter(|_| row > 0) {
            let at = self.at(column, row - 1);
            self.down[at] = self.down[at].saturating_add(ACROSS_LINE);
        }
        for row in inside(&self.ys, piece.at - CLEAR, piece.at + CLEAR) {
            for column in columns.start.saturating_sub(1)..columns.end {
                let at = self.at(column, row);
                self.across[at] = dearer(self.across[at]);
            }
        }
    }

    /// The number of a crossing.
    pub(super) fn at(&self, column: usize, row: usize) -> usize {
        row * self.xs.len() + column
    }
}

fn dearer(cost: u32) -> u32 {
    if cost == CLOSED { CLOSED } else { (f64::from(cost) * ALONG_LINE) as u32 }
}

/// The way to the next lane from each; none from the last.
fn steps(lanes: &[f64]) -> Vec<u32> {
    let way = |pair: &[f64]| (pair[1] - pair[0]).round().min(1e8) as u32;
    lanes.windows(2).map(way).chain([CLOSED]).collect()
}

/// The lanes strictly between two places.
fn inside(lanes: &[f64], from: f64, to: f64) -> std::ops::Range<usize> {
    let first = lanes.partition_point(|lane| *lane <= from);
    first..lanes.partition_point(|lane| *lane < to).max(first)
}

/// One lane for those that lie close together, in their middle.
fn merged(lanes: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut all: Vec<f64> = lanes.collect();
    all.sort_by(f64::total_cmp);
    let mut merged = Vec::new();
    let mut rest = &all[..];
    while let [first, ..] = rest {
        let near = rest.partition_point(|lane| lane - first <= BESIDE - CLEAR);
        merged.push(f64::midpoint(*first, rest[near - 1]));
        rest = &rest[near..];
    }
    merged
}

//! The outline of a subtree, row by row, so that neighbours can stand close (tidy trees).
//!
//! A level has two rows: the row of its boxes and the row of the gap under them, where bus
//! lines run and stacks begin. Merging costs the rows both outlines share, which keeps the
//! whole layout linear even for one long chain.

/// Left and right ends of a subtree per row; the top row is the last entry.
pub(super) struct Profile {
    rows: Vec<(f64, f64)>,
    base: f64,
}

impl Profile {
    /// The same ends in each of `rows` rows.
    pub(super) fn block(left: f64, right: f64, rows: usize) -> Self {
        Self { rows: vec![(left, right); rows.max(1)], base: 0.0 }
    }

    /// Puts one more row on top.
    pub(super) fn push(&mut self, left: f64, right: f64) {
        self.rows.push((left - self.base, right - self.base));
    }

    /// Moves the outline sideways.
    pub(super) fn shift(&mut self, by: f64) {
        self.base += by;
    }

    /// The leftmost and rightmost end of all rows.
    pub(super) fn ends(&self) -> (f64, f64) {
        let wider = |a: (f64, f64), b: &(f64, f64)| (a.0.min(b.0), a.1.max(b.1));
        let (left, right) = self.rows.iter().fold((f64::INFINITY, f64::NEG_INFINITY), wider);
        (left + self.base, right + self.base)
    }

    /// Sets `next` to the right of this outline with at least `gap` between them in every
    /// shared row; gives how far `next` was shifted.
    pub(super) fn append(&mut self, mut next: Self, gap: f64) -> f64 {
        let clear =
            |(mine, its): (&(f64, f64), &(f64, f64))| mine.1 + self.base + gap - its.0 - next.base;
        let shared = self.rows.iter().rev().zip(next.rows.iter().rev());
        let shift = shared.map(clear).fold(f64::NEG_INFINITY, f64::max);
        next.shift(shift);
        if next.rows.len() > self.rows.len() {
            std::mem::swap(self, &mut next);
        }
        self.cover(&next);
        shift
    }

    fn cover(&mut self, other: &Self) {
        let by = other.base - self.base;
        for (mine, its) in self.rows.iter_mut().rev().zip(other.rows.iter().rev()) {
            *mine = (mine.0.min(its.0 + by), mine.1.max(its.1 + by));
        }
    }
}

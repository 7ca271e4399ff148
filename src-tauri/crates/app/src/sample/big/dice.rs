//! Chance that comes out the same every time.
//!
//! SplitMix64 (Steele, Lea and Flood 2014) in ten lines of our own: a crate may
//! change its stream with a release, and then measurements could no longer be
//! compared over time. Not for secrets.

/// A stream of numbers given by its seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below the end; 0 where the end is 0.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        // The high half of the product: even enough, and without a division.
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    /// From the least to the most, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + self.below((most - least + 1).unsigned_abs()).cast_signed()
    }

    /// True in so many of a hundred cases.
    pub(super) fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of a list; none where it is empty.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len() as u64) as usize)
    }

    /// Few large ones and many small ones, as amounts are: 1 to 1000.
    pub(super) fn amount(&mut self) -> i64 {
        let part = self.below(1_000_000) as f64 / 1_000_000.0;
        (1000.0_f64.powf(part)) as i64
    }
}

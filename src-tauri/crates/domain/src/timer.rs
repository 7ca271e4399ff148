//! The clock of a workshop's step (F-07): how much of its time is left.
//!
//! It asks nobody the time: moments come in as milliseconds since any fixed point, the same for
//! all. Invariant: what was spent never shrinks, even if the machine's clock is set back.

use serde::{Deserialize, Serialize};

/// The time of one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Timer {
    /// What the step may take, ms.
    pub allotted: u64,
    /// What it took before it was last set going, ms.
    pub spent: u64,
    /// When it was last set going; `None` while it is paused.
    pub since: Option<i64>,
}

impl Timer {
    /// A step that has not begun.
    pub fn of_minutes(minutes: u32) -> Self {
        Self { allotted: u64::from(minutes) * 60_000, ..Self::default() }
    }

    /// Whether it stands still.
    pub fn is_paused(self) -> bool {
        self.since.is_none()
    }

    /// What the step took up to `now`, ms; a `now` before it was set going adds nothing.
    pub fn spent(self, now: i64) -> u64 {
        let running = self.since.map_or(0, |since| now.saturating_sub(since).max(0));
        self.spent.saturating_add(running.unsigned_abs())
    }

    /// What is left, ms; negative once the step takes longer than it may. Saturates.
    pub fn remaining(self, now: i64) -> i64 {
        let left = i128::from(self.allotted) - i128::from(self.spent(now));
        left.clamp(i64::MIN.into(), i64::MAX.into()) as i64
    }

    /// The part of its time that is gone, 0..=1; a step without time is at its end at once.
    pub fn share(self, now: i64) -> f64 {
        if self.allotted == 0 {
            return 1.0;
        }
        (self.spent(now) as f64 / self.allotted as f64).min(1.0)
    }

    /// Stands still from `now` on; one that is paused stays as it is.
    #[must_use]
    pub fn pause(self, now: i64) -> Self {
        Self { spent: self.spent(now), since: None, ..self }
    }

    /// Goes on from `now`; one that is going stays as it is.
    #[must_use]
    pub fn resume(self, now: i64) -> Self {
        Self { since: self.since.or(Some(now)), ..self }
    }
}

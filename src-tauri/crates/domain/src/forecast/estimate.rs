//! What people say a period will bring, beside what is computed.
//!
//! Not the computation. Numbers are dated and never written over. Scored is the number that stood
//! when the period began, else the first one given within it: later ones know too much (ours; peers
//! do not say). Invariant: a number given after its period has ended is never scored.

use chrono::NaiveDate;

/// One number, or its withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// When it was said.
    pub on: NaiveDate,
    /// What, in minor units; none takes back what was said before.
    pub amount: Option<i64>,
}

/// The number that stands on a day; `said` in order of time, later ones of a day after earlier ones.
pub fn standing(said: &[Said], day: NaiveDate) -> Option<i64> {
    said.iter().rfind(|one| one.on <= day)?.amount
}

/// The number a period from `first` to `last` is judged by, and when it was said.
pub fn judged(said: &[Said], first: NaiveDate, last: NaiveDate) -> Option<(NaiveDate, i64)> {
    let before = said.iter().rfind(|one| one.on <= first).filter(|one| one.amount.is_some());
    let within = || said.iter().find(|one| first < one.on && one.on <= last && one.amount.is_some());
    let found = before.or_else(within)?;
    found.amount.map(|amount| (found.on, amount))
}

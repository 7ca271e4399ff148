//! Service and health of an account (A-08, E-21, E-31, E-34).
//!
//! Health = Σ weight × points / Σ weight, points from 0 to 100; what is not known counts as nothing,
//! so that filling something in never lowers it. Which parts there are, how each is measured and the
//! weights are ours. Invariant: every measure is monotone: what gets better never lowers the points.

use chrono::NaiveDate;

/// Points of the best.
pub const FULL: f64 = 100.0;
/// Days without anything done, up to which all is well, and from which on nothing is.
const QUIET: (f64, f64) = (30.0, 90.0);
/// Growth of revenue in percent, from nothing to all points.
const GROWTH: (f64, f64) = (-20.0, 20.0);
/// An open issue of severity 1 halves the points once it is so many days old.
const OLD: f64 = 30.0;

/// A part of the health.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// 0 to 100; none where it is not known.
    pub points: Option<f64>,
    /// 0 or more; a part of weight 0 counts for nothing.
    pub weight: f64,
}

/// The health of all parts together, 0 to 100; none where no part has a weight.
pub fn health(parts: &[Part]) -> Option<f64> {
    let whole: f64 = parts.iter().map(|part| part.weight).sum();
    let sum: f64 = parts.iter().map(|part| part.weight * part.points.unwrap_or_default()).sum();
    (whole > 0.0).then(|| (sum / whole).clamp(0.0, FULL))
}

/// Points for days since anything was done with the customer; the fewer the more.
pub fn of_silence(days: i64) -> f64 {
    FULL - between(days as f64, QUIET)
}

/// Points for the growth of revenue, percent.
pub fn of_growth(percent: f64) -> f64 {
    between(percent, GROWTH)
}

/// Points for how content they are, 1 to 5.
pub fn of_score(score: f64) -> f64 {
    between(score, (1.0, 5.0))
}

/// Points for open issues: 100 / (1 + Σ severity × days / 30).
pub fn of_issues(open: impl IntoIterator<Item = (u8, i64)>) -> f64 {
    let burden: f64 = open.into_iter().map(|(severity, days)| f64::from(severity) * days.max(1) as f64 / OLD).sum();
    FULL / (1.0 + burden)
}

/// Points for where people stand, status −2 to 2, each by weight; none where nobody has one.
pub fn of_people(people: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, whole) = people.into_iter().fold((0.0, 0.0), |(sum, whole), (status, weight)| (sum + status * weight, whole + weight));
    (whole > 0.0).then(|| between(sum / whole, (-2.0, 2.0)))
}

/// From nothing at the one end to all points at the other.
fn between(value: f64, (from, to): (f64, f64)) -> f64 {
    ((value - from) / (to - from) * FULL).clamp(0.0, FULL)
}

/// An issue or a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    /// 1 to 3.
    pub severity: u8,
    /// Brought on.
    pub opened: NaiveDate,
    /// First answered on.
    pub answered: Option<NaiveDate>,
    /// Solved on.
    pub resolved: Option<NaiveDate>,
    /// Solved at the first contact.
    pub at_first: Option<bool>,
}

impl Trouble {
    /// Whether it was open on a day.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        self.opened <= day && self.resolved.is_none_or(|resolved| resolved > day)
    }

    /// Days from its beginning to its solution, or to a day.
    pub fn days(&self, day: NaiveDate) -> i64 {
        (self.resolved.unwrap_or(day) - self.opened).num_days().max(0)
    }
}

/// What troubles come to (E-21).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Service {
    /// Open ones.
    pub open: u32,
    /// Days of the oldest open one.
    pub oldest: Option<i64>,
    /// Mean days to the first answer.
    pub response: Option<f64>,
    /// Mean days to the solution.
    pub resolution: Option<f64>,
    /// Of those solved of which it is known, the share solved at the first contact, 0 to 1.
    pub first_rate: Option<f64>,
}

/// What troubles come to on a day.
pub fn service(troubles: &[Trouble], today: NaiveDate) -> Service {
    let open = || troubles.iter().filter(|one| one.is_open(today));
    let solved = troubles.iter().filter(|one| one.resolved.is_some());
    let known: Vec<bool> = solved.clone().filter_map(|one| one.at_first).collect();
    Service {
        open: open().count() as u32,
        oldest: open().map(|one| one.days(today)).max(),
        response: mean(troubles.iter().filter_map(|one| Some((one.answered? - one.opened).num_days() as f64))),
        resolution: mean(solved.map(|one| one.days(today) as f64)),
        first_rate: mean(known.iter().map(|first| f64::from(u8::from(*first)))),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

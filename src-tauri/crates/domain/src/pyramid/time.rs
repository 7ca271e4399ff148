//! Where selling time goes: classes of accounts mirrored against their part of the time.
//!
//! How an account's part of all time is found:
//! - *Hours win.* An account with hours logged in the period counts by them; an estimate it has
//!   beside is not looked at.
//! - *Estimates fill the rest.* An estimate is a percentage of **all** selling time. Those of
//!   accounts without hours stand as they are, and the hours share what they leave of 100.
//! - Without any hours, the estimates are scaled to 100 together.
//! - Estimates that together leave nothing for hours that were logged cannot be true. Then
//!   accounts with hours and accounts with an estimate share the time by their numbers.
//!
//! Hours and estimates that are zero, negative or no numbers count as none.

use serde::Serialize;

use super::{Target, percent};

/// An account that gets this many times its fair share, or more, is over-served.
pub const OVER: f64 = 1.5;
/// An account that gets this part of its fair share, or less, is under-served.
pub const UNDER: f64 = 0.5;

/// The time of one account.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spent {
    /// Index of its class.
    pub class: Option<usize>,
    /// Hours logged in the period.
    pub hours: Option<f64>,
    /// Estimated percentage of all selling time.
    pub estimate: Option<f64>,
}

/// What the figures rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Nothing is known; all time is 0.
    Nothing,
    /// Logged hours only.
    Hours,
    /// Estimates only.
    Estimates,
    /// Hours of some accounts, estimates of others.
    Both,
}

/// One class, in percentages of the accounts and of the time that have a class.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ClassTime {
    /// How many accounts.
    pub count: usize,
    /// Percentage of the accounts.
    pub accounts: f64,
    /// Percentage of the time.
    pub time: f64,
    /// Accounts: percentage points over (negative: under) the target.
    pub deviation_accounts: Option<f64>,
    /// Time: percentage points over (negative: under) the target.
    pub deviation_time: Option<f64>,
}

/// An account and the time it gets, in percentages of the time of all that have a class.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Served {
    /// Its index in what was given.
    pub index: usize,
    /// What it gets.
    pub time: f64,
    /// Its class's target ÷ the number of accounts in the class.
    pub fair: f64,
}

/// Both mirrored pyramids.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimePyramid {
    /// What the figures rest on.
    pub basis: Basis,
    /// One per class, in order.
    pub classes: Vec<ClassTime>,
    /// Accounts without a class.
    pub unassigned: usize,
    /// Percentage of **all** time that goes to them.
    pub unassigned_time: f64,
    /// Every account of a class with a target, in the order given; none if nothing is known.
    pub served: Vec<Served>,
    /// Accounts that get [`OVER`] times their fair share or more, the widest gap first.
    pub over: Vec<Served>,
    /// Accounts that get [`UNDER`] of their fair share or less, the widest gap first.
    pub under: Vec<Served>,
}

/// Accounts and time of each class, and what has none.
#[derive(Default)]
struct Sums {
    counts: Vec<usize>,
    times: Vec<f64>,
    unassigned: usize,
    unassigned_time: f64,
}

/// Measures classes against their targets. Without any hours or estimates nobody is said to
/// get too much or too little.
pub fn measure_time(targets: &[Target], accounts: &[Spent]) -> TimePyramid {
    let (basis, times) = parts(accounts);
    let sums = Sums::of(targets.len(), accounts, &times);
    let served = match basis {
        Basis::Nothing => Vec::new(),
        _ => sums.served(targets, accounts, &times),
    };
    let told =
        |wanted: fn(&Served) -> bool| widest_first(served.iter().copied().filter(wanted).collect());
    TimePyramid {
        basis,
        classes: targets.iter().enumerate().map(|(at, target)| sums.class(at, target)).collect(),
        unassigned: sums.unassigned,
        unassigned_time: sums.unassigned_time,
        over: told(Served::gets_too_much),
        under: told(Served::gets_too_little),
        served,
    }
}

impl Sums {
    fn of(classes: usize, accounts: &[Spent], times: &[f64]) -> Self {
        let mut sums =
            Self { counts: vec![0; classes], times: vec![0.0; classes], ..Self::default() };
        for (account, time) in accounts.iter().zip(times) {
            sums.add(account.class, *time);
        }
        sums
    }

    fn add(&mut self, class: Option<usize>, time: f64) {
        match class.filter(|class| *class < self.counts.len()) {
            Some(class) => {
                self.counts[class] += 1;
                self.times[class] += time;
            }
            None => {
                self.unassigned += 1;
                self.unassigned_time += time;
            }
        }
    }

    /// The time of all that have a class, as a percentage of all time.
    fn whole(&self) -> f64 {
        self.times.iter().sum()
    }

    fn class(&self, at: usize, target: &Target) -> ClassTime {
        let count = self.counts[at];
        let accounts = percent(count as f64, self.counts.iter().sum::<usize>() as f64);
        let time = percent(self.times[at], self.whole());
        ClassTime {
            count,
            accounts,
            time,
            deviation_accounts: target.share.map(|wanted| accounts - wanted),
            deviation_time: target.time.map(|wanted| time - wanted),
        }
    }

    /// Every account of a class with a target, beside its fair share.
    fn served(&self, targets: &[Target], accounts: &[Spent], times: &[f64]) -> Vec<Served> {
        let whole = self.whole();
        let serve = |(index, account): (usize, &Spent)| {
            let class = account.class?;
            let fair = targets.get(class)?.time? / self.counts[class] as f64;
            Some(Served { index, time: percent(times[index], whole), fair })
        };
        accounts.iter().enumerate().filter_map(serve).collect()
    }
}

impl Served {
    /// Percentage points over (negative: under) its fair share.
    pub fn gap(&self) -> f64 {
        self.time - self.fair
    }

    fn gets_too_much(&self) -> bool {
        self.time > 0.0 && self.time >= OVER * self.fair
    }

    fn gets_too_little(&self) -> bool {
        self.fair > 0.0 && self.time <= UNDER * self.fair
    }
}

/// Each account's percentage of all time; they sum to 100, or to 0 if nothing is known.
fn parts(accounts: &[Spent]) -> (Basis, Vec<f64>) {
    let logged: Vec<f64> = accounts.iter().map(|account| known(account.hours)).collect();
    let rest = |(account, hours): (&Spent, &f64)| match hours {
        0.0 => known(account.estimate),
        _ => 0.0,
    };
    let estimated: Vec<f64> = accounts.iter().zip(&logged).map(rest).collect();
    let (hours, estimates) = (logged.iter().sum::<f64>(), estimated.iter().sum::<f64>());
    let (basis, by_hours) = match (hours > 0.0, estimates > 0.0) {
        (false, false) => return (Basis::Nothing, logged),
        (true, false) => (Basis::Hours, 100.0),
        (false, true) => (Basis::Estimates, 0.0),
        (true, true) if estimates < 100.0 => (Basis::Both, 100.0 - estimates),
        (true, true) => (Basis::Both, share_by_numbers(&logged, &estimated)),
    };
    let part = |(logged, estimated): (&f64, &f64)| {
        percent(*logged, hours) * by_hours / 100.0
            + percent(*estimated, estimates) * (100.0 - by_hours) / 100.0
    };
    (basis, logged.iter().zip(&estimated).map(part).collect())
}

/// A number of hours or a percentage: 0 if it says nothing. The largest real figures are far
/// below the limit, which keeps sums finite.
fn known(value: Option<f64>) -> f64 {
    value.filter(|value| value.is_finite()).map_or(0.0, |value| value.clamp(0.0, 1e12))
}

/// The percentage of accounts with hours among those with hours or an estimate.
fn share_by_numbers(logged: &[f64], estimated: &[f64]) -> f64 {
    let some = |values: &[f64]| values.iter().filter(|value| **value > 0.0).count() as f64;
    percent(some(logged), some(logged) + some(estimated))
}

fn widest_first(mut served: Vec<Served>) -> Vec<Served> {
    served.sort_by(|a, b| b.gap().abs().total_cmp(&a.gap().abs()).then(a.index.cmp(&b.index)));
    served
}

//! Tiers against what their scheme expects: accounts and revenue, selling time.
//!
//! Not the assigning of tiers, and not the drawing. Accounts without a tier, or in one the
//! scheme does not have, are counted apart and are in no share. Shares are percentages,
//! 0..=100; deviations are actual − target, in accounts or in percentage points.

mod time;

pub use time::{Basis, ClassTime, OVER, Served, Spent, TimePyramid, UNDER, measure_time};

use serde::Serialize;

/// What a scheme expects of one tier.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Target {
    /// How many accounts it should hold.
    pub count: Option<u32>,
    /// The percentage of all accounts it should hold.
    pub share: Option<f64>,
    /// The percentage of selling time it should get.
    pub time: Option<f64>,
}

/// An account as far as its size matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Index of its tier.
    pub tier: Option<usize>,
    /// Revenue, in minor units of one currency.
    pub revenue: i64,
}

/// Accounts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Body {
    /// How many.
    pub count: usize,
    /// Their revenue, in minor units; saturates.
    pub revenue: i64,
}

/// One tier, actual beside expected.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Tier {
    /// What is in it.
    pub actual: Body,
    /// Its percentage of the accounts that have a tier; 0 when none has.
    pub share: f64,
    /// Its percentage of their revenue; 0 when there is none.
    pub revenue_share: f64,
    /// How many accounts the scheme expects.
    pub wanted: Option<u32>,
    /// The percentage of accounts the scheme expects.
    pub wanted_share: Option<f64>,
    /// Accounts more (or, negative, fewer) than expected.
    pub deviation: Option<i64>,
    /// Percentage points more (or fewer) than expected.
    pub deviation_share: Option<f64>,
}

/// All tiers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pyramid {
    /// One per tier, in the order of the scheme.
    pub tiers: Vec<Tier>,
    /// Accounts without a tier.
    pub unassigned: Body,
}

impl Body {
    fn add(&mut self, revenue: i64) {
        self.count += 1;
        self.revenue = self.revenue.saturating_add(revenue);
    }
}

/// Counts accounts into tiers.
pub fn measure(targets: &[Target], members: &[Member]) -> Pyramid {
    let mut bodies = vec![Body::default(); targets.len()];
    let mut unassigned = Body::default();
    for member in members {
        let body = member.tier.and_then(|tier| bodies.get_mut(tier));
        body.unwrap_or(&mut unassigned).add(member.revenue);
    }
    let mut all = Body::default();
    for body in &bodies {
        all.count += body.count;
        all.revenue = all.revenue.saturating_add(body.revenue.max(0));
    }
    let tiers = targets.iter().zip(&bodies).map(|(target, body)| tier(target, body, &all));
    Pyramid { tiers: tiers.collect(), unassigned }
}

fn tier(target: &Target, body: &Body, all: &Body) -> Tier {
    let share = percent(body.count as f64, all.count as f64);
    Tier {
        actual: *body,
        share,
        revenue_share: percent(body.revenue.max(0) as f64, all.revenue as f64),
        wanted: target.count,
        wanted_share: target.share,
        deviation: target.count.map(|wanted| body.count as i64 - i64::from(wanted)),
        deviation_share: target.share.map(|wanted| share - wanted),
    }
}

/// A part as a percentage; 0 of nothing.
pub(crate) fn percent(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { 100.0 * part / whole } else { 0.0 }
}

//! Goals of the sample.
//!
//! Invariant: written after accounts and team; an account has one vision and one goal of all.

use domain::method::Words;
use serde::Deserialize;
use store::{Account, Goal};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Goals {
    goal: Vec<One>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    account: String,
    branch: String,
    unit: Option<String>,
    name: Words,
    revenue: Option<i64>,
    /// Days from today.
    due: Option<i64>,
    measure: Option<Words>,
    /// Baseline, target and where it stands.
    numbers: Option<[f64; 3]>,
    /// How many of the three ticks, in their order.
    #[serde(default)]
    smart: u8,
}

pub(super) fn read() -> Result<Goals> {
    toml::from_str(include_str!("data/goals.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, goals: &Goals) -> Result<()> {
    for (at, one) in goals.goal.iter().enumerate() {
        let account = maker.get::<Account>(&maker.find("account", &one.account)?)?;
        let unit = one.unit.as_ref().map(|unit| maker.find("unit", &format!("{}/{unit}", one.account))).transpose()?;
        let id = maker.id();
        maker.insert(&Goal {
            id,
            account_id: account.id,
            branch: one.branch.clone(),
            unit_id: unit,
            opportunity_id: None,
            owner_id: account.owner_id,
            name: maker.say(&one.name),
            revenue_minor: one.revenue.and_then(|thousand| maker.minor(thousand)),
            measure: maker.say_some(one.measure.as_ref()),
            baseline: one.numbers.map(|numbers| numbers[0]),
            target: one.numbers.map(|numbers| numbers[1]),
            actual: one.numbers.map(|numbers| numbers[2]),
            due_on: one.due.map(|days| maker.day(-days)),
            specific: one.smart > 0,
            attainable: one.smart > 1,
            appropriate: one.smart > 2,
            note: None,
            rank: at as f64,
        })?;
    }
    Ok(())
}

//! Who is a key account in the sample: two versions of the rules, and how well its key accounts
//! are cared for.
//!
//! Not what follows from it. Invariant: written after the accounts; of the key accounts one has
//! neither a plan that was gone through nor a goal.

use domain::method::{Field, Rated, Scorecard, Test, Tested, Words};
use serde::Deserialize;
use store::{Account, Ruleset};

use super::maker::Maker;
use super::worth::local;
use crate::error::{AppError, Result};
use crate::keyrules::KIND;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyRules {
    version: Vec<Version>,
    care: Vec<Care>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    ago: i64,
    author: String,
    reason: Option<String>,
    why: Words,
    rules: Scorecard,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Care {
    account: String,
    /// Days since the plan was gone through.
    reviewed: i64,
    goal: Words,
}

pub(super) fn read() -> Result<KeyRules> {
    toml::from_str(include_str!("data/keyrules.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, rules: &KeyRules) -> Result<()> {
    rules.version.iter().try_for_each(|version| write_version(maker, version))?;
    rules.care.iter().try_for_each(|care| write_care(maker, care))
}

fn write_version(maker: &mut Maker<'_>, version: &Version) -> Result<()> {
    let rules = in_currency(&version.rules, &maker.setting.currency);
    let why = maker.say(&version.why);
    let row = Ruleset {
        id: maker.id(),
        kind: KIND.to_owned(),
        definition: serde_json::to_string(&rules).map_err(|error| AppError::Pack(error.to_string()))?,
        on_date: maker.day(version.ago),
        author: maker.author(&maker.find("teammate", &version.author)?),
        why: Some(version.reason.iter().map(|reason| format!("{reason}\n")).chain([why]).collect()),
    };
    maker.insert(&row)
}

/// Thresholds of amounts are worth about as much as they are written in yuan.
fn in_currency(rules: &Scorecard, currency: &str) -> Scorecard {
    let mut rules = rules.clone();
    for criterion in &mut rules.criteria {
        if let Rated::Test(Tested::Field(Field::Revenue | Field::Potential), Test::Within { at_least: Some(least), .. }) =
            &mut criterion.rated
        {
            *least = local(*least as i64, currency) as f64;
        }
    }
    rules
}

fn write_care(maker: &mut Maker<'_>, care: &Care) -> Result<()> {
    let id = maker.find("account", &care.account)?;
    maker.amend(&id, |row: &mut Account, maker| {
        row.plan_reviewed_on = Some(maker.day(care.reviewed));
        row.growth_goal = Some(maker.say(&care.goal));
    })?;
    Ok(())
}

//! Our own people behind the sample's accounts, why the accounts matter to us, and what some of
//! the won opportunities left us.
//!
//! Invariant: written after accounts, team, classes and opportunities.

use std::collections::BTreeMap;

use domain::method::Words;
use serde::Deserialize;
use store::{Insider, LevelReason, Opportunity};

use super::data::Level;
use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Support {
    insider: Vec<Person>,
    reason: Vec<Reason>,
    /// Margin and discount in percent, by the number of the opportunity.
    figures: BTreeMap<String, (f64, f64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    account: String,
    teammate: Option<String>,
    name: Option<Words>,
    role: Option<Words>,
    concern: Option<Words>,
    counter: Option<Words>,
    attitude: Vec<Level>,
    #[serde(default)]
    agreement: Vec<Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    account: String,
    level: String,
    why: Words,
}

pub(super) fn read() -> Result<Support> {
    toml::from_str(include_str!("data/support.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, support: &Support) -> Result<()> {
    (1..).zip(&support.insider).try_for_each(|(rank, one)| write_insider(maker, one, f64::from(rank)))?;
    support.reason.iter().try_for_each(|reason| write_reason(maker, reason))?;
    support.figures.iter().try_for_each(|(reference, figures)| write_figures(maker, reference, *figures))
}

fn write_insider(maker: &mut Maker<'_>, one: &Person, rank: f64) -> Result<()> {
    let account_id = maker.find("account", &one.account)?;
    let teammate_id = maker.find_some("teammate", one.teammate.as_deref())?;
    let teammate = teammate_id.as_ref().map(|id| maker.get::<store::Teammate>(id)).transpose()?;
    let row = Insider {
        id: maker.id(),
        name: maker.say_some(one.name.as_ref()).or(teammate.as_ref().map(|one| one.name.clone())).unwrap_or_default(),
        role: maker.say_some(one.role.as_ref()).or(teammate.and_then(|one| one.role)),
        concern: maker.say_some(one.concern.as_ref()),
        counter_measure: maker.say_some(one.counter.as_ref()),
        account_id,
        teammate_id,
        rank,
    };
    maker.insert(&row)?;
    let author = maker.author(&row.account_id);
    maker.judge(&row.id, super::people::STATUS, &author, &one.attitude)?;
    maker.judge(&row.id, "agreement", &author, &one.agreement)
}

fn write_reason(maker: &mut Maker<'_>, reason: &Reason) -> Result<()> {
    let row = LevelReason {
        id: maker.id(),
        account_id: maker.find("account", &reason.account)?,
        scale: "strategic-value".to_owned(),
        level: reason.level.clone(),
        why: maker.say(&reason.why),
    };
    maker.insert(&row)
}

fn write_figures(maker: &Maker<'_>, reference: &str, (margin, discount): (f64, f64)) -> Result<()> {
    let id = maker.find("opportunity", reference)?;
    maker
        .amend(&id, |row: &mut Opportunity, _| (row.margin_percent, row.discount_percent) = (Some(margin), Some(discount)))
        .map(drop)
}

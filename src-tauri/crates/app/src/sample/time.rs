//! Tiers of the sample's accounts, and a year of activities with hours that
//! show time spent out of balance.
//!
//! Invariant: nothing is logged or judged before its account was known.

use domain::method::Words;
use serde::Deserialize;
use store::{Activity, Setting};

use super::data::Accounts;
use super::maker::Maker;
use crate::error::{AppError, Result};

/// How far back the log goes.
const YEAR: i64 = 365;
/// How long ago accounts were put into tiers.
const TIERED: i64 = 45;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Time {
    topic: Vec<Topic>,
    account: Vec<Account>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    kind: String,
    said: Vec<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    key: String,
    /// People of it, met in turn.
    with: Vec<String>,
    time: String,
    value: String,
    size: String,
    log: Vec<Habit>,
}

/// What is done again and again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Habit {
    kind: String,
    /// Days between.
    every: usize,
    /// Days since the last time.
    first: i64,
    hours: f64,
}

pub(super) fn read() -> Result<Time> {
    toml::from_str(include_str!("data/time.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, time: &Time, accounts: &Accounts) -> Result<()> {
    maker.insert(&Setting { key: crate::pyramids::IN_USE.to_owned(), value: "tier-time".to_owned() })?;
    for account in &time.account {
        let known = accounts.account.iter().find(|one| one.key == account.key).map_or(YEAR, |one| one.since);
        write_tiers(maker, account, known)?;
        for habit in &account.log {
            write_habit(maker, account, habit, time, known)?;
        }
    }
    Ok(())
}

fn write_tiers(maker: &mut Maker<'_>, account: &Account, known: i64) -> Result<()> {
    let id = maker.find("account", &account.key)?;
    let author = maker.author(&id);
    let tiers = [("tier-time", &account.time), ("tier-value", &account.value), ("tier-five", &account.size)];
    tiers.into_iter().try_for_each(|(scale, level)| {
        let day = maker.day(TIERED.min(known - 1));
        let row = maker.judgement(&id, scale, level.clone(), day, &author);
        maker.insert(&row)
    })
}

/// Every so many days, back to when the account was first known.
fn write_habit(maker: &mut Maker<'_>, account: &Account, habit: &Habit, time: &Time, known: i64) -> Result<()> {
    let id = maker.find("account", &account.key)?;
    let owner = maker.find("owner", &account.key)?;
    let said = time.topic.iter().find(|topic| topic.kind == habit.kind).map(|topic| topic.said.as_slice());
    let words = said.unwrap_or_default();
    for (turn, ago) in (habit.first..YEAR.min(known)).step_by(habit.every.max(1)).enumerate() {
        let topic = words.get((turn + account.key.len()) % words.len().max(1));
        let row = Activity {
            id: maker.id(),
            account_id: id.clone(),
            person_id: met(maker, account, turn)?,
            teammate_id: Some(owner.clone()),
            kind: habit.kind.clone(),
            on_date: maker.day(ago),
            hours: Some(habit.hours),
            summary: topic.map(|words| maker.say(words)),
            author: maker.author(&id),
        };
        maker.insert(&row)?;
    }
    Ok(())
}

/// Each in turn, then nobody by name.
fn met(maker: &Maker<'_>, account: &Account, turn: usize) -> Result<Option<String>> {
    let key = account.with.get(turn % (account.with.len() + 1));
    key.map(|key| maker.find("person", &format!("{}/{key}", account.key))).transpose()
}

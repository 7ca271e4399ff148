//! Planning rounds, issues and satisfaction of the sample.
//!
//! Invariant: written after accounts, team and people; days are before the day the sample is made.

use domain::method::Words;
use serde::Deserialize;
use store::{Account, Issue, PlanStep, Satisfaction};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Care {
    step: Vec<Step>,
    issue: Vec<Trouble>,
    satisfaction: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    account: String,
    step: String,
    due: i64,
    done: Option<i64>,
    with: Option<Words>,
    note: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trouble {
    account: String,
    kind: String,
    name: Words,
    severity: i64,
    person: Option<String>,
    opened: i64,
    answered: Option<i64>,
    resolved: Option<i64>,
    at_first: Option<bool>,
    cause: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    account: String,
    person: Option<String>,
    ago: i64,
    score: i64,
    words: Option<Words>,
    follow_up: Option<Words>,
    followed: Option<i64>,
}

pub(super) fn read() -> Result<Care> {
    toml::from_str(include_str!("data/care.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, care: &Care) -> Result<()> {
    care.step.iter().try_for_each(|one| step(maker, one))?;
    care.issue.iter().try_for_each(|one| issue(maker, one))?;
    care.satisfaction.iter().try_for_each(|one| satisfaction(maker, one))
}

fn account(maker: &Maker<'_>, key: &str) -> Result<(Account, String)> {
    let row = maker.get::<Account>(&maker.find("account", key)?)?;
    let author = maker.author(row.owner_id.as_deref().unwrap_or_default());
    Ok((row, author))
}

fn step(maker: &mut Maker<'_>, one: &Step) -> Result<()> {
    let (account, _) = account(maker, &one.account)?;
    let row = PlanStep {
        id: maker.id(),
        account_id: account.id,
        round: 1,
        step: one.step.clone(),
        owner_id: account.owner_id,
        due_on: Some(maker.day(one.due)),
        done_on: one.done.map(|ago| maker.day(ago)),
        with_whom: maker.say_some(one.with.as_ref()),
        note: maker.say_some(one.note.as_ref()),
    };
    maker.insert(&row)
}

fn issue(maker: &mut Maker<'_>, one: &Trouble) -> Result<()> {
    let (account, author) = account(maker, &one.account)?;
    let row = Issue {
        id: maker.id(),
        account_id: account.id,
        person_id: maker.find_some("person", one.person.as_deref())?,
        owner_id: account.owner_id,
        kind: one.kind.clone(),
        name: maker.say(&one.name),
        severity: one.severity,
        opened_on: maker.day(one.opened),
        answered_on: one.answered.map(|ago| maker.day(ago)),
        resolved_on: one.resolved.map(|ago| maker.day(ago)),
        at_first: one.at_first,
        cause: maker.say_some(one.cause.as_ref()),
        author,
    };
    maker.insert(&row)
}

fn satisfaction(maker: &mut Maker<'_>, one: &Said) -> Result<()> {
    let (account, author) = account(maker, &one.account)?;
    let row = Satisfaction {
        id: maker.id(),
        account_id: account.id,
        person_id: maker.find_some("person", one.person.as_deref())?,
        on_date: maker.day(one.ago),
        score: one.score,
        words: maker.say_some(one.words.as_ref()),
        follow_up: maker.say_some(one.follow_up.as_ref()),
        followed_on: one.followed.map(|ago| maker.day(ago)),
        author,
    };
    maker.insert(&row)
}

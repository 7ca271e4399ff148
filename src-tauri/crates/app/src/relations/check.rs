//! The relationship self-check (C-21): both sides beside each other, and when to ask again.
//!
//! Not the answers, which are ratings of a scorecard. Invariant: it is due on the day on which the
//! rule of the method speaks, and never where the rule is switched off.

use chrono::TimeDelta;
use domain::method::Fact;

use super::view::{CheckRow, RelationCheck};
use crate::dates;
use crate::error::Result;
use crate::scorecards;
use crate::scorecards::view::{CriterionView, ScorecardQuery};
use crate::session::Session;
use crate::wire::Id;

/// The scorecard of C-21.
const CARD: &str = "self-check";
/// What its groups are called, and how the keys of their criteria begin.
const SIDES: [&str; 2] = ["ours", "theirs"];
/// Steps between two answers from which on they are far apart.
const APART: f64 = 2.0;

/// How an account's self-check stands.
pub fn check(session: &Session, Id { id }: Id) -> Result<RelationCheck> {
    let asked = ScorecardQuery { scorecard: CARD.to_owned(), subject: id, contender: None };
    let criteria = scorecards::get(session, asked)?.criteria;
    let last = criteria.iter().flat_map(|one| &one.history).filter(|answer| answer.value.is_some());
    let last = last.map(|answer| answer.on_date.as_str()).max();
    let next = dates::stored(last).zip(days(session)?).map(|(last, days)| last + TimeDelta::days(days));
    let mean = |side: &str| mean(criteria.iter().filter(|one| one.group.as_deref() == Some(side)));
    Ok(RelationCheck {
        rows: criteria.iter().filter(|one| one.group.as_deref() == Some(SIDES[0])).map(|ours| row(ours, &criteria)).collect(),
        ours: mean(SIDES[0]),
        theirs: mean(SIDES[1]),
        last_on: last.map(str::to_owned),
        due: next.is_some_and(|next| next <= session.today()),
        next_on: next.map(|next| next.to_string()),
    })
}

/// The rule's days between two checks.
fn days(session: &Session) -> Result<Option<i64>> {
    let conditions = session.open()?.method.rules().flat_map(|rule| &rule.when);
    let limits = conditions.filter(|condition| condition.fact == Fact::CheckDays && condition.of.is_none());
    let days = limits.filter_map(|condition| condition.at_least).map(|days| days.ceil() as i64);
    Ok(days.min())
}

fn row(ours: &CriterionView, all: &[CriterionView]) -> CheckRow {
    let key = ours.key.replacen(SIDES[0], SIDES[1], 1);
    let theirs = all.iter().find(|one| one.key == key);
    let gap = theirs.and_then(|theirs| Some(ours.value? - theirs.value?));
    CheckRow {
        ours: ours.key.clone(),
        theirs: theirs.map(|one| one.key.clone()),
        apart: gap.is_some_and(|gap| gap.abs() >= APART),
        gap,
    }
}

fn mean<'a>(criteria: impl Iterator<Item = &'a CriterionView>) -> Option<f64> {
    let values: Vec<f64> = criteria.filter_map(|one| one.value).collect();
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

//! Activities as lists show them, and how long ago the last one was.
//!
//! Invariant: sums are over all that match, not over the page.

use domain::standing::{ACTIVE, QUIET};
use store::{ActivityFilter, ActivityLine, Window};

use super::view::{ActivityPage, ActivityQuery, ActivityRow};
use crate::accounts::refer;
use crate::dates;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// A page of activities.
pub fn rows(session: &Session, query: ActivityQuery) -> Result<ActivityPage> {
    let filter = ActivityFilter {
        from: dates::parse_some(query.from.as_deref())?,
        to: dates::parse_some(query.to.as_deref())?,
        account: query.account,
        teammate: query.teammate,
        person: query.person,
    };
    let db = session.open()?.store.db();
    let (lines, total) = db.activities(&filter, Window { offset: query.offset, limit: query.limit })?;
    let sums = db.activity_sums(&filter)?;
    let last = dates::stored(sums.last_on.as_deref());
    let days = last.map(|last| (session.today() - last).num_days().max(0));
    let format = session.speech().format;
    Ok(ActivityPage {
        rows: lines.into_iter().map(|line| row(session, line, &format)).collect(),
        total,
        hours: sums.hours,
        hours_text: shown(&format, sums.hours),
        without_hours: sums.without_hours,
        last_on: last.map(|day| day.to_string()),
        days_since: days.and_then(|days| i32::try_from(days).ok()),
        pace: days.map(|days| pace(days).to_owned()),
    })
}

/// By the same borders as the lights of a key account's health.
fn pace(days: i64) -> &'static str {
    match days {
        days if days <= ACTIVE => "fresh",
        days if days <= QUIET => "waiting",
        _ => "silent",
    }
}

/// No more places than there are: quarters of an hour have two.
fn shown(format: &i18n::Format, hours: f64) -> String {
    let places = [0, 1].into_iter().find(|places| (hours * 10_f64.powi(*places)).fract().abs() < 1e-6);
    format.number(hours, places.unwrap_or(2).unsigned_abs())
}

fn row(session: &Session, line: ActivityLine, format: &i18n::Format) -> ActivityRow {
    let activity = line.activity;
    ActivityRow {
        account: Ref { id: activity.account_id, name: line.account },
        person: refer(activity.person_id, line.person),
        teammate: refer(activity.teammate_id, line.teammate),
        id: activity.id,
        kind: activity.kind,
        on_date: activity.on_date,
        hours_text: activity.hours.map(|hours| shown(format, hours)).unwrap_or_default(),
        hours: activity.hours,
        summary: session.words(activity.summary),
        author: activity.author,
    }
}

//! How an account is served, read: issues with their age, how content its people are (E-21, E-34).
//!
//! Invariant: words of theirs and ours are not told while what is shown is for outside.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::care::{Trouble, service};
use store::{Account, Issue, Person, Satisfaction, Teammate};

use super::service_view::{IssueView, SatisfactionView, ServiceView};
use crate::dates::{stored, year_before};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The scale of E-27.
const LOYALTY: &str = "loyalty";

/// How an account is served.
pub fn service_get(session: &Session, Id { id }: Id) -> Result<ServiceView> {
    let db = session.open()?.store.db();
    db.get::<Account>(&id)?;
    let (today, format) = (session.today(), session.speech().format);
    let mut issues = db.with::<Issue>("account_id", &id)?;
    issues.sort_by(|a, b| (a.resolved_on.is_some(), &b.opened_on, &b.id).cmp(&(b.resolved_on.is_some(), &a.opened_on, &a.id)));
    let mut said = db.with::<Satisfaction>("account_id", &id)?;
    said.sort_by(|a, b| (&b.on_date, &b.id).cmp(&(&a.on_date, &a.id)));
    let figures = service(&troubles(&issues), today);
    let days = |days: Option<f64>| days.map(|days| format.number(days, 1));
    let loyalty = db.levels_held(std::slice::from_ref(&id), LOYALTY)?.remove(&id);
    Ok(ServiceView {
        loyalty,
        open: figures.open,
        oldest_days: figures.oldest.and_then(|days| u32::try_from(days).ok()),
        response: days(figures.response),
        resolution: days(figures.resolution),
        first_percent: figures.first_rate.map(|rate| (rate * 100.0).round() as u32),
        content: content(&said, today),
        to_follow: said.iter().filter(|one| one.follow_up.is_some() && one.followed_on.is_none()).count() as u32,
        issues: issues.into_iter().map(|row| issue(session, row)).collect::<Result<_>>()?,
        satisfaction: said.into_iter().map(|row| satisfaction(session, row)).collect::<Result<_>>()?,
    })
}

/// Issues as the kernel reads them.
pub(crate) fn troubles(issues: &[Issue]) -> Vec<Trouble> {
    let one = |row: &Issue| {
        Some(Trouble {
            severity: u8::try_from(row.severity).unwrap_or(1),
            opened: stored(Some(&row.opened_on))?,
            answered: stored(row.answered_on.as_deref()),
            resolved: stored(row.resolved_on.as_deref()),
            at_first: row.at_first,
        })
    };
    issues.iter().filter_map(one).collect()
}

/// The mean of the latest answer of each person within the year before a day.
pub(super) fn content(said: &[Satisfaction], day: NaiveDate) -> Option<f64> {
    let (since, until) = (year_before(day), day.to_string());
    let mut latest: HashMap<Option<&String>, &Satisfaction> = HashMap::new();
    for one in said.iter().filter(|one| one.on_date > since && one.on_date <= until) {
        let held = latest.entry(one.person_id.as_ref()).or_insert(one);
        if (&one.on_date, &one.id) > (&held.on_date, &held.id) {
            *held = one;
        }
    }
    (!latest.is_empty()).then(|| latest.values().map(|one| one.score as f64).sum::<f64>() / latest.len() as f64)
}

fn person(session: &Session, id: Option<String>) -> Result<Option<Ref>> {
    let found = id.map(|id| session.open()?.store.db().get::<Person>(&id).map_err(crate::error::AppError::from)).transpose()?;
    Ok(found.map(|row| Ref { name: crate::people::called(&row).to_owned(), id: row.id }))
}

fn issue(session: &Session, row: Issue) -> Result<IssueView> {
    let db = session.open()?.store.db();
    let owner = row.owner_id.as_ref().map(|id| db.get::<Teammate>(id)).transpose()?;
    let opened = stored(Some(&row.opened_on)).unwrap_or(session.today());
    let until = stored(row.resolved_on.as_deref()).unwrap_or(session.today());
    Ok(IssueView {
        days: u32::try_from((until - opened).num_days()).unwrap_or_default(),
        person: person(session, row.person_id)?,
        owner: owner.map(|one| Ref { id: one.id, name: one.name }),
        id: row.id,
        kind: row.kind,
        name: session.words(Some(row.name)),
        severity: row.severity,
        opened_on: row.opened_on,
        answered_on: row.answered_on,
        resolved_on: row.resolved_on,
        at_first: row.at_first,
        cause: session.words(row.cause),
        author: row.author,
    })
}

fn satisfaction(session: &Session, row: Satisfaction) -> Result<SatisfactionView> {
    Ok(SatisfactionView {
        person: person(session, row.person_id)?,
        id: row.id,
        on_date: row.on_date,
        score: row.score,
        words: session.words(row.words),
        follow_up: session.words(row.follow_up),
        followed_on: row.followed_on,
        author: row.author,
    })
}

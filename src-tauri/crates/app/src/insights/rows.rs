//! The insights of an account, an opportunity, a person, or of all accounts.
//!
//! Invariant: what matters most comes first; of the same weight, maps before people, and people
//! by name.

use std::collections::BTreeSet;

use domain::insight::{Figures, judge, of_map, of_person};
use domain::method::Subject;
use store::Account;

use super::network::Known;
use super::telling::Teller;
use super::view::{InsightQuery, InsightView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// What is to be noticed; nothing for a customer's eyes, since all of it is about how we stand.
pub fn insights(session: &Session, query: InsightQuery) -> Result<Vec<InsightView>> {
    if session.redacts() {
        return Ok(Vec::new());
    }
    let one = query.account.is_some() || query.opportunity.is_some() || query.person.is_some();
    let mut found = if one { of_one(session, &query)? } else { of_all(session)? };
    found.sort_by_key(|(severity, _)| *severity);
    Ok(found.into_iter().map(|(_, view)| view).collect())
}

/// What is to be noticed about the map of an account as a whole, and nothing about each of its people.
pub(crate) fn of_map_alone(session: &Session, account: &str) -> Result<Vec<InsightView>> {
    if session.redacts() {
        return Ok(Vec::new());
    }
    let known = Known::of(session, &InsightQuery { account: Some(account.to_owned()), ..InsightQuery::default() })?;
    let figures = of_map(&known.network, &known.heeded);
    let mut found = spoken(session, known.kind, &known.subject, &figures)?;
    found.sort_by_key(|(severity, _)| *severity);
    Ok(found.into_iter().map(|(_, view)| view).collect())
}

type Found = Vec<(domain::method::Severity, InsightView)>;

/// Every account that has people, or that somebody has alone until some day.
fn of_all(session: &Session) -> Result<Found> {
    let db = session.open()?.store.db();
    let peopled: BTreeSet<String> = db.all::<store::Person>()?.into_iter().map(|person| person.account_id).collect();
    let mut accounts: Vec<Account> = db.all::<Account>()?;
    let held: BTreeSet<String> = db.all::<store::Holding>()?.into_iter().map(|holding| holding.subject_id).collect();
    accounts.retain(|account| peopled.contains(&account.id) || held.contains(&account.id));
    accounts.sort_by(|a, b| a.name.cmp(&b.name));
    let mut found = Vec::new();
    for account in accounts {
        found.extend(of_one(session, &InsightQuery { account: Some(account.id), ..InsightQuery::default() })?);
    }
    Ok(found)
}

fn of_one(session: &Session, query: &InsightQuery) -> Result<Found> {
    let known = Known::of(session, query)?;
    let heeded = &known.heeded;
    let mut found = Found::new();
    if query.person.is_none() {
        found.extend(spoken(session, known.kind, &known.subject, &of_map(&known.network, heeded))?);
    }
    for (at, person) in known.people.iter().enumerate() {
        if query.person.as_ref().is_none_or(|id| *id == person.id) {
            found.extend(spoken(session, Subject::Person, person, &of_person(&known.network, heeded, at))?);
        }
    }
    Ok(found)
}

/// What the rules say of one, in words.
fn spoken(session: &Session, kind: Subject, subject: &Ref, figures: &Figures) -> Result<Found> {
    let teller = Teller { speech: session.speech(), figures, subject, kind };
    let rules = judge(session.open()?.method.rules(), kind, figures);
    Ok(rules.iter().map(|finding| (finding.rule.severity, teller.view(finding))).collect())
}

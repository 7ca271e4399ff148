//! Putting a contradiction aside, and taking it up again.
//!
//! Invariant: both are dated facts with a name, and none is rewritten.

use domain::standing::Rule;
use store::{Account, Judgement};

use super::book::{ASIDE, Book};
use super::contradictions::known;
use super::standing::print;
use super::view::{AsideEnd, AsideSet};
use crate::accounts::judgement;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Nothing;

/// The scale that says of an account that a rule's contradiction is put aside.
pub(super) fn scale(rule: Rule) -> String {
    format!("{ASIDE}{}", rule.key())
}

/// Puts a contradiction aside until one of its values changes.
pub fn aside(session: &mut Session, set: AsideSet) -> Change<Nothing> {
    let rule = known(&set.rule)?;
    let why = tidy(&Some(set.why)).ok_or(AppError::ReasonNeeded)?;
    let account = session.open()?.store.db().get::<Account>(&set.account)?;
    let values = values(session, &account.id, rule)?.ok_or_else(|| AppError::NoContradiction(account.name.clone()))?;
    let row = Judgement { why: Some(why), ..fact(session, &account.id, rule, &values) };
    let op = Op::new(OpKind::ContradictionAside, account.name, 1).to(title(session, rule));
    session.transact(op, |tx| {
        tx.insert(&row)?;
        Ok(Nothing {})
    })
}

/// Takes a contradiction up again that was put aside.
pub fn reopen(session: &mut Session, end: AsideEnd) -> Change<Nothing> {
    let rule = known(&end.rule)?;
    let account = session.open()?.store.db().get::<Account>(&end.account)?;
    let row = fact(session, &account.id, rule, "");
    let op = Op::new(OpKind::ContradictionReopen, account.name, 1).to(title(session, rule));
    session.transact(op, |tx| {
        tx.insert(&row)?;
        Ok(Nothing {})
    })
}

fn title(session: &Session, rule: Rule) -> String {
    session.speech().text(&format!("classes-rule-{}", rule.key()))
}

fn fact(session: &Session, account: &str, rule: Rule, values: &str) -> Judgement {
    judgement(account, &scale(rule), values, &session.today().to_string(), &session.author())
}

/// The values that contradict each other now.
fn values(session: &Session, account: &str, rule: Rule) -> Result<Option<String>> {
    let ids = [account.to_owned()];
    let book = Book::read(session, Some(&ids))?;
    let Some(entry) = book.entry(account) else { return Ok(None) };
    let found = book.contradictions(entry).into_iter().find(|(one, _)| one.rule == rule);
    Ok(found.map(|(one, _)| print(&one)))
}

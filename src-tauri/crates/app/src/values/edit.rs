//! Writing values down, changing and deleting them.
//!
//! Invariant: whoever confirms a value is of the opportunity's account, and on a day.

use store::{Opportunity, Person, ValueProposition, new_id};

use super::view::{ValueAdd, ValueChange, ValueEdit};
use crate::accounts::{first_name, load};
use crate::dates::parse_some;
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds values at the end.
pub fn value_add(session: &mut Session, add: ValueAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let db = session.open()?.store.db();
    let deal = db.get::<Opportunity>(&add.opportunity)?;
    let last = db.values(std::slice::from_ref(&deal.id))?.last().map_or(0.0, |row| row.rank);
    let made = |(at, name): (usize, &String)| ValueProposition {
        id: new_id(),
        opportunity_id: deal.id.clone(),
        result: name.clone(),
        currency: deal.currency.clone(),
        rank: last + 1.0 + at as f64,
        ..ValueProposition::default()
    };
    let rows: Vec<ValueProposition> = names.iter().enumerate().map(made).collect();
    session.transact(Op::new(OpKind::ValueAdd, &names[0], names.len()), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Changes one fact of values.
pub fn value_edit(session: &mut Session, change: ValueChange) -> Change<Nothing> {
    let mut rows = load::<ValueProposition>(session, &change.ids)?;
    let op = Op::new(OpKind::ValueEdit, first_name(&rows, |row| &row.result), rows.len());
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut ValueProposition, edit: &ValueEdit) -> Result<()> {
    match edit {
        ValueEdit::Result(text) => row.result = needed(text)?,
        ValueEdit::Measure(text) => row.measure = tidy(text),
        ValueEdit::Baseline(text) => row.baseline = tidy(text),
        ValueEdit::Target(text) => row.target = tidy(text),
        ValueEdit::Amount(text) => row.amount_minor = money::typed_sum(text.as_deref(), &row.currency)?,
        ValueEdit::Judged(text) => row.judged = tidy(text),
        ValueEdit::ConfirmedBy(person) => confirm(session, row, person.as_ref())?,
        ValueEdit::ConfirmedOn(day) => row.confirmed_on = parse_some(day.as_deref())?,
        ValueEdit::Differentiator(text) => row.differentiator = tidy(text),
        ValueEdit::Personal(text) => row.personal = tidy(text),
    }
    Ok(())
}

fn confirm(session: &Session, row: &mut ValueProposition, person: Option<&String>) -> Result<()> {
    let Some(id) = person else {
        (row.confirmed_by_id, row.confirmed_on) = (None, None);
        return Ok(());
    };
    of_account(session, &row.opportunity_id, id)?;
    row.confirmed_by_id = Some(id.clone());
    let today = session.today().to_string();
    row.confirmed_on.get_or_insert(today);
    Ok(())
}

/// Refuses somebody of another account.
pub(super) fn of_account(session: &Session, opportunity: &str, person: &str) -> Result<()> {
    let db = session.open()?.store.db();
    let person = db.get::<Person>(person)?;
    if Some(&person.account_id) == db.get::<Opportunity>(opportunity)?.account_id.as_ref() {
        return Ok(());
    }
    Err(AppError::OtherAccount(crate::people::called(&person).to_owned()))
}

/// Deletes values.
pub fn value_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<ValueProposition>(session, &ids)?;
    let op = Op::new(OpKind::ValueDelete, first_name(&rows, |row| &row.result), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<ValueProposition>(&row.id))?;
        Ok(Nothing {})
    })
}

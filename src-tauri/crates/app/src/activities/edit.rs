//! Writing down, changing and deleting activities.
//!
//! Invariant: with whom is a person of the account it is about.

use store::{Account, Action, Activity, Person, Teammate, new_id};

use super::fields;
use super::view::{ActivityAdd, ActivityChange, ActivityEdit};
use crate::accounts::load;
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Writes down what was done with a customer.
pub fn add(session: &mut Session, add: ActivityAdd) -> Change<Added> {
    let today = session.today();
    let row = Activity {
        id: new_id(),
        kind: fields::kind(&add.kind)?,
        on_date: add.on_date.as_deref().map_or_else(|| Ok(today.to_string()), |day| dates::past(day, today))?,
        hours: fields::hours(add.hours.as_deref())?,
        summary: tidy(&add.summary),
        account_id: add.account.clone(),
        person_id: add.person.clone(),
        teammate_id: add.teammate.clone(),
        author: session.author(),
    };
    check(session, &row)?;
    let next = next(&row, &add.next, dates::parse_some(add.next_on.as_deref())?, today);
    let op = Op::new(OpKind::ActivityAdd, account_name(session, &row)?, 1);
    session.transact(op, |tx| {
        tx.insert(&row)?;
        next.iter().try_for_each(|action| tx.insert(action))?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// What comes next, as something to do for whoever did this.
fn next(row: &Activity, text: &Option<String>, due_on: Option<String>, today: chrono::NaiveDate) -> Option<Action> {
    Some(Action {
        id: new_id(),
        subject_id: row.person_id.clone().unwrap_or_else(|| row.account_id.clone()),
        text: tidy(text)?,
        owner_id: row.teammate_id.clone(),
        due_on,
        author: row.author.clone(),
        created_on: today.to_string(),
        ..Action::default()
    })
}

/// Changes one fact of activities.
pub fn edit(session: &mut Session, change: ActivityChange) -> Change<Nothing> {
    let mut rows = load::<Activity>(session, &change.ids)?;
    for row in &mut rows {
        apply(session, row, &change.edit)?;
        check(session, row)?;
    }
    let op = Op::new(OpKind::ActivityEdit, first_account(session, &rows)?, rows.len());
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Activity, edit: &ActivityEdit) -> Result<()> {
    match edit {
        ActivityEdit::Kind(key) => row.kind = fields::kind(key)?,
        ActivityEdit::OnDate(text) => row.on_date = dates::past(text, session.today())?,
        ActivityEdit::Hours(text) => row.hours = fields::hours(text.as_deref())?,
        ActivityEdit::Person(id) => row.person_id = id.clone(),
        ActivityEdit::Teammate(id) => row.teammate_id = id.clone(),
        ActivityEdit::Summary(text) => row.summary = tidy(text),
    }
    Ok(())
}

/// Whom it names must be there, and the person must be of the account.
fn check(session: &Session, row: &Activity) -> Result<()> {
    let db = session.open()?.store.db();
    db.get::<Account>(&row.account_id)?;
    row.teammate_id.as_ref().map(|id| db.get::<Teammate>(id)).transpose()?;
    let person = row.person_id.as_ref().map(|id| db.get::<Person>(id)).transpose()?;
    match person.filter(|person| person.account_id != row.account_id) {
        Some(person) => Err(AppError::OtherAccount(crate::people::called(&person).to_owned())),
        None => Ok(()),
    }
}

/// Deletes activities.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Activity>(session, &ids)?;
    let op = Op::new(OpKind::ActivityDelete, first_account(session, &rows)?, rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Activity>(&row.id))?;
        Ok(Nothing {})
    })
}

fn first_account(session: &Session, rows: &[Activity]) -> Result<String> {
    rows.first().map_or_else(|| Ok(String::new()), |row| account_name(session, row))
}

fn account_name(session: &Session, row: &Activity) -> Result<String> {
    Ok(session.open()?.store.db().get::<Account>(&row.account_id)?.name)
}

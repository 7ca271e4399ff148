//! Actions written down, changed and deleted.
//!
//! Invariant: an action that is done has the day it was done on.

use store::{Action, Goal, Opportunity, Teammate, WorkshopEntry, new_id};

use super::about::about;
use super::goals::fits;
use super::view::{ActionAdd, ActionChange, ActionEdit};
use crate::accounts::{first_name, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};
use crate::workshops::is_running;

/// Adds an action about each subject.
pub fn action_add(session: &mut Session, add: ActionAdd) -> Change<Added> {
    if add.subjects.is_empty() {
        return Err(AppError::BadRequest("subjects".into()));
    }
    let text = needed(&add.text)?;
    let context = context(session, &add)?;
    let blank = Action {
        context_id: context,
        text: text.clone(),
        owner_id: teammate(session, add.owner.clone())?,
        due_on: dates::parse_some(add.due_on.as_deref())?,
        origin: tidy(&add.origin),
        author: session.author(),
        created_on: session.today().to_string(),
        ..Action::default()
    };
    let row = |subject: &String| Action { id: new_id(), subject_id: subject.clone(), ..blank.clone() };
    let rows: Vec<Action> = add.subjects.iter().map(row).collect();
    session.transact(Op::new(OpKind::ActionAdd, text, rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// The opportunity an action serves, or the goal it is put under, where it is of every subject's account.
fn context(session: &Session, add: &ActionAdd) -> Result<String> {
    if let Some(goal) = add.goal.as_deref().filter(|_| add.opportunity.is_none()) {
        for subject in &add.subjects {
            fits(session, goal, about(session, subject)?.account.as_deref())?;
        }
        return Ok(goal.to_owned());
    }
    let opportunity = add.opportunity.clone().filter(|id| !id.is_empty());
    let within = opportunity.as_ref().map(|id| session.open()?.store.db().get::<Opportunity>(id).map_err(AppError::from));
    let within = within.transpose()?;
    for subject in &add.subjects {
        let subject = about(session, subject)?;
        if let Some(within) = within.as_ref().filter(|within| within.account_id != subject.account) {
            return Err(AppError::OtherAccount(within.name.clone()));
        }
    }
    Ok(opportunity.unwrap_or_default())
}

/// A teammate who is there, or nobody.
pub(crate) fn teammate(session: &Session, id: Option<String>) -> Result<Option<String>> {
    let id = id.filter(|id| !id.is_empty());
    id.as_ref().map(|id| session.open()?.store.db().get::<Teammate>(id).map_err(AppError::from)).transpose()?;
    Ok(id)
}

/// Changes one fact of actions.
pub fn action_edit(session: &mut Session, change: ActionChange) -> Change<Nothing> {
    let mut rows = load::<Action>(session, &change.ids)?;
    let op = Op::new(OpKind::ActionEdit, first_name(&rows, |row| &row.text), rows.len());
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Action, edit: &ActionEdit) -> Result<()> {
    match edit {
        ActionEdit::Text(text) => row.text = needed(text)?,
        ActionEdit::Owner(id) => row.owner_id = teammate(session, id.clone())?,
        ActionEdit::DueOn(day) => row.due_on = dates::parse_some(day.as_deref())?,
        ActionEdit::Done(done) => (row.done, row.done_on) = (*done, done.then(|| session.today().to_string())),
        ActionEdit::About(id) => turn(session, row, id.clone().unwrap_or_default())?,
        ActionEdit::Goal(Some(goal)) => row.context_id = fits(session, goal, about(session, &row.subject_id)?.account.as_deref())?,
        ActionEdit::Goal(None) if session.open()?.store.db().find::<Goal>(&row.context_id)?.is_none() => {}
        ActionEdit::Goal(None) => row.context_id = String::new(),
    }
    Ok(())
}

/// What it is about from now on; the opportunity it served, or the goal it is under, stays where it is
/// of the same account.
fn turn(session: &Session, row: &mut Action, id: String) -> Result<()> {
    let account = about(session, &id)?.account;
    let db = session.open()?.store.db();
    let served = db.find::<Opportunity>(&row.context_id)?.is_some_and(|deal| deal.account_id != account);
    let planned = db.find::<Goal>(&row.context_id)?.is_some_and(|goal| account.is_some_and(|id| id != goal.account_id));
    if served || planned {
        row.context_id = String::new();
    }
    row.subject_id = id;
    Ok(())
}

/// Deletes actions. The minutes of a workshop that is over keep what was agreed.
pub fn action_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Action>(session, &ids)?;
    let op = Op::new(OpKind::ActionDelete, first_name(&rows, |row| &row.text), rows.len());
    let lines: Vec<String> = rows.iter().map(|row| open_line(session, &row.id)).filter_map(Result::transpose).collect::<Result<_>>()?;
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Action>(&row.id))?;
        lines.iter().try_for_each(|line| tx.delete::<WorkshopEntry>(line))?;
        Ok(Nothing {})
    })
}

/// The line of it in a workshop that still runs.
fn open_line(session: &Session, id: &str) -> Result<Option<String>> {
    let Some(line) = session.open()?.store.db().find::<WorkshopEntry>(id)? else { return Ok(None) };
    Ok(is_running(session, &line.workshop_id)?.then_some(line.id))
}

//! What one of us is to do about a subject (C-22, B-25): one table for all parts.
//!
//! Invariant: an action that is done has the day it was done on.

use std::collections::HashMap;

use domain::method::Subject;
use store::{Action, Opportunity, Teammate, new_id};

use super::view::{ActionAdd, ActionChange, ActionEdit, ActionQuery, ActionView};
use crate::accounts::{first_name, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::subjects::{Known, known};
use crate::texts::{needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing, Ref};

/// Actions, open ones first, by day.
pub fn action_rows(session: &Session, query: ActionQuery) -> Result<Vec<ActionView>> {
    let db = session.open()?.store.db();
    let mut rows = match (&query.subject, &query.account) {
        (Some(subject), _) => db.actions_about(subject)?,
        (None, Some(account)) => db.actions_of(account)?,
        (None, None) => db.actions()?,
    };
    rows.retain(|row| query.owner.is_none() || row.owner_id == query.owner);
    rows.retain(|row| !(query.open && row.done));
    views(session, rows)
}

/// Actions as they are shown.
pub(crate) fn views(session: &Session, rows: Vec<Action>) -> Result<Vec<ActionView>> {
    let today = session.today().to_string();
    let mut subjects: HashMap<String, Known> = HashMap::new();
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        if !subjects.contains_key(&row.subject_id) {
            subjects.insert(row.subject_id.clone(), known(session, &row.subject_id)?);
        }
        // What we mean to do with somebody is not for that person's eyes.
        let shown = |subject: &&Known| !(session.redacts() && subject.kind == Subject::Person);
        if let Some(subject) = subjects.get(&row.subject_id).filter(shown) {
            views.push(view(session, row, subject, &today)?);
        }
    }
    Ok(views)
}

fn view(session: &Session, row: Action, subject: &Known, today: &str) -> Result<ActionView> {
    let db = session.open()?.store.db();
    let opportunity = db.find::<Opportunity>(&row.context_id)?;
    let owner = row.owner_id.map(|id| db.get::<Teammate>(&id)).transpose()?;
    Ok(ActionView {
        subject: Ref { id: row.subject_id, name: subject.name.clone() },
        subject_kind: subject.kind.name().to_owned(),
        opportunity: opportunity.map(|one| Ref { id: one.id, name: one.name }),
        owner: owner.map(|one| Ref { id: one.id, name: one.name }),
        overdue: !row.done && row.due_on.as_deref().is_some_and(|day| day < today),
        id: row.id,
        text: row.text,
        due_on: row.due_on,
        done: row.done,
        done_on: row.done_on,
        origin: row.origin,
        author: row.author,
        created_on: row.created_on,
    })
}

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

/// The opportunity an action serves, where it is one of every subject's account.
fn context(session: &Session, add: &ActionAdd) -> Result<String> {
    let opportunity = add.opportunity.clone().filter(|id| !id.is_empty());
    let within = opportunity.as_ref().map(|id| session.open()?.store.db().get::<Opportunity>(id).map_err(AppError::from));
    let within = within.transpose()?;
    for subject in &add.subjects {
        let subject = known(session, subject)?;
        if let Some(within) = within.as_ref().filter(|within| within.account_id != subject.account) {
            return Err(AppError::OtherAccount(within.name.clone()));
        }
    }
    Ok(opportunity.unwrap_or_default())
}

/// A teammate who is there, or nobody.
pub(super) fn teammate(session: &Session, id: Option<String>) -> Result<Option<String>> {
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
    }
    Ok(())
}

/// Deletes actions.
pub fn action_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Action>(session, &ids)?;
    let op = Op::new(OpKind::ActionDelete, first_name(&rows, |row| &row.text), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Action>(&row.id))?;
        Ok(Nothing {})
    })
}

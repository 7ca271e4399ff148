//! Decisions, actions and what is put aside, written down while the meeting goes on.
//!
//! Invariant: after the end of a workshop only whether an action is done still changes.

use store::{Action, WorkshopEntry, new_id};

use super::running::{Running, is_running};
use super::todo;
use super::view::{EntryAdd, EntryChange, EntryEdit, EntryMove};
use crate::accounts::{first_name, load};
use crate::actions::teammate;
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// A workshop's entries in their order.
pub(super) fn of(session: &Session, workshop: &str) -> Result<Vec<WorkshopEntry>> {
    let running = is_running(session, workshop)?;
    let lines = session.open()?.store.db().with::<WorkshopEntry>("workshop_id", workshop)?;
    let mut rows = lines.into_iter().map(|line| todo::filled(session, line, running)).collect::<Result<Vec<_>>>()?;
    rows.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    Ok(rows)
}

/// Writes entries down, one for each line, at the end.
pub fn entry_add(session: &mut Session, add: EntryAdd) -> Change<Added> {
    Running::find_open(session, &add.workshop)?;
    let lines: Vec<String> = add.text.split(['\n', '\r']).map(str::to_owned).collect();
    let texts = given_names(&lines)?;
    let blank = blank(session, &add)?;
    let row = |(n, text): (usize, &String)| WorkshopEntry {
        id: new_id(),
        text: text.clone(),
        rank: blank.rank + n as f64,
        ..blank.clone()
    };
    let rows: Vec<WorkshopEntry> = texts.iter().enumerate().map(row).collect();
    let ids = rows.iter().map(|row| row.id.clone()).collect();
    let kept: Vec<_> = rows.into_iter().map(|row| todo::kept(session, row)).collect::<Result<_>>()?;
    session.transact(Op::new(OpKind::EntryAdd, &texts[0], kept.len()).to(&add.kind), |tx| {
        kept.iter().try_for_each(|row| todo::add(tx, row))?;
        Ok(Added { ids })
    })
}

/// All but key and text.
fn blank(session: &Session, add: &EntryAdd) -> Result<WorkshopEntry> {
    let last = of(session, &add.workshop)?.last().map_or(0.0, |row| row.rank);
    let review = crate::reviews::is_review(session, &add.workshop)?;
    Ok(WorkshopEntry {
        workshop_id: add.workshop.clone(),
        kind: kind(&add.kind, review)?,
        said_by: tidy(&add.said_by),
        subject_id: add.subject.clone().filter(|id| !id.is_empty()),
        owner_id: teammate(session, add.owner.clone())?,
        due_on: dates::parse_some(add.due_on.as_deref())?,
        on_date: session.today().to_string(),
        rank: last + 1.0,
        ..WorkshopEntry::default()
    })
}

fn kind(key: &str, review: bool) -> Result<String> {
    match key {
        "decision" | "action" | "parking" => Ok(key.to_owned()),
        "weakness" | "advice" if review => Ok(key.to_owned()),
        _ => Err(AppError::UnknownKey { what: "kind", key: key.to_owned() }),
    }
}

/// Changes one fact of an entry.
pub fn entry_edit(session: &mut Session, change: EntryChange) -> Change<Nothing> {
    let row = line(session, &change.id)?;
    let after = matches!(change.edit, EntryEdit::Done(_));
    if !after {
        Running::find_open(session, &row.workshop_id)?;
    }
    let op = Op::new(OpKind::EntryEdit, &row.text, 1).merging(same_edit(std::slice::from_ref(&row.id), &change.edit));
    let row = todo::kept(session, edited(session, row, change.edit)?)?;
    session.transact(op, |tx| {
        todo::write(tx, &row)?;
        Ok(Nothing {})
    })
}

fn line(session: &Session, id: &str) -> Result<WorkshopEntry> {
    let row = session.open()?.store.db().get::<WorkshopEntry>(id)?;
    let running = is_running(session, &row.workshop_id)?;
    todo::filled(session, row, running)
}

fn edited(session: &Session, row: WorkshopEntry, edit: EntryEdit) -> Result<WorkshopEntry> {
    Ok(match edit {
        EntryEdit::Text(text) => WorkshopEntry { text: needed(&text)?, ..row },
        EntryEdit::Kind(key) => WorkshopEntry { kind: kind(&key, crate::reviews::is_review(session, &row.workshop_id)?)?, ..row },
        EntryEdit::Owner(id) => WorkshopEntry { owner_id: teammate(session, id)?, ..row },
        EntryEdit::Due(day) => WorkshopEntry { due_on: dates::parse_some(day.as_deref())?, ..row },
        EntryEdit::Done(done) => WorkshopEntry { done, ..row },
        EntryEdit::SaidBy(who) => WorkshopEntry { said_by: tidy(&who), ..row },
    })
}

/// Puts an entry before another.
pub fn entry_move(session: &mut Session, ask: EntryMove) -> Change<Nothing> {
    let mut row = line(session, &ask.id)?;
    Running::find_open(session, &row.workshop_id)?;
    let mut others = of(session, &row.workshop_id)?;
    others.retain(|other| other.id != row.id);
    let at = others.iter().position(|other| Some(&other.id) == ask.before.as_ref());
    row.rank = between(&others, at.unwrap_or(others.len()));
    session.transact(Op::new(OpKind::EntryMove, &row.text, 1), |tx| {
        tx.update(&row)?;
        Ok(Nothing {})
    })
}

/// A rank before the row at this number and after the one before it.
fn between(rows: &[WorkshopEntry], at: usize) -> f64 {
    let low = at.checked_sub(1).and_then(|at| rows.get(at)).map(|row| row.rank);
    match (low, rows.get(at).map(|row| row.rank)) {
        (Some(low), Some(high)) => f64::midpoint(low, high),
        (Some(low), None) => low + 1.0,
        (None, Some(high)) => high - 1.0,
        (None, None) => 0.0,
    }
}

/// Deletes entries.
pub fn entry_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<WorkshopEntry>(session, &ids)?;
    rows.iter().try_for_each(|row| Running::find_open(session, &row.workshop_id).map(drop))?;
    let op = Op::new(OpKind::EntryDelete, first_name(&rows, |row| &row.text), rows.len());
    session.transact(op, |tx| {
        for row in &rows {
            tx.delete::<WorkshopEntry>(&row.id)?;
            tx.delete::<Action>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

//! Facts of a workshop, its notes turned over, and workshops deleted.
//!
//! Invariant: notes outlive the workshop they were written in.

use store::{Action, Note, Vote, Workshop, WorkshopEntry, WorkshopPlace};

use super::agenda::steps;
use super::begin::{attendees, dots};
use super::running::Running;
use super::view::{WorkshopChange, WorkshopEdit};
use crate::accounts::{first_name, load};
use crate::error::Result;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, same_edit, tidy};
use crate::wire::{Id, Ids, Nothing};

/// Changes one fact.
pub fn edit(session: &mut Session, change: WorkshopChange) -> Change<Nothing> {
    let found = match change.edit {
        WorkshopEdit::Note(_) => Running::find(session, &change.id)?,
        _ => Running::find_open(session, &change.id)?,
    };
    let title = found.row.title.clone();
    let op = Op::new(OpKind::WorkshopEdit, title, 1).merging(same_edit(std::slice::from_ref(&change.id), &change.edit));
    let row = edited(session, found, change.edit)?;
    session.transact(op, |tx| {
        tx.update(&row)?;
        Ok(Nothing {})
    })
}

fn edited(session: &Session, found: Running, edit: WorkshopEdit) -> Result<Workshop> {
    let (mut row, mut kept) = (found.row, found.kept);
    match edit {
        WorkshopEdit::Title(title) => row.title = needed(&title)?,
        WorkshopEdit::Attendees(text) => row.attendees = attendees(&text).join("\n"),
        WorkshopEdit::VotesEach(each) => row.votes_each = dots(each).into(),
        WorkshopEdit::Note(text) => row.note = tidy(&text),
        WorkshopEdit::Steps(drafts) => {
            kept.steps = steps(session, &drafts, &kept.steps)?;
            row.steps = kept.write();
        }
    }
    Ok(row)
}

/// Turns the notes of a workshop face up.
pub fn reveal(session: &mut Session, Id { id }: Id) -> Change<Nothing> {
    let found = Running::find_open(session, &id)?;
    let mut notes = session.open()?.store.db().with::<Note>("workshop_id", &id)?;
    notes.retain(|note| note.face_down);
    let op = Op::new(OpKind::WorkshopReveal, found.row.title, notes.len());
    session.transact(op, |tx| {
        notes.iter().try_for_each(|note| tx.update(&Note { face_down: false, ..note.clone() }))?;
        Ok(Nothing {})
    })
}

/// Deletes workshops with their minutes.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Workshop>(session, &ids)?;
    let op = Op::new(OpKind::WorkshopDelete, first_name(&rows, |row| &row.title), rows.len());
    let mut lines = Vec::new();
    for row in &rows {
        lines.extend(session.open()?.store.db().with::<WorkshopEntry>("workshop_id", &row.id)?);
    }
    session.transact(op, |tx| {
        lines.iter().try_for_each(|line| tx.delete::<Action>(&line.id))?;
        for row in &rows {
            tx.clear::<Note>("workshop_id", &row.id)?;
            tx.delete_with::<WorkshopPlace>("workshop_id", &row.id)?;
            tx.delete_with::<WorkshopEntry>("workshop_id", &row.id)?;
            tx.delete_with::<Vote>("workshop_id", &row.id)?;
            tx.delete_with::<Action>("subject_id", &row.id)?;
            crate::reviews::forget(tx, &row.id)?;
            tx.delete::<Workshop>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

//! Changing, grouping, locking and deleting notes.
//!
//! Invariant: a locked note is deleted by nobody; its words can still be mended.

use store::{Note, Placement, Product, Teammate, Tx, Unit, new_id};

use super::add::colour;
use super::called;
use super::view::{NoteChange, NoteEdit, NoteLock};
use crate::accounts::{forget, load};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Changes one field of notes.
pub fn edit(session: &mut Session, change: NoteChange) -> Change<Nothing> {
    let mut notes = load::<Note>(session, &change.ids)?;
    let op = op(OpKind::NoteEdit, &notes).merging(same_edit(&change.ids, &change.edit));
    check(session, &notes, &change.edit)?;
    notes.iter_mut().try_for_each(|note| apply(note, &change.edit))?;
    update(session, op, &notes)
}

fn op(kind: OpKind, notes: &[Note]) -> Op {
    Op::new(kind, notes.first().map(called).unwrap_or_default(), notes.len())
}

fn update(session: &mut Session, op: Op, notes: &[Note]) -> Change<Nothing> {
    session.transact(op, |tx| {
        notes.iter().try_for_each(|note| tx.update(note))?;
        Ok(Nothing {})
    })
}

fn apply(note: &mut Note, edit: &NoteEdit) -> Result<()> {
    match edit {
        NoteEdit::Text(text) => note.text = tidy(&Some(text.clone())).ok_or(AppError::NameNeeded)?,
        NoteEdit::Unit(id) => note.unit_id = id.clone(),
        NoteEdit::Factor(text) => note.factor = tidy(text),
        NoteEdit::Offer(text) => note.offer = tidy(text),
        NoteEdit::Product(id) => note.product_id = id.clone(),
        NoteEdit::Revenue(text) => note.revenue_minor = money::typed(text.as_deref(), &note.currency)?,
        NoteEdit::Profit(text) => note.profit_minor = money::typed(text.as_deref(), &note.currency)?,
        NoteEdit::Owner(id) => note.owner_id = id.clone(),
        NoteEdit::Colour(key) => note.colour = colour(key)?,
        NoteEdit::Parked(parked) => note.parked = *parked,
        NoteEdit::FaceDown(face_down) => note.face_down = *face_down,
    }
    Ok(())
}

/// Who and what an edit names must be there.
fn check(session: &Session, notes: &[Note], edit: &NoteEdit) -> Result<()> {
    let db = session.open()?.store.db();
    match edit {
        NoteEdit::Owner(Some(id)) => drop(db.get::<Teammate>(id)?),
        NoteEdit::Product(Some(id)) => drop(db.get::<Product>(id)?),
        NoteEdit::Unit(Some(id)) => {
            let unit = db.get::<Unit>(id)?;
            let elsewhere = |note: &Note| !note.context_id.is_empty() && note.context_id != unit.account_id;
            if notes.iter().any(elsewhere) {
                return Err(AppError::OtherAccount(unit.name));
            }
        }
        _ => {}
    }
    Ok(())
}

/// Deletes notes; what was made of them stays.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let notes = deletable(session, &ids)?;
    session.transact(op(OpKind::NoteDelete, &notes), |tx| {
        erase(tx, &notes)?;
        Ok(Nothing {})
    })
}

/// Notes that may be deleted; one that is locked is refused.
pub(super) fn deletable(session: &Session, ids: &[String]) -> Result<Vec<Note>> {
    let notes = load::<Note>(session, ids)?;
    let held = session.open()?.store.db().note_lines(ids)?.into_iter().find(|line| line.held || line.note.locked);
    match held {
        Some(line) => Err(AppError::Locked(called(&line.note))),
        None => Ok(notes),
    }
}

/// Deletes notes with what was judged, rated and placed of them.
pub(super) fn erase(tx: &Tx<'_>, notes: &[Note]) -> Result<()> {
    for note in notes {
        forget(tx, &note.id)?;
        tx.delete::<Note>(&note.id)?;
    }
    Ok(())
}

/// Lets notes move together; answers with the group's key.
pub fn group(session: &mut Session, Ids { ids }: Ids) -> Change<Added> {
    let group = new_id();
    let (_, recorded) = regroup(session, &ids, OpKind::NoteGroup, Some(&group))?;
    Ok((Added { ids: vec![group] }, recorded))
}

/// Lets notes move each for itself.
pub fn ungroup(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    regroup(session, &ids, OpKind::NoteUngroup, None)
}

fn regroup(session: &mut Session, ids: &[String], kind: OpKind, group: Option<&String>) -> Change<Nothing> {
    let mut notes = load::<Note>(session, ids)?;
    notes.iter_mut().for_each(|note| note.group_id = group.cloned());
    update(session, op(kind, &notes), &notes)
}

/// Holds notes where they are, or lets go of them.
pub fn lock(session: &mut Session, lock: NoteLock) -> Change<Nothing> {
    let mut notes = load::<Note>(session, &lock.ids)?;
    notes.iter_mut().for_each(|note| note.locked = lock.locked);
    let kind = if lock.locked { OpKind::NoteLock } else { OpKind::NoteUnlock };
    let places = held_rows(session, &notes, lock.locked)?;
    session.transact(op(kind, &notes), |tx| {
        notes.iter().try_for_each(|note| tx.update(note))?;
        places.iter().try_for_each(|place| tx.update(place))?;
        Ok(Nothing {})
    })
}

/// The newest places of notes, held or let go: a place locked as such, as other boards do, goes
/// with its note.
pub(super) fn held_rows(session: &Session, notes: &[Note], locked: bool) -> Result<Vec<Placement>> {
    let db = session.open()?.store.db();
    let newest = |note: &Note| db.placements(&note.matrix, &note.id).map(|places| places.into_iter().next());
    let places = notes.iter().filter_map(|note| newest(note).transpose()).collect::<store::Result<Vec<_>>>()?;
    Ok(places.into_iter().map(|place| Placement { locked, ..place }).collect())
}

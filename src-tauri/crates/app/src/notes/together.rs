//! Notes and other cards of one board, taken away or locked together: one step of undo.
//!
//! Not each alone ([`super::edit`], `matrix`). Invariant: either all of them or none; notes are
//! deleted, what else stands on a board is only taken off it.

use store::{Note, Record, Tx};

use super::called;
use super::edit::{deletable, erase, held_rows};
use super::view::{BoardItems, BoardLock};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::matrix::{Locking, TakingOff};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Deletes the notes among them and takes the others off the board.
pub fn take_away(session: &mut Session, items: BoardItems) -> Change<Nothing> {
    let (notes, others) = split(session, &items.ids)?;
    let notes = if notes.is_empty() { Vec::new() } else { deletable(session, &notes)? };
    let off = TakingOff::of(session, &items.matrix, items.context.as_deref(), &others)?;
    session.transact(op(OpKind::BoardTakeAway, &notes, off.name(), items.ids.len()), |tx| {
        erase(tx, &notes)?;
        off.write(tx)?;
        Ok(Nothing {})
    })
}

/// Holds all of them where they are, or lets go of them.
pub fn lock_all(session: &mut Session, lock: BoardLock) -> Change<Nothing> {
    let (ids, others) = split(session, &lock.ids)?;
    let mut notes = if ids.is_empty() { Vec::new() } else { load::<Note>(session, &ids)? };
    notes.iter_mut().for_each(|note| note.locked = lock.locked);
    let places = held_rows(session, &notes, lock.locked)?;
    let locking = Locking::of(session, &lock.matrix, &others, lock.locked)?;
    let kind = if lock.locked { OpKind::BoardLock } else { OpKind::BoardUnlock };
    session.transact(op(kind, &notes, locking.name(), lock.ids.len()), |tx| {
        update(tx, &notes)?;
        update(tx, &places)?;
        locking.write(tx)?;
        Ok(Nothing {})
    })
}

fn update<R: Record>(tx: &Tx<'_>, rows: &[R]) -> Result<()> {
    Ok(rows.iter().try_for_each(|row| tx.update(row))?)
}

fn op(kind: OpKind, notes: &[Note], other: Option<&str>, count: usize) -> Op {
    let name = notes.first().map(called).or_else(|| other.map(str::to_owned));
    Op::new(kind, name.unwrap_or_default(), count)
}

/// Keys of notes, and of what is none.
fn split(session: &Session, ids: &[String]) -> Result<(Vec<String>, Vec<String>)> {
    let db = session.open()?.store.db();
    if ids.is_empty() {
        return Err(AppError::BadRequest("ids".into()));
    }
    let (mut notes, mut others) = (Vec::new(), Vec::new());
    for id in ids {
        let is_note = db.find::<Note>(id)?.is_some();
        (if is_note { &mut notes } else { &mut others }).push(id.clone());
    }
    Ok((notes, others))
}

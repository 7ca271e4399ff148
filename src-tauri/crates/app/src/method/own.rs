//! What a workspace changes of its method: sections of its own pack, in place of those the
//! packs brought.
//!
//! Not the rules of a section (`domain::method`). Invariant: the pack `own` is written only
//! where the whole method still reads with it.

use domain::method::{Kind, OWN, Pack, PackError, Section};
use store::{Opportunity, Pack as Row, Recorded, Tx};

use crate::error::{AppError, Result};
use crate::ops::Op;
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Puts a section in place of the one with its key.
pub(crate) fn replace<S: Section>(session: &mut Session, section: S, op: Op) -> Change<Nothing> {
    change(session, op, |own| own.put(section))
}

/// Takes a changed section out, so that the one the packs brought holds again.
/// One that was not changed is left as it is.
pub(crate) fn take_out(session: &mut Session, kind: Kind, key: &str, op: Op) -> Change<Nothing> {
    let instances = session.open()?.method.instances();
    if !instances.iter().any(|one| one.own && one.kind == kind && one.key == key) {
        return Ok((Nothing {}, Recorded::default()));
    }
    change(session, op, |own| own.take_out(kind, key))
}

/// Whether this workspace changed, or added, a section.
pub(crate) fn holds<S: Section>(session: &Session, section: &S) -> bool {
    let own = session.open().ok().and_then(|open| open.method.own());
    own.is_some_and(|own| S::of(own).iter().any(|one| one.key() == section.key()))
}

/// Changes the own pack as one step, where the method still reads with it.
pub(crate) fn change(session: &mut Session, op: Op, edit: impl FnOnce(&mut Pack)) -> Change<Nothing> {
    let own = changed(session, edit)?.map_err(|faults| misfit(&faults))?;
    keep(session, op, own)
}

/// The own pack after a change, or what would be wrong with the method then.
pub(crate) fn changed(
    session: &Session,
    edit: impl FnOnce(&mut Pack),
) -> Result<std::result::Result<Pack, Vec<PackError>>> {
    let method = &session.open()?.method;
    let mut own = method.own().cloned().map_or_else(Pack::own, Ok).map_err(AppError::Packs)?;
    edit(&mut own);
    let text = own.to_toml().map_err(AppError::Misfit)?;
    Ok(Pack::read(OWN, &text).and_then(|own| method.with_pack(own.clone()).map(|_| own)))
}

/// Writes the own pack.
pub(crate) fn keep(session: &mut Session, op: Op, own: Pack) -> Change<Nothing> {
    keep_with(session, op, own, &[])
}

/// Writes the own pack and opportunities that another stage was found for, before and after, as one step.
pub(crate) fn keep_with(session: &mut Session, op: Op, own: Pack, moved: &[(Opportunity, Opportunity)]) -> Change<Nothing> {
    let row = Row { key: OWN.to_owned(), text: own.to_toml().map_err(AppError::Misfit)? };
    let stamp = crate::opportunities::Stamp::today(session);
    session.transact(op, |tx| {
        write(tx, &row)?;
        for (before, after) in moved {
            crate::opportunities::write(tx, before, after, &stamp)?;
        }
        Ok(Nothing {})
    })
}

/// Writes a pack's row, new or not.
pub(crate) fn write(tx: &Tx<'_>, row: &Row) -> Result<()> {
    match tx.find::<Row>(&row.key)? {
        Some(_) => tx.update(row)?,
        None => tx.insert(row)?,
    }
    Ok(())
}

/// The first thing that is wrong: the others often follow from it.
fn misfit(faults: &[PackError]) -> AppError {
    match faults.first() {
        Some(fault) => AppError::Misfit(fault.problem.clone()),
        None => AppError::Packs(Vec::new()),
    }
}

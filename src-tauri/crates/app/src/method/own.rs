//! What a workspace changes of its method: sections of its own pack, in place of those the
//! packs brought.
//!
//! Not the rules of a section (`domain::method`). Invariant: the pack `own` is written only
//! where the whole method still reads with it.

use domain::method::{Kind, Method, OWN, Pack, PackError, Section};
use store::{Pack as Row, Recorded};

use crate::error::AppError;
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
    let method = &session.open()?.method;
    let mut own = method.own().cloned().map_or_else(Pack::own, Ok).map_err(|faults| misfit(&faults))?;
    edit(&mut own);
    let text = own.to_toml().map_err(AppError::Misfit)?;
    let read = Pack::read(OWN, &text).map_err(|faults| misfit(&faults))?;
    let others = method.packs().iter().filter(|pack| pack.key != OWN).cloned();
    Method::assemble(others.chain([read]).collect()).map_err(|faults| misfit(&faults))?;
    let row = Row { key: OWN.to_owned(), text };
    session.transact(op, |tx| {
        match tx.find::<Row>(OWN)? {
            Some(_) => tx.update(&row)?,
            None => tx.insert(&row)?,
        }
        Ok(Nothing {})
    })
}

/// The first thing that is wrong: the others often follow from it.
fn misfit(faults: &[PackError]) -> AppError {
    match faults.first() {
        Some(fault) => AppError::Misfit(fault.problem.clone()),
        None => AppError::Pack(String::new()),
    }
}

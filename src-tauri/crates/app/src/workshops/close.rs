//! Ending a workshop: what its minutes need is copied, so that nothing deleted later is missed.
//!
//! Invariant: board, names, moves and times of an ended workshop are its own.

use store::{Teammate, WorkshopEntry};

use super::running::{Running, now};
use super::{begin, entries, moves};
use crate::error::Result;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::subjects::known;
use crate::wire::{Id, Nothing};

/// Ends a workshop.
pub fn end(session: &mut Session, Id { id }: Id) -> Change<Nothing> {
    let mut found = Running::find_open(session, &id)?;
    found.settle(now());
    found.clock.since = None;
    let run = found.run();
    let places = found.left(session)?.to_vec();
    found.kept.moves = moves::of(session, &found)?;
    keep_names(session, &mut found)?;
    for step in &mut found.kept.steps {
        step.took = found.clock.took.get(&step.key).copied();
    }
    found.row.steps = found.kept.write();
    found.row.ended_on = Some(begin::stamp());
    let lines = entries::of(session, &id)?;
    let looked_at = crate::reviews::final_lines(session, &found.row)?;
    session.transact(Op::new(OpKind::WorkshopEnd, &found.row.title, 1), |tx| {
        lines.iter().try_for_each(|line| tx.update(line))?;
        tx.update(&found.row)?;
        looked_at.iter().try_for_each(|line| tx.update(line))?;
        places.iter().try_for_each(|place| tx.insert(place))?;
        tx.write_run(&run)?;
        Ok(Nothing {})
    })
}

fn keep_names(session: &Session, found: &mut Running) -> Result<()> {
    let db = session.open()?.store.db();
    let named = |entry: WorkshopEntry| Some((entry.id, entry.owner_id?));
    for (entry, owner) in entries::of(session, &found.row.id)?.into_iter().filter_map(named) {
        if let Some(teammate) = db.find::<Teammate>(&owner)? {
            found.kept.owners.insert(entry, teammate.name);
        }
    }
    let about: Vec<String> = entries::of(session, &found.row.id)?.into_iter().filter_map(|entry| entry.subject_id).collect();
    let named: Vec<_> = about.into_iter().filter_map(|id| Some((known(session, &id).ok().filter(|one| one.kind != domain::method::Subject::Person)?.name, id))).collect();
    found.kept.names.extend(named.into_iter().map(|(name, id)| (id, name)));
    let names: Vec<_> = found.left(session)?.iter().map(|place| (place.subject_id.clone(), place.name.clone())).collect();
    found.kept.names.extend(names);
    Ok(())
}

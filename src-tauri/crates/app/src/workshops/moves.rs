//! What stands elsewhere at the end of a workshop than at its start, who moved it and why.
//!
//! Invariant: once a workshop has ended its moves are those kept at its end, whatever became of
//! the things since.

use std::collections::HashMap;

use store::{Placement, WorkshopPlace};

use super::board;
use super::kept::Move;
use super::running::Running;
use crate::error::Result;
use crate::session::Session;

/// Moves of a workshop, as kept or as they are so far.
pub(super) fn of(session: &Session, found: &Running) -> Result<Vec<Move>> {
    if found.row.ended_on.is_some() {
        return Ok(found.kept.moves.clone());
    }
    let start = board::kept(session, &found.row, "start")?;
    let now = found.left(session)?;
    let before: HashMap<&str, &WorkshopPlace> = start.iter().map(|row| (row.subject_id.as_str(), row)).collect();
    let here: HashMap<&str, &WorkshopPlace> = now.iter().map(|row| (row.subject_id.as_str(), row)).collect();
    let moved = now.iter().map(|row| (before.get(row.subject_id.as_str()).copied(), Some(row)));
    let gone = start.iter().filter(|row| !here.contains_key(row.subject_id.as_str())).map(|row| (Some(row), None));
    moved.chain(gone).filter(|(was, is)| differ(*was, *is)).filter_map(|(was, is)| one(session, found, was, is).transpose()).collect()
}

fn spot(row: Option<&WorkshopPlace>) -> Option<[f64; 2]> {
    let row = row?;
    Some([row.x?, row.y?])
}

fn differ(was: Option<&WorkshopPlace>, is: Option<&WorkshopPlace>) -> bool {
    spot(was) != spot(is)
}

fn one(session: &Session, found: &Running, was: Option<&WorkshopPlace>, is: Option<&WorkshopPlace>) -> Result<Option<Move>> {
    let Some(row) = is.or(was) else { return Ok(None) };
    let cause = cause(session, found, &row.subject_id)?;
    let zone = |row: Option<&WorkshopPlace>| row.and_then(|row| row.zone.clone());
    Ok(Some(Move {
        kind: row.kind.clone(),
        id: row.subject_id.clone(),
        name: row.name.clone(),
        from: zone(was),
        to: zone(is),
        was: spot(was),
        at: spot(is),
        who: cause.as_ref().map(|place| place.author.clone()).filter(|who| !who.is_empty()),
        why: cause.and_then(|place| place.why),
    }))
}

/// The last placement since the workshop began: keys are in the order of time.
fn cause(session: &Session, found: &Running, subject: &str) -> Result<Option<Placement>> {
    let places = session.open()?.store.db().placements(&found.row.matrix, subject)?;
    Ok(places.into_iter().find(|place| place.id > found.row.id))
}

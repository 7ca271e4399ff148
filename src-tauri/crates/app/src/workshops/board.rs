//! What a workshop's board holds: live while it runs, as kept after.
//!
//! Invariant: the copy of a moment is written once and never changed.

use domain::method::{Matrix, Subject};
use domain::quadrant::Place as At;
use store::{BoardPlace, Workshop, WorkshopPlace, new_id};

use crate::error::{AppError, Result};
use crate::session::Session;

/// What stands on the board now; nothing where the workshop has none.
pub(super) fn live(session: &Session, workshop: &Workshop) -> Result<Vec<BoardPlace>> {
    if workshop.matrix.is_empty() {
        return Ok(Vec::new());
    }
    let db = session.open()?.store.db();
    let mut found = db.board_places(&workshop.matrix, &workshop.context_id)?;
    if let Some(matrix) = session.open()?.method.matrix(&workshop.matrix) {
        found.retain(|place| place.kind == "note" || matrix.places.iter().any(|subject| subject.name() == place.kind));
    }
    Ok(found)
}

/// The board as rows of a moment, `start` or `end`.
pub(super) fn frozen(session: &Session, workshop: &Workshop, moment: &str) -> Result<Vec<WorkshopPlace>> {
    let matrix = session.open()?.method.matrix(&workshop.matrix);
    let row = |place: BoardPlace| WorkshopPlace {
        id: new_id(),
        workshop_id: workshop.id.clone(),
        moment: moment.to_owned(),
        zone: zone(matrix, place.x, place.y),
        kind: place.kind,
        subject_id: place.id,
        name: place.name,
        x: Some(place.x),
        y: Some(place.y),
    };
    Ok(live(session, workshop)?.into_iter().map(row).collect())
}

/// The rows kept of a moment.
pub(super) fn kept(session: &Session, workshop: &Workshop, moment: &str) -> Result<Vec<WorkshopPlace>> {
    let mut rows = session.open()?.store.db().with::<WorkshopPlace>("workshop_id", &workshop.id)?;
    rows.retain(|row| row.moment == moment);
    Ok(rows)
}

/// The board as it was left: as kept, or as it is now while the workshop runs.
pub(super) fn left(session: &Session, workshop: &Workshop) -> Result<Vec<WorkshopPlace>> {
    if workshop.ended_on.is_some() { kept(session, workshop, "end") } else { frozen(session, workshop, "end") }
}

pub(super) fn zone(matrix: Option<&Matrix>, x: f64, y: f64) -> Option<String> {
    Some(matrix?.zone_at(At { x, y })?.key.clone())
}

/// Matrix and account of a workshop to begin: both are there, and an account is given where the
/// matrix is of one.
pub(super) fn checked(session: &Session, matrix: Option<&str>, context: Option<&str>) -> Result<(String, String)> {
    let context = context.filter(|id| !id.is_empty());
    let account = context.map(|id| session.open()?.store.db().get::<store::Account>(id).map_err(AppError::from)).transpose()?;
    let Some(key) = matrix.filter(|key| !key.is_empty()) else {
        return Ok((String::new(), account.map(|account| account.id).unwrap_or_default()));
    };
    crate::matrix::check(session, key)?;
    let within = session.open()?.method.matrix(key).is_some_and(|matrix| matrix.within == Some(Subject::Account));
    match (within, account) {
        (true, None) => Err(AppError::AccountNeeded),
        (true, Some(account)) => Ok((key.to_owned(), account.id)),
        (false, _) => Ok((key.to_owned(), String::new())),
    }
}

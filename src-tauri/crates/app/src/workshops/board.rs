//! What a workshop's board holds: live while it runs, as kept after.
//!
//! Invariant: the copy of a moment is written once and never changed.

use domain::method::Subject;
use store::{Workshop, WorkshopPlace, new_id};

use crate::error::{AppError, Result};
use crate::matrix::view::{MatrixCard, MatrixQuery};
use crate::session::Session;

/// The board as it stands now, as rows of a moment, `start` or `end`; nothing where the workshop
/// has none, or where its matrix is gone.
pub(super) fn frozen(session: &Session, workshop: &Workshop, moment: &str) -> Result<Vec<WorkshopPlace>> {
    if session.open()?.method.matrix(&workshop.matrix).is_none() {
        return Ok(Vec::new());
    }
    let context = Some(workshop.context_id.clone()).filter(|id| !id.is_empty());
    let query = MatrixQuery { matrix: workshop.matrix.clone(), context, width: 1000.0, height: 640.0, ..MatrixQuery::default() };
    let mut cards = crate::matrix::view_of(session, query)?.cards;
    // In the order they were made: the size of a card is of no matter here.
    cards.sort_by(|a, b| a.id.cmp(&b.id));
    let row = |card: MatrixCard| WorkshopPlace {
        id: new_id(),
        workshop_id: workshop.id.clone(),
        moment: moment.to_owned(),
        kind: card.kind,
        subject_id: card.id,
        name: card.name,
        x: card.x,
        y: card.y,
        zone: card.zone,
    };
    Ok(cards.into_iter().map(row).collect())
}

/// The rows kept of a moment.
pub(super) fn kept(session: &Session, workshop: &Workshop, moment: &str) -> Result<Vec<WorkshopPlace>> {
    let mut rows = session.open()?.store.db().with::<WorkshopPlace>("workshop_id", &workshop.id)?;
    rows.retain(|row| row.moment == moment);
    Ok(rows)
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

//! Putting accounts on a matrix and telling why.
//!
//! Invariant: places lie within 0–100.

use domain::method::Matrix;
use domain::quadrant::{Place as At, clamp};
use store::{Account, Placement, new_id};

use super::view::{Place, PlaceReason, PlacementView, PlacesOf};
use crate::accounts::{check_certainty, first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Nothing;

/// The matrix, or who asked for it is told.
pub(crate) fn matrix_of<'a>(session: &'a Session, key: &str) -> Result<&'a Matrix> {
    let unknown = || AppError::UnknownKey { what: "matrix", key: key.to_owned() };
    session.open()?.method.matrix(key).ok_or_else(unknown)
}

/// The method must have the matrix.
pub(crate) fn check(session: &Session, key: &str) -> Result<()> {
    matrix_of(session, key).map(drop)
}

/// Puts cards on a matrix, or takes them off.
pub fn place(session: &mut Session, place: Place) -> Change<Nothing> {
    let matrix = matrix_of(session, &place.matrix)?;
    let ids: Vec<String> = place.moves.iter().map(|step| step.id.clone()).collect();
    let accounts = load::<Account>(session, &ids)?;
    let zone = place.moves.iter().find_map(|step| step.at).and_then(|[x, y]| matrix.zone_at(clamp(At { x, y })));
    let zone = zone.map(|zone| zone.name.get(session.speech().code()).to_owned());
    let (author, today) = (session.author(), session.today().to_string());
    let placed = place.moves.iter().any(|step| step.at.is_some());
    let kind = if placed { OpKind::Place } else { OpKind::Unplace };
    let op = Op::new(kind, first_name(&accounts, |account| &account.name), accounts.len());
    let op = op.to(zone.unwrap_or_default()).merging(format!("{}/{}", place.matrix, ids.join(",")));
    let why = tidy(&place.why);
    session.transact(op, |tx| {
        for step in &place.moves {
            let row = placement(&place.matrix, &step.id, step.at, &today, &author);
            tx.insert(&Placement { why: why.clone(), ..row })?;
        }
        Ok(Nothing {})
    })
}

/// A place with nothing but where and when.
pub(crate) fn placement(matrix: &str, subject: &str, at: Option<[f64; 2]>, on_date: &str, author: &str) -> Placement {
    let at = at.filter(|[x, y]| x.is_finite() && y.is_finite()).map(|[x, y]| clamp(At { x, y }));
    Placement {
        id: new_id(),
        matrix: matrix.to_owned(),
        subject_id: subject.to_owned(),
        x: at.map(|at| at.x),
        y: at.map(|at| at.y),
        on_date: on_date.to_owned(),
        author: author.to_owned(),
        ..Placement::default()
    }
}

/// Gives the reason of a card's present place.
pub fn explain(session: &mut Session, reason: PlaceReason) -> Change<Nothing> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&reason.id)?;
    matrix_of(session, &reason.matrix)?;
    check_certainty(tidy(&reason.certainty).as_deref())?;
    let latest = db.placements(&reason.matrix, &reason.id)?.into_iter().next();
    let latest = latest.ok_or(store::StoreError::Gone { table: "placement", id: reason.id.clone() })?;
    let explained = Placement {
        why: tidy(&reason.why),
        certainty: tidy(&reason.certainty),
        source: tidy(&reason.source),
        ..latest.clone()
    };
    let op = Op::new(OpKind::PlacementExplain, account.name, 1).merging(format!("{}/{}", explained.id, differing(&latest, &explained)));
    session.transact(op, |tx| {
        tx.update(&explained)?;
        Ok(Nothing {})
    })
}

/// Which of the three a person typed, so that the next one is a step of its own.
fn differing(before: &Placement, after: &Placement) -> &'static str {
    match () {
        () if before.why != after.why => "why",
        () if before.certainty != after.certainty => "certainty",
        () => "source",
    }
}

/// A card's places, latest first.
pub fn history(session: &Session, of: PlacesOf) -> Result<Vec<PlacementView>> {
    let matrix = matrix_of(session, &of.matrix)?;
    let speech = session.speech();
    let view = |row: Placement| {
        let at = row.x.zip(row.y);
        let zone = at.and_then(|(x, y)| matrix.zone_at(At { x, y }));
        PlacementView {
            on_date: row.on_date,
            at: at.map(|(x, y)| [x, y]),
            zone: zone.map(|zone| zone.name.get(speech.code()).to_owned()),
            author: row.author,
            why: row.why,
            certainty: row.certainty,
            source: row.source,
        }
    };
    Ok(session.open()?.store.db().placements(&of.matrix, &of.id)?.into_iter().map(view).collect())
}

//! Notes and candidates as boards and lists show them.
//!
//! Invariant: a note shown is on its board once: itself, or what it became in its stead.

use domain::method::{Matrix, Subject};
use domain::quadrant::Place as At;
use store::{Note, NoteLine};

use super::board::Board;
use super::view::{BoardQuery, CandidateView, NoteBecame, NoteQuery, NoteView};
use crate::accounts::refer;
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::rates::Rates;
use crate::session::Session;
use crate::wire::MoneyView;

/// All notes of a board, those put aside and those that became something too; or some notes.
pub fn list(session: &Session, query: NoteQuery) -> Result<Vec<NoteView>> {
    if !query.ids.is_empty() {
        return some(session, &query.ids);
    }
    let mut notes = all(session, &query.matrix, query.context.as_deref())?;
    notes.retain(|note| query.workshop.is_none() || note.workshop == query.workshop);
    Ok(notes)
}

/// As [`list`], of every workshop.
pub fn all(session: &Session, matrix: &str, context: Option<&str>) -> Result<Vec<NoteView>> {
    let board = Board::find(session, matrix, context)?;
    let lines = session.open()?.store.db().notes(&board.matrix.key, board.context())?;
    Ok(lines.into_iter().map(|line| view(session, board.matrix, line)).collect())
}

/// Notes by id; those that are gone are left out.
fn some(session: &Session, ids: &[String]) -> Result<Vec<NoteView>> {
    let lines = session.open()?.store.db().note_lines(ids)?;
    let matrix = |line: &NoteLine| crate::matrix::matrix_of(session, &line.note.matrix);
    lines.into_iter().map(|line| Ok(view(session, matrix(&line)?, line))).collect()
}

/// The notes that stand on a board.
pub fn shown(session: &Session, matrix: &str, context: Option<&str>) -> Result<Vec<NoteView>> {
    let mut notes = all(session, matrix, context)?;
    notes.retain(|note| note.shown);
    Ok(notes)
}

fn view(session: &Session, matrix: &Matrix, line: NoteLine) -> NoteView {
    let speech = session.speech();
    let shown = stands(&line, matrix);
    let NoteLine { note, place, .. } = line;
    let amount = |minor: Option<i64>| minor.map(|minor| money::view(minor, &note.currency, &speech.format));
    let zone = place.and_then(|(x, y)| matrix.zone_at(At { x, y }));
    NoteView {
        unit: refer(note.unit_id, line.unit),
        product: refer(note.product_id, line.product),
        owner: refer(note.owner_id, line.owner),
        revenue: amount(note.revenue_minor),
        profit: amount(session.cost(note.profit_minor)),
        became: became(note.became_kind, note.became_id, line.became),
        context: Some(note.context_id).filter(|id| !id.is_empty()),
        zone: zone.map(|zone| zone.key.clone()),
        x: place.map(|(x, _)| x),
        y: place.map(|(_, y)| y),
        id: note.id,
        matrix: note.matrix,
        workshop: note.workshop_id,
        text: note.text,
        factor: note.factor,
        offer: note.offer,
        colour: note.colour,
        locked: note.locked || line.held,
        group: note.group_id,
        face_down: note.face_down,
        parked: note.parked,
        author: note.author,
        created_on: note.created_on,
        shown,
    }
}

/// Whether a note itself is on the board.
pub(super) fn stands(line: &NoteLine, matrix: &Matrix) -> bool {
    let subject = match line.note.became_kind.as_deref() {
        Some("account") => Some(Subject::Account),
        Some("unit") => Some(Subject::Unit),
        Some("opportunity") => Some(Subject::Opportunity),
        _ => None,
    };
    let in_its_stead = line.became.is_some() && subject.is_some_and(|subject| matrix.places.contains(&subject));
    line.place.is_some() && !line.note.parked && !in_its_stead
}

fn became(kind: Option<String>, id: Option<String>, name: Option<String>) -> Option<NoteBecame> {
    Some(NoteBecame { kind: kind?, id: id?, name: name? })
}

/// What a note says beyond its first line, for the thing it becomes.
pub(super) fn story(note: &Note) -> Option<String> {
    let rest = note.text.split_once('\n').map(|(_, rest)| rest.trim().to_owned());
    let parts = [rest, note.factor.clone(), note.offer.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    Some(parts.join("\n")).filter(|text| !text.is_empty())
}

/// Units and open opportunities that are not on the board.
pub fn candidates(session: &Session, query: BoardQuery) -> Result<Vec<CandidateView>> {
    let board = Board::find(session, &query.matrix, query.context.as_deref())?;
    let db = Rates::valued(session)?;
    let since = year_before(session.today());
    let lines = db.candidates(&board.matrix.key, board.context(), &query.search, &since)?;
    let currency = &session.open()?.workspace.currency;
    let speech = session.speech();
    let amount = |minor: Option<i64>| -> Option<MoneyView> { Some(money::view(minor?, currency, &speech.format)) };
    let wanted = |kind: &str| board.places(if kind == "unit" { Subject::Unit } else { Subject::Opportunity });
    let view = |line: store::CandidateLine| CandidateView {
        kind: line.kind,
        id: line.id,
        name: line.name,
        unit: line.unit,
        amount: amount(line.amount),
    };
    Ok(lines.into_iter().filter(|line| wanted(&line.kind)).map(view).collect())
}

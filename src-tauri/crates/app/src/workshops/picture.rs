//! The board of a workshop as a picture, at its start and as it was left.
//!
//! Not the live board with its sizes: a record of who stood where. Invariant: the picture of an
//! ended workshop needs nothing but what the workshop kept and the zones of its matrix.

use std::collections::HashMap;

use charts::{Axis, Card, Chart, Drawing, Heading, Matrix, Note as Paper, Tint, Zone, draw as ink};
use domain::method as m;
use store::{Note, WorkshopPlace};

use super::board;
use super::running::Running;
use crate::drawing::style;
use crate::error::Result;
use crate::reports::Stood;
use crate::session::Session;

/// Size of the picture, px.
const SIZE: (u32, u32) = (1000, 640);
/// Radius of what is no note, px.
const DISC: f64 = 8.0;

/// When.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    Before,
    After,
}

/// Draws the board; nothing without a board, or where nothing stood on it.
pub(super) fn draw(session: &Session, found: &Running, moment: Moment, theme: &str) -> Result<Option<Drawing>> {
    let start = board::kept(session, &found.row, "start")?;
    let places = if moment == Moment::Before { &start } else { found.left(session)? };
    let Some(matrix) = session.open()?.method.matrix(&found.row.matrix) else { return Ok(None) };
    if places.is_empty() {
        return Ok(None);
    }
    let former = if moment == Moment::After { start.as_slice() } else { &[] };
    let picture = picture(session, found, matrix, places, former)?;
    Ok(Some(ink(Chart::Matrix(&picture), &style(theme, SIZE, SIZE))))
}

/// A board of a meeting: what it is called, and what stood on it.
pub(crate) struct BoardKept {
    /// `workshop-before` or `workshop-after`.
    pub(crate) title: &'static str,
    /// Key of its matrix.
    pub(crate) matrix: String,
    pub(crate) stood: Vec<Stood>,
}

/// The board at the start and as it was left, where something stood on it.
pub(crate) fn boards(session: &Session, id: &str) -> Result<Vec<BoardKept>> {
    let found = Running::find(session, id)?;
    let before = board::kept(session, &found.row, "start")?;
    let both = [("workshop-before", before), ("workshop-after", found.left(session)?.to_vec())];
    let stood = |row: &WorkshopPlace| Some(Stood { name: row.name.clone(), at: row.x.zip(row.y)?, note: row.kind == "note" });
    let kept = both.into_iter().map(|(title, places)| BoardKept { title, matrix: found.row.matrix.clone(), stood: places.iter().filter_map(stood).collect() });
    Ok(kept.filter(|one| !one.stood.is_empty()).collect())
}

fn picture(session: &Session, found: &Running, matrix: &m::Matrix, places: &[WorkshopPlace], former: &[WorkshopPlace]) -> Result<Matrix> {
    let code = session.speech().code();
    let say = |words: &m::Words| words.get(code).to_owned();
    let before: HashMap<&str, &WorkshopPlace> = former.iter().map(|row| (row.subject_id.as_str(), row)).collect();
    let axis = |axis: &m::Axis| Axis { name: say(&axis.title), ticks: vec![(0.0, say(&axis.low)), (100.0, say(&axis.high))], ..Axis::default() };
    let zone = |zone: &m::Zone| Zone { area: zone.area.0, tint: tint(&zone.tone), name: say(&zone.name), ..Zone::default() };
    let cards = places.iter().map(|row| card(session, row, before.get(row.subject_id.as_str()).copied()));
    Ok(Matrix {
        heading: Heading { title: say(&matrix.title), note: found.row.title.clone() },
        zones: matrix.zones.iter().map(zone).collect(),
        x: axis(&matrix.x),
        y: axis(&matrix.y),
        cards: cards.collect::<Result<_>>()?,
        ..Matrix::default()
    })
}

fn tint(tone: &str) -> Tint {
    match tone {
        "zone-main" => Tint::Main,
        "zone-secondary" => Tint::Secondary,
        "zone-passing" => Tint::Passing,
        "zone-risk" => Tint::Risk,
        _ => Tint::GiveUp,
    }
}

fn card(session: &Session, row: &WorkshopPlace, before: Option<&WorkshopPlace>) -> Result<Card> {
    let at = |row: &WorkshopPlace| row.x.zip(row.y);
    let (x, y) = at(row).unwrap_or_default();
    let former = before.and_then(at).filter(|was| Some(*was) != at(row));
    let note = if row.kind == "note" { Some(paper(session, row)?) } else { None };
    Ok(Card { x, y, former, disc: DISC, ring: DISC, label: row.name.clone(), note, ..Card::default() })
}

/// The note's colour while it is there; plain once it is gone.
fn paper(session: &Session, row: &WorkshopPlace) -> Result<Paper> {
    let note = session.open()?.store.db().find::<Note>(&row.subject_id)?;
    let number = |colour: &str| colour.strip_prefix("c-").and_then(|digit| digit.parse().ok()).unwrap_or_default();
    let tone = note.as_ref().map(|note| number(&note.colour)).unwrap_or_default();
    Ok(Paper { tone, face_down: note.is_some_and(|note| note.face_down), ..Paper::default() })
}

//! Writing notes, one or a pasted list, and writing them once more.
//!
//! Invariant: notes written together are one step, and each stands somewhere on the board.

use domain::quadrant::Place as At;
use domain::spots;
use store::{Note, NoteLine, Placement, Tx, new_id};

use super::board::Board;
use super::called;
use super::names::Names;
use super::view::{NewNote, NoteAdd, NoteCopy};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::matrix::placement;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::rates::Rates;
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Added;

/// So many notes can be written at once.
pub(super) const MOST: usize = 10_000;
/// How far right and up a copy stands from its note, on the axes.
const BESIDE: [f64; 2] = [3.0, -3.0];

type Placed = (Note, Placement);

/// Writes notes on a board.
pub fn add(session: &mut Session, add: NoteAdd) -> Change<Added> {
    let given: Vec<&NewNote> = add.notes.iter().filter(|note| !note.text.trim().is_empty()).collect();
    check_count(given.len())?;
    let unread = crate::workshops::is_private(session, add.workshop.as_deref())?;
    let board = Board::find(session, &add.matrix, add.context.as_deref())?;
    let names = Names::of(session, board.context())?;
    let blank = Note {
        matrix: board.matrix.key.clone(),
        context_id: board.context().to_owned(),
        workshop_id: add.workshop.clone(),
        face_down: add.face_down || unread,
        ..unsigned(session)?
    };
    let notes: Vec<Note> = given.iter().map(|new| written(new, &names, &blank)).collect::<Result<_>>()?;
    let places = places(session, &board, &given)?;
    let rows = notes.into_iter().zip(places).map(|(note, at)| placed(session, note, at)).collect();
    insert(session, OpKind::NoteAdd, rows)
}

fn check_count(count: usize) -> Result<()> {
    match count {
        0 => Err(AppError::NameNeeded),
        1..=MOST => Ok(()),
        _ => Err(AppError::TooManyNotes { given: count, most: MOST }),
    }
}

/// A note without anything but its day and its author.
fn unsigned(session: &Session) -> Result<Note> {
    Ok(Note {
        currency: session.open()?.workspace.currency.clone(),
        author: session.author(),
        created_on: session.today().to_string(),
        ..Note::default()
    })
}

fn written(new: &NewNote, names: &Names, blank: &Note) -> Result<Note> {
    let currency = &blank.currency;
    Ok(Note {
        id: new_id(),
        text: tidy(&Some(new.text.clone())).ok_or(AppError::NameNeeded)?,
        unit_id: names.unit(&new.unit)?,
        factor: tidy(&new.factor),
        offer: tidy(&new.offer),
        product_id: names.product(&new.product)?,
        revenue_minor: money::typed(new.revenue.as_deref(), currency)?,
        profit_minor: money::typed(new.profit.as_deref(), currency)?,
        owner_id: names.teammate(&new.owner)?,
        colour: colour(&new.colour)?,
        ..blank.clone()
    })
}

/// A token of the six colours; empty for plain.
pub(super) fn colour(given: &Option<String>) -> Result<String> {
    match given.as_deref() {
        None | Some("") => Ok(String::new()),
        Some(key @ ("c-1" | "c-2" | "c-3" | "c-4" | "c-5" | "c-6")) => Ok(key.to_owned()),
        Some(key) => Err(AppError::UnknownKey { what: "colour", key: key.to_owned() }),
    }
}

/// Where each stands: as given, or on the next free spot.
fn places(session: &Session, board: &Board<'_>, given: &[&NewNote]) -> Result<Vec<[f64; 2]>> {
    let loose = given.iter().filter(|new| new.at.is_none()).count();
    let taken = if loose == 0 { Vec::new() } else { taken(session, board)? };
    let mut spots = spots::free(&taken, loose).into_iter().map(|at| [at.x, at.y]);
    Ok(given.iter().map(|new| new.at.or_else(|| spots.next()).unwrap_or([50.0, 50.0])).collect())
}

fn taken(session: &Session, board: &Board<'_>) -> Result<Vec<At>> {
    let db = Rates::valued(session)?;
    let notes = db.notes(&board.matrix.key, board.context())?;
    let notes = notes.into_iter().filter(|line| !line.note.parked).filter_map(|line| line.place);
    let things = db.board_things(&board.matrix.key, board.context())?.into_iter().map(|thing| thing.place);
    Ok(notes.chain(things).map(|(x, y)| At { x, y }).collect())
}

fn placed(session: &Session, note: Note, at: [f64; 2]) -> Placed {
    let place = placement(&note.matrix, &note.id, Some(at), &note.created_on, &session.author());
    (note, place)
}

fn insert(session: &mut Session, kind: OpKind, rows: Vec<Placed>) -> Change<Added> {
    let first = rows.first().map(|(note, _)| called(note)).unwrap_or_default();
    let op = Op::new(kind, first, rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| write(tx, row))?;
        Ok(Added { ids: rows.iter().map(|(note, _)| note.id.clone()).collect() })
    })
}

fn write(tx: &Tx<'_>, (note, place): &Placed) -> Result<()> {
    tx.insert(note)?;
    Ok(tx.insert(place)?)
}

/// Writes notes once more, in a group of their own where they were in one.
pub fn duplicate(session: &mut Session, copy: NoteCopy) -> Change<Added> {
    check_count(copy.ids.len())?;
    load::<Note>(session, &copy.ids)?;
    let lines = session.open()?.store.db().note_lines(&copy.ids)?;
    let [right, up] = copy.by.unwrap_or(BESIDE);
    let mut groups = std::collections::HashMap::new();
    let blank = unsigned(session)?;
    let rows = lines.iter().map(|line| {
        let (x, y) = line.place.unwrap_or((50.0, 50.0));
        let group = line.note.group_id.as_ref().map(|id| groups.entry(id).or_insert_with(new_id).clone());
        placed(session, once_more(line, group, &blank), [x + right, y + up])
    });
    let rows = rows.collect();
    insert(session, OpKind::NoteDuplicate, rows)
}

/// The same words; not its lock, nor what it became.
fn once_more(line: &NoteLine, group_id: Option<String>, blank: &Note) -> Note {
    Note {
        id: new_id(),
        author: blank.author.clone(),
        created_on: blank.created_on.clone(),
        group_id,
        locked: false,
        parked: false,
        became_kind: None,
        became_id: None,
        ..line.note.clone()
    }
}

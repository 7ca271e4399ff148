//! Making an account, a unit or an opportunity of a note.
//!
//! Invariant: what is made stands where the note stood if the board can hold it; the note
//! stays and knows what it became.

use domain::method::Subject;
use store::{Account, Note, NoteLine, Opportunity, Tx, Unit, new_id};

use super::board::Board;
use super::view::NoteTurn;
use super::{called, rows};
use crate::accounts::{last_rank, load};
use crate::error::{AppError, Result};
use crate::matrix::placement;
use crate::ops::{Op, OpKind};
use crate::opportunities::view::OpportunityAdd;
use crate::session::{Change, Session};
use crate::wire::Added;

/// A row made of a note.
enum Made {
    Account(Account),
    Unit(Unit),
    Opportunity(Opportunity),
}

impl Made {
    fn key(&self) -> (&'static str, Subject, &str) {
        match self {
            Self::Account(one) => ("account", Subject::Account, &one.id),
            Self::Unit(one) => ("unit", Subject::Unit, &one.id),
            Self::Opportunity(one) => ("opportunity", Subject::Opportunity, &one.id),
        }
    }

    fn insert(&self, tx: &Tx<'_>) -> store::Result<()> {
        match self {
            Self::Account(one) => tx.insert(one),
            Self::Unit(one) => tx.insert(one),
            Self::Opportunity(one) => tx.insert(one),
        }
    }
}

/// Makes something of each note.
pub fn turn(session: &mut Session, turn: NoteTurn) -> Change<Added> {
    let notes = load::<Note>(session, &turn.ids)?;
    let lines = session.open()?.store.db().note_lines(&turn.ids)?;
    if let Some(line) = lines.iter().find(|line| line.became.is_some()) {
        return Err(AppError::AlreadyBecame(called(&line.note)));
    }
    let mut made = lines.iter().map(|line| make(session, &turn.into, line)).collect::<Result<Vec<_>>>()?;
    rank(session, &mut made)?;
    let (author, today) = (session.author(), session.today().to_string());
    let stands = lines.iter().zip(&made).map(|(line, made)| stands(session, line, made)).collect::<Result<Vec<_>>>()?;
    let kind = match turn.into.as_str() {
        "account" => OpKind::NoteToAccount,
        "unit" => OpKind::NoteToUnit,
        _ => OpKind::NoteToOpportunity,
    };
    session.transact(Op::new(kind, called(&notes[0]), notes.len()), |tx| {
        for ((line, made), stands) in lines.iter().zip(&made).zip(stands) {
            let (kind, _, id) = made.key();
            made.insert(tx)?;
            if let Some((x, y)) = stands {
                tx.insert(&placement(&line.note.matrix, id, Some([x, y]), &today, &author))?;
            }
            let (became_kind, became_id) = (Some(kind.to_owned()), Some(id.to_owned()));
            tx.update(&Note { became_kind, became_id, ..line.note.clone() })?;
        }
        Ok(Added { ids: made.iter().map(|made| made.key().2.to_owned()).collect() })
    })
}

/// Where what was made stands; nowhere if the board does not hold its kind.
fn stands(session: &Session, line: &NoteLine, made: &Made) -> Result<Option<(f64, f64)>> {
    let board = Board::find(session, &line.note.matrix, Some(&line.note.context_id))?;
    Ok(line.place.filter(|_| board.places(made.key().1)))
}

fn make(session: &Session, into: &str, line: &NoteLine) -> Result<Made> {
    match into {
        "account" => account(session, &line.note).map(Made::Account),
        "unit" => unit(session, &line.note).map(Made::Unit),
        "opportunity" => opportunity(session, line).map(Made::Opportunity),
        _ => Err(AppError::UnknownKey { what: "kind", key: into.to_owned() }),
    }
}

/// A part of the account whose board it was on, or one of its own.
fn account(session: &Session, note: &Note) -> Result<Account> {
    Ok(Account {
        owner_id: note.owner_id.clone(),
        parent_id: context(note),
        potential_minor: note.revenue_minor,
        currency: note.currency.clone(),
        note: rows::story(note),
        ..crate::accounts::blank(session, &name(note))?
    })
}

fn unit(session: &Session, note: &Note) -> Result<Unit> {
    let account_id = context(note).ok_or_else(|| AppError::UnitWithoutAccount(called(note)))?;
    let account = session.open()?.store.db().get::<Account>(&account_id)?;
    Ok(Unit {
        id: new_id(),
        parent_id: note.unit_id.clone(),
        name: name(note),
        potential_minor: note.revenue_minor.filter(|_| account.currency == note.currency),
        strategy: rows::story(note),
        account_id,
        ..Unit::default()
    })
}

fn opportunity(session: &Session, line: &NoteLine) -> Result<Opportunity> {
    let note = &line.note;
    let account = match &note.unit_id {
        Some(unit) => Some(session.open()?.store.db().get::<Unit>(unit)?.account_id),
        None => context(note),
    };
    let add = OpportunityAdd { names: Vec::new(), account, unit: note.unit_id.clone(), product: None, pipeline: None, stage: None, initiative: None };
    let blank = crate::opportunities::blank(session, &add)?;
    Ok(Opportunity {
        id: new_id(),
        name: name(note),
        owner_id: note.owner_id.clone().or(blank.owner_id),
        product_id: note.product_id.clone(),
        amount_minor: note.revenue_minor,
        currency: note.currency.clone(),
        note: rows::story(note),
        ..blank
    })
}

fn context(note: &Note) -> Option<String> {
    Some(note.context_id.clone()).filter(|id| !id.is_empty())
}

fn name(note: &Note) -> String {
    crate::texts::line(&called(note))
}

/// New units stand after those that are there.
fn rank(session: &Session, made: &mut [Made]) -> Result<()> {
    let mut next: Option<f64> = None;
    for made in made {
        if let Made::Unit(unit) = made {
            unit.rank = next.map_or_else(|| last_rank(session, &unit.account_id), Ok)? + 1.0;
            next = Some(unit.rank);
        }
    }
    Ok(())
}

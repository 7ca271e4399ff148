//! Drawing a driver chain: nodes, what they say, and what leads to what.
//!
//! Invariant: links never lead in a circle, and never twice the same way; opportunities are hung on
//! initiatives ([`super::hang`]), not drawn.

use domain::chain::{Kind as _, closes_circle};
use domain::drivers::Kind;
use store::{Account, Driver, DriverLink, DriverOpportunity, Person, Unit, new_id};

use super::board::pairs;
use super::view::{DriverAdd, DriverChange, DriverEdit, DriverLinkAdd};
use crate::accounts::{first_name, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds nodes, and lets the one named lead to them.
pub fn driver_add(session: &mut Session, add: DriverAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let names = given_names(&add.names)?;
    let unknown = || AppError::UnknownKey { what: "kind", key: add.kind.clone() };
    let kind = Kind::named(&add.kind).filter(|kind| *kind != Kind::Opportunity).ok_or_else(unknown)?;
    let account = db.get::<Account>(&add.account)?;
    let unit = within(session, &account.id, add.unit.as_ref())?;
    let from = add.from.as_ref().map(|id| db.get::<Driver>(id)).transpose()?;
    if from.as_ref().is_some_and(|from| from.account_id != account.id || !leads(&from.kind, kind)) {
        return Err(AppError::WrongWay);
    }
    let last = db.with::<Driver>("account_id", &account.id)?.iter().map(|row| row.rank).fold(0.0, f64::max);
    let made = |(at, name): (usize, &String)| Driver {
        id: new_id(),
        account_id: account.id.clone(),
        unit_id: unit.clone(),
        kind: kind.key().to_owned(),
        text: name.clone(),
        source: tidy(&add.source),
        on_date: session.today().to_string(),
        author: session.author(),
        rank: last + 1.0 + at as f64,
        ..Driver::default()
    };
    let rows: Vec<Driver> = names.iter().enumerate().map(made).collect();
    session.transact(Op::new(OpKind::DriverAdd, &names[0], names.len()), |tx| {
        for row in &rows {
            tx.insert(row)?;
            if let Some(from) = &from {
                tx.insert(&link(from, row))?;
            }
        }
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

fn leads(from: &str, to: Kind) -> bool {
    Kind::named(from).is_some_and(|from| from.leads_to(to))
}

fn link(from: &Driver, to: &Driver) -> DriverLink {
    DriverLink { id: new_id(), account_id: from.account_id.clone(), from_id: from.id.clone(), to_id: to.id.clone() }
}

/// A unit, where it is one of the account.
fn within(session: &Session, account: &str, unit: Option<&String>) -> Result<Option<String>> {
    let Some(id) = unit.filter(|id| !id.is_empty()) else { return Ok(None) };
    let row = session.open()?.store.db().get::<Unit>(id)?;
    match row.account_id == account {
        true => Ok(Some(row.id)),
        false => Err(AppError::OtherAccount(row.name)),
    }
}

/// Changes one fact of nodes.
pub fn driver_edit(session: &mut Session, change: DriverChange) -> Change<Nothing> {
    let mut rows = load::<Driver>(session, &change.ids)?;
    let op = Op::new(OpKind::DriverEdit, first_name(&rows, |row| &row.text), rows.len());
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Driver, edit: &DriverEdit) -> Result<()> {
    match edit {
        DriverEdit::Text(text) => row.text = needed(text)?,
        DriverEdit::Unit(id) => row.unit_id = within(session, &row.account_id, id.as_ref())?,
        DriverEdit::Person(id) => {
            let person = id.as_ref().map(|id| session.open()?.store.db().get::<Person>(id).map_err(AppError::from)).transpose()?;
            if let Some(other) = person.as_ref().filter(|person| person.account_id != row.account_id) {
                return Err(AppError::OtherAccount(crate::people::called(other).to_owned()));
            }
            row.person_id = person.map(|person| person.id);
        }
        DriverEdit::DueOn(day) => row.due_on = dates::parse_some(day.as_deref())?,
        DriverEdit::Source(text) => {
            session.spare([&row.source], [text])?;
            row.source = tidy(text);
        }
        DriverEdit::Note(text) => {
            session.spare([&row.note], [text])?;
            row.note = tidy(text);
        }
    }
    Ok(())
}

/// Deletes nodes with their links and what hung on them.
pub fn driver_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Driver>(session, &ids)?;
    session.transact(Op::new(OpKind::DriverDelete, first_name(&rows, |row| &row.text), rows.len()), |tx| {
        for row in &rows {
            tx.delete_with::<DriverLink>("from_id", &row.id)?;
            tx.delete_with::<DriverLink>("to_id", &row.id)?;
            tx.delete_with::<DriverOpportunity>("driver_id", &row.id)?;
            tx.delete::<Driver>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

/// Lets one node lead to another.
pub fn driver_link_add(session: &mut Session, add: DriverLinkAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let (from, to) = (db.get::<Driver>(&add.from)?, db.get::<Driver>(&add.to)?);
    let links = db.with::<DriverLink>("account_id", &from.account_id)?;
    let fits = from.account_id == to.account_id && Kind::named(&to.kind).is_some_and(|kind| leads(&from.kind, kind));
    if !fits || closes_circle(&pairs(&links), &from.id, &to.id) {
        return Err(AppError::WrongWay);
    }
    if let Some(there) = links.iter().find(|link| link.from_id == from.id && link.to_id == to.id) {
        return Ok((Added { ids: vec![there.id.clone()] }, store::Recorded::default()));
    }
    let row = link(&from, &to);
    session.transact(Op::new(OpKind::DriverLink, from.text, 1).to(to.text), |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Takes links away.
pub fn driver_link_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<DriverLink>(session, &ids)?;
    let from = rows.first().map(|row| session.open()?.store.db().get::<Driver>(&row.from_id).map_err(AppError::from)).transpose()?;
    session.transact(Op::new(OpKind::DriverUnlink, from.map(|row| row.text).unwrap_or_default(), rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.delete::<DriverLink>(&row.id))?;
        Ok(Nothing {})
    })
}

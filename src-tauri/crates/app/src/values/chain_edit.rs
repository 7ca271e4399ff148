//! Drawing a pain chain: nodes, what they say, and what leads to what.
//!
//! Invariant: links never lead in a circle, and never twice the same way.

use domain::chain::{Kind as _, closes_circle};
use domain::pains::Kind;
use store::{Opportunity, Pain, PainLink, Product, Unit, new_id};

use super::chain::pairs;
use super::edit::of_account;
use super::view::{PainAdd, PainChange, PainEdit, PainLinkAdd};
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit};
use crate::wire::{Added, Ids, Nothing};

/// Adds nodes, and links them to the one that leads to them.
pub fn pain_add(session: &mut Session, add: PainAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let names = given_names(&add.names)?;
    let unknown = || AppError::UnknownKey { what: "kind", key: add.kind.clone() };
    let kind = Kind::named(&add.kind).ok_or_else(unknown)?;
    let deal = db.get::<Opportunity>(&add.opportunity)?;
    let from = add.from.as_ref().map(|id| db.get::<Pain>(id)).transpose()?;
    if from.as_ref().is_some_and(|from| !Kind::named(&from.kind).is_some_and(|before| before.leads_to(kind))) {
        return Err(AppError::WrongWay);
    }
    let last = db.with::<Pain>("opportunity_id", &deal.id)?.iter().map(|row| row.rank).fold(0.0, f64::max);
    let units = deal.account_id.as_ref().map(|id| db.with::<Unit>("account_id", id)).transpose()?.unwrap_or_default();
    let products = db.all::<Product>()?;
    let made = |(at, name): (usize, &String)| Pain {
        id: new_id(),
        opportunity_id: deal.id.clone(),
        kind: kind.key().to_owned(),
        // Whatever is called like something on record is that.
        unit_id: units.iter().find(|unit| kind == Kind::Department && unit.name == *name).map(|unit| unit.id.clone()),
        product_id: products.iter().find(|one| kind == Kind::Product && one.name == *name).map(|one| one.id.clone()),
        text: name.clone(),
        currency: deal.currency.clone(),
        rank: last + 1.0 + at as f64,
        ..Pain::default()
    };
    let rows: Vec<Pain> = names.iter().enumerate().map(made).collect();
    session.transact(Op::new(OpKind::PainAdd, &names[0], names.len()), |tx| {
        for row in &rows {
            tx.insert(row)?;
            if let Some(from) = &from {
                tx.insert(&link(from, row))?;
            }
        }
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

fn link(from: &Pain, to: &Pain) -> PainLink {
    let (opportunity_id, from_id, to_id) = (from.opportunity_id.clone(), from.id.clone(), to.id.clone());
    PainLink { id: new_id(), opportunity_id, from_id, to_id }
}

/// Changes one fact of nodes.
pub fn pain_edit(session: &mut Session, change: PainChange) -> Change<Nothing> {
    let mut rows = load::<Pain>(session, &change.ids)?;
    let op = Op::new(OpKind::PainEdit, first_name(&rows, |row| &row.text), rows.len());
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Pain, edit: &PainEdit) -> Result<()> {
    let db = session.open()?.store.db();
    match edit {
        PainEdit::Text(text) => row.text = needed(text)?,
        PainEdit::Unit(id) => {
            let unit = id.as_ref().map(|id| db.get::<Unit>(id)).transpose()?;
            let account = db.get::<Opportunity>(&row.opportunity_id)?.account_id;
            if let Some(other) = unit.as_ref().filter(|unit| Some(&unit.account_id) != account.as_ref()) {
                return Err(AppError::OtherAccount(other.name.clone()));
            }
            row.unit_id = unit.map(|unit| unit.id);
        }
        PainEdit::Person(id) => {
            id.as_ref().map(|id| of_account(session, &row.opportunity_id, id)).transpose()?;
            row.person_id.clone_from(id);
        }
        PainEdit::Product(id) => {
            id.as_ref().map(|id| db.get::<Product>(id)).transpose()?;
            row.product_id.clone_from(id);
        }
        PainEdit::Amount(text) => row.amount_minor = money::typed_sum(text.as_deref(), &row.currency)?,
    }
    Ok(())
}

/// Deletes nodes with their links.
pub fn pain_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Pain>(session, &ids)?;
    let op = Op::new(OpKind::PainDelete, first_name(&rows, |row| &row.text), rows.len());
    session.transact(op, |tx| {
        for row in &rows {
            tx.delete_with::<PainLink>("from_id", &row.id)?;
            tx.delete_with::<PainLink>("to_id", &row.id)?;
            tx.delete::<Pain>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

/// Links two nodes.
pub fn pain_link_add(session: &mut Session, add: PainLinkAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let (from, to) = (db.get::<Pain>(&add.from)?, db.get::<Pain>(&add.to)?);
    let links = db.with::<PainLink>("opportunity_id", &from.opportunity_id)?;
    let leads = Kind::named(&from.kind).zip(Kind::named(&to.kind)).is_some_and(|(from, to)| from.leads_to(to));
    let fits = leads && from.opportunity_id == to.opportunity_id;
    if !fits || closes_circle(&pairs(&links), &from.id, &to.id) {
        return Err(AppError::WrongWay);
    }
    if let Some(there) = links.iter().find(|link| link.from_id == from.id && link.to_id == to.id) {
        return Ok((Added { ids: vec![there.id.clone()] }, store::Recorded::default()));
    }
    let row = link(&from, &to);
    session.transact(Op::new(OpKind::PainLink, from.text, 1).to(to.text), |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Takes links away.
pub fn pain_link_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<PainLink>(session, &ids)?;
    let first = rows.first().map(|row| session.open()?.store.db().get::<Pain>(&row.from_id).map_err(AppError::from)).transpose()?;
    let op = Op::new(OpKind::PainUnlink, first.map(|row| row.text).unwrap_or_default(), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<PainLink>(&row.id))?;
        Ok(Nothing {})
    })
}

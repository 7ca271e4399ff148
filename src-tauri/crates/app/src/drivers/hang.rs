//! Which opportunities hang on which initiatives, and what that says of one of them.
//!
//! Invariant: initiative and opportunity are of one account, and hang together once.

use std::collections::BTreeSet;

use domain::chain::Kind as _;
use domain::drivers::Kind;
use store::{Driver, DriverOpportunity, Opportunity, new_id};

use super::board::Read;
use super::pressures::of_unit;
use super::view::{DrivenBy, DriverHang, OpportunityDrivers};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::{Id, Nothing, Ref};

/// Hangs an opportunity on an initiative.
pub fn driver_attach(session: &mut Session, ask: DriverHang) -> Change<Nothing> {
    let (initiative, deal) = both(session, &ask)?;
    let db = session.open()?.store.db();
    let there = db.with::<DriverOpportunity>("driver_id", &initiative.id)?;
    if there.iter().any(|row| row.opportunity_id == deal.id) {
        return Ok((Nothing {}, store::Recorded::default()));
    }
    let row = hung(&initiative, &deal.id);
    session.transact(Op::new(OpKind::DriverAttach, deal.name, 1).to(initiative.text), |tx| {
        tx.insert(&row)?;
        Ok(Nothing {})
    })
}

/// Takes an opportunity off an initiative.
pub fn driver_detach(session: &mut Session, ask: DriverHang) -> Change<Nothing> {
    let (initiative, deal) = both(session, &ask)?;
    let db = session.open()?.store.db();
    let there = db.with::<DriverOpportunity>("driver_id", &initiative.id)?.into_iter().filter(|row| row.opportunity_id == deal.id);
    let ids: Vec<String> = there.map(|row| row.id).collect();
    session.transact(Op::new(OpKind::DriverDetach, deal.name, 1).to(initiative.text), |tx| {
        ids.iter().try_for_each(|id| tx.delete::<DriverOpportunity>(id))?;
        Ok(Nothing {})
    })
}

/// An opportunity on an initiative.
pub(crate) fn hung(initiative: &Driver, opportunity: &str) -> DriverOpportunity {
    DriverOpportunity {
        id: new_id(),
        account_id: initiative.account_id.clone(),
        driver_id: initiative.id.clone(),
        opportunity_id: opportunity.to_owned(),
    }
}

/// The initiative a new opportunity of an account is to hang on.
pub(crate) fn initiative(session: &Session, id: &str, account: Option<&String>) -> Result<Driver> {
    let row = session.open()?.store.db().get::<Driver>(id)?;
    match row.kind == Kind::Initiative.key() && account == Some(&row.account_id) {
        true => Ok(row),
        false => Err(AppError::WrongWay),
    }
}

fn both(session: &Session, ask: &DriverHang) -> Result<(Driver, Opportunity)> {
    let db = session.open()?.store.db();
    let (initiative, deal) = (db.get::<Driver>(&ask.initiative)?, db.get::<Opportunity>(&ask.opportunity)?);
    if initiative.kind != Kind::Initiative.key() {
        return Err(AppError::WrongWay);
    }
    match deal.account_id.as_ref() == Some(&initiative.account_id) {
        true => Ok((initiative, deal)),
        false => Err(AppError::OtherAccount(deal.name)),
    }
}

/// What drives one opportunity.
pub fn opportunity_drivers(session: &Session, Id { id }: Id) -> Result<OpportunityDrivers> {
    let deal = session.open()?.store.db().get::<Opportunity>(&id)?;
    let hooks = deal.unit_id.as_ref().map(|unit| of_unit(session, unit)).transpose()?.unwrap_or_default();
    let Some(account) = deal.account_id.clone() else {
        return Ok(OpportunityDrivers { account: None, initiatives: Vec::new(), others: Vec::new(), hooks, suspicious: false });
    };
    let read = Read::of(session, &account, None)?;
    let hangs = |row: &Driver| read.hangs.iter().any(|hang| hang.driver_id == row.id && hang.opportunity_id == deal.id);
    let initiatives = || read.rows.iter().filter(|row| row.kind == Kind::Initiative.key());
    let refer = |row: &Driver| Ref { id: row.id.clone(), name: row.text.clone() };
    let driven = |row: &Driver| DrivenBy {
        initiative: refer(row),
        drivers: near(&read, &row.id, false, &[Kind::Driver]),
        factors: near(&read, &row.id, true, &[Kind::Factor]),
    };
    Ok(OpportunityDrivers {
        initiatives: initiatives().filter(|row| hangs(row)).map(driven).collect(),
        others: initiatives().filter(|row| !hangs(row)).map(refer).collect(),
        suspicious: !session.redacts() && read.undriven().iter().any(|one| one.id == deal.id),
        account: Some(account),
        hooks,
    })
}

/// What leads to a node, or what it leads to, of these kinds, over however many links.
fn near(read: &Read, start: &str, onward: bool, kinds: &[Kind]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![start.to_owned()];
    while let Some(at) = open.pop() {
        let next = read.links.iter().filter_map(|link| match onward {
            true => (link.from_id == at).then_some(&link.to_id),
            false => (link.to_id == at).then_some(&link.from_id),
        });
        for id in next {
            if seen.insert(id.clone()) {
                open.push(id.clone());
            }
        }
    }
    let fits = |row: &&Driver| seen.contains(&row.id) && Kind::named(&row.kind).is_some_and(|kind| kinds.contains(&kind));
    read.rows.iter().filter(fits).map(|row| row.text.clone()).collect()
}

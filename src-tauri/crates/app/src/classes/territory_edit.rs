//! Adding, changing and deleting territories.
//!
//! Invariant: a filter is written only where every scale and level it names is there, and a
//! team of people who are.

use std::collections::BTreeSet;

use store::{Teammate, Territory, TerritoryMember, Tx, new_id};

use super::territories::kept;
use super::territory_view::{TerritoryAdd, TerritoryChange, TerritoryEdit, TerritoryFilter};
use crate::accounts::check_level;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::pyramids::in_use;
use crate::session::{Change, Session};
use crate::texts::{given_names, needed};
use crate::wire::{Added, Ids, Nothing};

/// Adds territories that hold no account yet: the first filter decides.
pub fn territory_add(session: &mut Session, add: TerritoryAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let last = ranks(session)?.last().map_or(0.0, |(rank, _)| *rank);
    let row = |(place, name): (u32, &String)| Territory {
        id: new_id(),
        name: name.clone(),
        filter: "{}".to_owned(),
        rank: last + f64::from(place),
    };
    let rows: Vec<Territory> = (1..).zip(&names).map(row).collect();
    session.transact(Op::new(OpKind::TerritoryAdd, &names[0], names.len()), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Ranks and keys in order.
fn ranks(session: &Session) -> Result<Vec<(f64, String)>> {
    let rows = session.open()?.store.db().all::<Territory>()?;
    let mut ranks: Vec<_> = rows.into_iter().map(|row| (row.rank, row.id)).collect();
    ranks.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    Ok(ranks)
}

/// Changes one fact of a territory.
pub fn territory_edit(session: &mut Session, change: TerritoryChange) -> Change<Nothing> {
    let mut row = session.open()?.store.db().get::<Territory>(&change.id)?;
    let mut team = None;
    match change.edit {
        TerritoryEdit::Name(name) => row.name = needed(&name)?,
        TerritoryEdit::Filter(filter) => row.filter = checked(session, &filter)?,
        TerritoryEdit::Before(other) => row.rank = before(session, &row.id, other.as_deref())?,
        TerritoryEdit::Team(ids) => team = Some(known(session, ids)?),
    }
    session.transact(Op::new(OpKind::TerritoryEdit, &row.name, 1), |tx| {
        match &team {
            Some(team) => set_team(tx, &row.id, team)?,
            None => tx.update(&row)?,
        }
        Ok(Nothing {})
    })
}

/// A filter as it is kept; what it names must be there.
fn checked(session: &Session, filter: &TerritoryFilter) -> Result<String> {
    let method = &session.open()?.method;
    let filter = kept(filter);
    let levels = |scale: &str, keys: &[String]| -> Result<()> {
        let scale = crate::method::scale(method, scale)?;
        keys.iter().try_for_each(|key| check_level(scale, key))
    };
    levels("category", &filter.categories)?;
    filter.tags.iter().try_for_each(|(scale, keys)| levels(scale, keys))?;
    if let Some(tier) = in_use(session)? {
        levels(&tier.key, &filter.tiers)?;
    }
    filter.owners.iter().try_for_each(|id| session.open()?.store.db().get::<Teammate>(id).map(drop).map_err(AppError::from))?;
    serde_json::to_string(&filter).map_err(|error| AppError::BadRequest(error.to_string()))
}

/// The rank just before another territory, or after the last.
fn before(session: &Session, own: &str, other: Option<&str>) -> Result<f64> {
    let ranks: Vec<_> = ranks(session)?.into_iter().filter(|(_, id)| id != own).collect();
    let at = other.and_then(|other| ranks.iter().position(|(_, id)| id == other)).unwrap_or(ranks.len());
    let left = at.checked_sub(1).and_then(|at| ranks.get(at)).map(|(rank, _)| *rank);
    let right = ranks.get(at).map(|(rank, _)| *rank);
    Ok(match (left, right) {
        (Some(left), Some(right)) => (left + right) / 2.0,
        (Some(left), None) => left + 1.0,
        (None, Some(right)) => right - 1.0,
        (None, None) => 1.0,
    })
}

fn known(session: &Session, ids: Vec<String>) -> Result<BTreeSet<String>> {
    let db = session.open()?.store.db();
    ids.iter().try_for_each(|id| db.get::<Teammate>(id).map(drop))?;
    Ok(ids.into_iter().collect())
}

fn set_team(tx: &Tx<'_>, territory: &str, team: &BTreeSet<String>) -> Result<()> {
    let members = tx.with::<TerritoryMember>("territory_id", territory)?;
    for member in members.iter().filter(|member| !team.contains(&member.teammate_id)) {
        tx.delete::<TerritoryMember>(&member.id)?;
    }
    for id in team.iter().filter(|id| !members.iter().any(|member| member.teammate_id == **id)) {
        let row = TerritoryMember { id: new_id(), territory_id: territory.to_owned(), teammate_id: id.clone() };
        tx.insert(&row)?;
    }
    Ok(())
}

/// Deletes territories; accounts and teammates stay.
pub fn territory_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = crate::accounts::load::<Territory>(session, &ids)?;
    let first = crate::accounts::first_name(&rows, |row| &row.name);
    session.transact(Op::new(OpKind::TerritoryDelete, first, rows.len()), |tx| {
        for row in &rows {
            tx.delete_with::<TerritoryMember>("territory_id", &row.id)?;
            crate::holdings::forget(tx, &row.id)?;
            tx.delete::<Territory>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

//! Units (SBU) of an account.
//!
//! Invariant: a unit's people and opportunities outlive it.

use domain::reporting::{Line, check_move};
use store::{Account, Note, Opportunity, Person, Unit, new_id};

use super::view::{UnitAdd, UnitChange, UnitEdit, UnitRename};
use super::{first_name, forget, load};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds units at the end.
pub fn unit_add(session: &mut Session, add: UnitAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let db = session.open()?.store.db();
    db.get::<store::Account>(&add.account)?;
    if let Some(above) = add.parent.as_ref().map(|id| db.get::<Unit>(id)).transpose()?
        && above.account_id != add.account
    {
        return Err(AppError::OtherAccount(above.name));
    }
    let last = last_rank(session, &add.account)?;
    let unit = |(i, name): (usize, &String)| Unit {
        id: new_id(),
        account_id: add.account.clone(),
        parent_id: add.parent.clone(),
        name: name.clone(),
        rank: last + 1.0 + i as f64,
        ..Unit::default()
    };
    let units: Vec<Unit> = names.iter().enumerate().map(unit).collect();
    let op = Op::new(OpKind::UnitAdd, &names[0], names.len());
    session.transact(op, |tx| {
        units.iter().try_for_each(|unit| tx.insert(unit))?;
        Ok(Added { ids: units.iter().map(|unit| unit.id.clone()).collect() })
    })
}

/// The rank of an account's last unit.
pub(crate) fn last_rank(session: &Session, account: &str) -> Result<f64> {
    let units = session.open()?.store.db().with::<Unit>("account_id", account)?;
    Ok(units.iter().map(|unit| unit.rank).fold(0.0, f64::max))
}

/// Renames a unit.
pub fn unit_rename(session: &mut Session, rename: UnitRename) -> Change<Nothing> {
    let mut unit = session.open()?.store.db().get::<Unit>(&rename.id)?;
    let former = std::mem::replace(&mut unit.name, needed(&rename.name)?);
    let op = Op::new(OpKind::UnitRename, former, 1).to(&unit.name);
    session.transact(op, |tx| {
        tx.update(&unit)?;
        Ok(Nothing {})
    })
}

/// Changes one fact of units.
pub fn unit_edit(session: &mut Session, change: UnitChange) -> Change<Nothing> {
    let mut units = load::<Unit>(session, &change.ids)?;
    let op = Op::new(OpKind::UnitEdit, first_name(&units, |unit| &unit.name), units.len());
    for unit in &mut units {
        let currency = session.open()?.store.db().get::<Account>(&unit.account_id)?.currency;
        check(session, unit, &change.edit)?;
        apply(unit, &change.edit, &currency)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        units.iter().try_for_each(|unit| tx.update(unit))?;
        Ok(Nothing {})
    })
}

fn apply(unit: &mut Unit, edit: &UnitEdit, currency: &str) -> Result<()> {
    match edit {
        UnitEdit::Name(name) => unit.name = needed(name)?,
        UnitEdit::Strategy(text) => unit.strategy = tidy(text),
        UnitEdit::Potential(text) => unit.potential_minor = money::typed(text.as_deref(), currency)?,
        UnitEdit::Parent(id) => unit.parent_id.clone_from(id),
        UnitEdit::Kind(key) => unit.kind = kind(key.as_deref())?,
        UnitEdit::Country(text) => unit.country = tidy(text),
        UnitEdit::City(text) => unit.city = tidy(text),
        UnitEdit::Employees(text) => unit.employees = money::typed_whole(text.as_deref())?,
        UnitEdit::Turnover(text) => unit.turnover_minor = money::typed(text.as_deref(), currency)?,
        UnitEdit::Assets(text) => unit.assets_minor = money::typed(text.as_deref(), currency)?,
        UnitEdit::Debts(text) => unit.debts_minor = money::typed(text.as_deref(), currency)?,
    }
    Ok(())
}

/// What kind of unit it is (B-13); none is a unit of people.
fn kind(key: Option<&str>) -> Result<Option<String>> {
    match key.filter(|key| !key.is_empty()) {
        None => Ok(None),
        Some(key @ ("division" | "entity" | "site")) => Ok(Some(key.to_owned())),
        Some(key) => Err(AppError::UnknownKey { what: "kind", key: key.to_owned() }),
    }
}

/// The unit above is of the same account and not below.
fn check(session: &Session, unit: &Unit, edit: &UnitEdit) -> Result<()> {
    let UnitEdit::Parent(Some(to)) = edit else { return Ok(()) };
    let above = session.open()?.store.db().get::<Unit>(to)?;
    if above.account_id != unit.account_id {
        return Err(AppError::OtherAccount(above.name));
    }
    let all = session.open()?.store.db().with::<Unit>("account_id", &unit.account_id)?;
    let lines: Vec<Line<&str>> =
        all.iter().map(|one| Line { person: one.id.as_str(), manager: one.parent_id.as_deref() }).collect();
    let cycle = check_move(&lines, &[unit.id.as_str()], Some(to.as_str()));
    cycle.map_err(|_| AppError::UnitCycle(unit.name.clone()))
}

/// Deletes units; units below them move up.
pub fn unit_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let units = load::<Unit>(session, &ids)?;
    let op = Op::new(OpKind::UnitDelete, first_name(&units, |unit| &unit.name), units.len());
    session.transact(op, |tx| {
        for unit in &units {
            tx.clear::<Person>("unit_id", &unit.id)?;
            tx.clear::<Opportunity>("unit_id", &unit.id)?;
            tx.clear::<Note>("unit_id", &unit.id)?;
            crate::plan::forget_unit(tx, &unit.id)?;
            crate::drivers::release_unit(tx, &unit.id)?;
            tx.clear::<store::Pain>("unit_id", &unit.id)?;
            tx.clear::<store::SeriesValue>("unit_id", &unit.id)?;
            forget(tx, &unit.id)?;
            // Read now: an earlier deletion may have moved the unit up.
            let above = tx.get::<Unit>(&unit.id)?.parent_id;
            for mut below in tx.with::<Unit>("parent_id", &unit.id)? {
                below.parent_id.clone_from(&above);
                tx.update(&below)?;
            }
            tx.delete::<Unit>(&unit.id)?;
        }
        Ok(Nothing {})
    })
}

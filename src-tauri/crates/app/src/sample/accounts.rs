//! Accounts of the sample with units, categories and places on the matrix.
//!
//! Not their people. Invariant: a parent stands before its accounts, and a unit
//! above before those below it.

use store::{Account, Placement, Unit};

use super::data::{self, Accounts, Place};
use super::maker::Maker;
use super::scores::is_by_hand;
use crate::error::Result;

/// The matrix of A-17.
pub(super) const MATRIX: &str = "portfolio";
/// The scale of A-05.
pub(super) const CATEGORY: &str = "category";

pub(super) fn write(maker: &mut Maker<'_>, accounts: &Accounts) -> Result<()> {
    accounts.account.iter().try_for_each(|account| write_account(maker, account))
}

fn write_account(maker: &mut Maker<'_>, account: &data::Account) -> Result<()> {
    let row = row(maker, account)?;
    maker.insert(&row)?;
    let owner = maker.find("teammate", &account.owner)?;
    maker.know("owner", &account.key, &owner);
    let author = maker.author(&owner);
    maker.sign_for(&row.id, author.clone());
    for (rank, unit) in (1..).zip(&account.units) {
        write_unit(maker, &account.key, unit, f64::from(rank))?;
    }
    maker.judge(&row.id, CATEGORY, &author, &account.categories)?;
    for (later, place) in account.places.iter().rev().enumerate().rev() {
        // The last place is the score's own, but for a few that stand by hand.
        let by_hand = later > 0 || is_by_hand(&account.key);
        write_place(maker, &row.id, &author, (place, by_hand))?;
    }
    Ok(())
}

fn row(maker: &mut Maker<'_>, account: &data::Account) -> Result<Account> {
    Ok(Account {
        id: maker.id_for("account", &account.key),
        name: maker.say(&account.name),
        owner_id: Some(maker.find("teammate", &account.owner)?),
        parent_id: maker.find_some("account", account.parent.as_deref())?,
        industry: Some(maker.say(&account.industry)),
        country: Some(maker.say(&account.country)),
        city: Some(maker.say(&account.city)),
        website: Some(format!("https://{}.example", account.key)),
        employees: Some(account.employees),
        founded: Some(account.founded),
        turnover_minor: maker.minor(account.turnover * 1000),
        potential_minor: maker.minor(account.potential),
        currency: maker.setting.currency.clone(),
        note: maker.say_some(account.note.as_ref()),
        reference: Some(account.reference.clone()),
        created_on: maker.day(account.since),
        ..Account::default()
    })
}

fn write_unit(maker: &mut Maker<'_>, account: &str, unit: &data::Unit, rank: f64) -> Result<()> {
    let above = unit.above.as_ref().map(|above| format!("{account}/{above}"));
    let row = Unit {
        id: maker.id_for("unit", &format!("{account}/{}", unit.key)),
        account_id: maker.find("account", account)?,
        parent_id: maker.find_some("unit", above.as_deref())?,
        name: maker.say(&unit.name),
        rank,
        kind: unit.kind.clone(),
        city: maker.say_some(unit.city.as_ref()),
        employees: unit.employees,
        turnover_minor: unit.turnover.and_then(|sum| maker.minor(sum * 1000)),
        assets_minor: unit.assets.and_then(|sum| maker.minor(sum * 1000)),
        debts_minor: unit.debts.and_then(|sum| maker.minor(sum * 1000)),
        ..Unit::default()
    };
    maker.insert(&row)
}

fn write_place(maker: &mut Maker<'_>, account: &str, author: &str, (place, by_hand): (&Place, bool)) -> Result<()> {
    let row = Placement {
        id: maker.id(),
        matrix: MATRIX.to_owned(),
        subject_id: account.to_owned(),
        x: by_hand.then_some(place.x),
        y: by_hand.then_some(place.y),
        on_date: maker.day(place.ago),
        author: author.to_owned(),
        certainty: place.sure.map(|sure| sure.key().to_owned()),
        source: maker.say_some(place.source.as_ref()),
        why: maker.say_some(place.why.as_ref()),
        ..Placement::default()
    };
    maker.insert(&row)
}

//! Adding, changing and deleting accounts.
//!
//! Invariant: deleting an account deletes its units, people, links and
//! judgements, and leaves its opportunities and subsidiaries without it.

use store::{Account, Fact, Judgement, Link, Opportunity, Person, Placement, Tx, Unit, new_id};

use super::view::{AccountAdd, AccountChange, AccountEdit};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::{Added, Ids, Nothing};

/// Adds accounts.
pub fn add(session: &mut Session, add: AccountAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let accounts: Vec<Account> = names.iter().map(|name| blank(session, name)).collect::<Result<_>>()?;
    let author = session.author();
    let today = session.today().to_string();
    let op = Op::new(OpKind::AccountAdd, &names[0], names.len());
    session.transact(op, |tx| {
        for account in &accounts {
            tx.insert(account)?;
            if let Some(category) = &add.category {
                tx.insert(&super::judge::of(&account.id, "category", category, &today, &author))?;
            }
        }
        if let (Some(place), Some(first)) = (&add.place, accounts.first()) {
            tx.insert(&crate::matrix::placement(&place.matrix, &first.id, Some([place.x, place.y]), &today, &author))?;
        }
        Ok(Added { ids: accounts.iter().map(|account| account.id.clone()).collect() })
    })
}

/// The names that are not blank; at least one.
pub(crate) fn given_names(names: &[String]) -> Result<Vec<String>> {
    let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() { Err(AppError::NameNeeded) } else { Ok(names) }
}

/// An account with nothing but a name.
pub(crate) fn blank(session: &Session, name: &str) -> Result<Account> {
    Ok(Account {
        id: new_id(),
        name: name.to_owned(),
        owner_id: None,
        parent_id: None,
        industry: None,
        country: None,
        city: None,
        website: None,
        employees: None,
        founded: None,
        turnover_minor: None,
        potential_minor: None,
        currency: session.open()?.workspace.currency.clone(),
        note: None,
        reference: None,
        created_on: session.today().to_string(),
    })
}

/// Changes one fact of accounts.
pub fn edit(session: &mut Session, change: AccountChange) -> Change<Nothing> {
    let mut accounts = load::<Account>(session, &change.ids)?;
    for account in &mut accounts {
        apply(account, &change.edit)?;
    }
    if let AccountEdit::Parent(Some(parent)) = &change.edit {
        check_parent(session, &accounts, parent)?;
    }
    let op = Op::new(OpKind::AccountEdit, first_name(&accounts, |account| &account.name), accounts.len());
    session.transact(op.merging(change.ids.join(",")), |tx| {
        accounts.iter().try_for_each(|account| tx.update(account))?;
        Ok(Nothing {})
    })
}

/// Rows by key; each must be there, and there must be one.
pub(crate) fn load<R: store::Record>(session: &Session, ids: &[String]) -> Result<Vec<R>> {
    let db = session.open()?.store.db();
    if ids.is_empty() {
        return Err(AppError::BadRequest("ids".into()));
    }
    Ok(ids.iter().map(|id| db.get(id)).collect::<Result<_, _>>()?)
}

pub(crate) fn first_name<R>(rows: &[R], name: impl Fn(&R) -> &String) -> String {
    rows.first().map(name).cloned().unwrap_or_default()
}

fn apply(account: &mut Account, edit: &AccountEdit) -> Result<()> {
    match edit {
        AccountEdit::Name(name) => account.name = needed(name)?,
        AccountEdit::Owner(id) => account.owner_id = id.clone(),
        AccountEdit::Parent(id) => account.parent_id = id.clone(),
        AccountEdit::Industry(text) => account.industry = tidy(text),
        AccountEdit::Country(text) => account.country = tidy(text),
        AccountEdit::City(text) => account.city = tidy(text),
        AccountEdit::Website(text) => account.website = tidy(text),
        AccountEdit::Employees(text) => account.employees = money::typed_whole(text.as_deref())?,
        AccountEdit::Founded(text) => account.founded = money::typed_whole(text.as_deref())?,
        AccountEdit::Turnover(text) => account.turnover_minor = money::typed(text.as_deref(), &account.currency)?,
        AccountEdit::Potential(text) => account.potential_minor = money::typed(text.as_deref(), &account.currency)?,
        AccountEdit::Note(text) => account.note = tidy(text),
    }
    Ok(())
}

/// A name that is not blank.
pub(crate) fn needed(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() { Err(AppError::NameNeeded) } else { Ok(name.to_owned()) }
}

/// Text without outer blanks; blank text is none.
pub(crate) fn tidy(text: &Option<String>) -> Option<String> {
    text.as_ref().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// No account stands above itself.
fn check_parent(session: &Session, accounts: &[Account], parent: &str) -> Result<()> {
    let db = session.open()?.store.db();
    let mut above = Some(parent.to_owned());
    let mut seen = std::collections::BTreeSet::new();
    while let Some(id) = above.filter(|id| seen.insert(id.clone())) {
        if let Some(account) = accounts.iter().find(|account| account.id == id) {
            return Err(AppError::OwnCycle(account.name.clone()));
        }
        above = db.find::<Account>(&id)?.and_then(|account| account.parent_id);
    }
    Ok(())
}

/// Deletes accounts with all that hangs on them.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let accounts = load::<Account>(session, &ids)?;
    let op = Op::new(OpKind::AccountDelete, first_name(&accounts, |account| &account.name), accounts.len());
    session.transact(op, |tx| {
        ids.iter().try_for_each(|id| delete_one(tx, id))?;
        Ok(Nothing {})
    })
}

fn delete_one(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<Link>("account_id", id)?;
    for person in tx.with::<Person>("account_id", id)? {
        tx.delete_with::<Judgement>("subject_id", &person.id)?;
        tx.delete::<Person>(&person.id)?;
    }
    for unit in tx.with::<Unit>("account_id", id)? {
        tx.clear::<Opportunity>("unit_id", &unit.id)?;
        tx.delete::<Unit>(&unit.id)?;
    }
    tx.delete_with::<Judgement>("subject_id", id)?;
    tx.delete_with::<Placement>("subject_id", id)?;
    tx.clear::<Opportunity>("account_id", id)?;
    tx.clear::<Account>("parent_id", id)?;
    Ok(tx.delete::<Account>(id)?)
}

/// Deletes an opportunity with its facts.
pub(crate) fn delete_opportunity(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<Fact>("opportunity_id", id)?;
    Ok(tx.delete::<Opportunity>(id)?)
}

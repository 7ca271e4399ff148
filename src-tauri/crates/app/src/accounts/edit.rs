//! Adding, changing and deleting accounts.
//!
//! Invariant: deleting an account deletes its units, people (ours behind it too),
//! links and judgements, and leaves its opportunities and subsidiaries without it.

use std::collections::BTreeSet;

use store::{
    Account, Action, Activity, Clique, Contender, CriterionPerson, CriterionStanding, DecisionCriterion, Fact, Insider, Judgement, LevelReason, Link, Note, Opportunity, Payment, Person,
    PersonText, Placement, Rating, StageMark, TeamMember, Teammate, Tx, Unit, new_id,
};

use super::judge::TARGET;

use super::view::{AccountAdd, AccountChange, AccountEdit};
use crate::dates;
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds accounts.
pub fn add(session: &mut Session, add: AccountAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    check_given(session, &add)?;
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

/// Category and matrix must be the method's.
fn check_given(session: &Session, add: &AccountAdd) -> Result<()> {
    let method = &session.open()?.method;
    if let Some(category) = &add.category {
        super::judge::check_level(crate::method::scale(method, "category")?, category)?;
    }
    add.place.as_ref().map_or(Ok(()), |place| crate::matrix::check(session, &place.matrix))
}

/// An account with nothing but a name.
pub(crate) fn blank(session: &Session, name: &str) -> Result<Account> {
    Ok(Account {
        id: new_id(),
        name: name.to_owned(),
        currency: session.open()?.workspace.currency.clone(),
        created_on: session.today().to_string(),
        ..Account::default()
    })
}

/// Changes one fact of accounts.
pub fn edit(session: &mut Session, change: AccountChange) -> Change<Nothing> {
    let former = load::<Account>(session, &change.ids)?;
    let mut accounts = former.clone();
    for account in &mut accounts {
        apply(account, &change.edit)?;
    }
    check(session, &accounts, &change.edit)?;
    let handed = crate::holdings::handed(session, &former, &accounts)?;
    let op = Op::new(OpKind::AccountEdit, first_name(&accounts, |account| &account.name), accounts.len());
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        accounts.iter().try_for_each(|account| tx.update(account))?;
        handed.iter().try_for_each(|one| tx.insert(one))?;
        Ok(Nothing {})
    })
}

/// Rows by key, each once; each must be there, and there must be one.
pub(crate) fn load<R: store::Record>(session: &Session, ids: &[String]) -> Result<Vec<R>> {
    let db = session.open()?.store.db();
    if ids.is_empty() {
        return Err(AppError::BadRequest("ids".into()));
    }
    let mut seen = BTreeSet::new();
    Ok(ids.iter().filter(|id| seen.insert(*id)).map(|id| db.get(id)).collect::<Result<_, _>>()?)
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
        AccountEdit::TimePercent(text) => account.time_percent = money::typed_percent(text.as_deref())?,
        AccountEdit::Note(text) => account.note = tidy(text),
        AccountEdit::LossReason(text) => account.loss_reason = tidy(text),
        AccountEdit::LossPrevention(text) => account.loss_prevention = tidy(text),
        AccountEdit::GrowthGoal(text) => account.growth_goal = tidy(text),
        AccountEdit::PlanReviewedOn(text) => account.plan_reviewed_on = dates::parse_some(text.as_deref())?,
    }
    Ok(())
}

/// Who and what an edit names must be there.
fn check(session: &Session, accounts: &[Account], edit: &AccountEdit) -> Result<()> {
    match edit {
        AccountEdit::Parent(Some(parent)) => check_parent(session, accounts, parent),
        AccountEdit::Owner(Some(owner)) => Ok(session.open()?.store.db().get::<Teammate>(owner).map(drop)?),
        _ => Ok(()),
    }
}

/// No account stands above itself.
fn check_parent(session: &Session, accounts: &[Account], parent: &str) -> Result<()> {
    let db = session.open()?.store.db();
    db.get::<Account>(parent)?;
    let mut above = Some(parent.to_owned());
    let mut seen = BTreeSet::new();
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
        accounts.iter().try_for_each(|account| delete_one(tx, &account.id))?;
        Ok(Nothing {})
    })
}

fn delete_one(tx: &Tx<'_>, id: &str) -> Result<()> {
    crate::plan::forget_account(tx, id)?;
    crate::holdings::forget(tx, id)?;
    crate::drivers::forget_account(tx, id)?;
    tx.delete_with::<Link>("account_id", id)?;
    tx.delete_with::<Activity>("account_id", id)?;
    tx.clear::<store::Lead>("account_id", id)?;
    tx.delete_with::<store::SeriesValue>("account_id", id)?;
    tx.delete_with::<LevelReason>("account_id", id)?;
    for insider in tx.with::<Insider>("account_id", id)? {
        forget(tx, &insider.id)?;
        tx.delete::<Insider>(&insider.id)?;
    }
    for note in tx.with::<Note>("context_id", id)? {
        forget(tx, &note.id)?;
        tx.delete::<Note>(&note.id)?;
    }
    for clique in tx.with::<Clique>("account_id", id)? {
        crate::people::delete_clique(tx, &clique.id)?;
    }
    tx.delete_with::<TeamMember>("account_id", id)?;
    for person in tx.with::<Person>("account_id", id)? {
        crate::people::release(tx, &person.id)?;
        tx.delete::<Person>(&person.id)?;
    }
    for unit in tx.with::<Unit>("account_id", id)? {
        tx.clear::<Opportunity>("unit_id", &unit.id)?;
        tx.clear::<Note>("unit_id", &unit.id)?;
        tx.clear::<store::Pain>("unit_id", &unit.id)?;
        tx.clear::<store::SeriesValue>("unit_id", &unit.id)?;
        forget(tx, &unit.id)?;
        tx.delete::<Unit>(&unit.id)?;
    }
    forget(tx, id)?;
    tx.clear::<Opportunity>("account_id", id)?;
    tx.clear::<Account>("parent_id", id)?;
    Ok(tx.delete::<Account>(id)?)
}

/// Takes away what was judged, rated and placed of something about to go.
pub(crate) fn forget(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<Judgement>("subject_id", id)?;
    tx.delete_with::<Rating>("subject_id", id)?;
    tx.delete_with::<Action>("subject_id", id)?;
    crate::worksheets::forget(tx, id)?;
    Ok(tx.delete_with::<Placement>("subject_id", id)?)
}

/// Deletes an opportunity with its facts.
pub(crate) fn delete_opportunity(tx: &Tx<'_>, id: &str) -> Result<()> {
    forget(tx, id)?;
    crate::values::forget(tx, id)?;
    crate::drivers::release_opportunity(tx, id)?;
    crate::plan::forget_opportunity(tx, id)?;
    crate::leads::release(tx, id)?;
    // What was said for this opportunity alone goes with it.
    tx.delete_within::<Judgement>(id)?;
    tx.delete_within::<Judgement>(&format!("{TARGET}/{id}"))?;
    tx.delete_within::<PersonText>(id)?;
    tx.delete_within::<Action>(id)?;
    tx.delete_with::<TeamMember>("opportunity_id", id)?;
    for clique in tx.with::<Clique>("context_id", id)? {
        crate::people::delete_clique(tx, &clique.id)?;
    }
    tx.delete_with::<Fact>("opportunity_id", id)?;
    tx.delete_with::<StageMark>("opportunity_id", id)?;
    tx.delete_with::<Payment>("opportunity_id", id)?;
    tx.delete_with::<store::Protection>("opportunity_id", id)?;
    tx.delete_with::<store::PurchaseStep>("opportunity_id", id)?;
    tx.delete_with::<Contender>("opportunity_id", id)?;
    tx.delete_with::<CriterionStanding>("opportunity_id", id)?;
    tx.delete_with::<CriterionPerson>("opportunity_id", id)?;
    tx.delete_with::<DecisionCriterion>("opportunity_id", id)?;
    Ok(tx.delete::<Opportunity>(id)?)
}

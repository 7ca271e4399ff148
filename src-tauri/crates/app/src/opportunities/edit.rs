//! Adding, changing and deleting opportunities.
//!
//! Invariant: what has a history gets a fact with every change.

use store::{Account, Competitor, Opportunity, Payment, Product, Protection, Teammate, Unit, new_id};

use super::stages::{Stamp, write};
use super::LOSS_REASON;
use super::view::{OpportunityAdd, OpportunityChange, OpportunityEdit};
use crate::accounts::{delete_opportunity, first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};
use crate::{dates, method, money};

/// Adds open opportunities.
pub fn add(session: &mut Session, add: OpportunityAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let first = blank(session, &add)?;
    let new = |name: &String| Opportunity { id: new_id(), name: name.clone(), ..first.clone() };
    let all: Vec<Opportunity> = names.iter().map(new).collect();
    let initiative = add.initiative.as_deref().map(|id| crate::drivers::initiative(session, id, add.account.as_ref())).transpose()?;
    session.transact(Op::new(OpKind::OpportunityAdd, &names[0], names.len()), |tx| {
        all.iter().try_for_each(|one| tx.insert(one))?;
        if let Some(initiative) = &initiative {
            all.iter().try_for_each(|one| tx.insert(&crate::drivers::hung(initiative, &one.id)))?;
        }
        Ok(Added { ids: all.iter().map(|one| one.id.clone()).collect() })
    })
}

/// An open opportunity at its first stage, with nothing but where it belongs.
pub(crate) fn blank(session: &Session, add: &OpportunityAdd) -> Result<Opportunity> {
    let open = session.open()?;
    let pipeline = add.pipeline.clone().unwrap_or_else(|| open.workspace.pipeline.clone());
    let process = method::process(&open.method, &pipeline)?;
    let key = add.stage.as_deref().or(process.stages.first().map(|stage| stage.key.as_str())).unwrap_or_default();
    let unknown = || AppError::UnknownKey { what: "stage", key: key.to_owned() };
    let stage = process.stage(key).ok_or_else(unknown)?.key.clone();
    let account = add.account.as_ref().map(|id| open.store.db().get::<Account>(id)).transpose()?;
    add.unit.as_ref().map_or(Ok(()), |unit| check_unit(session, unit, add.account.as_ref()))?;
    Ok(Opportunity {
        id: String::new(),
        name: String::new(),
        owner_id: account.as_ref().and_then(|account| account.owner_id.clone()),
        account_id: account.map(|account| account.id),
        unit_id: add.unit.clone(),
        product_id: add.product.as_ref().map(|id| open.store.db().get::<store::Product>(id)).transpose()?.map(|product| product.id),
        pipeline,
        stage,
        outcome: "open".to_owned(),
        currency: open.workspace.currency.clone(),
        opened_on: Some(session.today().to_string()),
        ..Opportunity::default()
    })
}

/// Changes one fact of opportunities.
pub fn edit(session: &mut Session, change: OpportunityChange) -> Change<Nothing> {
    let former = load::<Opportunity>(session, &change.ids)?;
    check(session, &former, &change.edit)?;
    let mut after = former.clone();
    for one in &mut after {
        apply(one, &change.edit)?;
    }
    let handed = pairs(&former, &after).map(|(before, after)| super::protect::handed(session, before, after));
    let handed: Vec<Protection> = handed.filter_map(Result::transpose).collect::<Result<_>>()?;
    let payments = paid_in(session, &former, &change.edit)?;
    let stamp = Stamp::today(session);
    let op = Op::new(OpKind::OpportunityEdit, first_name(&former, |one| &one.name), former.len());
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        pairs(&former, &after).try_for_each(|(before, after)| write(tx, before, after, &stamp))?;
        handed.iter().try_for_each(|one| tx.insert(one))?;
        payments.iter().try_for_each(|one| tx.update(one))?;
        Ok(Nothing {})
    })
}

fn pairs<'a>(former: &'a [Opportunity], after: &'a [Opportunity]) -> impl Iterator<Item = (&'a Opportunity, &'a Opportunity)> {
    former.iter().zip(after)
}

fn apply(one: &mut Opportunity, edit: &OpportunityEdit) -> Result<()> {
    match edit {
        OpportunityEdit::Name(name) => one.name = needed(name)?,
        OpportunityEdit::Account(id) if *id == one.account_id => {}
        // A unit belongs to one account.
        OpportunityEdit::Account(id) => (one.account_id, one.unit_id) = (id.clone(), None),
        OpportunityEdit::Unit(id) => one.unit_id = id.clone(),
        OpportunityEdit::Owner(id) => one.owner_id = id.clone(),
        OpportunityEdit::Product(id) => one.product_id = id.clone(),
        OpportunityEdit::Amount(text) => one.amount_minor = money::typed_sum(text.as_deref(), &one.currency)?,
        OpportunityEdit::Currency(code) => recoin(one, &money::currency(code)?)?,
        OpportunityEdit::Probability(percent) => one.probability = percent.map(|percent| i64::from(percent.min(100))),
        OpportunityEdit::OpenedOn(text) => one.opened_on = dates::parse_some(text.as_deref())?,
        OpportunityEdit::ClosesOn(text) => one.closes_on = dates::parse_some(text.as_deref())?,
        OpportunityEdit::ClosedOn(text) if one.outcome != "open" => {
            let day = dates::parse_some(text.as_deref())?;
            one.closed_on = Some(day.ok_or_else(|| AppError::NotADate(String::new()))?);
        }
        OpportunityEdit::ClosedOn(_) => {}
        OpportunityEdit::Note(text) => one.note = tidy(text),
        OpportunityEdit::EffortDays(text) => one.effort_days = money::typed_days(text.as_deref())?,
        OpportunityEdit::Margin(text) => one.margin_percent = money::typed_margin(text.as_deref())?,
        OpportunityEdit::Discount(text) => one.discount_percent = money::typed_percent(text.as_deref())?,
        OpportunityEdit::EffortCost(text) => one.effort_cost_minor = money::typed_sum(text.as_deref(), &one.currency)?,
        other => apply_end(one, other)?,
    }
    Ok(())
}

/// Another currency: amounts keep the numbers they are read as.
fn recoin(one: &mut Opportunity, currency: &str) -> Result<()> {
    let keep = |minor: Option<i64>| minor.map(|minor| money::recoined(minor, &one.currency, currency)).transpose();
    (one.amount_minor, one.effort_cost_minor, one.contract_minor) =
        (keep(one.amount_minor)?, keep(one.effort_cost_minor)?, keep(one.contract_minor)?);
    currency.clone_into(&mut one.currency);
    Ok(())
}

/// The schedules of payment of opportunities whose currency changes: they follow.
fn paid_in(session: &Session, former: &[Opportunity], edit: &OpportunityEdit) -> Result<Vec<Payment>> {
    let OpportunityEdit::Currency(code) = edit else { return Ok(Vec::new()) };
    let currency = money::currency(code)?;
    let ids: Vec<String> = former.iter().map(|one| one.id.clone()).collect();
    let follow = |one: Payment| -> Result<Payment> {
        let amount_minor = money::recoined(one.amount_minor, &one.currency, &currency)?;
        Ok(Payment { amount_minor, currency: currency.clone(), ..one })
    };
    session.open()?.store.db().payments(&ids)?.into_iter().map(follow).collect()
}

/// What belongs to how it ends, and how we mean to win it.
fn apply_end(one: &mut Opportunity, edit: &OpportunityEdit) -> Result<()> {
    match edit {
        OpportunityEdit::SignedOn(text) => one.signed_on = dates::parse_some(text.as_deref())?,
        OpportunityEdit::Contract(text) => one.contract_minor = money::typed_sum(text.as_deref(), &one.currency)?,
        OpportunityEdit::LossReason(level) => one.loss_reason = level.clone(),
        OpportunityEdit::Winner(id) => one.winner_id = id.clone(),
        OpportunityEdit::Lesson(text) => one.lesson = tidy(text),
        OpportunityEdit::Goal(text) => one.goal = tidy(text),
        OpportunityEdit::Strategy(text) => one.strategy = tidy(text),
        OpportunityEdit::Tactics(text) => one.tactics = tidy(text),
        _ => {}
    }
    Ok(())
}

/// Who and what an edit names must be there.
fn check(session: &Session, all: &[Opportunity], edit: &OpportunityEdit) -> Result<()> {
    let db = session.open()?.store.db();
    match edit {
        OpportunityEdit::Account(Some(id)) => drop(db.get::<Account>(id)?),
        OpportunityEdit::Owner(Some(id)) => drop(db.get::<Teammate>(id)?),
        OpportunityEdit::Product(Some(id)) => drop(db.get::<Product>(id)?),
        OpportunityEdit::Winner(Some(id)) => drop(db.get::<Competitor>(id)?),
        OpportunityEdit::LossReason(Some(level)) => check_reason(session, level)?,
        OpportunityEdit::Unit(Some(id)) => all.iter().try_for_each(|one| check_unit(session, id, one.account_id.as_ref()))?,
        _ => {}
    }
    Ok(())
}

/// A reason must be one of the method's.
pub(super) fn check_reason(session: &Session, level: &str) -> Result<()> {
    let scale = method::scale(&session.open()?.method, LOSS_REASON)?;
    let unknown = || AppError::UnknownKey { what: "level", key: level.to_owned() };
    scale.level(level).map(|_| ()).ok_or_else(unknown)
}

/// A unit belongs to the opportunity's account.
fn check_unit(session: &Session, id: &str, account: Option<&String>) -> Result<()> {
    let unit = session.open()?.store.db().get::<Unit>(id)?;
    if Some(&unit.account_id) == account { Ok(()) } else { Err(AppError::OtherAccount(unit.name)) }
}

/// Deletes opportunities with their history.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let all = load::<Opportunity>(session, &ids)?;
    let op = Op::new(OpKind::OpportunityDelete, first_name(&all, |one| &one.name), all.len());
    session.transact(op, |tx| {
        all.iter().try_for_each(|one| delete_opportunity(tx, &one.id))?;
        Ok(Nothing {})
    })
}

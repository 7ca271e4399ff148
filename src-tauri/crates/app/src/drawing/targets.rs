//! Revenue targets by month, of the whole business or of a part of it.
//!
//! What they are kept under is said in `forecasts::goals`. Invariant: a month of a part has one
//! target or none.

use std::collections::HashMap;

use domain::series::Month;
use store::{SeriesValue, Target, new_id};

use super::slice::month;
use super::view::{TargetQuery, TargetRow, TargetSet};
use crate::error::{AppError, Result};
use crate::forecasts::goals::{KIND, between, measure, of_part};
use crate::forecasts::view::PipelineSlice;
use crate::leads::check_source;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Every month of a range with its target.
pub fn targets(session: &Session, query: TargetQuery) -> Result<Vec<TargetRow>> {
    let (from, to) = (needed(&query.from)?, needed(&query.to)?);
    let open = session.open()?;
    let format = session.speech().format;
    let known: HashMap<String, (i64, String)> = if query.of.is_part() {
        let own = between(session, &query.of, (&from.to_string(), &to.to_string()))?.into_iter();
        own.map(|(month, amount)| (month.to_string(), (amount, open.workspace.currency.clone()))).collect()
    } else {
        let all = open.store.db().targets(&from.to_string(), &to.to_string())?.into_iter();
        all.map(|target| (target.month, (target.amount_minor, target.currency))).collect()
    };
    let row = |month: Month| {
        let key = month.to_string();
        let amount = known.get(&key).map(|(minor, currency)| money::view(*minor, currency, &format));
        TargetRow { name: format.month(month.first_day()), month: key, amount }
    };
    Ok(from.through(to).map(row).collect())
}

fn needed(text: &str) -> Result<Month> {
    month(Some(text))?.ok_or_else(|| AppError::NotADate(text.to_owned()))
}

/// Sets or clears the targets of months.
pub fn target_set(session: &mut Session, set: TargetSet) -> Change<Nothing> {
    let months: Vec<Month> = set.months.iter().map(|text| needed(text)).collect::<Result<_>>()?;
    let first = months.first().ok_or_else(|| AppError::BadRequest("months".into()))?;
    let currency = session.open()?.workspace.currency.clone();
    let amount = money::typed(set.amount.as_deref(), &currency)?;
    let name = session.speech().format.month(first.first_day());
    let op = Op::new(OpKind::TargetSet, name, months.len());
    if set.of.is_part() {
        return set_part(session, op, &set, (&months, amount));
    }
    session.transact(op.merging(set.months.join(",")), |tx| {
        for month in &months {
            let key = month.to_string();
            let target = amount.map(|amount_minor| Target { month: key.clone(), amount_minor, currency: currency.clone() });
            match (tx.find::<Target>(&key)?, target) {
                (Some(_), Some(target)) => tx.update(&target)?,
                (None, Some(target)) => tx.insert(&target)?,
                (Some(_), None) => tx.delete::<Target>(&key)?,
                (None, None) => {}
            }
        }
        Ok(Nothing {})
    })
}

/// The same for a part: what stood for these months goes, then the new one comes.
fn set_part(session: &mut Session, op: Op, set: &TargetSet, (months, amount): (&[Month], Option<i64>)) -> Change<Nothing> {
    known(session, &set.of)?;
    let rows: Vec<SeriesValue> = match amount {
        Some(value) => months.iter().map(|month| of_month(session, &set.of, *month, value)).collect::<Result<_>>()?,
        None => Vec::new(),
    };
    let named: Vec<String> = months.iter().map(Month::to_string).collect();
    let old = of_part(session, &set.of, ("0000-01", "9999-12"))?;
    let old: Vec<String> = old.into_iter().filter(|row| named.contains(&row.month)).map(|row| row.id).collect();
    let part = [Some(measure(&set.of)), set.of.account.clone(), set.of.owner.clone(), set.of.product.clone()];
    let key = part.into_iter().flatten().chain(named).collect::<Vec<_>>().join(",");
    session.transact(op.merging(key), |tx| {
        old.iter().try_for_each(|id| tx.delete::<SeriesValue>(id))?;
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Nothing {})
    })
}

/// What a part is of must be there.
fn known(session: &Session, of: &PipelineSlice) -> Result<()> {
    let db = session.open()?.store.db();
    of.account.as_ref().map(|id| db.get::<store::Account>(id)).transpose()?;
    of.product.as_ref().map(|id| db.get::<store::Product>(id)).transpose()?;
    of.owner.as_ref().map(|id| db.get::<store::Teammate>(id)).transpose()?;
    of.territory.as_ref().map(|id| db.get::<store::Territory>(id)).transpose()?;
    check_source(session, of.source.as_deref())
}

fn of_month(session: &Session, of: &PipelineSlice, month: Month, value: i64) -> Result<SeriesValue> {
    Ok(SeriesValue {
        id: new_id(),
        measure: measure(of),
        kind: KIND.to_owned(),
        month: month.to_string(),
        account_id: of.account.clone(),
        unit_id: None,
        product_id: of.product.clone(),
        teammate_id: of.owner.clone(),
        value,
        currency: Some(session.open()?.workspace.currency.clone()),
        on_date: session.today().to_string(),
        author: session.author(),
    })
}

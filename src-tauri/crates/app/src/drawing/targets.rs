//! Revenue targets by month.
//!
//! Invariant: a month has one target or none.

use domain::series::Month;
use store::Target;

use super::slice::month;
use super::view::{TargetQuery, TargetRow, TargetSet};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Every month of a range with its target.
pub fn targets(session: &Session, query: TargetQuery) -> Result<Vec<TargetRow>> {
    let (from, to) = (needed(&query.from)?, needed(&query.to)?);
    let known = session.open()?.store.db().targets(&from.to_string(), &to.to_string())?;
    let format = session.speech().format;
    let row = |month: Month| {
        let key = month.to_string();
        let found = known.iter().find(|target| target.month == key);
        let amount = found.map(|target| money::view(target.amount_minor, &target.currency, &format));
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
    session.transact(Op::new(OpKind::TargetSet, name, months.len()).merging(set.months.join(",")), |tx| {
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

//! What a contract pays, part by part (D-29).
//!
//! Invariant: the first of the schedule is the first payment; amounts are in the opportunity's
//! own currency.

use store::{Opportunity, Payment, new_id};

use super::pursuit_view::{PaymentAdd, PaymentChange, PaymentEdit};
use crate::accounts::{first_name, load};
use crate::error::{AppError, MoneyFault, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, same_edit};
use crate::wire::{Added, Ids, Nothing};
use crate::{dates, money};

/// Adds a payment at the end of a schedule.
pub fn payment_add(session: &mut Session, add: PaymentAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let row = db.get::<Opportunity>(&add.opportunity)?;
    let known = db.payments(std::slice::from_ref(&row.id))?;
    let payment = Payment {
        id: new_id(),
        opportunity_id: row.id.clone(),
        name: needed(&add.name)?,
        amount_minor: amount(&add.amount, &row.currency)?,
        currency: row.currency,
        due_on: dates::parse_some(add.due_on.as_deref())?,
        paid_on: dates::parse_some(add.paid_on.as_deref())?,
        rank: known.iter().map(|one| one.rank).fold(0.0, f64::max) + 1.0,
    };
    session.transact(Op::new(OpKind::PaymentAdd, row.name, 1), |tx| {
        tx.insert(&payment)?;
        Ok(Added { ids: vec![payment.id.clone()] })
    })
}

/// A payment is more than nothing.
fn amount(text: &str, currency: &str) -> Result<i64> {
    let minor = money::typed_sum(Some(text), currency)?.filter(|minor| *minor > 0);
    minor.ok_or_else(|| AppError::Money(MoneyFault::NotAnAmount(text.to_owned())))
}

/// Changes one fact of payments.
pub fn payment_edit(session: &mut Session, change: PaymentChange) -> Change<Nothing> {
    let mut rows = load::<Payment>(session, &change.ids)?;
    let op = Op::new(OpKind::PaymentEdit, first_name(&rows, |row| &row.name), rows.len());
    for row in &mut rows {
        match &change.edit {
            PaymentEdit::Name(text) => row.name = needed(text)?,
            PaymentEdit::Amount(text) => row.amount_minor = amount(text, &row.currency)?,
            PaymentEdit::DueOn(day) => row.due_on = dates::parse_some(day.as_deref())?,
            PaymentEdit::PaidOn(day) => row.paid_on = dates::parse_some(day.as_deref())?,
        }
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

/// Deletes payments.
pub fn payment_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Payment>(session, &ids)?;
    let op = Op::new(OpKind::PaymentDelete, first_name(&rows, |row| &row.name), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Payment>(&row.id))?;
        Ok(Nothing {})
    })
}

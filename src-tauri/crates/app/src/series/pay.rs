//! Payments expected and received beside the plan (D-29).
//!
//! Invariant: a payment is received in the period it came, else expected in the one it is due in.

use domain::series::Month;
use store::PaymentLine;

use super::span::Span;
use super::view::PayCell;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::rates::{Foreign, Rates};
use crate::session::Session;

/// One per period, of one account or all.
pub(super) fn payments(session: &Session, span: &Span, account: Option<&str>, foreign: &mut Foreign) -> Result<Vec<PayCell>> {
    let open = session.open()?;
    let (first, last) = (span.first().first_day().to_string(), span.last().last_day().to_string());
    let rates = Rates::of(session)?;
    let mut sums = vec![(0_i64, 0_i64); span.periods.len()];
    let ours = |line: &PaymentLine| account.is_none() || line.account.as_deref() == account;
    for line in open.store.db().payments_between(&first, &last)?.into_iter().filter(ours) {
        if !foreign.meet(&rates, &line.currency, true) {
            continue;
        }
        let paid = stored(line.paid_on.as_deref());
        let Some(day) = paid.or_else(|| stored(line.due_on.as_deref())) else { continue };
        let amount = rates.own_of(line.amount, &line.currency, paid.unwrap_or(session.today())).unwrap_or(0);
        if let Some(sum) = span.place(Month::of(day)).and_then(|at| sums.get_mut(at)) {
            let part = if paid.is_some() { &mut sum.1 } else { &mut sum.0 };
            *part = part.saturating_add(amount);
        }
    }
    let format = session.speech().format;
    let view = |minor: i64| money::view(minor, &open.workspace.currency, &format);
    Ok(sums.into_iter().map(|(expected, received)| PayCell { expected: view(expected), received: view(received) }).collect())
}

//! What was won in the last year, signed and paid for in parts (D-29).
//!
//! Invariant: the parts of a price make the price; what is due is paid, but for a late one now and
//! then, and what is due later is awaited.

use chrono::{Days, NaiveDate};
use store::{Opportunity, Payment};

use super::maker::Maker;
use super::plans::Part;
use crate::dates::stored;
use crate::error::Result;

/// Days back of which contracts are on record.
const YEAR: u64 = 365;
/// One payment of so many is still awaited although it is due.
const LATE: usize = 7;

/// Writes the contracts and the payments of everything won within a year.
pub(super) fn write(maker: &mut Maker<'_>, parts: &[Part]) -> Result<()> {
    let since = maker.setting.today.checked_sub_days(Days::new(YEAR)).unwrap_or(maker.setting.today);
    let mut won: Vec<(NaiveDate, Opportunity)> = maker
        .with::<Opportunity>("outcome", "won")?
        .into_iter()
        .filter_map(|deal| Some((stored(deal.closed_on.as_deref()).filter(|day| *day > since)?, deal)))
        .collect();
    won.sort_by(|(a, one), (b, other)| (a, &one.reference).cmp(&(b, &other.reference)));
    for (nth, (day, deal)) in won.into_iter().enumerate() {
        contract(maker, parts, (nth, day), &deal)?;
    }
    Ok(())
}

fn contract(maker: &mut Maker<'_>, parts: &[Part], (nth, day): (usize, NaiveDate), deal: &Opportunity) -> Result<()> {
    let Some(price) = deal.amount_minor else { return Ok(()) };
    maker.amend::<Opportunity>(&deal.id, |row, _| {
        (row.signed_on, row.contract_minor) = (row.closed_on.clone(), Some(price));
    })?;
    let mut left = price;
    for (at, part) in parts.iter().enumerate() {
        let amount = if at + 1 == parts.len() { left } else { price * part.percent / 100 };
        left -= amount;
        let due = day.checked_add_days(Days::new(part.after)).unwrap_or(day);
        let late = at > 0 && (nth * parts.len() + at) % LATE == 0;
        let id = maker.id();
        maker.insert(&Payment {
            id,
            opportunity_id: deal.id.clone(),
            name: maker.say(&part.name),
            amount_minor: amount,
            currency: deal.currency.clone(),
            due_on: Some(due.to_string()),
            paid_on: Some(due).filter(|due| *due <= maker.setting.today && !late).map(|due| due.to_string()),
            rank: at as f64,
        })?;
    }
    Ok(())
}

//! Rates read, written down and taken away.
//!
//! Invariant: a rate is above 0, of another currency than the workspace's own.

use exchange::read::Cell;
use exchange::values::{guess_decimal_mark, parse_amount};
use store::{ExchangeRate, new_id};

use super::rule::read;
use super::fault::RateFault;
use super::view::{RateAdd, RateList, RateMissing, RateRow};
use super::Rates;
use crate::accounts::{first_name, load};
use crate::dates::{self, stored};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::{Added, Ids, Nothing};

/// All rates, and which are missing.
pub fn rate_rows(session: &Session, _: Nothing) -> Result<RateList> {
    let open = session.open()?;
    let format = session.speech().format;
    let mut kept = open.store.db().all::<ExchangeRate>()?;
    kept.sort_by(|a, b| (&a.currency, &b.on_date, &b.id).cmp(&(&b.currency, &a.on_date, &a.id)));
    let row = |row: ExchangeRate| RateRow {
        day: stored(Some(&row.on_date)).map_or_else(|| row.on_date.clone(), |day| format.date(day)),
        id: row.id,
        currency: row.currency,
        on_date: row.on_date,
        rate: row.rate,
        source: row.source,
    };
    let rates = Rates::of(session)?;
    let used = open.store.db().currencies_in_use()?.into_iter();
    let missing = used.filter(|(currency, _)| !rates.has(currency)).map(|(currency, count)| RateMissing { currency, count });
    Ok(RateList { own: rates.own().to_owned(), rows: kept.into_iter().map(row).collect(), missing: missing.collect() })
}

/// Writes down what a currency is worth from a day on.
pub fn rate_add(session: &mut Session, add: RateAdd) -> Change<Added> {
    let currency = money::currency(&add.currency)?;
    if currency == session.open()?.workspace.currency {
        return Err(AppError::Rate(RateFault::Own(currency)));
    }
    let row = ExchangeRate {
        id: new_id(),
        rate: typed(&add.rate)?,
        on_date: dates::parse_some(add.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string()),
        source: add.source.map(|source| line(&source)).filter(|source| !source.is_empty()),
        author: session.author(),
        currency: currency.clone(),
    };
    session.transact(Op::new(OpKind::RateAdd, currency, 1), |tx| {
        // One rate a day: what is said again replaces it.
        for old in tx.with::<ExchangeRate>("currency", &row.currency)?.iter().filter(|old| old.on_date == row.on_date) {
            tx.delete::<ExchangeRate>(&old.id)?;
        }
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// A typed rate as plain decimal text.
fn typed(text: &str) -> Result<String> {
    let text = text.trim();
    let wrong = || AppError::Rate(RateFault::NotARate(text.to_owned()));
    let amount = parse_amount(Cell::Text(text), guess_decimal_mark([text]).mark).map_err(|_| wrong())?;
    let plain = amount.value.normalize().to_string();
    read(&plain).map(|_| plain).ok_or_else(wrong)
}

/// Takes rates away.
pub fn rate_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<ExchangeRate>(session, &ids)?;
    let op = Op::new(OpKind::RateDelete, first_name(&rows, |row| &row.currency), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<ExchangeRate>(&row.id))?;
        Ok(Nothing {})
    })
}

//! The rates of the open file.
//!
//! Invariant: the workspace's own currency is worth itself.

use chrono::NaiveDate;
use domain::series::rates::{Rate, Rates as Table};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use store::{ExchangeRate, Valued};

use crate::dates::stored;
use crate::error::Result;
use crate::money::exponent;
use crate::session::Session;

/// Rates into the workspace's own currency.
#[derive(Debug, Clone)]
pub(crate) struct Rates {
    own: String,
    table: Table,
}

impl Rates {
    pub(crate) fn of(session: &Session) -> Result<Self> {
        let open = session.open()?;
        let kept = open.store.db().all::<ExchangeRate>()?.into_iter();
        let known = kept.filter_map(|row| Some((row.currency, stored(Some(&row.on_date))?, read(&row.rate)?)));
        Ok(Self { own: open.workspace.currency.clone(), table: Table::new(known) })
    }

    /// Reads of the file in which amounts in other currencies are worth what they are by these rates:
    /// of a day as of it, else as of today.
    pub(crate) fn valued(session: &Session) -> Result<Valued<'_>> {
        let (rates, today) = (Self::of(session)?, session.today());
        let convert = move |minor: i64, currency: &str, day: Option<&str>| rates.own_of(minor, currency, stored(day).unwrap_or(today));
        Ok(session.open()?.store.valued(convert))
    }

    /// The currency sums are in.
    pub(crate) fn own(&self) -> &str {
        &self.own
    }

    /// Whether amounts of a currency can be counted.
    pub(crate) fn has(&self, currency: &str) -> bool {
        currency == self.own || self.table.has(currency)
    }

    /// An amount of a day in the workspace's currency; none without a rate.
    pub(crate) fn own_of(&self, minor: i64, currency: &str, day: NaiveDate) -> Option<i64> {
        if currency == self.own {
            return Some(minor);
        }
        let (_, rate) = self.table.on(currency, day)?;
        Some(rate.convert(minor, (exponent(currency), exponent(&self.own))))
    }

    /// The day from which on the rate of a day holds, and what it is, in trillionths as decimal.
    pub(crate) fn since(&self, currency: &str, day: NaiveDate) -> Option<NaiveDate> {
        self.table.on(currency, day).map(|(since, _)| since)
    }
}

/// A rate as decimal text; none where it is not above 0 or cannot be kept exactly.
pub(crate) fn read(text: &str) -> Option<Rate> {
    let value: Decimal = text.parse().ok()?;
    let trillionths = value.checked_mul(Decimal::from(1_000_000_000_000_i64))?.round();
    Rate::trillionths(trillionths.to_u64()?)
}

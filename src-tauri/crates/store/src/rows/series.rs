//! Rows of measures over months, of what people say is to come, and of exchange rates.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { SERIES;
    /// One value of one measure (B-26, E-15, E-19, E-21).
    SeriesValue in "series_value" {
        /// Key.
        id: String,
        /// Measure key of the method.
        measure: String,
        /// `plan`, `actual` or `forecast`.
        kind: String,
        /// `YYYY-MM`.
        month: String,
        /// Account it is of.
        account_id: Option<String>,
        /// Unit of the account.
        unit_id: Option<String>,
        /// Product of ours.
        product_id: Option<String>,
        /// One of us.
        teammate_id: Option<String>,
        /// Minor units, or thousandths of the measure's unit.
        value: i64,
        /// ISO currency where it is money.
        currency: Option<String>,
        /// When it was written down, ISO date.
        on_date: String,
        /// Who.
        author: String,
    }
    /// What somebody says some months will bring.
    Estimate in "estimate" {
        /// Key.
        id: String,
        /// `own` or `manager`.
        role: String,
        /// Whose revenue; everybody's where none.
        owner_id: Option<String>,
        /// First month.
        from_month: String,
        /// Last month.
        to_month: String,
        /// Minor units; none where it was taken back.
        amount_minor: Option<i64>,
        /// ISO currency.
        currency: String,
        /// Why.
        why: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
    }
    /// What one unit of a currency is worth in the workspace's own, from a day on.
    ExchangeRate in "exchange_rate" {
        /// Key.
        id: String,
        /// ISO currency.
        currency: String,
        /// ISO date.
        on_date: String,
        /// Decimal text.
        rate: String,
        /// Where it is from.
        source: Option<String>,
        /// Who.
        author: String,
    }
}

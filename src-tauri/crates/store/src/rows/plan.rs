//! Rows of an account's plan.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { PLAN;
    /// What a unit could buy of one of our products, without those below it; there is one for each
    /// account, unit and product (peers.md 2.2).
    Whitespace in "whitespace" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Unit; none is the account itself.
        unit_id: Option<String>,
        /// Product.
        product_id: String,
        /// What could be bought from us in a year, minor units of the account's currency.
        potential_minor: Option<i64>,
        /// What is bought from us in a year, minor units; what was won counts where none.
        current_minor: Option<i64>,
        /// Note.
        note: Option<String>,
        /// Last changed on, ISO date.
        on_date: String,
        /// By whom.
        author: String,
    }
    /// A competitor's share of what a unit buys of a product.
    WhitespaceShare in "whitespace_share" {
        /// Key.
        id: String,
        /// The cell.
        whitespace_id: String,
        /// Competitor.
        competitor_id: String,
        /// Percent of the potential, 0 to 100; none where only its presence is known.
        percent: Option<f64>,
    }
}

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
    /// The vision, the goal of all, or a project with its goal (B-06, B-24).
    Goal in "goal" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// `vision`, `overall`, `existing` or `new`.
        branch: String,
        /// Unit of a project.
        unit_id: Option<String>,
        /// The opportunity that is to bring it.
        opportunity_id: Option<String>,
        /// Who answers for it.
        owner_id: Option<String>,
        /// What is to be reached.
        name: String,
        /// Revenue a year it is to bring, minor units of the account's currency.
        revenue_minor: Option<i64>,
        /// What else is measured, with its unit.
        measure: Option<String>,
        /// Where that stood.
        baseline: Option<f64>,
        /// Where it is to stand.
        target: Option<f64>,
        /// Where it stands.
        actual: Option<f64>,
        /// By this day, ISO date.
        due_on: Option<String>,
        /// It says exactly what.
        specific: bool,
        /// It can be reached.
        attainable: bool,
        /// It serves the plan.
        appropriate: bool,
        /// Note.
        note: Option<String>,
        /// Place among its like.
        rank: f64,
    }
}

//! Rows of worksheets and of what our value to a customer is.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { WORKSHEETS;
    /// What was answered in a section of a worksheet; the newest holds.
    Answer in "answer" {
        /// Key.
        id: String,
        /// Worksheet key.
        worksheet: String,
        /// Section key.
        section: String,
        /// About whom.
        subject_id: String,
        /// Markdown; none where cleared.
        text: Option<String>,
        /// The day asked for, ISO date.
        day: Option<String>,
        /// The amount asked for, minor units.
        amount_minor: Option<i64>,
        /// ISO currency of the amount.
        currency: String,
        /// From whom or what.
        source: Option<String>,
        /// `confirmed`, `assumed` or `hearsay`.
        certainty: Option<String>,
        /// Level of the scale `information-level` (B-23).
        level: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
        /// The degree asked for, 1 to 5.
        score: Option<i64>,
    }
    /// A result that we deliver, and what it is to the customer (B-10).
    ValueProposition in "value_proposition" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// What they get.
        result: String,
        /// By which figure of theirs it is seen.
        measure: Option<String>,
        /// The figure today.
        baseline: Option<String>,
        /// The figure then.
        target: Option<String>,
        /// What that is worth a year, minor units.
        amount_minor: Option<i64>,
        /// ISO currency.
        currency: String,
        /// How they define and judge a supplier's value.
        judged: Option<String>,
        /// Who of them confirmed it.
        confirmed_by_id: Option<String>,
        /// ISO date.
        confirmed_on: Option<String>,
        /// What nobody else gives.
        differentiator: Option<String>,
        /// What the seller adds in person (D-38).
        personal: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// A node of a pain chain (D-14).
    Pain in "pain" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// `driver`, `department`, `problem`, `impact`, `idea` or `product`.
        kind: String,
        /// What it says.
        text: String,
        /// The unit that it is, of a department.
        unit_id: Option<String>,
        /// Who of them has it.
        person_id: Option<String>,
        /// The product that it is.
        product_id: Option<String>,
        /// What it costs them a year, minor units; of an impact.
        amount_minor: Option<i64>,
        /// ISO currency.
        currency: String,
        /// Place in the list.
        rank: f64,
    }
    /// One node leads to another.
    PainLink in "pain_link" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// From.
        from_id: String,
        /// To.
        to_id: String,
    }
    /// What a unit is, what drives it, what it starts and what must go right (B-08).
    Driver in "driver" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Unit; none for the account as a whole.
        unit_id: Option<String>,
        /// Who of them stands behind it.
        person_id: Option<String>,
        /// `profile`, `driver`, `initiative` or `factor`.
        kind: String,
        /// What it says.
        text: String,
        /// Until when, ISO date.
        due_on: Option<String>,
        /// From whom or what we know it.
        source: Option<String>,
        /// Note.
        note: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who wrote it.
        author: String,
        /// Place in the list.
        rank: f64,
    }
    /// One leads to another.
    DriverLink in "driver_link" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// From.
        from_id: String,
        /// To.
        to_id: String,
    }
    /// An opportunity hangs on an initiative.
    DriverOpportunity in "driver_opportunity" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Initiative.
        driver_id: String,
        /// Opportunity.
        opportunity_id: String,
    }
}

//! Rows of what comes before an opportunity.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { LEADS;
    /// A contact and a possible need, not verified yet (D-01).
    Lead in "lead" {
        /// Key.
        id: String,
        /// What it is about.
        name: String,
        /// Company, as heard.
        company: Option<String>,
        /// Who, and how to reach them.
        contact: Option<String>,
        /// Account, where it is one.
        account_id: Option<String>,
        /// Who follows it up; nobody has it to themselves (D-04).
        owner_id: Option<String>,
        /// `existing`, `new` or `dormant`; follows from the account where none (D-02).
        kind: Option<String>,
        /// Level of the scale `lead-source` (D-05).
        source: Option<String>,
        /// Why it is still only a lead, level of the scale `lead-limit` (D-03).
        limits: Option<String>,
        /// Keys of the results reached, comma-separated (D-06).
        results: String,
        /// What it cost, minor units.
        cost_minor: Option<i64>,
        /// ISO currency of the cost.
        currency: String,
        /// Note.
        note: Option<String>,
        /// `open`, `converted` or `dropped`.
        state: String,
        /// Why it was dropped.
        why: Option<String>,
        /// The opportunity it became.
        opportunity_id: Option<String>,
        /// ISO date.
        opened_on: String,
        /// Converted or dropped on, ISO date.
        closed_on: Option<String>,
        /// Who wrote it down.
        author: String,
    }
}

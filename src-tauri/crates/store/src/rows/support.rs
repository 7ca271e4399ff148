//! Rows of what stands behind an account: our own people, and why it holds a level.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { SUPPORT;
    /// One of our own company whose support an account needs (A-03, B-27).
    Insider in "insider" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// The teammate this is, where it is one.
        teammate_id: Option<String>,
        /// Name.
        name: String,
        /// Role.
        role: Option<String>,
        /// What speaks against it for this person.
        concern: Option<String>,
        /// What we do about that.
        counter_measure: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// Why an account holds a level.
    LevelReason in "level_reason" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Scale key.
        scale: String,
        /// Level key.
        level: String,
        /// One line.
        why: String,
    }
}

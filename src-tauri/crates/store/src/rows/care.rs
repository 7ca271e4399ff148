//! Rows of how an account is planned and cared for: planning rounds, issues, satisfaction.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { CARE;
    /// A step of an account's planning in one round (B-01).
    PlanStep in "plan_step" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Rounds count from 1.
        round: i64,
        /// Stage of the planning cycle.
        step: String,
        /// Who sees to it.
        owner_id: Option<String>,
        /// By this day, ISO date.
        due_on: Option<String>,
        /// Done on, ISO date.
        done_on: Option<String>,
        /// Who was there.
        with_whom: Option<String>,
        /// Note.
        note: Option<String>,
    }
    /// An issue or a complaint of a customer (A-08, E-21).
    Issue in "issue" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Who of them brought it.
        person_id: Option<String>,
        /// Who of us sees to it.
        owner_id: Option<String>,
        /// `issue` or `complaint`.
        kind: String,
        /// What is wrong.
        name: String,
        /// 1 is small, 3 is grave.
        severity: i64,
        /// Brought on, ISO date.
        opened_on: String,
        /// First answered on, ISO date.
        answered_on: Option<String>,
        /// Solved on, ISO date.
        resolved_on: Option<String>,
        /// Solved at the first contact; none where nobody said.
        at_first: Option<bool>,
        /// Where it came from.
        cause: Option<String>,
        /// Who wrote it down.
        author: String,
    }
    /// How content a customer said to be on a day (E-34).
    Satisfaction in "satisfaction" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Who said so.
        person_id: Option<String>,
        /// ISO date.
        on_date: String,
        /// 1 to 5.
        score: i64,
        /// In their words.
        words: Option<String>,
        /// What we do about it.
        follow_up: Option<String>,
        /// Done on, ISO date.
        followed_on: Option<String>,
        /// Who wrote it down.
        author: String,
    }
}

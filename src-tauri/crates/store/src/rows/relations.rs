//! Rows of the relationship map: dated places in the structure, texts, groups,
//! actions, and who of us looks after whom.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { RELATIONS;
    /// A dated change of a person's place in the structure.
    PersonFact in "person_fact" {
        /// Key.
        id: String,
        /// Person.
        person_id: String,
        /// `manager`, `title`, `unit`, `position`.
        kind: String,
        /// Value before.
        before: Option<String>,
        /// Value after.
        value: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who wrote it down.
        author: String,
        /// Why.
        why: Option<String>,
    }
    /// Dated words about a person; the newest of a field holds.
    PersonText in "person_text" {
        /// Key.
        id: String,
        /// Person.
        person_id: String,
        /// Opportunity they hold within; empty means everywhere.
        context_id: String,
        /// `business-win`, `personal-win`, `criteria`, `need` (C-16, C-25).
        field: String,
        /// Text; empty clears it. Of `criteria` one a line, the weightiest first.
        text: String,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
        /// `confirmed`, `assumed`, `hearsay`.
        certainty: Option<String>,
        /// From whom.
        source: Option<String>,
    }
    /// A group of people who pull the same way (C-25).
    Clique in "clique" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Opportunity it is seen at; empty means everywhere.
        context_id: String,
        /// Name.
        name: String,
        /// Colour token.
        colour: String,
        /// Note.
        note: Option<String>,
        /// ISO date.
        on_date: String,
        /// Ended on, ISO date; none while it holds.
        until_on: Option<String>,
        /// `confirmed`, `assumed`, `hearsay`.
        certainty: Option<String>,
        /// Who saw it; none in files made before that was asked.
        author: Option<String>,
    }
    /// A person in such a group.
    CliqueMember in "clique_member" {
        /// Key.
        id: String,
        /// Group.
        clique_id: String,
        /// Person.
        person_id: String,
    }
    /// Something one of us is to do about a subject.
    Action in "action" {
        /// Key.
        id: String,
        /// What it is about.
        subject_id: String,
        /// Opportunity it serves; empty means none.
        context_id: String,
        /// What to do.
        text: String,
        /// Teammate who does it.
        owner_id: Option<String>,
        /// ISO date.
        due_on: Option<String>,
        /// Done.
        done: bool,
        /// ISO date; none while open.
        done_on: Option<String>,
        /// What it came of, e.g. `tactic`.
        origin: Option<String>,
        /// Who wrote it down.
        author: String,
        /// ISO date.
        created_on: String,
    }
    /// One of us who looks after one of them (C-19).
    Pair in "pair" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// One of them.
        person_id: String,
        /// One of us.
        teammate_id: String,
        /// Who sees to it, where it is somebody else.
        owner_id: Option<String>,
        /// They should meet every so many days.
        rhythm_days: Option<i64>,
        /// Note.
        note: Option<String>,
        /// ISO date.
        on_date: String,
        /// Ended on, ISO date; none while it holds.
        until_on: Option<String>,
    }
    /// One of us on the team of an account or an opportunity (B-28).
    TeamMember in "team_member" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Opportunity; none for the account as a whole.
        opportunity_id: Option<String>,
        /// Teammate.
        teammate_id: String,
        /// Part played.
        role: Option<String>,
        /// `core` or `extended`.
        layer: String,
        /// Days planned.
        days: Option<f64>,
        /// Note.
        note: Option<String>,
    }
}

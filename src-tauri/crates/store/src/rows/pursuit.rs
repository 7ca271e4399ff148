//! Rows of the pursuit of an opportunity: what its stages ask, and what its contract pays.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { PURSUIT;
    /// A mark of a stage that was reached, or taken back (D-27).
    StageMark in "stage_mark" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// Pipeline key.
        pipeline: String,
        /// Stage key.
        stage: String,
        /// Key of the mark.
        mark: String,
        /// Reached; else taken back.
        done: bool,
        /// What shows it.
        evidence: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
    }
    /// A part of what a contract pays (D-29).
    Payment in "payment" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// What it is called.
        name: String,
        /// Minor units.
        amount_minor: i64,
        /// ISO currency.
        currency: String,
        /// Due on, ISO date.
        due_on: Option<String>,
        /// Received on, ISO date; none while it is awaited.
        paid_on: Option<String>,
        /// Place in the schedule; the first is the first payment.
        rank: f64,
    }
    /// A rival for one opportunity (D-25 section 8).
    Contender in "contender" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// Who.
        competitor_id: String,
        /// What it offers.
        solution: Option<String>,
        /// Its strengths here.
        strengths: Option<String>,
        /// Its weaknesses here.
        weaknesses: Option<String>,
        /// Its likely strategy, level of the scale `competitive-strategy`.
        strategy: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// What the customer decides by.
    DecisionCriterion in "decision_criterion" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// What it is called.
        name: String,
        /// Written in the customer's papers; else it only counts in heads.
        formal: bool,
        /// Whoever does not meet it is out.
        mandatory: bool,
        /// Weight in a tender, where one is known.
        weight: Option<i64>,
        /// Note.
        note: Option<String>,
        /// Place in the list.
        rank: f64,
    }
    /// Somebody who cares about a criterion.
    CriterionPerson in "criterion_person" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// Criterion.
        criterion_id: String,
        /// Person.
        person_id: String,
    }
    /// Where a contender stands on a criterion.
    CriterionStanding in "criterion_standing" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// Criterion.
        criterion_id: String,
        /// Competitor; empty is ourselves.
        competitor_id: String,
        /// −1 behind, 0 not known, 1 ahead; none where cleared.
        value: Option<i64>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
    }
    /// What was said of who has an opportunity to themselves; the newest holds (D-09).
    Protection in "protection" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// Who has it.
        owner_id: Option<String>,
        /// Its last day, ISO date; none where it was given free.
        until_on: Option<String>,
        /// `extend`, `release`, `transfer`, or `owner` where only the owner was changed.
        kind: String,
        /// Why.
        why: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who said so.
        author: String,
    }
    /// What was said of who has an account or a territory to themselves; the newest holds (D-09).
    Holding in "holding" {
        /// Key.
        id: String,
        /// Account or territory.
        subject_id: String,
        /// Who has it.
        owner_id: Option<String>,
        /// Its last day, ISO date; none where it was given free.
        until_on: Option<String>,
        /// `extend`, `release`, `transfer`, or `owner` where only the owner was changed.
        kind: String,
        /// Why.
        why: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who said so.
        author: String,
    }
    /// A step of the customer's purchase (D-25 section 9, D-28).
    PurchaseStep in "purchase_step" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// What kind of step, e.g. `submission`.
        kind: String,
        /// What it is called, where its kind is not enough.
        name: Option<String>,
        /// ISO date.
        on_date: Option<String>,
        /// Who sees to it at the customer.
        person_id: Option<String>,
        /// It is over.
        done: bool,
        /// Note.
        note: Option<String>,
    }
}

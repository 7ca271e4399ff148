//! Rows of segmentation: ratings, notes, rules, territories, time and workshops.
//!
//! Invariant: parents stand before children, and nouns before all of these.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { SEGMENTATION;
    /// A dated rating on a criterion of a scorecard.
    Rating in "rating" {
        /// Key.
        id: String,
        /// Scorecard key.
        scorecard: String,
        /// Criterion key.
        criterion: String,
        /// What is rated.
        subject_id: String,
        /// Competitor; empty means ourselves.
        contender_id: String,
        /// In the criterion's own steps; none means cleared.
        value: Option<f64>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
        /// `confirmed`, `assumed`, `hearsay`.
        certainty: Option<String>,
        /// From whom.
        source: Option<String>,
        /// Why.
        why: Option<String>,
    }
    /// A workshop held on a board.
    Workshop in "workshop" {
        /// Key.
        id: String,
        /// Title.
        title: String,
        /// Agenda key it was begun from.
        agenda: String,
        /// Matrix key of its board; empty without one.
        matrix: String,
        /// Account it is about; empty means the portfolio.
        context_id: String,
        /// One name a line.
        attendees: String,
        /// Votes of one attendee in a round.
        votes_each: i64,
        /// Its steps as JSON, as they were when it was begun or changed for it.
        steps: String,
        /// ISO date-time, UTC.
        started_on: String,
        /// ISO date-time, UTC; none while it runs.
        ended_on: Option<String>,
        /// Note.
        note: Option<String>,
    }
    /// A sticky note of a board (B-04).
    Note in "note" {
        /// Key.
        id: String,
        /// Matrix key of its board.
        matrix: String,
        /// Account its board is of; empty means none.
        context_id: String,
        /// Workshop it was written in.
        workshop_id: Option<String>,
        /// The potential opportunity.
        text: String,
        /// Unit.
        unit_id: Option<String>,
        /// Key success factors.
        factor: Option<String>,
        /// Our products and services, partners' too.
        offer: Option<String>,
        /// Product.
        product_id: Option<String>,
        /// Revenue it may bring, minor units.
        revenue_minor: Option<i64>,
        /// Profit it may bring, minor units.
        profit_minor: Option<i64>,
        /// ISO currency of both.
        currency: String,
        /// Teammate.
        owner_id: Option<String>,
        /// Colour token; empty means plain.
        colour: String,
        /// Not moved by accident.
        locked: bool,
        /// Moves with the others of this key.
        group_id: Option<String>,
        /// Not shown until revealed.
        face_down: bool,
        /// Put aside.
        parked: bool,
        /// Who wrote it.
        author: String,
        /// ISO date.
        created_on: String,
        /// What was made of it: `account`, `unit`, `opportunity`.
        became_kind: Option<String>,
        /// Key of that.
        became_id: Option<String>,
    }
    /// A part of the market with a team.
    Territory in "territory" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// Which accounts, JSON.
        filter: String,
        /// Place in the list.
        rank: f64,
    }
    /// A teammate in a territory's team.
    TerritoryMember in "territory_member" {
        /// Key.
        id: String,
        /// Territory.
        territory_id: String,
        /// Teammate.
        teammate_id: String,
    }
    /// A version of a rule set; the newest of its kind holds.
    Ruleset in "ruleset" {
        /// Key.
        id: String,
        /// `key-account`.
        kind: String,
        /// The rules, JSON.
        definition: String,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
        /// Why.
        why: Option<String>,
    }
    /// A choice of the workspace.
    Setting in "setting" {
        /// Key.
        key: String,
        /// Value.
        value: String,
    }
    /// What we did with a customer.
    Activity in "activity" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// With whom.
        person_id: Option<String>,
        /// Who of us.
        teammate_id: Option<String>,
        /// `call`, `visit`, `meeting`, `mail`, `work`.
        kind: String,
        /// ISO date.
        on_date: String,
        /// How long.
        hours: Option<f64>,
        /// What came of it.
        summary: Option<String>,
        /// Who wrote it down.
        author: String,
    }
    /// A place as a workshop found it or left it.
    WorkshopPlace in "workshop_place" {
        /// Key.
        id: String,
        /// Workshop.
        workshop_id: String,
        /// `start` or `end`.
        moment: String,
        /// `account`, `unit`, `opportunity`, `note`.
        kind: String,
        /// What stood there.
        subject_id: String,
        /// Its name then.
        name: String,
        /// 0–100; none where not placed.
        x: Option<f64>,
        /// 0–100; none where not placed.
        y: Option<f64>,
        /// Zone key then.
        zone: Option<String>,
    }
    /// What a workshop decided, agreed to do, or put aside.
    WorkshopEntry in "workshop_entry" {
        /// Key.
        id: String,
        /// Workshop.
        workshop_id: String,
        /// `decision`, `action`, `parking`; of reviews also `weakness` and `advice`.
        kind: String,
        /// Text.
        text: String,
        /// What it is about.
        subject_id: Option<String>,
        /// Teammate who does it.
        owner_id: Option<String>,
        /// ISO date.
        due_on: Option<String>,
        /// Done.
        done: bool,
        /// ISO date.
        on_date: String,
        /// Place in the list.
        rank: f64,
        /// Who raised it.
        said_by: Option<String>,
    }
    /// Votes of one voter for one thing.
    Vote in "vote" {
        /// Key.
        id: String,
        /// Workshop.
        workshop_id: String,
        /// Step key.
        round: String,
        /// Note, account, or card of a deck.
        item_id: String,
        /// Name; empty where the facilitator counts.
        voter: String,
        /// How many.
        count: i64,
    }
}

//! Rows of the nouns: the workspace, ours, accounts, people, opportunities, and
//! what is judged and placed of them.
//!
//! Invariant: parents stand before children.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { NOUNS;
    /// The workspace itself; one row.
    Workspace in "workspace" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// ISO currency of sums.
        currency: String,
        /// Language its sample and packs were made in.
        language: String,
        /// Pipeline key of new opportunities.
        pipeline: String,
        /// ISO date.
        created_on: String,
    }
    /// A method pack, kept with the file so that it keeps its method.
    Pack in "pack" {
        /// Key.
        key: String,
        /// TOML.
        text: String,
    }
    /// One of us.
    Teammate in "teammate" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// Role.
        role: Option<String>,
        /// E-mail.
        email: Option<String>,
        /// Region.
        region: Option<String>,
        /// Reports to.
        manager_id: Option<String>,
        /// Key in the system it came from.
        reference: Option<String>,
    }
    /// A product of ours.
    Product in "product" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// Series.
        series: Option<String>,
        /// List price, minor units.
        price_minor: Option<i64>,
        /// ISO currency of the price.
        currency: Option<String>,
        /// Key in the system it came from.
        reference: Option<String>,
    }
    /// A competitor.
    Competitor in "competitor" {
        /// Key.
        id: String,
        /// Name.
        name: String,
    }
    /// A customer or one to be.
    Account in "account" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// Account manager.
        owner_id: Option<String>,
        /// Parent account.
        parent_id: Option<String>,
        /// Industry.
        industry: Option<String>,
        /// Country.
        country: Option<String>,
        /// City.
        city: Option<String>,
        /// Web address.
        website: Option<String>,
        /// Head count.
        employees: Option<i64>,
        /// Year.
        founded: Option<i64>,
        /// The customer's yearly turnover, minor units.
        turnover_minor: Option<i64>,
        /// What it could buy from us in a year, minor units.
        potential_minor: Option<i64>,
        /// ISO currency of both.
        currency: String,
        /// Note.
        note: Option<String>,
        /// Key in the system it came from.
        reference: Option<String>,
        /// ISO date.
        created_on: String,
        /// Why it was lost.
        loss_reason: Option<String>,
        /// What keeps that from happening again.
        loss_prevention: Option<String>,
        /// How it is to grow.
        growth_goal: Option<String>,
        /// When its plan was last gone through, ISO date.
        plan_reviewed_on: Option<String>,
        /// Share of selling time it is thought to take, percent.
        time_percent: Option<f64>,
    }
    /// A unit (SBU) of an account.
    Unit in "unit" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// The unit above.
        parent_id: Option<String>,
        /// Name.
        name: String,
        /// Place among its siblings.
        rank: f64,
        /// What it could buy from us in a year, minor units of the account's currency.
        potential_minor: Option<i64>,
        /// What we do here (B-05).
        strategy: Option<String>,
        /// `division`, `entity` or `site`; none is a unit of people (B-13).
        kind: Option<String>,
        /// Country.
        country: Option<String>,
        /// City.
        city: Option<String>,
        /// Head count.
        employees: Option<i64>,
        /// Its own yearly turnover, minor units of the account's currency.
        turnover_minor: Option<i64>,
        /// Total assets, minor units (B-13).
        assets_minor: Option<i64>,
        /// Total liabilities, minor units (B-13).
        debts_minor: Option<i64>,
    }
    /// A person at an account.
    Person in "person" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// Unit.
        unit_id: Option<String>,
        /// Reports to.
        manager_id: Option<String>,
        /// Name.
        name: String,
        /// Title.
        title: Option<String>,
        /// E-mail.
        email: Option<String>,
        /// Telephone.
        phone: Option<String>,
        /// Not known yet by name.
        placeholder: bool,
        /// Outside the formal structure.
        outside: bool,
        /// Left on the map where placed by hand, px.
        map_x: Option<f64>,
        /// Top on the map where placed by hand, px.
        map_y: Option<f64>,
        /// Place among siblings.
        rank: f64,
        /// Note.
        note: Option<String>,
        /// Key in the system it came from.
        reference: Option<String>,
        /// The chair on the chart, shared by its successive holders; none means a chair of
        /// their own, named by their own key.
        position_id: Option<String>,
        /// On the chart since, ISO date; none where nobody knows.
        since_on: Option<String>,
        /// Left on, ISO date; none while there.
        left_on: Option<String>,
        /// Known, but not put on the map.
        off_map: bool,
    }
    /// An informal link between two people of one account.
    Link in "link" {
        /// Key.
        id: String,
        /// Account.
        account_id: String,
        /// `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
        kind: String,
        /// Who influences.
        from_id: String,
        /// Whom.
        to_id: String,
        /// 1–3.
        strength: i64,
        /// Note.
        note: Option<String>,
        /// ISO date.
        on_date: String,
        /// `confirmed`, `assumed`, `hearsay`.
        certainty: Option<String>,
        /// Who drew it.
        author: Option<String>,
        /// Ended on, ISO date; none while it holds.
        until_on: Option<String>,
    }
    /// An opportunity as it stands; its past is in [`Fact`].
    Opportunity in "opportunity" {
        /// Key.
        id: String,
        /// Name.
        name: String,
        /// Account.
        account_id: Option<String>,
        /// Unit.
        unit_id: Option<String>,
        /// Owner.
        owner_id: Option<String>,
        /// Product.
        product_id: Option<String>,
        /// Pipeline key.
        pipeline: String,
        /// Stage key; the last reached where decided.
        stage: String,
        /// `open`, `won`, `lost`.
        outcome: String,
        /// Minor units.
        amount_minor: Option<i64>,
        /// ISO currency.
        currency: String,
        /// Percent set by hand.
        probability: Option<i64>,
        /// ISO date.
        opened_on: Option<String>,
        /// Expected close, ISO date.
        closes_on: Option<String>,
        /// Decided, ISO date.
        closed_on: Option<String>,
        /// Note.
        note: Option<String>,
        /// Key in the system it came from.
        reference: Option<String>,
        /// Our days spent on winning it (D-23).
        effort_days: Option<f64>,
        /// Our other cost of winning it, minor units of its currency (D-23).
        effort_cost_minor: Option<i64>,
        /// What of its amount is left after our cost, percent.
        margin_percent: Option<f64>,
        /// What was taken off the list price, percent.
        discount_percent: Option<f64>,
        /// The contract was signed on, ISO date (D-29).
        signed_on: Option<String>,
        /// What the contract pays in all, minor units of its currency (D-29).
        contract_minor: Option<i64>,
        /// Level of the scale `loss-reason`.
        loss_reason: Option<String>,
        /// The competitor who won it instead.
        winner_id: Option<String>,
        /// What was learnt.
        lesson: Option<String>,
        /// What we want (D-20).
        goal: Option<String>,
        /// How we win (D-20).
        strategy: Option<String>,
        /// Which moves (D-20).
        tactics: Option<String>,
    }
    /// A dated change of an opportunity.
    Fact in "opportunity_fact" {
        /// Key.
        id: String,
        /// Opportunity.
        opportunity_id: String,
        /// `stage`, `amount`, `closes-on`, `outcome`.
        kind: String,
        /// Value before.
        before: Option<String>,
        /// Value after.
        value: Option<String>,
        /// ISO date.
        on_date: String,
        /// Who.
        author: String,
        /// Why.
        why: Option<String>,
    }
    /// A dated judgement on a scale.
    Judgement in "judgement" {
        /// Key.
        id: String,
        /// Account or person.
        subject_id: String,
        /// Scale key.
        scale: String,
        /// Opportunity or teammate it holds within; empty means everywhere. `target`, and
        /// `target/` before such a key, tell the level wanted.
        context_id: String,
        /// Level keys, comma-separated; empty means cleared.
        levels: String,
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
        /// Keys of what shows it, comma-separated (C-04).
        evidence: Option<String>,
    }
    /// A dated place on a matrix.
    Placement in "placement" {
        /// Key.
        id: String,
        /// Matrix key.
        matrix: String,
        /// Account.
        subject_id: String,
        /// 0–100; none where taken off.
        x: Option<f64>,
        /// 0–100; none where taken off.
        y: Option<f64>,
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
        /// Decided: it is not moved by accident.
        locked: bool,
    }
    /// A month's revenue target.
    Target in "target" {
        /// `YYYY-MM`.
        month: String,
        /// Minor units.
        amount_minor: i64,
        /// ISO currency.
        currency: String,
    }
}

//! How opportunities stand beside their rows: elements, marks, the buyer, payments, and what
//! matters next.
//!
//! Read for many at once. Not the rules (`domain::validity`, `gate`, `payment`, `priority`).
//! Invariant: rows, pages, gates and the command line all tell what is worked out here.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::gate::{apart, limit_days, progress};
use domain::method::{BUYER_STATE, Mark, Method, Process, Scorecard, ShownBy, Stage};
use domain::protection::Hold;
use domain::payment::{Contract, Lack, lacks};
use domain::priority::{Matter, Situation, matters};
use domain::validity::{Element, Height, Validity};
use domain::value::State;
use store::{Opportunity, Payment, Protection, ReachedMark, ValueProposition};

use super::protect::{held, newest};
use super::settings::{Pursuit, chosen, valid_rules};
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;

/// Chance from which on an offer stands or falls with its value, percent; ours.
const OFFER: u8 = 40;

/// Opportunities with a value that the customer confirmed.
fn confirmed(values: Vec<ValueProposition>) -> BTreeSet<String> {
    values.into_iter().filter(|row| crate::values::state(row) >= State::Confirmed).map(|row| row.opportunity_id).collect()
}

/// What is on record of some opportunities.
pub(crate) struct Known<'a> {
    pub(super) method: &'a Method,
    pub(super) chosen: Pursuit,
    /// Whether a forecast asks for elements at all.
    asks: bool,
    today: NaiveDate,
    elements: HashMap<(String, String), u8>,
    marks: HashMap<String, Vec<ReachedMark>>,
    buyers: BTreeMap<String, String>,
    approvers: BTreeMap<String, bool>,
    planned: BTreeSet<String>,
    confirmed: BTreeSet<String>,
    payments: HashMap<String, Vec<Payment>>,
    protections: HashMap<String, Protection>,
}

impl<'a> Known<'a> {
    /// Reads it of these.
    pub(crate) fn read<'r>(session: &'a Session, rows: impl Iterator<Item = &'r Opportunity>) -> Result<Self> {
        let open = session.open()?;
        let db = open.store.db();
        let ids: Vec<String> = rows.map(|one| one.id.clone()).collect();
        let mut known = Self {
            method: &open.method,
            chosen: chosen(session)?,
            asks: !valid_rules(session)?.is_empty(),
            today: session.today(),
            elements: HashMap::new(),
            marks: HashMap::new(),
            buyers: db.levels_held(&ids, BUYER_STATE)?,
            approvers: db.approvers_reached(&ids)?,
            planned: db.planned(&ids)?,
            confirmed: confirmed(db.values(&ids)?),
            payments: HashMap::new(),
            protections: if ids.is_empty() { HashMap::new() } else { newest(db.protections(&ids)?) },
        };
        for card in known.cards() {
            for fact in db.elements(&ids, &card)? {
                let step = fact.step.map_or(0, |step| step.clamp(0.0, 4.0) as u8);
                known.elements.insert((fact.opportunity, fact.element), step);
            }
        }
        for mark in db.reached_marks(&ids)? {
            known.marks.entry(mark.opportunity.clone()).or_default().push(mark);
        }
        for payment in db.payments(&ids)? {
            known.payments.entry(payment.opportunity_id.clone()).or_default().push(payment);
        }
        Ok(known)
    }

    fn cards(&self) -> BTreeSet<String> {
        self.method.processes().filter_map(|process| process.elements.clone()).collect()
    }

    /// One of them.
    pub(crate) fn of<'k>(&'k self, row: &'k Opportunity) -> One<'k> {
        One { known: self, row, process: self.method.process(&row.pipeline) }
    }
}

/// One opportunity with all that is known of it.
pub(crate) struct One<'k> {
    known: &'k Known<'k>,
    row: &'k Opportunity,
    pub(super) process: Option<&'k Process>,
}

impl<'k> One<'k> {
    /// The stage it stands in, or was decided in.
    pub(super) fn stage(&self) -> Option<&'k Stage> {
        self.process?.stage(&self.row.stage)
    }

    /// The scorecard of its elements.
    pub(super) fn card(&self) -> Option<&'k Scorecard> {
        self.known.method.scorecard(self.process?.elements.as_deref()?)
    }

    /// The height its amount asks for.
    pub(super) fn needed(&self) -> Height {
        self.known.chosen.heights.in_order().needed(self.row.amount_minor)
    }

    /// How it is held, and up to which day (D-09).
    pub(super) fn held(&self) -> Option<(Hold, Option<NaiveDate>)> {
        held(self.row, self.known.protections.get(&self.row.id), &self.known.chosen, self.known.today)
    }

    /// Its elements by key, with the step each has.
    pub(super) fn elements(&self) -> Vec<(&'k str, Option<u8>, Element)> {
        let needed = self.needed();
        let criteria = self.card().map(|card| card.criteria.as_slice()).unwrap_or_default();
        let one = |key: &'k str| {
            let step = self.known.elements.get(&(self.row.id.clone(), key.to_owned())).copied();
            (key, step, Element::of(step, needed))
        };
        criteria.iter().map(|criterion| one(&criterion.key)).collect()
    }

    /// How many are confirmed.
    pub(super) fn validity(&self) -> Validity {
        Validity::of(&self.elements().into_iter().map(|(.., state)| state).collect::<Vec<_>>())
    }

    /// Whether a forecast counts it.
    pub(super) fn counted(&self) -> bool {
        self.row.outcome != "open" || !self.known.asks || self.validity().holds()
    }

    /// The reached mark, where it was ticked.
    pub(super) fn ticked(&self, stage: &str, mark: &str) -> Option<&'k ReachedMark> {
        let marks = self.known.marks.get(&self.row.id)?;
        marks.iter().find(|one| one.pipeline == self.row.pipeline && one.stage == stage && one.mark == mark)
    }

    /// Whether a mark is reached: by hand, or by what is on record.
    pub(super) fn reached(&self, stage: &Stage, mark: &Mark) -> bool {
        match mark.by {
            Some(ShownBy::Element) => {
                self.elements().iter().any(|(key, _, state)| *key == mark.key && *state == Element::Confirmed)
            }
            Some(ShownBy::Signed) => self.row.signed_on.is_some(),
            Some(ShownBy::FirstPayment) => !self.all_lacks().iter().any(|lack| *lack != Lack::Signature),
            None => self.ticked(&stage.key, &mark.key).is_some(),
        }
    }

    /// Marks of its stage: reached, and all.
    pub(super) fn progress(&self) -> (usize, usize) {
        self.stage().map_or((0, 0), |stage| progress(stage, |mark| self.reached(stage, mark)))
    }

    /// Its schedule of payment.
    pub(super) fn payments(&self) -> &'k [Payment] {
        self.known.payments.get(&self.row.id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is on record of its contract.
    pub(super) fn contract(&self) -> Contract {
        let first = self.payments().first().filter(|one| one.paid_on.is_some() && one.currency == self.row.currency);
        Contract {
            signed: stored(self.row.signed_on.as_deref()),
            total: self.row.contract_minor.or(self.row.amount_minor),
            first: first.map(|one| one.amount_minor),
        }
    }

    /// What it lacks to be won by the workspace's rule.
    pub(super) fn lacks(&self) -> Vec<Lack> {
        lacks(self.contract(), self.known.chosen.won_rule, self.known.chosen.least_percent)
    }

    fn all_lacks(&self) -> Vec<Lack> {
        lacks(self.contract(), domain::payment::WonRule::Paid, self.known.chosen.least_percent)
    }

    /// How far the buyer is.
    pub(super) fn buyer(&self) -> Option<&'k str> {
        self.known.buyers.get(&self.row.id).map(String::as_str)
    }

    /// States between our stage and the buyer's, where they came apart.
    pub(super) fn apart(&self) -> Option<i32> {
        let scale = self.known.method.scale(BUYER_STATE)?;
        let value = |key: &str| scale.level(key).map(|level| level.value);
        apart(value(self.stage()?.buyer.as_deref()?)?, value(self.buyer()?)?)
    }

    /// Whether it is so far that an offer stands or falls with its value.
    fn offers(&self) -> bool {
        self.stage().is_some_and(|stage| stage.probability >= OFFER)
    }

    /// Whether it is longer in its stage than it should be.
    pub(super) fn stuck(&self, since: Option<NaiveDate>) -> bool {
        let days = since.map(|since| (self.known.today - since).num_days());
        let limit = self.stage().map(|stage| limit_days(stage.expected_days));
        self.row.outcome == "open" && days.zip(limit).is_some_and(|(days, limit)| days as f64 > limit)
    }

    /// What matters next, the most pressing first.
    pub(super) fn matters(&self, since: Option<NaiveDate>) -> Vec<Matter> {
        matters(&self.situation(since))
    }

    fn situation(&self, since: Option<NaiveDate>) -> Situation {
        let row = self.row;
        let elements = self.elements();
        let keys = |wanted: Element| {
            let some = elements.iter().filter(|(.., state)| *state == wanted);
            some.map(|(key, ..)| (*key).to_owned()).collect::<Vec<_>>()
        };
        let (reached, of) = self.progress();
        let closes = stored(row.closes_on.as_deref());
        let opened = stored(row.opened_on.as_deref());
        Situation {
            open: row.outcome == "open",
            lacks: if row.outcome == "won" && row.signed_on.is_some() { self.lacks() } else { Vec::new() },
            missing: keys(Element::Missing),
            low: keys(Element::Low),
            overdue: closes.is_some_and(|day| day < self.known.today),
            undated: closes.is_none(),
            reversed: closes.zip(opened).is_some_and(|(closes, opened)| closes < opened),
            unpriced: row.amount_minor.is_none(),
            expiring: self.held().is_some_and(|(hold, _)| hold == Hold::Expiring),
            public: self.row.owner_id.is_some() && self.held().is_some_and(|(hold, last)| hold == Hold::Public && last.is_some()),
            stuck: self.stuck(since),
            apart: self.apart(),
            no_approver: self.known.approvers.get(&row.id) == Some(&false),
            unconfirmed_value: self.offers() && !self.known.confirmed.contains(&row.id),
            no_action: !self.known.planned.contains(&row.id),
            open_marks: of - reached,
        }
    }
}

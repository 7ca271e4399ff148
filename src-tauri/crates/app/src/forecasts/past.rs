//! The pipeline as it stood at the end of a day.
//!
//! Worked out from what holds now and the dated changes since, so that any day can be asked for.
//! What is not kept with dates is as it is now: owner, account, product, and a percent set by
//! hand. Of a decision that a list told, with its day but without a dated change, earlier days know
//! only that the opportunity was open, whose it was and for which product: it stands in the first
//! stage that a forecast counts, without amount, expected close or percent, since those were
//! written down when the outcome was known (ours). Deleted opportunities are in no day. Amounts in other currencies are converted (`crate::rates`); what has no rate is left out and
//! counted. Invariant: a day on or after the last change is the present.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::method::{Method, Process};
use domain::past::{Turn, value_at};
use store::{OpportunityFilter, PastFact, PastLine};

use super::counting::Counting;
use super::recalled;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::rates::{Foreign, Rates};
use crate::session::Session;

/// All opportunities that were there at the end of a day.
pub(crate) struct Past {
    /// By key; those opened later are not among them.
    pub(crate) lines: Vec<PastLine>,
    /// What is in other currencies.
    pub(crate) foreign: Foreign,
}

/// What several days are worked out from.
pub(crate) struct Ground {
    lines: Arc<[PastLine]>,
    /// Of each line whether it is looked at.
    ours: Vec<bool>,
    /// By pipeline, the first stage that a forecast counts.
    entries: HashMap<String, String>,
    facts: Arc<[PastFact]>,
    foreign: Foreign,
    rates: Rates,
    /// The day whose rates open ones take, where it is not the day looked at.
    rate_day: Option<NaiveDate>,
}

impl Past {
    /// At the end of a day.
    pub(crate) fn at(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<Self> {
        let ground = Ground::since(session, filter, day)?;
        Ok(Self { lines: ground.lines_at(day).into_iter().flatten().collect(), foreign: ground.foreign })
    }

    /// The same with those marked that a forecast does not count.
    pub(crate) fn marked(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<Self> {
        let mut past = Self::at(session, filter, day)?;
        Counting::of(session)?.mark(session, day, &mut past.lines)?;
        Ok(past)
    }

    /// The same without those; and how many they are, with their amounts.
    pub(crate) fn counted(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<(Self, (usize, i64))> {
        let mut past = Self::marked(session, filter, day)?;
        let amounts = past.lines.iter().filter(|line| !line.counted).map(|line| line.amount.unwrap_or(0));
        let left_out = amounts.fold((0, 0_i64), |(count, sum), amount| (count + 1, sum.saturating_add(amount)));
        past.lines.retain(|line| line.counted);
        Ok((past, left_out))
    }
}

impl Ground {
    /// What is needed for this day and all later ones.
    pub(crate) fn since(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<Self> {
        let (db, rates) = (session.open()?.store.db(), Rates::of(session)?);
        // Most pages look at all there is, or at a whole pipeline.
        let whole = filter.is_of_pipeline();
        let lines = if whole { recalled::lines(session)? } else { db.past_lines(filter)?.into() };
        let facts = if whole { recalled::facts(session, day)? } else { db.past_facts(filter, &day.to_string())?.into() };
        let mut foreign = Foreign::default();
        let within = |line: &PastLine| filter.pipeline.as_ref().is_none_or(|pipeline| *pipeline == line.pipeline);
        let ours = lines.iter().map(|line| within(line) && foreign.meet(&rates, &line.currency, line.amount.is_some())).collect();
        Ok(Self { lines, ours, entries: entries(&session.open()?.method), facts, foreign, rates, rate_day: None })
    }

    /// The same with every open amount at the rate of one day: a rate that moved is no change of an
    /// opportunity.
    pub(crate) fn at_rates_of(self, day: NaiveDate) -> Self {
        Self { rate_day: Some(day), ..self }
    }

    /// The same with those marked that a forecast of that day does not count.
    pub(crate) fn marked_at(&self, session: &Session, counting: &Counting, day: NaiveDate) -> Result<Vec<Option<PastLine>>> {
        let mut lines = self.lines_at(day);
        counting.mark(session, day, lines.iter_mut().flatten())?;
        Ok(lines)
    }

    /// What is in other currencies.
    pub(crate) fn foreign(self) -> Foreign {
        self.foreign
    }

    /// Each opportunity at the end of a day, by key; `None` where it was not there yet.
    pub(crate) fn lines_at(&self, date: NaiveDate) -> Vec<Option<PastLine>> {
        let day = date.to_string();
        let mut rest = &*self.facts;
        let mut at = |(line, ours): (&PastLine, &bool)| {
            let own = taken(&mut rest, &line.id);
            let line = if *ours { self.line_at(line, own, &day) } else { None };
            line.map(|line| self.in_own_currency(line, date))
        };
        self.lines.iter().zip(&self.ours).map(&mut at).collect()
    }

    /// Amounts in the workspace's currency: of a won one as of its day, of an open one as of this day.
    fn in_own_currency(&self, mut line: PastLine, day: NaiveDate) -> PastLine {
        if line.currency != self.rates.own() {
            let won = stored(line.closed_on.as_deref()).filter(|_| line.outcome == "won");
            let day = won.or(self.rate_day).unwrap_or(day);
            let own = |minor: i64| self.rates.own_of(minor, &line.currency, day);
            (line.amount, line.price) = (line.amount.and_then(own), line.price.and_then(own));
            Arc::make_mut(&mut line.lasting).currency = self.rates.own().to_owned();
        }
        line
    }

    /// What can be said of one before a list told its outcome.
    fn unsay(&self, line: &mut PastLine) {
        if let Some(entry) = self.entries.get(&line.pipeline) {
            line.stage.clone_from(entry);
        }
        "open".clone_into(&mut line.outcome);
        line.told_later = true;
        (line.amount, line.probability, line.closes_on, line.closed_on) = (None, None, None, None);
    }

    fn line_at(&self, now: &PastLine, facts: &[PastFact], day: &str) -> Option<PastLine> {
        if now.opened_on.as_deref().is_some_and(|opened| opened > day) {
            return None;
        }
        let mut then = now.clone();
        if facts.is_empty() && now.closed_on.as_deref().is_none_or(|closed| closed <= day) {
            return Some(then);
        }
        if told_later(now, facts, day) {
            self.unsay(&mut then);
            return Some(then);
        }
        let held = |kind: &str, now: Option<&str>| {
            let turns = facts.iter().filter(|fact| fact.kind == kind);
            value_at(now, turns.map(|fact| Turn { on: &fact.on_date, before: fact.before.as_deref() }), day).map(str::to_owned)
        };
        then.closes_on = held("closes-on", now.closes_on.as_deref());
        then.stage = held("stage", Some(&now.stage)).unwrap_or_else(|| now.stage.clone());
        let changed = facts.iter().any(|fact| fact.kind == "amount" && fact.on_date.as_str() > day);
        if changed {
            then.amount = held("amount", None).and_then(|text| money::from_plain(&text, &now.currency));
        }
        (then.outcome, then.closed_on) = outcome_at(now, facts, day);
        Some(then)
    }
}

/// By pipeline, the first stage that a forecast counts.
fn entries(method: &Method) -> HashMap<String, String> {
    let entry = |process: &Process| Some((process.key.clone(), process.stages.get(process.entry())?.key.clone()));
    method.processes().filter_map(entry).collect()
}

/// Whether it was decided after a day without a dated change: a list told so afterwards.
fn told_later(now: &PastLine, facts: &[PastFact], day: &str) -> bool {
    let later = now.closed_on.as_deref().is_some_and(|closed| closed > day);
    later && !facts.iter().any(|fact| (fact.kind == "outcome" || fact.kind == "stage") && fact.on_date.as_str() > day)
}

/// Takes the facts of one opportunity off the front, with those of any before it.
fn taken<'f>(rest: &mut &'f [PastFact], id: &str) -> &'f [PastFact] {
    let before = rest.iter().take_while(|fact| fact.opportunity.as_str() < id).count();
    let count = rest[before..].iter().take_while(|fact| fact.opportunity == id).count();
    let (own, later) = rest[before..].split_at(count);
    *rest = later;
    own
}

/// How it stood, and since when it was decided. A decision that was taken in with its day, without
/// a dated change, counts from that day on.
fn outcome_at(now: &PastLine, facts: &[PastFact], day: &str) -> (String, Option<String>) {
    let mut decisions = facts.iter().filter(|fact| fact.kind == "outcome").peekable();
    let mut last = None;
    while let Some(fact) = decisions.next_if(|fact| fact.on_date.as_str() <= day) {
        last = Some(fact.on_date.clone());
    }
    let held = decisions.peek().map(|next| next.before.clone().unwrap_or_default());
    match held {
        Some(before) if before == "won" || before == "lost" => (before, last.or_else(|| Some(day.to_owned()))),
        Some(_) => ("open".to_owned(), None),
        None if now.closed_on.as_deref().is_some_and(|closed| closed > day) => ("open".to_owned(), None),
        None => (now.outcome.clone(), now.closed_on.clone()),
    }
}

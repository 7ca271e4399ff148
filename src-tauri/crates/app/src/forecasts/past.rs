//! The pipeline as it stood at the end of a day.
//!
//! Worked out from what holds now and the dated changes since, so that any day can be asked for.
//! What is not kept with dates is as it is now: owner, account, product, and a percent set by
//! hand. Deleted opportunities are in no day. Invariant: a day on or after the last change is the
//! present.

use chrono::NaiveDate;
use domain::past::{Turn, value_at};
use store::{OpportunityFilter, PastFact, PastLine};

use crate::error::Result;
use crate::money;
use crate::session::Session;

/// All opportunities that were there at the end of a day.
pub(crate) struct Past {
    /// By key; those opened later are not among them.
    pub(crate) lines: Vec<PastLine>,
    /// How many are in another currency.
    pub(crate) other_currency: u32,
}

/// What several days are worked out from.
pub(crate) struct Ground {
    lines: Vec<PastLine>,
    facts: Vec<PastFact>,
    other_currency: u32,
    currency: String,
}

impl Past {
    /// At the end of a day.
    pub(crate) fn at(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<Self> {
        let ground = Ground::since(session, filter, day)?;
        Ok(Self { other_currency: ground.other_currency, lines: ground.lines_at(day).into_iter().flatten().collect() })
    }

    /// The same without open ones that a forecast leaves out, since not all their elements are
    /// confirmed now (D-07); and how many those are, with their amounts.
    pub(crate) fn counted(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<(Self, (usize, i64))> {
        let mut past = Self::at(session, filter, day)?;
        let out = session.open()?.store.db().left_out(&crate::opportunities::valid_rules(session)?)?;
        let is_out = |line: &PastLine| line.outcome == "open" && out.contains(&line.id);
        let amounts = past.lines.iter().filter(|line| is_out(line)).map(|line| line.amount.unwrap_or(0));
        let left_out = amounts.fold((0, 0_i64), |(count, sum), amount| (count + 1, sum.saturating_add(amount)));
        past.lines.retain(|line| !is_out(line));
        Ok((past, left_out))
    }
}

impl Ground {
    /// What is needed for this day and all later ones.
    pub(crate) fn since(session: &Session, filter: &OpportunityFilter, day: NaiveDate) -> Result<Self> {
        let open = session.open()?;
        let db = open.store.db();
        let (lines, other_currency) = db.past_lines(filter)?;
        let facts = db.past_facts(filter, &day.to_string())?;
        Ok(Self { lines, facts, other_currency, currency: open.workspace.currency.clone() })
    }

    /// How many are in another currency.
    pub(crate) fn other_currency(&self) -> u32 {
        self.other_currency
    }

    /// Each opportunity at the end of a day, by key; `None` where it was not there yet.
    pub(crate) fn lines_at(&self, day: NaiveDate) -> Vec<Option<PastLine>> {
        let day = day.to_string();
        let mut rest = self.facts.as_slice();
        let mut at = |line: &PastLine| {
            let before = rest.partition_point(|fact| fact.opportunity < line.id);
            let end = before + rest[before..].iter().take_while(|fact| fact.opportunity == line.id).count();
            let own = &rest[before..end];
            rest = &rest[end..];
            self.line_at(line, own, &day)
        };
        self.lines.iter().map(&mut at).collect()
    }

    fn line_at(&self, now: &PastLine, facts: &[PastFact], day: &str) -> Option<PastLine> {
        if now.opened_on.as_deref().is_some_and(|opened| opened > day) {
            return None;
        }
        let held = |kind: &str, now: Option<&str>| {
            let turns = facts.iter().filter(|fact| fact.kind == kind);
            value_at(now, turns.map(|fact| Turn { on: &fact.on_date, before: fact.before.as_deref() }), day).map(str::to_owned)
        };
        let mut then = now.clone();
        then.closes_on = held("closes-on", now.closes_on.as_deref());
        then.stage = held("stage", Some(&now.stage)).unwrap_or_else(|| now.stage.clone());
        let changed = facts.iter().any(|fact| fact.kind == "amount" && fact.on_date.as_str() > day);
        if changed {
            then.amount = held("amount", None).and_then(|text| money::from_plain(&text, &self.currency));
        }
        (then.outcome, then.closed_on) = outcome_at(now, facts, day);
        Some(then)
    }
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

//! A moment to compare: a day, or a snapshot.
//!
//! Invariant: lines of a moment come by key, whichever it is.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::changes::slips;
use store::{FrozenClose, OpportunityFilter, PastLine, Snapshot};

use super::snapshots::thawed;
use super::view::PipelineSlice;
use crate::dates::{self, stored};
use crate::error::Result;
use crate::session::Session;

/// When.
pub(super) enum Moment {
    Day(NaiveDate),
    Frozen(Snapshot, NaiveDate),
}

impl Moment {
    /// The day it is or shows.
    pub(super) fn day(&self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Frozen(_, day) => *day,
        }
    }
}

/// Reads the key of a snapshot or an ISO date; blank means none.
pub(super) fn moment(session: &Session, text: Option<&str>) -> Result<Option<Moment>> {
    let db = session.open()?.store.db();
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let known = db.snapshots()?.into_iter().find(|one| one.id == text);
    let frozen = known.and_then(|one| stored(Some(&one.taken_on)).map(|day| Moment::Frozen(one, day)));
    frozen.map_or_else(|| dates::parse(text).map(|day| Some(Moment::Day(day))), |found| Ok(Some(found)))
}

/// What a snapshot holds of a slice.
pub(super) fn frozen(session: &Session, snapshot: &Snapshot, of: &PipelineSlice) -> Result<Vec<PastLine>> {
    let lines = session.open()?.store.db().frozen_lines(snapshot.seq)?.into_iter();
    let is = |asked: &Option<String>, held: Option<&str>| asked.is_none() || asked.as_deref() == held;
    let within = |line: &PastLine| {
        is(&of.account, line.account_id.as_deref())
            && is(&of.owner, line.owner.as_deref())
            && is(&of.product, line.product.as_deref())
            && is(&of.pipeline, Some(&line.pipeline))
    };
    Ok(lines.map(|line| thawed(line, &snapshot.currency)).filter(within).collect())
}

/// One pair per opportunity that is in one of two lists, each by key.
pub(super) fn paired(before: Vec<PastLine>, after: Vec<PastLine>) -> Vec<(Option<PastLine>, Option<PastLine>)> {
    let (mut before, mut after) = (before.into_iter().peekable(), after.into_iter().peekable());
    let mut pairs = Vec::new();
    while let Some(key) = [before.peek(), after.peek()].into_iter().flatten().map(|line| line.id.clone()).min() {
        pairs.push((before.next_if(|line| line.id == key), after.next_if(|line| line.id == key)));
    }
    pairs
}

/// How often each was moved to a later month between two moments, the first excluded.
pub(super) fn slipped(session: &Session, filter: &OpportunityFilter, moments: (&Moment, &Moment)) -> Result<HashMap<String, u32>> {
    match moments {
        (Moment::Frozen(a, _), Moment::Frozen(b, _)) => {
            let closes = session.open()?.store.db().frozen_closes(a.seq.max(b.seq))?;
            Ok(between_snapshots(&closes, a.seq.min(b.seq)))
        }
        (a, b) => between_days(session, filter, (a.day().min(b.day()), a.day().max(b.day()))),
    }
}

fn between_days(session: &Session, filter: &OpportunityFilter, (first, last): (NaiveDate, NaiveDate)) -> Result<HashMap<String, u32>> {
    let facts = session.open()?.store.db().past_facts(filter, &first.to_string())?;
    let last = last.to_string();
    let within = facts.iter().filter(|fact| fact.kind == "closes-on" && fact.on_date <= last);
    let mut counts = HashMap::new();
    for fact in within {
        add(&mut counts, &fact.opportunity, (stored(fact.before.as_deref()), stored(fact.value.as_deref())));
    }
    Ok(counts)
}

fn between_snapshots(closes: &[FrozenClose], first: i64) -> HashMap<String, u32> {
    let mut counts = HashMap::new();
    for pair in closes.windows(2).filter(|pair| pair[0].opportunity == pair[1].opportunity && pair[1].seq > first) {
        let moved = (stored(pair[0].closes_on.as_deref()), stored(pair[1].closes_on.as_deref()));
        add(&mut counts, &pair[1].opportunity, moved);
    }
    counts
}

fn add(counts: &mut HashMap<String, u32>, key: &str, moved: (Option<NaiveDate>, Option<NaiveDate>)) {
    *counts.entry(key.to_owned()).or_default() += u32::try_from(slips([moved])).unwrap_or(0);
}

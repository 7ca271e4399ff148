//! A moment to compare: a day, or a snapshot.
//!
//! Invariant: lines of a moment come by key, whichever it is.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::changes::slips;
use store::{FrozenClose, OpportunityFilter, PastLine, Snapshot};

use super::fault::ForecastFault;
use super::figures::query;
use super::snapshots::thawed;
use super::view::PipelineSlice;
use crate::dates::{self, stored};
use crate::error::{AppError, Result};
use crate::opportunities::filter;
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

/// Reads an ISO date, `@` and a date for the snapshot of that day, or the key or name of a snapshot;
/// blank means none.
pub(super) fn moment(session: &Session, text: Option<&str>) -> Result<Option<Moment>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    if let Ok(day) = dates::parse(text) {
        return Ok(Some(Moment::Day(day)));
    }
    let unknown = || AppError::Forecast(ForecastFault::NotAMoment(text.to_owned()));
    let known = session.open()?.store.db().snapshots()?;
    let found = called(session, known, text)?.and_then(|one| stored(Some(&one.taken_on)).map(|day| Moment::Frozen(one, day)));
    found.map(Some).ok_or_else(unknown)
}

/// The snapshot meant by a text: the last of a day, else the one with the key or the name.
fn called(session: &Session, known: Vec<Snapshot>, text: &str) -> Result<Option<Snapshot>> {
    if let Some(day) = text.strip_prefix('@') {
        let day = dates::parse(day)?.to_string();
        return Ok(known.into_iter().rfind(|one| one.taken_on == day));
    }
    let name = text.to_lowercase();
    let is = |one: &Snapshot| one.id == text || one.name.as_ref().is_some_and(|own| own.to_lowercase() == name);
    let found: Vec<Snapshot> = known.into_iter().filter(is).collect();
    if found.len() > 1 {
        let format = session.speech().format;
        let days = found.iter().filter_map(|one| stored(Some(&one.taken_on))).map(|day| format.date(day)).collect();
        return Err(AppError::Forecast(ForecastFault::SeveralSnapshots(text.to_owned(), days)));
    }
    Ok(found.into_iter().next())
}

/// What a snapshot holds of a slice. Where a lead came from and which accounts a territory holds is
/// not frozen: that is as it is now.
pub(super) fn frozen(session: &Session, snapshot: &Snapshot, of: &PipelineSlice) -> Result<Vec<PastLine>> {
    let db = session.open()?.store.db();
    let lines = db.frozen_lines(snapshot.seq)?.into_iter();
    let outside = |of: &PipelineSlice| PipelineSlice { source: of.source.clone(), territory: of.territory.clone(), ..PipelineSlice::default() };
    let now = (of.source.is_some() || of.territory.is_some()).then(|| filter(session, &query(&outside(of)))).transpose()?;
    let known = now.map(|now| db.matching_keys(&now)).transpose()?;
    let is = |asked: &Option<String>, held: Option<&str>| asked.is_none() || asked.as_deref() == held;
    let within = |line: &PastLine| {
        is(&of.account, line.account_id.as_deref())
            && is(&of.owner, line.owner.as_deref())
            && is(&of.product, line.product.as_deref())
            && is(&of.pipeline, Some(&line.pipeline))
            && known.as_ref().is_none_or(|known| known.contains(&line.id))
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
    let facts = session.open()?.store.db().moved_closes(filter, &first.to_string())?;
    let last = last.to_string();
    let within = facts.iter().filter(|fact| fact.on_date <= last);
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

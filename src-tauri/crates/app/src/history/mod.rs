//! What changed, by whom, when, from what to what; and going back and forth.
//!
//! Not the journal itself (`store`). Invariant: undo and redo are changes like
//! any other and stand in the history.

mod details;
mod reasons;
pub mod view;

use chrono::{DateTime, Local, SecondsFormat};
use store::{Filter, JournalRow};
use view::{HistoryEntry, HistoryPage, HistoryQuery};

use crate::dates;
use crate::error::Result;
use crate::ops::label;
use crate::session::{Change, Session};
use crate::wire::Nothing;

const PAGE: u32 = 50;
/// Changed facts shown with an entry.
const DETAILS: usize = 12;
/// Rows of an entry whose facts are counted one by one; beyond, each row counts once.
const COUNTED: usize = 2_000;

/// Entries, latest first.
pub fn list(session: &Session, query: HistoryQuery) -> Result<HistoryPage> {
    let limit = if query.limit == 0 { PAGE } else { query.limit.min(500) };
    let since = dates::parse_some(query.since.as_deref())?.map(|day| begin_of(&day));
    let filter = Filter { subject: query.subject, before: query.before, since, limit: limit + 1 };
    let mut rows = session.open()?.store.journal(&filter)?;
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    Ok(HistoryPage { entries: rows.into_iter().map(|row| entry(session, row)).collect::<Result<_>>()?, more })
}

fn entry(session: &Session, row: JournalRow) -> Result<HistoryEntry> {
    let changes = session.open()?.store.changes(row.seq, COUNTED)?;
    // Cells hold every note, reason and level there was.
    let told = if session.redacts() { 0 } else { DETAILS };
    let details = details::of(session, &changes, told)?;
    let beyond = u32::try_from(row.rows).unwrap_or(u32::MAX).saturating_sub(changes.len() as u32);
    let total = changes.iter().map(details::count).sum::<usize>() as u32;
    Ok(HistoryEntry {
        seq: row.seq,
        stamp: local(&row.stamp),
        author: row.author,
        label: label(&row.op, &row.args, &session.speech(), session.redacts()),
        kind: row.kind,
        undone: row.undone,
        detail_total: if told == 0 { 0 } else if changes.len() < COUNTED { total } else { total.saturating_add(beyond) },
        details,
        rows: u32::try_from(row.rows).unwrap_or(u32::MAX),
    })
}

/// The stamp at which a day of this place begins.
pub(crate) fn begin_of(day: &str) -> String {
    let midnight = dates::stored(Some(day)).and_then(|day| day.and_hms_opt(0, 0, 0));
    let local = midnight.and_then(|at| at.and_local_timezone(Local).earliest());
    local.map_or_else(|| day.to_owned(), |at| at.to_utc().to_rfc3339_opts(SecondsFormat::Millis, true))
}

/// A stamp in the clock of this place, without its zone.
fn local(stamp: &str) -> String {
    let at = DateTime::parse_from_rfc3339(stamp).map(|at| at.with_timezone(&Local));
    at.map_or_else(|_| stamp.to_owned(), |at| at.format("%Y-%m-%dT%H:%M:%S").to_string())
}

/// Takes back the latest change.
pub fn undo(session: &mut Session, _: Nothing) -> Change<Nothing> {
    session.step_back()
}

/// Brings back what was taken back last.
pub fn redo(session: &mut Session, _: Nothing) -> Change<Nothing> {
    session.step_forward()
}

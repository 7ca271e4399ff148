//! What changed, by whom, when, from what to what; and going back and forth.
//!
//! Not the journal itself (`store`). Invariant: undo and redo are changes like
//! any other and stand in the history.

mod details;
pub mod view;

use chrono::{DateTime, Local};
use store::{Filter, JournalRow};
use view::{HistoryEntry, HistoryPage, HistoryQuery};

use crate::error::Result;
use crate::ops::label;
use crate::session::{Change, Session};
use crate::wire::Nothing;

const PAGE: u32 = 50;
/// Changed facts shown with an entry.
const DETAILS: usize = 12;

/// Entries, latest first.
pub fn list(session: &Session, query: HistoryQuery) -> Result<HistoryPage> {
    let limit = if query.limit == 0 { PAGE } else { query.limit.min(500) };
    let filter = Filter { subject: query.subject, before: query.before, since: query.since, limit: limit + 1 };
    let mut rows = session.open()?.store.journal(&filter)?;
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    Ok(HistoryPage { entries: rows.into_iter().map(|row| entry(session, row)).collect::<Result<_>>()?, more })
}

fn entry(session: &Session, row: JournalRow) -> Result<HistoryEntry> {
    let changes = session.open()?.store.changes(row.seq, DETAILS)?;
    let details = details::of(session, &changes)?;
    Ok(HistoryEntry {
        seq: row.seq,
        stamp: local(&row.stamp),
        author: row.author,
        label: label(&row.op, &row.args, &session.speech()),
        kind: row.kind,
        undone: row.undone,
        detail_total: details.len() as u32,
        details: details.into_iter().take(DETAILS).collect(),
        rows: u32::try_from(row.rows).unwrap_or(u32::MAX),
    })
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

//! How much was changed about something since a day, and by whom, out of the journal.
//!
//! Invariant: what was taken back counts neither as done nor as undone.

use std::collections::BTreeMap;

use store::Filter;

use super::{Asked, Heading, Point, item};
use crate::error::Result;
use crate::history::begin_of;

/// Entries looked at.
const MOST: u32 = 5_000;
/// Changes that are the meeting's own.
const OWN: [&str; 4] = ["review-", "workshop-", "entry-", "vote-"];

/// One point: how many changes, by whom; none where there were none.
pub(super) fn point(asked: &Asked<'_>) -> Result<Option<Point>> {
    let since = Some(begin_of(&asked.since.succ_opt().unwrap_or(asked.since).to_string()));
    let subject = Some(asked.id.to_owned()).filter(|id| !id.is_empty());
    let rows = asked.session.open()?.store.journal(&Filter { subject, before: None, since, limit: MOST })?;
    let mut by: BTreeMap<String, u32> = BTreeMap::new();
    rows.iter().filter(|row| row.kind == "do" && !row.undone && !OWN.iter().any(|own| row.op.starts_with(own))).for_each(|row| *by.entry(row.author.clone()).or_default() += 1);
    let count: u32 = by.values().sum();
    let who = by.into_keys().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
    let key = if who.is_empty() { "reviews-recorded-nobody" } else { "reviews-recorded" };
    let args = [("count", count.into()), ("who", who.into())];
    let text = asked.session.speech().say(key, &args[..if key == "reviews-recorded" { 2 } else { 1 }]);
    Ok((count > 0).then(|| (Heading::Changed, item(text, "plain", "history", None))))
}

//! What to talk about in a review: what changed since the last one, what is stuck, overdue,
//! contradictory or weak.
//!
//! Not a judgement of its own: every point is one that a view of its subject tells. Invariant: a
//! point stands under one heading, and its page tells the same.

mod account;
mod deals;
mod opportunity;
mod records;
mod todo;

use chrono::NaiveDate;
use store::ReviewSubject;

use super::view::{BriefGroup, BriefItem};
use crate::error::Result;
use crate::forecasts::view::PipelineSlice;
use crate::session::Session;

/// Points told of one heading.
const TOLD: usize = 12;

/// A heading, in the order they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// Since the day the review compares with.
    Changed,
    /// Does not move.
    Stuck,
    /// Its day is over.
    Overdue,
    /// Two things on record do not go together.
    Contradictory,
    /// What stands against us, or is missing.
    Weak,
}

impl Heading {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Changed, "changed"),
        (Self::Stuck, "stuck"),
        (Self::Overdue, "overdue"),
        (Self::Contradictory, "contradictory"),
        (Self::Weak, "weak"),
    ];
}

/// A point under its heading.
pub(super) type Point = (Heading, BriefItem);

/// Whose points, since when.
pub(super) struct Asked<'a> {
    pub(super) session: &'a Session,
    pub(super) id: &'a str,
    pub(super) since: NaiveDate,
}

/// All there is to talk about, by heading; headings without a point are left out.
pub(super) fn of(session: &Session, line: &ReviewSubject, since: NaiveDate) -> Result<Vec<BriefGroup>> {
    let asked = Asked { session, id: &line.subject_id, since };
    let points = match line.kind.as_str() {
        "account" => account::points(&asked)?,
        "opportunity" => opportunity::points(&asked)?,
        _ => deals::points(&asked, &PipelineSlice::default())?,
    };
    Ok(grouped(session, points))
}

fn grouped(session: &Session, points: Vec<Point>) -> Vec<BriefGroup> {
    let mut groups: Vec<BriefGroup> = Vec::new();
    for (heading, key) in Heading::ALL {
        let mut items: Vec<BriefItem> = points.iter().filter(|(of, _)| *of == heading).map(|(_, item)| item.clone()).collect();
        let more = items.len().saturating_sub(TOLD) as u32;
        items.truncate(TOLD);
        if !items.is_empty() {
            let title = session.speech().text(&format!("reviews-brief-{key}"));
            groups.push(BriefGroup { key: key.to_owned(), title, items, more });
        }
    }
    groups
}

/// A point that leads to a page.
pub(super) fn item(text: String, tone: &str, page: &str, id: Option<&str>) -> BriefItem {
    BriefItem { text, detail: None, tone: tone.to_owned(), page: page.to_owned(), id: id.map(str::to_owned), view: None, people: Vec::new() }
}

impl Asked<'_> {
    /// A sentence about one thing.
    pub(super) fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.session.speech().say(key, &args)
    }

    /// A stored day as it is read.
    pub(super) fn day(&self, day: Option<&str>) -> String {
        crate::dates::stored(day).map(|day| self.session.speech().format.date(day)).unwrap_or_default()
    }

    /// A point on a view of the account's or the opportunity's page.
    pub(super) fn on(&self, text: String, tone: &str, page: &str, view: &str) -> BriefItem {
        BriefItem { view: Some(view.to_owned()), ..item(text, tone, page, Some(self.id)) }
    }
}

//! What a forecast counts: the one rule, for every figure that says what is to come.
//!
//! An open opportunity counts when every element of it is confirmed as high as its amount asks
//! (D-07, D-08), where the workspace asks for that. So it is for the forecast and its range, the
//! month board, what changed between two days, slips, velocity, the look back, snapshots, and the
//! weighted sum of a table or of a stage. The funnel counts all, for in it opportunities become
//! valid, but gives weight only to those. Won ones always count.
//!
//! A day is judged by what was rated up to it. Days before the first rating of any element are not
//! judged: nobody could have confirmed one then, as in a file taken over from another program. Where
//! nothing was ever rated, every day is. The
//! amount that asks for a height, and the rule itself, are those of now. Invariant: who reads
//! opportunities of a day for a forecast reads them through here.

use std::cell::OnceCell;
use std::collections::HashSet;

use chrono::NaiveDate;
use store::{PastLine, ValidRule};

use crate::dates::stored;
use crate::error::Result;
use crate::opportunities::valid_rules;
use crate::session::Session;

/// Up to so many opportunities, only these are asked about.
const FEW: usize = 500;

/// The rule, and from which day on it holds.
pub(crate) struct Counting {
    rules: Vec<ValidRule>,
    /// The day of the first rating; read where a day of the past is asked about.
    first: OnceCell<NaiveDate>,
    today: NaiveDate,
}

impl Counting {
    pub(crate) fn of(session: &Session) -> Result<Self> {
        Ok(Self { rules: valid_rules(session)?, first: OnceCell::new(), today: session.today() })
    }

    /// Whether a day is judged.
    fn judges(&self, session: &Session, day: NaiveDate) -> Result<bool> {
        if self.rules.is_empty() || day >= self.today {
            return Ok(!self.rules.is_empty());
        }
        if let Some(first) = self.first.get() {
            return Ok(day >= *first);
        }
        let first = session.open()?.store.db().first_rated(&self.rules)?;
        Ok(day >= *self.first.get_or_init(|| stored(first.as_deref()).unwrap_or(NaiveDate::MIN)))
    }

    /// Marks the open ones of a day that are not counted.
    pub(crate) fn mark<'l>(&self, session: &Session, day: NaiveDate, lines: impl IntoIterator<Item = &'l mut PastLine>) -> Result<()> {
        let lines: Vec<&mut PastLine> = lines.into_iter().collect();
        if lines.is_empty() {
            return Ok(());
        }
        let ids: Vec<String> = if lines.len() <= FEW { lines.iter().map(|line| line.id.clone()).collect() } else { Vec::new() };
        mark(&self.out_on(session, day, Some(ids.as_slice()).filter(|ids| !ids.is_empty()))?, lines);
        Ok(())
    }

    /// Of each day, what a forecast of it does not count while it is open.
    pub(crate) fn left_out(&self, session: &Session, days: &[NaiveDate]) -> Result<Vec<HashSet<String>>> {
        days.iter().map(|day| self.out_on(session, *day, None)).collect()
    }

    fn out_on(&self, session: &Session, day: NaiveDate, among: Option<&[String]>) -> Result<HashSet<String>> {
        if self.judges(session, day)? { self.out(session, day, among) } else { Ok(HashSet::new()) }
    }

    /// Now only those are looked at that are open; what is rated ahead of time counts from its day.
    fn out(&self, session: &Session, day: NaiveDate, among: Option<&[String]>) -> Result<HashSet<String>> {
        let db = session.open()?.store.db();
        let found = if day >= self.today { db.left_out(&self.rules, among)? } else { db.short_on(&self.rules, &day.to_string(), among)? };
        Ok(found)
    }
}

/// Marks the open ones of these that are among those left out.
pub(super) fn mark<'l>(out: &HashSet<String>, lines: impl IntoIterator<Item = &'l mut PastLine>) {
    for line in lines.into_iter().filter(|line| line.outcome == "open") {
        line.counted = !out.contains(&line.id);
    }
}

//! Pictures of how accounts are classed: ladder, lifecycle, segments.
//!
//! Not who is on which level (`crate::classes`). Invariant: every account counted in a picture
//! can be asked for through its marks.

mod ladder;
mod lifecycle;
mod segments;

pub(super) use ladder::ladder;
pub(super) use lifecycle::lifecycle;
pub(super) use segments::segments;

use std::cmp::Reverse;

use charts::Aside;

use super::chart::{opaque_accounts, things};
use super::slice::Slice;
use crate::classes::view::ClassQuery;
use crate::classes::{Book, Entry, Words, matching};
use crate::error::Result;

/// What a picture of accounts is made from.
struct Ground<'a> {
    book: Book<'a>,
    words: Words<'a>,
    asked: ClassQuery,
}

impl<'a> Ground<'a> {
    fn of(slice: &Slice<'a>) -> Result<Self> {
        let book = Book::read(slice.session, None)?;
        let words = Words::new(slice.session, &book)?;
        let ids = slice.query.account.clone().into_iter().collect();
        let (categories, owner) = (slice.query.categories.clone(), slice.query.owner.clone());
        Ok(Self { book, words, asked: ClassQuery { ids, categories, owner, ..ClassQuery::default() } })
    }

    /// Accounts asked for, the most revenue first.
    fn entries(&self) -> Vec<&Entry<'a>> {
        let mut entries = matching(&self.book, &self.asked);
        entries.sort_by_key(|entry| Reverse(entry.line.revenue));
        entries
    }

    /// Those with these levels on a scale; `""` stands for none.
    fn with(&self, scale: &str, level: &str) -> ClassQuery {
        let levels = [(scale.to_owned(), vec![level.to_owned()])].into();
        ClassQuery { levels, ..self.asked.clone() }
    }

    fn one(&self, entry: &Entry<'_>) -> Option<String> {
        things("account", &entry.line.id)
    }

    fn sum(&self, entries: &[&Entry<'_>]) -> String {
        let sum = entries.iter().map(|entry| entry.line.revenue).fold(0, i64::saturating_add);
        self.words.money(sum).short
    }

    /// "4 accounts, ¥ 1.2 M".
    fn count(&self, entries: &[&Entry<'_>]) -> String {
        let args = [("count", entries.len().into()), ("sum", self.sum(entries).into())];
        self.words.speech.say("charts-accounts-sum", &args)
    }

    /// Revenue of an account, the first line below its name.
    fn revenue(&self, entry: &Entry<'_>) -> String {
        let revenue = self.words.money(entry.line.revenue).short;
        self.words.speech.say("charts-account-revenue", &[("revenue", revenue.into())])
    }

    /// Those without a level on the scale, where there are any.
    fn aside(&self, scale: &str, without: &[&Entry<'_>]) -> Option<Aside> {
        let args = [("count", without.len().into()), ("sum", self.sum(without).into())];
        (!without.is_empty()).then(|| Aside {
            text: self.words.speech.say("charts-accounts-without", &args),
            lines: without.iter().take(8).map(|entry| entry.line.name.clone()).collect(),
            target: opaque_accounts(&self.with(scale, "")),
        })
    }
}

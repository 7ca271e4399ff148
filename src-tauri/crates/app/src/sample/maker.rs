//! From what is written down to rows: ids, dates, amounts and words.
//!
//! Not what is written down ([`super::data`]). Invariant: a key leads to the id
//! of a row written before, or the making stops.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use domain::method::{Process, Words};
use rust_decimal::Decimal;
use store::{Fact, Judgement, Record, Tx};

use super::data::Level;
use super::ids::Ids;
use super::worth::local;
use crate::error::{AppError, Result};
use crate::money;
use crate::session::Session;

/// What the workspace says about how to fill it.
pub(super) struct Setting {
    pub(super) today: NaiveDate,
    pub(super) language: &'static str,
    pub(super) currency: String,
    pub(super) process: Process,
    /// Stands where a person is not known by name.
    pub(super) unknown: String,
}

impl Setting {
    pub(super) fn of(session: &Session) -> Result<Self> {
        let open = session.open()?;
        let key = &open.workspace.pipeline;
        let missing = || AppError::UnknownKey { what: "pipeline", key: key.clone() };
        let speech = session.speech();
        Ok(Self {
            today: session.today(),
            language: speech.code(),
            currency: open.workspace.currency.clone(),
            process: open.method.process(key).ok_or_else(missing)?.clone(),
            unknown: speech.text("sample-person-unknown"),
        })
    }
}

/// Writes rows and knows those it wrote.
pub(super) struct Maker<'a> {
    tx: &'a Tx<'a>,
    pub(super) setting: &'a Setting,
    ids: Ids,
    known: HashMap<(&'static str, String), String>,
    authors: HashMap<String, String>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(tx: &'a Tx<'a>, setting: &'a Setting, ids: Ids) -> Self {
        Self { tx, setting, ids, known: HashMap::new(), authors: HashMap::new() }
    }

    pub(super) fn insert<R: Record>(&self, row: &R) -> Result<()> {
        Ok(self.tx.insert(row)?)
    }

    /// A row written before.
    pub(super) fn get<R: Record>(&self, id: &str) -> Result<R> {
        Ok(self.tx.get(id)?)
    }

    /// Adds to a row written before.
    pub(super) fn amend<R: Record>(&self, id: &str, change: impl FnOnce(&mut R, &Self)) -> Result<R> {
        let mut row = self.tx.get::<R>(id)?;
        change(&mut row, self);
        self.tx.update(&row)?;
        Ok(row)
    }

    /// Rows written before with a value in a column.
    pub(super) fn with<R: Record>(&self, column: &'static str, value: &str) -> Result<Vec<R>> {
        Ok(self.tx.with(column, value)?)
    }

    /// Places written before, latest first.
    pub(super) fn placements(&self, matrix: &str, subject: &str) -> Result<Vec<store::Placement>> {
        Ok(self.tx.placements(matrix, subject)?)
    }

    /// An id that no key leads to.
    pub(super) fn id(&mut self) -> String {
        self.ids.next()
    }

    /// The id that this key leads to from now on.
    pub(super) fn id_for(&mut self, kind: &'static str, key: &str) -> String {
        let id = self.ids.next();
        self.know(kind, key, &id);
        id
    }

    /// Lets a key lead to a row that is there.
    pub(super) fn know(&mut self, kind: &'static str, key: &str, id: &str) {
        self.known.insert((kind, key.to_owned()), id.to_owned());
    }

    pub(super) fn find(&self, kind: &'static str, key: &str) -> Result<String> {
        let found = self.known.get(&(kind, key.to_owned()));
        found.cloned().ok_or_else(|| AppError::UnknownKey { what: kind, key: key.to_owned() })
    }

    pub(super) fn find_some(
        &self,
        kind: &'static str,
        key: Option<&str>,
    ) -> Result<Option<String>> {
        key.map(|key| self.find(kind, key)).transpose()
    }

    /// Lets a person sign for a subject.
    pub(super) fn sign_for(&mut self, subject: &str, author: String) {
        self.authors.insert(subject.to_owned(), author);
    }

    /// Who signs for a subject; nobody where none was named.
    pub(super) fn author(&self, subject: &str) -> String {
        self.authors.get(subject).cloned().unwrap_or_default()
    }

    pub(super) fn say(&self, words: &Words) -> String {
        words.get(self.setting.language).to_owned()
    }

    pub(super) fn say_some(&self, words: Option<&Words>) -> Option<String> {
        words.map(|words| self.say(words))
    }

    /// The working day so many days before today, or after it where negative.
    pub(super) fn day(&self, ago: i64) -> String {
        self.date(ago).to_string()
    }

    pub(super) fn date(&self, ago: i64) -> NaiveDate {
        let day = self
            .setting
            .today
            .checked_sub_signed(TimeDelta::days(ago))
            .unwrap_or(self.setting.today);
        let weekend = match day.weekday() {
            Weekday::Sat if ago != 0 => 1,
            Weekday::Sun if ago != 0 => 2,
            _ => 0,
        };
        day - TimeDelta::days(weekend)
    }

    /// Thousands of yuan as minor units of the workspace's currency.
    pub(super) fn minor(&self, thousand: i64) -> Option<i64> {
        money::minor(
            Decimal::from(local(thousand * 1000, &self.setting.currency)),
            &self.setting.currency,
        )
    }

    /// Writes how a subject was judged over time; the last of the dates given
    /// holds.
    pub(super) fn judge(
        &mut self,
        subject: &str,
        scale: &str,
        author: &str,
        levels: &[Level],
    ) -> Result<()> {
        for level in levels {
            let row = Judgement {
                certainty: level.sure.map(|sure| sure.key().to_owned()),
                source: self.say_some(level.source.as_ref()),
                why: self.say_some(level.why.as_ref()),
                ..self.judgement(subject, scale, level.level.clone(), self.day(level.ago), author)
            };
            self.insert(&row)?;
        }
        Ok(())
    }

    /// A judgement that says no more than what, when and who.
    pub(super) fn judgement(
        &mut self,
        subject: &str,
        scale: &str,
        levels: String,
        on_date: String,
        author: &str,
    ) -> Judgement {
        Judgement {
            id: self.id(),
            subject_id: subject.to_owned(),
            scale: scale.to_owned(),
            context_id: String::new(),
            levels,
            on_date,
            author: author.to_owned(),
            certainty: None,
            source: None,
            why: None,
            ..Judgement::default()
        }
    }

    /// A change of an opportunity.
    pub(super) fn fact(
        &mut self,
        opportunity: &str,
        kind: &str,
        author: &str,
        change: Step,
    ) -> Fact {
        Fact {
            id: self.id(),
            opportunity_id: opportunity.to_owned(),
            kind: kind.to_owned(),
            before: change.before,
            value: change.value,
            on_date: self.day(change.ago),
            author: author.to_owned(),
            why: change.why,
        }
    }
}

/// What changed from and to, when and why.
pub(super) struct Step {
    pub(super) ago: i64,
    pub(super) before: Option<String>,
    pub(super) value: Option<String>,
    pub(super) why: Option<String>,
}

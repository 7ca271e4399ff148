//! Calendar months of the years 0 to 9999, and the quarters and years of business they make.
//!
//! A year of business starts with any month: one that starts in January is the calendar's and is
//! written `2026`, any other after both its years, `2026/27`.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar month, written `2026-09`. Earlier or later ones than 0000-01 and 9999-12 do
/// not exist: steps beyond stop there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month(i32);

/// The month a year of business starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearStart(u32);

/// A year of business, written `2026` or `2026/27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Year {
    first: Month,
}

/// A quarter of a year of business, written `2026-Q3` or `2026/27-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Quarter {
    year: Year,
    number: u32,
}

impl Default for YearStart {
    fn default() -> Self {
        Self::JANUARY
    }
}

impl YearStart {
    /// Business follows the calendar.
    pub const JANUARY: Self = Self(1);

    /// A month by its number, 1..=12.
    pub fn new(month: u32) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self(month))
    }

    /// Its number, 1..=12.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// A text that names no month as `YYYY-MM`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a month (YYYY-MM): {0}")]
pub struct NotAMonth(pub String);

impl Month {
    const LAST: i32 = 9999 * 12 + 11;

    /// The month `month` (1..=12) of a year (0..=9999).
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let is_month = (0..=9999).contains(&year) && (1..=12).contains(&month);
        is_month.then(|| Self(year * 12 + month as i32 - 1))
    }

    /// The month a date is in.
    pub fn of(date: NaiveDate) -> Self {
        Self(0).plus(date.year().saturating_mul(12).saturating_add(date.month0() as i32))
    }

    /// The year, 0..=9999.
    pub fn year(self) -> i32 {
        self.0 / 12
    }

    /// The month of the year, 1..=12.
    pub fn number(self) -> u32 {
        (self.0 % 12) as u32 + 1
    }

    /// This many months later; earlier when negative.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months).clamp(0, Self::LAST))
    }

    /// How many months from `earlier` to this one; negative if it is later.
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// All months from this one to `last`, both included; none if `last` is earlier.
    pub fn through(self, last: Self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (self.0..=last.0).map(Self)
    }

    /// The year of business it is in.
    pub fn year_of(self, start: YearStart) -> Year {
        let into = (self.0 - start.0 as i32 + 1).rem_euclid(12);
        // The first year there is may be cut at its beginning.
        Year { first: self.plus(-into) }
    }

    /// Its quarter of that year.
    pub fn quarter_of(self, start: YearStart) -> Quarter {
        let year = self.year_of(start);
        Quarter { year, number: (self.since(year.first) / 3) as u32 + 1 }
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        // Every month has a first day; the default is never taken.
        NaiveDate::from_ymd_opt(self.year(), self.number(), 1).unwrap_or_default()
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        let days = u64::from(self.first_day().num_days_in_month());
        self.first_day() + chrono::Days::new(days - 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let not = || NotAMonth(text.to_owned());
        let (year, month) = text.split_once('-').ok_or_else(not)?;
        let is_plain = |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        if !is_plain(year, 4) || !is_plain(month, 2) {
            return Err(not());
        }
        let (year, month) = (year.parse().ok(), month.parse().ok());
        year.zip(month).and_then(|(y, m)| Self::new(y, m)).ok_or_else(not)
    }
}

impl TryFrom<String> for Month {
    type Error = NotAMonth;

    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl Year {
    /// Its first month.
    pub fn first(self) -> Month {
        self.first
    }

    /// Its last month.
    pub fn last(self) -> Month {
        self.first.plus(11)
    }

    /// The year after.
    #[must_use]
    pub fn next(self) -> Self {
        Self { first: self.first.plus(12) }
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first.year(), self.last().year());
        if first == last { write!(f, "{first:04}") } else { write!(f, "{first:04}/{:02}", last % 100) }
    }
}

impl From<Year> for String {
    fn from(year: Year) -> Self {
        year.to_string()
    }
}

impl Quarter {
    /// Its year.
    pub fn year(self) -> Year {
        self.year
    }

    /// Its number in the year, 1..=4.
    pub fn number(self) -> u32 {
        self.number
    }

    /// Its first month.
    pub fn first(self) -> Month {
        self.year.first.plus((self.number as i32 - 1) * 3)
    }

    /// Its last month.
    pub fn last(self) -> Month {
        self.first().plus(2)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year, self.number)
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

//! The forecast by category (D-31): won, committed, upside, pipeline.
//!
//! Aggregate reading: each line holds the ones before it, so that moving an opportunity from
//! upside to commit never shrinks the upside line. Not the range of outcomes and not the
//! comparison of snapshots. Invariant: every opportunity that is not lost is counted exactly
//! once in the plain sums; with amounts of 0 or more the cumulative lines never fall.

pub mod accuracy;
pub mod changes;
pub mod equation;
pub mod estimate;
pub mod fresh;
pub mod history;
mod normal;
pub mod pace;
pub mod range;
pub mod risk;
pub mod tempo;
pub mod way;
pub mod worth;
mod written;

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::series::{Deal, Due, Month, Outcome, Quarter, Sum, Year, YearStart, due};

/// What an open opportunity is counted as. The method pack says which stage or chance leads
/// to which; a person may say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Promised.
    Commit,
    /// Likely.
    Upside,
    /// Possible.
    Pipeline,
    /// Left out of the forecast on purpose.
    Omitted,
}

/// The length of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grain {
    /// One column per month.
    Month,
    /// One column per quarter of the year of business.
    Quarter,
    /// One column per year of business.
    Year,
}

/// Periods of one length, of years that start with one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Calendar {
    /// How long a period is.
    pub grain: Grain,
    /// The month a year starts with.
    pub start: YearStart,
}

/// A month, a quarter or a year, written `2026-09`, `2026-Q3` or `2026`; where years do not start in
/// January, `2026/27-Q1` and `2026/27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Period {
    /// A month.
    Month(Month),
    /// A quarter of a year of business.
    Quarter(Quarter),
    /// A year of business.
    Year(Year),
}

impl From<Grain> for Calendar {
    /// Years of the calendar.
    fn from(grain: Grain) -> Self {
        Self { grain, start: YearStart::JANUARY }
    }
}

impl Grain {
    /// Months in a period.
    pub fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

impl Period {
    /// The period a month is in.
    pub fn of(month: Month, calendar: impl Into<Calendar>) -> Self {
        let Calendar { grain, start } = calendar.into();
        match grain {
            Grain::Month => Self::Month(month),
            Grain::Quarter => Self::Quarter(month.quarter_of(start)),
            Grain::Year => Self::Year(month.year_of(start)),
        }
    }

    /// Its first and its last month.
    pub fn months(self) -> (Month, Month) {
        match self {
            Self::Month(month) => (month, month),
            Self::Quarter(quarter) => (quarter.first(), quarter.last()),
            Self::Year(year) => (year.first(), year.last()),
        }
    }

    /// Its first and its last day.
    pub fn days(self) -> (NaiveDate, NaiveDate) {
        let (first, last) = self.months();
        (first.first_day(), last.last_day())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => write!(f, "{month}"),
            Self::Quarter(quarter) => write!(f, "{quarter}"),
            Self::Year(year) => write!(f, "{year}"),
        }
    }
}

/// Sums per category, each opportunity in one only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Lines {
    /// Won.
    pub won: Sum,
    /// Open, promised.
    pub commit: Sum,
    /// Open, likely.
    pub upside: Sum,
    /// Open, possible.
    pub pipeline: Sum,
    /// Open, left out.
    pub omitted: Sum,
}

/// The same, each line with the ones before it; what is omitted is in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Cumulative {
    /// Won.
    pub won: Sum,
    /// Won + commit.
    pub with_commit: Sum,
    /// Won + commit + upside.
    pub with_upside: Sum,
    /// Won + commit + upside + pipeline.
    pub with_pipeline: Sum,
}

/// One column of the forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PeriodForecast {
    /// Which month or quarter.
    pub period: Period,
    /// Its sums.
    pub lines: Lines,
}

/// A forecast over a range, and what belongs to no period of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// Every period of the range, in order.
    pub periods: Vec<PeriodForecast>,
    /// Open although the expected day is before today.
    pub overdue: Lines,
    /// Open without an expected day, or won without a closing day.
    pub undated: Lines,
    /// Dated outside the range.
    pub elsewhere: Lines,
}

impl Lines {
    /// The cumulative reading.
    pub fn cumulative(&self) -> Cumulative {
        let with_commit = self.won.plus(self.commit);
        let with_upside = with_commit.plus(self.upside);
        let with_pipeline = with_upside.plus(self.pipeline);
        Cumulative { won: self.won, with_commit, with_upside, with_pipeline }
    }

    /// Won + the weighted amounts of commit, upside and pipeline, in minor units.
    pub fn expected(&self) -> i64 {
        self.cumulative().with_pipeline.weighted
    }

    /// Both together, line by line.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            won: self.won.plus(other.won),
            commit: self.commit.plus(other.commit),
            upside: self.upside.plus(other.upside),
            pipeline: self.pipeline.plus(other.pipeline),
            omitted: self.omitted.plus(other.omitted),
        }
    }

    fn of(&mut self, outcome: Outcome, category: Category) -> &mut Sum {
        match (outcome, category) {
            (Outcome::Won, _) => &mut self.won,
            (_, Category::Commit) => &mut self.commit,
            (_, Category::Upside) => &mut self.upside,
            (_, Category::Pipeline) => &mut self.pipeline,
            (_, Category::Omitted) => &mut self.omitted,
        }
    }
}

impl Forecast {
    /// The whole range together, without overdue, undated and elsewhere.
    pub fn total(&self) -> Lines {
        self.periods.iter().fold(Lines::default(), |sum, period| sum.plus(&period.lines))
    }

    fn lines_in(&mut self, month: Month, grain: Grain) -> &mut Lines {
        // Periods are whole, so the first month of the first one is where places are counted from.
        let first = self.periods.first().map(|period| period.period.months().0);
        let place = first.and_then(|first| usize::try_from(month.since(first).div_euclid(grain.months())).ok());
        let in_range = place.and_then(|i| self.periods.get_mut(i));
        in_range.map_or(&mut self.elsewhere, |period| &mut period.lines)
    }
}

/// The forecast of the months `from` to `to`, both included, as of `today`. By quarter or year,
/// the range grows to whole ones. Linear time.
///
/// Won counts in the period of `closed_on`, open in that of `closes_on`, unless that day is
/// before today. The category of won ones does not matter.
pub fn forecast_by_category(
    deals: &[(Deal, Category)],
    calendar: impl Into<Calendar>,
    from: Month,
    to: Month,
    today: NaiveDate,
) -> Forecast {
    let none = Lines::default();
    let calendar = calendar.into();
    let periods = periods(calendar, from, to);
    let mut forecast = Forecast { periods, overdue: none, undated: none, elsewhere: none };
    for (deal, category) in deals {
        let lines = match due(deal, today) {
            Due::Never => continue,
            Due::Undated => &mut forecast.undated,
            Due::Overdue => &mut forecast.overdue,
            Due::In(month) => forecast.lines_in(month, calendar.grain),
        };
        lines.of(deal.outcome, *category).add(deal);
    }
    forecast
}

fn periods(calendar: Calendar, from: Month, to: Month) -> Vec<PeriodForecast> {
    let mut periods: Vec<Period> = from.through(to).map(|month| Period::of(month, calendar)).collect();
    periods.dedup();
    let empty = |period| PeriodForecast { period, lines: Lines::default() };
    periods.into_iter().map(empty).collect()
}

/// The month an open opportunity is expected in, as of `today`; `None` for one without an expected
/// day or with one that has passed, and for one that is decided.
pub fn expected_month(deal: &Deal, today: NaiveDate) -> Option<Month> {
    match due(deal, today) {
        Due::In(month) if deal.outcome == Outcome::Open => Some(month),
        _ => None,
    }
}

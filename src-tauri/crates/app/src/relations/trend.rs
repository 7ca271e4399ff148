//! How well an account's people were known at the end of each of the last months (C-07).
//!
//! From the dated judgements and the chart of each day. Invariant: the last point is today.

use chrono::{Datelike, Months, NaiveDate};

use super::view::CoveragePoint;
use crate::error::Result;
use crate::people::state::{COVERAGE, Look, State};
use crate::people::view::BondQuery;
use crate::people::shares;
use crate::session::Session;

/// So many months are looked back.
const MONTHS: u32 = 12;

/// Coverage weighted by influence, month by month: `100 × Σ influence × level ÷ (Σ influence × highest level)`.
pub fn coverage_trend(session: &Session, query: BondQuery) -> Result<Vec<CoveragePoint>> {
    let today = session.today();
    let ends = (0..MONTHS).rev().filter_map(|back| month_end(today, back + 1));
    let days: Vec<NaiveDate> = ends.chain([today]).collect();
    days.into_iter().map(|day| point(session, &query, &day.to_string())).collect()
}

/// The last day of the month so many months ago.
fn month_end(today: NaiveDate, back: u32) -> Option<NaiveDate> {
    today.with_day(1)?.checked_sub_months(Months::new(back.checked_sub(1)?))?.pred_opt()
}

fn point(session: &Session, query: &BondQuery, day: &str) -> Result<CoveragePoint> {
    let state = State::of(session, Look { on: Some(day), ..Look::of(query) })?;
    let levels = session.open()?.method.scale(COVERAGE).map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let most = levels.iter().map(|level| level.value).max().unwrap_or(0);
    let value = |person: &store::Person| {
        let key = state.level(&person.id, COVERAGE);
        levels.iter().find(|level| Some(&level.key) == key.as_ref()).map_or(0, |level| level.value)
    };
    let (mut sum, mut all, mut met) = (0.0, 0.0, 0);
    for (person, share) in state.people.iter().zip(shares(&state)) {
        sum += share * f64::from(value(person));
        all += share * f64::from(most);
        met += u32::from(value(person) > 0);
    }
    let total = u32::try_from(state.people.len()).unwrap_or(u32::MAX);
    Ok(CoveragePoint { on: day.to_owned(), percent: (all > 0.0).then(|| 100.0 * sum / all), met, total })
}

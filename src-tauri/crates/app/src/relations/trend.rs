//! How well an account's people were known, and how far its decision core was for us, at the end
//! of each of the last months (C-07, C-08, C-10).
//!
//! From the dated judgements and the chart of each day. Invariant: the last point is today.

use chrono::{Datelike, Months, NaiveDate};

use super::view::CoveragePoint;
use crate::error::Result;
use crate::people::shares;
use crate::people::state::{COVERAGE, Look, STATUS, State};
use crate::people::view::BondQuery;
use crate::people::voices::{Member, figures};
use crate::session::Session;

/// So many months are looked back.
const MONTHS: u32 = 12;

/// Coverage of all and of the decision core, and the core's support, each weighted by influence:
/// `100 × Σ influence × level ÷ (Σ influence × highest level)`, over those known by name.
pub fn coverage_trend(session: &Session, query: BondQuery) -> Result<Vec<CoveragePoint>> {
    let today = session.today();
    let ends = (0..MONTHS).rev().filter_map(|back| month_end(today, back + 1));
    let days: Vec<NaiveDate> = ends.chain([today]).collect();
    days.into_iter().map(|day| coverage_on(session, &query, &day.to_string())).collect()
}

/// The last day of the month so many months ago.
fn month_end(today: NaiveDate, back: u32) -> Option<NaiveDate> {
    today.with_day(1)?.checked_sub_months(Months::new(back.checked_sub(1)?))?.pred_opt()
}

/// The same at the end of one day.
pub(crate) fn coverage_on(session: &Session, query: &BondQuery, day: &str) -> Result<CoveragePoint> {
    let state = State::of(session, Look { on: Some(day), ..Look::of(query) })?;
    let levels: Vec<_> = state.people.iter().map(|one| (state.level(&one.id, STATUS), state.level(&one.id, COVERAGE))).collect();
    let shares = shares(&state);
    let member = |at: usize| Member { influence: shares[at], status: levels[at].0.as_deref(), coverage: levels[at].1.as_deref() };
    let known = || (0..state.people.len()).filter(|at| !state.people[*at].placeholder);
    let core = || known().filter(|at| state.in_core(&state.people[*at].id));
    let all = figures(session, &known().map(member).collect::<Vec<_>>())?;
    let inner = figures(session, &core().map(member).collect::<Vec<_>>())?;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(CoveragePoint {
        on: day.to_owned(),
        percent: all.coverage.map(|of| of.percent),
        met: number(known().filter(|at| met(session, levels[*at].1.as_deref())).count()),
        total: number(known().count()),
        core: number(core().count()),
        core_support: inner.support.map(|of| of.percent),
        core_coverage: inner.coverage.map(|of| of.percent),
    })
}

fn met(session: &Session, level: Option<&str>) -> bool {
    let scale = session.open().ok().and_then(|open| open.method.scale(COVERAGE));
    scale.zip(level).and_then(|(scale, level)| scale.level(level)).is_some_and(|level| level.value > 0)
}

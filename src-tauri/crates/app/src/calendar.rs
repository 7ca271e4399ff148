//! The month a year of business starts with, for quarters and years everywhere.
//!
//! Not the arithmetic (`domain::series`). Invariants: what is not chosen starts in January; whoever
//! reads a period for a view reads it here.

use domain::forecast::Period;
use domain::series::{Month, Year, YearStart};
use serde::{Deserialize, Serialize};
use store::Setting;
use ts_rs::TS;

use crate::error::{AppError, Result};
use crate::forecasts::ForecastFault;
use crate::ops::{Op, OpKind};
use crate::session::view::SessionView;
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Where the file keeps it.
const KEY: &str = "calendar";

/// How a workspace counts its years.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CalendarSettings {
    /// The month a year starts with, 1 to 12.
    pub year_start: u32,
}

/// The month chosen.
pub(crate) fn start(session: &Session) -> Result<YearStart> {
    let row = session.open()?.store.db().find::<Setting>(KEY)?;
    let kept = row.and_then(|row| serde_json::from_str::<CalendarSettings>(&row.value).ok());
    Ok(kept.and_then(|kept| YearStart::new(kept.year_start)).unwrap_or_default())
}

/// The year of business that a month is in.
pub(crate) fn year(session: &Session, month: Month) -> Result<Year> {
    Ok(month.year_of(start(session)?))
}

/// The first and the last month of a written period; blank means none.
fn months(session: &Session, text: Option<&str>) -> Result<Option<(Month, Month)>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let unknown = || AppError::Forecast(ForecastFault::NotAPeriod(text.to_owned()));
    Period::read(text, start(session)?).map(|period| Some(period.months())).ok_or_else(unknown)
}

/// The month that a view begins with.
pub(crate) fn first(session: &Session, text: Option<&str>) -> Result<Option<Month>> {
    Ok(months(session, text)?.map(|(first, _)| first))
}

/// The month that a view ends with.
pub(crate) fn last(session: &Session, text: Option<&str>) -> Result<Option<Month>> {
    Ok(months(session, text)?.map(|(_, last)| last))
}

/// Whether a text can be a period, whenever a year of business starts.
pub fn is_period(text: &str) -> bool {
    // What years of the calendar know, others know too.
    YearStart::new(4).is_some_and(|start| Period::read(text, start).is_some())
}

/// Chooses the month.
pub fn set(session: &mut Session, set: CalendarSettings) -> Change<SessionView> {
    YearStart::new(set.year_start).ok_or_else(|| AppError::BadRequest("year_start".into()))?;
    let value = serde_json::to_string(&set).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let row = Setting { key: KEY.to_owned(), value };
    let ((), recorded) = session.transact(Op::new(OpKind::CalendarSet, "", 1).merging(KEY), |tx| {
        tx.choose(&row)?;
        Ok(())
    })?;
    Ok((crate::session::get(session, Nothing {})?, recorded))
}

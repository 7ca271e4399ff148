//! What a workspace chose for people: when a judgement fades, and which sensitive scales are on.
//!
//! Invariant: without a choice, every sensitive scale is off.

use chrono::TimeDelta;
use store::Setting;

use super::view::PeopleSettings;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Where the file keeps it.
const KEY: &str = "people";
/// Half a year (ours; C-08 says that judgements age, not how fast).
const FADED_DAYS: u32 = 180;

/// What is chosen.
pub fn settings_get(session: &Session, _: Nothing) -> Result<PeopleSettings> {
    let row = session.open()?.store.db().find::<Setting>(KEY)?;
    let kept = row.and_then(|row| serde_json::from_str(&row.value).ok());
    Ok(kept.unwrap_or(PeopleSettings { faded_days: FADED_DAYS, scales_on: Vec::new() }))
}

/// Chooses.
pub fn settings_set(session: &mut Session, mut set: PeopleSettings) -> Change<Nothing> {
    set.faded_days = set.faded_days.clamp(1, 3650);
    for key in &set.scales_on {
        method::scale(&session.open()?.method, key)?;
    }
    set.scales_on.sort();
    set.scales_on.dedup();
    let value = serde_json::to_string(&set).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let row = Setting { key: KEY.to_owned(), value };
    session.transact(Op::new(OpKind::PeopleSettings, "", 1).merging(KEY), |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}

/// The last day on which a judgement counts as faded, seen from a day.
pub(crate) fn faded_until(session: &Session, day: chrono::NaiveDate) -> Result<String> {
    let days = settings_get(session, Nothing {})?.faded_days;
    let until = day.checked_sub_signed(TimeDelta::days(i64::from(days) + 1));
    Ok(until.unwrap_or(day).to_string())
}

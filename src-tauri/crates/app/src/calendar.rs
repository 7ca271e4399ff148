//! The month a year of business starts with, for quarters and years everywhere.
//!
//! Not the arithmetic (`domain::series`). Invariant: what is not chosen starts in January.

use domain::series::YearStart;
use serde::{Deserialize, Serialize};
use store::Setting;
use ts_rs::TS;

use crate::error::{AppError, Result};
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

/// Chooses the month.
pub fn set(session: &mut Session, set: CalendarSettings) -> Change<SessionView> {
    YearStart::new(set.year_start).ok_or_else(|| AppError::BadRequest("year_start".into()))?;
    let value = serde_json::to_string(&set).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let row = Setting { key: KEY.to_owned(), value };
    let ((), recorded) = session.transact(Op::new(OpKind::CalendarSet, "", 1).merging(KEY), |tx| {
        match tx.find::<Setting>(KEY)? {
            Some(_) => tx.update(&row)?,
            None => tx.insert(&row)?,
        }
        Ok(())
    })?;
    Ok((crate::session::get(session, Nothing {})?, recorded))
}

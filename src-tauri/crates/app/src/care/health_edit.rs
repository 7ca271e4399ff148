//! How much each part of the health counts in this workspace.
//!
//! Invariant: a weight is 0 to 100; a part without one counts as much as the program says.

use std::collections::BTreeMap;

use store::Setting;

use super::health::PARTS;
use super::health_view::CareWeigh;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Where the file keeps it.
const KEY: &str = "health";

/// The weights of the parts, by key.
pub(super) fn weights(session: &Session) -> Result<BTreeMap<String, f64>> {
    let row = session.open()?.store.db().find::<Setting>(KEY)?;
    let kept: BTreeMap<String, f64> = row.and_then(|row| serde_json::from_str(&row.value).ok()).unwrap_or_default();
    let weight = |(key, usual): &(&str, f64)| ((*key).to_owned(), kept.get(*key).copied().unwrap_or(*usual));
    Ok(PARTS.iter().map(weight).collect())
}

/// Says how much a part counts.
pub fn health_weigh(session: &mut Session, weigh: CareWeigh) -> Change<Nothing> {
    if !PARTS.iter().any(|(key, _)| *key == weigh.part) {
        return Err(AppError::UnknownKey { what: "part", key: weigh.part });
    }
    if !(0.0..=100.0).contains(&weigh.weight) {
        return Err(AppError::NotAWeight);
    }
    let mut weights = weights(session)?;
    weights.insert(weigh.part.clone(), weigh.weight);
    let value = serde_json::to_string(&weights).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let row = Setting { key: KEY.to_owned(), value };
    let title = session.speech().text(&format!("care-part-{}", weigh.part));
    session.transact(Op::new(OpKind::HealthWeigh, title, 1).merging(format!("health/{}", weigh.part)), |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}

//! What presses on the head of a unit (B-07): a scorecard of the unit, and the hooks that follow.
//!
//! Invariant: the newest rating of a pressure holds.

use domain::drivers::hooks;
use store::{Rating, Unit};

use super::view::Hook;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// The scorecard of pressures.
pub(crate) const PRESSURES: &str = "pressures";

/// The strongest pressures on the head of a unit; none while what is shown is for outside.
pub(super) fn of_unit(session: &Session, unit: &str) -> Result<Vec<Hook>> {
    let open = session.open()?;
    let Some(card) = open.method.scorecard(PRESSURES).filter(|_| !session.redacts()) else { return Ok(Vec::new()) };
    let db = open.store.db();
    let row = db.get::<Unit>(unit)?;
    let given: Vec<Rating> = db.ratings(PRESSURES, unit, "")?;
    let newest = |key: &str| given.iter().find(|rating| rating.criterion == key);
    let felt: Vec<(&str, f64)> = card.criteria.iter().filter_map(|one| Some((one.key.as_str(), newest(&one.key)?.value?))).collect();
    let code = session.speech().code();
    let view = |key: &str| {
        let criterion = card.criteria.iter().find(|one| one.key == key)?;
        let rating = newest(key)?;
        Some(Hook {
            key: key.to_owned(),
            title: criterion.title.get(code).to_owned(),
            rating: rating.value?,
            why: rating.why.clone(),
            unit: Ref { id: row.id.clone(), name: row.name.clone() },
        })
    };
    Ok(hooks(&felt).into_iter().filter_map(view).collect())
}

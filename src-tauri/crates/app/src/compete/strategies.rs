//! The strategies of an account's open opportunities side by side (D-22).
//!
//! Not which one fits ([`super::contest`]). What does not go together is ours: a contest hand to
//! hand and a low profile, at the same unit. Invariant: every open opportunity is a row.

use store::{Account, Opportunity, Unit};

use super::contest::STRATEGY;
use super::view::{AccountStrategies, StrategyRow};
use crate::accounts::judgement_views;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// Strategies that do not go together at one unit.
const APART: (&str, &str) = ("frontal", "develop");

/// The strategies of an account's open opportunities.
pub fn account_strategies(session: &Session, Id { id }: Id) -> Result<AccountStrategies> {
    let db = session.open()?.store.db();
    db.get::<Account>(&id)?;
    let speech = session.speech();
    let mut rows = Vec::new();
    for one in db.with::<Opportunity>("account_id", &id)?.into_iter().filter(|one| one.outcome == "open") {
        let unit = one.unit_id.as_ref().map(|id| db.get::<Unit>(id)).transpose()?;
        let strategy = judgement_views(session, &one.id, STRATEGY)?.first().and_then(|one| one.levels.first().cloned());
        rows.push(StrategyRow {
            amount: one.amount_minor.map(|minor| money::view(minor, &one.currency, &speech.format)),
            unit: unit.map(|unit| Ref { id: unit.id, name: unit.name }),
            opportunity: Ref { id: one.id, name: one.name },
            strategy,
        });
    }
    let held = |row: &StrategyRow, key: &str| row.strategy.as_deref() == Some(key);
    let mut contradictions = Vec::new();
    for front in rows.iter().filter(|row| held(row, APART.0)) {
        for low in rows.iter().filter(|row| held(row, APART.1) && row.unit == front.unit && row.unit.is_some()) {
            let unit = front.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
            let args = [("unit", unit.into()), ("a", front.opportunity.name.as_str().into()), ("b", low.opportunity.name.as_str().into())];
            contradictions.push(speech.say("compete-contradiction", &args));
        }
    }
    let without = rows.iter().filter(|row| row.strategy.is_none()).count() as u32;
    Ok(AccountStrategies { rows, without, contradictions })
}

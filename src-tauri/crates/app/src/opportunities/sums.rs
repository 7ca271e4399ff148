//! Sums below a table of opportunities: in the workspace's currency, others converted.
//!
//! Invariant: each amount is converted and rounded once, then added; what has no rate is in no sum.

use domain::series::Chance;
use store::{ForeignAmount, OpenSum, OpportunityFilter};

use super::rows::percent;
use super::settings::valid_rules;
use crate::dates::stored;
use crate::error::Result;
use crate::rates::{Foreign, Rates};
use crate::session::Session;

/// Sum of amounts, and what of it is in other currencies.
pub(super) fn amounts(session: &Session, matching: &OpportunityFilter) -> Result<(i64, Foreign)> {
    let db = session.open()?.store.db();
    let sums = db.opportunity_sums(matching)?;
    let mut foreign = Foreign::default();
    if sums.other_currency == 0 {
        return Ok((sums.sum, foreign));
    }
    let rates = Rates::of(session)?;
    let others = db.foreign_amounts(matching)?;
    let counted = others.iter().filter(|one| foreign.meet(&rates, &one.currency, true));
    let sum = counted.filter_map(|one| own(session, &rates, one)).fold(sums.sum, i64::saturating_add);
    Ok((sum, foreign))
}

fn own(session: &Session, rates: &Rates, one: &ForeignAmount) -> Option<i64> {
    let won = stored(one.closed_on.as_deref()).filter(|_| one.outcome == "won");
    rates.own_of(one.amount, &one.currency, won.unwrap_or(session.today()))
}

/// Open amounts that a forecast counts times their percent (D-31), each rounded, as the charts do it.
pub(super) fn weighted(session: &Session, matching: &OpportunityFilter, others: bool) -> Result<i64> {
    if matching.counted.as_ref().is_some_and(|(counted, _)| !counted) {
        return Ok(0);
    }
    let counted = OpportunityFilter { counted: Some((true, valid_rules(session)?)), ..matching.clone() };
    let db = session.open()?.store.db();
    let own = db.open_sums(&counted)?.iter().map(|part| weigh(session, part)).sum::<Result<i64>>()?;
    if !others {
        return Ok(own);
    }
    let rates = Rates::of(session)?;
    let foreign = db.foreign_amounts(&counted)?.into_iter().filter(|one| one.outcome == "open");
    let weigh = |one: ForeignAmount| {
        let chance = chance(session, (&one.pipeline, &one.stage), one.percent)?;
        Ok(self::own(session, &rates, &one).map_or(0, |amount| chance.of(amount)))
    };
    Ok(own.saturating_add(foreign.map(weigh).sum::<Result<i64>>()?))
}

fn chance(session: &Session, (pipeline, stage): (&str, &str), by_hand: Option<u32>) -> Result<Chance> {
    let percent = percent(session, pipeline, stage, by_hand)?;
    Ok(Chance::basis_points(u16::try_from(percent.min(100) * 100).unwrap_or(0)))
}

/// Percent of every two hundred minor units is even and whole, so that each
/// amount's rounding is known from its rest.
fn weigh(session: &Session, part: &OpenSum) -> Result<i64> {
    let chance = chance(session, (&part.pipeline, &part.stage), part.percent)?;
    Ok(chance.of(part.sum - part.count * part.rest) + part.count * chance.of(part.rest))
}

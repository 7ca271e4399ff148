//! The plan of an opportunity (D-25): its sections, how much of it there is, and where it
//! contradicts itself.
//!
//! Invariant: nothing in it is kept here; it is what the records say today.

use domain::plan::{Sides, contradictions};
use store::Opportunity;

use super::recalled;
use super::fed::REASON;
use super::sheet::worksheet_get;
use super::view::{OpportunityPlan, WorksheetOf};
use crate::compete;
use crate::dates::stored;
use crate::error::Result;
use crate::qualify;
use crate::session::Session;
use crate::values;
use crate::views::QualificationQuery;
use crate::wire::Id;

/// The worksheet of D-25.
const PLAN: &str = "opportunity-plan";

/// The plan of an opportunity.
pub fn opportunity_plan(session: &Session, Id { id }: Id) -> Result<OpportunityPlan> {
    let row = session.open()?.store.db().get::<Opportunity>(&id)?;
    let sheet = worksheet_get(session, WorksheetOf { worksheet: PLAN.to_owned(), subject: id.clone(), template: None })?;
    let strategy = compete::contest(session, Id { id: id.clone() })?.strategy;
    let speech = session.speech();
    let found = contradictions(strategy.as_deref(), sides(session, &row)?);
    let told = found.into_iter().filter(|_| !session.redacts());
    Ok(OpportunityPlan {
        percent: sheet.filled * 100 / (sheet.sections.len().max(1) as u32),
        contradictions: told.map(|one| speech.text(&format!("worksheets-contradiction-{}", one.key()))).collect(),
        sheet,
    })
}

fn sides(session: &Session, row: &Opportunity) -> Result<Sides> {
    let asked = QualificationQuery { opportunity: row.id.clone(), ..QualificationQuery::default() };
    let us = qualify::qualification(session, asked)?.contenders.into_iter().next().map(|us| us.total).unwrap_or_default();
    let held = recalled::held(session, &row.id)?;
    let deadline = held.iter().find(|one| one.worksheet == REASON && one.section == "deadline");
    let chain = values::pain_chain(session, Id { id: row.id.clone() })?;
    Ok(Sides {
        strong: us.plus as usize,
        weak: us.minus as usize,
        deadline: stored(deadline.and_then(|one| one.day.as_deref())),
        closes: stored(row.closes_on.as_deref()).filter(|_| row.outcome == "open"),
        impact: chain.impact.map(|money| money.minor),
        price: row.amount_minor,
    })
}

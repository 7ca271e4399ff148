//! One scorecard with the ratings of many subjects, as the columns of a list.
//!
//! Not their history ([`super::card`]). Invariant: the same values that places on boards rest on.

use domain::method::Scorecard;
use store::FactsOf;

use super::card::Page;
use super::plan::{Plan, Slots};
use super::rate::card;
use super::values::Values;
use super::view::{RatingTable, RatingTableQuery, RatingTableRow, ScorecardView};
use crate::error::{AppError, Result};
use crate::session::Session;

/// A scorecard's criteria, and how each of these subjects is rated on them.
pub fn table(session: &Session, query: RatingTableQuery) -> Result<RatingTable> {
    let card = card(session, &query.scorecard)?;
    let mut plan = Plan::default();
    let Some(at) = plan.add(&session.open()?.method, &card.key) else {
        return Err(AppError::UnknownKey { what: "scorecard", key: query.scorecard });
    };
    let head = |slots: &Slots| told(session, card, (&plan, at), slots);
    let of = FactsOf { until: None, subjects: Some(&query.subjects) };
    let names = query.subjects.iter().map(String::as_str);
    let values = match query.subjects.is_empty() {
        true => Values::empty(&plan, names),
        false => Values::read(session, &plan, &card.applies, names, of)?,
    };
    let row = |id: &String| {
        let slots = values.of(id);
        let view = head(slots);
        RatingTableRow {
            subject: id.clone(),
            score: plan.score(at, slots).map(|score| score.value),
            values: view.criteria.iter().map(|one| one.value).collect(),
            texts: view.criteria.into_iter().map(|one| one.text.unwrap_or_default()).collect(),
        }
    };
    let rows = query.subjects.iter().map(row).collect();
    Ok(RatingTable { card: head(values.of("")), rows })
}

/// The scorecard of one subject, without history.
fn told(session: &Session, card: &Scorecard, (plan, at): (&Plan<'_>, usize), slots: &Slots) -> ScorecardView {
    let page = Page { speech: session.speech(), plan, slots, ratings: &[] };
    page.view(card, None, &plan.all_points(at, slots))
}

//! What to talk about in the review of one opportunity (D-29 to D-34).
//!
//! Not worked out here: its own page tells it. Invariant: each matter of its page stands under one
//! heading.

use super::{Asked, Heading, Point, account, item, records, todo};
use crate::actions::view::ActionQuery;
use crate::error::Result;
use crate::forecasts::manage_view::RiskQuery;
use crate::forecasts::risk_rows;
use crate::forecasts::view::PipelineSlice;
use crate::insights::view::InsightQuery;
use crate::opportunities::pursuit;
use crate::opportunities::view::FactView;
use crate::wire::Id;

/// All points about it.
pub(super) fn points(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let found = pursuit(asked.session, Id { id: asked.id.to_owned() })?;
    let (since, today) = (asked.since.to_string(), asked.session.today().to_string());
    let mut points: Vec<Point> = Vec::new();
    points.extend(found.facts.iter().filter(|fact| fact.on_date > since && fact.on_date <= today).map(|fact| (Heading::Changed, changed(asked, fact))));
    points.extend(found.next.iter().map(|matter| {
        let (heading, tone) = heading(&matter.kind);
        (heading, item(matter.text.clone(), tone, "opportunity", Some(asked.id)))
    }));
    points.extend(slipping(asked, found.row.account.as_ref().map(|account| account.id.clone()))?);
    if let Some(account) = found.row.account {
        points.extend(account::people(asked, &account.id, Some(asked.id))?);
    }
    points.extend(todo::points(asked, ActionQuery { subject: Some(asked.id.to_owned()), ..ActionQuery::default() })?);
    points.extend(account::insights(asked, InsightQuery { opportunity: Some(asked.id.to_owned()), ..InsightQuery::default() })?);
    points.extend(records::point(asked)?);
    Ok(points)
}

/// That it was put off again and again, or that nothing was written down for long: only the rules of
/// risk tell that (F-04).
fn slipping(asked: &Asked<'_>, account: Option<String>) -> Result<Vec<Point>> {
    let of = PipelineSlice { account, ..PipelineSlice::default() };
    let rows = risk_rows(asked.session, RiskQuery { of })?.rows.into_iter().filter(|row| row.opportunity.id == asked.id);
    let told = rows.flat_map(|row| row.risks).filter(|risk| matches!(risk.key.as_str(), "slipped" | "stale"));
    Ok(told.map(|risk| (Heading::Stuck, item(risk.text, "watch", "opportunity", Some(asked.id)))).collect())
}

fn changed(asked: &Asked<'_>, fact: &FactView) -> super::BriefItem {
    let what = asked.session.speech().text(&format!("reviews-fact-{}", fact.kind));
    let text = asked.say("reviews-named", &[("name", &what), ("what", &fact.text)]);
    let why = [Some(asked.day(Some(&fact.on_date))), Some(fact.author.clone()), fact.why.clone()];
    let detail = why.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    super::BriefItem { detail: Some(detail), ..item(text, "plain", "opportunity", Some(asked.id)) }
}

/// Where a matter belongs, and how it looks.
fn heading(matter: &str) -> (Heading, &'static str) {
    match matter {
        "overdue" => (Heading::Overdue, "bad"),
        "stuck" | "undated" | "unpriced" | "no-action" | "expiring" | "public" => (Heading::Stuck, "watch"),
        "ahead" | "behind" | "reversed" | "not-yet-ours" | "unconfirmed-value" => (Heading::Contradictory, "watch"),
        _ => (Heading::Weak, "watch"),
    }
}

//! What changed in a part of the pipeline, and which of its opportunities are at risk (D-33, F-04).
//!
//! Not worked out here: the forecast's own views tell it. Invariant: what weighs most comes first.

use super::{Asked, Heading, Point, item};
use crate::error::Result;
use crate::forecasts::manage_view::{RiskQuery, RiskRow, RiskTold};
use crate::forecasts::view::{ChangeRow, ChangesQuery, PipelineSlice};
use crate::forecasts::{changes, risk_rows};
use crate::wire::MoneyView;

/// All points about opportunities of a part of the business.
pub(super) fn points(asked: &Asked<'_>, of: &PipelineSlice) -> Result<Vec<Point>> {
    let query = ChangesQuery { of: of.clone(), from: Some(asked.since.to_string()), ..ChangesQuery::default() };
    let mut rows = changes(asked.session, query)?.rows;
    rows.sort_by_key(|row| std::cmp::Reverse(row.amount.minor.unsigned_abs()));
    let mut points: Vec<Point> = rows.iter().map(|row| (Heading::Changed, changed(asked, row))).collect();
    for row in risk_rows(asked.session, RiskQuery { of: of.clone() })?.rows {
        points.extend(row.risks.iter().map(|risk| at_risk(asked, &row, risk)));
    }
    Ok(points)
}

fn changed(asked: &Asked<'_>, row: &ChangeRow) -> super::BriefItem {
    let text = asked.say("reviews-named", &[("name", &row.opportunity.name), ("what", &row.reason_name)]);
    let page = if row.deleted { "forecast" } else { "opportunity" };
    let told = item(text, tone(&row.reason), page, Some(row.opportunity.id.as_str()).filter(|_| !row.deleted));
    super::BriefItem { detail: Some(details(asked, row)).filter(|text| !text.is_empty()), ..told }
}

/// Amount and expected close, each from what to what.
fn details(asked: &Asked<'_>, row: &ChangeRow) -> String {
    let money = |amount: &Option<MoneyView>| amount.as_ref().map_or_else(|| "–".to_owned(), |amount| amount.short.clone());
    let day = |day: &Option<String>| if day.is_some() { asked.day(day.as_deref()) } else { "–".to_owned() };
    let pair = |before: String, after: String| if before == after { Some(after) } else { Some(format!("{before} → {after}")) };
    let amount = pair(money(&row.before), money(&row.after)).filter(|text| text != "–");
    // What is decided closes no more.
    let decided = matches!(row.reason.as_str(), "won" | "lost" | "gone");
    let close = pair(day(&row.closes_before), day(&row.closes_after)).filter(|text| text != "–" && !decided);
    [amount, close].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn tone(reason: &str) -> &'static str {
    match reason {
        "lost" | "gone" => "bad",
        "pushed" | "down" | "doubted" => "watch",
        "won" | "up" | "confirmed" => "good",
        _ => "plain",
    }
}

fn at_risk(asked: &Asked<'_>, row: &RiskRow, risk: &RiskTold) -> Point {
    let (heading, tone) = match risk.key.as_str() {
        "overdue" => (Heading::Overdue, "bad"),
        "unconfirmed" | "value" => (Heading::Contradictory, "watch"),
        _ => (Heading::Stuck, "watch"),
    };
    let text = asked.say("reviews-named", &[("name", &row.opportunity.name), ("what", &risk.text)]);
    let mut told = item(text, tone, "opportunity", Some(&row.opportunity.id));
    told.detail = row.amount.as_ref().map(|amount| amount.short.clone());
    (heading, told)
}

//! The rows of `funnel`, `forecast`, `swings` and `changes`: figures as of a day, with every amount in the
//! workspace's currency.
//!
//! Invariant: the rows of `changes` between its first and its last make the difference of the two.

use serde_json::{Value, json};

use super::part::Part;
use super::span::Span;
use super::views::list;
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

pub(super) fn funnel(desk: &mut Desk, part: &Part, span: &Span) -> Result<Vec<Value>, Fault> {
    let (from, to) = span.days(desk)?;
    let query = json!({ "of": part.json(), "from": from, "to": to });
    Ok(list(desk.call("funnel_get", query)?, "rows"))
}

pub(super) fn forecast(desk: &mut Desk, part: &Part, span: &Span) -> Result<Vec<Value>, Fault> {
    let by = span.by.as_deref().unwrap_or("month");
    let from = span.first_month(desk)?;
    let query = json!({ "of": part.json(), "by": by, "horizon": span.horizon, "from": from, "way": span.way });
    let mut rows = list(desk.call("forecast_get", query)?, "rows");
    let record = record(desk, part, span)?;
    let kept = ["hits", "n", "share", "bias", "error"].map(|key| (key.to_owned(), record[key].clone()));
    let kept: Value = Value::Object(kept.into_iter().collect());
    rows.iter_mut().for_each(|row| row["record"] = kept.clone());
    Ok(rows)
}

/// How the range of the very way that is used has done at earlier month ends.
pub(super) fn record(desk: &mut Desk, part: &Part, span: &Span) -> Result<Value, Fault> {
    desk.call("range_held", json!({ "of": part.json(), "way": span.way }))
}

/// What makes or breaks the target of the months, the furthest first; both ways beside each other.
pub(super) fn swings(desk: &mut Desk, part: &Part, span: &Span) -> Result<Vec<Value>, Fault> {
    let (from, to) = span.months(desk, "swings")?;
    let rows = list(desk.call("range_get", json!({ "of": part.json(), "from": from, "to": to, "way": span.way }))?, "swings");
    let flat = |mut row: Value| {
        for side in ["if_won", "if_lost"] {
            let mut told = row[side].take();
            row[format!("chance_{side}")] = told["chance"].take();
            row[format!("p50_{side}")] = told["p50"].take();
            row.as_object_mut().map(|row| row.remove(side));
        }
        row
    };
    Ok(rows.into_iter().map(flat).collect())
}

/// The sum on the first day, one row per opportunity that changed, the sum on the last day.
pub(super) fn changes(desk: &mut Desk, part: &Part, span: &Span) -> Result<Vec<Value>, Fault> {
    let from = span.from.as_ref().ok_or_else(|| Fault::Usage(desk.texts().text("cli-from-needed")))?;
    let query = json!({
        "of": part.json(), "from": from, "to": span.to, "closes_from": span.closing, "closes_to": span.closing,
    });
    let view = desk.call("changes_get", query)?;
    let texts = desk.texts();
    let edge = |reason: &str, name: &str, side: &Value| {
        json!({
            "reason": reason, "reason_name": texts.text(name), "opportunity": Value::Null, "amount": side["amount"],
            "count": side["count"],
        })
    };
    let start = edge("start", "cli-changes-start", &view["start"]);
    let end = edge("end", "cli-changes-end", &view["end"]);
    Ok([start].into_iter().chain(list(view, "rows")).chain([end]).collect())
}

/// The revenue plan line by line, and its total last: each line's periods together, with the periods beside.
pub(super) fn plan(desk: &mut Desk, account: Option<String>, span: &Span) -> Result<Vec<Value>, Fault> {
    let from = span.first_month(desk)?;
    let by = span.by.as_deref().unwrap_or_default();
    let mut view = desk.call("revenue_plan", json!({ "account": account, "from": from, "by": by, "horizon": span.horizon }))?;
    let heads = list(view.clone(), "periods");
    let total = view["total"].take();
    let line = |mut row: Value| {
        let mut plain = row["total"].take();
        for key in ["name", "account", "unit", "product"] {
            plain[key] = row[key].take();
        }
        let cells = list(row, "cells").into_iter().zip(&heads).map(|(mut cell, head)| {
            cell["period"] = head["key"].clone();
            super::cells::plain(&cell)
        });
        plain["periods"] = cells.collect();
        plain
    };
    Ok(list(view, "rows").into_iter().chain([total]).map(line).collect())
}

/// Measures of marketing, sales and service, of all or of one account: a row for each period of which anything
/// is known.
pub(super) fn measures(desk: &mut Desk, account: Option<&str>, span: &Span) -> Result<Vec<Value>, Fault> {
    let from = span.first_month(desk)?;
    let by = span.by.as_deref().unwrap_or_default();
    let query = |series: &Value| json!({ "series": series, "account": account, "from": from, "by": by, "horizon": span.horizon });
    let choices = list(desk.call("series_get", query(&json!("")))?, "choices");
    let mut all = Vec::new();
    for choice in choices {
        all.extend(measured(desk.call("series_get", query(&choice["id"]))?));
    }
    Ok(all)
}

fn measured(view: Value) -> Vec<Value> {
    let heads = list(view.clone(), "periods");
    let rows = list(view.clone(), "rows").into_iter().flat_map(|row| {
        let cells = list(row.clone(), "cells").into_iter().zip(&heads).filter(|(cell, _)| !cell["plan"].is_null() || !cell["actual"].is_null());
        let told = |(cell, head): (Value, &Value)| {
            json!({
                "series": view["series"], "series_title": view["title"], "measure": row["measure"], "name": row["name"],
                "group": row["group"], "unit": row["unit"], "less": row["less"], "period": head["key"], "period_name": head["name"],
                "plan": cell["plan"]["number"], "actual": cell["actual"]["number"], "computed": cell["computed"], "light": cell["light"],
            })
        };
        cells.map(told).collect::<Vec<_>>()
    });
    rows.collect()
}

/// How good forecasts would have been, whole.
pub(super) fn backtest(desk: &mut Desk) -> Result<Value, Fault> {
    desk.call("backtest_get", json!({}))
}

//! The rows of `funnel`, `forecast` and `changes`: figures as of a day, with every amount in the
//! workspace's currency.
//!
//! Invariant: the rows of `changes` between its first and its last make the difference of the two.

use clap::ArgMatches;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::views::list;
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// What the views of funnel and forecast are asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Span {
    /// First day.
    pub(crate) from: Option<NaiveDate>,
    /// Last day.
    pub(crate) to: Option<NaiveDate>,
    /// Length of a period.
    pub(crate) by: Option<String>,
    /// How many periods.
    pub(crate) horizon: u32,
    /// First and last month in which it is to close.
    pub(crate) closing: Option<(String, String)>,
}

impl Span {
    /// As the arguments say.
    pub(crate) fn of(arguments: &ArgMatches) -> Self {
        Self {
            from: arguments.get_one::<NaiveDate>("from").copied(),
            to: arguments.get_one::<NaiveDate>("to").copied(),
            by: arguments.get_one::<String>("by").cloned(),
            // Charts do not have it.
            horizon: arguments.try_get_one::<u32>("horizon").ok().flatten().copied().unwrap_or(0),
            closing: arguments.get_one::<(String, String)>("closing").cloned(),
        }
    }
}

impl Span {
    /// The months a chart is over: those closed in, else those of its days. What compares two days
    /// is over all months unless it is told otherwise.
    pub(crate) fn months(&self, chart: &str) -> (Option<String>, Option<String>) {
        let month = |day: Option<NaiveDate>| day.map(|day| day.format("%Y-%m").to_string());
        match &self.closing {
            Some((first, last)) => (Some(first.clone()), Some(last.clone())),
            None if matches!(chart, "changes" | "flow" | "moves") => (None, None),
            None => (month(self.from), month(self.to)),
        }
    }
}

/// Reads `2026-12`, `2026-Q4` or `2026` as its first and last month.
pub(crate) fn closing(text: &str) -> Result<(String, String), String> {
    let wrong = || text.to_owned();
    let year = text.get(..4).filter(|year| year.bytes().all(|b| b.is_ascii_digit())).ok_or_else(wrong)?;
    let (first, last) = match text.get(4..).ok_or_else(wrong)? {
        "" => (1, 12),
        "-Q1" => (1, 3),
        "-Q2" => (4, 6),
        "-Q3" => (7, 9),
        "-Q4" => (10, 12),
        month => {
            let number = month.strip_prefix('-').filter(|number| number.len() == 2).and_then(|number| number.parse().ok());
            let number = number.filter(|number| (1..=12).contains(number)).ok_or_else(wrong)?;
            (number, number)
        }
    };
    Ok((format!("{year}-{first:02}"), format!("{year}-{last:02}")))
}

pub(super) fn funnel(desk: &mut Desk, account: Option<String>, span: &Span) -> Result<Vec<Value>, Fault> {
    let query = json!({ "of": { "account": account }, "from": span.from, "to": span.to });
    Ok(list(desk.call("funnel_get", query)?, "rows"))
}

pub(super) fn forecast(desk: &mut Desk, account: Option<String>, span: &Span) -> Result<Vec<Value>, Fault> {
    let by = span.by.as_deref().unwrap_or("month");
    let from = span.from.map(|day| day.format("%Y-%m").to_string());
    let query = json!({ "of": { "account": account }, "by": by, "horizon": span.horizon, "from": from });
    Ok(list(desk.call("forecast_get", query)?, "rows"))
}

/// The sum on the first day, one row per opportunity that changed, the sum on the last day.
pub(super) fn changes(desk: &mut Desk, account: Option<String>, span: &Span) -> Result<Vec<Value>, Fault> {
    let from = span.from.ok_or_else(|| Fault::Usage(desk.texts().text("cli-from-needed")))?;
    let (first, last) = span.closing.clone().unzip();
    let query = json!({
        "of": { "account": account }, "from": from, "to": span.to, "closes_from": first, "closes_to": last,
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
    let from = span.from.map(|day| day.format("%Y-%m").to_string());
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

/// How good forecasts would have been, whole.
pub(super) fn backtest(desk: &mut Desk) -> Result<Value, Fault> {
    desk.call("backtest_get", json!({}))
}

#[cfg(test)]
mod tests {
    use super::closing;

    #[test]
    fn months_quarters_and_years_are_read() {
        let months = |text| closing(text).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(months("2026-12"), Ok("2026-12 2026-12".to_owned()));
        assert_eq!(months("2026-Q4"), Ok("2026-10 2026-12".to_owned()));
        assert_eq!(months("2026"), Ok("2026-01 2026-12".to_owned()));
        for wrong in ["", "26", "2026-13", "2026-Q5", "2026-1", "20x6", "2026-12-01", "二〇二六"] {
            assert!(closing(wrong).is_err(), "{wrong}");
        }
    }
}

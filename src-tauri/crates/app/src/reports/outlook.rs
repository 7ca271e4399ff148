//! The forecast month by month, as a sheet with totals and as a slide with a chart (D-31).
//!
//! Invariant: parts are what each category adds, so that a stack of them is the whole.

use ::reports::{Cell, Chart, ChartKind, Column, Content, DeckChart, DeckColumn, DeckTable, Kind, Sheet, Slide};
use domain::series::plan::Figures;

use super::columns::{amount, column, decimals, money_column, sheet};
use super::deck::source;
use crate::error::Result;
use crate::dates::stored;
use crate::forecasts::{self, view::{ChangeStep, ChangesQuery, CountedMoney}};
use crate::views::{RangeQuery, SwingView};
use crate::series::{planned, view::RevenuePlanQuery};
use crate::session::Session;
use crate::views::{ForecastQuery, ForecastRow, PipelineSlice};
use crate::wire::MoneyView;

/// What each category adds to the ones before it.
const PARTS: [&str; 4] = ["cli-column-won", "reports-commit", "reports-upside", "common-pipeline"];
/// Months shown.
const MONTHS: u32 = 6;

fn rows(session: &Session, account: Option<&String>) -> Result<Vec<ForecastRow>> {
    let of = PipelineSlice { account: account.cloned(), ..PipelineSlice::default() };
    let query = ForecastQuery { of, by: "month".to_owned(), horizon: MONTHS, ..ForecastQuery::default() };
    Ok(forecasts::forecast(session, query)?.rows)
}

/// Minor units that each category adds.
fn parts(row: &ForecastRow) -> [i64; 4] {
    let sums = [row.won.minor, row.commit.minor, row.upside.minor, row.pipeline.minor];
    [sums[0], sums[1] - sums[0], sums[2] - sums[1], sums[3] - sums[2]]
}

/// The sheet, with a native chart beside it.
pub(super) fn of_forecast(session: &Session, account: Option<&String>) -> Result<Sheet> {
    let speech = &session.speech();
    let currency = session.open()?.workspace.currency.clone();
    let money = |key: &str| money_column(speech, key, &currency);
    let mut columns = vec![column(speech, "cli-column-period", Kind::Text)];
    columns.extend(PARTS.map(money));
    columns.extend([money("cli-column-weighted"), money("cli-column-target")]);
    let chance = Column { total: false, ..column(speech, "reports-chance", Kind::Percent) };
    columns.push(chance);
    let cells = |row: ForecastRow| {
        let part = |minor: i64| amount(Some(&MoneyView { minor, ..row.won.clone() }));
        let mut cells = vec![Cell::text(row.name.clone())];
        cells.extend(parts(&row).map(part));
        cells.extend([amount(Some(&row.weighted)), amount(row.target.as_ref()), Cell::number(row.chance.map(|chance| chance * 100.0))]);
        cells
    };
    let rows = rows(session, account)?.into_iter().map(cells).collect();
    let chart = Chart { kind: ChartKind::Stacked, title: speech.text("common-forecast"), series: vec![1, 2, 3, 4], line: None };
    Ok(Sheet { chart: Some(chart), ..sheet(speech, "common-forecast", columns, rows) })
}

/// The slide; none where nothing is expected.
pub(super) fn slide(session: &Session, account: Option<&String>) -> Result<Option<Slide>> {
    let (speech, currency) = (session.speech(), session.open()?.workspace.currency.clone());
    let rows = rows(session, account)?;
    if rows.iter().all(|row| row.pipeline.minor == 0) {
        return Ok(None);
    }
    let factor = 10_f64.powi(i32::from(decimals(&currency)));
    let series = |(at, key): (usize, &&str)| (speech.text(key), rows.iter().map(|row| parts(row)[at] as f64 / factor).collect());
    let chart = DeckChart {
        kind: ChartKind::Stacked,
        categories: rows.iter().map(|row| row.name.clone()).collect(),
        series: PARTS.iter().enumerate().map(series).collect(),
    };
    Ok(Some(Slide {
        title: speech.text("common-forecast"),
        lead: speech.say("reports-forecast-lead", &[("currency", currency.as_str().into())]),
        content: Content::Chart(chart),
        notes: source(session, "common-forecast"),
    }))
}

/// The revenue plan of an account, period by period: what came and what is promised beside what was
/// planned (B-26); none where nothing is.
pub(super) fn plan(session: &Session, account: &str) -> Result<Option<Slide>> {
    let (speech, currency) = (session.speech(), session.open()?.workspace.currency.clone());
    let query = RevenuePlanQuery { account: Some(account.to_owned()), ..RevenuePlanQuery::default() };
    let planned = planned(session, &query)?;
    let totals = planned.totals();
    if totals.iter().all(|one| one.plan.is_none() && one.actual == 0 && one.committed == 0) {
        return Ok(None);
    }
    let factor = 10_f64.powi(i32::from(decimals(&currency)));
    let series = |key: &str, of: fn(&Figures) -> i64| (speech.text(key), totals.iter().map(|one| of(one) as f64 / factor).collect());
    let chart = DeckChart {
        kind: ChartKind::Columns,
        categories: planned.periods().iter().map(|period| forecasts::name(session, *period)).collect(),
        series: vec![
            series("plan-actual", |one| one.actual),
            series("plan-committed", |one| one.committed),
            series("plan-plan", |one| one.plan.unwrap_or(0)),
        ],
    };
    let lead = speech.say("reports-forecast-lead", &[("currency", currency.as_str().into())]);
    Ok(Some(Slide { title: speech.text("plan-chart"), lead, content: Content::Chart(chart), notes: source(session, "plan-chart") }))
}

/// What a forecast is reviewed by: its range, what makes or breaks the target, and what changed in a
/// month.
pub(super) fn review(session: &Session) -> Result<Vec<(String, Slide)>> {
    let speech = session.speech();
    let range = forecasts::range(session, RangeQuery::default())?;
    let figures = range.figures.iter().map(|one| vec![one.label.clone(), one.value.clone()]).collect();
    let swing = |one: &SwingView| {
        let closes = stored(one.closes_on.as_deref()).map(|day| speech.format.date(day));
        vec![one.opportunity.name.clone(), one.account.clone().unwrap_or_default(), one.amount.text.clone(), closes.unwrap_or_default()]
    };
    let changes = forecasts::changes(session, ChangesQuery::default())?;
    let step = |one: &ChangeStep| vec![one.name.clone(), one.count.to_string(), one.amount.text.clone()];
    let edge = |key: &str, sum: &CountedMoney| vec![speech.text(key), sum.count.to_string(), sum.amount.text.clone()];
    let mut steps = vec![edge("cli-changes-start", &changes.start)];
    steps.extend(changes.steps.iter().map(step));
    steps.push(edge("cli-changes-end", &changes.end));
    Ok(vec![
        table(session, "range", "outlook-range", &[("", 2.0, false), ("", 3.0, false)], figures),
        table(session, "swings", "outlook-swings", &[("common-opportunity", 3.0, false), ("common-account", 2.4, false), ("common-amount", 1.4, true), ("reports-closes", 1.4, true)], range.swings.iter().map(swing).collect()),
        table(session, "changes", "outlook-changes", &[("reports-reason", 3.0, false), ("reports-count", 1.0, true), ("common-amount", 1.6, true)], steps),
    ].into_iter().flatten().collect())
}

/// A slide of a table; none without rows.
fn table(session: &Session, key: &str, title: &str, columns: &[(&str, f64, bool)], rows: Vec<Vec<String>>) -> Option<(String, Slide)> {
    let speech = session.speech();
    let column = |(key, share, figures): &(&str, f64, bool)| DeckColumn {
        title: if key.is_empty() { String::new() } else { speech.text(key) },
        share: *share,
        figures: *figures,
        wraps: true,
    };
    let slide = |table| Slide { title: speech.text(title), lead: String::new(), content: Content::Table(table), notes: source(session, title) };
    let table = DeckTable { columns: columns.iter().map(column).collect(), rows, ..DeckTable::default() };
    (!table.rows.is_empty()).then(|| (key.to_owned(), slide(table)))
}

//! The forecast month by month, as a sheet with totals and as a slide with a chart (D-31).
//!
//! Invariant: parts are what each category adds, so that a stack of them is the whole.

use ::reports::{Cell, Chart, ChartKind, Column, Content, DeckChart, Kind, Sheet, Slide};

use super::columns::{amount, column, decimals, money_column, sheet};
use super::deck::source;
use crate::error::Result;
use crate::forecasts;
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
    let chart = Chart { kind: ChartKind::Stacked, title: speech.text("common-forecast"), series: vec![1, 2, 3, 4] };
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

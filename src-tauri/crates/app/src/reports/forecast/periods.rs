//! The sheet of periods: every sum a formula over the opportunities, with a chart.
//!
//! Invariant: a gap and a coverage stand where there is a target, as in the view.

use ::reports::{Cell, Chart, ChartKind, Column, Kind, Part, Sheet};

use super::super::columns::{amount, column, money_column, sheet as of_rows};
use super::counting;
use super::deals::{AMOUNT, CATEGORY, CLOSES, COUNTED, WEIGHTED, of, yes};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{ForecastRow, ForecastView};
use crate::wire::MoneyView;

const FROM: usize = 1;
const TO: usize = 2;
const WON: usize = 3;
/// Of the first and the last category of open ones.
const OPEN_PARTS: (usize, usize) = (4, 6);
const OPEN: usize = 7;
const OPEN_WEIGHTED: usize = 9;
const TARGET: usize = 10;
/// What each category adds, as the sheet of opportunities names it.
const PARTS: [&str; 4] = ["charts-won", "charts-commit", "charts-upside", "charts-pipeline"];

/// The sheet; its totals below.
pub(super) fn sheet(session: &Session, view: &ForecastView) -> Result<Sheet> {
    let speech = &session.speech();
    let currency = session.open()?.workspace.currency.clone();
    let money = |key: &str| Column { total: false, ..money_column(speech, key, &currency) };
    let mut columns = vec![
        column(speech, "cli-column-period", Kind::Text),
        column(speech, "forecast-from", Kind::Date),
        column(speech, "forecast-to", Kind::Date),
    ];
    columns.extend(PARTS.map(money));
    columns.extend([money("common-open"), column(speech, "cli-column-open-count", Kind::Count)]);
    columns.extend(["outlook-weighted", "charts-target", "cli-column-gap"].map(money));
    columns.push(column(speech, "outlook-coverage", Kind::Times));
    let rows = view.rows.iter().map(|row| cells(speech, row)).collect();
    let chart = Chart { kind: ChartKind::Stacked, title: speech.text("common-forecast"), series: vec![WON, WON + 1, WON + 2, WON + 3], line: view.total.target.as_ref().map(|_| TARGET) };
    Ok(Sheet { chart: Some(chart), foot: foot(speech, &view.total), ..of_rows(speech, "common-forecast", columns, rows) })
}

fn cells(speech: &Speech, row: &ForecastRow) -> Vec<Cell> {
    let mut cells = vec![Cell::text(row.name.as_str()), Cell::date(Some(&row.from)), Cell::date(Some(&row.to))];
    cells.extend(PARTS.iter().zip(sums(row)).map(|(key, sum)| added(speech, key, sum)));
    let open = [Part::Sign("SUM("), Part::Own(OPEN_PARTS.0), Part::Sign(":"), Part::Own(OPEN_PARTS.1), Part::Sign(")")];
    let count = [Part::Sign("COUNTIFS("), of(CATEGORY), Part::Sign(","), Part::Text(format!("<>{}", speech.text(PARTS[0])))];
    cells.extend([
        counting(open.to_vec(), major(row, row.pipeline.minor - row.won.minor)),
        counting(in_period(speech, &count), Some(row.open_count.into())),
        counting(in_period(speech, &[Part::Sign("SUMIFS("), of(WEIGHTED)]), major(row, row.weighted.minor)),
        amount(row.target.as_ref()),
    ]);
    cells.extend(missing(row));
    cells
}

/// What one category adds in the period.
fn added(speech: &Speech, key: &str, result: Option<f64>) -> Cell {
    let sum = [Part::Sign("SUMIFS("), of(AMOUNT), Part::Sign(","), of(CATEGORY), Part::Sign(","), Part::Text(speech.text(key))];
    counting(in_period(speech, &sum), result)
}

/// A function over what counts and closes in the period of the row.
fn in_period(speech: &Speech, function: &[Part]) -> Vec<Part> {
    let mut parts = function.to_vec();
    parts.extend([
        Part::Sign(","), of(CLOSES), Part::Sign(",\">=\"&"), Part::Own(FROM),
        Part::Sign(","), of(CLOSES), Part::Sign(",\"<=\"&"), Part::Own(TO),
        Part::Sign(","), of(COUNTED), Part::Sign(","), Part::Text(yes(speech, true)), Part::Sign(")"),
    ]);
    parts
}

/// The gap and the coverage of the row, of whichever figures stand in it.
fn missing(row: &ForecastRow) -> [Cell; 2] {
    let gap = [Part::Sign("IF("), Part::Own(TARGET), Part::Sign("=\"\",\"\","), Part::Own(OPEN_WEIGHTED), Part::Sign("-"), Part::Own(TARGET), Part::Sign(")")];
    let coverage = [
        Part::Sign("IF("), Part::Own(TARGET), Part::Sign("=\"\",\"\",IF("), Part::Own(TARGET), Part::Sign(">"), Part::Own(WON), Part::Sign(","),
        Part::Own(OPEN), Part::Sign("/("), Part::Own(TARGET), Part::Sign("-"), Part::Own(WON), Part::Sign("),\"\"))"),
    ];
    let short = row.gap.as_ref().and_then(|gap| major(row, gap.minor));
    [counting(gap.to_vec(), short), counting(coverage.to_vec(), row.coverage)]
}

/// Sums of the columns; gap and coverage of these.
fn foot(speech: &Speech, total: &ForecastRow) -> Vec<Cell> {
    let sum = |at: usize, result: Option<f64>| counting(vec![Part::Sign("SUM("), Part::Rows(at), Part::Sign(")")], result);
    let mut cells = vec![Cell::text(speech.text("common-total")), Cell::Empty, Cell::Empty];
    let figures = sums(total).into_iter().chain([major(total, total.pipeline.minor - total.won.minor), Some(total.open_count.into()), major(total, total.weighted.minor)]);
    cells.extend((WON..).zip(figures).map(|(at, figure)| sum(at, figure)));
    let target = [Part::Sign("IF(COUNT("), Part::Rows(TARGET), Part::Sign(")=0,\"\",SUM("), Part::Rows(TARGET), Part::Sign("))")];
    cells.push(counting(target.to_vec(), total.target.as_ref().and_then(|target| major(total, target.minor))));
    cells.extend(missing(total));
    cells
}

/// Minor units that each category adds.
fn sums(row: &ForecastRow) -> [Option<f64>; 4] {
    let sums = [row.won.minor, row.commit.minor, row.upside.minor, row.pipeline.minor];
    [sums[0], sums[1] - sums[0], sums[2] - sums[1], sums[3] - sums[2]].map(|minor| major(row, minor))
}

/// Minor units of the row's currency in major ones.
fn major(row: &ForecastRow, minor: i64) -> Option<f64> {
    match amount(Some(&MoneyView { minor, ..row.won.clone() })) {
        Cell::Number(number) => Some(number),
        _ => None,
    }
}

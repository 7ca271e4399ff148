//! The pipeline as a chart and the records of a meeting as tables, on slides.
//!
//! Invariant: one row for each row of the view, in the view's order.

use ::reports::{ChartKind, Content, DeckChart, DeckColumn, DeckTable, Slide};

use super::super::records;
use super::source;
use crate::error::Result;
use crate::opportunities;
use crate::session::Session;
use crate::views::OpportunityQuery;

/// Open amounts by stage, as a chart that can be edited; none without open opportunities.
pub(super) fn pipeline(session: &Session, account: Option<&String>) -> Result<Option<Slide>> {
    let (speech, open) = (session.speech(), session.open()?);
    let query = OpportunityQuery { account: account.cloned(), ..OpportunityQuery::default() };
    let board = opportunities::board(session, query)?;
    let stages = board.columns.iter().filter(|column| !["won", "lost"].contains(&column.stage.as_str()));
    let title = |stage: &str| crate::method::stage_title(&open.method, &board.pipeline, stage, speech.code());
    let major = |minor: i64| minor as f64 / 10_f64.powi(i32::from(super::super::columns::decimals(&open.workspace.currency)));
    let (categories, sums): (Vec<String>, Vec<f64>) = stages.map(|column| (title(&column.stage), major(column.sum.minor))).unzip();
    if sums.iter().all(|sum| *sum == 0.0) {
        return Ok(None);
    }
    let series = vec![(format!("{} ({})", speech.text("common-amount"), open.workspace.currency), sums)];
    Ok(Some(Slide {
        title: speech.text("reports-by-stage"),
        lead: speech.text("reports-by-stage-lead"),
        content: Content::Chart(DeckChart { kind: ChartKind::Bars, categories, series }),
        notes: source(session, "common-pipeline"),
    }))
}

/// The columns of each sheet that have room on a slide, by place, with their shares of the width.
const SHOWN: [(&str, &[(usize, f64)]); 4] = [
    ("common-accounts", &[(0, 2.4), (1, 1.5), (2, 1.7), (8, 2.6), (7, 2.4), (9, 1.5), (12, 1.7)]),
    ("common-people", &[(0, 2.0), (1, 2.4), (3, 1.8), (7, 1.4), (8, 1.8), (9, 1.8)]),
    ("common-opportunities", &[(0, 2.5), (1, 2.0), (2, 1.6), (4, 1.5), (6, 1.4), (8, 1.0), (10, 2.1)]),
    ("reports-actions", &[(0, 3.9), (2, 2.0), (4, 1.6), (5, 2.0), (7, 2.0)]),
];

/// Tables as slides: accounts, open opportunities and actions of a portfolio; contacts,
/// open opportunities and actions of an account.
pub(super) fn tables(session: &Session, account: Option<&String>) -> Result<Vec<(String, Slide)>> {
    let speech = session.speech();
    let sheets = records::of_meeting(session, account)?;
    let without = if account.is_some() { "common-accounts" } else { "common-people" };
    let shown = SHOWN.iter().filter(|(key, _)| *key != without);
    let slide = |(key, columns): &(&str, &[(usize, f64)])| {
        let name = speech.text(key);
        let sheet = sheets.iter().find(|sheet| sheet.name == name && !sheet.rows.is_empty())?;
        let column = |(at, share): &(usize, f64)| DeckColumn {
            title: sheet.columns[*at].title.clone(),
            share: *share,
            figures: super::super::columns::is_figures(&sheet.columns[*at].kind),
            wraps: false,
        };
        let cells = |row: &Vec<::reports::Cell>| {
            let told = |(at, _): &(usize, f64)| super::super::columns::told(&speech, &row[*at], &sheet.columns[*at].kind);
            columns.iter().map(told).collect()
        };
        let table = DeckTable { columns: columns.iter().map(column).collect(), rows: sheet.rows.iter().map(cells).collect(), ..DeckTable::default() };
        Some(((*key).to_owned(), Slide { title: name, lead: String::new(), content: Content::Table(table), notes: source(session, key) }))
    };
    Ok(shown.filter_map(slide).collect())
}

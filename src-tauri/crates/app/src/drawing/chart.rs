//! A chart by name: its figures, its picture, its table.
//!
//! Invariant: a chart that does not exist is a typed error.

use charts::{Drawing, Mark, Style, Theme};

use super::deals::Deals;
use super::slice::Slice;
use super::view::{ChartQuery, ChartView, MarkView, TableRow, TableView, Thing};
use super::{
    chain, classes, drivers, forecast, funnel, measures, outlook, pareto, plan, pyramid, qualification, radar, revenue, time,
};
use crate::classes::view::ClassQuery;
use crate::error::{AppError, Result};
use crate::opportunities::view::OpportunityQuery;
use crate::session::Session;

const SIZE: (u32, u32) = (960, 440);

/// Charts whose figures are worked out in a way that is told beside them.
const MATH: [&str; 16] = [
    "funnel", "durations", "breadth", "revenue", "forecast", "range", "fan", "changes", "flow", "moves", "slips",
    "accuracy", "calibration", "velocity", "plan", "measures",
];

/// What each chart makes.
pub(super) struct Made {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) drawing: Drawing,
    pub(super) table: TableView,
    pub(super) notes: Vec<String>,
    pub(super) empty: bool,
}

/// Draws a chart.
pub fn chart(session: &Session, query: ChartQuery) -> Result<ChartView> {
    let made = make(session, &query)?;
    Ok(ChartView {
        title: made.title,
        subtitle: made.subtitle,
        width: made.drawing.width,
        height: made.drawing.height,
        marks: made.drawing.marks.into_iter().map(mark).collect(),
        svg: made.drawing.svg,
        table: made.table,
        notes: made.notes,
        math: MATH.contains(&query.chart.as_str()).then(|| session.speech().text(&format!("outlook-math-of-{}", query.chart))),
        empty: made.empty,
    })
}

/// px of the chart where nobody asks for another size.
pub(super) fn own_size(query: &ChartQuery) -> (u32, u32) {
    let or = |asked: u32, own: u32| if asked == 0 { own } else { asked };
    (or(query.width, SIZE.0), or(query.height, SIZE.1))
}

pub(super) fn make(session: &Session, query: &ChartQuery) -> Result<Made> {
    let slice = Slice::of(session, query)?;
    let style = style(&query.theme, (query.width, query.height), SIZE);
    match query.chart.as_str() {
        "funnel" => funnel::make(&slice, &style),
        "revenue" => revenue::make(&slice, &style),
        "forecast" => forecast::make(&slice, &style),
        "range" => outlook::range(&slice, &style),
        "fan" => outlook::fan(&slice, &style),
        "changes" => outlook::changes(&slice, &style),
        "flow" => outlook::flow(&slice, &style),
        "moves" => outlook::moves(&slice, &style),
        "slips" => outlook::slips(&slice, &style),
        "durations" => outlook::durations(&slice, &style),
        "breadth" => outlook::breadth(&slice, &style),
        "accuracy" => outlook::accuracy(&slice, &style),
        "calibration" => outlook::calibration(&slice, &style),
        "velocity" => outlook::velocity(&slice, &style),
        "plan" => plan::make(&slice, &style),
        "measures" => measures::make(&slice, &style),
        "pyramid" => pyramid::make(session, query, &style),
        "pareto" => pareto::make(session, &style),
        "time" => time::make(session, query, &style),
        "ladder" => classes::ladder(&slice, &style),
        "lifecycle" => classes::lifecycle(&slice, &style),
        "pain-chain" => chain::make(session, query),
        "driver-chain" => drivers::chain(session, query),
        "pressures" => drivers::pressures(session, query, &style),
        "segments" => classes::segments(&slice, &style),
        "qualification" => qualification::make(&slice, query, &style),
        "radar" => radar::make(&slice, query, &style),
        key => Err(AppError::UnknownKey { what: "chart", key: key.to_owned() }),
    }
}

/// The picture of a chart alone; none where there is nothing to draw.
pub(crate) fn printed(session: &Session, query: &ChartQuery) -> Result<Option<Drawing>> {
    let made = make(session, query)?;
    Ok((!made.empty).then_some(made.drawing))
}

pub(crate) fn style(theme: &str, asked: (u32, u32), own: (u32, u32)) -> Style {
    let theme = match theme {
        "dark" => Theme::Dark,
        "projector" => Theme::Projector,
        "print" => Theme::Print,
        _ => Theme::Light,
    };
    let or = |asked: u32, own: u32| if asked == 0 { own } else { asked };
    Style::new(theme, or(asked.0, own.0).clamp(320, 4000), or(asked.1, own.1).clamp(200, 3000))
}

fn mark(mark: Mark) -> MarkView {
    let text = mark.target.as_deref().unwrap_or_default();
    let accounts = text.strip_prefix(ACCOUNTS).and_then(|text| serde_json::from_str(text).ok());
    let thing: Option<Thing> = serde_json::from_str(text).ok();
    let target = if thing.is_some() { None } else { serde_json::from_str(text).ok() };
    MarkView { x: mark.x, y: mark.y, w: mark.w, h: mark.h, title: mark.title, lines: mark.lines, target, thing, accounts, shape: mark.shape }
}

/// Before a query for accounts in the opaque text of a mark.
const ACCOUNTS: &str = "accounts:";

/// A query for accounts as the opaque text that marks carry.
pub(super) fn opaque_accounts(query: &ClassQuery) -> Option<String> {
    serde_json::to_string(query).ok().map(|text| format!("{ACCOUNTS}{text}"))
}

/// A query as the opaque text that marks carry.
pub(super) fn opaque(query: &OpportunityQuery) -> Option<String> {
    serde_json::to_string(query).ok()
}

pub(super) fn row(name: String, cells: Vec<String>, target: Option<OpportunityQuery>) -> TableRow {
    TableRow { name, cells, target, thing: None, accounts: None }
}

/// A thing as the opaque text that marks carry.
pub(super) fn things(kind: &str, id: &str) -> Option<String> {
    serde_json::to_string(&Thing { kind: kind.to_owned(), id: id.to_owned() }).ok()
}

pub(super) fn thing_row(name: String, cells: Vec<String>, kind: &str, id: &str) -> TableRow {
    let thing = Some(Thing { kind: kind.to_owned(), id: id.to_owned() });
    TableRow { name, cells, target: None, thing, accounts: None }
}

/// A row of a chart of accounts.
pub(super) fn accounts_row(name: String, cells: Vec<String>, accounts: ClassQuery) -> TableRow {
    TableRow { name, cells, target: None, thing: None, accounts: Some(accounts) }
}

/// What the figures of months leave out, in sentences.
pub(super) fn notes(slice: &Slice<'_>, deals: &Deals<'_>, overdue: (usize, i64), undated: (usize, i64)) -> Result<Vec<String>> {
    let speech = slice.session.speech();
    let currency = slice.currency()?;
    let told = |key: &str, (count, amount): (usize, i64)| {
        (count > 0).then(|| {
            let amount = speech.format.money_short(amount, currency);
            speech.say(key, &[("count", count.into()), ("amount", amount.into())])
        })
    };
    let all = [
        told("charts-note-overdue", overdue),
        told("charts-note-undated", undated),
        told("charts-note-left-out", deals.left_out),
        told("charts-note-estimated", deals.estimated),
    ];
    Ok(all.into_iter().flatten().chain(deals.foreign.notes(slice.session, slice.session.today())?).collect())
}

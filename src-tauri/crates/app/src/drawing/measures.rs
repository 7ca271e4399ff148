//! Measures of marketing, sales and service as small multiples (E-15, E-19, E-21).
//!
//! Invariants: a measure without a value has no panel; what was entered opens in its grid, what was
//! worked out of opportunities opens those.

use charts::{Chart, Heading, Multiples, Panel, Style, draw};
use domain::series::Month;

use super::chart::{Made, opaque, row, thing_row, things};
use super::revenue::won_between;
use super::slice::Slice;
use super::view::TableView;
use crate::error::Result;
use crate::opportunities::view::OpportunityQuery;
use crate::series::series_get;
use crate::series::view::{PeriodHead, SeriesQuery, SeriesRow, GaugeValue};

/// The measure that opportunities tell.
const FROM_DEALS: &str = "sales-cycle";

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let query = SeriesQuery {
        series: slice.query.scheme.clone().unwrap_or_default(),
        account: slice.query.account.clone(),
        from: slice.query.from.clone(),
        by: slice.query.grain.clone().unwrap_or_default(),
        horizon: 0,
    };
    let view = series_get(slice.session, query)?;
    let speech = slice.session.speech();
    let shown: Vec<&SeriesRow> = view.rows.iter().filter(|row| row.cells.iter().any(|cell| cell.plan.is_some() || cell.actual.is_some())).collect();
    let span = view.periods.first().zip(view.periods.last()).map_or_else(String::new, |(first, last)| format!("{} – {}", first.name, last.name));
    let subtitle = speech.say("plan-kpis-note", &[("period", span.into())]);
    let picture = Multiples {
        heading: Heading { title: view.title.clone(), note: subtitle.clone() },
        panels: shown.iter().map(|row| panel(slice, row, &view.periods, &speech.text("plan-target-of"))).collect(),
        empty: speech.text("plan-kpis-empty"),
    };
    let text = |value: &Option<GaugeValue>| value.as_ref().map_or_else(|| i18n::DASH.to_owned(), |value| value.text.clone());
    let lines = shown.iter().flat_map(|one| {
        let of = |name: String, plan: bool| {
            let cells = one.cells.iter().map(|cell| text(if plan { &cell.plan } else { &cell.actual })).collect();
            match behind(slice, one, &view.periods) {
                Some(query) => row(name, cells, Some(query)),
                None => thing_row(name, cells, "measure", &one.measure),
            }
        };
        [of(one.name.clone(), false), of(format!("{} · {}", one.name, speech.text("plan-target-of")), true)]
    });
    let columns = std::iter::once(speech.text("plan-measure")).chain(view.periods.iter().map(|head| head.name.clone()));
    Ok(Made {
        drawing: draw(Chart::Multiples(&picture), style),
        table: TableView { columns: columns.collect(), rows: lines.collect() },
        notes: Vec::new(),
        empty: shown.is_empty(),
        title: view.title.clone(),
        subtitle,
    })
}

/// The opportunities that a measure was worked out from; none where it was entered.
fn behind(slice: &Slice<'_>, row: &SeriesRow, periods: &[PeriodHead]) -> Option<OpportunityQuery> {
    row.cells.iter().find(|cell| cell.computed && row.measure == FROM_DEALS)?;
    let month = |text: &str| text.parse::<Month>().ok();
    let (first, last) = (month(&periods.first()?.from)?, month(&periods.last()?.to)?);
    Some(won_between(slice.base(), first.first_day(), last.last_day()))
}

fn panel(slice: &Slice<'_>, row: &SeriesRow, periods: &[PeriodHead], target: &str) -> Panel {
    let newest = row.cells.iter().rfind(|cell| cell.actual.is_some());
    let number = |value: &Option<GaugeValue>| value.as_ref().map(|value| value.number);
    let line = |(head, cell): (&PeriodHead, &crate::series::view::SeriesCellView)| {
        let actual = cell.actual.as_ref().map(|value| value.text.clone());
        let plan = cell.plan.as_ref().map(|value| format!("{target} {}", value.text));
        let told: Vec<String> = actual.into_iter().chain(plan).collect();
        (!told.is_empty()).then(|| format!("{}: {}", head.name, told.join(", ")))
    };
    let end = |head: Option<&PeriodHead>| head.map_or_else(String::new, |head| head.name.clone());
    Panel {
        name: row.name.clone(),
        value: newest.and_then(|cell| cell.actual.as_ref()).map_or_else(String::new, |value| value.text.clone()),
        good: newest.and_then(|cell| cell.light.as_deref()).and_then(|light| match light {
            "good" => Some(true),
            "off" => Some(false),
            _ => None,
        }),
        bars: row.cells.iter().map(|cell| (number(&cell.actual), number(&cell.plan))).collect(),
        ends: [end(periods.first()), end(periods.last())],
        lines: periods.iter().zip(&row.cells).filter_map(line).collect(),
        target: behind(slice, row, periods).as_ref().and_then(opaque).or_else(|| things("measure", &row.measure)),
    }
}

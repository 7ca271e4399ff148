//! The measures of marketing, sales and service as a grid, of all or of one account (E-15, E-19, E-21).
//!
//! Where nothing was entered, records tell what they can (`worked`). Invariant: what was entered holds.

use domain::method::{Fold, Gauge, GaugeUnit, Series};
use domain::series::Month;
use domain::series::values::light;

use super::book::{Book, Line};
use super::plan::{MARGIN, light_key};
use super::span::Span;
use super::view::{SeriesCellView, SeriesQuery, SeriesRow, SeriesView, GaugeValue};
use super::worked::Worked;
use super::write::series;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::Ref;

/// The series where none is named.
const USUAL: &str = "sales-kpi";

/// Measures by periods.
pub fn series_get(session: &Session, query: SeriesQuery) -> Result<SeriesView> {
    let series = series(session, if query.series.is_empty() { USUAL } else { &query.series })?;
    let span = Span::of(session, query.from.as_deref(), &query.by, query.horizon)?;
    let teller = Teller { session, series, book: Book::read(session, series, &span)?, line: (query.account.clone(), None, None), worked: Worked::read(session, series, query.account.as_deref(), &span)?, span: &span };
    let code = session.speech().code();
    let choice = |one: &Series| Ref { id: one.key.clone(), name: one.title.get(code).to_owned() };
    let known = |gauge: &&Gauge| session.cost(Some(gauge)).is_some() || gauge.key != MARGIN;
    let rows = series.measures.iter().filter(known).map(|gauge| teller.row(gauge)).collect::<Result<_>>()?;
    Ok(SeriesView {
        series: series.key.clone(),
        title: series.title.get(code).to_owned(),
        models: series.source.models.clone(),
        choices: session.open()?.method.series().filter(|one| one.key != "revenue-plan").map(choice).collect(),
        periods: span.heads(session),
        rows,
    })
}

struct Teller<'a> {
    session: &'a Session,
    series: &'a Series,
    book: Book,
    line: Line,
    worked: Worked,
    span: &'a Span,
}

impl Teller<'_> {
    fn row(&self, gauge: &Gauge) -> Result<SeriesRow> {
        let speech = self.session.speech();
        let code = speech.code();
        let group = gauge.group.as_ref().and_then(|key| self.series.groups.iter().find(|group| group.key == *key));
        let cell = |period: &domain::forecast::Period| self.cell(gauge, period.months());
        Ok(SeriesRow {
            measure: gauge.key.clone(),
            name: gauge.title.get(code).to_owned(),
            group: group.map(|group| group.title.get(code).to_owned()),
            unit: unit_key(gauge.unit).to_owned(),
            fold: fold_key(gauge.fold).to_owned(),
            less: gauge.less,
            hint: gauge.hint.as_ref().map(|hint| hint.get(code).to_owned()),
            cells: self.span.periods.iter().map(cell).collect::<Result<_>>()?,
        })
    }

    fn cell(&self, gauge: &Gauge, months: (Month, Month)) -> Result<SeriesCellView> {
        let entered = |kind| self.book.over(&self.line, (&gauge.key, kind), months, gauge.fold);
        let (plan, actual) = (entered("plan"), entered("actual"));
        let found = actual.or_else(|| self.worked.over(gauge, months));
        let light = plan.zip(found).and_then(|(plan, actual)| light(actual, plan, gauge.less));
        Ok(SeriesCellView {
            plan: plan.map(|value| self.value(gauge, value)).transpose()?,
            actual: found.map(|value| self.value(gauge, value)).transpose()?,
            computed: actual.is_none() && found.is_some(),
            light: light.map(light_key).map(str::to_owned),
        })
    }

    fn value(&self, gauge: &Gauge, value: i64) -> Result<GaugeValue> {
        let currency = &self.session.open()?.workspace.currency;
        let format = self.session.speech().format;
        if gauge.unit == GaugeUnit::Money {
            let number = money::plain(value, currency).parse().unwrap_or(0.0);
            return Ok(GaugeValue { number, text: format.money_short(value, currency) });
        }
        let number = value as f64 / 1000.0;
        let places = u32::from(value % 1000 != 0);
        let text = if gauge.unit == GaugeUnit::Percent { format.percent(number / 100.0, places) } else { format.number(number, places) };
        Ok(GaugeValue { number, text })
    }
}

/// The key a unit travels by.
fn unit_key(unit: GaugeUnit) -> &'static str {
    match unit {
        GaugeUnit::Money => "money",
        GaugeUnit::Count => "count",
        GaugeUnit::Percent => "percent",
        GaugeUnit::Days => "days",
        GaugeUnit::Hours => "hours",
    }
}

fn fold_key(fold: Fold) -> &'static str {
    match fold {
        Fold::Sum => "sum",
        Fold::Mean => "mean",
        Fold::Last => "last",
    }
}

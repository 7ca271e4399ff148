//! The forecast by category (D-31): won, commit, upside, pipeline, per month or
//! quarter, with the target.
//!
//! Invariant: categories are stacked as parts in the picture and told
//! cumulatively in the table, where moving one opportunity between two of them
//! leaves the wider one unchanged.

use charts::{Bars, BarsKey, BarsSign, Certainty, Chart, Heading, Period as Bar, Range, Segment, Style, draw};
use domain::forecast::{Calendar, Category, Forecast, Grain, Lines, Period, PeriodForecast, forecast_by_category};
use domain::series::{Month, Sum, YearStart};
use i18n::MoneyScale;

use super::chart::{Made, notes, opaque, row};
use super::deals::Deals;
use super::revenue::{divider, goals, open_between, won_between};
use super::slice::Slice;
use super::view::{TableRow, TableView};
use crate::error::Result;
use crate::forecasts::{Lens, Outlook, grain};
use crate::calendar;
use crate::opportunities::view::OpportunityQuery;
use crate::speech::Speech;

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let deals = Deals::of(slice)?;
    let grain = grain(slice.query.grain.as_deref().unwrap_or_default())?;
    let calendar = Calendar { grain, start: calendar::start(slice.session)? };
    let forecast = forecast_by_category(&deals.list, calendar, slice.from, slice.to, slice.session.today());
    let teller = Teller::new(slice, &deals, &forecast)?;
    let title = teller.speech.text("charts-forecast");
    let subtitle = teller.note();
    let empty = forecast.periods.iter().all(|period| count(&period.lines) == 0);
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        legend: teller.legend(),
        periods: if empty { Vec::new() } else { forecast.periods.iter().map(|period| teller.bar(period)).collect() },
        divider: divider(slice, &teller.speech).filter(|_| grain == Grain::Month),
        empty: teller.speech.text("charts-forecast-empty"),
    };
    let mut notes = notes(slice, &deals, lines_pair(&forecast.overdue), lines_pair(&forecast.undated))?;
    notes.extend(teller.omitted(&forecast));
    Ok(Made {
        drawing: draw(Chart::Bars(&picture, &|tick| teller.scale.tick(tick as i64)), style),
        table: teller.table(&forecast),
        notes,
        title,
        subtitle,
        empty,
    })
}

const CERTAINTIES: [(Certainty, &str); 4] = [
    (Certainty::Won, "charts-won"),
    (Certainty::Commit, "charts-commit"),
    (Certainty::Upside, "charts-upside"),
    (Certainty::Pipeline, "charts-pipeline"),
];

fn parts(lines: &Lines) -> [Sum; 4] {
    [lines.won, lines.commit, lines.upside, lines.pipeline]
}

fn count(lines: &Lines) -> usize {
    parts(lines).iter().map(|sum| sum.count).sum()
}

fn lines_pair(lines: &Lines) -> (usize, i64) {
    let all = parts(lines).into_iter().fold(lines.omitted, Sum::plus);
    (all.count, all.amount)
}

struct Teller<'a> {
    slice: &'a Slice<'a>,
    deals: &'a Deals<'a>,
    speech: Speech,
    scale: MoneyScale,
    currency: &'a str,
    goals: Vec<(Month, i64)>,
    outlook: Outlook,
    start: YearStart,
}

impl<'a> Teller<'a> {
    fn new(slice: &'a Slice<'a>, deals: &'a Deals<'a>, forecast: &Forecast) -> Result<Self> {
        let (speech, currency) = (slice.session.speech(), slice.currency()?);
        let tops = forecast.periods.iter().map(|period| period.lines.cumulative().with_pipeline.amount);
        let scale = speech.format.money_scale(tops.max().unwrap_or(0), currency);
        // By quarter, the range grows to whole quarters.
        let first = forecast.periods.first().map_or(slice.from, |period| Month::of(period.period.days().0));
        let last = forecast.periods.last().map_or(slice.to, |period| Month::of(period.period.days().1));
        let outlook = Outlook::of(slice.session, &slice.part(), slice.session.today())?;
        Ok(Self { slice, deals, speech, scale, currency, goals: goals(slice, first, last)?, outlook, start: calendar::start(slice.session)? })
    }

    fn note(&self) -> String {
        self.speech.say("charts-forecast-note", &[("period", self.slice.months().into()), ("unit", self.scale.heading().into())])
    }

    fn legend(&self) -> Vec<BarsKey> {
        let fill = |(certainty, text): (Certainty, &str)| BarsKey { sign: BarsSign::Fill(certainty), text: self.speech.text(text) };
        let goal = BarsKey { sign: BarsSign::Goal, text: self.speech.text("charts-target") };
        let range = BarsKey { sign: BarsSign::Range, text: self.speech.text("charts-range") };
        CERTAINTIES.into_iter().map(fill).chain([goal, range]).collect()
    }

    fn bar(&self, period: &PeriodForecast) -> Bar {
        let goal = self.goal(period.period);
        let all = parts(&period.lines).into_iter().zip(CERTAINTIES);
        Bar {
            label: self.label(period.period),
            segments: all.map(|(sum, look)| self.segment(period.period, sum, look)).collect(),
            goal: goal.map(|goal| goal as f64),
            range: self.range(period).map(|(low, high)| Range {
                low: low as f64,
                middle: period.lines.expected() as f64,
                high: high as f64,
            }),
            change: None,
            lines: self.lines(period, goal),
            target: self.deals.within(period.period.months(), false),
        }
    }

    /// P10 and P90 of a period in which something can still come.
    fn range(&self, period: &PeriodForecast) -> Option<(i64, i64)> {
        let (from, to) = period.period.months();
        if self.outlook.open_in(from, to).is_empty() {
            return None;
        }
        let spread = self.outlook.spread((from, to), Lens::by_stage());
        Some((spread.quantile(0.1), spread.quantile(0.9)))
    }

    fn segment(&self, period: Period, sum: Sum, (certainty, text): (Certainty, &str)) -> Segment {
        let amount = self.speech.format.money(sum.amount, self.currency);
        Segment {
            value: sum.amount as f64,
            certainty,
            title: format!("{} · {}", self.name(period), self.speech.text(text)),
            lines: vec![self.speech.say("charts-counted", &[("count", sum.count.into()), ("amount", amount.into())])],
            target: (sum.count > 0).then(|| opaque(&self.behind(period, certainty))).flatten(),
        }
    }

    fn behind(&self, period: Period, certainty: Certainty) -> OpportunityQuery {
        let (first, last) = period.days();
        let open = |category| {
            let base = OpportunityQuery { stages: self.stages(|found| found == category), ..self.slice.base() };
            open_between(base, (first, last), self.slice.session.today())
        };
        match certainty {
            Certainty::Won => won_between(self.slice.base(), first, last),
            Certainty::Commit => open(Category::Commit),
            Certainty::Upside => open(Category::Upside),
            Certainty::Pipeline => open(Category::Pipeline),
        }
    }

    /// Stages of some categories, over the pipelines shown.
    fn stages(&self, wanted: impl Fn(Category) -> bool) -> Vec<String> {
        let Ok(open) = self.slice.session.open() else { return Vec::new() };
        let shown = open.method.processes().filter(|process| self.slice.query.pipeline.as_ref().is_none_or(|key| *key == process.key));
        let stages = shown.flat_map(|process| &process.stages).filter(|stage| wanted(stage.category));
        stages.map(|stage| stage.key.clone()).collect()
    }

    fn goal(&self, period: Period) -> Option<i64> {
        let (first, last) = period.days();
        let within = |month: &Month| month.first_day() >= first && month.last_day() <= last;
        let goals: Vec<i64> = self.goals.iter().filter(|(month, _)| within(month)).map(|(_, goal)| *goal).collect();
        (!goals.is_empty()).then(|| goals.iter().sum())
    }

    fn name(&self, period: Period) -> String {
        crate::forecasts::name(self.slice.session, period)
    }

    fn label(&self, period: Period) -> String {
        let (from, to) = (self.slice.from, self.slice.to);
        match period {
            Period::Month(month) if from.year() == to.year() || month.number() != 1 => self.speech.format.month_name(month.first_day()),
            Period::Quarter(quarter) if from.year_of(self.start) == to.year_of(self.start) => self.speech.format.quarter_name(quarter.number()),
            _ => self.name(period),
        }
    }

    fn cumulative(&self, lines: &Lines) -> [Sum; 4] {
        let all = lines.cumulative();
        [all.won, all.with_commit, all.with_upside, all.with_pipeline]
    }

    fn lines(&self, period: &PeriodForecast, goal: Option<i64>) -> Vec<String> {
        let told = |key: &str, minor: i64| {
            self.speech.say(key, &[("amount", self.speech.format.money(minor, self.currency).into())])
        };
        let keys = ["charts-line-won", "charts-line-with-commit", "charts-line-with-upside", "charts-line-with-pipeline"];
        let sums = self.cumulative(&period.lines);
        let mut lines: Vec<String> = keys.iter().zip(sums).map(|(key, sum)| told(key, sum.amount)).collect();
        lines.extend(goal.map(|goal| told("charts-line-target", goal)));
        lines
    }

    fn table(&self, forecast: &Forecast) -> TableView {
        let columns = ["period", "target", "won", "with-commit", "with-upside", "with-pipeline", "expected", "range"];
        let columns = columns.iter().map(|key| self.speech.text(&format!("charts-column-{key}")));
        TableView { columns: columns.collect(), rows: forecast.periods.iter().map(|period| self.row(period)).collect() }
    }

    fn row(&self, period: &PeriodForecast) -> TableRow {
        let money = |minor: i64| self.speech.format.dash_if_zero(minor, self.speech.format.money(minor, self.currency));
        let goal = self.goal(period.period).map_or_else(|| i18n::DASH.to_owned(), money);
        let sums = self.cumulative(&period.lines).map(|sum| money(sum.amount));
        let short = |minor: i64| self.speech.format.money_short(minor, self.currency);
        let range = self.range(period).map(|(low, high)| format!("{} – {}", short(low), short(high)));
        let range = range.unwrap_or_else(|| i18n::DASH.to_owned());
        let cells = [goal].into_iter().chain(sums).chain([money(period.lines.expected()), range]).collect();
        let (first, last) = period.period.days();
        let closed = last < self.slice.session.today();
        let target = if closed {
            won_between(self.slice.base(), first, last)
        } else {
            let stages = self.stages(|category| category != Category::Omitted);
            let base = OpportunityQuery { stages, ..self.slice.base() };
            open_between(base, (first, last), self.slice.session.today())
        };
        row(self.name(period.period), cells, (count(&period.lines) > 0).then_some(target))
    }

    /// What is open but in no category of the forecast.
    fn omitted(&self, forecast: &Forecast) -> Option<String> {
        let sum = forecast.periods.iter().map(|period| period.lines.omitted).fold(Sum::default(), Sum::plus);
        (sum.count > 0).then(|| {
            let amount = self.speech.format.money_short(sum.amount, self.currency);
            self.speech.say("charts-note-omitted", &[("count", sum.count.into()), ("amount", amount.into())])
        })
    }
}

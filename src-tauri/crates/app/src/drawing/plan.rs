//! The revenue plan as bars: what came and what is promised, against what was planned (B-26).
//!
//! Figures come from `crate::series`. Invariant: a bar's parts are the grid's actual and committed.

use charts::{Bars, BarsKey, BarsSign, Certainty, Chart, Heading, Period as Bar, Segment, Style, draw};
use domain::forecast::Period;
use domain::series::plan::Figures;

use super::chart::{Made, opaque, row};
use super::outlook::Words;
use super::revenue::{open_between, won_between};
use super::slice::Slice;
use super::view::TableView;
use crate::error::Result;
use crate::forecasts::name;
use crate::opportunities::view::OpportunityQuery;
use crate::series::planned;
use crate::series::view::RevenuePlanQuery;

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let query = RevenuePlanQuery {
        account: slice.query.account.clone(),
        from: slice.query.from.clone(),
        by: slice.query.grain.clone().unwrap_or_default(),
        horizon: 0,
    };
    let planned = planned(slice.session, &query)?;
    let periods: Vec<(Period, Figures)> = planned.periods().iter().copied().zip(planned.totals()).collect();
    let largest = periods.iter().map(|(_, one)| one.plan.unwrap_or(0).max(one.actual.saturating_add(one.committed))).max().unwrap_or(0);
    let words = Words::of(slice, largest)?;
    let title = words.speech.text("plan-chart");
    let span = periods.first().zip(periods.last()).map(|(first, last)| (name(slice.session, first.0), name(slice.session, last.0)));
    let span = span.map_or_else(String::new, |(first, last)| if first == last { first } else { format!("{first} – {last}") });
    let subtitle = words.speech.say("plan-chart-note", &[("period", span.into()), ("unit", words.scale.heading().into())]);
    let empty = periods.iter().all(|(_, one)| one.plan.is_none() && one.actual == 0 && one.committed == 0);
    let teller = Teller { words };
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        legend: teller.legend(),
        periods: if empty { Vec::new() } else { periods.iter().map(|one| teller.bar(one)).collect() },
        divider: None,
        empty: teller.words.speech.text("plan-chart-empty"),
    };
    let tick = teller.words.tick();
    let drawing = draw(Chart::Bars(&picture, &tick), style);
    let notes = planned.notes(slice.session)?;
    Ok(Made { drawing, table: teller.table(&periods), notes, empty, title, subtitle })
}

struct Teller<'a> {
    words: Words<'a>,
}

impl Teller<'_> {
    fn legend(&self) -> Vec<BarsKey> {
        let key = |sign, text: &str| BarsKey { sign, text: self.words.speech.text(text) };
        vec![
            key(BarsSign::Fill(Certainty::Won), "plan-actual"),
            key(BarsSign::Fill(Certainty::Commit), "plan-committed"),
            key(BarsSign::Goal, "plan-plan"),
        ]
    }

    /// What was won, and what is open in the period.
    fn behind(&self, period: Period) -> (OpportunityQuery, OpportunityQuery) {
        let (base, days, today) = (self.words.slice.base(), period.days(), self.words.slice.session.today());
        (won_between(base.clone(), days.0, days.1), open_between(base, days, today))
    }

    fn bar(&self, (period, one): &(Period, Figures)) -> Bar {
        let name = name(self.words.slice.session, *period);
        let (won, open) = self.behind(*period);
        let segment = |label: &str, value: i64, certainty, query: &OpportunityQuery| Segment {
            value: value.max(0) as f64,
            certainty,
            title: format!("{name} · {}", self.words.speech.text(label)),
            lines: vec![self.words.money(value)],
            target: (value != 0).then(|| opaque(query)).flatten(),
        };
        let over = one.plan.map(|plan| one.actual.saturating_sub(plan));
        Bar {
            label: name.clone(),
            segments: vec![
                segment("plan-actual", one.actual, Certainty::Won, &won),
                segment("plan-committed", one.committed, Certainty::Commit, &open),
            ],
            goal: one.plan.map(|plan| plan as f64),
            range: None,
            change: over.map(|over| charts::Change { text: self.words.scale.change(over), good: Some(over >= 0).filter(|_| over != 0) }),
            lines: self.lines(one),
            target: opaque(if one.actual != 0 { &won } else { &open }).filter(|_| one.actual != 0 || one.committed != 0),
        }
    }

    fn lines(&self, one: &Figures) -> Vec<String> {
        let told = |key: &str, minor: i64| format!("{} {}", self.words.speech.text(key), self.words.money(minor));
        let mut lines = vec![told("plan-actual", one.actual), told("plan-committed", one.committed)];
        lines.extend(one.plan.map(|plan| told("plan-plan", plan)));
        lines.extend(self.words.slice.session.cost(one.profit()).map(|profit| told("plan-profit", profit)));
        lines.extend(one.gap().map(|gap| told("plan-gap", gap)));
        lines
    }

    fn table(&self, periods: &[(Period, Figures)]) -> TableView {
        let text = |key: &str| self.words.speech.text(key);
        let some = |minor: Option<i64>| minor.map_or_else(|| i18n::DASH.to_owned(), |minor| self.words.money(minor));
        let line = |(period, one): &(Period, Figures)| {
            let cells = vec![some(one.plan), self.words.money(one.actual), some(self.words.slice.session.cost(one.profit())), self.words.money(one.committed), some(one.gap())];
            row(name(self.words.slice.session, *period), cells, (one.actual != 0).then(|| self.behind(*period).0))
        };
        let columns = ["outlook-period", "plan-plan", "plan-actual", "plan-profit", "plan-committed", "plan-gap"];
        TableView { columns: columns.map(text).to_vec(), rows: periods.iter().map(line).collect() }
    }
}

//! Revenue by month: won, what is still open by its weight, and the target.
//!
//! Invariant: a month's parts hold exactly the opportunities their marks ask for.

use charts::{Bars, BarsKey, BarsSign, Certainty, Chart, Divider, Heading, Period, Segment, Style, draw};
use chrono::NaiveDate;
use domain::series::{Deal, Month, MonthRevenue, Revenue, Sum, revenue_by_month};
use i18n::MoneyScale;

use super::chart::{Made, notes, opaque, row};
use super::deals::Deals;
use super::slice::Slice;
use super::view::{TableRow, TableView};
use crate::error::Result;
use crate::forecasts::goals::between;
use crate::opportunities::view::OpportunityQuery;
use crate::speech::Speech;

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let deals = Deals::of(slice)?;
    let plain: Vec<Deal> = deals.list.iter().map(|(deal, _)| *deal).collect();
    let goals = goals(slice, slice.from, slice.to)?;
    let revenue = revenue_by_month(&plain, &goals, slice.from, slice.to, slice.session.today());
    let largest = revenue.months.iter().map(|month| month.expected().max(month.target.unwrap_or(0))).max();
    let teller = Teller::new(slice, &deals, largest.unwrap_or(0))?;
    let title = teller.speech.text("charts-revenue");
    let subtitle = teller.note();
    let empty = revenue.months.iter().all(|month| month.won.count + month.open.count == 0 && month.target.is_none());
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        legend: teller.legend(),
        periods: if empty { Vec::new() } else { revenue.months.iter().map(|month| teller.period(month)).collect() },
        divider: divider(slice, &teller.speech),
        empty: teller.speech.text("charts-revenue-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Bars(&picture, &|tick| teller.tick(tick)), style),
        table: teller.table(&revenue),
        notes: notes(slice, &deals, pair(revenue.overdue), pair(revenue.undated))?,
        title,
        subtitle,
        empty,
    })
}

pub(super) fn pair(sum: Sum) -> (usize, i64) {
    (sum.count, sum.amount)
}

/// Targets of the months shown, of the part shown.
pub(super) fn goals(slice: &Slice<'_>, from: Month, to: Month) -> Result<Vec<(Month, i64)>> {
    between(slice.session, &slice.part(), (&from.to_string(), &to.to_string()))
}

/// Where the months that have closed end.
pub(super) fn divider(slice: &Slice<'_>, speech: &Speech) -> Option<Divider> {
    let after = Month::of(slice.session.today()).since(slice.from);
    let months = slice.to.since(slice.from) + 1;
    (after > 0 && after < months).then(|| Divider {
        after: after.unsigned_abs() as usize,
        left: speech.text("charts-closed-months"),
        right: speech.text("charts-open-months"),
    })
}

/// Won in the days from first to last.
pub(super) fn won_between(base: OpportunityQuery, first: NaiveDate, last: NaiveDate) -> OpportunityQuery {
    let (closed_from, closed_to) = (Some(first.to_string()), Some(last.to_string()));
    OpportunityQuery { outcomes: vec!["won".to_owned()], closed_from, closed_to, ..base }
}

/// Open and expected in the days from first to last, but not overdue.
pub(super) fn open_between(
    base: OpportunityQuery,
    (first, last): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> OpportunityQuery {
    let (closes_from, closes_to) = (Some(first.max(today).to_string()), Some(last.to_string()));
    OpportunityQuery { outcomes: vec!["open".to_owned()], counted: Some(true), closes_from, closes_to, ..base }
}

struct Teller<'a> {
    slice: &'a Slice<'a>,
    deals: &'a Deals<'a>,
    speech: Speech,
    scale: MoneyScale,
    currency: &'a str,
}

impl<'a> Teller<'a> {
    fn new(slice: &'a Slice<'a>, deals: &'a Deals<'a>, largest: i64) -> Result<Self> {
        let (speech, currency) = (slice.session.speech(), slice.currency()?);
        Ok(Self { slice, deals, scale: speech.format.money_scale(largest, currency), speech, currency })
    }

    fn note(&self) -> String {
        self.speech.say("charts-revenue-note", &[("period", self.slice.months().into()), ("unit", self.scale.heading().into())])
    }

    fn tick(&self, tick: f64) -> String {
        self.scale.tick(tick as i64)
    }

    fn legend(&self) -> Vec<BarsKey> {
        let key = |sign, text: &str| BarsKey { sign, text: self.speech.text(text) };
        vec![
            key(BarsSign::Fill(Certainty::Won), "charts-won"),
            key(BarsSign::Fill(Certainty::Upside), "charts-open-weighted"),
            key(BarsSign::Goal, "charts-target"),
        ]
    }

    fn period(&self, month: &MonthRevenue) -> Period {
        let (won, open) = self.targets(month.month);
        let parts = [("charts-won", month.won, Certainty::Won, won), ("charts-open-weighted", month.open, Certainty::Upside, open)];
        let segment = |(title, sum, certainty, target): (&str, Sum, Certainty, OpportunityQuery)| Segment {
            value: sum.weighted as f64,
            certainty,
            title: format!("{} · {}", self.name(month.month), self.speech.text(title)),
            lines: self.part_lines(sum),
            target: (sum.count > 0).then(|| opaque(&target)).flatten(),
        };
        Period {
            label: self.label(month.month),
            segments: parts.into_iter().map(segment).collect(),
            goal: month.target.map(|goal| goal as f64),
            range: None,
            change: self.gap(month),
            lines: self.lines(month),
            target: self.deals.within((month.month, month.month), true),
        }
    }

    fn part_lines(&self, sum: Sum) -> Vec<String> {
        let money = |minor| self.speech.format.money(minor, self.currency);
        let mut lines = vec![self.speech.say("charts-counted", &[("count", sum.count.into()), ("amount", money(sum.amount).into())])];
        if sum.weighted != sum.amount {
            lines.push(self.speech.say("charts-weighted", &[("amount", money(sum.weighted).into())]));
        }
        lines
    }

    fn targets(&self, month: Month) -> (OpportunityQuery, OpportunityQuery) {
        let (first, last) = (month.first_day(), month.last_day());
        let today = self.slice.session.today();
        (won_between(self.slice.base(), first, last), open_between(self.slice.base(), (first, last), today))
    }

    fn name(&self, month: Month) -> String {
        self.speech.format.month(month.first_day())
    }

    /// The year is told once a year where the range holds more than one.
    fn label(&self, month: Month) -> String {
        let years = self.slice.from.year() != self.slice.to.year();
        let told = years && (month.number() == 1 || month == self.slice.from);
        if told { self.name(month) } else { self.speech.format.month_name(month.first_day()) }
    }

    fn gap(&self, month: &MonthRevenue) -> Option<charts::Change> {
        let gap = month.expected() - month.target?;
        Some(charts::Change { text: self.scale.change(gap), good: Some(gap >= 0).filter(|_| gap != 0) })
    }

    fn lines(&self, month: &MonthRevenue) -> Vec<String> {
        let told = |key: &str, minor: i64| {
            self.speech.say(key, &[("amount", self.speech.format.money(minor, self.currency).into())])
        };
        let mut lines = vec![told("charts-line-won", month.won.amount), told("charts-line-open", month.open.weighted)];
        lines.extend(month.target.map(|goal| told("charts-line-target", goal)));
        lines
    }

    fn table(&self, revenue: &Revenue) -> TableView {
        let columns = ["month", "target", "won", "open-weighted", "expected", "gap"];
        let columns = columns.iter().map(|key| self.speech.text(&format!("charts-column-{key}")));
        TableView { columns: columns.collect(), rows: revenue.months.iter().map(|month| self.row(month)).collect() }
    }

    fn row(&self, month: &MonthRevenue) -> TableRow {
        let money = |minor: i64| self.speech.format.dash_if_zero(minor, self.speech.format.money(minor, self.currency));
        let none = || i18n::DASH.to_owned();
        let cells = vec![
            month.target.map_or_else(none, money),
            money(month.won.amount),
            money(month.open.weighted),
            money(month.expected()),
            month.target.map_or_else(none, |goal| money(month.expected() - goal)),
        ];
        let (won, open) = self.targets(month.month);
        let target = if month.open.count > 0 { open } else { won };
        row(self.name(month.month), cells, (month.won.count + month.open.count > 0).then_some(target))
    }
}

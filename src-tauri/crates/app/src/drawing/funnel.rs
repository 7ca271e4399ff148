//! The funnel (D-30): what stands at each stage, and what share moved on.
//!
//! Invariant: a bar's records are the open opportunities counted in it.

use charts::{Certainty, Chart, Heading, Stage as Bar, Style, draw};
use domain::funnel::{Funnel, StageFigures, Window};
use domain::method::{Process, Stage};
use domain::series::Month;

use super::chart::{Made, opaque, row};
use super::slice::Slice;
use super::view::TableView;
use crate::error::Result;
use crate::forecasts::{Measured, estimated, measured};
use crate::opportunities::view::OpportunityQuery;
use crate::rates::Foreign;
use crate::speech::Speech;

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let process = slice.process()?;
    let window = window(slice);
    let Measured { funnel, foreign, odds, .. } = measured(slice.session, &slice.part(), window)?;
    let teller = Teller { slice, process, speech: slice.session.speech(), currency: slice.currency()? };
    let pairs = process.stages.iter().zip(&funnel.stages).zip(&odds);
    let bars: Vec<Bar> = pairs.map(|((s, f), odds)| teller.bar(s, f, odds.advance.expected)).collect();
    let title = teller.speech.text("charts-funnel");
    let subtitle = teller.subtitle(window);
    let picture = charts::Funnel {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        stages: bars,
        empty: teller.speech.text("charts-funnel-empty"),
    };
    let empty = funnel.stages.iter().all(|stage| stage.open.count == 0 && stage.entered == 0);
    let picture = if empty { charts::Funnel { stages: Vec::new(), ..picture } } else { picture };
    Ok(Made {
        drawing: draw(Chart::Funnel(&picture), style),
        table: teller.table(&funnel),
        notes: teller.notes(&funnel, &foreign)?,
        title,
        subtitle,
        empty,
    })
}

/// The months asked for, else the twelve up to today.
pub(super) fn window(slice: &Slice<'_>) -> Window {
    let today = slice.session.today();
    let asked = slice.query.from.is_some() || slice.query.to.is_some();
    let year = (Month::of(today).plus(-12).first_day(), today);
    let (from, to) = if asked { (slice.from.first_day(), slice.to.last_day()) } else { year };
    Window { from, to: to.max(from), today }
}

struct Teller<'a> {
    slice: &'a Slice<'a>,
    process: &'a Process,
    speech: Speech,
    currency: &'a str,
}

impl Teller<'_> {
    fn subtitle(&self, window: Window) -> String {
        let days = format!("{} – {}", self.speech.format.date(window.from), self.speech.format.date(window.to));
        let title = self.process.title.get(self.speech.code());
        self.speech.say("charts-funnel-note", &[("pipeline", title.into()), ("period", days.into())])
    }

    fn name(&self, stage: &Stage) -> String {
        let title = stage.title.get(self.speech.code());
        if stage.sign.is_empty() { title.to_owned() } else { format!("{} {title}", stage.sign) }
    }

    fn target(&self, stage: &Stage) -> OpportunityQuery {
        OpportunityQuery {
            pipeline: Some(self.process.key.clone()),
            stages: vec![stage.key.clone()],
            outcomes: vec!["open".to_owned()],
            ..self.slice.base()
        }
    }

    fn bar(&self, stage: &Stage, figures: &StageFigures, expected: f64) -> Bar {
        Bar {
            name: self.name(stage),
            value: figures.open.count as f64,
            count: self.speech.format.integer(figures.open.count as i64),
            amount: if figures.open.amount == 0 { String::new() } else { self.amount(figures) },
            conversion: self.conversion(figures),
            change: figures.conversion.and_then(|rate| self.against(rate.share() - expected)),
            expected: None,
            certainty: Certainty::Commit,
            lines: self.lines(figures),
            target: opaque(&self.target(stage)),
        }
    }

    fn money(&self, minor: i64) -> String {
        self.speech.format.money_short(minor, self.currency)
    }

    /// What stands there; marked where some of it is estimated.
    fn amount(&self, figures: &StageFigures) -> String {
        let amount = self.money(figures.open.amount);
        if figures.open.estimated_count == 0 { amount } else { self.speech.say("outlook-about", &[("amount", amount.into())]) }
    }

    fn conversion(&self, figures: &StageFigures) -> String {
        figures.conversion.map(|rate| self.speech.format.percent(rate.share(), 0)).unwrap_or_default()
    }

    /// Points above or below what the pack expects to move on; nothing where it is as expected.
    fn against(&self, difference: f64) -> Option<charts::Change> {
        let points = (difference * 100.0).round() as i64;
        (points != 0).then(|| charts::Change { text: self.speech.format.change(points), good: Some(points > 0) })
    }

    fn lines(&self, figures: &StageFigures) -> Vec<String> {
        let mut lines = vec![
            self.speech.say("charts-open", &[("count", figures.open.count.into()), ("amount", self.money(figures.open.amount).into())]),
            self.speech.say("charts-weighted", &[("amount", self.money(figures.open.weighted).into())]),
        ];
        if figures.open.estimated_count > 0 {
            let args = [("count", figures.open.estimated_count.into()), ("amount", self.money(figures.open.estimated).into())];
            lines.insert(1, self.speech.say("charts-estimated", &args));
        }
        if let Some(rate) = figures.conversion {
            let share = self.speech.format.percent(rate.share(), 0);
            lines.push(self.speech.say("charts-moved-on", &[("part", rate.part.into()), ("count", rate.n.into()), ("share", share.into())]));
        }
        if let Some(stay) = figures.days {
            let days = self.speech.format.number(stay.mean, 0);
            lines.push(self.speech.say("charts-days", &[("days", days.into())]));
        }
        lines
    }

    fn table(&self, funnel: &Funnel) -> TableView {
        let format = &self.speech.format;
        let dash = |text: String| if text.is_empty() { i18n::DASH.to_owned() } else { text };
        let cells = |figures: &StageFigures| {
            let days = |pick: fn(&domain::funnel::Stay) -> f64| figures.days.as_ref().map(|stay| format.number(pick(stay), 0));
            vec![
                format.dash_if_zero(figures.open.count as i64, format.integer(figures.open.count as i64)),
                format.dash_if_zero(figures.open.amount, self.amount(figures)),
                format.dash_if_zero(figures.open.weighted, self.money(figures.open.weighted)),
                format.dash_if_zero(figures.entered as i64, format.integer(figures.entered as i64)),
                format.dash_if_zero(figures.moved_on as i64, format.integer(figures.moved_on as i64)),
                dash(self.conversion(figures)),
                dash(days(|stay| stay.mean).unwrap_or_default()),
                dash(days(|stay| stay.median).unwrap_or_default()),
            ]
        };
        let rows = self.process.stages.iter().zip(&funnel.stages);
        let columns = ["stage", "count", "amount", "weighted-amount", "entered", "moved", "conversion", "mean-days", "median-days"];
        TableView {
            columns: columns.iter().map(|key| self.speech.text(&format!("charts-column-{key}"))).collect(),
            rows: rows.map(|(stage, figures)| row(self.name(stage), cells(figures), Some(self.target(stage)))).collect(),
        }
    }

    fn notes(&self, funnel: &Funnel, foreign: &Foreign) -> Result<Vec<String>> {
        let decided = funnel.win_rate.map(|rate| {
            let share = self.speech.format.percent(rate.share(), 0);
            let args = [("won", funnel.won.into()), ("lost", funnel.lost.into()), ("share", share.into())];
            self.speech.say("charts-note-win-rate", &args)
        });
        let unstaged = (funnel.unstaged.count > 0)
            .then(|| self.speech.say("charts-note-unstaged", &[("count", funnel.unstaged.count.into())]));
        let (count, amount) = estimated(funnel);
        let guessed = (count > 0).then(|| self.speech.say("charts-note-estimated", &[("count", count.into()), ("amount", self.money(amount).into())]));
        let other = foreign.notes(self.slice.session, self.slice.session.today())?;
        Ok([decided, unstaged, guessed].into_iter().flatten().chain(other).collect())
    }
}

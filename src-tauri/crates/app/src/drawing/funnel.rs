//! The funnel (D-30): what stands at each stage, and what share moved on.
//!
//! Invariant: a bar's records are the open opportunities counted in it.

use charts::{Certainty, Chart, Heading, Stage as Bar, Style, draw};
use chrono::Days;
use domain::funnel::{Deal, Funnel, Move, StageFigures, Window, measure};
use domain::method::{Process, Stage};
use domain::series::{Chance, Month};
use store::{FunnelLine, StageVisit};

use super::chart::{Made, opaque, row};
use super::deals::{outcome, percent};
use super::slice::Slice;
use super::view::TableView;
use crate::dates::stored;
use crate::error::Result;
use crate::opportunities::view::OpportunityQuery;
use crate::speech::Speech;

pub(super) fn make(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let process = slice.process()?;
    let window = window(slice);
    let (funnel, other_currency) = figures(slice, process, window)?;
    let teller = Teller { slice, process, speech: slice.session.speech(), currency: slice.currency()? };
    let bars: Vec<Bar> = process.stages.iter().zip(&funnel.stages).map(|(s, f)| teller.bar(s, f)).collect();
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
        notes: teller.notes(&funnel, other_currency),
        title,
        subtitle,
        empty,
    })
}

/// The months asked for, else the twelve up to today.
fn window(slice: &Slice<'_>) -> Window {
    let today = slice.session.today();
    let asked = slice.query.from.is_some() || slice.query.to.is_some();
    let year = (Month::of(today).plus(-12).first_day(), today);
    let (from, to) = if asked { (slice.from.first_day(), slice.to.last_day()) } else { year };
    Window { from, to: to.max(from), today }
}

fn figures(slice: &Slice<'_>, process: &Process, window: Window) -> Result<(Funnel, u32)> {
    let query = OpportunityQuery { pipeline: Some(process.key.clone()), ..slice.base() };
    let filter = crate::opportunities::filter(&query);
    let db = slice.session.open()?.store.db();
    let (lines, other_currency) = db.figures(&filter)?;
    let visits = db.stage_visits(&filter)?;
    let histories = histories(process, &lines, &visits, window);
    let deals: Vec<Deal<'_>> = lines.iter().zip(&histories).map(|(line, moves)| deal(line, moves)).collect();
    let chances: Vec<Chance> = process.stages.iter().map(|stage| percent(u32::from(stage.probability))).collect();
    Ok((measure(&chances, &deals, window), other_currency))
}

fn deal<'a>(line: &FunnelLine, moves: &'a [Move]) -> Deal<'a> {
    Deal {
        amount: line.amount.unwrap_or(0),
        chance: line.probability.map(percent),
        outcome: outcome(&line.outcome),
        closed_on: stored(line.closed_on.as_deref()),
        moves,
    }
}

/// Each opportunity's way through the stages: the first stage on the day it
/// was opened, then every recorded change. Both lists come in order of id.
fn histories(process: &Process, lines: &[FunnelLine], visits: &[StageVisit], window: Window) -> Vec<Vec<Move>> {
    let mut rest = visits.iter().peekable();
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        while rest.peek().is_some_and(|visit| visit.opportunity < line.id) {
            rest.next();
        }
        let mut own = Vec::new();
        while let Some(visit) = rest.next_if(|visit| visit.opportunity == line.id) {
            own.push(visit);
        }
        all.push(history(process, line, &own, window));
    }
    all
}

fn history(process: &Process, line: &FunnelLine, visits: &[&StageVisit], window: Window) -> Vec<Move> {
    let first = visits.first().map_or(line.stage.as_str(), |visit| visit.before.as_str());
    let closed = stored(line.closed_on.as_deref());
    // Without a day of opening, the stage is known to hold since before the period.
    let opened = stored(line.opened_on.as_deref()).or(closed).or(window.from.checked_sub_days(Days::new(1)));
    let start = opened.zip(process.position(first)).map(|(on, to)| Move { on, to });
    let later = visits.iter().filter_map(|visit| {
        Some(Move { on: stored(Some(&visit.on_date))?, to: process.position(&visit.stage)? })
    });
    start.into_iter().chain(later).collect()
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

    fn bar(&self, stage: &Stage, figures: &StageFigures) -> Bar {
        Bar {
            name: self.name(stage),
            value: figures.open.count as f64,
            count: self.speech.format.integer(figures.open.count as i64),
            amount: if figures.open.amount == 0 { String::new() } else { self.money(figures.open.amount) },
            conversion: self.conversion(figures),
            change: None,
            expected: None,
            certainty: Certainty::Commit,
            lines: self.lines(figures),
            target: opaque(&self.target(stage)),
        }
    }

    fn money(&self, minor: i64) -> String {
        self.speech.format.money_short(minor, self.currency)
    }

    fn conversion(&self, figures: &StageFigures) -> String {
        figures.conversion.map(|rate| self.speech.format.percent(rate.share(), 0)).unwrap_or_default()
    }

    fn lines(&self, figures: &StageFigures) -> Vec<String> {
        let mut lines = vec![
            self.speech.say("charts-open", &[("count", figures.open.count.into()), ("amount", self.money(figures.open.amount).into())]),
            self.speech.say("charts-weighted", &[("amount", self.money(figures.open.weighted).into())]),
        ];
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
                format.dash_if_zero(figures.open.amount, self.money(figures.open.amount)),
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

    fn notes(&self, funnel: &Funnel, other_currency: u32) -> Vec<String> {
        let decided = funnel.win_rate.map(|rate| {
            let share = self.speech.format.percent(rate.share(), 0);
            let args = [("won", funnel.won.into()), ("lost", funnel.lost.into()), ("share", share.into())];
            self.speech.say("charts-note-win-rate", &args)
        });
        let unstaged = (funnel.unstaged.count > 0)
            .then(|| self.speech.say("charts-note-unstaged", &[("count", funnel.unstaged.count.into())]));
        let other = (other_currency > 0)
            .then(|| self.speech.say("charts-note-other-currency", &[("count", other_currency.into())]));
        [decided, unstaged, other].into_iter().flatten().collect()
    }
}

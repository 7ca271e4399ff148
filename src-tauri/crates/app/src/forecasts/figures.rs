//! The funnel of one pipeline, as of a day.
//!
//! Invariants: the chart, the table and the command line read the same figures; an open one without an
//! amount counts with the estimate that the forecast takes, and is marked.

use chrono::{Months, NaiveDate};
use domain::forecast::history::{Shrunk, StageOdds, odds};
use domain::forecast::worth::Worth;
use domain::funnel::{Funnel, StageFigures, Window, measure, stayed};
use domain::method::{Process, Stage};

use super::experience::chances;
use super::outlook::{average, worth_of, worths};
use super::past::Past;
use super::{recalled, reserve};
use super::view::{CountedMoney, FunnelQuery, FunnelRow, FunnelView, PipelineSlice};
use super::ways::Ways;
use crate::error::Result;
use crate::opportunities::view::OpportunityQuery;
use crate::rates::Foreign;
use crate::session::Session;
use crate::{dates, method, money};

/// What was measured, of which pipeline.
pub(crate) struct Measured<'a> {
    pub(crate) process: &'a Process,
    pub(crate) funnel: Funnel,
    pub(crate) odds: Vec<StageOdds>,
    pub(crate) foreign: Foreign,
    /// Open ones that count, to close within three months, and all others: number and amount (D-24).
    pub(crate) reserve: [(usize, i64); 2],
}

/// The opportunities of a slice.
pub(super) fn query(of: &PipelineSlice) -> OpportunityQuery {
    let PipelineSlice { account, owner, product, source, territory, pipeline } = of.clone();
    OpportunityQuery { account, owner, product, source, territory, pipeline, ..OpportunityQuery::default() }
}

/// Measures a pipeline; the workspace's own where none is named.
pub(crate) fn measured<'a>(session: &'a Session, of: &PipelineSlice, window: Window) -> Result<Measured<'a>> {
    let (process, past, ways) = read(session, of, window)?;
    let whole = PipelineSlice { pipeline: Some(process.key.clone()), ..of.clone() };
    let worths = worths(&past.lines, average(session, &whole, &past.lines, window.today)?);
    let amounts = || past.lines.iter().zip(&worths).map(|(line, worth)| (line, worth_of(line, *worth)));
    let mut deals = ways.deals(&past.lines);
    for ((deal, (_, amount)), worth) in deals.iter_mut().zip(amounts()).zip(&worths) {
        (deal.amount, deal.estimated) = (amount, worth.is_some_and(Worth::estimated));
    }
    let chances = chances(process);
    Ok(Measured {
        funnel: measure(&chances, &deals, window),
        odds: odds(&chances, &deals, window.today),
        foreign: past.foreign,
        reserve: reserve::parts(amounts(), window.today),
        process,
    })
}

/// Keys of those whose stays the days of each stage are of.
pub(crate) fn stayed_in(session: &Session, of: &PipelineSlice, window: Window) -> Result<Vec<Vec<String>>> {
    let (process, past, ways) = read(session, of, window)?;
    let places = stayed(process.stages.len(), &ways.deals(&past.lines), window);
    let key = |at: &usize| past.lines[*at].id.clone();
    Ok(places.iter().map(|of_stage| of_stage.iter().map(key).collect()).collect())
}

/// A pipeline, what is in it, and the way of each through its stages.
fn read<'a>(session: &'a Session, of: &PipelineSlice, window: Window) -> Result<(&'a Process, Past, Ways)> {
    let open = session.open()?;
    let process = method::process(&open.method, of.pipeline.as_deref().unwrap_or(&open.workspace.pipeline))?;
    let filter = crate::opportunities::filter(session, &OpportunityQuery { pipeline: Some(process.key.clone()), ..query(of) })?;
    let past = Past::marked(session, &filter, window.today)?;
    let ways = Ways::of(&*recalled::visits(session)?, process, &past.lines, window.from);
    Ok((process, past, ways))
}

/// A day that is asked for, else today.
pub(super) fn day(session: &Session, text: Option<&str>) -> Result<NaiveDate> {
    let asked = text.map(str::trim).filter(|text| !text.is_empty());
    asked.map_or_else(|| Ok(session.today()), dates::parse)
}

/// The funnel with its measures.
pub fn funnel(session: &Session, query: FunnelQuery) -> Result<FunnelView> {
    session.open()?;
    let today = day(session, query.on.as_deref())?;
    let to = query.to.as_deref().map_or(Ok(today), dates::parse)?;
    let year = to.checked_sub_months(Months::new(12)).unwrap_or(to);
    let from = query.from.as_deref().map_or(Ok(year), dates::parse)?.min(to);
    let measured = measured(session, &query.of, Window { from, to, today })?;
    let Measured { process, funnel, odds, foreign, reserve } = &measured;
    let currency = &session.open()?.workspace.currency;
    let format = session.speech().format;
    let counted = |(n, minor): (usize, i64)| CountedMoney { count: u32::try_from(n).unwrap_or(u32::MAX), amount: money::view(minor, currency, &format) };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let rows = process.stages.iter().zip(&funnel.stages).zip(odds);
    Ok(FunnelView {
        process: process.key.clone(),
        from: from.to_string(),
        to: to.to_string(),
        rows: rows.map(|((stage, figures), odds)| row(session, stage, figures, odds)).collect::<Result<_>>()?,
        won: count(funnel.won),
        lost: count(funnel.lost),
        win_rate: funnel.win_rate.map(domain::funnel::Rate::share),
        unstaged: count(funnel.unstaged.count),
        estimated: counted(estimated(funnel)),
        other_currency: foreign.count(),
        notes: foreign.notes(session, today)?,
        near: counted(reserve[0]),
        far: counted(reserve[1]),
    })
}

/// Open ones whose amount is estimated, at whichever stage.
pub(crate) fn estimated(funnel: &Funnel) -> (usize, i64) {
    let all = funnel.stages.iter().map(|stage| &stage.open).chain([&funnel.unstaged]);
    all.fold((0, 0_i64), |(count, sum), open| (count + open.estimated_count, sum.saturating_add(open.estimated)))
}

fn row(session: &Session, stage: &Stage, figures: &StageFigures, odds: &StageOdds) -> Result<FunnelRow> {
    let currency = &session.open()?.workspace.currency;
    let speech = session.speech();
    let money = |minor: i64| money::view(minor, currency, &speech.format);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let Shrunk { n, expected, .. } = odds.advance;
    Ok(FunnelRow {
        stage: stage.key.clone(),
        name: stage.title.get(speech.code()).to_owned(),
        count: count(figures.open.count),
        amount: money(figures.open.amount),
        weighted: money(figures.open.weighted),
        estimated: CountedMoney { count: count(figures.open.estimated_count), amount: money(figures.open.estimated) },
        entered: count(figures.entered),
        moved_on: count(figures.moved_on),
        conversion: figures.conversion.map(domain::funnel::Rate::share),
        expected_conversion: expected,
        mean_days: figures.days.map(|stay| stay.mean),
        median_days: figures.days.map(|stay| stay.median),
        stays: figures.days.map_or(0, |stay| count(stay.n)),
        expected_days: u32::from(stage.expected_days),
        chance: f64::from(stage.probability) / 100.0,
        chance_by_history: odds.win,
        decided: count(n),
    })
}

//! How good forecasts would have been: what each method said at each month end, beside what came.
//!
//! Not how a day is frozen (`freeze`). Invariant: a figure told here is worked out from what the pages
//! would have shown on that day.

use domain::forecast::accuracy::{Pair, Score, at_stake, calibration, held, score};
use store::OpportunityFilter;

use super::freeze::{Case, Depth, METHODS, Tried, looked_back, tried};
use super::held::{record, ways};
use super::kept::kinds;
use super::parts::{self, Part};
use super::past::Past;
use super::proposals;
use super::score_view::{BacktestQuery, BacktestRow, BacktestView, MethodScore};
use super::view::PipelineSlice;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;

/// Looks back over all that can be judged by now.
pub fn backtest(session: &Session, query: BacktestQuery) -> Result<BacktestView> {
    let tried = looked_back(session, &query.of)?;
    let speech = session.speech();
    let owners: Vec<(i64, i64, i64)> = tried.iter().flat_map(|one| &one.parts).filter_map(Part::judged).collect();
    let computed: Vec<MethodScore> = METHODS.iter().enumerate().map(|(at, key)| scored(&tried, at, key, &speech)).collect();
    let ways = ways(session, &tried);
    let own = ways.iter().find(|one| one.way == "by-history");
    let verdict = verdict(&speech, &computed);
    Ok(BacktestView {
        rows: rows(session, &tried)?,
        methods: computed.into_iter().chain(said(session, &query.of)?).collect(),
        held_alone: record(&tried, ALONE).share,
        held: own.and_then(|own| own.share),
        coverage: own.and_then(|own| own.coverage.clone()),
        ways,
        owners: u32::try_from(owners.len()).unwrap_or(u32::MAX),
        held_by_owner: held(&owners),
        verdict,
        chances: kinds(session, &query.of, &tried)?,
        parts: parts::scores(session, tried.iter().flat_map(|one| &one.parts))?,
        proposals: proposals::of(session)?,
    })
}

/// By history as if each came for itself, among the ranges of a look back.
const ALONE: usize = 2;

/// The range of a method among those of a look back.
fn range_of(method: &str) -> Option<usize> {
    match method {
        "by-history" => Some(0),
        "weighted" => Some(1),
        _ => None,
    }
}

fn rows(session: &Session, tried: &[Tried]) -> Result<Vec<BacktestRow>> {
    let currency = &session.open()?.workspace.currency;
    let speech = session.speech();
    let money = |minor: i64| money::view(minor, currency, &speech.format);
    let row = |(one, at): (&Tried, usize)| {
        let range = range_of(METHODS[at]).and_then(|at| one.ranges.get(at).copied());
        BacktestRow {
            on: one.on.to_string(),
            until: one.until.to_string(),
            method: METHODS[at].to_owned(),
            name: speech.text(&format!("outlook-method-{}", METHODS[at])),
            forecast: money(one.forecasts[at]),
            actual: money(one.actual),
            error: relative(one.forecasts[at], one.actual),
            low: range.map(|(low, _)| money(low)),
            high: range.map(|(_, high)| money(high)),
            held: range.map(|(low, high)| low <= one.actual && one.actual <= high),
        }
    };
    Ok(tried.iter().flat_map(|one| (0..METHODS.len()).map(move |at| (one, at))).map(row).collect())
}

/// The numbers of sellers and managers; they are said of all business, or of one seller's.
fn said(session: &Session, of: &PipelineSlice) -> Result<Vec<MethodScore>> {
    if of.is_part() || of.pipeline.is_some() {
        return Ok(Vec::new());
    }
    let lines = Past::at(session, &OpportunityFilter::default(), session.today())?.lines;
    super::estimates::scores(session, &lines)
}

/// Σ|forecast − actual| ÷ Σ actual of the forecast by history over all month ends; none without any.
pub(super) fn by_history_error(session: &Session) -> Result<Option<f64>> {
    let found = tried(session, &PipelineSlice::default(), Depth::Sums)?;
    let pairs: Vec<Pair> = found.iter().map(|one| Pair { forecast: one.forecasts[0], actual: one.actual }).collect();
    Ok(score(&pairs).wape)
}

fn relative(forecast: i64, actual: i64) -> Option<f64> {
    (actual > 0).then(|| (forecast - actual) as f64 / actual as f64)
}

/// Which of the computed methods came closest over all month ends; a naive one is called so.
fn verdict(speech: &Speech, methods: &[MethodScore]) -> Option<String> {
    let judged = || methods.iter().filter_map(|one| Some((one, one.error?)));
    let (best, error) = judged().min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let key = if best.naive { "outlook-verdict-naive" } else { "outlook-verdict" };
    let args = [("name", best.name.clone().into()), ("error", speech.format.percent(error, 1).into()), ("count", best.n.into())];
    Some(speech.say(key, &args))
}

fn scored(tried: &[Tried], at: usize, key: &str, speech: &Speech) -> MethodScore {
    let pairs: Vec<Pair> = tried.iter().map(|one| Pair { forecast: one.forecasts[at], actual: one.actual }).collect();
    let said = |case: &Case| match key {
        "by-history" | "from-open" => Some((case.by_history, case.won)),
        // Of the same cases, so that the scores can be compared.
        "flat" if case.by_history > 0.0 => case.stage.map(|stage| (stage, case.won)),
        _ => None,
    };
    let cases: Vec<(f64, bool)> = tried.iter().flat_map(|one| &one.cases).filter_map(said).collect();
    let (found, judged) = (score(&pairs), calibration(&at_stake(&cases).0));
    MethodScore {
        method: key.to_owned(),
        name: speech.text(&format!("outlook-method-{key}")),
        naive: matches!(key, "last-quarter" | "flat"),
        n: u32::try_from(found.n).unwrap_or(u32::MAX),
        bias: found.bias,
        error: found.wape,
        brier: judged.as_ref().map(|found| found.brier),
        brier_of_rate: judged.as_ref().map(|found| found.of_rate),
        told: told(speech, found, judged.map(|found| speech.format.number(found.brier, 3))),
    }
}

/// Bias with its sign, error, and one more; a dash for what is none.
pub(super) fn told(speech: &Speech, score: Score, more: Option<String>) -> [String; 3] {
    let dash = || i18n::DASH.to_owned();
    let percent = |share: f64| speech.format.percent(share, 1);
    let signed = |share: f64| if share > 0.0 { format!("+{}", percent(share)) } else { percent(share) };
    [score.bias.map_or_else(dash, signed), score.wape.map_or_else(dash, percent), more.unwrap_or_else(dash)]
}

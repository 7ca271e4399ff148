//! How often the range of a way to forecast has held what came.
//!
//! Not the look back itself (`freeze`). Invariant: a share is told with out of how many, and of the
//! very way and weather that is shown.

use domain::forecast::accuracy::{Pair, Score, held, score};
use domain::forecast::way::Way;

use super::freeze::{Depth, Tried, judged, looked_back, tried};
use super::outlook::Weather;
use super::periods::{way, way_name};
use super::score_view::{CoverageView, HeldQuery, HeldView};
use super::told::of_held;
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;

/// How often a range from P10 to P90 is to hold what came: 80 %, give or take what chance does.
const HELD: (f64, f64) = (0.75, 0.85);

/// How the range of a way has held.
pub fn range_held(session: &Session, query: HeldQuery) -> Result<HeldView> {
    let way = way(&query.way)?;
    let weather = Weather::of(way, query.slip, query.correlation);
    let known = judged().iter().position(|one| *one == (way, weather));
    let record = match known {
        Some(at) => record(&looked_back(session, &query.of)?, at),
        None => record(&tried(session, &query.of, Depth::Range(way, weather))?, 0),
    };
    Ok(view(session, way, record))
}

/// Each way as it is shown where nobody says otherwise.
pub(super) fn ways(session: &Session, tried: &[Tried]) -> Vec<HeldView> {
    let place = |way| judged().iter().position(|one| *one == (way, Weather::usual(way)));
    Way::ALL.into_iter().map(|way| view(session, way, place(way).map_or_else(Record::default, |at| record(tried, at)))).collect()
}

/// How a range has done.
#[derive(Default)]
pub(super) struct Record {
    /// Share of the month ends that it held.
    pub(super) share: Option<f64>,
    n: usize,
    /// Of its mean.
    score: Option<Score>,
}

/// Of the range at a place among those of a look back.
pub(super) fn record(tried: &[Tried], at: usize) -> Record {
    let ranges: Vec<(i64, i64, i64)> = tried.iter().filter_map(|one| one.ranges.get(at).map(|(low, high)| (*low, *high, one.actual))).collect();
    let pairs: Vec<Pair> = tried.iter().filter_map(|one| one.means.get(at).map(|mean| Pair { forecast: *mean, actual: one.actual })).collect();
    Record { share: held(&ranges), n: ranges.len(), score: (!pairs.is_empty()).then(|| score(&pairs)) }
}

fn view(session: &Session, way: Way, Record { share, n, score }: Record) -> HeldView {
    let speech = session.speech();
    let hits = share.map_or(0, |share| (share * n as f64).round() as usize);
    let told = score.map(|score| super::backtest::told(&speech, score, None));
    let coverage = share.map(|share| coverage(&speech, share, n));
    HeldView {
        way: way.key().to_owned(),
        way_name: way_name(session, way),
        n: u32::try_from(n).unwrap_or(u32::MAX),
        hits: u32::try_from(hits).unwrap_or(u32::MAX),
        share,
        bias: score.and_then(|score| score.bias),
        error: score.and_then(|score| score.wape),
        says: says(&speech, way, (hits, n), told.as_ref()),
        figures: of_held(&speech, coverage.as_ref(), n, told.as_ref()),
        coverage,
    }
}

/// The record in a sentence.
fn says(speech: &Speech, way: Way, (hits, n): (usize, usize), told: Option<&[String; 3]>) -> String {
    let way = speech.text(&format!("outlook-way-{}", way.key()));
    let Some([bias, error, _]) = told else { return speech.say("outlook-record-none", &[("way", way.into())]) };
    let args = [("way", way.into()), ("hits", hits.into()), ("count", n.into()), ("bias", bias.into()), ("error", error.into())];
    speech.say("outlook-record", &args)
}

/// Whether the range held what came as often as it is meant to, in words.
fn coverage(speech: &Speech, share: f64, n: usize) -> CoverageView {
    let (low, high) = HELD;
    let key = match share {
        share if share < low => "outlook-held-narrow",
        share if share > high => "outlook-held-wide",
        _ => "outlook-held-met",
    };
    let percent = |share: f64| speech.format.percent(share, 0);
    let args = [("share", percent(share).into()), ("count", n.into()), ("low", percent(low).into()), ("high", percent(high).into())];
    let told = [percent(share), format!("{} – {}", percent(low), percent(high))];
    CoverageView { share, low, high, met: (low..=high).contains(&share), text: speech.say(key, &args), told }
}

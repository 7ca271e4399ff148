//! How often the range of a way to forecast has held what came.
//!
//! Not the look back itself (`freeze`). Invariant: a share is told with out of how many, and of the
//! very way and weather that is shown.

use domain::forecast::accuracy::held;
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
    let share = match known {
        Some(at) => of_ways(&looked_back(session, &query.of)?, at),
        None => of_ways(&tried(session, &query.of, Depth::Range(way, weather))?, 0),
    };
    Ok(view(session, way, share))
}

/// Each way as it is shown where nobody says otherwise.
pub(super) fn ways(session: &Session, tried: &[Tried]) -> Vec<HeldView> {
    let place = |way| judged().iter().position(|one| *one == (way, Weather::usual(way)));
    Way::ALL.into_iter().map(|way| view(session, way, place(way).map_or((None, 0), |at| of_ways(tried, at)))).collect()
}

/// The share held by the range at a place, and of how many.
pub(super) fn of_ways(tried: &[Tried], at: usize) -> (Option<f64>, usize) {
    let ranges: Vec<(i64, i64, i64)> = tried.iter().filter_map(|one| one.ranges.get(at).map(|(low, high)| (*low, *high, one.actual))).collect();
    (held(&ranges), ranges.len())
}

fn view(session: &Session, way: Way, (share, n): (Option<f64>, usize)) -> HeldView {
    let speech = session.speech();
    let coverage = share.map(|share| coverage(&speech, share, n));
    HeldView {
        way: way.key().to_owned(),
        way_name: way_name(session, way),
        n: u32::try_from(n).unwrap_or(u32::MAX),
        share,
        figures: of_held(&speech, coverage.as_ref(), n),
        coverage,
    }
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

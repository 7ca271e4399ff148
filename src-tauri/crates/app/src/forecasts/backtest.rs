//! How good forecasts would have been: the pipeline frozen at each month end, the three months
//! after it forecast by each method, and what came.
//!
//! The amount of an opportunity without one is the list price of its product, else the average won
//! by then. What an opportunity was worth while it was open is known only as far as changes of its
//! amount were kept; else its last amount is taken. Invariant: nothing dated after a freeze plays a
//! part in its forecasts.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{Days, NaiveDate};
use domain::forecast::accuracy::{Bin, Pair, Score, calibration, held, score, tenth_of};
use domain::forecast::fresh::{bets, expected_wins};
use domain::forecast::range::{Bet, Market, spread};
use domain::forecast::{Category, expected_month};
use domain::method::Method;
use domain::series::{Deal, Month, Outcome};
use domain::together;
use store::{OpportunityFilter, PastLine};

use super::counting::{self, Counting};
use super::experience::{Experience, odds, share};
use super::past::{Ground, Past};
use super::recalled::{self, Visits};
use super::stages::Stages;
use super::parts::{self, Of, Part};
use super::proposals;
use super::score_view::{BacktestQuery, BacktestRow, BacktestView, BinView, CoverageView, MethodScore};
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;

/// So many months are forecast.
const AHEAD: i32 = 3;
/// Openings are counted over so many days.
const OPENINGS: u64 = 90;
/// So many month ends at most, the latest ones.
const MOST: i32 = 24;
/// How far all rise and fall together in the wider of the two ranges; ours.
const COMMON: f64 = 0.02;
/// How often a range from P10 to P90 is to hold what came: 80 %, give or take what chance does.
const HELD: (f64, f64) = (0.75, 0.85);

/// The methods compared, in the order told.
pub(crate) const METHODS: [&str; 5] = ["by-history", "from-open", "weighted", "last-quarter", "flat"];

/// One forecast of one freeze.
struct Tried {
    on: NaiveDate,
    until: NaiveDate,
    /// By method, in the order of [`METHODS`].
    forecasts: [i64; 5],
    actual: i64,
    /// Independent, and with a common market; nothing where only sums were asked for.
    ranges: [(i64, i64); 2],
    cases: Vec<Case>,
    parts: Vec<Part>,
}

/// How much of a look back is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Sums,
    Everything,
}

/// One open opportunity of one freeze.
struct Case {
    id: String,
    by_history: f64,
    by_stage: f64,
    won: bool,
}

/// Looks back over all that can be judged by now.
pub fn backtest(session: &Session, _: BacktestQuery) -> Result<BacktestView> {
    let lines = Past::at(session, &OpportunityFilter::default(), session.today())?.lines;
    let tried = tried(session, &lines, Depth::Everything)?;
    let currency = &session.open()?.workspace.currency;
    let speech = session.speech();
    let money = |minor: i64| money::view(minor, currency, &speech.format);
    let row = |one: &Tried, at: usize| BacktestRow {
        on: one.on.to_string(),
        until: one.until.to_string(),
        method: METHODS[at].to_owned(),
        name: speech.text(&format!("outlook-method-{}", METHODS[at])),
        forecast: money(one.forecasts[at]),
        actual: money(one.actual),
        error: relative(one.forecasts[at], one.actual),
        low: (at == 0).then(|| money(one.ranges[1].0)),
        high: (at == 0).then(|| money(one.ranges[1].1)),
        held: (at == 0).then(|| one.ranges[1].0 <= one.actual && one.actual <= one.ranges[1].1),
    };
    let by_history: Vec<(f64, bool)> = tried.iter().flat_map(|one| one.cases.iter().map(|case| (case.by_history, case.won))).collect();
    let owners: Vec<(i64, i64, i64)> = tried.iter().flat_map(|one| &one.parts).filter_map(Part::judged).collect();
    let computed = METHODS.iter().enumerate().map(|(at, key)| scored(&tried, at, key, &speech));
    Ok(BacktestView {
        rows: tried.iter().flat_map(|one| (0..METHODS.len()).map(move |at| row(one, at))).collect(),
        methods: computed.chain(super::estimates::scores(session, &lines)?).collect(),
        held_alone: ranges_held(&tried, 0),
        held: ranges_held(&tried, 1),
        coverage: ranges_held(&tried, 1).map(|share| coverage(&speech, share, tried.len())),
        owners: u32::try_from(owners.len()).unwrap_or(u32::MAX),
        held_by_owner: held(&owners),
        calibration: bins(&tried, &by_history),
        cases: u32::try_from(by_history.len()).unwrap_or(u32::MAX),
        parts: parts::scores(session, tried.iter().flat_map(|one| &one.parts))?,
        proposals: proposals::of(session)?,
    })
}

/// Σ|forecast − actual| ÷ Σ actual of the forecast by history over all month ends; none without any.
pub(super) fn by_history_error(session: &Session) -> Result<Option<f64>> {
    let lines = Past::at(session, &OpportunityFilter::default(), session.today())?.lines;
    let pairs: Vec<Pair> = tried(session, &lines, Depth::Sums)?.iter().map(|one| Pair { forecast: one.forecasts[0], actual: one.actual }).collect();
    Ok(score(&pairs).wape)
}

fn relative(forecast: i64, actual: i64) -> Option<f64> {
    (actual > 0).then(|| (forecast - actual) as f64 / actual as f64)
}

fn ranges_held(tried: &[Tried], which: usize) -> Option<f64> {
    let ranges = tried.iter().map(|one| (one.ranges[which].0, one.ranges[which].1, one.actual));
    held(&ranges.collect::<Vec<_>>())
}

/// Tenths of the chances said, each with the opportunities that were in it.
fn bins(tried: &[Tried], chances: &[(f64, bool)]) -> Vec<BinView> {
    let mut ids: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for case in tried.iter().flat_map(|one| &one.cases) {
        ids.entry(tenth_of(case.by_history)).or_default().insert(&case.id);
    }
    let found = calibration(chances).map(|found| found.bins).unwrap_or_default();
    let view = |(bin, ids): (Bin, BTreeSet<&str>)| BinView {
        said: bin.said,
        came: bin.came,
        n: u32::try_from(bin.n).unwrap_or(u32::MAX),
        low: bin.low,
        high: bin.high,
        ids: ids.into_iter().take(crate::drawing::MOST).map(str::to_owned).collect(),
    };
    // Both hold the tenths that have cases, from low to high.
    found.into_iter().zip(ids.into_values()).map(view).collect()
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

fn scored(tried: &[Tried], at: usize, key: &str, speech: &Speech) -> MethodScore {
    let pairs: Vec<Pair> = tried.iter().map(|one| Pair { forecast: one.forecasts[at], actual: one.actual }).collect();
    let said = |case: &Case| match key {
        "by-history" | "from-open" => Some((case.by_history, case.won)),
        "flat" => Some((case.by_stage, case.won)),
        _ => None,
    };
    let cases: Vec<(f64, bool)> = tried.iter().flat_map(|one| &one.cases).filter_map(said).collect();
    let (found, judged) = (score(&pairs), calibration(&cases));
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

/// Every month end that has decided ones before it and a whole quarter after it.
fn tried(session: &Session, lines: &[PastLine], depth: Depth) -> Result<Vec<Tried>> {
    let today = session.today();
    let decided = || lines.iter().filter_map(|line| stored(line.closed_on.as_deref())).filter(|day| *day <= today);
    let (Some(first), Some(last)) = (decided().min(), decided().max()) else { return Ok(Vec::new()) };
    // The last month counts when it is over.
    let last = if today > Month::of(last).last_day() { Month::of(last) } else { Month::of(last).plus(-1) };
    let from = Month::of(first).max(last.plus(-AHEAD - MOST + 1));
    let to = last.plus(-AHEAD);
    if to < from {
        return Ok(Vec::new());
    }
    let ground = Ground::since(session, &OpportunityFilter::default(), from.last_day())?;
    let months: Vec<Month> = from.through(to).collect();
    let days: Vec<NaiveDate> = months.iter().map(|month| month.last_day()).collect();
    let (visits, left_out) = (recalled::visits(session)?, Counting::of(session)?.left_out(session, &days)?);
    let look = Look { method: &session.open()?.method, visits: &visits, ground: &ground, left_out, truth: lines, depth };
    // Each month end is worked out by itself: as many at once as there are processors.
    Ok(together::map_large(&months.into_iter().zip(0..).collect::<Vec<_>>(), |(month, at)| look.freeze(*month, *at)))
}

/// What all freezes are worked out from.
struct Look<'a> {
    method: &'a Method,
    visits: &'a Visits,
    ground: &'a Ground,
    /// Of each freeze, what a forecast of its day does not count.
    left_out: Vec<HashSet<String>>,
    truth: &'a [PastLine],
    depth: Depth,
}

impl Look<'_> {
    fn freeze(&self, month: Month, at: usize) -> Tried {
        let (on, until) = (month.last_day(), month.plus(AHEAD).last_day());
        let mut lines: Vec<PastLine> = self.ground.lines_at(on).into_iter().flatten().collect();
        counting::mark(&self.left_out[at], &mut lines);
        let experience = Experience::from_lines(odds(self.method, self.visits, &lines, on), &lines, on);
        let frozen = Frozen { stages: Stages::of(self.method), experience, lines, on, until };
        frozen.tried(&won_between(self.truth, on, until), self.depth)
    }
}

/// What was won after a day, up to another: amount and owner by opportunity.
fn won_between(lines: &[PastLine], after: NaiveDate, until: NaiveDate) -> BTreeMap<&str, &PastLine> {
    let within = |line: &&PastLine| {
        let closed = stored(line.closed_on.as_deref());
        line.outcome == "won" && closed.is_some_and(|day| after < day && day <= until)
    };
    lines.iter().filter(within).map(|line| (line.id.as_str(), line)).collect()
}

struct Frozen<'a> {
    stages: Stages<'a>,
    experience: Experience,
    lines: Vec<PastLine>,
    on: NaiveDate,
    until: NaiveDate,
}

/// An open one as of the freeze.
struct Candidate<'a> {
    line: &'a PastLine,
    deal: Deal,
    by_history: f64,
}

impl Frozen<'_> {
    fn tried(&self, won: &BTreeMap<&str, &PastLine>, depth: Depth) -> Tried {
        let open = self.open();
        let fresh = self.fresh(None);
        let sum = |of: &dyn Fn(&Candidate<'_>) -> f64| open.iter().map(of).sum::<f64>().round() as i64;
        let from_open = sum(&|one| one.deal.amount as f64 * one.by_history);
        let from_new: f64 = fresh.iter().map(|bet| bet.amount as f64 * bet.chance).sum();
        let weighted = sum(&|one| if self.in_time(&one.deal) { one.deal.chance.of(one.deal.amount) as f64 } else { 0.0 });
        let flat = sum(&|one| self.stages.flat(one.line).of(one.deal.amount) as f64);
        let bets: Vec<Bet> = open.iter().map(bet).chain(fresh).collect();
        let all = depth == Depth::Everything;
        let parts = || self.owners(&open, won).into_iter().chain(self.categories(&open, won)).collect();
        Tried {
            on: self.on,
            until: self.until,
            forecasts: [from_open + from_new.round() as i64, from_open, weighted, self.last_quarter(), flat],
            actual: won.values().filter_map(|line| line.amount).sum(),
            ranges: if all { [0.0, COMMON].map(|correlation| ends(&bets, Market { correlation })) } else { Default::default() },
            cases: if all { open.iter().map(|one| self.case(one, won)).collect() } else { Vec::new() },
            parts: if all { parts() } else { Vec::new() },
        }
    }

    fn open(&self) -> Vec<Candidate<'_>> {
        let average = self.experience.habits.average.unwrap_or(0.0).round() as i64;
        let all = self.lines.iter().filter(|line| line.outcome == "open" && line.counted);
        let candidate = |line| {
            let deal = self.stages.deal(line);
            let own = Some(deal.amount).filter(|amount| *amount > 0).or(line.price).unwrap_or(average);
            Candidate { line, deal: Deal { amount: own, ..deal }, by_history: self.chance(line, &deal) }
        };
        all.map(candidate).collect()
    }

    /// Dated ones win by their stage in their month; the others by their age.
    fn chance(&self, line: &PastLine, deal: &Deal) -> f64 {
        match expected_month(deal, self.on) {
            Some(_) if self.in_time(deal) => self.experience.chance(&self.stages, line),
            Some(_) => 0.0,
            None => self.experience.chance_by_age(line, self.on, self.until),
        }
    }

    fn in_time(&self, deal: &Deal) -> bool {
        deal.outcome == Outcome::Open && deal.closes_on.is_some_and(|day| self.on < day && day <= self.until)
    }

    /// What is opened and won within the time, of everybody or of one owner.
    fn fresh(&self, owner: Option<&str>) -> Vec<Bet> {
        let since = self.on.checked_sub_days(Days::new(OPENINGS)).unwrap_or(self.on);
        let opened = |line: &&PastLine| {
            let ours = owner.is_none_or(|owner| line.owner.as_deref() == Some(owner));
            ours && stored(line.opened_on.as_deref()).is_some_and(|day| since < day && day <= self.on)
        };
        let per_day = self.lines.iter().filter(opened).count() as f64 / OPENINGS as f64;
        let days = u32::try_from((self.until - self.on).num_days()).unwrap_or(0);
        let average = self.experience.habits.average.unwrap_or(0.0).round() as i64;
        bets(expected_wins(&self.experience.tempo, per_day, days), average)
    }

    /// Naive: what the last three months brought.
    fn last_quarter(&self) -> i64 {
        let since = Month::of(self.on).plus(-AHEAD).last_day();
        won_between(&self.lines, since, self.on).values().filter_map(|line| line.amount).sum()
    }

    fn case(&self, one: &Candidate<'_>, won: &BTreeMap<&str, &PastLine>) -> Case {
        let by_stage = if self.stages.category(one.line) == Category::Omitted { 0.0 } else { share(self.stages.flat(one.line)) };
        Case { id: one.line.id.clone(), by_history: one.by_history, by_stage, won: won.contains_key(one.line.id.as_str()) }
    }

    /// What was open in each category, and what of it came.
    fn categories(&self, open: &[Candidate<'_>], won: &BTreeMap<&str, &PastLine>) -> Vec<Part> {
        let part = |category: Category| {
            let of = open.iter().filter(|one| self.stages.category(one.line) == category);
            let (forecast, actual) = of.fold((0.0, 0_i64), |(forecast, actual), one| {
                let came = won.get(one.line.id.as_str()).and_then(|line| line.amount).unwrap_or(0);
                (forecast + one.deal.amount as f64 * one.by_history, actual.saturating_add(came))
            });
            Part { of: Of::Category(category), forecast: forecast.round() as i64, actual, range: None }
        };
        [Category::Commit, Category::Upside, Category::Pipeline].map(part).into()
    }

    /// The range of each owner who has open ones, and what came.
    fn owners(&self, open: &[Candidate<'_>], won: &BTreeMap<&str, &PastLine>) -> Vec<Part> {
        let mut bets: BTreeMap<&str, Vec<Bet>> = BTreeMap::new();
        for (owner, one) in open.iter().filter_map(|one| Some((one.line.owner.as_deref()?, one))) {
            bets.entry(owner).or_default().push(bet(one));
        }
        let range = |(owner, mut bets): (&str, Vec<Bet>)| {
            bets.extend(self.fresh(Some(owner)));
            let forecast: f64 = bets.iter().map(|bet| bet.amount as f64 * bet.chance).sum();
            let actual = won.values().filter(|line| line.owner.as_deref() == Some(owner)).filter_map(|line| line.amount).sum();
            let range = Some(ends(&bets, Market::default()));
            Part { of: Of::Owner(owner.to_owned()), forecast: forecast.round() as i64, actual, range }
        };
        bets.into_iter().map(range).collect()
    }
}

fn bet(one: &Candidate<'_>) -> Bet {
    Bet { amount: one.deal.amount, chance: one.by_history }
}

/// P10 and P90.
fn ends(bets: &[Bet], market: Market) -> (i64, i64) {
    let spread = spread(0, bets, market);
    (spread.quantile(0.1), spread.quantile(0.9))
}

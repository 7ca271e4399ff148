//! The pipeline frozen at each month end, the three months after it forecast by each method, and what
//! came.
//!
//! Not what that is worth (`backtest`). A day is put together and forecast by the very functions that
//! the pages use (`outlook`), so that what is judged is what is shown. Invariant: nothing dated after a
//! freeze plays a part in its forecasts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::forecast::Category;
use domain::forecast::way::Way;
use domain::method::Method;
use domain::series::{Month, Outcome};
use domain::together;
use store::{OpportunityFilter, PastLine};

use super::counting::{self, Counting};
use super::experience::{Experience, odds, share};
use super::figures::query;
use super::kept::ended;
use super::learned::Learned;
use super::outlook::{Lens, Outlook, Weather, opened_lately};
use super::parts::{Of, Part};
use super::past::{Ground, Past};
use super::recalled::{self, Visits};
use super::stages::Stages;
use super::view::PipelineSlice;
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::session::Session;

/// So many months are forecast.
const AHEAD: i32 = 3;
/// So many month ends at most, the latest ones.
const MOST: i32 = 24;

/// The methods compared, in the order told.
pub(super) const METHODS: [&str; 5] = ["by-history", "from-open", "weighted", "last-quarter", "flat"];

/// One freeze.
pub(crate) struct Tried {
    pub(super) on: NaiveDate,
    pub(super) until: NaiveDate,
    /// By method, in the order of [`METHODS`].
    pub(super) forecasts: [i64; 5],
    pub(super) actual: i64,
    /// P10 and P90 of each lens asked for.
    pub(super) ranges: Vec<(i64, i64)>,
    /// The mean of each of them.
    pub(super) means: Vec<i64>,
    pub(super) cases: Vec<Case>,
    pub(super) parts: Vec<Part>,
}

/// One open opportunity of one freeze.
pub(super) struct Case {
    pub(super) id: String,
    /// Of winning in the months.
    pub(super) by_history: f64,
    /// Of its stage; none where nobody told the stage.
    pub(super) stage: Option<f64>,
    /// Whether it was won in the months.
    pub(super) won: bool,
    /// Whether it was won in the end, where that is decided by now.
    pub(super) ended: Option<bool>,
}

/// How much of a look back is worked out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Depth {
    Sums,
    /// The range of one way in one weather.
    Range(Way, Weather),
    Everything,
}

/// The ranges of [`Depth::Everything`], in their order: each way as it is shown where nobody says
/// otherwise, and by history as if each came for itself.
pub(super) fn judged() -> [(Way, Weather); 3] {
    let alone = Weather::of(Way::ByHistory, 0, Some(0));
    [(Way::ByHistory, Weather::usual(Way::ByHistory)), (Way::ByStage, Weather::usual(Way::ByStage)), (Way::ByHistory, alone)]
}

/// All of a look back; worked out once between two changes.
pub(super) fn looked_back(session: &Session, of: &PipelineSlice) -> Result<Arc<[Tried]>> {
    recalled::tried(session, of, || tried(session, of, Depth::Everything))
}

/// Every month end that has decided ones before it and a whole quarter after it.
pub(super) fn tried(session: &Session, of: &PipelineSlice, depth: Depth) -> Result<Vec<Tried>> {
    let truth = Past::at(session, &OpportunityFilter::default(), session.today())?.lines;
    let months = months(&truth, session.today());
    let Some(first) = months.first() else { return Ok(Vec::new()) };
    let ground = Ground::since(session, &OpportunityFilter::default(), first.last_day())?;
    let days: Vec<NaiveDate> = months.iter().map(|month| month.last_day()).collect();
    let filter = crate::opportunities::filter(session, &query(of))?;
    let part = of.is_part() || of.pipeline.is_some();
    let look = Look {
        method: &session.open()?.method,
        visits: &*recalled::visits(session)?,
        ground: &ground,
        left_out: Counting::of(session)?.left_out(session, &days)?,
        ours: part.then(|| Ok::<_, AppError>(session.open()?.store.db().matching_keys(&filter)?)).transpose()?,
        truth: &truth,
        ended: ended(&truth),
        depth,
    };
    // Each month end is worked out by itself: as many at once as there are processors.
    Ok(together::map_large(&months.into_iter().zip(0..).collect::<Vec<_>>(), |(month, at)| look.freeze(*month, *at)))
}

/// The months at whose end something can be judged.
fn months(lines: &[PastLine], today: NaiveDate) -> Vec<Month> {
    let decided = || lines.iter().filter_map(|line| stored(line.closed_on.as_deref())).filter(|day| *day <= today);
    let (Some(first), Some(last)) = (decided().min(), decided().max()) else { return Vec::new() };
    // The last month counts when it is over.
    let last = if today > Month::of(last).last_day() { Month::of(last) } else { Month::of(last).plus(-1) };
    let from = Month::of(first).max(last.plus(-AHEAD - MOST + 1));
    let to = last.plus(-AHEAD);
    if to < from { Vec::new() } else { from.through(to).collect() }
}

/// What all freezes are worked out from.
struct Look<'a> {
    method: &'a Method,
    visits: &'a Visits,
    ground: &'a Ground,
    /// Of each freeze, what a forecast of its day does not count.
    left_out: Vec<HashSet<String>>,
    /// What is looked at, where that is a part.
    ours: Option<HashSet<String>>,
    truth: &'a [PastLine],
    /// Of those decided by now, whether they were won.
    ended: HashMap<&'a str, bool>,
    depth: Depth,
}

impl Look<'_> {
    fn freeze(&self, month: Month, at: usize) -> Tried {
        let on = month.last_day();
        let mut lines: Vec<PastLine> = self.ground.lines_at(on).into_iter().flatten().collect();
        counting::mark(&self.left_out[at], &mut lines);
        let experience = Experience::from_lines(odds(self.method, self.visits, &lines, on), &lines, on);
        lines.retain(|line| self.is_ours(line));
        let stages = Stages::of(self.method);
        let opened = openings(&lines, on);
        let outlook = Outlook::from_lines(&stages, lines, on, experience.average_won());
        let learned = Learned::from(experience, &stages, &outlook.lines);
        let months = (month.plus(1), month.plus(AHEAD));
        let won = won_between(self.truth, on, months.1.last_day()).into_iter().filter(|(_, line)| self.is_ours(line)).collect();
        Frozen { stages, outlook, learned, opened, months, won, ended: &self.ended }.tried(self.depth)
    }

    fn is_ours(&self, line: &PastLine) -> bool {
        self.ours.as_ref().is_none_or(|ours| ours.contains(&line.id))
    }
}

/// How many each owner opened lately.
fn openings(lines: &[PastLine], on: NaiveDate) -> BTreeMap<String, usize> {
    let mut opened = BTreeMap::new();
    for owner in lines.iter().filter(|line| opened_lately(line, on)).filter_map(|line| line.owner.clone()) {
        *opened.entry(owner).or_default() += 1;
    }
    opened
}

/// What was won after a day, up to another.
fn won_between(lines: &[PastLine], after: NaiveDate, until: NaiveDate) -> BTreeMap<&str, &PastLine> {
    let within = |line: &&PastLine| {
        let closed = stored(line.closed_on.as_deref());
        line.outcome == "won" && closed.is_some_and(|day| after < day && day <= until)
    };
    lines.iter().filter(within).map(|line| (line.id.as_str(), line)).collect()
}

struct Frozen<'a> {
    stages: Stages<'a>,
    outlook: Outlook,
    learned: Learned,
    opened: BTreeMap<String, usize>,
    months: (Month, Month),
    /// What came.
    won: BTreeMap<&'a str, &'a PastLine>,
    /// Of those decided by now, whether they were won.
    ended: &'a HashMap<&'a str, bool>,
}

impl Frozen<'_> {
    fn tried(&self, depth: Depth) -> Tried {
        let lenses: Vec<(Way, Weather)> = match depth {
            Depth::Sums => Vec::new(),
            Depth::Range(way, weather) => vec![(way, weather)],
            Depth::Everything => judged().into(),
        };
        let all = depth == Depth::Everything;
        let (ranges, means) = lenses.into_iter().map(|(way, weather)| self.range(way, weather)).unzip();
        Tried {
            on: self.outlook.day,
            until: self.months.1.last_day(),
            forecasts: self.forecasts(),
            actual: self.won.values().filter_map(|line| line.amount).sum(),
            ranges,
            means,
            cases: if all { self.outlook.open().map(|at| self.case(at)).collect() } else { Vec::new() },
            parts: if all { self.owners().into_iter().chain(self.categories()).collect() } else { Vec::new() },
        }
    }

    fn lens(&self, way: Way, weather: Weather) -> Lens<'_> {
        Lens { learned: (way == Way::ByHistory).then_some(&self.learned), weather }
    }

    fn history(&self) -> Lens<'_> {
        Lens::by_history(&self.learned)
    }

    /// In the order of [`METHODS`].
    fn forecasts(&self) -> [i64; 5] {
        let (from_open, from_new) = self.outlook.expected(self.months, self.history());
        let sum = |places: &mut dyn Iterator<Item = usize>, of: &dyn Fn(usize) -> i64| places.map(of).fold(0, i64::saturating_add);
        let deal = |at: usize| &self.outlook.deals[at].0;
        let weighted = sum(&mut self.outlook.open_in(self.months.0, self.months.1).into_iter(), &|at| deal(at).chance.of(deal(at).amount));
        let flat = sum(&mut self.outlook.open(), &|at| self.stages.flat(&self.outlook.lines[at]).of(deal(at).amount));
        let last_quarter = self.outlook.won_in(self.months.0.plus(-AHEAD), self.months.1.plus(-AHEAD));
        [from_open.saturating_add(from_new), from_open, weighted, last_quarter, flat]
    }

    /// P10 and P90, and the mean.
    fn range(&self, way: Way, weather: Weather) -> ((i64, i64), i64) {
        let spread = self.outlook.spread(self.months, self.lens(way, weather));
        ((spread.quantile(0.1), spread.quantile(0.9)), spread.mean().round() as i64)
    }

    fn case(&self, at: usize) -> Case {
        let line = &self.outlook.lines[at];
        Case {
            id: line.id.clone(),
            by_history: self.outlook.chance(at, self.months, self.history()),
            stage: (!line.told_later).then(|| share(self.stages.flat(line))),
            won: self.won.contains_key(line.id.as_str()),
            ended: self.ended.get(line.id.as_str()).copied(),
        }
    }

    /// What was open in each category, and what of it came.
    fn categories(&self) -> Vec<Part> {
        let part = |category: Category| {
            let of = self.outlook.open().filter(|at| self.outlook.deals[*at].1 == category);
            let (forecast, actual) = of.fold((0.0, 0_i64), |(forecast, actual), at| {
                let came = self.won.get(self.outlook.lines[at].id.as_str()).and_then(|line| line.amount).unwrap_or(0);
                let chance = self.outlook.chance(at, self.months, self.history());
                (forecast + self.outlook.deals[at].0.amount as f64 * chance, actual.saturating_add(came))
            });
            Part { of: Of::Category(category), forecast: forecast.round() as i64, actual, range: None }
        };
        [Category::Commit, Category::Upside, Category::Pipeline].map(part).into()
    }

    /// The range of each owner who has open ones, and what came.
    fn owners(&self) -> Vec<Part> {
        let owner = |at: &usize| self.outlook.lines[*at].owner.as_deref();
        let open = self.outlook.deals.iter().zip(&self.outlook.lines).filter(|((deal, _), _)| deal.outcome == Outcome::Open);
        let owners: BTreeSet<&str> = open.filter_map(|(_, line)| line.owner.as_deref()).collect();
        let (places, bets) = self.outlook.bets(self.months, self.history());
        let range = |who: &str| {
            let own = places.iter().zip(&bets).filter(|(at, _)| owner(at) == Some(who)).map(|(_, bet)| *bet);
            let fresh = self.outlook.fresh(&self.learned, self.months, self.opened.get(who).copied().unwrap_or(0));
            let bets: Vec<_> = own.chain(fresh).collect();
            let spread = domain::forecast::range::spread(0, &bets, self.history().weather.market);
            let actual = self.won.values().filter(|line| line.owner.as_deref() == Some(who)).filter_map(|line| line.amount).sum();
            Part {
                of: Of::Owner(who.to_owned()),
                forecast: bets.iter().map(|bet| bet.amount as f64 * bet.chance).sum::<f64>().round() as i64,
                actual,
                range: Some((spread.quantile(0.1), spread.quantile(0.9))),
            }
        };
        owners.into_iter().map(range).collect()
    }
}

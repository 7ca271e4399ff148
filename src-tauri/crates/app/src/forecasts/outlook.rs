//! What stands open on a day, and what it can bring in some months, each way of forecasting.
//!
//! Not the periods it is told in (`periods`), nor what came of it (`backtest`). The range that is
//! shown and the range that is judged are both worked out here, from the same lines by the same rules
//! (`domain::forecast::way`, `domain::forecast::worth`). Invariant: nothing dated after the day plays a
//! part.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::forecast::fresh::{bets, expected_wins_between};
use domain::forecast::range::{Bet, Market, Spread, spread};
use domain::forecast::way::{Odds, Way, When};
use domain::forecast::worth::Worth;
use domain::forecast::{Category, expected_month};
use domain::series::{Deal, Month, Outcome};
use store::{OpportunityFilter, PastLine};

use super::experience::{average_won, share};
use super::figures::query;
use super::learned::Learned;
use super::past::Past;
use super::stages::Stages;
use super::view::PipelineSlice;
use crate::dates::stored;
use crate::error::Result;
use crate::rates::Foreign;
use crate::session::Session;

/// Openings are counted over so many days.
const OPENINGS: u64 = 90;

/// Everything a forecast is worked out from.
#[derive(Clone)]
pub(crate) struct Outlook {
    pub(crate) day: NaiveDate,
    /// Those a forecast counts.
    pub(crate) lines: Vec<PastLine>,
    /// The same as figures take them: an open one without an amount has an estimated one.
    pub(crate) deals: Vec<(Deal, Category)>,
    /// Of each, whether its amount is estimated.
    pub(crate) estimated: Vec<bool>,
    /// How many were opened lately, counted or not.
    opened: usize,
    /// How many are not counted, and their amounts.
    pub(crate) left_out: (usize, i64),
    pub(crate) foreign: Foreign,
    goals: Vec<(Month, i64)>,
}

/// What all opportunities share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Weather {
    pub(crate) slip: f64,
    pub(crate) market: Market,
}

/// How the months ahead are looked at: by history where something was learned, else by stage.
#[derive(Clone, Copy)]
pub(crate) struct Lens<'a> {
    pub(super) learned: Option<&'a Learned>,
    pub(crate) weather: Weather,
}

impl Weather {
    /// In percent; how far all rise and fall together is what the way usually has where nobody says.
    pub(crate) fn of(way: Way, slip: u32, correlation: Option<u32>) -> Self {
        let part = |percent: u32| f64::from(percent.min(90)) / 100.0;
        Self { slip: part(slip), market: Market { correlation: part(correlation.unwrap_or(way.correlation())) } }
    }

    /// What a way has where nobody says otherwise.
    pub(crate) fn usual(way: Way) -> Self {
        Self::of(way, 0, None)
    }
}

impl<'a> Lens<'a> {
    pub(crate) fn by_stage() -> Self {
        Self { learned: None, weather: Weather::usual(Way::ByStage) }
    }

    pub(super) fn by_history(learned: &'a Learned) -> Self {
        Self { learned: Some(learned), weather: Weather::usual(Way::ByHistory) }
    }

    pub(crate) fn way(&self) -> Way {
        if self.learned.is_some() { Way::ByHistory } else { Way::ByStage }
    }
}

impl Outlook {
    pub(crate) fn of(session: &Session, of: &PipelineSlice, day: NaiveDate) -> Result<Self> {
        let filter = crate::opportunities::filter(session, &query(of))?;
        let past = Past::marked(session, &filter, day)?;
        let average = average(session, of, &past.lines, day)?;
        let outlook = Self::from_lines(&Stages::of(&session.open()?.method), past.lines, day, average);
        Ok(Self { foreign: past.foreign, goals: super::goals::goals(session, of)?, ..outlook })
    }

    /// From lines as of a day, marked as counted or not, and the average won by then.
    pub(super) fn from_lines(stages: &Stages<'_>, mut lines: Vec<PastLine>, day: NaiveDate, average: Option<i64>) -> Self {
        let opened = lines.iter().filter(|line| opened_lately(line, day)).count();
        let worth = worths(&lines, average);
        let out = lines.iter().zip(&worth).filter(|(line, _)| !line.counted).map(|(line, worth)| worth_of(line, *worth));
        let left_out = out.fold((0, 0_i64), |(count, sum), amount| (count + 1, sum.saturating_add(amount)));
        let worth: Vec<Option<Worth>> = lines.iter().zip(worth).filter(|(line, _)| line.counted).map(|(_, worth)| worth).collect();
        lines.retain(|line| line.counted);
        let deal = |(line, worth): (&PastLine, &Option<Worth>)| {
            let deal = stages.deal(line);
            (Deal { amount: worth.map_or(deal.amount, |worth| worth.amount), ..deal }, stages.category(line))
        };
        let deals = lines.iter().zip(&worth).map(deal).collect();
        let estimated = worth.into_iter().map(|worth| worth.is_some_and(Worth::estimated)).collect();
        Self { day, lines, deals, estimated, opened, left_out, foreign: Foreign::default(), goals: Vec::new() }
    }

    /// As if these had other expected closes.
    pub(crate) fn move_to(&mut self, moves: &HashMap<String, Option<NaiveDate>>) {
        for (line, (deal, _)) in self.lines.iter().zip(&mut self.deals) {
            if let Some(day) = moves.get(&line.id) {
                deal.closes_on = *day;
            }
        }
    }

    /// Target of some months; `None` where none of them has one.
    pub(crate) fn goal(&self, from: Month, to: Month) -> Option<i64> {
        let mut within = self.goals.iter().filter(|(month, _)| from <= *month && *month <= to).map(|(_, goal)| *goal).peekable();
        within.peek()?;
        Some(within.sum())
    }

    /// What is expected in some months: the places of the open ones that a category counts.
    pub(crate) fn open_in(&self, from: Month, to: Month) -> Vec<usize> {
        let counts = |at: &usize| self.deals[*at].1 != Category::Omitted && self.when(*at, (from, to)) == Some(When::Within);
        (0..self.deals.len()).filter(counts).collect()
    }

    /// Where the expected close of an open one lies.
    fn when(&self, at: usize, (from, to): (Month, Month)) -> Option<When> {
        let (deal, _) = &self.deals[at];
        (deal.outcome == Outcome::Open).then(|| match expected_month(deal, self.day) {
            None => When::Unknown,
            Some(month) if from <= month && month <= to => When::Within,
            Some(_) => When::Elsewhere,
        })
    }

    /// The chance that one comes in some months; 0 for what is decided.
    pub(crate) fn chance(&self, at: usize, months: (Month, Month), lens: Lens<'_>) -> f64 {
        let Some(when) = self.when(at, months) else { return 0.0 };
        let (deal, category) = &self.deals[at];
        let stage = if *category == Category::Omitted { 0.0 } else { share(deal.chance) };
        let odds = lens.learned.map_or(Odds { stage, ..Odds::default() }, |learned| {
            let age = if when == When::Unknown { learned.by_age(&self.lines[at], self.day, months) } else { 0.0 };
            Odds { stage, history: learned.by_stage(at), age }
        });
        lens.way().chance(when, odds, lens.weather.slip)
    }

    /// What can come in some months: the open ones with their places, then what is still to be opened.
    pub(crate) fn bets(&self, months: (Month, Month), lens: Lens<'_>) -> (Vec<usize>, Vec<Bet>) {
        let chances = (0..self.deals.len()).map(|at| (at, self.chance(at, months, lens)));
        let (places, mut all): (Vec<usize>, Vec<Bet>) =
            chances.filter(|(_, chance)| *chance > 0.0).map(|(at, chance)| (at, Bet { amount: self.deals[at].0.amount, chance })).unzip();
        all.extend(lens.learned.into_iter().flat_map(|learned| self.fresh(learned, months, self.opened)));
        (places, all)
    }

    /// What is opened and won within the months, where so many were opened lately.
    pub(super) fn fresh(&self, learned: &Learned, (from, to): (Month, Month), opened: usize) -> Vec<Bet> {
        let days = |until: NaiveDate| u32::try_from((until - self.day).num_days()).unwrap_or(0);
        let before = from.first_day().pred_opt().unwrap_or(from.first_day());
        let wins = expected_wins_between(&learned.experience.tempo, opened as f64 / OPENINGS as f64, days(before), days(to.last_day()));
        bets(wins, learned.experience.average_won().unwrap_or(0))
    }

    pub(crate) fn won_in(&self, from: Month, to: Month) -> i64 {
        let within = |deal: &&(Deal, Category)| {
            let closed = deal.0.closed_on.map(Month::of);
            deal.0.outcome == Outcome::Won && closed.is_some_and(|month| from <= month && month <= to)
        };
        self.deals.iter().filter(within).fold(0, |sum: i64, (deal, _)| sum.saturating_add(deal.amount))
    }

    pub(crate) fn spread(&self, (from, to): (Month, Month), lens: Lens<'_>) -> Spread {
        let (_, bets) = self.bets((from, to), lens);
        spread(self.won_in(from, to), &bets, lens.weather.market)
    }

    /// What is expected of open ones, and of what is still to be opened.
    pub(super) fn expected(&self, months: (Month, Month), lens: Lens<'_>) -> (i64, i64) {
        let (places, bets) = self.bets(months, lens);
        let (open, fresh) = bets.split_at(places.len());
        let sum = |bets: &[Bet]| bets.iter().map(|bet| bet.amount as f64 * bet.chance).sum::<f64>().round() as i64;
        (sum(open), sum(fresh))
    }

    /// How many of these have an estimated amount, and their sum.
    pub(crate) fn estimated(&self, places: impl IntoIterator<Item = usize>) -> (usize, i64) {
        let guessed = places.into_iter().filter(|at| self.estimated[*at]);
        guessed.fold((0, 0_i64), |(count, sum), at| (count + 1, sum.saturating_add(self.deals[at].0.amount)))
    }

    /// The places of all open ones.
    pub(crate) fn open(&self) -> impl Iterator<Item = usize> {
        (0..self.deals.len()).filter(|at| self.deals[*at].0.outcome == Outcome::Open)
    }
}

/// Whether it was opened in the days over which openings are counted.
pub(super) fn opened_lately(line: &PastLine, day: NaiveDate) -> bool {
    let since = day.checked_sub_days(Days::new(OPENINGS)).unwrap_or(day);
    stored(line.opened_on.as_deref()).is_some_and(|opened| since < opened && opened <= day)
}

/// What each open one is taken to be worth; none for what is decided.
pub(super) fn worths(lines: &[PastLine], average: Option<i64>) -> Vec<Option<Worth>> {
    lines.iter().map(|line| (line.outcome == "open").then(|| Worth::of(line.amount, line.price, average))).collect()
}

/// The amount that a line counts with.
pub(super) fn worth_of(line: &PastLine, worth: Option<Worth>) -> i64 {
    worth.map_or_else(|| line.amount.unwrap_or(0), |worth| worth.amount)
}

/// Whether one has neither an amount nor a list price.
fn needs_average(lines: &[PastLine]) -> bool {
    lines.iter().any(|line| line.outcome == "open" && line.amount.is_none() && line.price.is_none())
}

/// The average won, of the whole workspace, whatever part is looked at; none where nobody needs it.
pub(super) fn average(session: &Session, of: &PipelineSlice, lines: &[PastLine], day: NaiveDate) -> Result<Option<i64>> {
    if !needs_average(lines) {
        return Ok(None);
    }
    if !of.is_part() && of.pipeline.is_none() {
        return Ok(average_won(lines, day));
    }
    Ok(average_won(&Past::at(session, &OpportunityFilter::default(), day)?.lines, day))
}

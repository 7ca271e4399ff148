//! The forecast month by month, quarter by quarter or year by year.
//!
//! Invariants: categories are cumulative; what is overdue or undated is in no period, but the
//! forecast by history spreads it over the periods by its age.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::pace::{self, pace};
use domain::forecast::range::{Bet, Market, Spread, spread};
use domain::forecast::{Calendar, Cumulative, Forecast, Grain, Lines, Period, PeriodForecast, expected_month, forecast_by_category};
use domain::forecast::Category;
use domain::series::{Deal, Month, Outcome};
use store::PastLine;

use super::experience::{Experience, share};
use super::figures::{day, query};
use super::past::Past;
use super::stages::{Stages, outcome};
use super::told::of_forecast;
use super::view::{CountedMoney, ForecastQuery, ForecastRow, ForecastView, PipelineSlice};
use crate::error::{AppError, Result};
use crate::calendar;
use crate::money;
use crate::rates::Foreign;
use crate::session::Session;
use crate::wire::MoneyView;

/// The widest range of months.
const LONGEST: i32 = 240;

/// Everything a forecast is worked out from.
#[derive(Clone)]
pub(crate) struct Outlook {
    pub(crate) day: NaiveDate,
    pub(crate) lines: Vec<PastLine>,
    pub(crate) deals: Vec<(Deal, Category)>,
    pub(crate) foreign: Foreign,
    goals: Vec<(Month, i64)>,
}

/// The same with what history says; dearer, since it reads every stage of every opportunity.
struct Learned {
    experience: Experience,
    /// Chances by history, one per line.
    by_history: Vec<f64>,
}

/// What all opportunities share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weather {
    pub(crate) slip: f64,
    pub(crate) market: Market,
}

impl Weather {
    pub(crate) fn of(slip: u32, correlation: u32) -> Self {
        let part = |percent: u32| f64::from(percent.min(90)) / 100.0;
        Self { slip: part(slip), market: Market { correlation: part(correlation) } }
    }
}

impl Outlook {
    pub(crate) fn of(session: &Session, of: &PipelineSlice, day: NaiveDate) -> Result<Self> {
        let (past, _) = Past::counted(session, &crate::opportunities::filter(session, &query(of))?, day)?;
        let stages = Stages::of(&session.open()?.method);
        let deals = past.lines.iter().map(|line| (stages.deal(line), stages.category(line))).collect();
        let goals = goals(session, of)?;
        Ok(Self { day, lines: past.lines, deals, foreign: past.foreign, goals })
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

    /// What can still come in some months: the places of the opportunities.
    pub(crate) fn open_in(&self, from: Month, to: Month) -> Vec<usize> {
        let counts = |at: &usize| {
            let (deal, category) = &self.deals[*at];
            *category != Category::Omitted && expected_month(deal, self.day).is_some_and(|month| from <= month && month <= to)
        };
        (0..self.deals.len()).filter(counts).collect()
    }

    pub(crate) fn bet(&self, at: usize, weather: Weather) -> Bet {
        let (deal, _) = &self.deals[at];
        Bet { amount: deal.amount, chance: share(deal.chance) }.slipping(weather.slip)
    }

    pub(crate) fn won_in(&self, from: Month, to: Month) -> i64 {
        let within = |deal: &&(Deal, Category)| {
            let closed = deal.0.closed_on.map(Month::of);
            deal.0.outcome == Outcome::Won && closed.is_some_and(|month| from <= month && month <= to)
        };
        self.deals.iter().filter(within).fold(0, |sum: i64, (deal, _)| sum.saturating_add(deal.amount))
    }

    pub(crate) fn spread(&self, (from, to): (Month, Month), weather: Weather) -> Spread {
        let bets: Vec<Bet> = self.open_in(from, to).into_iter().map(|at| self.bet(at, weather)).collect();
        spread(self.won_in(from, to), &bets, weather.market)
    }
}

impl Learned {
    fn of(session: &Session, outlook: &Outlook) -> Result<Self> {
        let experience = Experience::of(session, outlook.day)?;
        let stages = Stages::of(&session.open()?.method);
        let by_history = outlook.lines.iter().map(|line| experience.chance(&stages, line)).collect();
        Ok(Self { experience, by_history })
    }

    /// Won + open amounts by history: dated ones by their stage in their period, the others by age.
    fn amount(&self, outlook: &Outlook, (from, to): (Month, Month)) -> i64 {
        let expected = |(at, line): (usize, &PastLine)| {
            let (deal, category) = &outlook.deals[at];
            if outcome(&line.outcome) != Outcome::Open || *category == Category::Omitted {
                return 0.0;
            }
            let chance = match expected_month(deal, outlook.day) {
                Some(month) if from <= month && month <= to => self.by_history[at],
                Some(_) => 0.0,
                None => self.by_age(line, outlook.day, (from, to)),
            };
            deal.amount as f64 * chance
        };
        let open: f64 = outlook.lines.iter().enumerate().map(expected).sum();
        outlook.won_in(from, to).saturating_add(open.round() as i64)
    }

    fn by_age(&self, line: &PastLine, today: NaiveDate, (from, to): (Month, Month)) -> f64 {
        let until = |day: NaiveDate| self.experience.chance_by_age(line, today, day.max(today));
        let before = from.first_day().pred_opt().unwrap_or(from.first_day());
        (until(to.last_day()) - until(before)).max(0.0)
    }
}

/// Targets of all months; none for a part of the business, since they are set for the whole.
fn goals(session: &Session, of: &PipelineSlice) -> Result<Vec<(Month, i64)>> {
    if of.is_part() {
        return Ok(Vec::new());
    }
    let open = session.open()?;
    let rows = open.store.db().targets("0000-01", "9999-12")?.into_iter();
    let ours = rows.filter(|row| row.currency == open.workspace.currency);
    Ok(ours.filter_map(|row| Some((row.month.parse().ok()?, row.amount_minor))).collect())
}

/// Reads `month`, `quarter` or `year`; month where nothing is said.
pub(crate) fn grain(text: &str) -> Result<Grain> {
    match text {
        "" | "month" => Ok(Grain::Month),
        "quarter" => Ok(Grain::Quarter),
        "year" => Ok(Grain::Year),
        other => Err(AppError::UnknownKey { what: "period", key: other.to_owned() }),
    }
}

/// The periods asked for: from that of the first month on.
fn periods(session: &Session, query: &ForecastQuery, day: NaiveDate) -> Result<(Calendar, Month, Month)> {
    let calendar = Calendar { grain: grain(&query.by)?, start: calendar::start(session)? };
    let months = calendar.grain.months();
    let usual = match calendar.grain {
        Grain::Month => 12,
        Grain::Quarter => 4,
        Grain::Year => 2,
    };
    let first = calendar::first(session, query.from.as_deref())?.unwrap_or(Month::of(day));
    let from = Period::of(first, calendar).months().0;
    let count = if query.horizon == 0 { usual } else { i32::try_from(query.horizon).unwrap_or(i32::MAX) };
    Ok((calendar, from, from.plus(count.saturating_mul(months).min(LONGEST) - 1)))
}

/// The forecast period by period.
pub fn forecast(session: &Session, query: ForecastQuery) -> Result<ForecastView> {
    session.open()?;
    let day = day(session, query.on.as_deref())?;
    let (calendar, from, to) = periods(session, &query, day)?;
    let outlook = Outlook::of(session, &query.of, day)?;
    let forecast = forecast_by_category(&outlook.deals, calendar, from, to, day);
    let learned = Learned::of(session, &outlook)?;
    let teller = Teller { session, outlook: &outlook, learned: &learned, weather: Weather::of(query.slip, query.correlation) };
    let total = teller.total(&forecast, (from, to))?;
    let habits = learned.experience.view(session)?;
    Ok(ForecastView {
        on: day.to_string(),
        rows: forecast.periods.iter().map(|period| teller.row(period)).collect::<Result<_>>()?,
        figures: of_forecast(&session.speech(), &total, &habits),
        total,
        overdue: teller.counted(&forecast.overdue)?,
        undated: teller.counted(&forecast.undated)?,
        omitted: teller.omitted(&forecast)?,
        habits,
        other_currency: outlook.foreign.count(),
        notes: outlook.foreign.notes(session, day)?,
    })
}

struct Teller<'a> {
    session: &'a Session,
    outlook: &'a Outlook,
    learned: &'a Learned,
    weather: Weather,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn row(&self, period: &PeriodForecast) -> Result<ForecastRow> {
        let name = name(self.session, period.period);
        let row = self.figures(&period.lines, period.period.months())?;
        Ok(ForecastRow { period: period.period.to_string(), name, ..row })
    }

    fn total(&self, forecast: &Forecast, months: (Month, Month)) -> Result<ForecastRow> {
        Ok(ForecastRow { name: self.session.speech().text("common-total"), ..self.figures(&forecast.total(), months)? })
    }

    fn figures(&self, lines: &Lines, months: (Month, Month)) -> Result<ForecastRow> {
        let Cumulative { won, with_commit, with_upside, with_pipeline } = lines.cumulative();
        let spread = self.outlook.spread(months, self.weather);
        let goal = self.outlook.goal(months.0, months.1);
        let open = with_pipeline.amount.saturating_sub(won.amount);
        let (won_amount, expected) = (won.amount, lines.expected());
        let period = |target| pace::Period { target, won: won_amount, open, expected: expected.saturating_sub(won_amount) };
        let paced = goal.map(|target| pace(period(target), self.learned.experience.habits));
        let minor = |value: f64| self.money(value.round() as i64);
        Ok(ForecastRow {
            period: String::new(),
            name: String::new(),
            from: months.0.first_day().to_string(),
            to: months.1.last_day().to_string(),
            won: self.money(won.amount)?,
            commit: self.money(with_commit.amount)?,
            upside: self.money(with_upside.amount)?,
            pipeline: self.money(with_pipeline.amount)?,
            open_count: u32::try_from(with_pipeline.count - won.count).unwrap_or(u32::MAX),
            weighted: self.money(expected)?,
            by_history: self.money(self.learned.amount(self.outlook, months))?,
            p10: self.money(spread.quantile(0.1))?,
            p50: self.money(spread.quantile(0.5))?,
            p90: self.money(spread.quantile(0.9))?,
            target: goal.map(|goal| self.money(goal)).transpose()?,
            chance: goal.map(|goal| spread.reaching(goal)),
            gap: goal.map(|goal| self.money(expected.saturating_sub(goal))).transpose()?,
            coverage: paced.and_then(|paced| paced.coverage),
            needed_pipeline: paced.and_then(|paced| paced.needed_pipeline).map(minor).transpose()?,
        })
    }

    fn counted(&self, lines: &Lines) -> Result<CountedMoney> {
        let all = lines.cumulative().with_pipeline.plus(lines.omitted);
        Ok(CountedMoney { count: u32::try_from(all.count).unwrap_or(u32::MAX), amount: self.money(all.amount)? })
    }

    fn omitted(&self, forecast: &Forecast) -> Result<CountedMoney> {
        let all = forecast.total().omitted;
        Ok(CountedMoney { count: u32::try_from(all.count).unwrap_or(u32::MAX), amount: self.money(all.amount)? })
    }
}

/// A period in words.
pub(crate) fn name(session: &Session, period: Period) -> String {
    let format = session.speech().format;
    match period {
        Period::Month(month) => format.month(month.first_day()),
        Period::Quarter(quarter) => format.quarter(quarter.number(), &quarter.year().to_string()),
        Period::Year(year) => year.to_string(),
    }
}

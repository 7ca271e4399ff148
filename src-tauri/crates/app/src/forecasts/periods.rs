//! The forecast month by month, quarter by quarter or year by year.
//!
//! Invariants: categories are cumulative; what is overdue or undated is in no period, but the
//! forecast by history spreads it over the periods by its age.

use chrono::NaiveDate;
use domain::forecast::pace::{self, pace};
use domain::forecast::way::Way;
use domain::forecast::{Calendar, Cumulative, Forecast, Grain, Lines, Period, PeriodForecast, forecast_by_category};
use domain::series::Month;

use super::figures::day;
use super::learned::Learned;
use super::outlook::{Lens, Outlook, Weather};
use super::paces::pace_since;
use super::told::of_forecast;
use super::view::{CountedMoney, ForecastQuery, ForecastRow, ForecastView, PaceView};
use crate::calendar;
use crate::error::{AppError, Result};
use crate::money;
use crate::session::Session;
use crate::wire::MoneyView;

/// The widest range of months.
const LONGEST: i32 = 240;

/// Reads `month`, `quarter` or `year`; month where nothing is said.
pub(crate) fn grain(text: &str) -> Result<Grain> {
    match text {
        "" | "month" => Ok(Grain::Month),
        "quarter" => Ok(Grain::Quarter),
        "year" => Ok(Grain::Year),
        other => Err(AppError::UnknownKey { what: "period", key: other.to_owned() }),
    }
}

/// Reads a way to forecast; by stage where nothing is said.
pub(crate) fn way(text: &str) -> Result<Way> {
    let unknown = || AppError::UnknownKey { what: "way", key: text.to_owned() };
    if text.is_empty() { Ok(Way::default()) } else { Way::read(text).ok_or_else(unknown) }
}

/// What a way is called.
pub(super) fn way_name(session: &Session, way: Way) -> String {
    session.speech().text(&format!("outlook-way-{}", way.key()))
}

/// The same forecast up to the period of this month; one period at the least.
pub(crate) fn until(session: &Session, query: &ForecastQuery, to: Option<&str>) -> Result<ForecastQuery> {
    let Some(last) = calendar::last(session, to)? else { return Ok(query.clone()) };
    let (calendar, from, _) = periods(session, query, day(session, query.on.as_deref())?)?;
    let count = last.since(from).max(0) / calendar.grain.months() + 1;
    Ok(ForecastQuery { horizon: count.unsigned_abs(), ..query.clone() })
}

/// The periods asked for: from that of the first month on.
pub(super) fn periods(session: &Session, query: &ForecastQuery, day: NaiveDate) -> Result<(Calendar, Month, Month)> {
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
    let way = way(&query.way)?;
    let lens = Lens { learned: (way == Way::ByHistory).then_some(&learned), weather: Weather::of(way, query.slip, query.correlation) };
    let teller = Teller { session, outlook: &outlook, learned: &learned, lens };
    let total = teller.total(&forecast, (from, to))?;
    let habits = learned.experience.view(session)?;
    let pace = teller.pace(from)?;
    Ok(ForecastView {
        on: day.to_string(),
        rows: forecast.periods.iter().map(|period| teller.row(period)).collect::<Result<_>>()?,
        figures: of_forecast(&session.speech(), &total, (&habits, &pace)),
        pace,
        total,
        overdue: teller.counted(&forecast.overdue)?,
        undated: teller.counted(&forecast.undated)?,
        omitted: teller.omitted(&forecast)?,
        estimated: teller.guessed(outlook.open())?,
        way_name: way_name(session, way),
        habits,
        other_currency: outlook.foreign.count(),
        notes: outlook.foreign.notes(session, day)?,
    })
}

struct Teller<'a> {
    session: &'a Session,
    outlook: &'a Outlook,
    learned: &'a Learned,
    lens: Lens<'a>,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn pace(&self, from: Month) -> Result<PaceView> {
        let (pace, since) = pace_since(self.outlook, from.first_day());
        Ok(PaceView {
            velocity: pace.velocity.map(|minor| self.money(minor.round() as i64)).transpose()?,
            open: pace.open,
            cycle: pace.cycle,
            since: since.to_string(),
            until: self.outlook.day.to_string(),
        })
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
        let spread = self.outlook.spread(months, self.lens);
        let (from_open, from_new) = self.outlook.expected(months, Lens::by_history(self.learned));
        let by_history = self.outlook.won_in(months.0, months.1).saturating_add(from_open);
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
            by_history: self.money(by_history)?,
            with_new: self.money(by_history.saturating_add(from_new))?,
            estimated: self.guessed(self.outlook.open_in(months.0, months.1))?,
            way: self.lens.way().key().to_owned(),
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

    /// How much of some open ones is estimated.
    fn guessed(&self, places: impl IntoIterator<Item = usize>) -> Result<CountedMoney> {
        let (count, amount) = self.outlook.estimated(places);
        Ok(CountedMoney { count: u32::try_from(count).unwrap_or(u32::MAX), amount: self.money(amount)? })
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

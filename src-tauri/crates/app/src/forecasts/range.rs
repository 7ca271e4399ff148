//! The distribution of what some months bring, and what makes or breaks their target.
//!
//! Invariant: the range, its picture and its chance come from one distribution.

use domain::forecast::range::{Bet, Spread, Swing, swings};
use domain::series::Month;

use super::figures::day;
use super::periods::{Outlook, Weather};
use super::told::of_range;
use super::view::{RangeQuery, RangeView, SwingView};
use crate::calendar;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::Ref;

/// So many opportunities are told.
const MOST: usize = 8;

/// What moves the chance by less is not worth naming.
const LEAST: f64 = 0.0005;

/// The distribution of some months.
pub(crate) struct Ranged {
    pub(crate) outlook: Outlook,
    pub(crate) months: (Month, Month),
    pub(crate) weather: Weather,
    pub(crate) spread: Spread,
    pub(crate) goal: Option<i64>,
}

impl Ranged {
    /// Of the months asked for; of the year of business of the day where none are.
    pub(crate) fn of(session: &Session, query: &RangeQuery) -> Result<Self> {
        session.open()?;
        let day = day(session, query.on.as_deref())?;
        let year = calendar::year(session, Month::of(day))?;
        let from = calendar::first(session, query.from.as_deref())?.unwrap_or(year.first());
        let to = calendar::last(session, query.to.as_deref())?.unwrap_or(from.plus(11)).max(from);
        let outlook = Outlook::of(session, &query.of, day)?;
        let weather = Weather::of(query.slip, query.correlation);
        let spread = outlook.spread((from, to), weather);
        let goal = outlook.goal(from, to);
        Ok(Self { outlook, months: (from, to), weather, spread, goal })
    }

    /// What moves the chance of the target most; nothing without one.
    pub(crate) fn swings(&self, most: usize) -> Vec<(usize, Swing)> {
        let Some(goal) = self.goal else { return Vec::new() };
        let (from, to) = self.months;
        let places = self.outlook.open_in(from, to);
        let bets: Vec<Bet> = places.iter().map(|at| self.outlook.bet(*at, self.weather)).collect();
        let found = swings(self.outlook.won_in(from, to), &bets, goal, self.weather.market, most);
        let moving = found.into_iter().filter(|swing| (swing.if_won - swing.if_lost).abs() >= LEAST);
        moving.map(|swing| (places[swing.index], swing)).collect()
    }
}

/// The range of some months.
pub fn range(session: &Session, query: RangeQuery) -> Result<RangeView> {
    let ranged = Ranged::of(session, &query)?;
    let (from, to) = ranged.months;
    let currency = &session.open()?.workspace.currency;
    let format = session.speech().format;
    let money = |minor: i64| money::view(minor, currency, &format);
    let spread = &ranged.spread;
    let swing = |(at, swing): (usize, Swing)| {
        let line = &ranged.outlook.lines[at];
        SwingView {
            opportunity: Ref { id: line.id.clone(), name: line.name.clone() },
            account: line.account.as_deref().map(str::to_owned),
            amount: money(line.amount.unwrap_or(0)),
            chance: ranged.outlook.bet(at, ranged.weather).chance,
            closes_on: line.closes_on.clone(),
            if_won: swing.if_won,
            if_lost: swing.if_lost,
            if_won_text: format.percent(swing.if_won, 0),
            gain_text: format.change(((swing.if_won - ranged.goal.map_or(0.0, |goal| spread.reaching(goal))) * 100.0).round() as i64),
        }
    };
    let mut view = RangeView {
        won: money(ranged.outlook.won_in(from, to)),
        mean: money(spread.mean().round() as i64),
        p10: money(spread.quantile(0.1)),
        p50: money(spread.quantile(0.5)),
        p90: money(spread.quantile(0.9)),
        target: ranged.goal.map(money),
        chance: ranged.goal.map(|goal| spread.reaching(goal)),
        count: u32::try_from(ranged.outlook.open_in(from, to).len()).unwrap_or(u32::MAX),
        step: (spread.step > 0).then(|| money(spread.step)),
        swings: ranged.swings(MOST).into_iter().map(swing).collect(),
        figures: Vec::new(),
    };
    view.figures = of_range(&session.speech(), &view);
    Ok(view)
}

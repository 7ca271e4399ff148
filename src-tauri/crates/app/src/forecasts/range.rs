//! The distribution of what some months bring, and what makes or breaks their target.
//!
//! Invariant: the range, its picture and its chance come from one distribution; so does what each
//! opportunity would make of them, won and lost.

use domain::forecast::range::{After, Spread, Stake, Swing, standing, swings};
use domain::forecast::way::Way;
use domain::series::Month;

use super::figures::day;
use super::learned::Learned;
use super::outlook::{Lens, Outlook, Weather};
use super::periods::{way, way_name};
use super::told::of_range;
use super::range_view::{RangeQuery, RangeView, SwingSide, SwingView};
use super::view::CountedMoney;
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
    /// Where it is by history.
    learned: Option<Learned>,
    weather: Weather,
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
        let way = way(&query.way)?;
        let weather = Weather::of(way, query.slip, query.correlation);
        let learned = if way == Way::ByHistory { Some(Learned::of(session, &outlook)?) } else { None };
        let spread = outlook.spread((from, to), Lens { learned: learned.as_ref(), weather });
        let goal = outlook.goal(from, to);
        Ok(Self { outlook, months: (from, to), learned, weather, spread, goal })
    }

    /// How it is looked at.
    pub(crate) fn lens(&self) -> Lens<'_> {
        Lens { learned: self.learned.as_ref(), weather: self.weather }
    }

    /// The open ones that can come: their places.
    pub(crate) fn places(&self) -> Vec<usize> {
        match self.lens().way() {
            Way::ByStage => self.outlook.open_in(self.months.0, self.months.1),
            Way::ByHistory => self.outlook.bets(self.months, self.lens()).0,
        }
    }

    /// What the months stand at.
    fn now(&self) -> After {
        standing(&self.spread, self.goal)
    }

    /// What moves the chance of the target most; P50 where there is no target.
    pub(crate) fn swings(&self, most: usize) -> Vec<(usize, Swing)> {
        let (from, to) = self.months;
        let (places, bets) = self.outlook.bets((from, to), self.lens());
        let (sure, market) = (self.outlook.won_in(from, to), self.weather.market);
        let now = self.now();
        let found = swings(Stake { sure, bets: &bets, named: places.len(), target: self.goal, market }, now, most);
        let moving = found.into_iter().filter(|swing| swing.reach(now) >= if self.goal.is_some() { LEAST } else { 1.0 });
        moving.map(|swing| (places[swing.index], swing)).collect()
    }

    fn swing(&self, session: &Session, (at, swing): (usize, Swing)) -> Result<SwingView> {
        let line = &self.outlook.lines[at];
        Ok(SwingView {
            opportunity: Ref { id: line.id.clone(), name: line.name.clone() },
            account: line.account.as_deref().map(str::to_owned),
            amount: money::view(self.outlook.deals[at].0.amount, &session.open()?.workspace.currency, &session.speech().format),
            estimated: self.outlook.estimated[at],
            chance: self.outlook.chance(at, self.months, self.lens()),
            closes_on: line.closes_on.clone(),
            if_won: self.side(session, swing.if_won)?,
            if_lost: self.side(session, swing.if_lost)?,
        })
    }

    fn side(&self, session: &Session, side: After) -> Result<SwingSide> {
        let (currency, format) = (&session.open()?.workspace.currency, session.speech().format);
        let now = self.now();
        let raised = |minor: i64| [if minor > 0 { "+" } else { "" }, &format.money_short(minor, currency)].concat();
        let points = side.chance.zip(now.chance).map(|(then, now)| ((then - now) * 100.0).round() as i64);
        Ok(SwingSide {
            chance: side.chance,
            p50: money::view(side.middle, currency, &format),
            told: side.chance.map(|chance| format.percent(chance, 0)),
            change: points.map_or_else(|| raised(side.middle.saturating_sub(now.middle)), |points| format.change(points)),
        })
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
    let (places, (_, from_new)) = (ranged.places(), ranged.outlook.expected(ranged.months, ranged.lens()));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let guessed = ranged.outlook.estimated(places.iter().copied());
    let way = ranged.lens().way();
    let mut view = RangeView {
        way: way.key().to_owned(),
        way_name: way_name(session, way),
        from_new: (way == Way::ByHistory).then(|| money(from_new)),
        estimated: CountedMoney { count: count(guessed.0), amount: money(guessed.1) },
        won: money(ranged.outlook.won_in(from, to)),
        mean: money(spread.mean().round() as i64),
        p10: money(spread.quantile(0.1)),
        p50: money(spread.quantile(0.5)),
        p90: money(spread.quantile(0.9)),
        target: ranged.goal.map(money),
        chance: ranged.goal.map(|goal| spread.reaching(goal)),
        count: count(places.len()),
        step: (spread.step > 0).then(|| money(spread.step)),
        swings: ranged.swings(MOST).into_iter().map(|swing| ranged.swing(session, swing)).collect::<Result<_>>()?,
        figures: Vec::new(),
    };
    view.figures = of_range(&session.speech(), &view);
    Ok(view)
}

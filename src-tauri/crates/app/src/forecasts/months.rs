//! The month board: what is open by the month it is to close in, and what moving it would do.
//!
//! Invariants: a column's total is that of its cards; a move that is only tried changes nothing in
//! the file, and its effect is worked out as if it had been made.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use domain::forecast::expected_month;
use domain::series::{Month, Outcome};

use super::experience::share;
use super::figures::day;
use super::outlook::{Lens, Outlook};
use super::month_view::{EffectLine, MonthBoardQuery, MonthBoardView, MonthCard, MonthColumn, MonthEffect, TriedMove};
use super::view::CountedMoney;
use crate::{calendar, dates};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{MoneyView, Ref};

/// Column of what has no expected day, and of what has passed it.
const UNDATED: &str = "undated";
const OVERDUE: &str = "overdue";

/// What tried moves are told of.
const EFFECTS: [&str; 6] =
    ["outlook-weighted", "outlook-p10-short", "outlook-p50-short", "outlook-p90-short", "outlook-chance", "outlook-coverage"];

/// The widest board.
const MOST: i32 = 24;

/// What is open, month by month.
pub fn months(session: &Session, query: MonthBoardQuery) -> Result<MonthBoardView> {
    session.open()?;
    let today = day(session, query.on.as_deref())?;
    let this = Month::of(today);
    let from = calendar::first(session, query.from.as_deref())?.unwrap_or(this).max(this);
    let to = calendar::last(session, query.to.as_deref())?.unwrap_or(from.plus(5)).clamp(from, from.plus(MOST - 1));
    let kept = Outlook::of(session, &query.of, today)?;
    let moves = moves(&query.moved)?;
    let moved = (!moves.is_empty()).then(|| {
        let mut moved = kept.clone();
        moved.move_to(&moves);
        moved
    });
    let tried = moved.as_ref().unwrap_or(&kept);
    let board = Board { session, kept: &kept, tried, moves: &moves, columns: columns(tried) };
    let keys = [UNDATED.to_owned(), OVERDUE.to_owned()].into_iter().chain(from.through(to).map(|month| month.to_string()));
    let columns = keys.map(|key| board.column(&key)).collect::<Result<Vec<_>>>()?;
    Ok(MonthBoardView {
        columns: columns.into_iter().filter(|column| column.key != OVERDUE || column.count > 0).collect(),
        effect: if moves.is_empty() { None } else { Some(board.effect((from, to))?) },
    })
}

fn moves(tried: &[TriedMove]) -> Result<HashMap<String, Option<NaiveDate>>> {
    let one = |moved: &TriedMove| Ok((moved.id.clone(), moved.closes_on.as_deref().map(dates::parse).transpose()?));
    tried.iter().map(one).collect()
}

struct Board<'a> {
    session: &'a Session,
    kept: &'a Outlook,
    tried: &'a Outlook,
    moves: &'a HashMap<String, Option<NaiveDate>>,
    /// Open ones by column, large ones first.
    columns: HashMap<String, Vec<usize>>,
}

/// Where each open one stands: undated, overdue, or in its month.
fn columns(outlook: &Outlook) -> HashMap<String, Vec<usize>> {
    let mut months: BTreeMap<Option<Month>, Vec<usize>> = BTreeMap::new();
    let mut undated = Vec::new();
    for (at, (deal, _)) in outlook.deals.iter().enumerate().filter(|(_, (deal, _))| deal.outcome == Outcome::Open) {
        match deal.closes_on {
            None => undated.push(at),
            Some(_) => months.entry(expected_month(deal, outlook.day)).or_default().push(at),
        }
    }
    let name = |month: Option<Month>| month.map_or_else(|| OVERDUE.to_owned(), |month| month.to_string());
    let mut columns: HashMap<String, Vec<usize>> = months.into_iter().map(|(month, places)| (name(month), places)).collect();
    columns.insert(UNDATED.to_owned(), undated);
    columns.values_mut().for_each(|places| places.sort_by_key(|at| std::cmp::Reverse(outlook.deals[*at].0.amount)));
    columns
}

impl Board<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn column(&self, key: &str) -> Result<MonthColumn> {
        let places = self.columns.get(key).map(Vec::as_slice).unwrap_or_default();
        let sum = |of: &dyn Fn(usize) -> i64| places.iter().fold(0_i64, |sum, at| sum.saturating_add(of(*at)));
        let month: Option<Month> = key.parse().ok();
        let goal = month.and_then(|month| self.tried.goal(month, month));
        let format = self.session.speech().format;
        Ok(MonthColumn {
            key: key.to_owned(),
            name: month.map_or_else(|| self.session.speech().text(&format!("outlook-{key}")), |month| format.month(month.first_day())),
            closes_on: month.map(|month| month.last_day().to_string()),
            count: u32::try_from(places.len()).unwrap_or(u32::MAX),
            total: self.money(sum(&|at| self.tried.deals[at].0.amount))?,
            estimated: self.estimated(places)?,
            weighted: self.money(sum(&|at| self.weighted(at)))?,
            won: month.map(|month| self.money(self.tried.won_in(month, month))).transpose()?,
            target: goal.map(|goal| self.money(goal)).transpose()?,
            opens: crate::opportunities::these(self.session, places.iter().map(|at| self.tried.lines[*at].id.clone())),
            cards: places.iter().take(100).map(|at| self.card(*at)).collect::<Result<_>>()?,
        })
    }

    fn estimated(&self, places: &[usize]) -> Result<Option<CountedMoney>> {
        let (count, amount) = self.tried.estimated(places.iter().copied());
        let told = || Ok(CountedMoney { count: u32::try_from(count).unwrap_or(u32::MAX), amount: self.money(amount)? });
        (count > 0).then(told).transpose()
    }

    fn weighted(&self, at: usize) -> i64 {
        let (deal, _) = &self.tried.deals[at];
        deal.chance.of(deal.amount)
    }

    fn card(&self, at: usize) -> Result<MonthCard> {
        let line = &self.tried.lines[at];
        let (deal, _) = &self.tried.deals[at];
        Ok(MonthCard {
            opportunity: Ref { id: line.id.clone(), name: line.name.clone() },
            account: line.account.as_deref().map(str::to_owned),
            amount: (line.amount.is_some() || self.tried.estimated[at]).then(|| self.money(deal.amount)).transpose()?,
            estimated: self.tried.estimated[at],
            chance_text: self.session.speech().format.percent(share(deal.chance), 0),
            closes_on: deal.closes_on.map(|day| day.to_string()),
            tried: self.moves.contains_key(&line.id),
        })
    }

    /// The months shown, together, as they are and as they would be.
    fn effect(&self, months: (Month, Month)) -> Result<MonthEffect> {
        let speech = self.session.speech();
        let (before, after) = (self.told(self.kept, months)?, self.told(self.tried, months)?);
        let line = |(label, (before, after)): (&str, (Option<String>, Option<String>))| {
            Some(EffectLine { label: speech.text(label), before: before?, after: after? })
        };
        Ok(MonthEffect { lines: EFFECTS.into_iter().zip(before.into_iter().zip(after)).filter_map(line).collect() })
    }

    /// The figures of [`EFFECTS`] in their order; those without a target are none.
    fn told(&self, outlook: &Outlook, (from, to): (Month, Month)) -> Result<[Option<String>; 6]> {
        let spread = outlook.spread((from, to), Lens::by_stage());
        let goal = outlook.goal(from, to);
        let format = self.session.speech().format;
        let missing = goal.map(|goal| goal - outlook.won_in(from, to)).filter(|missing| *missing > 0);
        let open = || outlook.open_in(from, to).into_iter().fold(0_i64, |sum, at| sum.saturating_add(outlook.deals[at].0.amount));
        let money = |minor: i64| -> Result<Option<String>> { Ok(Some(self.money(minor)?.short)) };
        Ok([
            money(spread.mean().round() as i64)?,
            money(spread.quantile(0.1))?,
            money(spread.quantile(0.5))?,
            money(spread.quantile(0.9))?,
            goal.map(|goal| format.percent(spread.reaching(goal), 0)),
            missing.map(|missing| format.number(open() as f64 / missing as f64, 1)),
        ])
    }
}

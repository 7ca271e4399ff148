//! The month board: what is open by the month it is to close in, and what moving it would do.
//!
//! Invariants: a column's total is that of its cards; a move that is only tried changes nothing in
//! the file, and its effect is worked out as if it had been made.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::expected_month;
use domain::series::{Month, Outcome};

use super::experience::share;
use super::figures::day;
use super::periods::{Outlook, Weather};
use super::month_view::{EffectLine, MonthBoardQuery, MonthBoardView, MonthCard, MonthColumn, MonthEffect, TriedMove};
use crate::dates;
use crate::drawing::month;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{MoneyView, Ref};

/// Column of what has no expected day, and of what has passed it.
const UNDATED: &str = "undated";
const OVERDUE: &str = "overdue";

/// The widest board.
const MOST: i32 = 24;

/// What is open, month by month.
pub fn months(session: &Session, query: MonthBoardQuery) -> Result<MonthBoardView> {
    session.open()?;
    let today = day(session, query.on.as_deref())?;
    let this = Month::of(today);
    let from = month(query.from.as_deref())?.unwrap_or(this).max(this);
    let to = month(query.to.as_deref())?.unwrap_or(from.plus(5)).clamp(from, from.plus(MOST - 1));
    let kept = Outlook::of(session, &query.of, today)?;
    let mut tried = Outlook::of(session, &query.of, today)?;
    let moves = moves(&query.moved)?;
    tried.move_to(&moves);
    let board = Board { session, kept: &kept, tried: &tried, moves: &moves, today };
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
    today: NaiveDate,
}

impl Board<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn column_of(&self, at: usize) -> String {
        let (deal, _) = &self.tried.deals[at];
        match (deal.closes_on, expected_month(deal, self.today)) {
            (None, _) => UNDATED.to_owned(),
            (_, None) => OVERDUE.to_owned(),
            (_, Some(month)) => month.to_string(),
        }
    }

    fn column(&self, key: &str) -> Result<MonthColumn> {
        let open = |at: &usize| self.tried.deals[*at].0.outcome == Outcome::Open && self.column_of(*at) == key;
        let mut places: Vec<usize> = (0..self.tried.deals.len()).filter(open).collect();
        places.sort_by_key(|at| std::cmp::Reverse(self.tried.deals[*at].0.amount));
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
            weighted: self.money(sum(&|at| self.weighted(at)))?,
            won: month.map(|month| self.money(self.tried.won_in(month, month))).transpose()?,
            target: goal.map(|goal| self.money(goal)).transpose()?,
            cards: places.iter().take(100).map(|at| self.card(*at)).collect::<Result<_>>()?,
        })
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
            account: line.account.clone(),
            amount: line.amount.map(|minor| self.money(minor)).transpose()?,
            chance_text: self.session.speech().format.percent(share(deal.chance), 0),
            closes_on: deal.closes_on.map(|day| day.to_string()),
            tried: self.moves.contains_key(&line.id),
        })
    }

    /// The months shown, together, as they are and as they would be.
    fn effect(&self, months: (Month, Month)) -> Result<MonthEffect> {
        let weather = Weather::of(0, 0);
        let told = |outlook: &Outlook| -> Result<[MoneyView; 4]> {
            let spread = outlook.spread(months, weather);
            let mean = spread.mean().round() as i64;
            Ok([self.money(mean)?, self.money(spread.quantile(0.1))?, self.money(spread.quantile(0.5))?, self.money(spread.quantile(0.9))?])
        };
        let format = self.session.speech().format;
        let chance = |outlook: &Outlook| {
            let goal = outlook.goal(months.0, months.1)?;
            Some(format.percent(outlook.spread(months, weather).reaching(goal), 0))
        };
        let coverage = |outlook: &Outlook| {
            let missing = outlook.goal(months.0, months.1)? - outlook.won_in(months.0, months.1);
            let open = outlook.open_in(months.0, months.1).into_iter().fold(0_i64, |sum, at| sum.saturating_add(outlook.deals[at].0.amount));
            (missing > 0).then(|| format.number(open as f64 / missing as f64, 1))
        };
        let speech = self.session.speech();
        let labels = ["outlook-weighted", "outlook-p10-short", "outlook-p50-short", "outlook-p90-short"];
        let (before, after) = (told(self.kept)?, told(self.tried)?);
        let money = labels.iter().zip(before.into_iter().zip(after)).map(|(label, (before, after))| (*label, Some(before.short), Some(after.short)));
        let shares = [("outlook-chance", chance(self.kept), chance(self.tried)), ("outlook-coverage", coverage(self.kept), coverage(self.tried))];
        let lines = money.chain(shares).filter_map(|(label, before, after)| Some((speech.text(label), before?, after?)));
        Ok(MonthEffect { lines: lines.map(|(label, before, after)| EffectLine { label, before, after }).collect() })
    }
}

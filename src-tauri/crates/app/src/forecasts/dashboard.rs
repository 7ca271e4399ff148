//! The figures that management looks at (F-04): reserve, conversion, risk, accuracy of sales and
//! payments, output per person, concentration.
//!
//! Formulas, each told beside its figure; where F-04 only names a heading they are ours. Invariant:
//! a figure that another page shows is that page's figure.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use domain::funnel::Window;
use domain::series::Month;
use store::PastLine;

use super::backtest::by_history_error;
use super::figures::measured;
use super::outlook::Outlook;
use super::told::Figures;
use super::view::{DashboardQuery, DashboardView, PipelineSlice, ToldFigure};
use crate::dates::stored;
use crate::error::Result;
use crate::opportunities::view::OpportunityQuery;
use crate::rates::Rates;
use crate::session::Session;

/// Sellers who should not carry everything.
const TOP: usize = 3;

/// All figures of today.
pub fn dashboard(session: &Session, _: DashboardQuery) -> Result<DashboardView> {
    let today = session.today();
    let year = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    let outlook = Outlook::of(session, &PipelineSlice::default(), today)?;
    let speech = session.speech();
    let mut told = Figures::new(&speech);
    let teller = Teller { session, outlook: &outlook, today, year };
    teller.reserve(&mut told)?;
    teller.conversion(&mut told)?;
    teller.risk(&mut told)?;
    teller.accuracy(&mut told)?;
    teller.people(&mut told)?;
    let figures: Vec<ToldFigure> = told.all();
    Ok(DashboardView { figures, notes: outlook.foreign.notes(session, today)? })
}

struct Teller<'a> {
    session: &'a Session,
    outlook: &'a Outlook,
    today: NaiveDate,
    year: NaiveDate,
}

/// Open ones that a forecast counts.
fn open_ones() -> OpportunityQuery {
    OpportunityQuery { outcomes: vec!["open".to_owned()], counted: Some(true), ..OpportunityQuery::default() }
}

impl Teller<'_> {
    /// Decided so in the last twelve months.
    fn decided(&self, outcomes: &[&str]) -> OpportunityQuery {
        let first = self.year.succ_opt().unwrap_or(self.year);
        let (closed_from, closed_to) = (Some(first.to_string()), Some(self.today.to_string()));
        let outcomes = outcomes.iter().map(|one| (*one).to_owned()).collect();
        OpportunityQuery { outcomes, closed_from, closed_to, ..OpportunityQuery::default() }
    }

    fn money(&self, minor: i64) -> Result<String> {
        Ok(self.session.speech().format.money_short(minor, &self.session.open()?.workspace.currency))
    }

    fn open(&self) -> impl Iterator<Item = (&PastLine, i64)> {
        self.outlook.lines.iter().filter(|line| line.outcome == "open").map(|line| (line, line.amount.unwrap_or(0)))
    }

    /// D-24: open ones that count, against what is still missing to the target of the year.
    fn reserve(&self, told: &mut Figures<'_>) -> Result<()> {
        let (count, amount) = self.open().fold((0_usize, 0_i64), |(count, sum), (_, amount)| (count + 1, sum.saturating_add(amount)));
        let year = Month::of(self.today).year_of(crate::calendar::start(self.session)?);
        let goal = self.outlook.goal(year.first(), year.last());
        let missing = goal.map(|goal| goal.saturating_sub(self.outlook.won_in(year.first(), year.last()))).filter(|missing| *missing > 0);
        let open = || Some(open_ones());
        told.plain("dashboard-reserve-count", self.session.speech().format.integer(count as i64), "dashboard-math-reserve").opens = open();
        let reserve = told.plain("dashboard-reserve", self.money(amount)?, "dashboard-math-reserve");
        reserve.opens = open();
        if let Some(missing) = missing {
            let times = amount as f64 / missing as f64;
            let speech = self.session.speech();
            reserve.note = Some(speech.say("dashboard-of-missing", &[("times", speech.format.number(times, 1).into())]));
            reserve.good = Some(times >= 1.0);
        }
        Ok(())
    }

    fn conversion(&self, told: &mut Figures<'_>) -> Result<()> {
        let window = Window { from: self.year, to: self.today, today: self.today };
        let found = measured(self.session, &PipelineSlice::default(), window)?;
        let Some(rate) = found.funnel.win_rate else { return Ok(()) };
        let share = self.session.speech().format.percent(rate.share(), 0);
        let pipeline = Some(found.process.key.clone());
        let decided = OpportunityQuery { pipeline, ..self.decided(&["won", "lost"]) };
        told.plain("dashboard-conversion", share, "dashboard-math-conversion").opens = Some(decided);
        Ok(())
    }

    /// What is open past its expected close.
    fn risk(&self, told: &mut Figures<'_>) -> Result<()> {
        let today = self.today.to_string();
        let late = self.open().filter(|(line, _)| line.closes_on.as_ref().is_some_and(|day| *day < today));
        let (count, amount) = late.fold((0_i64, 0_i64), |(count, sum), (_, amount)| (count + 1, sum.saturating_add(amount)));
        let value = self.money(amount)?;
        let speech = self.session.speech();
        let figure = told.plain("dashboard-overdue", value, "dashboard-math-overdue");
        figure.note = Some(speech.say("dashboard-count", &[("count", count.into())]));
        figure.opens = Some(OpportunityQuery { closes_to: self.today.pred_opt().map(|day| day.to_string()), ..open_ones() });
        figure.good = Some(count == 0);
        Ok(())
    }

    /// 1 − Σ|forecast − actual| ÷ Σ actual, and the part of payments that came by the day they were due.
    fn accuracy(&self, told: &mut Figures<'_>) -> Result<()> {
        let format = self.session.speech().format;
        if let Some(error) = by_history_error(self.session)? {
            told.plain("dashboard-accuracy", format.percent((1.0 - error).max(0.0), 0), "dashboard-math-accuracy");
        }
        let rates = Rates::of(self.session)?;
        let (mut due, mut came) = (0_i64, 0_i64);
        for line in self.session.open()?.store.db().payments_between(&self.year.to_string(), &self.today.to_string())? {
            let Some(day) = stored(line.due_on.as_deref()).filter(|day| self.year < *day && *day <= self.today) else { continue };
            let amount = rates.own_of(line.amount, &line.currency, day).unwrap_or(0);
            due = due.saturating_add(amount);
            if stored(line.paid_on.as_deref()).is_some_and(|paid| paid <= day) {
                came = came.saturating_add(amount);
            }
        }
        if due > 0 {
            let share = came as f64 / due as f64;
            told.plain("dashboard-payments", format.percent(share, 0), "dashboard-math-payments").good = Some(share >= 0.9);
        }
        Ok(())
    }

    /// Won in twelve months, per seller, and the part of the three who won most.
    fn people(&self, told: &mut Figures<'_>) -> Result<()> {
        let mut by_seller: BTreeMap<&str, i64> = BTreeMap::new();
        let year = self.year.to_string();
        for (line, (deal, _)) in self.outlook.lines.iter().zip(&self.outlook.deals) {
            let lately = line.outcome == "won" && line.closed_on.as_ref().is_some_and(|day| *day > year);
            if let Some(owner) = line.owner.as_deref().filter(|_| lately) {
                let sum = by_seller.entry(owner).or_default();
                *sum = sum.saturating_add(deal.amount);
            }
        }
        let total = by_seller.values().fold(0, |sum: i64, one| sum.saturating_add(*one));
        if by_seller.is_empty() || total <= 0 {
            return Ok(());
        }
        let per_person = told.plain("dashboard-per-person", self.money(total / by_seller.len() as i64)?, "dashboard-math-per-person");
        per_person.opens = Some(self.decided(&["won"]));
        let mut sums: Vec<i64> = by_seller.values().copied().collect();
        sums.sort_unstable_by(|a, b| b.cmp(a));
        let top = sums.iter().take(TOP).fold(0, |sum: i64, one| sum.saturating_add(*one));
        let speech = self.session.speech();
        let share = speech.format.percent(top as f64 / total as f64, 0);
        let figure = told.plain("dashboard-top", share, "dashboard-math-top");
        figure.note = Some(speech.say("dashboard-of-sellers", &[("count", sums.len().into())]));
        figure.opens = Some(self.decided(&["won"]));
        Ok(())
    }
}

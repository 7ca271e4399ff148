//! The figures that management looks at (F-04): conversion, risk, accuracy of sales and payments,
//! output per person, concentration, of any part of the business and any months.
//!
//! Not the reserve (`reserve`) and not the list of risks (`risks`). Formulas, each told beside its
//! figure; where F-04 only names a heading they are ours. Invariant: a figure that another page shows is
//! that page's figure.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use domain::funnel::{StageFigures, Window};
use domain::method::Stage;
use store::PastLine;

use super::backtest::by_history_error;
use super::figures::{Measured, measured, query};
use super::manage_view::{DashboardQuery, DashboardView, StageConversion};
use super::outlook::Outlook;
use super::span::Span;
use super::told::Figures;
use super::view::{PipelineSlice, ToldFigure};
use crate::dates::stored;
use crate::error::Result;
use crate::opportunities::view::OpportunityQuery;
use crate::rates::Rates;
use crate::session::Session;

/// Sellers who should not carry everything.
const TOP: usize = 3;

/// All figures of today.
pub fn dashboard(session: &Session, asked: DashboardQuery) -> Result<DashboardView> {
    let today = session.today();
    let span = Span::of(session, asked.from.as_deref(), asked.to.as_deref())?;
    let outlook = Outlook::of(session, &asked.of, today)?;
    let speech = session.speech();
    let mut told = Figures::new(&speech);
    let window = Window { from: span.days.0, to: span.days.1, today };
    let found = measured(session, &asked.of, window)?;
    let teller = Teller { session, outlook: &outlook, of: &asked.of, today, days: span.days };
    teller.conversion(&found, &mut told);
    teller.risk(&mut told)?;
    teller.accuracy(&mut told)?;
    teller.people(&mut told)?;
    let figures: Vec<ToldFigure> = told.all();
    Ok(DashboardView { figures, stages: teller.stages(&found), notes: outlook.foreign.notes(session, today)? })
}

struct Teller<'a> {
    session: &'a Session,
    outlook: &'a Outlook,
    of: &'a PipelineSlice,
    today: NaiveDate,
    /// First and last day of what has been.
    days: (NaiveDate, NaiveDate),
}

impl Teller<'_> {
    /// Open ones that a forecast counts.
    fn open_ones(&self) -> OpportunityQuery {
        OpportunityQuery { outcomes: vec!["open".to_owned()], counted: Some(true), ..query(self.of) }
    }

    /// Decided so in the period.
    fn decided(&self, outcomes: &[&str]) -> OpportunityQuery {
        let (closed_from, closed_to) = (Some(self.days.0.to_string()), Some(self.days.1.to_string()));
        let outcomes = outcomes.iter().map(|one| (*one).to_owned()).collect();
        OpportunityQuery { outcomes, closed_from, closed_to, ..query(self.of) }
    }

    fn within(&self, day: NaiveDate) -> bool {
        self.days.0 <= day && day <= self.days.1
    }

    fn money(&self, minor: i64) -> Result<String> {
        Ok(self.session.speech().format.money_short(minor, &self.session.open()?.workspace.currency))
    }

    fn open(&self) -> impl Iterator<Item = (&PastLine, i64)> {
        let all = self.outlook.lines.iter().zip(&self.outlook.deals).filter(|(line, _)| line.outcome == "open");
        all.map(|(line, (deal, _))| (line, deal.amount))
    }

    fn conversion(&self, found: &Measured<'_>, told: &mut Figures<'_>) {
        let Some(rate) = found.funnel.win_rate else { return };
        let share = self.session.speech().format.percent(rate.share(), 0);
        let pipeline = Some(found.process.key.clone());
        let decided = OpportunityQuery { pipeline, ..self.decided(&["won", "lost"]) };
        told.plain("dashboard-conversion", share, "dashboard-math-conversion").opens = Some(decided);
    }

    /// Stage by stage, of those that reached it in the period, how many went on (D-30).
    fn stages(&self, found: &Measured<'_>) -> Vec<StageConversion> {
        let speech = self.session.speech();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let pipeline = &found.process.key;
        let stage = |(stage, figures): (&Stage, &StageFigures)| {
            let share = figures.conversion.map(|rate| rate.share());
            let told = share.map_or_else(|| i18n::DASH.to_owned(), |share| {
                let args = [("share", speech.format.percent(share, 0).into()), ("moved", figures.moved_on.into()), ("entered", figures.entered.into())];
                speech.say("dashboard-moved-on", &args)
            });
            let outcomes = vec!["open".to_owned()];
            let opens = OpportunityQuery { outcomes, pipeline: Some(pipeline.clone()), stages: vec![stage.key.clone()], ..query(self.of) };
            let name = stage.title.get(speech.code()).to_owned();
            StageConversion { stage: stage.key.clone(), name, entered: count(figures.entered), share, told, opens }
        };
        found.process.stages.iter().zip(&found.funnel.stages).map(stage).collect()
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
        figure.opens = Some(OpportunityQuery { closes_to: self.today.pred_opt().map(|day| day.to_string()), ..self.open_ones() });
        figure.good = Some(count == 0);
        Ok(())
    }

    /// 1 − Σ|forecast − actual| ÷ Σ actual, and the part of payments that came by the day they were due.
    fn accuracy(&self, told: &mut Figures<'_>) -> Result<()> {
        let format = self.session.speech().format;
        // Only the whole business is looked back at.
        let error = if self.of.is_part() { None } else { by_history_error(self.session)? };
        if let Some(error) = error {
            told.plain("dashboard-accuracy", format.percent((1.0 - error).max(0.0), 0), "dashboard-math-accuracy");
        }
        let rates = Rates::of(self.session)?;
        let ours: HashSet<&str> = self.outlook.lines.iter().map(|line| line.id.as_str()).collect();
        let (mut due, mut came) = (0_i64, 0_i64);
        for line in self.session.open()?.store.db().payments_between(&self.days.0.to_string(), &self.days.1.to_string())? {
            let Some(day) = stored(line.due_on.as_deref()).filter(|day| self.within(*day) && (!self.of.is_part() || ours.contains(line.opportunity.as_str()))) else { continue };
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

    /// Won in the period, per seller, and the part of the three who won most.
    fn people(&self, told: &mut Figures<'_>) -> Result<()> {
        let mut by_seller: BTreeMap<&str, i64> = BTreeMap::new();
        for (line, (deal, _)) in self.outlook.lines.iter().zip(&self.outlook.deals) {
            let lately = line.outcome == "won" && stored(line.closed_on.as_deref()).is_some_and(|day| self.within(day));
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

//! The six blanks of a summary (B-12): size and trend, business and moves, history and position, next
//! goal, outlook, main plans. Each is filled from the records; one that cannot be is told as a blank.

use domain::method::{Field, Subject};
use domain::richtext::plain;

use super::super::recalled::held;
use super::super::sheet::hides;
use super::{Read, Told, detail, joined, named};
use crate::accounts;
use crate::error::Result;
use crate::method::level_titles;
use crate::money;
use crate::plan;
use crate::scorecards::{Measured, measured};
use crate::session::Session;
use crate::views::{AccountDetail, GoalTree};
use crate::wire::{Id, MoneyView};

/// Where the customer's business and moves are told, worksheet and section.
const BUSINESS: [(&str, &str); 2] = [("target-profile", "business"), ("customer-domains", "initiatives")];

struct Ground<'a> {
    session: &'a Session,
    detail: &'a AccountDetail,
    goals: GoalTree,
    figures: Option<Measured>,
}

/// The six blanks.
pub(super) fn summary(session: &Session, read: &Read, id: &str) -> Result<Told> {
    let figures = measured(session, Subject::Account, Some(id))?.into_iter().next();
    let ground = Ground { session, detail: detail(session, read, id)?, goals: plan::goal_tree(session, Id { id: id.to_owned() })?, figures };
    let blanks = [
        ("size", ground.size()),
        ("business", ground.business(id)?),
        ("history", ground.history()?),
        ("goal", ground.goal()),
        ("outlook", ground.outlook()),
        ("plans", ground.plans()),
    ];
    let mut told = Told::default();
    for (key, text) in blanks {
        let label = session.speech().text(&format!("worksheets-blank-{key}"));
        if text.is_empty() { told.blanks.push(label) } else { told.lines.push(named(label, text)) }
    }
    Ok(told)
}

impl Ground<'_> {
    fn say(&self, key: &str, name: &str, value: String) -> String {
        self.session.speech().say(key, &[(name, value.as_str().into())])
    }

    fn size(&self) -> String {
        let row = &self.detail.row;
        let employees = row.employees.map(|count| self.say("worksheets-summary-employees", "count", self.session.speech().format.integer(count.into())));
        joined([row.industry.clone(), row.turnover.as_ref().map(|money| self.say("worksheets-summary-turnover", "amount", money.short.clone())), employees])
    }

    fn business(&self, id: &str) -> Result<String> {
        let held = held(self.session, id)?;
        let told = BUSINESS.iter().map(|(worksheet, section)| {
            let one = held.iter().find(|one| one.worksheet == *worksheet && one.section == *section)?;
            one.text.as_ref().filter(|_| !hides(self.session, one)).map(|text| sentence(text))
        });
        Ok(joined(told))
    }

    fn history(&self) -> Result<String> {
        let speech = self.session.speech();
        let number = |field: Field| self.figures.as_ref().and_then(|figures| figures.number(field));
        let years = number(Field::Years).filter(|years| *years >= 1.0).map(|years| speech.say("worksheets-summary-years", &[("years", (years as i64).into())]));
        let growth = number(Field::Growth).map(|growth| self.say("worksheets-summary-growth", "percent", speech.format.number(growth, 0)));
        let revenue = Some(&self.detail.row.revenue).filter(|money| money.minor > 0);
        let revenue = revenue.map(|money| self.say("worksheets-summary-revenue", "amount", money.short.clone()));
        let held = accounts::judgement_views(self.session, &self.detail.row.id, "ladder")?;
        let rung = held.iter().find(|one| !one.wanted && !one.levels.is_empty()).filter(|_| !self.session.redacts());
        let rung = rung.map(|one| self.session.open().map(|open| level_titles(&open.method, "ladder", &one.levels.join(","), speech.code()))).transpose()?;
        Ok(joined([years, rung, revenue, growth]))
    }

    fn goal(&self) -> String {
        joined([self.goals.overall.as_ref().map(|goal| goal.name.clone()), self.goals.vision.as_ref().map(|goal| goal.name.clone())])
    }

    /// From today's revenue to that of the goal, and by which factor.
    fn outlook(&self) -> String {
        let Some(goal) = self.goals.overall.as_ref().and_then(|goal| goal.revenue.as_ref()) else { return String::new() };
        let speech = self.session.speech();
        let now = self.now(&goal.currency);
        let factor = (now.minor > 0).then(|| format!("× {}", speech.format.number(goal.minor as f64 / now.minor as f64, 1)));
        joined([Some(format!("{} → {}", now.short, goal.short)), factor])
    }

    /// Revenue of today in the currency of the goal; none of it where that is another one.
    fn now(&self, currency: &str) -> MoneyView {
        let revenue = &self.detail.row.revenue;
        let minor = if revenue.currency == currency { revenue.minor } else { 0 };
        money::view(minor, currency, &self.session.speech().format)
    }

    fn plans(&self) -> String {
        let projects: Vec<_> = self.goals.branches.iter().flat_map(|branch| &branch.units).flat_map(|unit| &unit.goals).collect();
        let count = |key: &str, count: usize| (count > 0).then(|| self.session.speech().say(key, &[("count", count.into())]));
        joined([
            count("worksheets-summary-projects", projects.len()),
            count("worksheets-summary-deals", self.detail.row.open_count as usize),
            Some(&self.detail.row.open_amount).filter(|money| money.minor > 0).map(|money| money.short.clone()),
        ])
    }
}

/// A text on one line; items of a list follow one another.
fn sentence(text: &str) -> String {
    plain(text).lines().map(|line| line.trim_start_matches(['•', '-', ' '])).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

//! What opportunities take of us, in days and money (B-28, D-23), as pages show it.
//!
//! Not how it is found (`store`'s statement of effort). Invariant: cost is in the workspace's currency.

use std::collections::HashMap;

use serde::Serialize;
use store::{Effort, Opportunity};
use ts_rs::TS;

use crate::error::Result;
use crate::money;
use crate::rates::Rates;
use crate::session::Session;
use crate::wire::MoneyView;

/// What an opportunity takes of us.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityEffort {
    /// Days: as said, else those planned for its team.
    pub days: Option<f64>,
    /// Cost: as said, else days by the workspace's day rate.
    pub cost: Option<MoneyView>,
    /// The days are those of its team.
    pub planned: bool,
    /// The cost is days by day rate.
    pub by_rate: bool,
    /// Cost in percent of the amount; none where either is not known.
    pub share: Option<f64>,
    /// All of it in words.
    pub text: String,
}

/// Of each of these; those of which nothing is known are left out.
pub(crate) fn of<'r>(session: &Session, rows: impl Iterator<Item = &'r Opportunity>) -> Result<HashMap<String, OpportunityEffort>> {
    let rows: HashMap<&str, &Opportunity> = rows.map(|row| (row.id.as_str(), row)).collect();
    let ids: Vec<String> = rows.keys().map(|id| (*id).to_owned()).collect();
    let rates = Rates::of(session)?;
    let worth = |row: &&Opportunity| row.amount_minor.and_then(|minor| rates.own_of(minor, &row.currency, session.today()));
    let efforts = Rates::valued(session)?.efforts(&ids)?.into_iter();
    Ok(efforts.map(|one| (one.id.clone(), view(session, rates.own(), &one, rows.get(one.id.as_str()).and_then(worth)))).collect())
}

fn view(session: &Session, currency: &str, one: &Effort, amount: Option<i64>) -> OpportunityEffort {
    let (speech, known) = (session.speech(), session.cost(one.cost));
    let cost = known.map(|minor| money::view(minor, currency, &speech.format));
    let share = known.zip(amount.filter(|amount| *amount > 0)).map(|(cost, amount)| cost as f64 / amount as f64 * 100.0);
    let days = one.days.map(|days| speech.say("balance-days", &[("days", speech.format.number(days, 1).into())]));
    let part = share.map(|share| speech.say("balance-effort-share", &[("share", speech.format.percent(share / 100.0, 1).into())]));
    let said = [days, cost.as_ref().map(|cost| cost.short.clone()), part];
    OpportunityEffort {
        days: one.days,
        planned: one.planned && one.days.is_some(),
        by_rate: one.by_rate && cost.is_some(),
        text: said.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        cost,
        share,
    }
}

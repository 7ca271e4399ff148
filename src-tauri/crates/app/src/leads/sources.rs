//! What sources bring (D-05), and the self-check of the last two weeks (D-10).
//!
//! Invariant: sums are in the workspace's currency; what has no rate is in none.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::leads::{Brought, LeadState, SourceFigures};
use store::{Activity, ActivityFilter, Lead, Opportunity, Window};

use super::edit::SOURCE;
use super::view::{LeadSource, SelfCheck, SelfCheckDay};
use crate::dates::stored;
use crate::error::Result;
use crate::rates::Rates;
use crate::session::Session;
use crate::wire::Nothing;
use crate::{method, money};

/// Days looked back on.
const DAYS: u64 = 14;
/// So many sources, the first of the scale, are the most effective.
const BEST: usize = 3;

/// What each source brought.
pub fn lead_sources(session: &Session, _: Nothing) -> Result<Vec<LeadSource>> {
    let open = session.open()?;
    let db = open.store.db();
    let currency = &open.workspace.currency;
    let rates = Rates::of(session)?;
    let mut by_source: HashMap<String, Vec<Brought>> = HashMap::new();
    for lead in db.all::<Lead>()? {
        let deal = lead.opportunity_id.as_ref().map(|id| db.find::<Opportunity>(id)).transpose()?.flatten();
        let won = deal.filter(|deal| deal.outcome == "won");
        let state = match lead.state.as_str() {
            "converted" => LeadState::Converted,
            "dropped" => LeadState::Dropped,
            _ => LeadState::Open,
        };
        let own = |minor: Option<i64>, currency: &str, day: Option<&str>| {
            rates.own_of(minor?, currency, stored(day).unwrap_or(session.today()))
        };
        let cost = own(lead.cost_minor, &lead.currency, Some(&lead.opened_on)).unwrap_or(0);
        let revenue = won.and_then(|deal| own(deal.amount_minor, &deal.currency, deal.closed_on.as_deref())).unwrap_or(0);
        by_source.entry(lead.source.unwrap_or_default()).or_default().push(Brought { state, cost, revenue });
    }
    let speech = session.speech();
    let scale = method::scale(&open.method, SOURCE)?;
    let levels = scale.levels.iter().enumerate().map(|(at, level)| (level.key.clone(), level.title.get(speech.code()).to_owned(), at < BEST));
    let unsaid = (String::new(), speech.text("common-none"), false);
    let rows = levels.chain([unsaid]).filter_map(|(key, title, best)| {
        let figures = SourceFigures::of(by_source.remove(&key).unwrap_or_default());
        (figures.leads > 0 || !key.is_empty()).then(|| LeadSource {
            leads: figures.leads as u32,
            open: figures.open as u32,
            converted: figures.converted as u32,
            dropped: figures.dropped as u32,
            conversion: figures.conversion(),
            cost: money::view(figures.cost, currency, &speech.format),
            revenue: money::view(figures.revenue, currency, &speech.format),
            key,
            title,
            best,
        })
    });
    Ok(rows.collect())
}

/// What was done in the last two weeks, beside what came of it.
pub fn self_check(session: &Session, _: Nothing) -> Result<SelfCheck> {
    let db = session.open()?.store.db();
    let today = session.today();
    let first = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(today);
    let (from, to) = (Some(first.to_string()), Some(today.to_string()));
    let filter = ActivityFilter { from, to, account: None, teammate: None };
    let (lines, _) = db.activities(&filter, Window::default())?;
    let activities: Vec<Activity> = lines.into_iter().map(|line| line.activity).collect();
    let leads = db.all::<Lead>()?;
    let opened = db.opened_since(&first.to_string())?;
    let count = |days: &mut dyn Iterator<Item = &str>, day: &str| days.filter(|on| *on == day).count() as u32;
    let mut days = Vec::new();
    let mut day: Option<NaiveDate> = Some(first);
    while let Some(on) = day.filter(|on| *on <= today) {
        let key = on.to_string();
        days.push(SelfCheckDay {
            activities: count(&mut activities.iter().map(|one| one.on_date.as_str()), &key),
            leads: count(&mut leads.iter().map(|one| one.opened_on.as_str()), &key),
            opportunities: count(&mut opened.iter().map(String::as_str), &key),
            on_date: key,
        });
        day = on.succ_opt();
    }
    let sum = |of: fn(&SelfCheckDay) -> u32| days.iter().map(of).sum::<u32>();
    let (activities, opportunities) = (sum(|day| day.activities), sum(|day| day.opportunities));
    let per_opportunity = (opportunities > 0).then(|| f64::from(activities) / f64::from(opportunities));
    Ok(SelfCheck { days, activities, opportunities, per_opportunity })
}

//! What leads bring by source (D-05) and by type (D-02), and the self-check of the last two weeks (D-10).
//!
//! Invariant: sums are in the workspace's currency; what has no rate is in none.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::leads::{Brought, LeadKind, LeadState, SourceFigures};
use store::{Activity, ActivityFilter, Lead, Opportunity, Window};

use super::edit::SOURCE;
use super::rows::Kinds;
use super::view::{LeadFigures, LeadFiguresQuery, SelfCheck, SelfCheckDay};
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::rates::Rates;
use crate::session::Session;
use crate::wire::{MoneyView, Nothing};
use crate::{method, money};

/// Days looked back on.
const DAYS: u64 = 14;
/// So many sources, the first of the scale, are the most effective.
const BEST: usize = 3;

/// What the leads of each source, or of each type, brought.
pub fn lead_figures(session: &Session, query: LeadFiguresQuery) -> Result<Vec<LeadFigures>> {
    let groups = match query.by.as_str() {
        "" | "source" => by_source(session)?,
        "kind" => by_kind(session),
        other => return Err(AppError::UnknownKey { what: "kind", key: other.to_owned() }),
    };
    let db = session.open()?.store.db();
    let leads = db.all::<Lead>()?;
    let kinds = Kinds::of(&db, &leads)?;
    let rates = Rates::of(session)?;
    let mut brought: HashMap<String, Vec<Brought>> = HashMap::new();
    for lead in leads {
        let key = if query.by == "kind" { kinds.kind(&lead, session.today()) } else { lead.source.clone().unwrap_or_default() };
        brought.entry(key).or_default().push(of_lead(session, &rates, &lead)?);
    }
    let rows = groups.into_iter().map(|group| figures(session, brought.remove(&group.key).unwrap_or_default(), group));
    let rows: Vec<LeadFigures> = rows.collect::<Result<_>>()?;
    Ok(rows.into_iter().filter(|row| row.leads > 0 || !row.key.is_empty()).collect())
}

/// What leads are put together by.
struct Group {
    key: String,
    title: String,
    best: bool,
}

fn by_source(session: &Session) -> Result<Vec<Group>> {
    let speech = session.speech();
    let scale = method::scale(&session.open()?.method, SOURCE)?;
    let levels = scale.levels.iter().enumerate();
    let level = levels.map(|(at, level)| Group { key: level.key.clone(), title: level.title.get(speech.code()).to_owned(), best: at < BEST });
    let unsaid = Group { key: String::new(), title: speech.text("common-none"), best: false };
    Ok(level.chain([unsaid]).collect())
}

fn by_kind(session: &Session) -> Vec<Group> {
    let title = |key: &str| session.speech().say("leads-kind", &[("kind", key.into())]);
    let group = |kind: LeadKind| Group { key: kind.key().to_owned(), title: title(kind.key()), best: false };
    [LeadKind::Existing, LeadKind::New, LeadKind::Dormant].map(group).into()
}

fn of_lead(session: &Session, rates: &Rates, lead: &Lead) -> Result<Brought> {
    let db = session.open()?.store.db();
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
    let cost = own(session.cost(lead.cost_minor), &lead.currency, Some(&lead.opened_on)).unwrap_or(0);
    let revenue = won.and_then(|deal| own(deal.amount_minor, &deal.currency, deal.closed_on.as_deref())).unwrap_or(0);
    Ok(Brought { state, cost, revenue })
}

fn figures(session: &Session, brought: Vec<Brought>, Group { key, title, best }: Group) -> Result<LeadFigures> {
    let figures = SourceFigures::of(brought);
    let money = |minor: i64| -> Result<MoneyView> { Ok(money::view(minor, &session.open()?.workspace.currency, &session.speech().format)) };
    Ok(LeadFigures {
        leads: figures.leads as u32,
        open: figures.open as u32,
        converted: figures.converted as u32,
        dropped: figures.dropped as u32,
        conversion: figures.conversion(),
        cost: money(figures.cost)?,
        revenue: money(figures.revenue)?,
        key,
        title,
        best,
    })
}

/// What was done in the last two weeks, beside what came of it.
pub fn self_check(session: &Session, _: Nothing) -> Result<SelfCheck> {
    let db = session.open()?.store.db();
    let today = session.today();
    let first = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(today);
    let (from, to) = (Some(first.to_string()), Some(today.to_string()));
    let filter = ActivityFilter { from, to, ..ActivityFilter::default() };
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

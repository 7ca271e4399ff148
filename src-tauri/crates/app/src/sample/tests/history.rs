//! Opportunities and what happened to them, and that no date is out of order.

use chrono::{Datelike, Weekday};
use store::{Account, Fact, Judgement, Opportunity, Person, Placement};

use super::*;

#[test]
fn four_in_ten_are_won_within_two_years_and_the_rest_closes_within_nine_months() {
    let (session, _folder) = sample("en", "seven-stages");
    let [won, lost, open] = ["won", "lost", "open"].map(|outcome| opportunities(&session, outcome));
    assert_eq!([won.len(), lost.len(), open.len()], [27, 33, 20]);
    let decided = won.iter().chain(&lost).map(|deal| deal.closed_on.clone().unwrap());
    assert!(decided.into_iter().all(|day| ("2024-09-13"..="2026-09-16").contains(&day.as_str())));
    let due: Vec<_> = open.iter().filter_map(|deal| deal.closes_on.clone()).collect();
    assert_eq!(due.len(), 19, "one has no date");
    assert!(due.iter().all(|day| day.as_str() < "2027-06-16"));
    assert_eq!(due.iter().filter(|day| day.as_str() < "2026-09-16").count(), 3, "overdue");
    assert_eq!(open.iter().filter(|deal| deal.amount_minor.is_none()).count(), 1);
}

/// Kinds of facts and the value the row has of each.
fn present(deal: &Opportunity, kind: &str) -> Option<String> {
    match kind {
        "stage" => Some(deal.stage.clone()),
        "outcome" => Some(deal.outcome.clone()),
        "closes-on" => deal.closes_on.clone(),
        _ => deal.amount_minor.map(|minor| crate::money::plain(minor, &deal.currency)),
    }
}

/// Follows each opportunity's facts to its present values, in order of dates.
pub(super) fn assert_history_leads_to_rows(session: &Session) {
    let mut facts = db(session).all::<Fact>().unwrap();
    facts.sort_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    let deals: HashMap<_, _> = db(session)
        .all::<Opportunity>()
        .unwrap()
        .into_iter()
        .map(|deal| (deal.id.clone(), deal))
        .collect();
    let mut last: HashMap<(String, String), Option<String>> = HashMap::new();
    for fact in facts {
        let deal = &deals[&fact.opportunity_id];
        assert!(deal.opened_on.as_ref().unwrap() <= &fact.on_date);
        assert!(deal.closed_on.as_ref().is_none_or(|day| &fact.on_date <= day), "{}", deal.name);
        assert!(fact.on_date <= session.today().to_string());
        let key = (fact.opportunity_id, fact.kind);
        if let Some(before) = last.get(&key) {
            assert_eq!(*before, fact.before, "{} {}", deal.name, key.1);
        }
        last.insert(key, fact.value);
    }
    for ((id, kind), value) in last {
        assert_eq!(value, present(&deals[&id], &kind), "{} {kind}", deals[&id].name);
    }
}

#[test]
fn whatever_day_it_is_made_on_the_figures_stay() {
    for day in ["2024-02-29", "2025-12-31", "2026-01-01", "2026-09-19", "2026-09-20", "2027-03-31"]
    {
        let today = day.parse().unwrap();
        let (session, _folder) = open_on(today, true, "en", "six-categories", "CNY");
        assert_eq!(revenue(&matrix(&session, None)), 7_070_000_000, "{day}");
        let overdue = opportunities(&session, "open")
            .into_iter()
            .filter(|deal| deal.closes_on < Some(day.to_owned()));
        assert_eq!(overdue.filter(|deal| deal.closes_on.is_some()).count(), 3, "{day}");
        assert_history_leads_to_rows(&session);
    }
}

#[test]
fn the_history_of_every_opportunity_leads_to_how_it_stands() {
    for pipeline in PIPELINES {
        let (session, _folder) = open(true, "en", pipeline, "JPY");
        assert_history_leads_to_rows(&session);
        let kinds = tally(db(&session).all::<Fact>().unwrap().into_iter().map(|fact| fact.kind));
        assert_eq!(kinds["outcome"], 60);
        assert!(kinds["stage"] > 200 && kinds["amount"] > 5 && kinds["closes-on"] > 5, "{kinds:?}");
    }
}

#[test]
fn nobody_works_on_a_weekend() {
    let (session, _folder) = sample("en", "seven-stages");
    let judged = db(&session).all::<Judgement>().unwrap().into_iter().map(|row| row.on_date);
    let moved = db(&session).all::<Fact>().unwrap().into_iter().map(|row| row.on_date);
    let due = opportunities(&session, "open").into_iter().filter_map(|deal| deal.closes_on);
    for day in judged.chain(moved).chain(due) {
        let weekday = day.parse::<NaiveDate>().unwrap().weekday();
        assert!(!matches!(weekday, Weekday::Sat | Weekday::Sun), "{day}");
    }
}

#[test]
fn nothing_is_judged_before_the_account_was_known_or_after_today() {
    let (session, _folder) = sample("en", "seven-stages");
    let db = db(&session);
    let created: HashMap<_, _> = db
        .all::<Account>()
        .unwrap()
        .into_iter()
        .map(|account| (account.id, account.created_on))
        .collect();
    let people = db.all::<Person>().unwrap().into_iter().map(|one| (one.id, one.account_id));
    let units = db.all::<store::Unit>().unwrap().into_iter().map(|one| (one.id, one.account_id));
    let notes = db.all::<store::Note>().unwrap().into_iter().map(|one| (one.id, one.context_id));
    let insiders = db.all::<store::Insider>().unwrap().into_iter().map(|one| (one.id, one.account_id));
    let deals = db.all::<Opportunity>().unwrap();
    let deals = deals.into_iter().map(|one| (one.id, one.account_id.unwrap()));
    let owners: HashMap<_, _> = people.chain(units).chain(notes).chain(insiders).chain(deals).collect();
    let judged = db.all::<Judgement>().unwrap().into_iter();
    // A level wanted holds from a day to come.
    let judged = judged.filter(|row| !row.context_id.starts_with(crate::accounts::TARGET)).map(|row| (row.subject_id, row.on_date));
    let placed =
        db.all::<Placement>().unwrap().into_iter().map(|row| (row.subject_id, row.on_date));
    let opened = db.all::<Opportunity>().unwrap();
    let opened = opened.into_iter().map(|row| (row.account_id.unwrap(), row.opened_on.unwrap()));
    let rated = db.all::<store::Rating>().unwrap().into_iter().map(|row| (row.subject_id, row.on_date));
    for (subject, day) in judged.chain(placed).chain(opened).chain(rated) {
        let account = owners.get(&subject).unwrap_or(&subject);
        assert!(created[account] <= day && day <= TODAY.to_string(), "{subject} {day}");
    }
}

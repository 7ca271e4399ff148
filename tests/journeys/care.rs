//! Planning rounds, issues, satisfaction, and the health of an account that follows.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn cycle(desk: &mut Desk, account: &str) -> Value {
    desk.ask("cycle_get", json!({ "id": account }))
}

fn step(desk: &mut Desk, account: &str, step: &str, field: &str, value: Value) {
    desk.change("cycle_edit", json!({ "account": account, "step": step, "edit": { "field": field, "value": value } }));
}

fn health(desk: &mut Desk, account: &str) -> Value {
    desk.ask("care_get", json!({ "id": account }))
}

fn part(view: &Value, key: &str) -> Value {
    list(&view["parts"]).iter().find(|one| one["key"] == key).cloned().expect("a part")
}

#[test]
fn a_round_of_planning_goes_from_the_profile_to_the_review() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    assert_eq!((&cycle(&mut desk, &account)["round"], list(&cycle(&mut desk, &account)["steps"]).len()), (&json!(0), 7));
    desk.change("cycle_begin", json!({ "id": account }));
    let begun = cycle(&mut desk, &account);
    let states: Vec<String> = list(&begun["steps"]).iter().map(|one| text(&one["state"])).collect();
    assert_eq!(states, ["next", "later", "later", "later", "later", "later", "later"]);
    assert_eq!(begun["steps"][0]["due_on"], "2026-09-22", "a week after the beginning");
    assert_eq!(begun["next_review_on"], begun["steps"][6]["due_on"]);
    assert!(!desk.refused("cycle_begin", json!({ "id": account })).is_empty(), "one round at a time");

    desk.on("2026-09-30");
    assert_eq!((&cycle(&mut desk, &account)["overdue"], &cycle(&mut desk, &account)["steps"][0]["state"]), (&json!(1), &json!("overdue")));
    step(&mut desk, &account, "profile", "done-on", json!("2026-09-28"));
    let done = cycle(&mut desk, &account);
    assert_eq!((&done["done"], &done["overdue"], &done["age_days"], &done["steps"][1]["state"]), (&json!(1), &json!(0), &json!(2), &json!("next")));
    let told = desk.refused("cycle_edit", json!({ "account": account, "step": "analysis", "edit": { "field": "done-on", "value": "2026-12-24" } }));
    assert!(told.contains("24 Dec 2026"), "what is still to come was not done: {told}");

    step(&mut desk, &account, "customer", "done-on", json!("2026-09-29"));
    assert_eq!(cycle(&mut desk, &account)["steps"][4]["lacks"], "Nobody is named who was there");
    step(&mut desk, &account, "customer", "with-whom", json!("Li Wei and Ada"));
    assert_eq!(cycle(&mut desk, &account)["steps"][4]["lacks"], Value::Null);

    step(&mut desk, &account, "monitor", "done-on", json!("2026-09-30"));
    let detail = desk.ask("account_get", json!({ "id": account }));
    assert_eq!(detail["plan_reviewed_on"], "2026-09-30", "the last step is the day on which the plan was gone through");
    assert_eq!(cycle(&mut desk, &account)["next_review_on"], "2026-10-30");
    desk.undo();
    assert_eq!(desk.ask("account_get", json!({ "id": account }))["plan_reviewed_on"], Value::Null, "both are one step");
}

#[test]
fn a_finished_round_is_followed_by_the_next_and_goes_with_its_account() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    desk.change("cycle_begin", json!({ "id": account }));
    for one in list(&cycle(&mut desk, &account)["steps"]).to_vec() {
        step(&mut desk, &account, &text(&one["key"]), "done-on", json!("2026-09-15"));
    }
    desk.change("cycle_begin", json!({ "id": account }));
    assert_eq!((&cycle(&mut desk, &account)["round"], &cycle(&mut desk, &account)["done"]), (&json!(2), &json!(0)));
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.undo();
    assert_eq!(cycle(&mut desk, &account)["round"], 2);
}

#[test]
fn what_a_plan_is_to_reach_is_proved_by_the_records() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let done = |desk: &mut Desk| -> Vec<String> {
        list(&cycle(desk, &account)["checks"]).iter().filter(|one| one["done"] == true).map(|one| text(&one["key"])).collect()
    };
    assert_eq!(done(&mut desk), Vec::<String>::new());
    let person = desk.person(&account, "Li Wei", None);
    desk.judge(&person, "buying-role", &["decision-maker"]);
    assert_eq!(done(&mut desk), Vec::<String>::new(), "known, but reached by nobody");
    desk.judge(&person, "coverage", &["in-depth"]);
    assert_eq!(done(&mut desk), ["senior"]);
    desk.change("answer_set", json!({ "worksheet": "account-plan", "section": "resources", "subject": account, "edit": { "field": "text", "value": "Two partners." } }));
    assert_eq!(done(&mut desk), ["senior", "partners"]);
    let mut sample = Desk::with_sample("en");
    let harbourline = sample.account_named("Harbourline");
    let view = cycle(&mut sample, &harbourline);
    assert!(list(&view["checks"]).iter().filter(|one| one["done"] == true).count() >= 5, "{view}");
}

#[test]
fn issues_age_are_solved_and_count() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let service = |desk: &mut Desk| desk.ask("service_get", json!({ "id": account }));
    let add = |desk: &mut Desk, kind: &str, name: &str, day: &str| {
        desk.add("issue_add", json!({ "account": account, "kind": kind, "names": [name], "opened_on": day }))
    };
    let late = add(&mut desk, "complaint", "Came late", "2026-09-01");
    let invoice = add(&mut desk, "issue", "Wrong invoice", "2026-09-10");
    let view = service(&mut desk);
    assert_eq!((&view["open"], &view["oldest_days"], &view["first_percent"]), (&json!(2), &json!(14), &Value::Null));
    desk.edit("issue", &invoice, "resolved-on", "2026-09-10");
    desk.edit("issue", &invoice, "at-first", true);
    desk.edit("issue", &late, "answered-on", "2026-09-03");
    let view = service(&mut desk);
    assert_eq!((&view["open"], &view["first_percent"], &view["resolution"], &view["response"]), (&json!(1), &json!(100), &json!("0.0"), &json!("2.0")));
    assert_eq!(view["issues"][0]["name"], "Came late", "what is open comes first");
    let told = desk.refused("issue_edit", json!({ "ids": [late], "edit": { "field": "resolved-on", "value": "2026-08-01" } }));
    assert!(told.contains("1 Aug 2026") && told.contains("1 Sep 2026"), "{told}");
    desk.refused("issue_add", json!({ "account": account, "kind": "issue", "names": ["x"], "opened_on": "2027-01-01" }));
    desk.refused("issue_edit", json!({ "ids": [late], "edit": { "field": "severity", "value": 9 } }));
    desk.redact(true);
    assert_eq!(service(&mut desk)["issues"][0]["name"], Value::Null, "outside nobody reads what was wrong");
}

#[test]
fn health_is_explained_and_never_falls_when_something_gets_better() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Li Wei", None);
    let score = |desk: &mut Desk| health(desk, &account)["score"].as_f64().expect("a score");
    let mut last = score(&mut desk);
    let mut better = |desk: &mut Desk, what: &str| {
        let now = score(desk);
        assert!(now >= last, "{what} lowered the health from {last} to {now}");
        last = now;
    };
    desk.judge(&person, "buying-role", &["decision-maker"]);
    better(&mut desk, "a role");
    for level in ["enemy", "neutral", "supporter"] {
        desk.judge(&person, "status", &[level]);
        better(&mut desk, level);
    }
    for level in ["none", "shallow", "in-depth"] {
        desk.judge(&person, "coverage", &[level]);
        better(&mut desk, level);
    }
    for said in 1..=5 {
        desk.change("satisfaction_add", json!({ "account": account, "person": person, "score": said }));
        better(&mut desk, "a better answer");
    }
    desk.change("activity_add", json!({ "account": account, "kind": "call", "on_date": "2026-07-20" }));
    better(&mut desk, "a call");
    desk.change("activity_add", json!({ "account": account, "kind": "call" }));
    better(&mut desk, "another call");
    desk.change("answer_set", json!({ "worksheet": "account-plan", "section": "risks", "subject": account, "edit": { "field": "text", "value": "None." } }));
    better(&mut desk, "words in the plan");
    let issue = desk.add("issue_add", json!({ "account": account, "kind": "complaint", "names": ["Came late"], "opened_on": "2026-08-01" }));
    let troubled = score(&mut desk);
    desk.edit("issue", &issue, "resolved-on", "2026-09-14");
    assert!(score(&mut desk) > troubled, "a solved complaint is an improvement");
    for one in list(&health(&mut desk, &account)["parts"]) {
        assert!(!text(&one["why"]).is_empty() && !text(&one["place"]).is_empty(), "{one}");
    }
}

#[test]
fn weights_can_be_changed_down_to_none() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    desk.change("activity_add", json!({ "account": account, "kind": "call" }));
    let weigh = |desk: &mut Desk, part: &str, weight: f64| desk.change("care_weigh", json!({ "part": part, "weight": weight }));
    weigh(&mut desk, "growth", 0.0);
    let view = health(&mut desk, &account);
    assert_eq!((&part(&view, "growth")["weight"], &part(&view, "growth")["share"]), (&json!(0.0), &json!(0.0)));
    assert!(text(&view["sentence"]).contains("weight 0"), "{}", view["sentence"]);
    for one in list(&view["parts"]).iter().filter(|one| one["key"] != "activity") {
        weigh(&mut desk, &text(&one["key"]), 0.0);
    }
    assert_eq!(health(&mut desk, &account)["score"], 100.0, "only the contact counts, and it was today");
    weigh(&mut desk, "activity", 0.0);
    let view = health(&mut desk, &account);
    assert_eq!(view["score"], Value::Null);
    assert!(text(&view["sentence"]).contains("there is no number"), "{}", view["sentence"]);
    desk.undo();
    assert_eq!(health(&mut desk, &account)["score"], 100.0);
    for wrong in [-1.0, 101.0] {
        assert!(!desk.refused("care_weigh", json!({ "part": "growth", "weight": wrong })).is_empty());
    }
    desk.refused("care_weigh", json!({ "part": "nothing", "weight": 1 }));
}

#[test]
fn a_person_who_goes_takes_the_name_off_issues_and_answers() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Li Wei", None);
    let issue = desk.add("issue_add", json!({ "account": account, "kind": "issue", "names": ["Came late"] }));
    desk.edit("issue", &issue, "person", person.clone());
    desk.change("satisfaction_add", json!({ "account": account, "person": person, "score": 4 }));
    let other = desk.account("Forge");
    let stranger = desk.person(&other, "Bo", None);
    desk.refused("issue_edit", json!({ "ids": [issue], "edit": { "field": "person", "value": stranger } }));
    desk.change("person_delete", json!({ "ids": [person] }));
    let view = desk.ask("service_get", json!({ "id": account }));
    assert_eq!((&view["issues"][0]["person"], &view["satisfaction"][0]["person"], &view["content"]), (&Value::Null, &Value::Null, &json!(4.0)));
    desk.undo();
    assert_eq!(desk.ask("service_get", json!({ "id": account }))["issues"][0]["person"]["name"], "Li Wei");
}

#[test]
fn the_guide_leads_from_an_account_to_a_plan_on_one_page() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let next = |desk: &mut Desk| text(&desk.ask("guide_get", json!({ "id": account }))["next"]);
    assert_eq!(next(&mut desk), "facts");
    let owner = desk.ours("teammate", "Ada Reed");
    for (field, value) in [("industry", "Vehicles"), ("turnover", "40,000,000"), ("owner", owner.as_str())] {
        desk.edit("account", &account, field, value);
    }
    assert_eq!(next(&mut desk), "map");
    let units = desk.change("unit_add", json!({ "account": account, "names": ["Body", "Paint", "Power"], "parent": null }));
    let moves: Vec<Value> = list(&units["ids"]).iter().enumerate().map(|(at, unit)| json!({ "id": unit, "at": [20 + 20 * at, 70] })).collect();
    desk.change("place", json!({ "matrix": "internal", "context": account, "moves": moves, "why": null }));
    assert_eq!(next(&mut desk), "people");
    let chief = desk.person(&account, "Li Wei", None);
    desk.person(&account, "Bo", Some(&chief));
    desk.person(&account, "Cy", Some(&chief));
    assert_eq!(next(&mut desk), "deals");
    for name in ["Line", "Cell", "Desk"] {
        desk.deal(name, Some(&account), "1,000,000", "2026-12-01");
    }
    assert_eq!(next(&mut desk), "goal");
    desk.change("goal_add", json!({ "account": account, "branch": "overall", "names": ["Half of the spend"] }));
    assert_eq!(next(&mut desk), "revenue");
    let cell = json!({ "account": account, "measure": "revenue", "kind": "plan", "from": "2026-10", "to": "2026-10", "value": "500,000" });
    desk.change("series_set", json!({ "series": "revenue-plan", "cells": [cell] }));
    assert_eq!(next(&mut desk), "summary");
    desk.change("answer_set", json!({ "worksheet": "account-plan", "section": "summary", "subject": account, "edit": { "field": "text", "value": "One page." } }));
    let done = desk.ask("guide_get", json!({ "id": account }));
    assert_eq!((&done["next"], &done["done"]), (&Value::Null, &json!(7)));
    let path = desk.path("page.pdf");
    let written = desk.ask("worksheet_export", json!({ "worksheet": "account-plan", "subject": account, "template": "page", "path": path }));
    assert!(written["bytes"].as_u64().unwrap_or_default() > 15_000, "with its maps: {written}");
    desk.undo();
    assert_eq!(next(&mut desk), "summary", "the guide reads what is on record");
}

#[test]
fn the_plan_of_the_sample_on_one_page_has_one_page() {
    for (language, name) in [("en", "Harbourline"), ("zh-Hans", "海岚"), ("zh-Hant", "海嵐")] {
        let mut desk = Desk::with_sample(language);
        let account = desk.account_named(name);
        let path = desk.path("page.pdf");
        desk.ask("worksheet_export", json!({ "worksheet": "account-plan", "subject": account, "template": "page", "path": path }));
        let file = std::fs::read(&path).unwrap();
        assert!(String::from_utf8_lossy(&file).contains("/Count 1"), "{language}");
    }
}

#[test]
fn the_playbook_is_read_and_put_into_no_order() {
    for language in ["en", "zh-Hans", "zh-Hant"] {
        let mut desk = Desk::with_workspace();
        desk.speak(language);
        let decks = desk.ask("method_get", json!({}))["decks"].take();
        let playbook = list(&decks).iter().find(|deck| deck["reference"] == true).expect("a playbook");
        let cards = list(&playbook["cards"]);
        assert!(cards.len() > 20 && cards.iter().all(|card| !text(&card["answer"]).is_empty()), "{language}");
        assert!(list(&decks).iter().filter(|deck| deck["reference"] == false).count() >= 2);
    }
}

#[test]
fn whoever_is_most_overdue_is_to_be_met_first() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let (ines, tom, ada) = (desk.person(&account, "Ines", None), desk.person(&account, "Tom", None), desk.person(&account, "Ada", None));
    let lin = desk.ours("teammate", "Lin");
    let pair = |desk: &mut Desk, who: &str, rhythm: Option<u32>, on: &str| {
        desk.add("pair_add", json!({ "person": who, "teammate": lin, "rhythm_days": rhythm, "on_date": on }))
    };
    pair(&mut desk, &ines, Some(30), "2026-09-01");
    pair(&mut desk, &tom, Some(10), "2026-09-01");
    pair(&mut desk, &ada, None, "2026-09-01");
    let told = |desk: &mut Desk| -> Vec<String> {
        let seen = desk.ask("visit_rows", json!({ "id": account }));
        list(&seen["rows"]).iter().map(|one| format!("{} {} {}", text(&one["person"]["name"]), one["due_on"], one["days"])).collect()
    };
    let told_now = told(desk.on("2026-09-15"));
    assert_eq!(told_now, ["Tom \"2026-09-11\" -4", "Ines \"2026-10-01\" 16", "Ada null null"]);
    assert_eq!(desk.ask("visit_rows", json!({ "id": account }))["late"], 1);
    desk.change("activity_add", json!({ "account": account, "person": tom, "teammate": lin, "kind": "visit", "on_date": "2026-09-15" }));
    assert_eq!(told(&mut desk)[0], "Tom \"2026-09-25\" 10", "a visit begins the time anew");
    desk.judge(&account, "loyalty", &["repeat"]);
    assert_eq!(desk.ask("service_get", json!({ "id": account }))["loyalty"], "repeat");
    assert!(!desk.refused("judge", json!({ "subjects": [account], "scale": "loyalty", "levels": ["fan"] })).is_empty());
}

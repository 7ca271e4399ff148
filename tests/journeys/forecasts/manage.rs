//! The management's page: reserve, risks, conversion by stage, and what a target would take.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use super::history;

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or_else(|| panic!("{value} is an amount"))
}

#[test]
fn the_reserve_is_near_and_far_and_says_what_is_missing_to_be_enough() {
    let (mut desk, _) = history();
    desk.change("target_set", json!({ "months": ["2026-12"], "amount": "20,000" }));
    let reserve = desk.ask("reserve_get", json!({ "from": "2026-01", "to": "2026-12" }));
    let parts: Vec<(String, i64)> = list(&reserve["parts"]).iter().map(|part| (text(&part["key"]), minor(&part["sum"]["amount"]))).collect();
    assert_eq!(parts, [("near".to_owned(), 500_000), ("far".to_owned(), 200_000), ("undated".to_owned(), 0)]);
    // 20,000 − 1,000 won; the one that was decided was won, for 1,000.
    assert_eq!([minor(&reserve["missing"]), minor(&reserve["enough"]), minor(&reserve["lacking"])], [1_900_000, 1_900_000, 1_200_000]);
    assert_eq!([&reserve["enough_count"], &reserve["lacking_count"], &reserve["full"]], [&json!(19), &json!(17), &json!(false)]);
    assert!(text(&reserve["says"]).contains("17 more"), "{reserve}");
    for part in list(&reserve["parts"]) {
        let rows = desk.ask("opportunity_rows", part["opens"].clone());
        assert_eq!(minor(&rows["sum"]), minor(&part["sum"]["amount"]), "{part}");
    }
}

/// What no forecast counts is in reserve nowhere.
#[test]
fn funnel_and_overview_count_the_reserve_by_one_rule() {
    let mut desk = Desk::with_sample("en");
    let reserve = desk.ask("reserve_get", json!({}));
    let funnel = desk.ask("funnel_get", json!({}));
    let count = |value: &Value| value["count"].as_i64().unwrap();
    assert_eq!(count(&funnel["near"]) + count(&funnel["far"]), count(&reserve["total"]));
    assert_eq!(minor(&funnel["near"]["amount"]) + minor(&funnel["far"]["amount"]), minor(&reserve["total"]["amount"]));
    assert!(count(&reserve["left_out"]) > 0, "the sample has some that are not confirmed");
}

#[test]
fn every_risk_names_its_rule_and_its_opportunity() {
    let (mut desk, ids) = history();
    desk.on("2026-12-15");
    let risks = desk.ask("risk_rows", json!({}));
    let row = list(&risks["rows"]).iter().find(|row| row["opportunity"]["id"] == json!(ids[2])).expect("it is past its close");
    let told: Vec<String> = list(&row["risks"]).iter().map(|risk| text(&risk["text"])).collect();
    assert!(told.contains(&"15 days past its close".to_owned()), "{told:?}");
    assert!(told.iter().any(|text| text.starts_with("nothing for ")), "{told:?}");
    let rules = list(&risks["rules"]);
    assert_eq!(rules.len(), 7);
    let of = |key: &str| rules.iter().find(|rule| rule["key"] == key).unwrap()["count"].as_i64().unwrap();
    assert_eq!(of("overdue"), 1);
    assert!(list(&risks["rows"]).iter().all(|row| row["opportunity"]["id"] != json!(ids[0])), "what is won is no risk");
}

#[test]
fn the_figures_are_of_the_part_and_the_months_asked_for() {
    let mut desk = Desk::with_sample("en");
    let asked = |desk: &mut Desk, query: Value| {
        let view = desk.ask("dashboard_get", query);
        assert!(!list(&view["stages"]).is_empty());
        list(&view["figures"]).iter().map(|figure| (text(&figure["label"]), text(&figure["value"]))).collect::<Vec<_>>()
    };
    let year = text(&desk.ask("session_get", json!({}))["today"])[..4].to_owned();
    let whole = asked(&mut desk, json!({ "from": year, "to": year }));
    let half = asked(&mut desk, json!({ "from": format!("{year}-01"), "to": format!("{year}-03") }));
    assert_ne!(whole, half, "months move the figures");
    let seller = desk.ask("catalogue_get", json!({}))["teammates"][1]["id"].clone();
    assert_ne!(whole, asked(&mut desk, json!({ "of": { "owner": seller }, "from": year, "to": year })), "so does a seller");
}

#[test]
fn a_lever_moves_what_comes_and_each_alone_reaches_the_target() {
    let (mut desk, _) = history();
    desk.change("target_set", json!({ "months": ["2026-12"], "amount": "20,000" }));
    let ask = |desk: &mut Desk, levers: Value| {
        let mut query = json!({ "from": "2026-01", "to": "2026-12" });
        query.as_object_mut().unwrap().extend(levers.as_object().unwrap().clone());
        desk.ask("equation_get", query)
    };
    let now = ask(&mut desk, json!({}));
    assert_eq!(now["now"], now["then"]);
    assert_eq!((&now["change"], &now["reaches"]), (&Value::Null, &json!(false)));
    let doubled = ask(&mut desk, json!({ "count": "4" }));
    assert_eq!(minor(&doubled["then"]), 2 * minor(&now["now"]), "two are open; four bring twice as much");
    assert_eq!(doubled["change"], "+100 %".replace(' ', "\u{202f}").as_str());
    // Typing what a lever must be alone reaches it.
    let levers = list(&now["levers"]).to_vec();
    for key in ["count", "size", "days"] {
        let lever = levers.iter().find(|lever| lever["key"] == key).unwrap();
        let number = text(&lever["needed"]).replace(|c: char| !c.is_ascii_digit() && c != '.', "");
        let typed = if key == "days" { format!("{}", number.parse::<f64>().unwrap() - 1.0) } else { format!("{}", number.parse::<f64>().unwrap() + 1.0) };
        assert_eq!(ask(&mut desk, json!({ key: typed }))["reaches"], true, "{lever}");
    }
    let rate = levers.iter().find(|lever| lever["key"] == "rate").unwrap();
    assert_eq!(rate["needed"], "not by this alone", "everything decided was won already");
    assert_eq!(desk.ask("history_list", json!({}))["total"], ask_total(&mut desk), "nothing is kept");
    assert!(desk.refused("equation_get", json!({ "rate": "200" })).contains("200"));
}

fn ask_total(desk: &mut Desk) -> Value {
    desk.ask("equation_get", json!({ "count": "9" }));
    desk.ask("history_list", json!({}))["total"].clone()
}

#[test]
fn velocity_is_of_what_is_shown_and_of_its_months() {
    let mut desk = Desk::with_sample("en");
    let velocity = |desk: &mut Desk, query: Value| desk.ask("forecast_get", query)["pace"].clone();
    let year = |of: Value| json!({ "of": of, "by": "month", "from": "2026-01", "horizon": 12 });
    let whole = velocity(&mut desk, year(json!({})));
    assert_eq!(whole["since"], "2026-01-01");
    let quarter = velocity(&mut desk, json!({ "by": "month", "from": "2026-07", "horizon": 3 }));
    assert_ne!(whole["velocity"], quarter["velocity"], "months move it");
    let seller = desk.ask("catalogue_get", json!({}))["teammates"][1]["id"].clone();
    let part = velocity(&mut desk, year(json!({ "owner": seller })));
    assert!(minor(&part["velocity"]) < minor(&whole["velocity"]) && part["open"].as_u64() < whole["open"].as_u64(), "{part} {whole}");
    let levers = desk.ask("equation_get", json!({ "of": { "owner": seller }, "from": "2026-01", "to": "2026-12" }));
    assert_eq!(levers["now"], part["velocity"], "the performance equation begins with the same");
    let ahead = velocity(&mut desk, json!({ "by": "month", "from": "2027-01", "horizon": 3 }));
    assert!(!ahead["velocity"].is_null() && ahead["since"].as_str() < Some("2026-01-01"), "of months to come, by the twelve before: {ahead}");
}

#[test]
fn also_the_smallest_of_hundreds_is_found_at_risk() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-15");
    let names: Vec<String> = (0..600).map(|n| format!("Deal {n}")).collect();
    let ids = desk.change("opportunity_add", json!({ "names": names }))["ids"].clone();
    let edit = |ids: &Value, field: &str, value: &str| json!({ "ids": ids, "edit": { "field": field, "value": value } });
    desk.change("opportunity_edit", edit(&ids, "amount", "100"));
    desk.change("opportunity_edit", edit(&ids, "closes-on", "2026-12-31"));
    let small = json!([ids[599]]);
    desk.change("opportunity_edit", edit(&small, "amount", "1"));
    desk.change("opportunity_edit", edit(&small, "closes-on", "2026-09-01"));
    let risks = desk.ask("risk_rows", json!({}));
    assert_eq!(risks["rows"][0]["opportunity"]["id"], ids[599], "{}", risks["rows"][0]);
    let overdue = list(&risks["rules"]).iter().find(|rule| rule["key"] == "overdue").unwrap();
    assert_eq!(overdue["count"], 1);
}

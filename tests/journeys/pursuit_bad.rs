//! What should not be typed about opportunities, and what should not be deleted without a thought.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn contest(desk: &mut Desk, deal: &str) -> Value {
    desk.ask("contest", json!({ "id": deal }))
}

#[test]
fn an_amount_no_page_can_show_is_refused_and_a_negative_one_counts_as_such() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    for wrong in ["90,071,992,547,409.93", "9,007,199,254,740,993", "1e400", "many"] {
        let told = desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "amount", "value": wrong } }));
        assert!(told.contains(wrong), "{told}");
    }
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], 100_000, "what was there stays");
    desk.edit("opportunity", &deal, "amount", "90,071,992,547,409.91");
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], json!((1_i64 << 53) - 1));
    let credit = desk.deal("Credit", None, "-500", "2026-12-01");
    assert_eq!(desk.deal_row(&credit)["amount"]["minor"], -50_000);
    desk.edit("opportunity", &deal, "amount", "2,000");
    assert_eq!(desk.ask("opportunity_rows", json!({}))["sum"]["minor"], 150_000);
    desk.refused("payment_add", json!({ "opportunity": deal, "name": "First", "amount": "-1" }));
    desk.refused("payment_add", json!({ "opportunity": deal, "name": "First", "amount": "0" }));
    desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "effort-days", "value": "-3" } }));
    let account = desk.account("Linden");
    desk.change("lead_add", json!({ "names": ["A name"], "account": account }));
}

#[test]
fn a_close_before_the_opening_is_told_and_counts_no_days_below_none() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-14");
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.edit("opportunity", &deal, "opened-on", "2026-09-14");
    desk.edit("opportunity", &deal, "closes-on", "2026-09-15");
    let kinds = |desk: &mut Desk| {
        let it = desk.ask("opportunity_pursuit", json!({ "id": deal }));
        list(&it["next"]).iter().map(|matter| text(&matter["kind"])).collect::<Vec<_>>()
    };
    assert!(!kinds(&mut desk).contains(&"reversed".to_owned()));
    desk.edit("opportunity", &deal, "opened-on", "2026-09-30");
    assert!(kinds(&mut desk).contains(&"reversed".to_owned()));
    assert!(desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "closes-on", "value": "2026-02-30" } })).contains("2026-02-30"));
    desk.move_to(&deal, "won", "2026-09-10");
    let flow = desk.ask("stage_flow", json!({}));
    assert!(list(&flow).iter().all(|row| row["median_days"].as_f64().is_none_or(|days| days >= 0.0)), "{flow}");
}

#[test]
fn another_currency_is_counted_beside_and_never_added() {
    let mut desk = Desk::with_workspace();
    let ours = text(&desk.ask("session_get", json!({}))["workspace"]["currency"]);
    let other = if ours == "JPY" { "CHF" } else { "JPY" };
    desk.deal("Line", None, "1,000", "2026-12-01");
    let path = desk.path("deals.csv");
    std::fs::write(&path, format!("Opportunity,Amount,Currency\nPress,5000,{other}\n")).unwrap();
    desk.change("import_run", json!({ "files": [{ "path": path }] }));
    let page = desk.ask("opportunity_rows", json!({}));
    assert_eq!(page["sum"]["minor"], 100_000, "{page}");
    let press = list(&page["rows"]).iter().find(|row| row["name"] == "Press").unwrap();
    assert_eq!((&press["currency"], page["other_currency"].as_u64().unwrap() >= 1), (&json!(other), true));
    let id = text(&press["id"]);
    desk.change("payment_add", json!({ "opportunity": id, "name": "First", "amount": "1,500" }));
    let contract = desk.ask("opportunity_pursuit", json!({ "id": id }))["contract"].take();
    assert_eq!(contract["payments"][0]["amount"]["currency"], json!(other), "a payment is in the opportunity's own");
}

#[test]
fn two_rivals_of_one_name_are_one() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.change("contender_add", json!({ "opportunity": deal, "names": ["Derui", " derui ", "DERUI"] }));
    desk.change("contender_add", json!({ "opportunity": deal, "names": ["Derui"] }));
    let named: Vec<String> = list(&contest(&mut desk, &deal)["contenders"]).iter().skip(1).map(|one| text(&one["name"])).collect();
    assert_eq!(named, ["Derui"]);
    assert_eq!(list(&desk.ask("catalogue_get", json!({}))["competitors"]).len(), 1);
    let second = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [second] }));
    let all = contest(&mut desk, &deal);
    let ids: std::collections::BTreeSet<String> = list(&all["contenders"]).iter().map(|one| text(&one["id"])).collect();
    assert_eq!(ids.len(), list(&all["contenders"]).len(), "whoever insists on two gets two that are told apart by their keys");
}

#[test]
fn a_person_with_a_role_goes_from_the_contest_too_and_comes_back_whole() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let ada = desk.person(&account, "Ada Brandt", None);
    let deal = desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    desk.change("role_turn", json!({ "ids": [ada], "role": "approver", "on": true, "opportunity": deal }));
    desk.change("criterion_add", json!({ "opportunity": deal, "names": ["Service within a day"] }));
    let criterion = text(&contest(&mut desk, &deal)["criteria"][0]["id"]);
    desk.edit("criterion", &criterion, "people", json!([ada]));
    desk.change("action_add", json!({ "subjects": [ada], "opportunity": deal, "text": "Call" }));
    let before = desk.everything();
    desk.change("person_delete", json!({ "ids": [ada] }));
    assert!(list(&contest(&mut desk, &deal)["criteria"][0]["people"]).is_empty());
    assert!(list(&desk.ask("action_rows", json!({}))).is_empty());
    desk.ask("opportunity_pursuit", json!({ "id": deal }));
    desk.ask("insights", json!({ "opportunity": deal }));
    desk.undo();
    assert_eq!(desk.everything(), before);
}

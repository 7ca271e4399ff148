//! Leads: written down, told apart from opportunities, converted with their link.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn leads(desk: &mut Desk, query: Value) -> Vec<Value> {
    list(&desk.ask("lead_rows", query)["rows"]).to_vec()
}

fn source(desk: &mut Desk, key: &str) -> Value {
    let all = desk.ask("lead_figures", json!({}));
    list(&all).iter().find(|one| one["key"] == key).cloned().unwrap_or(Value::Null)
}

#[test]
fn a_lead_becomes_an_opportunity_and_both_know_it() {
    let mut desk = Desk::with_workspace();
    let lead = desk.add("lead_add", json!({ "names": ["Kiln monitoring"], "source": "referral" }));
    desk.edit("lead", &lead, "company", "Aldine Ceramics");
    desk.edit("lead", &lead, "cost", "500");
    desk.edit("lead", &lead, "limits", "one-role");
    let told = desk.refused("lead_convert", json!({ "id": lead }));
    assert!(told.contains("stays a lead"), "{told}");
    assert_eq!(desk.names("opportunity_rows", json!({})).len(), 0, "a lead is no opportunity");
    desk.edit("lead", &lead, "limits", Value::Null);
    let deal = desk.add("lead_convert", json!({ "id": lead }));
    let row = desk.deal_row(&deal);
    assert_eq!((&row["name"], &row["account"]["name"], &row["stage"]), (&json!("Kiln monitoring"), &json!("Aldine Ceramics"), &json!("valid")));
    assert_eq!(row["valid"], 0, "conversion opens the check of the five elements");
    let kept = leads(&mut desk, json!({ "states": ["converted"] })).remove(0);
    assert_eq!(kept["opportunity"]["id"], json!(deal));
    assert!(desk.refused("lead_convert", json!({ "id": lead })).contains("stays a lead"), "once is enough");

    desk.edit("opportunity", &deal, "amount", "20,000");
    desk.move_to(&deal, "won", "2026-09-15");
    let referral = source(&mut desk, "referral");
    assert_eq!((&referral["converted"], &referral["conversion"], &referral["best"]), (&json!(1), &json!(1.0), &json!(true)));
    assert_eq!((&referral["cost"]["minor"], &referral["revenue"]["minor"]), (&json!(50_000), &json!(2_000_000)));

    desk.change("opportunity_delete", json!({ "ids": [deal] }));
    assert_eq!(leads(&mut desk, json!({}))[0]["state"], "open", "what it became is gone: it is a lead again");
    desk.undo();
    assert_eq!(leads(&mut desk, json!({}))[0]["opportunity"]["id"], json!(deal));
}

#[test]
fn the_type_follows_from_the_account_until_somebody_says_another() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let lead = desk.add("lead_add", json!({ "names": ["Third line"], "account": account }));
    let kind = |desk: &mut Desk| text(&leads(desk, json!({}))[0]["kind"]);
    assert_eq!(kind(&mut desk), "new");
    let deal = desk.deal("First line", Some(&account), "1,000", "2026-10-01");
    desk.move_to(&deal, "won", "2026-09-15");
    assert_eq!(kind(&mut desk), "existing");
    desk.on("2027-10-01");
    assert_eq!(kind(&mut desk), "dormant");
    desk.edit("lead", &lead, "kind", "new");
    assert_eq!(kind(&mut desk), "new");
    let by_kind = desk.ask("lead_figures", json!({ "by": "kind" }));
    let told: Vec<_> = list(&by_kind).iter().map(|one| (text(&one["title"]), one["leads"].clone())).collect();
    assert_eq!(told, [("Existing customer".to_owned(), json!(0)), ("New customer".into(), json!(1)), ("Dormant customer".into(), json!(0))]);
    assert_eq!(leads(&mut desk, json!({ "kind": "dormant" })).len(), 0);
    assert_eq!(leads(&mut desk, json!({ "kind": "new" })).len(), 1);
    assert!(desk.refused("lead_edit", json!({ "ids": [lead], "edit": { "field": "kind", "value": "warm" } })).contains("“warm”"));
    assert!(desk.refused("lead_edit", json!({ "ids": [lead], "edit": { "field": "source", "value": "moon" } })).contains("“moon”"));
}

#[test]
fn the_work_on_a_lead_is_told_by_role() {
    let mut desk = Desk::with_workspace();
    let page = desk.ask("lead_rows", json!({}));
    let roles: Vec<String> = list(&page["tasks"]).iter().map(|task| text(&task["role"])).collect();
    assert_eq!(roles, ["rep", "rep", "rep", "pre-sales"]);
}

#[test]
fn a_lead_that_was_won_stays_one_of_a_new_customer() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let lead = desk.add("lead_add", json!({ "names": ["First line"], "account": account }));
    let deal = desk.add("lead_convert", json!({ "id": lead }));
    desk.edit("opportunity", &deal, "amount", "20,000");
    desk.on("2026-10-01");
    desk.move_to(&deal, "won", "2026-10-01");
    let by_kind = desk.ask("lead_figures", json!({ "by": "kind" }));
    let new = list(&by_kind).iter().find(|one| one["key"] == "new").cloned().unwrap();
    assert_eq!((&new["converted"], &new["revenue"]["minor"]), (&json!(1), &json!(2_000_000)), "{by_kind}");
    assert!(desk.refused("lead_figures", json!({ "by": "moon" })).contains("“moon”"));
}

#[test]
fn a_dropped_lead_counts_against_its_source_and_can_be_opened_again() {
    let mut desk = Desk::with_workspace();
    let lead = desk.add("lead_add", json!({ "names": ["A name on a list"], "source": "internet" }));
    desk.edit("lead", &lead, "dropped", "no need");
    assert_eq!(source(&mut desk, "internet")["conversion"], 0.0);
    desk.edit("lead", &lead, "dropped", Value::Null);
    assert_eq!(source(&mut desk, "internet")["conversion"], Value::Null);
    desk.edit("lead", &lead, "results", json!(["data", "visited"]));
    assert_eq!(leads(&mut desk, json!({ "search": "list" }))[0]["results"], json!(["data", "visited"]));
    desk.change("lead_delete", json!({ "ids": [lead] }));
    assert!(leads(&mut desk, json!({})).is_empty());
}

#[test]
fn the_last_two_weeks_are_told_day_by_day() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    for day in ["2026-09-10", "2026-09-10", "2026-09-01", "2026-08-20"] {
        desk.change("activity_add", json!({ "account": account, "kind": "visit", "on_date": day }));
    }
    desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    let check = desk.ask("self_check", json!({}));
    assert_eq!(list(&check["days"]).len(), 14);
    assert_eq!((&check["activities"], &check["opportunities"], &check["per_opportunity"]), (&json!(2), &json!(1), &json!(2.0)));
}

#[test]
fn what_is_next_about_a_lead_has_a_day_goes_into_the_calendar_and_along_with_the_lead() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Aldine");
    let lead = desk.add("lead_add", json!({ "names": ["Kiln monitoring"], "account": account }));
    assert_eq!(leads(&mut desk, json!({}))[0]["next"], Value::Null);
    let visit = desk.add("action_add", json!({ "subjects": [lead], "text": "Visit the kiln" }));
    desk.edit("action", &visit, "due-on", "2026-10-05");
    desk.change("action_add", json!({ "subjects": [lead], "text": "Call again", "due_on": "2026-10-20" }));
    let next = leads(&mut desk, json!({}))[0]["next"].take();
    assert_eq!((&next["text"], &next["due_on"], &next["subject_kind"], &next["account"]["name"]), (&json!("Visit the kiln"), &json!("2026-10-05"), &json!("lead"), &json!("Aldine")));
    let path = desk.path("days.ics");
    desk.ask("calendar_write", json!({ "path": path }));
    let days = std::fs::read_to_string(&path).unwrap();
    assert!(days.contains("Visit the kiln") && days.contains("20261005") && days.contains("Kiln monitoring"), "{days}");
    desk.edit("action", &visit, "done", true);
    assert_eq!(leads(&mut desk, json!({}))[0]["next"]["text"], "Call again");
    let before = desk.everything();
    let deal = desk.add("lead_convert", json!({ "id": lead }));
    let about = desk.ask("action_rows", json!({ "subject": deal }));
    assert_eq!(list(&about).len(), 2, "what is to be done goes along");
    desk.undo();
    desk.change("lead_delete", json!({ "ids": [lead] }));
    assert!(list(&desk.ask("action_rows", json!({}))).is_empty());
    desk.undo();
    assert_eq!(desk.everything(), before);
}

//! What should not be typed about opportunities, and what should not be deleted without a thought.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn contest(desk: &mut Desk, deal: &str) -> Value {
    desk.ask("contest", json!({ "id": deal }))
}

/// An edit of an opportunity, refused in all three languages; what a person reads.
fn refused_in_all(desk: &mut Desk, deal: &str, field: &str, value: &str) -> Vec<String> {
    let ask = json!({ "ids": [deal], "edit": { "field": field, "value": value } });
    let told = ["zh-Hans", "zh-Hant", "en"].map(|language| {
        desk.speak(language);
        desk.refused("opportunity_edit", ask.clone())
    });
    told.to_vec()
}

#[test]
fn an_amount_below_nothing_or_beyond_what_can_be_kept_is_refused_and_says_so() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let before = desk.everything();
    for field in ["amount", "contract", "effort-cost"] {
        let below = refused_in_all(&mut desk, &deal, field, " -5 ");
        assert_eq!(below, [
            "“-5”是负数。请输入不带负号的金额，也可以留空。",
            "「-5」是負數。請輸入不帶負號的金額，也可以留空。",
            "“-5” is below nothing. Type an amount without a minus sign, or leave it empty.",
        ]);
        let beyond = refused_in_all(&mut desk, &deal, field, "90,071,992,547,409.93");
        assert!(beyond.iter().all(|told| told.contains("90,071,992,547,409.93") && told.contains("90,071,992,547,409.91")), "{beyond:?}");
    }
    for wrong in ["9,007,199,254,740,993", "1e400", "many", "(5)"] {
        let told = desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "amount", "value": wrong } }));
        assert!(told.contains(wrong), "{told}");
    }
    assert_eq!(desk.everything(), before, "what was there stays");
    desk.edit("opportunity", &deal, "amount", "90,071,992,547,409.91");
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], json!((1_i64 << 53) - 1));
    desk.edit("opportunity", &deal, "amount", "0");
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], 0, "nothing is an amount");
    for wrong in ["-1", "0"] {
        desk.refused("payment_add", json!({ "opportunity": deal, "name": "First", "amount": wrong }));
    }
    desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "effort-days", "value": "-3" } }));
    let lead = desk.add("lead_add", json!({ "names": ["A name"] }));
    desk.refused("lead_edit", json!({ "ids": [lead], "edit": { "field": "cost", "value": "-1" } }));
}

#[test]
fn an_import_names_the_row_whose_amount_or_days_cannot_be() {
    let mut desk = Desk::with_workspace();
    let path = desk.path("deals.csv");
    let rows = ["A,-500,2026-03-01,2026-12-01", "B,99999999999999999,2026-03-01,2026-12-01", "C,700,2026-03-01,2026-02-01", "D,700,2026-03-01,2026-12-01"];
    std::fs::write(&path, format!("Opportunity,Amount,Opened on,Expected close\n{}\n", rows.join("\n"))).unwrap();
    let told = desk.change("import_run", json!({ "files": [{ "path": path }] }));
    let said: Vec<String> = list(&told["files"][0]["problems"]).iter().map(|one| format!("{} {}", one["row"], text(&one["text"]))).collect();
    for expected in ["2 Amount: “-500” is below nothing", "3 Amount: “99999999999999999” is out of range", "4 Closes before it was opened"] {
        assert!(said.iter().any(|line| line.starts_with(expected)), "{expected}: {said:?}");
    }
    assert!(!said.iter().any(|line| line.starts_with("5 ") && line.contains("pened")), "{said:?}");
    let page = desk.ask("opportunity_rows", json!({}));
    let amounts: Vec<(String, Value)> = list(&page["rows"]).iter().map(|row| (text(&row["name"]), row["amount"]["minor"].clone())).collect();
    assert_eq!(amounts, [("A".into(), Value::Null), ("B".into(), Value::Null), ("C".into(), json!(70_000)), ("D".into(), json!(70_000))]);
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
fn another_currency_keeps_the_numbers_and_takes_the_payments_along() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000.50", "2026-12-01");
    desk.edit("opportunity", &deal, "contract", "1,200");
    desk.change("payment_add", json!({ "opportunity": deal, "name": "First", "amount": "400.40" }));
    let before = desk.everything();
    desk.edit("opportunity", &deal, "currency", "jpy");
    let contract = desk.ask("opportunity_pursuit", json!({ "id": deal }))["contract"].take();
    let first = &contract["payments"][0]["amount"];
    assert_eq!((&first["currency"], &first["minor"], &contract["total"]["minor"]), (&json!("JPY"), &json!(400), &json!(1_200)));
    let amount = desk.deal_row(&deal)["amount"].take();
    assert_eq!((&amount["currency"], &amount["minor"]), (&json!("JPY"), &json!(1_000)), "to what the currency has");
    let told = desk.ask("history_list", json!({ "limit": 1 }))["entries"][0]["details"].take();
    let said = |what: &str| list(&told).iter().find(|one| one["what"] == what).map(|one| (text(&one["from"]), text(&one["to"])));
    assert_eq!(said("currency"), Some(("CNY".into(), "JPY".into())));
    let (from, to) = said("amount").expect("the amount is told");
    assert!(from.contains("1,000.50") && to.ends_with("1,000"), "each in its own: {from} → {to}");
    desk.undo();
    assert_eq!(desk.everything(), before);
    desk.edit("opportunity", &deal, "currency", "JPY");
    desk.edit("opportunity", &deal, "amount", "9,007,199,254,740,991");
    let told = desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "currency", "value": "EUR" } }));
    assert!(told.contains("too large"), "an amount is never lost: {told}");
    assert!(desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "currency", "value": "XXY" } })).contains("XXY"));
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

#[test]
fn a_pipeline_in_use_stays_until_somebody_says_where_its_opportunities_go() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    assert!(desk.refused("pack_item_switch", json!({ "kind": "process", "key": "seven-stages", "on": false })).contains("Choose another"));
    desk.change("pack_item_reset", json!({ "kind": "process", "key": "seven-stages" }));
    assert_eq!(desk.deal_row(&deal)["stage"], "target-group", "it came with the program: there is nothing to take back");
}

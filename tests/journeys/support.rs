//! Our own people behind an account (A-03, B-27), why it matters to us, how many of us a
//! coverage model occupies, and what buyer types leave us.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn support(desk: &mut Desk, account: &str) -> Value {
    desk.ask("support_rows", json!({ "id": account }))
}

fn sentences(row: &Value) -> Vec<String> {
    list(&row["warnings"]).iter().map(|one| text(&one["sentence"])).collect()
}

#[test]
fn our_own_people_are_judged_with_the_same_signs_and_warned_of() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    assert_eq!(support(&mut desk, &account)["approval"], "nobody");
    desk.ours("teammate", "Lin Man");
    let added = desk.change("insider_add", json!({ "account": account, "names": ["Lin Man", " ", "Ruth Abel"] }));
    let [lin, ruth] = [0, 1].map(|at| text(&added["ids"][at]));
    assert_eq!(desk.undo_label(), "name 2 of our people behind the account");
    let row = support(&mut desk, &account)["rows"][0].take();
    assert_eq!(row["teammate"]["name"], "Lin Man", "who is called as a teammate is one");
    desk.judge(&lin, "status", &["supporter"]);
    desk.judge(&ruth, "status", &["non-supporter"]);
    let page = support(&mut desk, &account);
    assert_eq!(sentences(&page["rows"][0]), [""; 0]);
    assert_eq!(sentences(&page["rows"][1]), ["Ruth Abel is against it, and no counter-measure is written down."]);
    desk.edit("insider", &ruth, "concern", "No engineers to spare.");
    desk.edit("insider", &ruth, "counter-measure", "Two engineers from the south until spring.");
    assert_eq!(sentences(&support(&mut desk, &account)["rows"][1]), ["Ruth Abel is against it."]);
    desk.judge(&ruth, "agreement", &["disagrees"]);
    desk.judge(&lin, "agreement", &["agrees"]);
    let page = support(&mut desk, &account);
    assert_eq!((&page["approval"], &page["agreed"]), (&json!("refused"), &json!(1)));
    desk.judge(&ruth, "agreement", &["agrees"]);
    assert_eq!(text(&support(&mut desk, &account)["sentence"]), "Agreed inside by all 2.");
}

#[test]
fn a_supporter_who_cools_down_is_told_and_history_is_kept() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    let lin = desk.add("insider_add", json!({ "account": account, "names": ["Lin Man"] }));
    let judge = |level: &str, day: &str| json!({ "subjects": [lin], "scale": "status", "levels": [level], "on_date": day });
    desk.change("judge", judge("supporter", "2026-08-01"));
    desk.change("judge", judge("neutral", "2026-09-01"));
    let row = support(&mut desk, &account)["rows"][0].take();
    assert_eq!(sentences(&row), ["Lin Man wavers: less in favour than before."]);
    let days: Vec<String> = list(&row["attitudes"]).iter().map(|one| text(&one["on_date"])).collect();
    assert_eq!(days, ["2026-09-01", "2026-08-01"]);
    let history = desk.ask("history_list", json!({ "subject": account }));
    let labels: Vec<String> = list(&history["entries"]).iter().map(|one| text(&one["label"])).collect();
    assert_eq!(labels[0], "Lin Man: Neutral", "the account's own history tells it");
    desk.change("insider_delete", json!({ "ids": [lin] }));
    assert!(list(&support(&mut desk, &account)["rows"]).is_empty());
    desk.undo();
    assert_eq!(list(&support(&mut desk, &account)["rows"][0]["attitudes"]).len(), 2, "with all that was judged");
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.undo();
    assert_eq!(list(&support(&mut desk, &account)["rows"]).len(), 1);
    assert!(!desk.refused("support_rows", json!({ "id": "gone" })).is_empty());
    assert!(!desk.refused("insider_add", json!({ "account": account, "names": [" "] })).is_empty());
}

#[test]
fn each_strategic_value_has_its_reason_in_the_accounts_rationale() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    desk.judge(&account, "strategic-value", &["reference", "revenue"]);
    let reason = |level: &str, why: Value| json!({ "account": account, "scale": "strategic-value", "level": level, "why": why });
    desk.change("level_reason_set", reason("reference", json!(" Everybody in the trade\nasks them. ")));
    assert_eq!(desk.undo_label(), "Harbourline: reason for “Reference in its industry”");
    let rationale = |desk: &mut Desk| {
        let told = desk.ask("account_get", json!({ "id": account }))["rationale"].take();
        list(&told).iter().map(|one| format!("{}: {}", text(&one["title"]), text(&one["why"]))).collect::<Vec<_>>()
    };
    let both = ["Reference in its industry: Everybody in the trade asks them.", "Lasting revenue and profit: "];
    assert_eq!(rationale(&mut desk), both);
    desk.judge(&account, "strategic-value", &["revenue"]);
    assert_eq!(rationale(&mut desk), both[1..]);
    desk.judge(&account, "strategic-value", &["revenue", "reference"]);
    assert_eq!(rationale(&mut desk), both, "a value ticked again has its line again");
    let entry = desk.ask("history_list", json!({ "subject": account, "limit": 10 }));
    let told = list(&entry["entries"]).iter().flat_map(|one| list(&one["details"])).find(|one| one["what"] == "Reference in its industry");
    assert_eq!(told.map(|one| text(&one["to"])), Some("Everybody in the trade asks them.".into()));
    desk.change("level_reason_set", reason("reference", Value::Null));
    assert_eq!(rationale(&mut desk)[0], "Reference in its industry: ");
    assert!(desk.refused("level_reason_set", reason("fame", json!("x"))).contains("fame"));
}

/// A segment by its key.
fn segment(desk: &mut Desk, dimension: &str, key: &str) -> Value {
    let page = desk.ask("segment_rows", json!({ "dimension": dimension }));
    list(&page["rows"]).iter().find(|row| row["key"] == key).cloned().unwrap_or_default()
}

#[test]
fn a_coverage_model_tells_whom_of_us_it_occupies_and_where_it_does_not_fit() {
    let mut desk = Desk::with_workspace();
    let [a, b, c] = ["Aldine", "Bluefen", "Castellan"].map(|name| desk.account(name));
    let [lin, mira] = ["Lin Man", "Mira Holt"].map(|name| desk.ours("teammate", name));
    desk.edit("account", &a, "owner", lin.as_str());
    desk.edit("account", &b, "owner", lin.as_str());
    desk.edit("account", &b, "industry", "Food");
    let territory = desk.add("territory_add", json!({ "names": ["Food"] }));
    for (field, value) in [("filter", json!({ "industries": ["Food"] })), ("team", json!([mira]))] {
        desk.change("territory_edit", json!({ "id": territory, "edit": { "field": field, "value": value } }));
    }
    for account in [&a, &b] {
        desk.judge(account, "coverage-model", &["distributor"]);
    }
    desk.judge(&c, "coverage-model", &["tele-web"]);
    let found = segment(&mut desk, "coverage-model", "distributor");
    assert_eq!((&found["count"], &found["people"]), (&json!(2), &json!(2)), "the owner once, and the territory's team");
    assert_eq!(segment(&mut desk, "coverage-model", "tele-web")["people"], 0);
    assert_eq!(segment(&mut desk, "buyer-type", "")["people"], Value::Null, "only where accounts are grouped by it");
    desk.change("tier_scheme_set", json!({ "scheme": "tier-value" }));
    desk.judge(&a, "tier-value", &["key"]);
    let names: Vec<String> =
        list(&segment(&mut desk, "coverage-model", "distributor")["mismatched"]).iter().map(|one| text(&one["name"])).collect();
    assert_eq!(names, ["Aldine"], "its tier asks for more");
    let drawn = desk.ask("chart_draw", json!({ "chart": "segments", "dimension": "coverage-model" }));
    assert_eq!(drawn["table"]["columns"], json!(["Coverage model", "Accounts", "Our people", "Mismatches", "Revenue"]));
}

#[test]
fn buyer_types_show_volume_without_profit() {
    let mut desk = Desk::with_workspace();
    let [hard, kind, quiet] = ["Aldine", "Bluefen", "Castellan"].map(|name| desk.account(name));
    desk.judge(&hard, "buyer-type", &["negotiating"]);
    desk.judge(&kind, "buyer-type", &["relationship"]);
    desk.judge(&quiet, "buyer-type", &["programmed"]);
    let mut sell = |account: &str, amount: &str, figures: Option<(&str, &str)>| {
        let deal = desk.deal("Order", Some(account), amount, "2026-02-02");
        if let Some((margin, discount)) = figures {
            desk.edit("opportunity", &deal, "margin", margin);
            desk.edit("opportunity", &deal, "discount", discount);
        }
        desk.move_to(&deal, "won", "2026-02-02");
        deal
    };
    let first = sell(&hard, "600,000", Some(("-5", "25 %")));
    sell(&hard, "300,000", Some(("10", "")));
    sell(&kind, "100,000", Some(("40", "0")));
    sell(&quiet, "10,000", None);
    let found = segment(&mut desk, "buyer-type", "negotiating");
    assert_eq!((&found["margin"]["text"], &found["margin"]["known"]), (&json!("0.0\u{202f}%"), &json!(2)), "−30 and +30 of 900");
    assert_eq!(found["discount"]["text"], "25.0\u{202f}%", "200 off a list price of 800");
    assert_eq!((&found["unprofitable"], &found["won"]), (&json!(true), &json!(2)));
    let kind = segment(&mut desk, "buyer-type", "relationship");
    assert_eq!((&kind["margin"]["text"], &kind["unprofitable"]), (&json!("40.0\u{202f}%"), &json!(false)));
    assert_eq!(segment(&mut desk, "buyer-type", "programmed")["margin"], Value::Null, "nobody wrote one down");
    let drawn = desk.ask("chart_draw", json!({ "chart": "segments", "dimension": "buyer-type" }));
    let said = drawn["table"].to_string();
    assert!(said.contains("no figures yet"), "{said}");
    assert!(drawn["notes"].to_string().contains("Negotiating buyer: volume but no profit"), "{}", drawn["notes"]);
    assert_eq!(desk.deal_row(&first)["margin_percent"], -5.0);
    for wrong in ["-101", "101", "much"] {
        let edit = json!({ "ids": [first], "edit": { "field": "margin", "value": wrong } });
        assert!(desk.refused("opportunity_edit", edit).contains(wrong.trim_start_matches('-')));
    }
}

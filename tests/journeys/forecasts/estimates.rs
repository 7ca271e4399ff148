//! What sellers and their manager say a quarter will bring, beside what is computed.

use serde_json::{Value, json};
use tests::{Desk, list, text};

const QUARTER: [&str; 2] = ["2026-07", "2026-09"];

fn say(desk: &mut Desk, role: &str, owner: Option<&str>, amount: Option<&str>, why: Option<&str>) {
    let [from, to] = QUARTER;
    desk.change("estimate_add", json!({ "role": role, "owner": owner, "from": from, "to": to, "amount": amount, "why": why }));
}

fn quarter(desk: &mut Desk) -> Value {
    desk.ask("estimate_rows", json!({ "from": "2026-07", "horizon": 1 }))["periods"][0].clone()
}

fn minor(line: &Value, field: &str) -> Option<i64> {
    line[field]["minor"].as_i64()
}

#[test]
fn own_number_and_adjustment_stand_beside_the_forecast_with_the_reason() {
    let mut desk = Desk::with_workspace();
    let mia = desk.ours("teammate", "Mia");
    let deal = desk.deal("Crane", None, "1,000", "2026-09-30");
    desk.edit("opportunity", &deal, "owner", mia.clone());
    desk.move_to(&deal, "negotiation", "2026-09-15");
    say(&mut desk, "own", Some(&mia), Some("900"), None);
    say(&mut desk, "manager", Some(&mia), Some("700"), Some("the buyer is away"));
    let quarter = quarter(&mut desk);
    let line = &quarter["sellers"][0];
    assert_eq!((minor(line, "own"), minor(line, "manager"), minor(line, "adjustment")), (Some(90_000), Some(70_000), Some(-20_000)));
    assert_eq!((&line["why"], &line["owner"]["name"]), (&json!("the buyer is away"), &json!("Mia")));
    assert!(minor(line, "weighted").unwrap() > 0);
    assert_eq!(minor(&quarter["all"], "own"), Some(90_000), "of everybody the sellers' numbers together");
    let noa = desk.ours("teammate", "Noa");
    say(&mut desk, "own", Some(&noa), Some("300"), None);
    let all = self::quarter(&mut desk)["all"].clone();
    assert_eq!((minor(&all, "own"), minor(&all, "manager")), (Some(120_000), Some(100_000)), "whoever is not adjusted stays");
    say(&mut desk, "own", None, Some("950"), None);
    assert_eq!(minor(&self::quarter(&mut desk)["all"], "own"), Some(95_000), "until somebody says another");
}

#[test]
fn a_manager_gives_a_reason_and_a_number_can_be_taken_back() {
    let mut desk = Desk::with_workspace();
    let [from, to] = QUARTER;
    let told = desk.refused("estimate_add", json!({ "role": "manager", "from": from, "to": to, "amount": "5" }));
    assert!(told.contains("Write down why"), "{told}");
    say(&mut desk, "own", None, Some("5"), None);
    say(&mut desk, "own", None, None, None);
    assert_eq!(minor(&quarter(&mut desk)["all"], "own"), None);
    let said = desk.ask("estimate_rows", json!({ "from": "2026-07", "horizon": 1 }))["said"].clone();
    assert_eq!(list(&said).len(), 2, "nothing that was said is lost");
    desk.undo();
    assert_eq!(minor(&quarter(&mut desk)["all"], "own"), Some(500));
}

#[test]
fn they_are_judged_by_what_stood_when_the_quarter_began() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-06-28");
    let deal = desk.deal("Crane", None, "1,000", "2026-09-30");
    say(&mut desk, "own", None, Some("1,500"), None);
    desk.on("2026-08-15");
    say(&mut desk, "own", None, Some("1,000"), None);
    say(&mut desk, "manager", None, Some("1,100"), Some("seen it before"));
    desk.on("2026-09-20");
    desk.move_to(&deal, "won", "2026-09-20");
    desk.on("2026-10-02");
    let judged = desk.ask("backtest_get", json!({}));
    let of = |role: &str| list(&judged["methods"]).iter().find(|one| one["method"] == role).cloned().unwrap();
    let (own, manager) = (of("own"), of("manager"));
    assert_eq!((&own["n"], &own["bias"]), (&json!(1), &json!(0.5)), "the later one knew too much");
    assert!((manager["bias"].as_f64().unwrap() - 0.1).abs() < 1e-9);
    assert_eq!(text(&own["name"]), "Seller's number");
}

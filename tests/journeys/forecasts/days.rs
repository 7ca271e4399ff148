//! A past day is as it was known on that day.

use serde_json::{Value, json};
use tests::{list, text};

use super::history;

fn stage<'a>(funnel: &'a Value, key: &str) -> &'a Value {
    list(&funnel["rows"]).iter().find(|row| row["stage"] == key).expect("the stage")
}

fn period<'a>(forecast: &'a Value, key: &str) -> &'a Value {
    list(&forecast["rows"]).iter().find(|row| row["period"] == key).expect("the period")
}

fn minor(row: &Value, field: &str) -> i64 {
    row[field]["minor"].as_i64().unwrap_or_else(|| panic!("no {field} in {row}"))
}

#[test]
fn the_funnel_stands_as_it_stood() {
    let (mut desk, _) = history();
    let on = |day: &str| json!({ "on": day, "from": "2026-01-01" });
    let june = desk.ask("funnel_get", on("2026-06-15"));
    assert_eq!((stage(&june, "target-group")["count"].as_u64(), minor(stage(&june, "target-group"), "amount")), (Some(3), 700_000));
    let july = desk.ask("funnel_get", on("2026-07-15"));
    assert_eq!(minor(stage(&july, "negotiation"), "amount"), 100_000);
    assert_eq!(minor(stage(&july, "target-group"), "amount"), 400_000, "before it was raised");
    let now = desk.ask("funnel_get", on("2026-09-15"));
    assert_eq!(stage(&now, "negotiation")["count"], 1, "the won one stands nowhere");
    assert_eq!(minor(stage(&now, "negotiation"), "amount"), 500_000);
    assert_eq!(now["won"], 1);
    assert_eq!(desk.ask("funnel_get", on("2026-05-01"))["rows"][0]["count"], 0, "nothing was there yet");
}

#[test]
fn the_forecast_knows_no_more_than_the_day_did() {
    let (mut desk, _) = history();
    desk.change("target_set", json!({ "months": ["2026-09", "2026-12"], "amount": "900" }));
    let asked = |day: &str| json!({ "on": day, "by": "month", "from": "2026-09", "horizon": 4 });
    let july = desk.ask("forecast_get", asked("2026-07-15"));
    assert_eq!(minor(period(&july, "2026-09"), "won"), 0);
    assert_eq!(minor(period(&july, "2026-09"), "commit"), 100_000);
    assert_eq!(minor(period(&july, "2026-10"), "pipeline"), 200_000, "not pushed yet");
    let now = desk.ask("forecast_get", asked("2026-09-15"));
    let september = period(&now, "2026-09");
    assert_eq!((minor(september, "won"), minor(september, "p10"), september["chance"].as_f64()), (100_000, 100_000, Some(1.0)));
    assert_eq!((minor(period(&now, "2026-10"), "pipeline"), minor(period(&now, "2026-12"), "pipeline")), (0, 200_000));
    let november = period(&now, "2026-11");
    assert_eq!((minor(november, "commit"), minor(november, "weighted")), (500_000, 400_000));
    assert_eq!(["p10", "p50", "p90"].map(|key| minor(november, key)), [0, 500_000, 500_000]);
    let december = period(&now, "2026-12");
    assert!((december["chance"].as_f64().unwrap() - 0.2).abs() < 1e-9, "one of 20 % reaches it: {december}");
    assert_eq!(minor(&now["total"], "weighted"), 100_000 + 400_000 + 40_000);
}

#[test]
fn periods_are_months_quarters_and_years() {
    let (mut desk, _) = history();
    let mut keys = |by: &str, horizon: u32| -> Vec<String> {
        let forecast = desk.ask("forecast_get", json!({ "on": "2026-11-15", "by": by, "horizon": horizon }));
        list(&forecast["rows"]).iter().map(|row| text(&row["period"])).collect()
    };
    assert_eq!(keys("month", 3), ["2026-11", "2026-12", "2027-01"]);
    assert_eq!(keys("quarter", 2), ["2026-Q4", "2027-Q1"]);
    assert_eq!(keys("year", 2), ["2026", "2027"]);
    assert!(desk.refused("forecast_get", json!({ "by": "week" })).contains("week"));
}

#[test]
fn the_range_names_what_makes_or_breaks_the_target() {
    let (mut desk, ids) = history();
    desk.change("target_set", json!({ "months": ["2026-11"], "amount": "6,000" }));
    let range = desk.ask("range_get", json!({ "from": "2026-01", "to": "2026-12" }));
    assert_eq!((minor(&range, "won"), minor(&range, "mean")), (100_000, 100_000 + 400_000 + 40_000));
    assert!((range["chance"].as_f64().unwrap() - 0.8).abs() < 1e-9);
    let swing = &range["swings"][0];
    assert_eq!(swing["opportunity"]["id"], ids[2]);
    let sides = ["if_won", "if_lost"].map(|side| (swing[side]["chance"].as_f64(), minor(&swing[side], "p50"), text(&swing[side]["change"])));
    assert_eq!(sides, [(Some(1.0), 600_000, "+20".to_owned()), (Some(0.0), 100_000, "−80".to_owned())]);
    let slipping = desk.ask("range_get", json!({ "from": "2026-01", "to": "2026-12", "slip": 50 }));
    assert!((slipping["chance"].as_f64().unwrap() - 0.4).abs() < 1e-9);
}

#[test]
fn without_a_target_the_list_tells_what_moves_the_middle() {
    let (mut desk, ids) = history();
    let range = desk.ask("range_get", json!({ "from": "2026-01", "to": "2026-12" }));
    let swing = &range["swings"][0];
    assert_eq!((&swing["opportunity"]["id"], &swing["if_lost"]["chance"]), (&json!(ids[2]), &Value::Null));
    assert_eq!(["if_won", "if_lost"].map(|side| minor(&swing[side], "p50")), [600_000, 100_000]);
    assert!(text(&swing["if_lost"]["change"]).starts_with('−'), "{swing}");
}

#[test]
fn without_anything_there_are_no_figures_and_no_faults() {
    let mut desk = tests::Desk::with_workspace();
    for (query, request) in [
        ("funnel_get", json!({})),
        ("forecast_get", json!({ "by": "quarter" })),
        ("range_get", json!({})),
        ("changes_get", json!({ "from": "2026-01-01" })),
        ("backtest_get", json!({})),
    ] {
        desk.ask(query, request);
    }
    for chart in ["range", "fan", "changes", "flow", "moves", "slips", "durations", "accuracy", "calibration"] {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart }));
        assert_eq!(drawn["empty"], true, "{chart}");
    }
}

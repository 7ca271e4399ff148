//! What no forecast should trip over: nothing there, one, all won, sure and impossible ones, amounts
//! of 1 and of a million millions, the turn of a year.

use serde_json::{Value, json};
use tests::{Desk, list};

const CHARTS: [&str; 15] = [
    "funnel", "durations", "breadth", "revenue", "forecast", "range", "fan", "changes", "flow", "moves", "slips", "accuracy",
    "calibration", "velocity", "plan",
];

/// Everything is asked for; every figure that is a number is one.
fn ask_all(desk: &mut Desk) -> Value {
    for chart in CHARTS {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart }));
        let svg = drawn["svg"].as_str().unwrap();
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{chart}");
    }
    for query in ["funnel_get", "range_get", "changes_get", "month_board", "dashboard_get", "backtest_get"] {
        desk.ask(query, json!({}));
    }
    let forecast = desk.ask("forecast_get", json!({ "by": "month", "from": "2026-11", "horizon": 4 }));
    for row in list(&forecast["rows"]) {
        let minor = |key: &str| row[key]["minor"].as_i64().unwrap_or_else(|| panic!("{key} in {row}"));
        let rising = ["won", "commit", "upside", "pipeline"].map(minor);
        assert!(rising.is_sorted() && minor("p10") <= minor("p50") && minor("p50") <= minor("p90"), "{row}");
        assert!(minor("p90") <= minor("pipeline"), "no more comes than there is: {row}");
    }
    forecast["total"].clone()
}

#[test]
fn nothing_and_one_and_all_won() {
    let mut desk = Desk::with_workspace();
    assert_eq!(ask_all(&mut desk)["pipeline"]["minor"], 0);
    let id = desk.deal("Only one", None, "1", "2026-12-31");
    desk.move_to(&id, "consent", "2026-09-15");
    assert_eq!(ask_all(&mut desk)["pipeline"]["minor"], 100);
    desk.on("2026-12-31");
    desk.move_to(&id, "won", "2026-12-31");
    let total = ask_all(&mut desk);
    assert_eq!([&total["won"]["minor"], &total["p10"]["minor"], &total["p90"]["minor"]], [100, 100, 100]);
}

#[test]
fn sure_and_impossible_ones_and_amounts_of_every_size() {
    let mut desk = Desk::with_workspace();
    let deals = [("Sure", "1000000000000", "2026-12-31", 100), ("Impossible", "1000000000000", "2027-01-01", 0), ("Small", "1", "2027-01-31", 50)];
    for (name, amount, closes_on, percent) in deals {
        let id = desk.deal(name, None, amount, closes_on);
        desk.move_to(&id, "consent", "2026-09-15");
        desk.edit("opportunity", &id, "probability", percent);
    }
    let total = ask_all(&mut desk);
    let minor = |key: &str| total[key]["minor"].as_i64().unwrap();
    assert_eq!(minor("weighted"), 100_000_000_000_050);
    assert!(minor("p10") >= 100_000_000_000_000 && minor("p90") <= 100_000_000_000_100, "{total}");
}

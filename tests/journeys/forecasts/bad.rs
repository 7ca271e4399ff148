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
    for way in ["by-stage", "by-history"] {
        let range = desk.ask("range_get", json!({ "from": "2026-11", "to": "2027-02", "way": way }));
        for swing in list(&range["swings"]) {
            assert!(["if_won", "if_lost"].iter().all(|side| swing[side]["p50"]["minor"].is_i64()), "{swing}");
        }
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

#[test]
fn a_month_without_any_stands_between_two_with_one() {
    let mut desk = Desk::with_workspace();
    for (name, closes_on) in [("Old year", "2026-12-31"), ("New year", "2027-02-01")] {
        let id = desk.deal(name, None, "500", closes_on);
        desk.move_to(&id, "consent", "2026-09-15");
    }
    ask_all(&mut desk);
    let forecast = desk.ask("forecast_get", json!({ "by": "month", "from": "2026-12", "horizon": 3 }));
    let told: Vec<(String, Value)> = list(&forecast["rows"]).iter().map(|row| (row["period"].as_str().unwrap().to_owned(), row["pipeline"]["minor"].clone())).collect();
    assert_eq!(told, [("2026-12".to_owned(), json!(50_000)), ("2027-01".to_owned(), json!(0)), ("2027-02".to_owned(), json!(50_000))]);
    let quarters = desk.ask("forecast_get", json!({ "by": "quarter", "from": "2026-Q4", "horizon": 2 }));
    assert_eq!(list(&quarters["rows"]).iter().map(|row| row["pipeline"]["minor"].clone()).collect::<Vec<_>>(), [50_000, 50_000]);
}

/// A clock that was set back: what is dated after the day is not known on it, and nothing trips.
#[test]
fn on_a_day_before_all_that_was_written_there_is_nothing_and_no_fault() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-15");
    let id = desk.deal("Written later", None, "500", "2026-12-31");
    desk.edit("opportunity", &id, "opened-on", "2026-09-15");
    desk.move_to(&id, "won", "2026-09-15");
    desk.on("2026-03-01");
    assert_eq!(ask_all(&mut desk)["pipeline"]["minor"], 0);
    let changes = desk.ask("changes_get", json!({ "from": "2026-09-15", "to": "2026-03-01" }));
    let parts: i64 = list(&changes["steps"]).iter().map(|step| step["amount"]["minor"].as_i64().unwrap()).sum();
    assert_eq!(json!(parts), json!(changes["end"]["amount"]["minor"].as_i64().unwrap() - changes["start"]["amount"]["minor"].as_i64().unwrap()));
}

//! What a forecast counts is one rule, whoever asks.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Two opportunities, of which one lost an element on 10 August 2026.
fn doubted() -> (Desk, [String; 2]) {
    let mut desk = Desk::with_workspace();
    desk.on("2026-07-01");
    let ids = [("Whole", "1,000"), ("Half", "5,000")].map(|(name, amount)| desk.deal(name, None, amount, "2026-12-01"));
    ids.iter().for_each(|id| desk.move_to(id, "consent", "2026-07-02"));
    desk.on("2026-08-10");
    desk.confirm(&ids[1], &["budget"], 0);
    desk.on("2026-09-15");
    (desk, ids)
}

fn open_on(desk: &mut Desk, day: &str) -> i64 {
    let forecast = desk.ask("forecast_get", json!({ "on": day, "by": "year", "from": "2026-01", "horizon": 1 }));
    forecast["rows"][0]["pipeline"]["minor"].as_i64().unwrap()
}

fn counted(desk: &mut Desk, from: &str, to: &str) -> (i64, i64, Vec<(String, String)>) {
    let changes = desk.ask("changes_get", json!({ "from": from, "to": to }));
    let sum = |side: &str| changes[side]["amount"]["minor"].as_i64().unwrap();
    let rows = list(&changes["rows"]).iter().map(|row| (text(&row["opportunity"]["name"]), text(&row["reason"])));
    (sum("start"), sum("end"), rows.collect())
}

#[test]
fn forecast_changes_board_and_table_leave_out_the_same() {
    let (mut desk, _) = doubted();
    assert_eq!([open_on(&mut desk, "2026-08-09"), open_on(&mut desk, "2026-09-15")], [600_000, 100_000]);
    let (start, end, rows) = counted(&mut desk, "2026-08-09", "2026-09-15");
    assert_eq!((start, end), (600_000, 100_000), "the edges of the waterfall are the forecasts of its days");
    assert_eq!(rows, [("Half".to_owned(), "doubted".to_owned())]);
    assert_eq!(counted(&mut desk, "2026-09-15", "2026-08-09").2, [("Half".to_owned(), "confirmed".to_owned())]);
    let page = desk.ask("opportunity_rows", json!({}));
    let one = desk.ask("opportunity_rows", json!({ "counted": true }));
    assert_eq!(page["sum"]["minor"], 600_000, "the plain sum is of all rows shown");
    assert_eq!(page["weighted"], one["weighted"], "the weighted one is what a forecast takes");
    assert_eq!(desk.ask("opportunity_rows", json!({ "counted": false }))["weighted"]["minor"], 0);
    let board = desk.ask("month_board", json!({}));
    let cards: usize = list(&board["columns"]).iter().map(|column| list(&column["cards"]).len()).sum();
    assert_eq!(cards, 1);
}

#[test]
fn without_the_rule_all_of_them_count_everywhere() {
    let (mut desk, _) = doubted();
    desk.change("pursuit_set", json!({ "field": "valid-only", "value": false }));
    assert_eq!(open_on(&mut desk, "2026-09-15"), 600_000);
    assert_eq!(counted(&mut desk, "2026-08-09", "2026-09-15"), (600_000, 600_000, Vec::new()));
}

/// A file taken over from another program has no elements confirmed: its past is not judged by a
/// rule nobody could follow.
#[test]
fn days_before_the_first_rating_are_not_judged() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-06-01");
    let id = desk.add("opportunity_add", json!({ "names": ["Taken over"] }));
    desk.edit("opportunity", &id, "amount", "700");
    desk.on("2026-09-15");
    assert_eq!(counted(&mut desk, "2026-07-01", "2026-09-15"), (0, 0, Vec::new()), "nothing was ever rated, and nothing counts");
    let other = desk.add("opportunity_add", json!({ "names": ["Rated"] }));
    desk.confirm(&other, &["budget"], 4);
    let (start, end, rows) = counted(&mut desk, "2026-07-01", "2026-09-15");
    assert_eq!((start, end), (70_000, 0));
    assert_eq!(rows, [("Taken over".to_owned(), "doubted".to_owned())]);
    let flow = desk.ask("chart_draw", json!({ "chart": "flow", "since": "2026-07-01", "until": "2026-09-15" }));
    let ways: Vec<&Value> = list(&flow["table"]["rows"]).iter().map(|row| &row["cells"][0]).collect();
    assert_eq!(ways, ["Not counted yet"]);
}

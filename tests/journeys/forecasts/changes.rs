//! What changed between two days: every opportunity once, and the sum to the last cent.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use super::history;

fn rows(changes: &Value) -> Vec<(String, String, i64)> {
    let row = |row: &Value| (text(&row["opportunity"]["name"]), text(&row["reason"]), row["amount"]["minor"].as_i64().unwrap());
    list(&changes["rows"]).iter().map(row).collect()
}

fn told(all: &[(&str, &str, i64)]) -> Vec<(String, String, i64)> {
    all.iter().map(|(name, reason, amount)| ((*name).to_owned(), (*reason).to_owned(), *amount)).collect()
}

fn sums(changes: &Value) -> (i64, i64) {
    let amount = |side: &str| changes[side]["amount"]["minor"].as_i64().unwrap();
    let parts: i64 = rows(changes).iter().map(|(.., amount)| amount).sum();
    assert_eq!(amount("start") + parts, amount("end"), "{changes}");
    (amount("start"), amount("end"))
}

#[test]
fn each_has_one_reason_and_the_parts_make_the_change() {
    let (mut desk, _) = history();
    let changes = desk.ask("changes_get", json!({ "from": "2026-08-01", "to": "2026-09-15" }));
    let expected = [("Crane", "won", -100_000), ("Dock", "pushed", 0), ("Ferry", "up", 100_000)];
    assert_eq!(rows(&changes), told(&expected));
    assert_eq!(sums(&changes), (700_000, 700_000));
    assert_eq!(changes["rows"][1]["slips"], 1);
    assert_eq!(changes["rows"][1]["closes_before"], "2026-10-31");
    assert_eq!(changes["rows"][1]["closes_after"], "2026-12-31");
}

#[test]
fn within_a_period_a_push_takes_the_amount_out() {
    let (mut desk, _) = history();
    let october = json!({ "from": "2026-08-01", "to": "2026-09-15", "closes_from": "2026-10", "closes_to": "2026-11" });
    let changes = desk.ask("changes_get", october);
    assert_eq!(rows(&changes), told(&[("Dock", "pushed", -200_000), ("Ferry", "up", 100_000)]));
    assert_eq!(sums(&changes), (600_000, 500_000));
}

#[test]
fn the_days_exchanged_mirror_it() {
    let (mut desk, _) = history();
    let changes = desk.ask("changes_get", json!({ "from": "2026-09-15", "to": "2026-08-01" }));
    let expected = [("Crane", "reopened", 100_000), ("Dock", "pulled-in", 0), ("Ferry", "down", -100_000)];
    assert_eq!(rows(&changes), told(&expected));
    sums(&changes);
}

#[test]
fn what_was_won_and_opened_again_is_told_as_it_was_on_each_day() {
    let (mut desk, ids) = history();
    desk.move_to(&ids[0], "negotiation", "2026-09-14");
    let won = |desk: &mut Desk, day: &str| {
        let forecast = desk.ask("forecast_get", json!({ "on": day, "by": "month", "from": "2026-09", "horizon": 1 }));
        forecast["rows"][0]["won"]["minor"].as_i64().unwrap()
    };
    assert_eq!([won(&mut desk, "2026-09-09"), won(&mut desk, "2026-09-11"), won(&mut desk, "2026-09-15")], [0, 100_000, 0]);
}

#[test]
fn every_picture_of_it_shows_the_same() {
    let (mut desk, _) = history();
    let asked = |chart: &str| json!({ "chart": chart, "since": "2026-08-01", "until": "2026-09-15" });
    let fall = desk.ask("chart_draw", asked("changes"));
    let names: Vec<String> = list(&fall["table"]["rows"]).iter().map(|row| text(&row["name"])).collect();
    assert_eq!(names, ["1 Aug 2026", "Up", "Pushed", "Won", "15 Sep 2026"]);
    assert_eq!(list(&fall["marks"]).len(), 5);
    let flow = desk.ask("chart_draw", asked("flow"));
    let ways: Vec<(String, String)> = list(&flow["table"]["rows"]).iter().map(|row| (text(&row["name"]), text(&row["cells"][0]))).collect();
    assert_eq!(ways.len(), 3);
    assert!(ways.contains(&("P6 Negotiation".to_owned(), "Won".to_owned())), "{ways:?}");
    let fields = desk.ask("chart_draw", asked("moves"));
    assert_eq!(fields["table"], flow["table"]);
    assert_eq!(list(&fields["marks"]).len(), 3);
    let slips = desk.ask("chart_draw", json!({ "chart": "slips" }));
    assert_eq!(slips["table"]["rows"][0]["name"], "Dock");
}

#[test]
fn a_day_of_the_waterfall_opens_what_stood_open_on_it_as_it_was() {
    let (mut desk, ids) = history();
    let asked = json!({ "from": "2026-07-15", "to": "2026-09-15" });
    let changes = desk.ask("changes_get", asked.clone());
    for (later, side, own) in [(false, "start", 400_000), (true, "end", 500_000)] {
        let mut query = asked.clone();
        query["later"] = json!(later);
        let stood = desk.ask("standing_rows", query);
        assert_eq!([&stood["total"]["amount"]["minor"], &stood["total"]["count"]], [&changes[side]["amount"]["minor"], &changes[side]["count"]]);
        let sum: i64 = list(&stood["rows"]).iter().map(|row| row["amount"]["minor"].as_i64().unwrap()).sum();
        assert_eq!(json!(sum), stood["total"]["amount"]["minor"], "the rows make the pillar");
        let row = list(&stood["rows"]).iter().find(|row| row["opportunity"]["id"] == json!(ids[2])).unwrap();
        assert_eq!(row["amount"]["minor"], own, "as it was on the day");
    }
}

#[test]
fn what_has_no_amount_counts_nothing_in_the_waterfall_and_is_told() {
    let (mut desk, _) = history();
    desk.change("opportunity_add", json!({ "names": ["Unsaid"] }));
    let changes = desk.ask("changes_get", json!({ "from": "2026-07-15", "to": "2026-09-15" }));
    assert_eq!([&changes["start_unsaid"], &changes["end_unsaid"]], [0, 0], "its elements are not confirmed, so that nothing counts it");
    let id = list(&desk.ask("opportunity_rows", json!({ "search": "Unsaid" }))["rows"])[0]["id"].as_str().unwrap().to_owned();
    desk.confirm(&id, &["buyer", "need", "fit", "budget", "timetable"], 4);
    let changes = desk.ask("changes_get", json!({ "from": "2026-07-15", "to": "2026-09-15" }));
    assert_eq!([&changes["start_unsaid"], &changes["end_unsaid"]], [0, 1]);
    let drawn = desk.ask("chart_draw", json!({ "chart": "changes", "since": "2026-07-15" }));
    assert!(drawn["notes"][0].as_str().unwrap().starts_with("Without an amount"), "{}", drawn["notes"]);
}

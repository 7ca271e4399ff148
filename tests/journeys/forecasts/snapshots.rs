//! Snapshots: taken, read as they were, compared.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use super::history;

fn all(desk: &mut Desk) -> Vec<Value> {
    list(&desk.ask("snapshot_rows", json!({}))).to_vec()
}

fn take(desk: &mut Desk, day: &str, name: &str) -> String {
    desk.on(day);
    desk.add("snapshot_take", json!({ "name": name }))
}

fn told(changes: &Value) -> Vec<(String, String, i64)> {
    let row = |row: &Value| (text(&row["opportunity"]["name"]), text(&row["reason"]), row["amount"]["minor"].as_i64().unwrap());
    list(&changes["rows"]).iter().map(row).collect()
}

#[test]
fn a_week_after_the_last_one_is_taken_and_a_clock_set_back_does_no_harm() {
    let (mut desk, _) = history();
    let due = |desk: &mut Desk, day: &str| {
        desk.on(day);
        desk.change("snapshot_due", json!({}))["taken"] == true
    };
    assert!(due(&mut desk, "2026-09-15"));
    assert!(!due(&mut desk, "2026-09-21"));
    assert!(due(&mut desk, "2026-09-22"));
    assert!(due(&mut desk, "2030-01-01"), "a clock ran ahead");
    assert!(!due(&mut desk, "2026-09-23"), "and was set right: none too many");
    assert!(due(&mut desk, "2026-09-29"), "and none too few");
    let days: Vec<String> = all(&mut desk).iter().map(|one| text(&one["taken_on"])).collect();
    assert_eq!(days, ["2026-09-29", "2030-01-01", "2026-09-22", "2026-09-15"], "in the order they were taken");
}

#[test]
fn opening_a_file_takes_the_weekly_one_and_undo_does_not_take_it_back() {
    let (mut desk, ids) = history();
    desk.restart();
    assert_eq!(all(&mut desk).len(), 1, "from the day of the clock");
    desk.edit("opportunity", &ids[2], "amount", "9,000");
    desk.undo();
    desk.undo();
    assert_eq!(all(&mut desk).len(), 1);
    desk.restart();
    assert_eq!(all(&mut desk).len(), 1, "not again within the week");
}

#[test]
fn two_snapshots_compare_as_the_days_they_show() {
    let (mut desk, _) = history();
    let before = take(&mut desk, "2026-08-01", "August");
    let after = take(&mut desk, "2026-09-15", "Review");
    let days = desk.ask("changes_get", json!({ "from": "2026-08-01", "to": "2026-09-15" }));
    let frozen = desk.ask("changes_get", json!({ "from": before, "to": after }));
    assert_eq!(told(&frozen), told(&days));
    assert_eq!([&frozen["start"], &frozen["end"]], [&days["start"], &days["end"]]);
    assert_eq!(frozen["rows"][1]["slips"], 1);
    let mixed = desk.ask("changes_get", json!({ "from": before, "to": "2026-09-15" }));
    assert_eq!(told(&mixed), told(&days));
    let back = desk.ask("changes_get", json!({ "from": after, "to": before }));
    let mirrored: Vec<i64> = told(&frozen).iter().map(|(.., amount)| -amount).collect();
    assert_eq!(told(&back).iter().map(|(.., amount)| *amount).collect::<Vec<_>>(), mirrored);
    for chart in ["changes", "flow", "moves"] {
        let of = |from: &str, to: &str| json!({ "chart": chart, "since": from, "until": to });
        let (days, frozen) = (desk.ask("chart_draw", of("2026-08-01", "2026-09-15")), desk.ask("chart_draw", of(&before, &after)));
        assert_eq!(frozen["table"], days["table"], "{chart}");
    }
}

#[test]
fn a_snapshot_of_a_deleted_opportunity_stays_readable() {
    let (mut desk, ids) = history();
    let before = take(&mut desk, "2026-08-01", "Before");
    desk.on("2026-09-15");
    desk.change("opportunity_delete", json!({ "ids": [ids[2]] }));
    let after = desk.add("snapshot_take", json!({}));
    let changes = desk.ask("changes_get", json!({ "from": before, "to": after }));
    let ferry = list(&changes["rows"]).iter().find(|row| row["opportunity"]["name"] == "Ferry").cloned().unwrap();
    assert_eq!((&ferry["reason"], &ferry["deleted"], &ferry["amount"]["minor"]), (&json!("gone"), &json!(true), &json!(-400_000)));
    let first = all(&mut desk).pop().unwrap();
    assert_eq!((&first["count"], &first["amount"]["minor"]), (&json!(3), &json!(700_000)), "as it was taken");
}

/// Frozen is what was known: later entries dated back change the day, not the snapshot.
#[test]
fn what_is_dated_back_later_changes_the_day_and_not_the_snapshot() {
    let (mut desk, ids) = history();
    let frozen = take(&mut desk, "2026-09-15", "Frozen");
    desk.move_to(&ids[2], "lost", "2026-09-14");
    let end = |desk: &mut Desk, to: &str| desk.ask("changes_get", json!({ "from": "2026-08-01", "to": to }))["end"]["amount"]["minor"].clone();
    assert_eq!(end(&mut desk, "2026-09-15"), 200_000);
    assert_eq!(end(&mut desk, &frozen), 700_000);
}

#[test]
fn beginning_a_workshop_takes_one() {
    let (mut desk, _) = history();
    desk.add("workshop_begin", json!({ "title": "Review", "agenda": "unit-3", "matrix": "effort-effect", "attendees": "Lin" }));
    let one = all(&mut desk).remove(0);
    assert_eq!((&one["reason"], &one["name"]), (&json!("review"), &json!("Review")));
}

#[test]
fn a_snapshot_is_called_by_its_name_or_its_day() {
    let (mut desk, _) = history();
    let before = take(&mut desk, "2026-08-01", "August");
    take(&mut desk, "2026-09-15", "Review");
    let by_id = desk.ask("changes_get", json!({ "from": before, "to": "2026-09-15" }));
    for called in ["August", " august ", "@2026-08-01"] {
        assert_eq!(desk.ask("changes_get", json!({ "from": called, "to": "2026-09-15" })), by_id, "{called}");
    }
    let chart = |desk: &mut Desk, from: &str| desk.ask("chart_draw", json!({ "chart": "moves", "since": from, "until": "review" }));
    assert_eq!(chart(&mut desk, "August")["table"], chart(&mut desk, &before)["table"]);
    take(&mut desk, "2026-09-16", "August");
    let several = desk.refused("changes_get", json!({ "from": "August" }));
    assert!(several.contains("1 Aug 2026") && several.contains("16 Sep 2026"), "{several}");
    for unknown in ["October", "@2026-08-02"] {
        let refused = desk.refused("changes_get", json!({ "from": unknown }));
        assert!(refused.contains("is neither a day nor a snapshot"), "{unknown}: {refused}");
    }
}

/// What the clock said is kept; the order is that in which they were taken.
#[test]
fn snapshots_of_a_clock_that_was_set_back_still_add_up() {
    let (mut desk, ids) = history();
    let ahead = take(&mut desk, "2030-01-01", "Ahead");
    desk.on("2026-09-15");
    desk.edit("opportunity", &ids[2], "amount", "9,000");
    desk.change("opportunity_delete", json!({ "ids": [ids[1]] }));
    let back = take(&mut desk, "2026-09-16", "Back");
    let sums = |changes: &Value| {
        let parts: i64 = told(changes).iter().map(|(.., amount)| amount).sum();
        let side = |key: &str| changes[key]["amount"]["minor"].as_i64().unwrap();
        assert_eq!(side("start") + parts, side("end"), "{changes}");
        [side("start"), side("end")]
    };
    let there = sums(&desk.ask("changes_get", json!({ "from": ahead, "to": back })));
    let mirrored = sums(&desk.ask("changes_get", json!({ "from": back, "to": ahead })));
    assert_eq!(there, [mirrored[1], mirrored[0]]);
    for chart in ["changes", "flow", "moves"] {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart, "since": ahead, "until": back }));
        assert_eq!(drawn["empty"], false, "{chart}");
    }
}

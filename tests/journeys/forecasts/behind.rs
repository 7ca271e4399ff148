//! Every figure of every chart of funnel and forecast opens the records behind it, by its mark and
//! by its row in the table.

use serde_json::{Value, json};
use tests::{Desk, list};

/// Charts of opportunities; each mark with a figure has records.
const CHARTS: [&str; 17] = [
    "funnel", "durations", "breadth", "revenue", "forecast", "range", "fan", "changes", "flow", "moves", "slips", "accuracy",
    "calibration", "velocity", "plan", "pareto", "measures",
];

fn opens(one: &Value) -> bool {
    ["target", "thing", "accounts"].iter().any(|key| !one[*key].is_null())
}

#[test]
fn marks_and_rows_open_what_they_count() {
    let mut desk = Desk::with_sample("en");
    for chart in CHARTS {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart, "since": "2026-06-30", "width": 960, "height": 440 }));
        let (marks, rows) = (list(&drawn["marks"]), list(&drawn["table"]["rows"]));
        assert!(!marks.is_empty() && !rows.is_empty(), "{chart} has something to show");
        assert!(marks.iter().any(opens), "{chart}: no mark opens anything");
        assert!(rows.iter().any(opens), "{chart}: no row opens anything");
        for one in marks.iter().chain(rows).filter(|one| !one["target"].is_null()) {
            desk.ask("opportunity_rows", one["target"].clone());
        }
    }
}

/// The days in a stage are those of the opportunities that open.
#[test]
fn days_in_a_stage_open_the_opportunities_that_left_it() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-06-01");
    let ids = ["Crane", "Dock"].map(|name| desk.deal(name, None, "1,000", "2026-12-01"));
    ids.iter().for_each(|id| desk.edit("opportunity", id, "opened-on", "2026-06-01"));
    desk.on("2026-09-15");
    desk.move_to(&ids[0], "valid", "2026-07-01");
    let drawn = desk.ask("chart_draw", json!({ "chart": "durations" }));
    let behind: Vec<Value> = list(&drawn["table"]["rows"]).iter().filter(|row| opens(row)).map(|row| row["target"]["ids"].clone()).collect();
    assert_eq!(behind, [json!([ids[0]])], "only the one that left");
}

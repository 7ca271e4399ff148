//! What one points at in a picture is what one sees, and what it counts is what it shows.

use serde_json::{Value, json};
use tests::{list, text};

use super::history;

#[test]
fn a_band_of_the_flow_answers_along_its_whole_length() {
    let (mut desk, _) = history();
    let flow = desk.ask("chart_draw", json!({ "chart": "flow", "since": "2026-08-01", "until": "2026-09-15", "width": 960, "height": 440 }));
    let bands: Vec<&Value> = list(&flow["marks"]).iter().filter(|mark| !mark["shape"].is_null()).collect();
    assert_eq!(bands.len(), list(&flow["table"]["rows"]).len(), "every way has a band of its own");
    for band in bands {
        assert!(band["w"].as_f64().unwrap() > 300.0, "{band}");
        assert!(!band["target"]["ids"].as_array().unwrap().is_empty(), "{band}");
    }
}

#[test]
fn a_pillar_opens_exactly_what_it_counts() {
    let (mut desk, ids) = history();
    let asked = json!({ "chart": "changes", "since": "2026-08-01", "until": "2026-09-15", "from": "2026-10", "to": "2026-11" });
    let fall = desk.ask("chart_draw", asked);
    let rows = list(&fall["table"]["rows"]);
    let end = rows.last().unwrap();
    assert_eq!(text(&end["cells"][0]), "1", "one is to close in these months");
    assert_eq!(end["target"]["ids"], json!([ids[2]]));
}

/// What was won goes down, but is not drawn as what was lost.
#[test]
fn won_and_lost_do_not_look_alike() {
    let (mut desk, ids) = history();
    desk.on("2026-09-20");
    desk.move_to(&ids[1], "lost", "2026-09-20");
    let fall = desk.ask("chart_draw", json!({ "chart": "changes", "since": "2026-08-01", "until": "2026-09-20" }));
    let svg = text(&fall["svg"]);
    assert!(svg.contains("#1d3f66"), "won has the colour of won");
}

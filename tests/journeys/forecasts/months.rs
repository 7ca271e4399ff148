//! The month board: what is open by closing month, and moves that are only tried.

use serde_json::{Value, json};
use tests::{list, text};

use super::history;

fn cards(board: &Value, key: &str) -> Vec<String> {
    let column = list(&board["columns"]).iter().find(|column| column["key"] == key);
    column.map(|column| list(&column["cards"]).iter().map(|card| text(&card["opportunity"]["name"])).collect()).unwrap_or_default()
}

#[test]
fn a_tried_move_shows_its_effect_and_changes_nothing() {
    let (mut desk, ids) = history();
    desk.change("target_set", json!({ "months": ["2026-11"], "amount": "6,000" }));
    let asked = |moved: Value| json!({ "from": "2026-09", "to": "2026-12", "moved": moved });
    let board = desk.ask("month_board", asked(json!([])));
    assert_eq!((cards(&board, "2026-11"), cards(&board, "2026-12")), (vec!["Ferry".to_owned()], vec!["Dock".to_owned()]));
    assert_eq!(board["effect"], Value::Null);
    let tried = desk.ask("month_board", asked(json!([{ "id": ids[2], "closes_on": null }])));
    assert_eq!(cards(&tried, "undated"), ["Ferry"]);
    assert!(tried["columns"][0]["cards"][0]["tried"] == true);
    let chance = list(&tried["effect"]["lines"]).iter().find(|line| line["label"] == "Chance of target").cloned().unwrap();
    let told = |key: &str| text(&chance[key]).replace(i18n::GAP, " ");
    assert_eq!((told("before"), told("after")), ("80 %".to_owned(), "0 %".to_owned()));
    assert_eq!(cards(&desk.ask("month_board", asked(json!([]))), "2026-11"), ["Ferry"], "nothing was changed");
}

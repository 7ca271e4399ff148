//! A figure that counts hundreds opens all of them, as a list.

use serde_json::{Value, json};
use tests::{Desk, list};

const COUNT: usize = 450;

/// More open ones of one month than travel by name.
fn many() -> Desk {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-15");
    desk.change("pursuit_set", json!({ "field": "valid-only", "value": false }));
    let names: Vec<String> = (0..COUNT).map(|n| format!("Deal {n}")).collect();
    let ids = desk.change("opportunity_add", json!({ "names": names }))["ids"].clone();
    for (field, value) in [("amount", "10"), ("closes-on", "2026-11-30")] {
        desk.change("opportunity_edit", json!({ "ids": ids, "edit": { "field": field, "value": value } }));
    }
    desk.change("opportunity_move", json!({ "ids": ids, "pipeline": "seven-stages", "stage": "consent", "why": "All at once." }));
    desk
}

fn opened(desk: &mut Desk, target: &Value) -> u64 {
    let asked = |offset: u32| {
        let mut query = target.clone();
        (query["limit"], query["offset"]) = (json!(200), json!(offset));
        query
    };
    let last = desk.ask("opportunity_rows", asked(400));
    assert_eq!(list(&last["rows"]).len(), COUNT - 400, "the last page");
    last["total"].as_u64().unwrap()
}

#[test]
fn a_column_of_hundreds_opens_all_of_them() {
    let mut desk = many();
    for chart in ["revenue", "forecast"] {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart, "from": "2026-11", "to": "2026-11" }));
        let wholes: Vec<&Value> = list(&drawn["marks"]).iter().filter(|mark| mark["target"]["among"].is_string()).collect();
        assert!(!wholes.is_empty(), "{chart}: {}", drawn["marks"]);
        for mark in wholes {
            assert_eq!(opened(&mut desk, &mark["target"]), COUNT as u64, "{chart}");
        }
    }
    let board = desk.ask("month_board", json!({ "from": "2026-11", "to": "2026-11" }));
    let month = list(&board["columns"]).iter().find(|column| column["key"] == "2026-11").unwrap();
    assert_eq!(month["count"], COUNT);
    assert_eq!(opened(&mut desk, &month["opens"]), COUNT as u64);
    let funnel = desk.ask("chart_draw", json!({ "chart": "funnel" }));
    let stage = list(&funnel["marks"]).iter().find(|mark| mark["lines"][0].as_str().unwrap().starts_with("450 ")).unwrap();
    assert_eq!(opened(&mut desk, &stage["target"]), COUNT as u64);
    let fall = desk.ask("chart_draw", json!({ "chart": "changes", "since": "2026-09-01" }));
    let step = list(&fall["marks"]).iter().find(|mark| mark["title"] == "New").unwrap();
    assert_eq!(opened(&mut desk, &step["target"]), COUNT as u64, "none of them is left out");
}

#[test]
fn a_list_that_is_remembered_no_more_says_what_to_do() {
    let mut desk = many();
    let said = desk.refused("opportunity_rows", json!({ "among": "0123456789abcdef" }));
    assert!(said.contains("Open it again from the picture"), "{said}");
}

//! Accounts on the portfolio: placed, nudged, explained, compared.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn view(desk: &mut Desk, query: Value) -> Value {
    let mut all = json!({ "matrix": "portfolio", "width": 900.0, "height": 600.0 });
    query.as_object().into_iter().flatten().for_each(|(key, value)| all[key] = value.clone());
    desk.ask("matrix_view", all)
}

#[test]
fn a_drop_is_a_step_that_names_the_zone() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let empty = view(&mut desk, json!({}));
    assert_eq!((list(&empty["cards"]).len(), &empty["tray_total"]), (0, &json!(1)));
    desk.place(&id, 90.0, 250.0);
    let card = view(&mut desk, json!({}))["cards"][0].take();
    assert_eq!((&card["x"], &card["y"]), (&json!(90.0), &json!(100.0)), "places stay within the axes");
    let zone = list(&view(&mut desk, json!({}))["zones"]).iter().find(|zone| zone["key"] == card["zone"]).cloned();
    let zone = zone.unwrap_or_default();
    assert_eq!(zone["count"], 1);
    assert_eq!(desk.undo_label(), format!("move Linden to {}", text(&zone["name"])));
    desk.undo();
    assert_eq!(view(&mut desk, json!({})), empty);
}

#[test]
fn quick_nudges_are_one_step_and_taking_off_is_another() {
    let mut desk = Desk::with_workspace();
    let (id, other) = (desk.account("Linden"), desk.account("Birch"));
    desk.place(&other, 50.0, 50.0);
    for x in [20.0, 21.0, 22.0] {
        desk.place(&id, x, 30.0);
    }
    desk.change("place", json!({ "matrix": "portfolio", "moves": [{ "id": id, "at": null }] }));
    assert_eq!(desk.undo_label(), "take Linden off the matrix");
    assert_eq!(view(&mut desk, json!({}))["tray_total"], 1);
    desk.undo();
    assert_eq!(view(&mut desk, json!({}))["tray_total"], 0);
    desk.undo();
    assert_eq!(list(&view(&mut desk, json!({}))["cards"]).len(), 1, "the nudges went together, the other card stays");
}

#[test]
fn a_place_remembers_why_and_what_was_before() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.on("2026-03-02").place(&id, 10.0, 20.0);
    desk.on("2026-09-15").place(&id, 80.0, 90.0);
    let explain = |why: &str, certainty: Value| {
        json!({ "matrix": "portfolio", "id": id, "why": why, "certainty": certainty, "source": null })
    };
    desk.change("placement_explain", explain("they grew", Value::Null));
    desk.change("placement_explain", explain("they grew", json!("confirmed")));
    let places = desk.ask("placement_history", json!({ "matrix": "portfolio", "id": id }));
    assert_eq!((&places[0]["why"], &places[0]["certainty"]), (&json!("they grew"), &json!("confirmed")));
    assert_eq!((&places[1]["on_date"], &places[1]["why"]), (&json!("2026-03-02"), &Value::Null));
    desk.undo();
    let places = desk.ask("placement_history", json!({ "matrix": "portfolio", "id": id }));
    assert_eq!((&places[0]["why"], &places[0]["certainty"]), (&json!("they grew"), &Value::Null), "each its own step");
    let compared = view(&mut desk, json!({ "compare_on": "2026-06-30" }));
    assert_eq!(compared["cards"][0]["before"], json!([10.0, 20.0]));
    assert_eq!(view(&mut desk, json!({ "compare_on": "2026-09-15" }))["cards"][0]["before"], Value::Null);
    for (request, sentence) in [
        (json!({ "matrix": "portfolio", "id": id, "certainty": "sort of" }), "“sort of”"),
        (json!({ "matrix": "nine-box", "id": id }), "“nine-box”"),
    ] {
        assert!(desk.refused("placement_explain", request).contains(sentence));
    }
}

#[test]
fn discs_are_as_large_as_revenue_and_sums_follow_the_zones() {
    let mut desk = Desk::with_workspace();
    let (small, large) = (desk.account("Small"), desk.account("Large"));
    for (id, name, amount) in [(&small, "One", "100"), (&large, "Two", "400"), (&large, "Old", "999")] {
        let deal = desk.deal(name, Some(id), amount, "2026-08-01");
        desk.move_to(&deal, "won", if name == "Old" { "2025-09-15" } else { "2026-08-01" });
    }
    desk.place(&small, 80.0, 80.0);
    desk.place(&large, 85.0, 85.0);
    let view = view(&mut desk, json!({ "search": "small" }));
    let cards = list(&view["cards"]);
    assert_eq!(cards[0]["name"], "Large", "large ones first");
    assert_eq!(cards[0]["revenue"]["minor"], 40_000, "what was won twelve months ago to the day has left");
    let radius = |i: usize| cards[i]["disc"].as_f64().unwrap_or_default();
    assert!(radius(0) > radius(1));
    assert_eq!((&cards[0]["matches"], &cards[1]["matches"]), (&json!(false), &json!(true)));
    let sums: i64 = list(&view["zones"]).iter().filter_map(|zone| zone["sum"]["minor"].as_i64()).sum();
    assert_eq!(sums, 50_000);
    assert_eq!(desk.ask("account_rows", json!({}))["revenue"]["minor"], 50_000);
}

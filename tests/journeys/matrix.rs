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
    assert_eq!(cards[0]["amount"]["minor"], 40_000, "what was won twelve months ago to the day has left");
    let radius = |i: usize| cards[i]["disc"].as_f64().unwrap_or_default();
    assert!(radius(0) > radius(1));
    assert_eq!((&cards[0]["matches"], &cards[1]["matches"]), (&json!(false), &json!(true)));
    let sums: i64 = list(&view["zones"]).iter().filter_map(|zone| zone["sum"]["minor"].as_i64()).sum();
    assert_eq!(sums, 50_000);
    assert_eq!(desk.ask("account_rows", json!({}))["revenue"]["minor"], 50_000);
}

/// Rated 75 of 100 attractive.
fn attractive(desk: &mut Desk, id: &str) {
    for (criterion, value) in [("volume", 3), ("margin", 2)] {
        desk.change("rate", json!({ "scorecard": "attractiveness", "criterion": criterion, "subject": id, "value": value }));
    }
}

fn classes(desk: &mut Desk) -> Value {
    desk.ask("matrix_view", json!({ "matrix": "classification", "width": 900, "height": 600 }))
}

#[test]
fn a_drop_on_another_band_judges_anew_in_the_same_step() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let bands = classes(&mut desk)["x"]["bands"].take();
    assert_eq!((list(&bands).len(), &bands[1]["from"], &bands[1]["to"]), (6, &json!(17.0), &json!(33.0)));
    attractive(&mut desk, &id);
    desk.judge(&id, "relationship-state", &["good"]);
    let card = classes(&mut desk)["cards"][0].take();
    assert_eq!((&card["x"], &card["y"], &card["zone"]), (&json!(75.0), &json!(75.0), &json!("guard")), "the middle of its band");
    let drop = json!({ "matrix": "classification", "moves": [{ "id": id, "at": [20, 72] }], "why": "the new buyer left us" });
    desk.change("place", drop);
    let card = classes(&mut desk)["cards"][0].take();
    assert_eq!((&card["x"], &card["y"], &card["by_hand"]), (&json!(25.0), &json!(75.0), &json!(false)), "near its score it keeps it");
    let view = classes(&mut desk);
    assert_eq!((&view["zones"][0]["key"], &view["zones"][0]["flag"], &view["zones"][0]["count"]), (&json!("rescue"), &json!("risk"), &json!(1)));
    assert_eq!(list(&view["cells"]).len(), 18, "three rows of six");
    desk.undo();
    assert_eq!(classes(&mut desk)["cards"][0]["x"], 75.0, "level and place go back together");
    desk.judge(&id, "relationship-state", &[]);
    assert_eq!(classes(&mut desk)["tray_total"], 1, "without a state it has no place");
}

#[test]
fn cards_of_one_level_and_score_are_laid_side_by_side_within_the_level() {
    let mut desk = Desk::with_workspace();
    let ids: Vec<String> = ["A", "B", "C", "D"].iter().map(|name| desk.account(name)).collect();
    for id in &ids {
        attractive(&mut desk, id);
        desk.judge(id, "relationship-state", &["firm"]);
    }
    let view = classes(&mut desk);
    let places: Vec<[f64; 2]> = list(&view["cards"]).iter().map(|card| [&card["x"], &card["y"]].map(|v| v.as_f64().unwrap_or(-1.0))).collect();
    assert!(places.iter().all(|[x, y]| (83.0..100.0).contains(x) && (67.0..100.0).contains(y)), "{places:?}");
    let apart = |a: &[f64; 2], b: &[f64; 2]| (a[0] - b[0]).abs().max((a[1] - b[1]).abs()) > 4.0;
    assert!((0..4).all(|i| (0..i).all(|j| apart(&places[i], &places[j]))), "{places:?}");
}

#[test]
fn what_is_locked_does_not_move_by_accident() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.place(&id, 20.0, 30.0);
    desk.change("placement_lock", json!({ "matrix": "portfolio", "ids": [id], "locked": true }));
    assert_eq!(desk.undo_label(), "lock Linden in its place");
    assert_eq!(view(&mut desk, json!({}))["cards"][0]["locked"], true);
    let moves = json!({ "matrix": "portfolio", "moves": [{ "id": id, "at": [90, 90] }] });
    let refused = desk.call("place", moves.clone()).expect_err("locked");
    assert_eq!((refused.code.as_str(), refused.message.as_str()), ("not-now", "“Linden” is locked. Unlock it first."));
    desk.change("placement_lock", json!({ "matrix": "portfolio", "ids": [id], "locked": false }));
    desk.change("place", moves);
    assert_eq!(view(&mut desk, json!({}))["cards"][0]["x"], 90.0);
}

#[test]
fn moves_between_two_days_are_played_in_order_and_counted() {
    let mut desk = Desk::with_workspace();
    let (one, two) = (desk.account("Linden"), desk.account("Birch"));
    desk.on("2026-03-02").place(&one, 10.0, 20.0);
    desk.on("2026-06-30").place(&one, 70.0, 20.0);
    desk.on("2026-07-15").place(&two, 20.0, 80.0);
    desk.on("2026-09-15").place(&one, 80.0, 90.0);
    let moves = desk.ask("matrix_moves", json!({ "matrix": "portfolio", "from": "2026-03-31", "to": "2026-09-15" }));
    assert_eq!(moves["start"], json!([{ "id": one, "at": [10.0, 20.0] }]));
    let days: Vec<&Value> = list(&moves["frames"]).iter().map(|frame| &frame["on_date"]).collect();
    assert_eq!(days, ["2026-06-30", "2026-07-15", "2026-09-15"]);
    assert_eq!(moves["frames"][2]["moves"], json!([{ "id": one, "at": [80.0, 90.0] }]));
    assert_eq!(moves["flows"], json!([
        { "from": "give-up", "to": "main", "count": 1 },
        { "from": null, "to": "secondary", "count": 1 },
    ]));
    let all = desk.ask("matrix_moves", json!({ "matrix": "portfolio" }));
    assert_eq!((&all["from"], list(&all["frames"]).len()), (&json!("2026-03-02"), 3));
    attractive(&mut desk, &two);
    let last = desk.ask("matrix_moves", json!({ "matrix": "portfolio", "from": "2026-09-14" }));
    assert_eq!(list(&last["frames"]).len(), 1, "a rating that moves nothing is no move");
}

fn edited(zones: &Value, key: &str, change: Value) -> Value {
    let mut all: Vec<Value> = list(zones).to_vec();
    for zone in all.iter_mut().filter(|zone| zone["key"] == key) {
        change.as_object().into_iter().flatten().for_each(|(field, value)| zone[field] = value.clone());
    }
    Value::from(all)
}

#[test]
fn zones_are_the_workspaces_own_until_reset() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.place(&id, 55.0, 80.0);
    let before = view(&mut desk, json!({}));
    let set = |zones: Value| json!({ "matrix": "portfolio", "zones": zones });
    let named = edited(&before["zones"], "main", json!({ "name": "Home ground", "area": [60, 50, 100, 100] }));
    assert_eq!(
        desk.refused("matrix_zones_set", set(named.clone())),
        "No zone covers the field from 50, 50 on. Move a border so that the zones fill the field."
    );
    let over = edited(&before["zones"], "main", json!({ "area": [40, 50, 100, 100] }));
    assert!(desk.refused("matrix_zones_set", set(over)).starts_with("Two zones overlap."));
    let empty = edited(&before["zones"], "main", json!({ "area": [100, 50, 50, 100] }));
    assert!(desk.refused("matrix_zones_set", set(empty)).contains("“Main market” needs borders"));
    assert!(desk.refused("matrix_zones_set", set(json!([]))).contains(' '));
    let wide = edited(&named, "secondary", json!({ "area": [0, 50, 60, 100] }));
    desk.change("matrix_zones_set", set(wide));
    assert_eq!(desk.undo_label(), "change the zones of Account portfolio");
    let after = view(&mut desk, json!({}));
    assert_eq!((&after["changed"], &after["cards"][0]["zone"]), (&json!(true), &json!("secondary")));
    assert_eq!(desk.account_row(&id)["zone"], "Secondary market");
    desk.speak("zh-Hans");
    assert_eq!(view(&mut desk, json!({}))["zones"][0]["name"], "主要市场", "each language keeps its own words");
    desk.speak("en");
    desk.restart();
    assert_eq!(view(&mut desk, json!({}))["zones"][0]["name"], "Home ground");
    desk.change("matrix_reset", json!({ "matrix": "portfolio" }));
    assert_eq!(view(&mut desk, json!({})), before);
}

#[test]
fn size_colour_and_label_are_remembered_per_matrix() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.edit("account", &id, "employees", "1200");
    desk.edit("account", &id, "industry", "Rail");
    desk.place(&id, 10.0, 20.0);
    let shows = json!({ "size": "employees", "ring": "none", "colour": "industry", "label": "figures" });
    desk.change("matrix_options_set", json!({ "matrix": "portfolio", "shows": shows }));
    let seen = view(&mut desk, json!({}));
    assert_eq!((&seen["cards"][0]["detail"], &seen["cards"][0]["level"]), (&json!("1,200"), &json!("Rail")));
    assert_eq!((&seen["legend"][0]["title"], &seen["legend"][0]["count"]), (&json!("Rail"), &json!(1)));
    assert_eq!(seen["options"]["shows"], shows);
    assert_eq!(view(&mut desk, json!({ "label": "industry" }))["cards"][0]["detail"], "Rail", "a look asked for is not kept");
    let wrong = json!({ "matrix": "portfolio", "shows": { "size": "amount" } });
    assert!(desk.refused("matrix_options_set", wrong).contains("“amount”"));
    desk.undo();
    assert_eq!(view(&mut desk, json!({}))["options"]["shows"]["size"], "revenue");
}

#[test]
fn five_gauges_count_what_the_file_knows() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let (ann, ben) = (desk.person(&id, "Ann", None), desk.person(&id, "Ben", None));
    desk.judge(&ann, "coverage", &["shallow"]);
    desk.judge(&ann, "buying-role", &["decision-maker"]);
    desk.judge(&ann, "status", &["supporter"]);
    desk.judge(&ben, "buying-role", &["approver"]);
    let gauges = desk.ask("account_gauges", json!({ "id": id }));
    assert_eq!(gauges["coverage"], json!({ "part": 1, "of": 2, "percent": 50.0 }));
    assert_eq!(gauges["relationships"], json!({ "part": 1, "of": 2, "percent": 50.0 }));
    assert_eq!((&gauges["penetration"]["percent"], &gauges["core"]["part"]), (&Value::Null, &json!(0)));
    let owner = desk.ours("teammate", "Mina");
    desk.edit("account", &id, "owner", owner);
    assert_eq!(desk.ask("account_gauges", json!({ "id": id }))["core"]["percent"], 100.0);
    assert!(desk.refused("account_gauges", json!({ "id": ann })).contains("no longer here"));
}

/// Rates accounts alike on both axes of the portfolio.
fn rate_alike(desk: &mut Desk, ids: &[String]) {
    for (axis, card) in [("x", "our-strength"), ("y", "attractiveness")] {
        let table = desk.ask("rating_table", json!({ "scorecard": card }));
        for one in list(&table["card"]["criteria"]).iter().filter(|one| !one["steps"].is_null()) {
            let middle = (one["steps"][0].as_f64().unwrap_or_default() + one["steps"][1].as_f64().unwrap_or_default()) / 2.0;
            let rate = json!({ "scorecard": card, "criterion": one["key"], "subject": "", "subjects": ids, "value": middle.floor() });
            desk.change("rate", rate);
        }
        assert!(!table["card"]["criteria"].is_null(), "{axis}");
    }
}

#[test]
fn accounts_of_one_score_are_drawn_beside_each_other_and_keep_their_figures() {
    let mut desk = Desk::with_workspace();
    let ids: Vec<String> = (1..=12).map(|number| desk.account(&format!("Account {number}"))).collect();
    rate_alike(&mut desk, &ids);
    let cards = view(&mut desk, json!({}))["cards"].take();
    let cards = list(&cards);
    assert_eq!(cards.len(), 12);
    let places: Vec<_> = cards.iter().map(|card| (&card["x"], &card["y"])).collect();
    assert!(places.iter().all(|place| place == &places[0]), "one score, one place");
    let drawn: Vec<[f64; 2]> = cards
        .iter()
        .map(|card| {
            let spot = if card["drawn"].is_null() { json!([card["x"], card["y"]]) } else { card["drawn"].clone() };
            [spot[0].as_f64().unwrap_or_default(), spot[1].as_f64().unwrap_or_default()]
        })
        .collect();
    for (at, one) in drawn.iter().enumerate() {
        for other in &drawn[at + 1..] {
            let apart = ((one[0] - other[0]) * 9.0).hypot((one[1] - other[1]) * 6.0);
            assert!(apart > 15.0, "{one:?} hides {other:?}");
        }
    }
    desk.place(&ids[0], 20.0, 20.0);
    let moved = view(&mut desk, json!({}))["cards"].take();
    let card = list(&moved).iter().find(|card| card["id"] == ids[0]).cloned().unwrap_or_default();
    assert_eq!((&card["x"], &card["drawn"]), (&json!(20.0), &Value::Null), "a hand's place is where it is drawn");
}

#[test]
fn ratings_stand_in_a_table_with_the_score_they_give() {
    let mut desk = Desk::with_workspace();
    let (one, other) = (desk.account("Linden"), desk.account("Birch"));
    rate_alike(&mut desk, std::slice::from_ref(&one));
    let table = desk.ask("rating_table", json!({ "scorecard": "our-strength", "subjects": [one, other] }));
    let criteria = list(&table["card"]["criteria"]);
    assert_eq!(list(&table["rows"][0]["values"]).len(), criteria.len(), "a column for each criterion");
    let card = view(&mut desk, json!({}))["cards"][0].take();
    assert_eq!(table["rows"][0]["score"], card["scores"][0], "the same score as on the board");
    assert_eq!(table["rows"][1]["subject"], other);
    assert!(desk.refused("rating_table", json!({ "scorecard": "no-card" })).contains("no-card"));
}

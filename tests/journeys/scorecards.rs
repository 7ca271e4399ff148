//! Scorecards: rated, weighed, refused, and where they put cards on boards.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn board(desk: &mut Desk, matrix: &str) -> Value {
    desk.ask("matrix_view", json!({ "matrix": matrix, "width": 900, "height": 600 }))
}

fn card(desk: &mut Desk, matrix: &str, id: &str) -> Value {
    let view = board(desk, matrix);
    let all = list(&view["cards"]).iter().chain(list(&view["tray"]));
    all.into_iter().find(|card| card["id"] == id).cloned().unwrap_or_default()
}

fn rate(desk: &mut Desk, scorecard: &str, criterion: &str, id: &str, value: impl Into<Value>) {
    let request = json!({ "scorecard": scorecard, "criterion": criterion, "subject": id, "value": value.into() });
    desk.change("rate", request);
}

/// Attractive 75 of 100, strong 50 of 100.
fn rated(desk: &mut Desk, id: &str) {
    for (criterion, value) in [("volume", 3), ("margin", 2)] {
        rate(desk, "attractiveness", criterion, id, value);
    }
    rate(desk, "our-strength", "relationships", id, 2);
}

#[test]
fn ratings_place_a_card_and_tell_how_much_is_known() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    rate(&mut desk, "attractiveness", "volume", &id, 3);
    let half = card(&mut desk, "portfolio", &id);
    assert_eq!((&half["x"], &half["computed"], &half["scores"]), (&Value::Null, &Value::Null, &json!([null, 100.0])));
    rated(&mut desk, &id);
    let card = card(&mut desk, "portfolio", &id);
    assert_eq!((&card["x"], &card["y"], &card["by_hand"]), (&json!(50.0), &json!(75.0), &json!(false)));
    assert_eq!((&card["computed"], &card["zone"]), (&json!([50.0, 75.0]), &json!("main")));
    assert_eq!(desk.account_row(&id)["zone"], "Main market", "the table knows it too");
    let score = desk.ask("scorecard_get", json!({ "scorecard": "attractiveness", "subject": id }));
    assert_eq!((&score["score"], &score["criteria"][0]["points"]), (&json!(75.0), &json!(100.0)));
    assert_eq!((&score["criteria"][0]["text"], &score["criteria"][2]["value"]), (&json!("Large"), &Value::Null));
    assert!((score["known"].as_f64().unwrap_or_default() - 0.6).abs() < 1e-9);
}

#[test]
fn dragging_away_keeps_the_score_and_the_score_can_be_used_again() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.on("2026-03-02");
    rated(&mut desk, &id);
    desk.on("2026-09-15").place(&id, 80.0, 90.0);
    let away = card(&mut desk, "portfolio", &id);
    assert_eq!((&away["x"], &away["computed"], &away["by_hand"]), (&json!(80.0), &json!([50.0, 75.0]), &json!(true)));
    let places = desk.ask("placement_history", json!({ "matrix": "portfolio", "id": id }));
    assert_eq!((&places[0]["author"], &places[0]["on_date"]), (&json!("Ada"), &json!("2026-09-15")));
    desk.change("place_computed", json!({ "matrix": "portfolio", "ids": [id] }));
    assert_eq!(desk.undo_label(), "put Linden where its score is");
    let back = card(&mut desk, "portfolio", &id);
    assert_eq!((&back["x"], &back["by_hand"]), (&json!(50.0), &json!(false)));
    let places = desk.ask("placement_history", json!({ "matrix": "portfolio", "id": id }));
    assert_eq!((list(&places).len(), &places[1]["at"]), (2, &json!([80.0, 90.0])), "the hand's place stays in history");
    desk.undo();
    assert_eq!(card(&mut desk, "portfolio", &id)["x"], 80.0);
    desk.place(&id, 50.2, 75.1);
    assert_eq!(card(&mut desk, "portfolio", &id)["by_hand"], false, "a drop on the score's own place uses the score");
    let other = desk.account("Birch");
    let sentence = desk.refused("place_computed", json!({ "matrix": "portfolio", "ids": [other] }));
    assert_eq!(sentence, "Birch has no score yet to be placed by. Rate it first.");
}

#[test]
fn a_rating_is_dated_and_the_newest_holds() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let on = |day: &str, value: Value, why: &str| {
        json!({ "scorecard": "attractiveness", "criterion": "volume", "subject": id, "value": value, "on_date": day, "why": why })
    };
    desk.change("rate", on("2026-09-01", json!(3), "they grew"));
    desk.change("rate", on("2026-03-01", json!(1), "first look"));
    let of = json!({ "scorecard": "attractiveness", "subject": id });
    let volume = desk.ask("scorecard_get", of.clone())["criteria"][0].take();
    assert_eq!((&volume["value"], list(&volume["history"]).len()), (&json!(3.0), 2), "what was said of March comes before");
    assert_eq!((&volume["history"][0]["why"], &volume["history"][1]["why"]), (&json!("they grew"), &json!("first look")));
    desk.change("rate", on("2026-09-02", Value::Null, ""));
    assert_eq!(desk.ask("scorecard_get", of)["score"], Value::Null, "cleared");
}

#[test]
fn several_are_rated_in_one_step() {
    let mut desk = Desk::with_workspace();
    let (one, two) = (desk.account("Linden"), desk.account("Birch"));
    let both = json!({ "scorecard": "attractiveness", "criterion": "margin", "subject": one, "subjects": [two, one], "value": 2 });
    desk.change("rate", both);
    assert_eq!(desk.undo_label(), "rate 2: Profit margin");
    for id in [&one, &two] {
        assert_eq!(card(&mut desk, "portfolio", id)["scores"][1], 50.0);
    }
    desk.undo();
    assert_eq!(card(&mut desk, "portfolio", &two)["scores"][1], Value::Null);
}

#[test]
fn weights_are_the_workspaces_own_until_reset() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    rated(&mut desk, &id);
    let weigh = |weight: f64| json!({ "scorecard": "attractiveness", "criterion": "volume", "weight": weight });
    desk.change("scorecard_weigh", weigh(9.0));
    let score = desk.ask("scorecard_get", json!({ "scorecard": "attractiveness", "subject": id }));
    assert_eq!((&score["score"], &score["changed"], &score["criteria"][0]["share"]), (&json!(87.5), &json!(true), &json!(56.25)));
    assert_eq!(card(&mut desk, "portfolio", &id)["y"], 87.5);
    desk.restart();
    assert_eq!(card(&mut desk, "portfolio", &id)["y"], 87.5, "kept in the file");
    for weight in [0.0, -2.0, 1001.0] {
        assert_eq!(desk.refused("scorecard_weigh", weigh(weight)), "A weight is a number over 0 and at most 1000.");
    }
    desk.change("scorecard_reset", json!({ "scorecard": "attractiveness" }));
    assert_eq!(card(&mut desk, "portfolio", &id)["y"], 75.0);
    desk.undo();
    assert_eq!(card(&mut desk, "portfolio", &id)["y"], 87.5);
}

#[test]
fn bad_ratings_are_refused_with_a_sentence() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let deal = desk.deal("Pilot", Some(&id), "100", "2026-12-01");
    let base = |scorecard: &str, criterion: &str, subject: &str, value: f64| {
        json!({ "scorecard": scorecard, "criterion": criterion, "subject": subject, "value": value })
    };
    for (request, sentence) in [
        (base("attractiveness", "volume", &id, 4.0), "“Sales volume” is rated in whole steps from 1 to 3."),
        (base("attractiveness", "volume", &id, 1.5), "“Sales volume” is rated in whole steps from 1 to 3."),
        (base("our-investment", "effort-days", &deal, 1.0), "“Days of work” follows from other figures and is not rated by hand. Change those instead."),
        (base("our-strength", "relations", &id, 1.0), "“relations”"),
        (base("no-such", "volume", &id, 1.0), "“no-such”"),
        (base("attractiveness", "volume", &deal, 1.0), "“Customer attractiveness” is not made for Pilot."),
        (base("attractiveness", "volume", "nobody", 1.0), "This is no longer here."),
    ] {
        let told = desk.refused("rate", request);
        assert!(told.contains(sentence), "{told}");
    }
    assert_eq!(card(&mut desk, "portfolio", &id)["scores"], json!([null, null]));
}

#[test]
fn effort_and_commitments_place_open_opportunities_and_sum_the_over_investment() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let deal = desk.deal("Pilot", Some(&id), "500000", "2026-12-01");
    desk.edit("opportunity", &deal, "effort-days", "60");
    desk.edit("opportunity", &deal, "effort-cost", "100000");
    for criterion in ["people", "time", "data", "budget"] {
        rate(&mut desk, "customer-investment", criterion, &deal, 0);
    }
    let view = board(&mut desk, "investment");
    let found = &view["cards"][0];
    assert_eq!((&found["kind"], &found["x"], &found["y"], &found["zone"]), (&json!("opportunity"), &json!(100.0), &json!(0.0), &json!("over")));
    assert_eq!(view["over"]["minor"], 10_000_000);
    let zone = list(&view["zones"]).iter().find(|zone| zone["key"] == "over").cloned().unwrap_or_default();
    assert_eq!((&zone["flag"], &zone["flagged"]["minor"], &zone["sum"]["minor"]), (&json!("over"), &json!(10_000_000), &json!(50_000_000)));
    desk.move_to(&deal, "won", "2026-09-10");
    assert!(list(&board(&mut desk, "investment")["cards"]).is_empty(), "open ones only");
    assert_eq!(text(&board(&mut desk, "investment")["over"]["text"]), "¥\u{202f}0");
}

#[test]
fn people_stand_on_the_board_of_their_account() {
    let mut desk = Desk::with_workspace();
    let (id, other) = (desk.account("Linden"), desk.account("Birch"));
    let (ann, ben) = (desk.person(&id, "Ann", None), desk.person(&other, "Ben", None));
    let place = |who: &str| json!({ "matrix": "stakeholders", "context": id, "moves": [{ "id": who, "at": [60, 70] }] });
    desk.change("place", place(&ann));
    assert!(desk.refused("place", place(&ben)).contains("Ben"));
    let view = desk.ask("matrix_view", json!({ "matrix": "stakeholders", "context": id, "width": 900, "height": 600 }));
    assert_eq!((list(&view["cards"]).len(), &view["cards"][0]["name"], &view["cards"][0]["kind"]), (1, &json!("Ann"), &json!("person")));
    assert!(desk.refused("place", json!({ "matrix": "portfolio", "moves": [{ "id": ann, "at": [1, 1] }] })).contains("Ann"));
}

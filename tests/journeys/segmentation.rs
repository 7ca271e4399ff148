//! An account's own board (B-03, B-04, B-05): what stands on it, what it comes to, and what
//! the units' positions say about our effort.

use serde_json::{Value, json};
use tests::{Desk, list, text};

struct Board {
    desk: Desk,
    account: String,
}

impl Board {
    fn new() -> Self {
        let mut desk = Desk::with_workspace();
        let account = desk.account("Harbourline");
        Self { desk, account }
    }

    fn unit(&mut self, name: &str) -> String {
        self.desk.add("unit_add", json!({ "account": self.account, "names": [name], "parent": null }))
    }

    fn note(&mut self, note: Value) -> String {
        self.desk.add("note_add", json!({ "matrix": "internal", "context": self.account, "notes": [note] }))
    }

    fn place(&mut self, id: &str, at: Value) {
        let moves = json!([{ "id": id, "at": at }]);
        self.desk.change("place", json!({ "matrix": "internal", "context": self.account, "moves": moves, "why": null }));
    }

    fn of_board(&mut self, query: &str) -> Value {
        self.desk.ask(query, json!({ "matrix": "internal", "context": self.account, "width": 900.0, "height": 640.0 }))
    }

    fn card(&mut self, id: &str) -> Value {
        list(&self.of_board("matrix_view")["cards"]).iter().find(|card| card["id"] == id).cloned().unwrap_or_default()
    }

    fn zone(&mut self, key: &str) -> Value {
        let zones = self.of_board("board_summary")["zones"].take();
        list(&zones).iter().find(|zone| zone["key"] == key).cloned().unwrap_or_default()
    }

    fn unit_view(&mut self, id: &str) -> Value {
        let units = self.desk.ask("account_get", json!({ "id": self.account }))["units"].take();
        list(&units).iter().find(|unit| unit["id"] == id).cloned().unwrap_or_default()
    }

    fn rate(&mut self, subject: &str, scorecard: &str, criteria: &[(&str, f64)]) {
        for (criterion, value) in criteria {
            let rating = json!({ "scorecard": scorecard, "criterion": criterion, "subject": subject, "value": value });
            self.desk.change("rate", rating);
        }
    }
}

#[test]
fn each_account_has_a_board_of_its_own() {
    let mut board = Board::new();
    let other = board.desk.account("Orrin");
    let id = board.note(json!({ "text": "Energy", "at": [80, 80] }));
    let view = |desk: &mut Desk, account: &str| {
        desk.ask("matrix_view", json!({ "matrix": "internal", "context": account, "width": 900.0, "height": 640.0 }))
    };
    assert_eq!(board.card(&id)["kind"], "note");
    assert_eq!(list(&view(&mut board.desk, &other)["cards"]).len(), 0);
    let elsewhere = json!({ "matrix": "internal", "context": other, "moves": [{ "id": id, "at": [1, 1] }], "why": null });
    assert!(!board.desk.refused("place", elsewhere).is_empty(), "a note stays on its own account's board");
}

#[test]
fn units_and_opportunities_come_from_the_side_list_and_go_back_to_it() {
    let mut board = Board::new();
    let paint = board.unit("Paint shop");
    let deal = board.desk.deal("Energy refit", Some(&board.account.clone()), "4600000", "2026-12-01");
    let names = |board: &mut Board| -> Vec<String> {
        list(&board.of_board("board_candidates")).iter().map(|one| text(&one["name"])).collect()
    };
    assert_eq!(names(&mut board), ["Paint shop", "Energy refit"]);
    board.place(&paint, json!([70, 60]));
    board.place(&deal, json!([60, 90]));
    assert!(names(&mut board).is_empty());
    assert_eq!(board.card(&deal)["amount"]["minor"], 460_000_000);
    board.place(&deal, Value::Null);
    assert_eq!(names(&mut board), ["Energy refit"]);
    board.desk.move_to(&deal, "lost", "2026-09-10");
    assert!(names(&mut board).is_empty(), "what is decided is not offered");
    board.desk.change("unit_delete", json!({ "ids": [paint] }));
    assert_eq!(list(&board.of_board("matrix_view")["cards"]).len(), 0);
}

#[test]
fn each_quarter_tells_what_its_notes_and_opportunities_bring() {
    let mut board = Board::new();
    let account = board.account.clone();
    board.note(json!({ "text": "a", "at": [80, 80], "revenue": "1,000", "profit": "200" }));
    board.note(json!({ "text": "b", "at": [90, 60], "revenue": "500" }));
    board.note(json!({ "text": "c", "at": [10, 10], "revenue": "70" }));
    let deal = board.desk.deal("d", Some(&account), "2,000", "2026-12-01");
    board.place(&deal, json!([60, 70]));
    let unit = board.unit("Paint shop");
    board.place(&unit, json!([70, 70]));
    let together = board.zone("together");
    assert_eq!((&together["count"], &together["revenue"]["minor"]), (&json!(4), &json!(350_000)));
    assert_eq!(together["profit"]["minor"], 20_000);
    assert_eq!(board.zone("later")["revenue"]["minor"], 7_000);
    assert_eq!(board.zone("earn")["count"], 0);
}

#[test]
fn notes_without_a_success_factor_or_an_owner_are_counted() {
    let mut board = Board::new();
    let lin = board.desk.ours("teammate", "Lin Man");
    let full = board.note(json!({ "text": "full", "factor": "a pilot", "owner": lin }));
    let bare = board.note(json!({ "text": "bare" }));
    let counts = |board: &mut Board| {
        let summary = board.of_board("board_summary");
        [&summary["notes"], &summary["without_factor"], &summary["without_owner"], &summary["parked"]].map(|n| n.as_u64().unwrap_or(99))
    };
    assert_eq!(counts(&mut board), [2, 1, 1, 0]);
    board.desk.edit("note", &bare, "parked", true);
    assert_eq!(counts(&mut board), [1, 0, 0, 1], "what is put aside lacks nothing");
    board.desk.change("note_turn", json!({ "ids": [full], "into": "opportunity" }));
    assert_eq!(counts(&mut board)[0], 0, "what became something is counted as that");
    assert_eq!(list(&board.of_board("matrix_view")["cards"]).len(), 1, "the opportunity stands in its stead");
}

#[test]
fn five_and_three_criteria_compute_a_place_that_a_hand_can_overrule() {
    let mut board = Board::new();
    let unit = board.unit("Paint shop");
    let theirs = ["revenue", "profit", "growth", "present", "future"].map(|key| (key, 5.0));
    board.rate(&unit, "importance-to-customer", &theirs);
    board.rate(&unit, "importance-to-us", &[("potential", 1.0), ("size", 3.0)]);
    let card = board.card(&unit);
    assert_eq!(card["y"], 100.0);
    assert_eq!((&card["computed"][0], &card["by_hand"]), (&card["x"], &json!(false)));
    board.place(&unit, json!([80, 40]));
    let card = board.card(&unit);
    assert_eq!((&card["x"], &card["by_hand"]), (&json!(80.0), &json!(true)));
    board.desk.change("place_computed", json!({ "matrix": "internal", "ids": [unit] }));
    assert_eq!(board.card(&unit)["y"], 100.0);
}

#[test]
fn a_unit_has_a_position_with_its_history_a_strategy_and_a_potential() {
    let mut board = Board::new();
    let unit = board.unit("Paint shop");
    for (day, level) in [("2026-03-01", "invest"), ("2026-09-01", "grow")] {
        board.desk.change("judge", json!({ "subjects": [unit], "scale": "unit-position", "levels": [level], "on_date": day }));
    }
    for (field, value) in [("strategy", "Win the refit,\nthen ask for the robots"), ("potential", "6,100,000"), ("name", "Paint")] {
        board.desk.edit("unit", &unit, field, value);
    }
    let view = board.unit_view(&unit);
    assert_eq!((&view["position"], &view["name"]), (&json!("grow"), &json!("Paint")));
    assert_eq!(view["strategy"], "Win the refit,\nthen ask for the robots");
    assert_eq!(view["potential"]["minor"], 610_000_000);
    assert_eq!(board.desk.undo_label(), "edit unit Paint shop");
    board.desk.undo();
    assert_eq!(board.unit_view(&unit)["name"], "Paint shop");
    let account = board.account.clone();
    for (subject, level) in [(&account, "grow"), (&unit, "conquer")] {
        board.desk.refused("judge", json!({ "subjects": [subject], "scale": "unit-position", "levels": [level] }));
    }
}

#[test]
fn effort_where_there_is_no_opportunity_is_warned_of() {
    let mut board = Board::new();
    let account = board.account.clone();
    let (gate, paint) = (board.unit("Gate"), board.unit("Paint shop"));
    board.desk.judge(&paint, "unit-position", &["grow"]);
    for (name, unit, days) in [("Scale", &gate, "6"), ("Refit", &paint, "18")] {
        let deal = board.desk.deal(name, Some(&account), "100", "2026-12-01");
        board.desk.edit("opportunity", &deal, "unit", unit.as_str());
        board.desk.edit("opportunity", &deal, "effort-days", days);
        assert_eq!(board.desk.deal_row(&deal)["effort_days"].as_f64(), days.parse().ok());
    }
    let summary = board.of_board("board_summary");
    assert_eq!(summary["warnings"], json!([]));
    let efforts = list(&summary["efforts"]);
    assert_eq!((&efforts[0]["position"], &efforts[0]["share"]), (&json!("grow"), &json!(75.0)));
    assert_eq!((&efforts[1]["position"], &efforts[1]["days"]), (&Value::Null, &json!(6.0)));
    board.desk.judge(&gate, "unit-position", &["leave"]);
    let warning = text(&board.of_board("board_summary")["warnings"][0]);
    assert!(warning.contains("Gate") && warning.contains("25") && warning.contains('6'), "{warning}");
}

#[test]
fn effort_is_typed_in_days_and_money_and_refused_as_anything_else() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Refit", None, "100", "2026-12-01");
    for (field, value) in [("effort-days", "12.5"), ("effort-cost", "42,000")] {
        desk.edit("opportunity", &deal, field, value);
    }
    let row = desk.deal_row(&deal);
    assert_eq!((&row["effort_days"], &row["effort_cost"]["minor"]), (&json!(12.5), &json!(4_200_000)));
    for (field, value) in [("effort-days", "a week"), ("effort-days", "-3"), ("effort-days", "1e9"), ("effort-cost", "dear")] {
        let edit = json!({ "ids": [deal], "edit": { "field": field, "value": value } });
        assert!(desk.refused("opportunity_edit", edit).contains(value), "{value}");
    }
    desk.edit("opportunity", &deal, "effort-days", Value::Null);
    assert_eq!(desk.deal_row(&deal)["effort_days"], Value::Null);
}

#[test]
fn the_board_is_drawn_with_its_notes_in_every_format() {
    let mut board = Board::new();
    let unit = board.unit("Paint shop");
    board.desk.judge(&unit, "unit-position", &["grow"]);
    board.note(json!({ "text": "Energy <monitoring> & more", "unit": unit, "at": [80, 70], "revenue": "4,600,000" }));
    board.place(&unit, json!([30, 30]));
    for ending in ["svg", "png", "pdf"] {
        let path = board.desk.path(&format!("board.{ending}"));
        let query = json!({ "matrix": "internal", "context": board.account, "width": 1120.0, "height": 700.0 });
        let picture = json!({ "kind": "matrix", "of": { "query": query, "theme": "light" } });
        let written = board.desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
        assert!(written["bytes"].as_u64().unwrap_or_default() > 1000);
        if ending == "svg" {
            let svg = std::fs::read_to_string(path).expect("the picture");
            for part in ["Energy", "Paint shop", "3 Grow", "Grow together"] {
                assert!(svg.contains(part), "{part}");
            }
        }
    }
}

#[test]
fn the_board_can_be_copied_as_a_picture() {
    let mut board = Board::new();
    board.note(json!({ "text": "Energy", "at": [80, 70] }));
    let query = json!({ "matrix": "internal", "context": board.account, "width": 600.0, "height": 400.0 });
    let picture = json!({ "kind": "matrix", "of": { "query": query, "theme": "print" } });
    let png = text(&board.desk.ask("picture_copy", json!({ "scale": 1, "picture": picture }))["png"]);
    assert!(png.starts_with("iVBORw0KGgo"), "a PNG begins so in base64");
}

#[test]
fn investment_tells_what_over_investment_costs() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("One-sided", None, "9,000", "2026-12-01");
    desk.edit("opportunity", &deal, "effort-days", "60");
    desk.edit("opportunity", &deal, "effort-cost", "100,000");
    for criterion in ["people", "time", "data", "budget"] {
        desk.change("rate", json!({ "scorecard": "customer-investment", "criterion": criterion, "subject": deal, "value": 0 }));
    }
    let view = desk.ask("matrix_view", json!({ "matrix": "investment", "width": 900.0, "height": 640.0 }));
    assert_eq!((&view["cards"][0]["zone"], &view["over"]["minor"]), (&json!("over"), &json!(10_000_000)));
    desk.move_to(&deal, "won", "2026-09-10");
    let view = desk.ask("matrix_view", json!({ "matrix": "investment", "width": 900.0, "height": 640.0 }));
    assert_eq!(list(&view["cards"]).len(), 0, "only open ones");
}

#[test]
fn win_win_is_where_both_gain() {
    let mut desk = Desk::with_workspace();
    for (name, us, them, zone) in [("A", 4, 5, "win-win"), ("B", 1, 5, "win-lose"), ("C", 5, 1, "lose-win"), ("D", 0, 0, "lose-lose")] {
        let deal = desk.deal(name, None, "9,000", "2026-12-01");
        for (scorecard, value) in [("benefit-to-us", us), ("benefit-to-them", them)] {
            desk.change("rate", json!({ "scorecard": scorecard, "criterion": "benefit", "subject": deal, "value": value }));
        }
        let view = desk.ask("matrix_view", json!({ "matrix": "win-win", "width": 900.0, "height": 640.0 }));
        let card = list(&view["cards"]).iter().find(|card| card["id"] == json!(deal)).cloned().unwrap_or_default();
        assert_eq!(card["zone"], zone, "{name}");
    }
}

#[test]
fn notes_and_units_are_locked_and_taken_away_together_in_one_step() {
    let mut board = Board::new();
    let unit = board.unit("Paint shop");
    board.place(&unit, json!([30.0, 40.0]));
    let note = board.note(json!({ "text": "Robots", "at": [60.0, 70.0] }));
    let lock = |locked: bool| json!({ "matrix": "internal", "ids": [note, unit], "locked": locked });
    let away = json!({ "matrix": "internal", "context": board.account, "ids": [note, unit] });
    board.desk.change("board_lock", lock(true));
    assert_eq!(board.desk.undo_label(), "lock 2 cards");
    assert_eq!([board.card(&unit)["locked"].clone(), board.card(&note)["locked"].clone()], [json!(true), json!(true)]);
    assert!(board.desk.refused("board_take_away", away.clone()).contains("Robots"), "what is locked stays, all of it");
    assert_eq!(board.card(&unit)["x"], 30.0);
    board.desk.undo();
    assert_eq!([board.card(&unit)["locked"].clone(), board.card(&note)["locked"].clone()], [json!(false), json!(false)]);
    board.desk.change("board_take_away", away);
    assert_eq!(board.desk.undo_label(), "take 2 cards away");
    assert_eq!([board.card(&unit), board.card(&note)], [Value::Null, Value::Null]);
    assert_eq!(board.unit_view(&unit)["name"], "Paint shop", "the unit itself stays");
    board.desk.undo();
    assert_eq!([board.card(&unit)["x"].clone(), board.card(&note)["x"].clone()], [json!(30.0), json!(60.0)], "both are back");
    assert!(!board.desk.refused("board_lock", json!({ "matrix": "internal", "ids": [], "locked": true })).is_empty());
}

#[test]
fn a_note_put_aside_comes_back_to_its_place() {
    let mut board = Board::new();
    let note = board.note(json!({ "text": "Robots", "at": [60.0, 70.0] }));
    board.desk.edit("note", &note, "parked", true);
    assert_eq!(board.card(&note), Value::Null);
    board.desk.edit("note", &note, "parked", false);
    assert_eq!((board.card(&note)["x"].clone(), board.card(&note)["y"].clone()), (json!(60.0), json!(70.0)));
}

//! Notes on an account's board: written, pasted, changed, grouped, locked, and made into
//! something that stays.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A desk with an account and its board.
fn board() -> (Desk, String) {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    (desk, account)
}

fn write(desk: &mut Desk, account: &str, notes: Value) -> Vec<String> {
    let added = desk.change("note_add", json!({ "matrix": "internal", "context": account, "notes": notes }));
    list(&added["ids"]).iter().map(text).collect()
}

fn one(desk: &mut Desk, account: &str, words: &str) -> String {
    write(desk, account, json!([{ "text": words }])).remove(0)
}

fn notes(desk: &mut Desk, account: &str) -> Vec<Value> {
    list(&desk.ask("note_list", json!({ "matrix": "internal", "context": account }))).to_vec()
}

fn note(desk: &mut Desk, account: &str, id: &str) -> Value {
    notes(desk, account).into_iter().find(|note| note["id"] == id).unwrap_or_default()
}

fn edit(desk: &mut Desk, id: &str, field: &str, value: impl Into<Value>) {
    desk.edit("note", id, field, value);
}

#[test]
fn a_note_keeps_the_five_fields_and_where_it_was_written() {
    let (mut desk, account) = board();
    let paint = desk.add("unit_add", json!({ "account": account, "names": ["Paint shop"], "parent": null }));
    let (meter, lin) = (desk.ours("product", "Meter"), desk.ours("teammate", "Lin Man"));
    let new = json!([{
        "text": "Energy monitoring", "at": [80, 70], "unit": "paint shop", "factor": "a pilot before summer",
        "offer": "meters and a partner's software", "product": meter, "revenue": "lots", "profit": "900,000",
        "owner": "Lin Man", "colour": "c-3",
    }]);
    assert!(desk.refused("note_add", json!({ "matrix": "internal", "context": account, "notes": new })).contains("lots"));
    let mut new = new;
    new[0]["revenue"] = json!("4,600,000");
    let id = write(&mut desk, &account, new).remove(0);
    let note = note(&mut desk, &account, &id);
    assert_eq!((&note["unit"]["id"], &note["product"]["name"]), (&json!(paint), &json!("Meter")));
    assert_eq!((&note["owner"]["id"], &note["revenue"]["minor"]), (&json!(lin), &json!(460_000_000)));
    assert_eq!((&note["profit"]["minor"], &note["zone"]), (&json!(90_000_000), &json!("together")));
    assert_eq!((&note["author"], &note["created_on"], &note["colour"]), (&json!("Ada"), &json!("2026-09-15"), &json!("c-3")));
    assert_eq!(desk.undo_label(), "write “Energy monitoring”");
    desk.undo();
    assert!(notes(&mut desk, &account).is_empty());
    desk.redo();
    assert_eq!(self::note(&mut desk, &account, &id), note);
}

#[test]
fn a_pasted_list_finds_free_spots_and_is_one_step() {
    let (mut desk, account) = board();
    one(&mut desk, &account, "there before");
    let lines: Vec<Value> = (0..30).map(|i| json!({ "text": format!("idea {i}") })).collect();
    write(&mut desk, &account, json!(lines));
    let mut places: Vec<String> =
        notes(&mut desk, &account).iter().map(|note| json!([note["x"], note["y"]]).to_string()).collect();
    places.sort();
    places.dedup();
    assert_eq!(places.len(), 31, "no note covers another");
    assert_eq!(desk.undo_label(), "write 30 notes");
    desk.undo();
    assert_eq!(notes(&mut desk, &account).len(), 1);
}

#[test]
fn ten_thousand_notes_can_be_pasted_and_not_one_more() {
    let (mut desk, account) = board();
    let lines: Vec<Value> = (0..10_001).map(|i| json!({ "text": format!("idea {i}") })).collect();
    let refused = desk.refused("note_add", json!({ "matrix": "internal", "context": account, "notes": lines }));
    assert!(refused.contains("10,001") && refused.contains("10,000"), "{refused}");
    assert!(notes(&mut desk, &account).is_empty(), "nothing was written");
    write(&mut desk, &account, json!(lines[1..]));
    assert_eq!(notes(&mut desk, &account).len(), 10_000);
    desk.undo();
    assert!(notes(&mut desk, &account).is_empty());
}

#[test]
fn odd_text_is_kept_without_what_cannot_be_drawn() {
    let (mut desk, account) = board();
    let long = "長".repeat(10_000);
    for (given, kept) in [
        ("bell\u{7} and \u{1b}[31mred", "bell and [31mred"),
        (" two\nlines\t ", "two\nlines"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        (long.as_str(), long.as_str()),
    ] {
        let id = one(&mut desk, &account, given);
        assert_eq!(note(&mut desk, &account, &id)["text"], kept);
        edit(&mut desk, &id, "factor", given);
        assert_eq!(note(&mut desk, &account, &id)["factor"], kept);
    }
    for blank in [json!([]), json!([{ "text": " \n" }]), json!([{ "text": "\u{7}" }])] {
        desk.refused("note_add", json!({ "matrix": "internal", "context": account, "notes": blank }));
    }
}

#[test]
fn fields_of_many_notes_change_in_one_step() {
    let (mut desk, account) = board();
    let ids = write(&mut desk, &account, json!([{ "text": "a" }, { "text": "b" }, { "text": "c" }]));
    let lin = desk.ours("teammate", "Lin Man");
    desk.change("note_edit", json!({ "ids": ids, "edit": { "field": "owner", "value": lin } }));
    assert_eq!(desk.undo_label(), "edit 3 notes");
    desk.change("note_edit", json!({ "ids": ids, "edit": { "field": "colour", "value": "c-2" } }));
    assert!(notes(&mut desk, &account).iter().all(|note| note["owner"]["name"] == "Lin Man" && note["colour"] == "c-2"));
    desk.undo();
    assert!(notes(&mut desk, &account).iter().all(|note| note["owner"]["name"] == "Lin Man" && note["colour"] == ""));
    for (field, value) in [("colour", json!("mauve")), ("revenue", json!("much")), ("text", json!("  "))] {
        desk.refused("note_edit", json!({ "ids": ids, "edit": { "field": field, "value": value } }));
    }
}

#[test]
fn a_note_names_only_what_is_there_and_of_its_own_account() {
    let (mut desk, account) = board();
    let other = desk.account("Orrin");
    let rail = desk.add("unit_add", json!({ "account": other, "names": ["Rail"], "parent": null }));
    let id = one(&mut desk, &account, "Telematics");
    let unit = |value: &str| json!({ "ids": [id], "edit": { "field": "unit", "value": value } });
    assert!(desk.refused("note_edit", unit(&rail)).contains("Rail"));
    desk.refused("note_edit", unit("gone"));
    let named = json!({ "matrix": "internal", "context": account, "notes": [{ "text": "x", "unit": "Rail" }] });
    assert!(desk.refused("note_add", named).contains("“Rail”"));
    desk.refused("note_add", json!({ "matrix": "internal", "notes": [{ "text": "on nobody's board" }] }));
    desk.refused("note_add", json!({ "matrix": "nine-box", "context": account, "notes": [{ "text": "x" }] }));
    desk.refused("note_add", json!({ "matrix": "internal", "context": "gone", "notes": [{ "text": "x" }] }));
}

#[test]
fn what_a_note_names_can_go_without_taking_the_note_along() {
    let (mut desk, account) = board();
    let paint = desk.add("unit_add", json!({ "account": account, "names": ["Paint shop"], "parent": null }));
    let (meter, lin) = (desk.ours("product", "Meter"), desk.ours("teammate", "Lin Man"));
    let id = one(&mut desk, &account, "Energy");
    for (field, value) in [("unit", &paint), ("product", &meter), ("owner", &lin)] {
        edit(&mut desk, &id, field, value.as_str());
    }
    let full = note(&mut desk, &account, &id);
    desk.change("unit_delete", json!({ "ids": [paint] }));
    desk.change("catalogue_delete", json!({ "kind": "product", "ids": [meter] }));
    desk.change("catalogue_delete", json!({ "kind": "teammate", "ids": [lin] }));
    let bare = note(&mut desk, &account, &id);
    assert_eq!((&bare["unit"], &bare["product"], &bare["owner"]), (&Value::Null, &Value::Null, &Value::Null));
    (0..3).for_each(|_| desk.undo());
    assert_eq!(note(&mut desk, &account, &id), full);
}

#[test]
fn copies_stand_beside_and_groups_are_copied_as_groups() {
    let (mut desk, account) = board();
    let ids = write(&mut desk, &account, json!([{ "text": "a", "at": [50, 50] }, { "text": "b", "at": [60, 50] }]));
    desk.change("note_group", json!({ "ids": ids }));
    let copies = desk.change("note_duplicate", json!({ "ids": ids, "by": [0, 10] }));
    let all = notes(&mut desk, &account);
    let copy = |i: usize| all.iter().find(|note| note["id"] == copies["ids"][i]).cloned().unwrap_or_default();
    assert_eq!((&copy(1)["text"], &copy(1)["x"], &copy(1)["y"]), (&json!("b"), &json!(60.0), &json!(60.0)));
    assert_eq!(copy(0)["group"], copy(1)["group"]);
    assert_ne!(copy(0)["group"], all[0]["group"]);
    desk.change("note_ungroup", json!({ "ids": ids }));
    assert_eq!(note(&mut desk, &account, &ids[0])["group"], Value::Null);
    assert_eq!(desk.undo_label(), "ungroup 2 notes");
}

#[test]
fn a_locked_note_is_not_deleted_by_accident() {
    let (mut desk, account) = board();
    let id = one(&mut desk, &account, "decided");
    desk.change("note_lock", json!({ "ids": [id], "locked": true }));
    assert!(desk.refused("note_delete", json!({ "ids": [id] })).contains("locked"));
    edit(&mut desk, &id, "factor", "words can still be mended");
    desk.change("note_lock", json!({ "ids": [id], "locked": false }));
    desk.change("note_delete", json!({ "ids": [id] }));
    assert!(notes(&mut desk, &account).is_empty());
    desk.undo();
    assert_eq!(note(&mut desk, &account, &id)["factor"], "words can still be mended");
}

#[test]
fn a_note_becomes_something_in_its_place_and_knows_what() {
    for (into, column) in [("unit", "units"), ("opportunity", "")] {
        let (mut desk, account) = board();
        let paint = desk.add("unit_add", json!({ "account": account, "names": ["Paint shop"], "parent": null }));
        let new = json!([{ "text": "Energy\nwith a pilot", "at": [80, 70], "unit": paint, "revenue": "4,600,000" }]);
        let id = write(&mut desk, &account, new).remove(0);
        let made = desk.add("note_turn", json!({ "ids": [id], "into": into }));
        let now = note(&mut desk, &account, &id);
        assert_eq!(now["became"], json!({ "kind": into, "id": made, "name": "Energy" }));
        assert_eq!(now["shown"], false, "it does not stand there twice");
        let places = desk.ask("placement_history", json!({ "matrix": "internal", "id": made }));
        assert_eq!(places[0]["at"], json!([80.0, 70.0]));
        if column.is_empty() {
            let row = desk.deal_row(&made);
            assert_eq!((&row["unit"]["id"], &row["amount"]["minor"]), (&json!(paint), &json!(460_000_000)));
            assert_eq!((&row["account"]["id"], &row["note"]), (&json!(account), &json!("with a pilot")));
        } else {
            let units = desk.ask("account_get", json!({ "id": account }))[column].take();
            assert_eq!((&units[1]["name"], &units[1]["parent"]), (&json!("Energy"), &json!(paint)));
        }
        assert!(desk.refused("note_turn", json!({ "ids": [id], "into": into })).contains("Energy"));
        desk.change(&format!("{into}_delete"), json!({ "ids": [made] }));
        let back = note(&mut desk, &account, &id);
        assert_eq!((&back["shown"], &back["became"]), (&json!(true), &Value::Null), "the note stands in for what is gone");
        desk.undo();
        desk.undo();
        assert_eq!(note(&mut desk, &account, &id)["became"], Value::Null);
        assert!(desk.refused("placement_history", json!({ "matrix": "nine-box", "id": made })).contains("nine-box"));
        assert_eq!(desk.undo_label(), "write “Energy”", "it became that in one step");
    }
}

#[test]
fn an_account_made_of_a_note_belongs_to_the_one_whose_board_it_was_on() {
    let (mut desk, account) = board();
    let id = one(&mut desk, &account, "Harbourline Batteries");
    let made = desk.add("note_turn", json!({ "ids": [id], "into": "account" }));
    assert_eq!(desk.account_row(&made)["parent"]["id"], json!(account));
    assert_eq!(note(&mut desk, &account, &id)["shown"], true, "this board holds no accounts, so the note stays");
    assert!(desk.refused("note_turn", json!({ "ids": [id], "into": "competitor" })).contains("Harbourline Batteries"));
}

#[test]
fn on_a_board_outside_accounts_a_note_becomes_an_account_but_no_unit() {
    let mut desk = Desk::with_workspace();
    let added = desk.change("note_add", json!({ "matrix": "portfolio", "notes": [{ "text": "Linden", "at": [20, 80] }] }));
    let id = text(&added["ids"][0]);
    assert!(desk.refused("note_turn", json!({ "ids": [id], "into": "unit" })).contains("account"));
    let made = desk.add("note_turn", json!({ "ids": [id], "into": "account" }));
    let view = desk.ask("matrix_view", json!({ "matrix": "portfolio", "width": 800, "height": 600 }));
    let card = list(&view["cards"]).iter().find(|card| card["id"] == json!(made)).cloned().unwrap_or_default();
    assert_eq!((&card["x"], &card["y"]), (&json!(20.0), &json!(80.0)));
}

#[test]
fn pages_hear_that_notes_changed_and_history_tells_what() {
    let (mut desk, account) = board();
    let answer = desk.ask("note_add", json!({ "matrix": "internal", "context": account, "notes": [{ "text": "Energy" }] }));
    assert_eq!(answer["changed"]["tables"], json!(["note", "placement"]));
    let id = text(&answer["value"]["ids"][0]);
    edit(&mut desk, &id, "revenue", "1,200");
    let history = desk.ask("history_list", json!({ "subject": account, "limit": 10 }));
    let told = history["entries"][0].to_string();
    assert!(told.contains("Energy") && told.contains("revenue") && told.contains("1,200"), "{told}");
}

#[test]
fn an_account_goes_with_its_notes_and_comes_back_with_them() {
    let (mut desk, account) = board();
    one(&mut desk, &account, "Energy");
    let before = notes(&mut desk, &account);
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.refused("note_list", json!({ "matrix": "internal", "context": account }));
    desk.undo();
    assert_eq!(notes(&mut desk, &account), before);
}

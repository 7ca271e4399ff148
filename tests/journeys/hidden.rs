//! What is not shown while private things are left out is not written over either, and tells
//! nothing by the order of a list.

use serde_json::{Value, json};
use tests::{Desk, list, text};

const SAID: &str = "Said in confidence";
const TYPED: &str = "Typed blindly";

/// Changes that would put other words where hidden ones stand: each with what was there.
fn overwriting(desk: &mut Desk) -> Vec<(&'static str, Value)> {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let person = desk.person(&account, "Tom", Some(&chief));
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    let mara = desk.ours("teammate", "Mara");
    let link = desk.add("link_add", json!({ "from": person, "to": chief, "kind": "influence", "note": SAID }));
    let clique = desk.add("clique_add", json!({ "account": account, "name": "Old plant", "colour": "c-2", "people": [person] }));
    let pair = desk.add("pair_add", json!({ "person": person, "teammate": mara }));
    let member = desk.add("team_add", json!({ "account": account, "teammate": mara }));
    let inside = desk.add("insider_add", json!({ "account": account, "names": ["Ruth"] }));
    let visit = json!({ "account": account, "kind": "visit", "summary": SAID, "on_date": "2026-09-10" });
    let activity = desk.add("activity_add", visit);
    desk.change("place", json!({ "matrix": "stakeholders", "context": account, "moves": [{ "id": person, "at": [60.0, 60.0] }], "why": SAID }));
    let one = |id: &str, field: &str, text: &str| json!({ "id": id, "edit": { "field": field, "value": text } });
    let many = |id: &str, field: &str, text: &str| json!({ "ids": [id], "edit": { "field": field, "value": text } });
    let valued = |why: &str| json!({ "account": account, "scale": "strategic-value", "level": "reference", "why": why });
    let judged = |why: &str| json!({ "subjects": [person], "scale": "coverage", "levels": ["shallow"], "why": why });
    let rated = |why: &str| json!({ "scorecard": "attractiveness", "criterion": "volume", "subject": account, "value": 3, "why": why });
    let wins = |text: &str| json!({ "person": person, "field": "personal-win", "text": text, "opportunity": null });
    let changes = |text: &str| {
        vec![
            ("person_edit", many(&person, "note", text)),
            ("account_edit", many(&account, "note", text)),
            ("account_edit", many(&account, "loss-reason", text)),
            ("opportunity_edit", many(&deal, "note", text)),
            ("link_edit", one(&link, "note", text)),
            ("clique_edit", one(&clique, "note", text)),
            ("pair_edit", one(&pair, "note", text)),
            ("team_edit", one(&member, "note", text)),
            ("insider_edit", many(&inside, "concern", text)),
            ("activity_edit", many(&activity, "summary", text)),
            ("placement_explain", json!({ "matrix": "stakeholders", "id": person, "why": text })),
            ("judge", judged(text)),
            ("rate", rated(text)),
            ("level_reason_set", valued(text)),
            ("person_text_set", wins(text)),
        ]
    };
    for (change, request) in changes(SAID) {
        desk.change(change, request);
    }
    changes(TYPED).into_iter().chain(changes("")).collect()
}

#[test]
fn no_hidden_text_is_written_over_and_the_refusal_says_what_to_do() {
    let mut desk = Desk::with_workspace();
    let changes = overwriting(&mut desk);
    let before = desk.everything();
    for (language, sentence) in [("zh-Hans", "请先关闭脱敏，再修改"), ("zh-Hant", "請先關閉遮蔽，再修改"), ("en", "Switch redaction off first, then change it")] {
        desk.speak(language);
        desk.redact(true);
        for (change, request) in &changes {
            assert!(desk.refused(change, request.clone()).contains(sentence), "{change} {request}");
        }
        desk.redact(false);
    }
    assert_eq!(desk.everything(), before);
    for (change, request) in changes {
        desk.change(change, request);
    }
}

#[test]
fn whatever_else_is_changed_meanwhile_is_taken_and_a_text_can_be_begun() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let person = desk.person(&account, "Tom", None);
    desk.edit("person", &person, "note", SAID);
    desk.change("judge", json!({ "subjects": [person], "scale": "coverage", "levels": ["shallow"], "why": SAID }));
    desk.redact(true);
    desk.edit("person", &person, "title", "Head");
    desk.change("judge", json!({ "subjects": [person], "scale": "coverage", "levels": ["in-depth"] }));
    desk.edit("account", &account, "note", TYPED);
    desk.undo();
    desk.undo();
    desk.redact(false);
    let row = desk.person_row(&person);
    assert_eq!((&row["note"], &row["title"], &row["coverage"]), (&json!(SAID), &json!("Head"), &json!("shallow")));
}

#[test]
fn the_order_of_people_does_not_tell_a_hidden_level() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    for (name, level) in [("Bea", "enemy"), ("Cem", ""), ("Dov", "supporter"), ("Eva", "enemy")] {
        let person = desk.person(&account, name, None);
        if !level.is_empty() {
            desk.judge(&person, "status", &[level]);
        }
    }
    let mut ordered = |on: bool, descending: bool| -> Vec<String> {
        desk.redact(on);
        let page = desk.ask("person_rows", json!({ "account": account, "sort": "status", "descending": descending }));
        list(&page["rows"]).iter().map(|row| text(&row["name"])).collect()
    };
    let shown = ordered(false, false);
    assert!(shown.iter().position(|name| name == "Eva") < shown.iter().position(|name| name == "Cem"), "{shown:?}");
    for descending in [false, true] {
        assert_eq!(ordered(true, descending), ["Dov", "Bea", "Cem", "Eva"]);
    }
}

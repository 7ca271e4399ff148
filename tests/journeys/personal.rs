//! All that is kept about one person: handed over, and erased with the name in other texts.

use serde_json::json;
use tests::{Desk, list, text};

use crate::relations::{chart, line, map};

#[test]
fn all_that_is_kept_about_a_person_is_handed_over_and_erased() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["enemy"], "why": "Secret reason" }));
    desk.change("link_add", json!({ "from": head, "to": chief, "note": "Secret note" }));
    desk.change("person_text_set", json!({ "person": head, "field": "personal-win", "text": "Secret wish" }));
    let path = desk.path("tom.json");
    desk.ask("person_export", json!({ "id": head, "path": path }));
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(["Secret reason", "Secret note", "Secret wish", "Head of purchasing"].iter().all(|word| file.contains(word)), "{file}");
    let page = desk.path("tom.md");
    desk.ask("person_export", json!({ "id": head, "path": page }));
    assert!(std::fs::read_to_string(&page).unwrap().contains("Secret wish"));
    let told = desk.refused("person_erase", json!({ "id": head, "name": "Tim" }));
    assert!(told.contains("nothing was erased"), "{told}");
    let erased = desk.change("person_erase", json!({ "id": head, "name": "Tom" }));
    assert!(text(&erased["text"]).contains("This cannot be undone"), "{erased}");
    assert_eq!(chart(&map(&mut desk, &account, json!({}))), ["Ada > Ines", "Ines > "]);
    desk.edit("person", &clerk, "title", "Buyer");
    desk.undo();
    assert!(!holds(&desk, "Secret") && !holds(&desk, "Tom") && !holds(&desk, &head));
}

/// Whether the open file or its log has a word.
fn holds(desk: &Desk, word: &str) -> bool {
    ["work.mainstay", "work.mainstay-wal"].into_iter().any(|name| {
        let kept = std::fs::read(desk.path(name)).unwrap_or_default();
        kept.windows(word.len()).any(|part| part == word.as_bytes())
    })
}

#[test]
fn an_erased_name_is_found_in_other_texts_shown_before_and_taken_out_of_them() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    desk.edit("account", &account, "city", "Oldtown");
    let [quill, bea] = ["Quillon Marsh", "Bea"].map(|name| desk.person(&account, name, None));
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    desk.change("judge", json!({ "subjects": [bea], "scale": "status", "levels": ["neutral"], "why": "Follows QUILLON MARSH in all" }));
    desk.edit("person", &bea, "note", "Was hired by Quillon Marsh; Quillon Marshall is somebody else");
    desk.edit("opportunity", &deal, "note", "Q. Marsh signs");
    desk.change("activity_add", json!({ "account": account, "person": quill, "kind": "visit", "summary": "Lunch with Quillon Marsh", "on_date": "2026-09-10" }));
    desk.change("note_add", json!({ "matrix": "internal", "context": account, "notes": [{ "text": "Ask Quillon Marsh", "at": [50.0, 50.0] }] }));
    let begun = json!({ "agenda": "", "title": "Review", "steps": [{ "title": "Hear Quillon Marsh", "kind": "talk", "minutes": 5 }], "context": account, "attendees": "Ada\nQuillon Marsh", "votes_each": 3 });
    let workshop = desk.add("workshop_begin", begun);
    desk.change("entry_add", json!({ "workshop": workshop, "kind": "decision", "text": "Quillon Marsh decides" }));
    let ask = |also: &[&str]| json!({ "id": quill, "also": also });
    let told = desk.ask("person_mentions", ask(&["Q. Marsh"]));
    let places: Vec<String> = list(&told["found"]).iter().map(|one| text(&one["place"])).collect();
    assert_eq!(told["total"], 8, "{places:?}");
    let all: Vec<(String, String)> = list(&told["found"]).iter().map(|one| (text(&one["text"]), text(&one["neutral"]))).collect();
    assert!(all.contains(&("Follows QUILLON MARSH in all".into(), "Follows somebody in all".into())), "{all:?}");
    assert_eq!(desk.person_row(&quill)["name"], "Quillon Marsh", "to look changes nothing");
    let erase = |reword: bool| json!({ "id": quill, "name": "Quillon Marsh", "also": ["Q. Marsh"], "reword": reword });
    let erased = desk.change("person_erase", erase(true));
    assert!(text(&erased["text"]).contains("taken out of 8 texts"), "{erased}");
    for word in ["Quillon Marsh;", "QUILLON", "with Quillon", "Q. Marsh", "Hear Quillon", &quill] {
        assert!(!holds(&desk, word), "{word} is still in the file");
    }
    let note = text(&desk.person_row(&bea)["note"]);
    assert_eq!(note, "Was hired by somebody; Quillon Marshall is somebody else", "a longer name is another");
    assert_eq!(desk.ask("workshop_get", json!({ "id": workshop }))["steps"][0]["title"], "Hear somebody");
    desk.undo();
    desk.undo();
    assert_ne!(desk.deal_row(&deal)["closes_on"], "2026-12-01", "what did not name the person is still taken back");
    desk.redo();
    while desk.call("undo", json!({})).is_ok() {}
    assert!(!holds(&desk, "Q. Marsh") && !holds(&desk, &quill), "and nothing brings the name back");
}

#[test]
fn texts_keep_an_erased_name_where_nobody_asked_to_take_it_out_and_that_is_said() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let [tom, bea, other] = ["Tom", "Bea", "Tom"].map(|name| desk.person(&account, name, None));
    desk.edit("person", &bea, "note", "Knows Tom");
    assert_eq!(desk.ask("person_mentions", json!({ "id": tom }))["namesakes"], true);
    let erased = desk.change("person_erase", json!({ "id": tom, "name": "Tom" }));
    assert!(text(&erased["text"]).contains("1 text still has the name"), "{erased}");
    assert_eq!((text(&desk.person_row(&bea)["note"]), text(&desk.person_row(&other)["name"])), ("Knows Tom".into(), "Tom".into()));
}

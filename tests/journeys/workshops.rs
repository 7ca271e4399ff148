//! Workshops from the agenda to the minutes: steps and clock, private notes, votes, what was
//! decided, and what stays when things are gone.

use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A desk with an account and a workshop on its map for three people.
fn meeting() -> (Desk, String, String) {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    let workshop = begin(&mut desk, json!({ "agenda": "segmentation", "matrix": "internal", "context": account }));
    (desk, account, workshop)
}

fn begin(desk: &mut Desk, mut request: Value) -> String {
    request["attendees"] = json!("Lin\n  Song \n\nLin\nMarlowe");
    desk.add("workshop_begin", request)
}

fn get(desk: &mut Desk, id: &str) -> Value {
    desk.ask("workshop_get", json!({ "id": id }))
}

fn note(desk: &mut Desk, account: &str, workshop: &str, words: &str, at: [f64; 2]) -> String {
    let notes = json!([{ "text": words, "at": at }]);
    desk.add("note_add", json!({ "matrix": "internal", "context": account, "workshop": workshop, "notes": notes }))
}

fn step(desk: &mut Desk, id: &str, to: &str) -> Value {
    let to = if matches!(to, "next" | "back") { json!({ "way": to }) } else { json!({ "way": "key", "key": to }) };
    desk.change("workshop_step", json!({ "id": id, "to": to }))
}

fn vote(desk: &mut Desk, workshop: &str, item: &str, voter: &str, count: u32) {
    desk.change("vote_cast", json!({ "workshop": workshop, "round": "vote", "item": item, "voter": voter, "count": count }));
}

fn texts(view: &Value, part: &str, field: &str) -> Vec<String> {
    list(&view[part]).iter().map(|one| text(&one[field])).collect()
}

#[test]
fn a_workshop_goes_from_its_agenda_to_its_minutes() {
    let (mut desk, account, workshop) = meeting();
    let view = get(&mut desk, &workshop);
    assert_eq!((&view["title"], &view["running"]), (&json!("Segmentation of an account"), &json!(true)));
    assert_eq!(view["attendees"], json!(["Lin", "Song", "Marlowe"]));
    assert_eq!(texts(&view, "steps", "kind"), ["private", "reveal", "cluster", "place", "vote", "decide"]);
    assert_eq!(view["clock"], json!({ "going": false, "allotted": 900_000, "spent": 0 }));

    let line = note(&mut desk, &account, &workshop, "One line for all plants", [80.0, 80.0]);
    let meter = note(&mut desk, &account, &workshop, "Meters", [20.0, 20.0]);
    assert_eq!(get(&mut desk, &workshop)["face_down"], 2, "what is written alone is not read yet");
    step(&mut desk, &workshop, "next");
    desk.change("workshop_reveal", json!({ "id": workshop }));
    assert_eq!(get(&mut desk, &workshop)["face_down"], 0);

    step(&mut desk, &workshop, "vote");
    for (voter, dots) in [("Lin", 2), ("Song", 3)] {
        vote(&mut desk, &workshop, &line, voter, dots);
    }
    vote(&mut desk, &workshop, &meter, "", 3);
    let ballot = get(&mut desk, &workshop)["ballots"][0].take();
    assert_eq!((&ballot["given"], &ballot["possible"]), (&json!(8), &json!(9)));
    assert_eq!(texts(&ballot, "items", "name"), ["One line for all plants", "Meters"]);

    let lin = desk.ours("teammate", "Lin Man");
    let entry = |kind: &str, words: &str| json!({ "workshop": workshop, "kind": kind, "text": words, "owner": lin, "due_on": "2026-10-01" });
    desk.change("entry_add", entry("decision", "Win the line first"));
    let call = desk.add("entry_add", entry("action", "Call the plant manager"));
    desk.change("entry_add", entry("parking", "Prices"));
    desk.change("workshop_end", json!({ "id": workshop }));

    let minutes = desk.ask("workshop_minutes", json!({ "id": workshop, "theme": "light" }));
    assert_eq!(minutes["before"], Value::Null, "nothing stood there at the start");
    assert!(text(&minutes["after"]).contains("Meters"));
    let held = &minutes["workshop"];
    assert_eq!((&held["running"], &held["entries"][1]["owner"]["name"]), (&json!(false), &json!("Lin Man")));
    assert_eq!(texts(held, "moves", "name"), ["One line for all plants", "Meters"]);
    assert_eq!((&held["moves"][0]["to"], &held["moves"][0]["who"]), (&json!("Grow together"), &json!("Ada")));

    let path = desk.path("minutes.pdf");
    desk.ask("minutes_export", json!({ "id": workshop, "path": path }));
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF"));
    let editable = desk.path("minutes.docx");
    desk.ask("minutes_export", json!({ "id": workshop, "path": editable }));
    assert!(fs::read(&editable).unwrap().starts_with(b"PK"));
    assert!(desk.refused("minutes_export", json!({ "id": workshop, "path": path })).contains("minutes.pdf"), "a file that stands there stays");
    assert!(desk.refused("minutes_export", json!({ "id": workshop, "path": "minutes.doc" })).contains("minutes.doc"));
    let row = desk.ask("workshop_rows", json!({}))[0].take();
    assert_eq!((&row["decisions"], &row["open_actions"], &row["running"]), (&json!(1), &json!(1), &json!(false)));
    desk.change("entry_edit", json!({ "id": call, "edit": { "field": "done", "value": true } }));
    assert_eq!(desk.ask("workshop_rows", json!({}))[0]["open_actions"], 0, "an action can be done after the end");
}

#[test]
fn an_ended_workshop_is_kept_as_it_was() {
    let (mut desk, account, workshop) = meeting();
    let line = note(&mut desk, &account, &workshop, "One line", [80.0, 80.0]);
    let decision = desk.add("entry_add", json!({ "workshop": workshop, "kind": "decision", "text": "Go" }));
    desk.change("workshop_end", json!({ "id": workshop }));
    let id = json!({ "id": workshop });
    for (name, request) in [
        ("workshop_end", id.clone()),
        ("workshop_reveal", id.clone()),
        ("workshop_step", json!({ "id": workshop, "to": { "way": "next" } })),
        ("workshop_clock", json!({ "id": workshop, "turn": { "turn": "start" } })),
        ("workshop_spotlight", json!({ "id": workshop, "item": null })),
        ("workshop_edit", json!({ "id": workshop, "edit": { "field": "title", "value": "X" } })),
        ("vote_cast", json!({ "workshop": workshop, "round": "vote", "item": line, "voter": "Lin", "count": 1 })),
        ("entry_add", json!({ "workshop": workshop, "kind": "action", "text": "X" })),
        ("entry_edit", json!({ "id": decision, "edit": { "field": "text", "value": "X" } })),
        ("entry_delete", json!({ "ids": [decision] })),
        ("note_add", json!({ "matrix": "internal", "context": account, "workshop": workshop, "notes": [{ "text": "late" }] })),
    ] {
        assert!(desk.refused(name, request).contains("has ended"), "{name}");
    }
    desk.change("workshop_edit", json!({ "id": workshop, "edit": { "field": "note", "value": "Lin was ill." } }));
    assert_eq!(get(&mut desk, &workshop)["note"], "Lin was ill.");
}

#[test]
fn what_is_deleted_since_stays_in_the_minutes_by_name() {
    let (mut desk, account, workshop) = meeting();
    let lin = desk.ours("teammate", "Lin Man");
    let line = note(&mut desk, &account, &workshop, "One line", [80.0, 80.0]);
    vote(&mut desk, &workshop, &line, "Lin", 3);
    let entry = json!({ "workshop": workshop, "kind": "action", "text": "Call", "owner": lin, "subject": line });
    desk.change("entry_add", entry);
    desk.change("workshop_end", json!({ "id": workshop }));
    desk.change("note_delete", json!({ "ids": [line] }));
    desk.change("catalogue_delete", json!({ "kind": "teammate", "ids": [lin] }));
    desk.change("account_delete", json!({ "ids": [account] }));
    let held = get(&mut desk, &workshop);
    assert_eq!(held["context"]["name"], "Harbourline");
    assert_eq!((&held["entries"][0]["owner"]["name"], &held["entries"][0]["subject"]["name"]), (&json!("Lin Man"), &json!("One line")));
    assert_eq!((&held["moves"][0]["name"], &held["ballots"][0]["items"][0]["dots"]), (&json!("One line"), &json!(3)));
    let minutes = desk.ask("workshop_minutes", json!({ "id": workshop }));
    assert!(text(&minutes["after"]).contains("One line"));
}

#[test]
fn a_program_that_ends_in_the_middle_comes_back_to_the_same_step() {
    let (mut desk, _, workshop) = meeting();
    desk.change("workshop_clock", json!({ "id": workshop, "turn": { "turn": "start" } }));
    step(&mut desk, &workshop, "place");
    desk.change("workshop_clock", json!({ "id": workshop, "turn": { "turn": "add", "minutes": 5 } }));
    desk.change("workshop_spotlight", json!({ "id": workshop, "item": "a-note" }));
    let before = get(&mut desk, &workshop);
    assert_eq!((&before["step"], &before["clock"]["allotted"]), (&json!(3), &json!(1_800_000)));
    desk.restart();
    let after = get(&mut desk, &workshop);
    for part in ["step", "spotlight", "steps", "attendees"] {
        assert_eq!(after[part], before[part], "{part}");
    }
    assert_eq!((&after["clock"]["going"], &after["clock"]["allotted"]), (&json!(true), &json!(1_800_000)));
    assert_eq!(desk.ask("workshop_rows", json!({}))[0]["running"], true);
}

#[test]
fn undo_in_a_meeting_leaves_the_clock_alone() {
    let (mut desk, account, workshop) = meeting();
    step(&mut desk, &workshop, "place");
    note(&mut desk, &account, &workshop, "One line", [80.0, 80.0]);
    step(&mut desk, &workshop, "vote");
    assert_eq!(desk.undo_label(), "write “One line”", "steps leave nothing to undo");
    desk.undo();
    let view = get(&mut desk, &workshop);
    assert_eq!((&view["step"], &view["clock"]["going"]), (&json!(4), &json!(true)));
    desk.redo();
    assert_eq!(get(&mut desk, &workshop)["step"], 4);
}

#[test]
fn nobody_gives_more_votes_than_they_have() {
    let (mut desk, account, workshop) = meeting();
    let items: Vec<String> = (0..4).map(|n| note(&mut desk, &account, &workshop, &format!("Note {n}"), [10.0 * f64::from(n), 50.0])).collect();
    let cast = |item: &str, voter: &str, count: u32| json!({ "workshop": workshop, "round": "vote", "item": item, "voter": voter, "count": count });
    desk.change("vote_cast", cast(&items[0], "Lin", 2));
    assert!(desk.refused("vote_cast", cast(&items[1], "Lin", 2)).contains("only 3"));
    desk.change("vote_cast", cast(&items[0], "Lin", 1));
    desk.change("vote_cast", cast(&items[1], "Lin", 2));
    // The room counts for the two who did not vote by name.
    assert!(desk.refused("vote_cast", cast(&items[2], "", 7)).contains("only 6"));
    desk.change("vote_cast", cast(&items[2], "", 6));
    assert!(desk.refused("vote_cast", cast("nothing", "Lin", 1)).contains("“nothing”"));
    let ballot = get(&mut desk, &workshop)["ballots"][0].take();
    let ranked: Vec<Value> = list(&ballot["items"]).iter().map(|item| json!([item["name"], item["dots"], item["rank"]])).collect();
    assert_eq!(json!(ranked), json!([["Note 2", 6, 1], ["Note 1", 2, 2], ["Note 0", 1, 3], ["Note 3", 0, 4]]));
    desk.change("vote_cast", cast(&items[2], "", 0));
    assert_eq!(get(&mut desk, &workshop)["ballots"][0]["given"], 3);
}

#[test]
fn the_cards_of_a_deck_are_ranked_by_votes_or_by_hand() {
    let mut desk = Desk::with_workspace();
    let workshop = begin(&mut desk, json!({ "agenda": "unit-3", "matrix": "effort-effect" }));
    let ballot = |desk: &mut Desk| get(desk, &workshop)["ballots"][0].take();
    assert_eq!(list(&ballot(&mut desk)["items"]).len(), 14);
    desk.change("vote_cast", json!({ "workshop": workshop, "item": "unique-value", "voter": "Lin", "count": 2 }));
    assert_eq!(ballot(&mut desk)["items"][0]["id"], "unique-value");
    assert_ne!(ballot(&mut desk)["items"][0]["answer"], Value::Null);
    desk.change("deck_order", json!({ "workshop": workshop, "cards": ["industry", "cut-in"] }));
    let ranked = ballot(&mut desk);
    assert_eq!((&ranked["items"][0]["id"], &ranked["items"][1]["rank"]), (&json!("industry"), &json!(2)));
    assert_eq!((list(&ranked["items"]).len(), &ranked["ordered"]), (14, &json!(true)));
    assert!(desk.refused("deck_order", json!({ "workshop": workshop, "cards": ["no-card"] })).contains("“no-card”"));
    desk.change("deck_order", json!({ "workshop": workshop, "cards": [] }));
    assert_eq!(ballot(&mut desk)["items"][0]["id"], "unique-value", "the votes count again");
}

#[test]
fn steps_change_while_the_meeting_runs_and_can_be_kept_as_an_agenda() {
    let (mut desk, _, workshop) = meeting();
    step(&mut desk, &workshop, "place");
    let steps = json!([
        { "key": "place", "title": "Place", "kind": "place", "minutes": 40 },
        { "title": "What holds us back", "kind": "rank", "minutes": 10, "deck": "sales-complaints" },
        { "key": "decide", "title": "Decide", "kind": "decide", "minutes": 9999 },
    ]);
    desk.change("workshop_edit", json!({ "id": workshop, "edit": { "field": "steps", "value": steps } }));
    let view = get(&mut desk, &workshop);
    assert_eq!((&view["step"], list(&view["steps"]).len(), &view["steps"][2]["minutes"]), (&json!(0), 3, &json!(480)));
    assert_eq!(view["clock"]["allotted"], 2_400_000, "the step keeps its place and its clock");
    desk.undo();
    assert_eq!(get(&mut desk, &workshop)["step"], 3);
    desk.change("agenda_keep", json!({ "title": "Our own", "goal": "", "board": "internal", "steps": steps }));
    let agendas = desk.ask("method_get", json!({}))["agendas"].take();
    let own = list(&agendas).iter().find(|agenda| agenda["title"] == "Our own").cloned().unwrap_or_default();
    assert_eq!((&own["source"]["own"], &own["minutes"]), (&json!(true), &json!(530)));
    let held = begin(&mut desk, json!({ "agenda": own["key"], "title": "  " }));
    assert_eq!(get(&mut desk, &held)["title"], "Our own");
    for wrong in [json!([]), json!([{ "title": "X", "kind": "dance", "minutes": 5 }]), json!([{ "title": " ", "kind": "talk", "minutes": 5 }]), json!([{ "title": "X", "kind": "rank", "minutes": 5 }])] {
        desk.refused("agenda_keep", json!({ "title": "Wrong", "goal": "", "steps": wrong }));
    }
}

#[test]
fn a_board_of_an_account_needs_the_account_and_a_deleted_workshop_leaves_its_notes() {
    let (mut desk, account, workshop) = meeting();
    let wrong = |matrix: &str, context: Value| json!({ "agenda": "segmentation", "matrix": matrix, "context": context });
    assert!(desk.refused("workshop_begin", wrong("internal", Value::Null)).contains("account"));
    assert!(desk.refused("workshop_begin", wrong("no-board", Value::Null)).contains("“no-board”"));
    assert!(desk.refused("workshop_begin", json!({ "agenda": "no-agenda" })).contains("“no-agenda”"));
    note(&mut desk, &account, &workshop, "One line", [80.0, 80.0]);
    desk.change("entry_add", json!({ "workshop": workshop, "kind": "decision", "text": "Go\nStay" }));
    desk.change("workshop_delete", json!({ "ids": [workshop] }));
    assert!(list(&desk.ask("workshop_rows", json!({}))).is_empty());
    let notes = desk.ask("note_list", json!({ "matrix": "internal", "context": account }));
    assert_eq!((list(&notes).len(), &notes[0]["workshop"]), (1, &Value::Null));
    desk.undo();
    assert_eq!(texts(&get(&mut desk, &workshop), "entries", "text"), ["Go", "Stay"]);
    let entries = get(&mut desk, &workshop)["entries"].take();
    desk.change("entry_move", json!({ "id": entries[1]["id"], "before": entries[0]["id"] }));
    assert_eq!(texts(&get(&mut desk, &workshop), "entries", "text"), ["Stay", "Go"]);
}

//! Every command given nonsense: a sentence for an answer, and an unchanged file.

use serde_json::{Value, json};
use tests::Desk;

/// Texts that have broken programs before.
fn odd_texts() -> Vec<String> {
    [
        "'; DROP TABLE account; --",
        "\" OR \"\"=\"",
        "Robert\u{0}Tables",
        "line\nbreak\ttab\u{7}bell\u{1b}[31m",
        "🧑‍🧑‍🧒‍🧒 👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "مرحبا بالعالم שלום",
        "\u{202e}reversed\u{202c}",
        "e\u{301}\u{302}\u{303}\u{304}",
        "<script>alert(1)</script>&amp;]]>",
        "{ $name } -term = { -x }",
        "%s %n ../../etc",
        "\u{fffe}\u{ffff}\u{feff}",
    ]
    .map(str::to_owned)
    .into_iter()
    .chain(["長".repeat(10_000), "W".repeat(10_000)])
    .collect()
}

/// A workspace in which everything has the name.
fn named(name: &str) -> Desk {
    let mut desk = Desk::with_workspace();
    let account = desk.account(name);
    desk.place(&account, 60.0, 60.0);
    for field in ["industry", "country", "city", "website", "note"] {
        desk.edit("account", &account, field, name);
    }
    let chief = desk.person(&account, name, None);
    let clerk = desk.person(&account, name, Some(&chief));
    desk.edit("person", &clerk, "title", name);
    desk.change("link_add", json!({ "from": chief, "to": clerk, "strength": 2 }));
    desk.add("unit_add", json!({ "account": account, "names": [name], "parent": null }));
    let deal = desk.deal(name, Some(&account), "1,000", "2026-11-01");
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "won", "why": name }));
    for kind in ["teammate", "product", "competitor"] {
        desk.ours(kind, name);
    }
    desk.change("workspace_edit", json!({ "field": "name", "value": name }));
    desk
}

#[test]
fn any_text_is_a_name_that_is_kept_drawn_found_and_undone() {
    for name in odd_texts() {
        let mut desk = named(&name);
        let kept = desk.names("account_rows", json!({})).remove(0);
        assert!(!kept.contains(|c: char| c.is_control()), "{kept:?}");
        let kept_letters: String = kept.chars().filter(|c| c.is_alphanumeric()).collect();
        let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        assert_eq!(kept_letters, letters);
        let search: String = kept.chars().take(40).collect();
        assert_eq!(desk.names("account_rows", json!({ "search": search })).len(), 1, "{search:?}");
        desk.ask("find", json!({ "text": name, "limit": 20 }));
        desk.ask("history_list", json!({}));
        assert!(desk.undo_label().chars().count() < 200, "a label is short");
        let account = desk.ask("account_rows", json!({}))["rows"][0]["id"].take();
        for picture in [
            json!({ "kind": "matrix", "of": { "query": { "matrix": "portfolio", "width": 400, "height": 300 }, "theme": "light" } }),
            json!({ "kind": "people", "of": { "account": account, "theme": "dark" } }),
            json!({ "kind": "chart", "of": { "chart": "revenue" } }),
        ] {
            for ending in ["svg", "png", "pdf"] {
                let path = desk.path(&format!("picture.{ending}"));
                desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
            }
        }
        let before = desk.everything();
        desk.restart();
        assert_eq!(desk.everything(), before);
        while desk.call("undo", json!({})).is_ok() {}
        assert!(desk.names("account_rows", json!({})).is_empty());
    }
}

#[test]
fn every_command_answers_nonsense_with_a_sentence_and_leaves_the_file_alone() {
    let mut desk = Desk::with_sample("en");
    let before = desk.everything();
    let nonsense = [
        json!(null),
        json!([]),
        json!("text"),
        json!(-1),
        json!({ "ids": [] }),
        json!({ "ids": ["nobody"] }),
        json!({ "id": "nobody" }),
        json!({ "ids": "not a list", "id": 7, "names": 3, "path": [], "edit": 1, "kind": {}, "text": [], "months": "x",
                "moves": 1, "subjects": {}, "matrix": 5, "chart": [], "from": 0, "to": 0, "language": 9, "sort": 1 }),
        json!({ "ids": ["nobody"], "edit": { "field": "no-such-field", "value": "x" } }),
        json!({ "ids": ["nobody"], "id": "nobody", "edit": { "field": "name", "value": "x" }, "kind": "teammate" }),
        json!({ "names": ["", " "], "kind": "teammate", "account": "nobody", "people": [] }),
        json!({ "offset": -5, "limit": 1.5, "search": null }),
        json!({ "matrix": "no-such", "moves": [{ "id": "nobody", "at": [1e300, -1e300] }], "id": "nobody" }),
        json!({ "subjects": ["nobody"], "scale": "no-such", "levels": ["x"] }),
        json!({ "path": "", "currency": "", "sample": "maybe", "scale": -1, "picture": {} }),
        json!({ "path": "/no/such/place/file.xyz", "scale": 9, "picture": { "kind": "chart", "of": { "chart": "no-such" } } }),
        json!({ "worksheet": "no-such", "section": "no-such", "subject": "nobody", "edit": { "field": "day", "value": "never" }, "feed": "no-such", "from": "nobody", "to": "nobody" }),
        json!({ "months": ["2026-13"], "amount": "x", "from": "x", "to": "y", "chart": "revenue" }),
        json!({ "from": "nobody", "to": "nobody", "strength": 1 }),
        json!({ "ids": ["nobody"], "stage": "no-such", "on_date": "never" }),
        json!({ "folder": "/no/such/folder" }),
        json!({ "scorecard": "no-such", "criterion": "x", "subject": "nobody", "value": 1e300, "weight": -1 }),
        json!({ "matrix": "portfolio", "zones": [], "ids": ["nobody"], "locked": true }),
        json!({ "matrix": "portfolio", "from": "never", "to": "x", "shows": { "size": "colour", "label": 5 } }),
    ];
    // What needs nothing or has a default for everything may well be answered;
    // these four answer it by doing something else than reading.
    let doing = ["workspace_close", "sample_open", "undo", "redo", "settings_set", "redact_set"];
    for name in app::names().iter().filter(|name| !doing.contains(name)) {
        for request in &nonsense {
            if let Err(error) = desk.call(name, request.clone()) {
                assert!(["failed", "not-now"].contains(&error.code.as_str()), "{name} {request}: {error:?}");
                let sentence = error.message.trim();
                assert!(sentence.contains(' ') && sentence.ends_with(['.', ')']), "{name} {request}: {sentence}");
                assert!(!sentence.contains("errors-") && !sentence.contains("FOREIGN KEY"), "{name} {request}: {sentence}");
            }
        }
    }
    assert_eq!(desk.everything(), before);
    assert_eq!(desk.refused("undo", json!({})), "There is nothing to undo.", "nothing was recorded");
}

#[test]
fn without_a_workspace_every_command_says_so_or_needs_none() {
    let mut desk = Desk::new();
    let needs_none = [
        "session_get", "settings_set", "redact_set", "workspace_new", "workspace_open", "workspace_close", "data_read", "sample_open", "recent_forget", "find",
    ];
    let full = json!({
        "ids": ["x"], "id": "x", "names": ["X"], "kind": "teammate", "account": "x", "people": [{ "name": "X" }], "matrix": "portfolio",
        "width": 10, "height": 10, "moves": [{ "id": "x", "at": [1, 1] }], "subjects": ["x"], "scale": "category", "levels": [],
        "months": ["2026-01"], "from": "2026-01", "to": "2026-02", "chart": "revenue", "stage": "won", "limit": 1, "text": "x", "path": "x.pdf", "key": "portfolio",
        "subject": "x", "worksheet": "x", "section": "x", "feed": "reason", "opportunity": "x",
    });
    for name in app::names().iter().filter(|name| !needs_none.contains(name)) {
        let request = match *name {
            "link_add" => json!({ "from": "x", "to": "y", "strength": 1 }),
            "link_edit" => json!({ "id": "x", "edit": { "field": "turn" } }),
            "person_succeed" => json!({ "person": "x", "by": { "kind": "nobody" } }),
            "person_erase" => json!({ "id": "x", "name": "x" }),
            "people_settings_set" => json!({ "faded_days": 1, "scales_on": [] }),
            "role_turn" => json!({ "ids": ["x"], "role": "user", "on": true }),
            "clique_add" => json!({ "account": "x", "name": "x" }),
            "clique_edit" => json!({ "id": "x", "edit": { "field": "name", "value": "x" } }),
            "team_edit" => json!({ "id": "x", "edit": { "field": "note", "value": "x" } }),
            "pair_edit" => json!({ "id": "x", "edit": { "field": "note", "value": "x" } }),
            "action_edit" => json!({ "ids": ["x"], "edit": { "field": "text", "value": "x" } }),
            "workspace_edit" => json!({ "field": "name", "value": "x" }),
            "picture_export" => json!({ "path": "x.png", "scale": 1, "picture": { "kind": "chart", "of": { "chart": "revenue" } } }),
            "answer_set" => json!({ "worksheet": "x", "section": "x", "subject": "x", "edit": { "field": "text", "value": "x" } }),
            "value_edit" => json!({ "ids": ["x"], "edit": { "field": "result", "value": "x" } }),
            "pain_edit" | "driver_edit" => json!({ "ids": ["x"], "edit": { "field": "text", "value": "x" } }),
            "driver_attach" | "driver_detach" => json!({ "initiative": "x", "opportunity": "x" }),
            "unit_rename" => json!({ "id": "x", "name": "X" }),
            "note_add" => json!({ "matrix": "internal", "notes": [{ "text": "x" }] }),
            "note_edit" => json!({ "ids": ["x"], "edit": { "field": "text", "value": "x" } }),
            "note_lock" => json!({ "ids": ["x"], "locked": true }),
            "board_lock" => json!({ "matrix": "internal", "ids": ["x"], "locked": true }),
            "level_reason_set" => json!({ "account": "x", "scale": "strategic-value", "level": "revenue", "why": "x" }),
            "note_turn" => json!({ "ids": ["x"], "into": "account" }),
            "matrix_zones_set" => json!({ "matrix": "portfolio", "zones": [] }),
            "rate" => json!({ "scorecard": "attractiveness", "criterion": "volume", "subject": "x", "value": 1 }),
            "scorecard_weigh" => json!({ "scorecard": "attractiveness", "criterion": "volume", "weight": 1 }),
            "rules_preview" | "rules_set" => json!({ "rules": { "pass": { "by": "all" }, "limit": null, "criteria": [] } }),
            "scorecard_reset" => json!({ "scorecard": "attractiveness" }),
            "pack_item_get" | "pack_item_reset" | "pack_item_switch" => json!({ "kind": "matrix", "key": "portfolio", "on": false }),
            "activity_rows" | "class_rows" => json!({}),
            "activity_edit" => json!({ "ids": ["x"], "edit": { "field": "summary", "value": "x" } }),
            "tier_scheme_set" | "tier_reset" | "tier_apply" => json!({ "scheme": "tier-value", "ids": ["x"] }),
            "tier_target_set" => json!({ "scheme": "tier-value", "level": "key", "edit": { "field": "share", "value": "1" } }),
            "tier_rule_set" => json!({ "scheme": "tier-value", "level": "key", "from": "1" }),
            "contradiction_aside" | "contradiction_reopen" => json!({ "account": "x", "rule": "key-tier-but-give-up", "why": "x" }),
            "territory_accounts" => json!({ "kind": "gaps" }),
            "picture_copy" => json!({ "scale": 1, "picture": { "kind": "chart", "of": { "chart": "revenue" } } }),
            "workshop_edit" => json!({ "id": "x", "edit": { "field": "title", "value": "x" } }),
            "review_edit" => json!({ "id": "x", "edit": { "field": "since", "value": "x" } }),
            "review_answer" => json!({ "review": "x", "about": "x", "question": "x", "text": "x" }),
            "workshop_step" => json!({ "id": "x", "to": { "way": "next" } }),
            "workshop_clock" => json!({ "id": "x", "turn": { "turn": "pause" } }),
            "vote_cast" => json!({ "workshop": "x", "item": "x", "voter": "x", "count": 1 }),
            "deck_order" => json!({ "workshop": "x", "cards": ["x"] }),
            "entry_edit" => json!({ "id": "x", "edit": { "field": "text", "value": "x" } }),
            "activity_add" => json!({ "account": "x", "kind": "call", "on_date": "2026-01-01" }),
            "agenda_keep" => json!({ "title": "X", "steps": [{ "key": "x", "kind": "talk", "title": "X", "minutes": 5 }] }),
            "deck_slides" => json!({ "kind": "portfolio" }),
            "workbook_write" | "forecast_write" => json!({ "path": "x.xlsx" }),
            "pack_item_set" => json!({ "kind": "matrix", "key": "portfolio" }),
            "pipeline_match" => json!({ "from": "x", "into": "y" }),
            "rate_add" => json!({ "currency": "EUR", "rate": "1" }),
            "calendar_set" => json!({ "year_start": 4 }),
            "series_set" => json!({ "series": "x", "cells": [] }),
            "estimate_add" => json!({ "role": "own", "from": "2026-01", "to": "2026-03", "amount": "1" }),
            "payment_add" => json!({ "opportunity": "x", "name": "x", "amount": "1" }),
            "pursuit_set" => json!({ "field": "valid-only", "value": true }),
            "contender_add" | "criterion_add" => json!({ "opportunity": "x", "names": ["x"] }),
            "contender_edit" => json!({ "ids": ["x"], "edit": { "field": "solution", "value": "x" } }),
            "step_add" => json!({ "opportunity": "x", "kinds": ["award"] }),
            "standing_set" => json!({ "criterion": "x", "contender": null, "value": 1 }),
            "goal_add" => json!({ "account": "x", "branch": "new", "names": ["x"] }),
            "whitespace_set" => json!({ "account": "x", "cells": [] }),
            "placement_lock" => json!({ "matrix": "portfolio", "ids": ["x"], "locked": true }),
            "cycle_edit" => json!({ "account": "x", "step": "x", "edit": { "field": "note", "value": "x" } }),
            "satisfaction_edit" => json!({ "ids": ["x"], "edit": { "field": "words", "value": "x" } }),
            "issue_add" => json!({ "account": "x", "kind": "issue", "names": ["x"] }),
            "picture_fit" => json!({ "picture": { "kind": "chart", "of": { "chart": "forecast" } }, "size": "page" }),
            "care_weigh" => json!({ "part": "plan", "weight": 1 }),
            name if name.ends_with("_edit") => {
                json!({ "ids": ["x"], "id": "x", "kind": "teammate", "edit": { "field": "name", "value": "x" } })
            }
            name if name.starts_with("import_") => continue,
            _ => full.clone(),
        };
        let told = desk.refused(name, request);
        assert_eq!(told, "No workspace is open. Open one or make a new one first.", "{name}");
    }
}

#[test]
fn what_is_not_there_is_told_as_such() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let deal = desk.deal("Line", Some(&account), "1", "2026-12-01");
    let person = desk.person(&account, "Ines", None);
    let edit = |kind: &str, id: &str, field: &str| {
        (format!("{kind}_edit"), json!({ "ids": [id], "edit": { "field": field, "value": "nobody" } }))
    };
    let mut requests = vec![
        edit("account", &account, "owner"),
        edit("account", &account, "parent"),
        edit("person", &person, "manager"),
        edit("person", &person, "unit"),
    ];
    requests.extend(["account", "unit", "owner", "product"].map(|field| edit("opportunity", &deal, field)));
    for (name, request) in [
        ("opportunity_add", json!({ "names": ["X"], "account": "nobody" })),
        ("opportunity_add", json!({ "names": ["X"], "account": account, "unit": "nobody" })),
        ("unit_add", json!({ "account": account, "names": ["X"], "parent": "nobody" })),
        ("person_add", json!({ "account": account, "people": [{ "name": "X" }], "manager": "nobody" })),
        ("account_get", json!({ "id": "nobody" })),
        ("person_get", json!({ "id": "nobody" })),
        ("opportunity_get", json!({ "id": "nobody" })),
        ("people_map", json!({ "account": "nobody" })),
    ] {
        requests.push((name.to_owned(), request));
    }
    for (name, request) in requests {
        let told = desk.refused(&name, request.clone());
        assert_eq!(told, "This is no longer here. Undo or redo brings it back.", "{name} {request}");
    }
    for (request, key) in [
        (json!({ "names": ["X"], "category": "best" }), "“best”"),
        (json!({ "names": ["X"], "place": { "matrix": "nine-box", "x": 1, "y": 1 } }), "“nine-box”"),
    ] {
        assert!(desk.refused("account_add", request).contains(key));
    }
    assert_eq!(desk.ask("account_rows", json!({}))["total"], json!(1));
    let _: Value = desk.everything();
}

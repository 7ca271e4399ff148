//! Private things left out by one switch: of every view there is, whatever it is called.
//!
//! The views are read off the list of commands, so that a new one is looked through as well;
//! one that needs more than is asked for here says so by failing.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Stands in everything that is private, and nowhere else.
const MARKER: &str = "Xanthippe";
/// Levels and kinds that nobody outside is to read, by their keys.
const SECRET: [&str; 7] = ["power-sponsor", "enemy", "conflict", "insider", "personality", "status-cause", "relationship-strategy"];
/// Views that tell of the method or of a file at hand and of no person; the workspace's copy is
/// the workspace, and is no picture of it.
const OF_NO_PERSON: [&str; 6] = ["method_get", "pack_list", "pack_item_get", "pack_export", "import_preview", "workspace_backup"];
/// Views that are refused while private things are left out: all that is kept is their content.
const REFUSED: [&str; 4] = ["person_export", "person_mentions", "clique_get", "data_write"];

struct Place {
    account: String,
    deal: String,
    person: String,
    workshop: String,
    review: String,
    note: String,
    month: Value,
}

/// A workspace in which all that is private says the marker.
fn marked(desk: &mut Desk) -> Place {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let person = desk.person(&account, "Tom", Some(&chief));
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    let mara = desk.ours("teammate", "Mara");
    desk.change("people_settings_set", json!({ "faded_days": 30, "scales_on": ["personality"] }));
    for (scale, level) in [
        ("status", "enemy"), ("status-cause", "personal"), ("insider", "fair"), ("personality", "analyst"),
        ("relationship-strategy", "neutralise"), ("coverage", "shallow"), ("buying-role", "approver"),
    ] {
        for context in [Value::Null, json!(deal)] {
            let judged = json!({ "subjects": [person], "scale": scale, "levels": [level], "why": MARKER, "source": MARKER, "context": context });
            desk.change("judge", judged);
        }
    }
    let sponsor = json!({ "subjects": [person], "scale": "advocacy", "levels": ["power-sponsor"], "evidence": ["led"] });
    desk.change("judge", sponsor);
    desk.change("judge", json!({ "subjects": [person], "scale": "status", "levels": ["enemy"], "wanted": true, "on_date": "2027-01-01", "why": MARKER }));
    desk.edit("person", &person, "note", MARKER);
    desk.edit("account", &account, "note", MARKER);
    desk.edit("opportunity", &deal, "note", MARKER);
    for kind in ["influence", "dotted", "conflict", "alliance", "introduction"] {
        desk.change("link_add", json!({ "from": person, "to": chief, "kind": kind, "note": MARKER }));
    }
    for field in ["business-win", "personal-win", "criteria"] {
        desk.change("person_text_set", json!({ "person": person, "field": field, "text": MARKER, "opportunity": null }));
    }
    desk.change("person_edit", json!({ "ids": [person], "edit": { "field": "title", "value": "Head" }, "why": MARKER }));
    let clique = desk.add("clique_add", json!({ "account": account, "name": "Old plant", "colour": "c-2", "people": [chief, person] }));
    desk.change("clique_edit", json!({ "id": clique, "edit": { "field": "note", "value": MARKER } }));
    let pair = desk.add("pair_add", json!({ "person": person, "teammate": mara }));
    desk.change("pair_edit", json!({ "id": pair, "edit": { "field": "note", "value": MARKER } }));
    desk.change("action_add", json!({ "subjects": [person], "text": MARKER, "owner": mara, "opportunity": deal }));
    desk.change("activity_add", json!({ "account": account, "person": person, "teammate": mara, "kind": "visit", "summary": MARKER, "on_date": "2026-09-10" }));
    let member = desk.add("team_add", json!({ "account": account, "teammate": mara }));
    desk.change("team_edit", json!({ "id": member, "edit": { "field": "note", "value": MARKER } }));
    let inside = desk.add("insider_add", json!({ "account": account, "names": ["Ruth"] }));
    desk.change("judge", json!({ "subjects": [inside], "scale": "status", "levels": ["enemy"], "why": MARKER, "source": MARKER }));
    for field in ["concern", "counter-measure"] {
        desk.edit("insider", &inside, field, MARKER);
    }
    desk.change("place", json!({ "matrix": "stakeholders", "context": account, "moves": [{ "id": person, "at": [60.0, 60.0] }], "why": MARKER }));
    let note = desk.add("note_add", json!({ "matrix": "internal", "context": account, "notes": [{ "text": "Spare parts", "at": [50.0, 50.0] }] }));
    let workshop = desk.add("workshop_begin", json!({ "agenda": "", "title": "Review", "steps": [{ "title": "See", "kind": "talk", "minutes": 5 }], "matrix": "stakeholders", "context": account, "attendees": "Mara", "votes_each": 3 }));
    desk.change("entry_add", json!({ "workshop": workshop, "kind": "action", "text": MARKER, "subject": person }));
    desk.change("workshop_edit", json!({ "id": workshop, "edit": { "field": "note", "value": MARKER } }));
    let review = desk.add("review_begin", json!({ "about": [{ "kind": "account", "id": account }, { "kind": "opportunity", "id": deal }] }));
    let line = desk.ask("review_get", json!({ "id": review }))["subjects"][0]["id"].clone();
    desk.change("review_answer", json!({ "review": review, "about": line, "question": "goal", "text": MARKER }));
    for kind in ["weakness", "advice"] {
        desk.change("entry_add", json!({ "workshop": review, "kind": kind, "text": MARKER }));
    }
    for (worksheet, section) in [("proposal", "what"), ("compelling-reason", "why"), ("opportunity-plan", "solution")] {
        desk.change("answer_set", json!({ "worksheet": worksheet, "section": section, "subject": deal, "edit": { "field": "text", "value": MARKER } }));
    }
    Place { account, deal, person, workshop, review, note, month: json!("2026-09") }
}

/// What a view is asked for. Most take some of the same; the others are told apart.
fn request(desk: &Desk, place: &Place, view: &str) -> Value {
    let Place { account, deal, person, workshop, review, note, month } = place;
    let picture = |kind: &str, of: Value| json!({ "scale": 1, "path": desk.path("picture.svg"), "picture": { "kind": kind, "of": of } });
    match view {
        "person_get" | "person_mentions" | "way" | "play" => json!({ "id": person }),
        "opportunity_get" | "opportunity_pursuit" | "contest" | "opportunity_plan" | "value_get" | "pain_chain" | "opportunity_drivers" | "flow_rows" => json!({ "id": deal }),
        "worksheet_list" => json!({ "subject": deal }),
        "worksheet_get" => json!({ "worksheet": "proposal", "subject": deal }),
        "answer_history" => json!({ "worksheet": "proposal", "section": "what", "subject": deal }),
        "fed_get" => json!({ "feed": "reason", "subject": deal }),
        "worksheet_export" => json!({ "worksheet": "opportunity-plan", "subject": deal, "path": desk.path("plan.docx"), "replace": true }),
        "opportunity_gate" => json!({ "ids": [deal], "stage": "won" }),
        "qualification" => json!({ "opportunity": deal }),
        "workshop_get" => json!({ "id": workshop }),
        "review_get" => json!({ "id": review }),
        "workshop_minutes" => json!({ "id": workshop, "theme": "light" }),
        "minutes_export" => json!({ "id": workshop, "path": desk.path("minutes.docx"), "replace": true }),
        "relationship_write" => json!({ "account": account, "opportunity": deal, "path": desk.path("people.docx"), "replace": true }),
        "deck_write" => json!({ "path": desk.path("all.pptx"), "of": { "kind": "account", "subject": account }, "replace": true }),
        "deck_slides" => json!({ "kind": "account", "subject": account }),
        "data_write" => json!({ "path": desk.path("all.jsonl"), "replace": true }),
        "pipeline_match" => json!({ "from": "seven-stages", "into": "six-categories" }),
        "calendar_write" => json!({ "path": desk.path("all.ics"), "replace": true }),
        "workbook_write" => json!({ "path": desk.path("all.xlsx"), "replace": true }),
        "forecast_write" => json!({ "path": desk.path("forecast.xlsx"), "replace": true }),
        "person_export" => json!({ "id": person, "path": desk.path("person.json") }),
        "people_changes" => json!({ "account": account, "from": "2020-01-01" }),
        "placement_history" | "matrix_stand" => json!({ "matrix": "stakeholders", "context": account, "id": person }),
        "matrix_view" | "matrix_places" => json!({ "matrix": "stakeholders", "context": account, "ids": [person], "width": 800, "height": 600 }),
        "matrix_moves" => json!({ "matrix": "stakeholders", "context": account, "from": "2020-01-01", "to": null }),
        "note_list" | "board_summary" | "board_candidates" => json!({ "matrix": "internal", "context": account, "ids": [note] }),
        "scorecard_get" | "rating_table" => json!({ "scorecard": "attractiveness", "subject": account, "subjects": [account] }),
        "find" | "search" => json!({ "text": MARKER, "limit": 50 }),
        "chart_read" => json!({ "account": account, "text": "Ada\n  Bea" }),
        "pyramid_view" | "tier_rule" => json!({ "scheme": "tier-value", "level": "key" }),
        "tier_rows" => json!({ "scheme": "tier-value", "level": "" }),
        "segment_rows" => json!({ "dimension": "coverage-model" }),
        "territory_accounts" => json!({ "kind": "gaps" }),
        "territory_preview" => json!({ "filter": {} }),
        "rules_preview" => json!({ "rules": { "pass": { "by": "all" }, "limit": null, "criteria": [{ "title": "", "weight": 1, "by": "field", "key": "employees", "at_least": 100, "at_most": null, "is": [] }] } }),
        "chart_draw" => json!({ "chart": "revenue" }),
        "picture_export" | "picture_copy" => picture("people", json!({ "account": account, "opportunity": deal, "theme": "light" })),
        "picture_fit" => json!({ "picture": { "kind": "people", "of": { "account": account, "opportunity": deal, "theme": "light" } }, "size": "page" }),
        "target_rows" => json!({ "from": month, "to": month }),
        "ties_preview" => json!({ "account": account, "path": ties(desk) }),
        _ => json!({ "id": account, "account": account, "person": person, "limit": 200 }),
    }
}

fn ties(desk: &Desk) -> std::path::PathBuf {
    let path = desk.path("ties.csv");
    std::fs::write(&path, "from,to,kind\nTom,Ines,influence\n").expect("a file is written");
    path
}

/// What a view tells, with what it wrote into a file.
fn told(desk: &mut Desk, view: &str, request: Value) -> String {
    let answer = desk.ask(view, request);
    let path = answer["path"].as_str().unwrap_or_default();
    if path.ends_with(".xlsx") {
        return format!("{answer}\n{:?}", crate::sheets::read(path.as_ref()));
    }
    if path.ends_with(".pptx") || path.ends_with(".docx") {
        return format!("{answer}\n{:?}", crate::decks::parts(path.as_ref()));
    }
    let file = std::fs::read(path).unwrap_or_default();
    format!("{answer}\n{}", String::from_utf8_lossy(&file))
}

#[test]
fn with_private_things_left_out_no_view_there_is_tells_one() {
    let mut desk = Desk::with_workspace();
    let place = marked(&mut desk);
    let left: Vec<&str> = app::queries().into_iter().filter(|view| !OF_NO_PERSON.contains(view)).collect();
    let (refused, views): (Vec<&str>, Vec<&str>) = left.into_iter().partition(|view| REFUSED.contains(view));
    let ask = |desk: &mut Desk, view: &str| {
        let asked = request(desk, &place, view);
        told(desk, view, asked)
    };
    let open: String = views.iter().map(|view| ask(&mut desk, view)).collect();
    let count = |text: &str| text.matches(MARKER).count();
    assert!(count(&open) > 40 && SECRET.iter().all(|key| open.contains(key)), "the views tell all of it to us: {}", count(&open));
    desk.redact(true);
    let mut telling = Vec::new();
    for view in &views {
        let said = ask(&mut desk, view);
        let tells = |word: &&&str| said.contains(&format!("\"{word}\""));
        // Which scales a workspace has switched on tells nothing of anybody.
        let found: Vec<&str> = SECRET.iter().filter(tells).filter(|_| *view != "people_settings_get").copied().collect();
        if said.contains(MARKER) || !found.is_empty() {
            telling.push(format!("{view} tells {found:?}: {said}\n"));
        }
    }
    assert!(telling.is_empty(), "{}", telling.concat());
    for view in refused {
        let asked = request(&desk, &place, view);
        assert!(desk.refused(view, asked).contains("Switch redaction off first"), "{view}");
    }
}

#[test]
fn pictures_of_people_have_no_private_thing_and_no_word_for_one() {
    let mut desk = Desk::with_workspace();
    let place = marked(&mut desk);
    for kind in ["people", "zipper", "stakeholders"] {
        let drawn = |desk: &mut Desk, on: bool| {
            desk.redact(on);
            let picture = json!({ "kind": kind, "of": { "account": place.account, "theme": "light" } });
            told(desk, "picture_export", json!({ "path": desk.path("picture.svg"), "scale": 1, "picture": picture }))
        };
        let (open, shown) = (drawn(&mut desk, false), drawn(&mut desk, true));
        assert!(open.contains("Tom") && shown.contains("Tom"), "{kind}");
        assert!(!shown.contains("Enemy") && !shown.contains("Conflict") && !shown.contains(MARKER), "{kind}: {shown}");
    }
}

#[test]
fn the_switch_stays_on_over_a_restart_and_what_is_written_meanwhile_loses_nothing() {
    let mut desk = Desk::with_workspace();
    let place = marked(&mut desk);
    desk.redact(true);
    desk.restart();
    assert_eq!(desk.ask("session_get", json!({}))["redacted"], true);
    desk.change("role_turn", json!({ "ids": [place.person], "role": "user", "on": true, "opportunity": null }));
    assert_eq!(desk.undo_label(), "something private");
    let entries = desk.ask("history_list", json!({ "subject": place.person }))["entries"].take();
    assert!(list(&entries).iter().all(|one| list(&one["details"]).is_empty()), "{entries}");
    assert!(list(&entries).iter().any(|one| text(&one["label"]) == "something private"));
    desk.redact(false);
    let row = desk.person_row(&place.person);
    assert_eq!((&row["status"], &row["roles"], &row["note"]), (&json!("enemy"), &json!(["user", "approver"]), &json!(MARKER)));
}

/// Figures of cost and margin that stand nowhere else, as they are shown and as they travel.
const COSTS: [(&str, [&str; 2]); 8] = [
    ("day rate", ["7,919.00", "791900"]),
    ("team", ["23,757", "2375700"]),
    ("winning", ["73,939", "7393900"]),
    ("margin", ["37.3 %", "37.3"]),
    ("least profit", ["12.9 %", "12.9"]),
    ("note", ["91,397", "9139700"]),
    ("lead", ["61,463", "6146300"]),
    ("plan", ["83,691", "8369100"]),
];

/// What all that costs or leaves us says; the rest is private already.
fn costly(desk: &mut Desk, place: &Place) {
    let Place { account, deal, .. } = place;
    for (field, value) in [("day-rate", "7,919"), ("least-profit", "12.9")] {
        desk.change("pursuit_set", json!({ "field": field, "value": value }));
    }
    let mara = desk.ask("catalogue_get", json!({}))["teammates"][0]["id"].take();
    let team = json!({ "account": account, "opportunity": deal, "teammate": mara, "days": 3.0 });
    desk.add("team_add", team);
    for (field, value) in [("effort-cost", "73,939"), ("margin", "37.3"), ("amount", "500,000")] {
        desk.edit("opportunity", deal, field, value);
    }
    desk.add("note_add", json!({ "matrix": "internal", "context": account, "notes": [{ "text": "Service", "at": [20.0, 80.0], "profit": "91,397" }] }));
    let lead = desk.add("lead_add", json!({ "names": ["Kiln"], "account": account }));
    desk.edit("lead", &lead, "cost", "61,463");
    let cell = |measure: &str, kind: &str, value: &str| json!({ "account": account, "unit": null, "product": null, "measure": measure, "kind": kind, "from": "2026-09", "to": "2026-09", "value": value });
    let cells = [cell("revenue", "actual", "167,382"), cell("revenue", "plan", "300,000"), cell("margin", "actual", "50%"), cell("margin", "plan", "40%")];
    desk.change("series_set", json!({ "series": "revenue-plan", "cells": cells }));
    desk.judge(account, "buyer-type", &["negotiating"]);
    let won = desk.deal("Line 6", Some(account), "200,000", "2026-09-01");
    desk.edit("opportunity", &won, "margin", "37.3");
    desk.move_to(&won, "won", "2026-09-10");
}

/// Every view there is, and the pictures and documents that one request does not reach.
fn looked_at(desk: &Desk, place: &Place) -> Vec<(&'static str, Value)> {
    let Place { account, deal, .. } = place;
    let views = app::queries().into_iter().filter(|view| !OF_NO_PERSON.contains(view) && !REFUSED.contains(view));
    let mut all: Vec<(&str, Value)> = views.map(|view| (view, request(desk, place, view))).collect();
    let team = json!({ "account": account, "opportunity": deal });
    all.extend([("team_rows", team), ("lead_figures", json!({ "by": "kind" })), ("series_get", json!({ "series": "revenue-plan" })), ("segment_rows", json!({ "dimension": "buyer-type" }))]);
    for (chart, of) in [("plan", json!({ "account": account })), ("segments", json!({ "dimension": "buyer-type" })), ("measures", json!({ "scheme": "revenue-plan" }))] {
        let mut of = of;
        of["chart"] = json!(chart);
        all.push(("chart_draw", of));
    }
    for (matrix, context) in [("internal", json!(account)), ("investment", Value::Null), ("portfolio", Value::Null)] {
        let query = json!({ "matrix": matrix, "context": context, "width": 900, "height": 600, "size": "contribution", "label": "profit" });
        all.push(("matrix_view", query.clone()));
        let of = json!({ "kind": "matrix", "of": { "query": query, "theme": "light" } });
        all.push(("picture_export", json!({ "scale": 1, "path": desk.path("board.svg"), "picture": of })));
    }
    for (kind, subject) in [("portfolio", Value::Null), ("opportunity", json!(deal)), ("forecast", Value::Null)] {
        all.push(("deck_write", json!({ "path": desk.path("some.pptx"), "of": { "kind": kind, "subject": subject }, "replace": true })));
    }
    let plan = |name: &str| json!({ "worksheet": "account-plan", "subject": account, "path": desk.path(name), "replace": true });
    all.extend([("worksheet_export", plan("whole.docx")), ("worksheet_export", plan("whole.xlsx"))]);
    all
}

/// Whether a text says a figure, and not only as a part of another.
fn says(text: &str, figure: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    text.match_indices(figure).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + figure.len()..]);
        !digit(before.chars().next_back()) && !before.ends_with('.') && !digit(after.chars().next())
    })
}

#[test]
fn where_it_is_wished_no_view_or_file_tells_cost_or_margin() {
    let mut desk = Desk::with_workspace();
    let place = marked(&mut desk);
    costly(&mut desk, &place);
    let told_by = |desk: &mut Desk| -> Vec<(String, String)> {
        let asked = looked_at(desk, &place);
        asked.into_iter().map(|(view, asked)| (format!("{view} {asked}"), told(desk, view, asked))).collect()
    };
    let tells = |said: &str| -> Vec<&str> {
        COSTS.iter().filter(|(_, forms)| forms.iter().any(|form| says(said, form))).map(|(name, _)| *name).collect()
    };
    let open = told_by(&mut desk);
    let whole: String = open.iter().map(|(_, said)| said.as_str()).collect();
    assert_eq!(tells(&whole).len(), COSTS.len(), "to us all of it is told: {:?}", tells(&whole));
    desk.change("redact_set", json!({ "on": true }));
    let plain: String = told_by(&mut desk).into_iter().map(|(_, said)| said).collect();
    assert!(tells(&plain).len() > 5, "the switch alone leaves figures as they are: {:?}", tells(&plain));
    desk.change("redact_set", json!({ "on": true, "cost": true }));
    let telling: Vec<String> = told_by(&mut desk).iter().filter(|(_, said)| !tells(said).is_empty()).map(|(view, said)| format!("{view} tells {:?}: {:.400}\n", tells(said), said)).collect();
    assert!(telling.is_empty(), "{}", telling.concat());
    desk.restart();
    let view = desk.ask("session_get", json!({}));
    assert_eq!((&view["redacted"], &view["redacts_cost"]), (&json!(true), &json!(true)), "the choice is kept");
    desk.change("redact_set", json!({ "on": false }));
    assert!(desk.ask("opportunity_get", json!({ "id": place.deal }))["row"]["margin_percent"] == 37.3, "and nothing is lost");
}

#[test]
fn what_slides_would_leave_out_of_cost_is_told_before() {
    let mut desk = Desk::with_workspace();
    let place = marked(&mut desk);
    costly(&mut desk, &place);
    let of = json!({ "kind": "account", "subject": place.account });
    let texts = |desk: &mut Desk| -> Vec<String> { list(&desk.ask("deck_slides", of.clone())["left_out"]).iter().map(|one| text(&one["text"])).collect() };
    let before = texts(&mut desk);
    desk.change("redact_set", json!({ "on": false, "cost": true }));
    let after = texts(&mut desk);
    assert!(before.iter().all(|text| after.contains(text)), "{before:?} {after:?}");
    let profit = |texts: &[String]| texts.iter().any(|text| text.contains("Service") && text.contains("91.4"));
    assert!(!profit(&before) && profit(&after), "the profit of a note on the board: {after:?}");
}

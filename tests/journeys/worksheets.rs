//! Worksheets: answers with their source and level, two windows at one section, what stays inside.

use calamine::Reader;
use serde_json::{Value, json};
use tests::{Desk, list, text};

fn sheet(desk: &mut Desk, worksheet: &str, subject: &str) -> Value {
    desk.ask("worksheet_get", json!({ "worksheet": worksheet, "subject": subject }))
}

fn section(view: &Value, key: &str) -> Value {
    list(&view["sections"]).iter().find(|one| one["key"] == key).cloned().expect("a section")
}

fn set(worksheet: &str, section: &str, subject: &str, field: &str, value: impl Into<Value>) -> Value {
    json!({ "worksheet": worksheet, "section": section, "subject": subject, "edit": { "field": field, "value": value.into() } })
}

#[test]
fn an_answer_has_its_words_its_source_its_day_and_its_past() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let reason = |field: &str, value: Value| set("compelling-reason", "effect", &deal, field, value);
    desk.change("answer_set", reason("text", json!("Repairs fall from **12** to *4* a month.\n\n- fewer visits\n- fewer parts")));
    let view = sheet(&mut desk, "compelling-reason", &deal);
    let effect = section(&view, "effect");
    assert_eq!(effect["answer"]["blocks"][1]["kind"], "list");
    assert_eq!(effect["answer"]["blocks"][0]["spans"][1], json!({ "text": "12", "strong": true, "emphasis": false, "strike": false, "code": false, "href": null }));
    assert_eq!(effect["lacks"], "No figure yet");
    for (field, value) in [("amount", "1,200,000"), ("source", "Their controller"), ("certainty", "confirmed"), ("level", "private")] {
        desk.change("answer_set", reason(field, json!(value)));
    }
    let effect = section(&sheet(&mut desk, "compelling-reason", &deal), "effect");
    assert_eq!((&effect["lacks"], &effect["answer"]["amount"]["minor"], &effect["age_days"]), (&Value::Null, &json!(120_000_000), &json!(0)));
    assert_eq!((&effect["answer"]["source"], &effect["answer"]["author"]), (&json!("Their controller"), &json!("Ada")));

    desk.on("2026-09-20");
    desk.change("answer_set", reason("text", json!("They expect half.")));
    let past = desk.ask("answer_history", json!({ "worksheet": "compelling-reason", "section": "effect", "subject": deal }));
    assert_eq!(list(&past).len(), 2, "of another day is another answer");
    assert_eq!((&past[0]["source"], &past[0]["amount"]["minor"], &past[1]["source"]), (&Value::Null, &json!(120_000_000), &json!("Their controller")));
    desk.undo();
    assert_eq!(section(&sheet(&mut desk, "compelling-reason", &deal), "effect")["answer"]["on_date"], "2026-09-15");
    let told = desk.refused("answer_set", reason("amount", json!("much")));
    assert!(told.contains("much"), "{told}");
}

#[test]
fn two_windows_at_one_section_lose_nothing() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let write = |text: &str, base: &str, keep: bool| {
        let mut set = set("proposal", "what", &deal, "text", text);
        (set["base"], set["keep"]) = (json!(base), json!(keep));
        set
    };
    let first = text(&desk.change("answer_set", write("one", "", false))["stamp"]);
    desk.change("answer_set", write("two, from the other window", &first, false));
    let told = desk.change("answer_set", write("three, typed meanwhile", &first, false));
    assert_eq!(told["moved"]["text"], "two, from the other window");
    let stands = |desk: &mut Desk| section(&sheet(desk, "proposal", &deal), "what")["answer"]["text"].take();
    assert_eq!(stands(&mut desk), "two, from the other window", "nothing was written over");
    desk.change("answer_set", write("three, typed meanwhile", &text(&told["stamp"]), true));
    assert_eq!(stands(&mut desk), "three, typed meanwhile");
    let past = desk.ask("answer_history", json!({ "worksheet": "proposal", "section": "what", "subject": deal }));
    let texts: Vec<String> = list(&past).iter().map(|one| text(&one["text"])).collect();
    assert_eq!(texts, ["three, typed meanwhile", "two, from the other window"], "both stand in the history");
}

#[test]
fn what_was_told_in_private_stays_inside() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    for (key, level) in [("direction", Some("open")), ("problems", Some("private")), ("growth", None)] {
        desk.change("answer_set", set("pre-call-brief", key, &deal, "text", "Told us so."));
        desk.change("answer_set", set("pre-call-brief", key, &deal, "level", level));
    }
    desk.change("answer_set", set("compelling-reason", "why", &deal, "text", "The board said so."));
    desk.change("redact_set", json!({ "on": true }));
    let view = sheet(&mut desk, "pre-call-brief", &deal);
    assert_eq!(section(&view, "direction")["answer"]["text"], "Told us so.");
    for key in ["problems", "growth"] {
        let answer = section(&view, key)["answer"].take();
        assert_eq!((&answer["text"], &answer["hidden"], list(&answer["blocks"]).len()), (&Value::Null, &json!(true), 0), "{key}");
    }
    assert_eq!(section(&sheet(&mut desk, "opportunity-plan", &deal), "drivers")["feeds"][0]["lines"], json!([]));
    let told = desk.refused("answer_set", set("pre-call-brief", "problems", &deal, "text", "Something else"));
    assert!(!told.is_empty());
    let path = desk.path("brief.csv");
    desk.ask("worksheet_export", json!({ "worksheet": "pre-call-brief", "subject": deal, "path": path }));
    let file = std::fs::read_to_string(&path).expect("a file");
    assert_eq!(file.matches("Told us so.").count(), 1, "{file}");
    desk.change("redact_set", json!({ "on": false }));
    assert_eq!(section(&sheet(&mut desk, "pre-call-brief", &deal), "problems")["answer"]["text"], "Told us so.");
}

#[test]
fn one_primitive_serves_accounts_people_and_opportunities() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Li Wei", None);
    let deal = desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    let keys = |desk: &mut Desk, subject: &str| -> Vec<String> {
        list(&desk.ask("worksheet_list", json!({ "subject": subject }))).iter().map(|one| text(&one["key"])).collect()
    };
    assert!(keys(&mut desk, &account).contains(&"pre-call-brief".to_owned()));
    assert_eq!(keys(&mut desk, &person), ["conversation"]);
    assert!(keys(&mut desk, &deal).len() >= 7);
    desk.change("answer_set", set("pre-call-brief", "gap", &account, "text", format!("Ask [Li Wei](#/person/{person}).")));
    let gap = section(&sheet(&mut desk, "pre-call-brief", &account), "gap");
    assert_eq!(gap["answer"]["blocks"][0]["spans"][1]["href"], format!("#/person/{person}"));
    let told = desk.refused("worksheet_get", json!({ "worksheet": "proposal", "subject": account }));
    assert!(told.contains("Harbour"), "{told}");
    desk.change("answer_set", set("conversation", "diagnose-open", &person, "text", "What makes it hard?"));
    desk.change("person_delete", json!({ "ids": [person] }));
    desk.undo();
    assert_eq!(section(&sheet(&mut desk, "conversation", &person), "diagnose-open")["answer"]["text"], "What makes it hard?");
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
}

#[test]
fn a_section_in_use_cannot_be_taken_out_of_the_method() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.change("answer_set", set("proposal", "what", &deal, "text", "A line."));
    let item = desk.ask("pack_item_get", json!({ "kind": "worksheet", "key": "proposal" }));
    let mut definition = item["definition"].clone();
    definition["sections"].as_array_mut().expect("sections").remove(0);
    let told = desk.refused("pack_item_set", json!({ "kind": "worksheet", "key": "proposal", "definition": definition }));
    assert!(told.contains("What is the solution?"), "{told}");
    let mut definition = item["definition"].clone();
    definition["sections"].as_array_mut().expect("sections").push(json!({ "title": { "en": "What does it cost?" } }));
    desk.change("pack_item_set", json!({ "kind": "worksheet", "key": "proposal", "definition": definition }));
    assert_eq!(list(&sheet(&mut desk, "proposal", &deal)["sections"]).len(), 5);
}

#[test]
fn foul_texts_are_refused_or_kept_as_words() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let told = desk.refused("answer_set", set("proposal", "what", &deal, "text", "x".repeat(5_000_000)));
    assert!(told.contains("100,000"), "{told}");
    desk.change("answer_set", set("proposal", "what", &deal, "text", "<script>alert(1)</script>\n\n[x](javascript:alert(1))"));
    let answer = section(&sheet(&mut desk, "proposal", &deal), "what")["answer"].take();
    assert!(answer["blocks"].to_string().contains("<script>"), "{answer}");
    assert!(!answer["blocks"].to_string().contains("javascript"), "{answer}");
    for (worksheet, key) in [("nothing", "what"), ("proposal", "nothing")] {
        desk.refused("answer_set", set(worksheet, key, &deal, "text", "x"));
    }
    desk.refused("answer_set", set("proposal", "what", &deal, "level", "secret"));
    desk.refused("answer_set", set("proposal", "what", &deal, "certainty", "very"));
}

#[test]
fn a_worksheet_is_taken_along_as_a_sheet_and_on_pages() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.change("answer_set", set("closing", "objections", &deal, "text", "=1+1 is **dear**"));
    for ending in ["csv", "xlsx", "pdf"] {
        let path = desk.path(&format!("closing.{ending}"));
        let ask = json!({ "worksheet": "closing", "subject": deal, "path": path });
        let written = desk.ask("worksheet_export", ask.clone());
        assert!(written["bytes"].as_u64().unwrap_or_default() > 100, "{ending}");
        assert!(!desk.refused("worksheet_export", ask).is_empty(), "a file that is there is not replaced unasked");
    }
    let csv = std::fs::read_to_string(desk.path("closing.csv")).expect("a file");
    assert!(csv.contains("\"'=1+1 is dear\""), "no formula: {csv}");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(desk.path("closing.xlsx")).expect("a workbook");
    let rows: Vec<String> = book.worksheets()[0].1.rows().map(|row| row[1].to_string()).collect();
    assert!(rows.contains(&"=1+1 is dear".to_owned()), "{rows:?}");
    assert!(!desk.refused("worksheet_export", json!({ "worksheet": "closing", "subject": deal, "path": desk.path("closing.odt") })).is_empty());
}

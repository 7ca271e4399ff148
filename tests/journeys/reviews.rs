//! Reviews: what changed since the last one, questions, ratings, what is agreed, and the comparison
//! with the review before.

use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A desk on a day in spring with an account and its one opportunity.
fn desk() -> (Desk, String, String) {
    let mut desk = Desk::with_workspace();
    desk.on("2026-03-02");
    let account = desk.account("Harbourline");
    let deal = desk.deal("Cranes", Some(&account), "100000", "2026-06-30");
    (desk, account, deal)
}

fn begin(desk: &mut Desk, about: &[(&str, &str)]) -> String {
    let about: Vec<Value> = about.iter().map(|(kind, id)| json!({ "kind": kind, "id": id })).collect();
    let parts = json!([
        { "name": "Lin", "role": "presenter" },
        { "name": "Song", "role": "reviewer", "perspective": "their buyer" },
    ]);
    desk.add("review_begin", json!({ "about": about, "parts": parts }))
}

fn get(desk: &mut Desk, id: &str) -> Value {
    desk.ask("review_get", json!({ "id": id }))
}

fn end(desk: &mut Desk, id: &str) {
    desk.change("workshop_end", json!({ "id": id }));
}

/// Points of a heading of the first thing looked at.
fn points(view: &Value, heading: &str) -> Vec<String> {
    let groups = list(&view["subjects"][0]["now"]["brief"]);
    let group = groups.iter().find(|group| group["key"] == heading);
    group.map(|group| list(&group["items"]).iter().map(|item| text(&item["text"])).collect()).unwrap_or_default()
}

/// A figure of the first thing looked at: as it stood, as it stands, whether it got better.
fn figure(view: &Value, key: &str) -> (Value, Value, Value) {
    let figures = list(&view["subjects"][0]["now"]["figures"]);
    let one = figures.iter().find(|one| one["key"] == key).unwrap_or_else(|| panic!("no figure {key}"));
    (one["before"].clone(), one["text"].clone(), one["better"].clone())
}

#[test]
fn a_review_begins_with_the_agenda_that_fits_and_those_who_take_part() {
    let (mut desk, account, deal) = desk();
    let review = begin(&mut desk, &[("account", &account), ("opportunity", &deal)]);
    let view = get(&mut desk, &review);
    assert_eq!(view["meeting"]["title"], "Review: Harbourline and 1 more");
    assert_eq!(view["meeting"]["agenda"], "review-plan");
    assert_eq!(view["meeting"]["attendees"], json!(["Lin", "Song"]));
    assert_eq!(view["parts"][1], json!({ "name": "Song", "role": "reviewer", "perspective": "their buyer" }));
    let minutes: u64 = list(&view["meeting"]["steps"]).iter().filter_map(|step| step["minutes"].as_u64()).sum();
    assert_eq!(minutes, 90);
    let names: Vec<String> = list(&view["subjects"]).iter().map(|one| text(&one["name"])).collect();
    assert_eq!(names, ["Harbourline", "Cranes"]);
    assert_eq!(desk.ask("workshop_rows", json!({})), json!([]), "it is no workshop");
    let rows = desk.ask("review_rows", json!({}));
    assert_eq!((&rows[0]["running"], &rows[0]["parts"]), (&json!(true), &json!(2)));
}

#[test]
fn it_tells_what_changed_since_the_last_one_and_compares_figures() {
    let (mut desk, account, deal) = desk();
    let first = begin(&mut desk, &[("account", &account)]);
    let view = get(&mut desk, &first);
    assert_eq!((&view["subjects"][0]["last"], &view["subjects"][0]["before"]), (&Value::Null, &Value::Null));
    assert_eq!(view["since"], "2025-12-02", "ninety days back where there was none before");
    desk.change("rate", json!({ "scorecard": "plan-rubric", "criterion": "goal", "subject": account, "value": 2 }));
    desk.change("entry_add", json!({ "workshop": first, "kind": "action", "text": "Meet the buyer", "subject": account }));
    desk.change("entry_add", json!({ "workshop": first, "kind": "decision", "text": "Go for the cranes" }));
    end(&mut desk, &first);

    desk.on("2026-05-04");
    desk.edit("opportunity", &deal, "amount", "250000");
    desk.edit("opportunity", &deal, "closes-on", "2026-09-30");
    desk.change("rate", json!({ "scorecard": "plan-rubric", "criterion": "goal", "subject": account, "value": 4 }));
    let second = begin(&mut desk, &[("account", &account)]);
    let view = get(&mut desk, &second);
    let changed = points(&view, "changed");
    assert!(changed.iter().any(|point| point.starts_with("Cranes: ")), "{changed:?}");
    assert_eq!(figure(&view, "open"), (json!("¥\u{202f}100\u{202f}k · 1"), json!("¥\u{202f}250\u{202f}k · 1"), Value::Null));
    assert_eq!(figure(&view, "rubric").2, json!(true));
    let before = &view["subjects"][0]["before"]["rating"]["lines"][0];
    let now = &view["subjects"][0]["now"]["rating"]["lines"][0];
    assert_eq!((&before["value"], &now["value"]), (&json!(2.0), &json!(4.0)));
    let agreed: Vec<String> = list(&view["subjects"][0]["last"]["entries"]).iter().map(|one| text(&one["text"])).collect();
    assert_eq!(agreed, ["Meet the buyer", "Go for the cranes"]);
}

#[test]
fn stuck_overdue_and_contradictory_things_stand_under_their_headings() {
    let (mut desk, account, deal) = desk();
    desk.change("action_add", json!({ "subjects": [deal], "text": "Send the offer", "due_on": "2026-03-10" }));
    desk.on("2026-08-01");
    let review = begin(&mut desk, &[("opportunity", &deal)]);
    let view = get(&mut desk, &review);
    let overdue = points(&view, "overdue");
    assert!(overdue.contains(&"Send the offer".to_owned()), "{overdue:?}");
    assert!(overdue.len() >= 2, "its expected close is over too: {overdue:?}");
    assert!(!points(&view, "stuck").is_empty());
    desk.add("review_begin", json!({ "about": [{ "kind": "forecast" }], "agenda": "review-forecast" }));
    let rows = desk.ask("review_rows", json!({}));
    let forecast = get(&mut desk, &text(&rows[0]["id"]));
    assert!(points(&forecast, "overdue")[0].starts_with("Cranes: "));
    let of_account = begin(&mut desk, &[("account", &account)]);
    let view = get(&mut desk, &of_account);
    assert_eq!(points(&view, "stuck").first().map(String::as_str), Some("No contact on record"));
}

#[test]
fn answers_are_kept_and_stand_beside_those_of_the_next_review() {
    let (mut desk, _, deal) = desk();
    let first = begin(&mut desk, &[("opportunity", &deal)]);
    let view = get(&mut desk, &first);
    assert_eq!(list(&view["subjects"][0]["now"]["questions"]).len(), 16);
    let line = text(&view["subjects"][0]["id"]);
    let answer = |text: Option<&str>| json!({ "review": first, "about": line, "question": "budget", "text": text });
    desk.change("review_answer", answer(Some("Released in April")));
    desk.undo();
    assert_eq!(desk.ask("review_rows", json!({}))[0]["answered"], 0);
    desk.redo();
    desk.change("review_answer", answer(None));
    assert_eq!(desk.ask("review_rows", json!({}))[0]["answered"], 0, "an empty answer is none");
    desk.change("review_answer", answer(Some("Released in April, by Ines")));
    end(&mut desk, &first);
    let refused = desk.refused("review_answer", answer(Some("Later")));
    assert!(refused.contains("has ended"), "{refused}");

    desk.on("2026-05-04");
    let second = begin(&mut desk, &[("opportunity", &deal)]);
    let view = get(&mut desk, &second);
    let of = |moment: &str| {
        let asked = list(&view["subjects"][0][moment]["questions"]);
        asked.iter().find(|one| one["key"] == "budget").map(|one| one["answer"].clone()).unwrap_or_default()
    };
    assert_eq!((of("before"), of("now")), (json!("Released in April, by Ines"), Value::Null));
}

#[test]
fn what_a_review_found_stays_although_all_of_it_is_deleted() {
    let (mut desk, account, deal) = desk();
    let review = begin(&mut desk, &[("account", &account), ("opportunity", &deal)]);
    desk.change("entry_add", json!({ "workshop": review, "kind": "weakness", "text": "Nobody knows the board", "subject": account, "said_by": "Song (their buyer)" }));
    let open = get(&mut desk, &review);
    end(&mut desk, &review);
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
    desk.change("account_delete", json!({ "ids": [account] }));
    let view = get(&mut desk, &review);
    assert_eq!(view["subjects"][0]["name"], "Harbourline");
    assert_eq!((&view["subjects"][0]["gone"], &view["subjects"][1]["gone"]), (&json!(true), &json!(true)));
    assert_eq!(view["subjects"][0]["now"]["figures"], open["subjects"][0]["now"]["figures"]);
    let entry = &view["meeting"]["entries"][0];
    assert_eq!((&entry["subject"]["name"], &entry["said_by"]), (&json!("Harbourline"), &json!("Song (their buyer)")));
    let path = desk.path("minutes.docx");
    desk.ask("minutes_export", json!({ "id": review, "path": path }));
    assert!(fs::metadata(&path).is_ok_and(|file| file.len() > 4_000));
    desk.change("workshop_delete", json!({ "ids": [review] }));
    assert_eq!(desk.ask("review_rows", json!({})), json!([]));
    desk.undo();
    assert_eq!(get(&mut desk, &review)["subjects"][1]["name"], "Cranes");
}

#[test]
fn a_running_review_looks_at_other_things_and_from_another_day() {
    let (mut desk, account, deal) = desk();
    let review = begin(&mut desk, &[("account", &account), ("opportunity", &deal)]);
    let line = get(&mut desk, &review)["subjects"][1]["id"].clone();
    desk.change("review_answer", json!({ "review": review, "about": line, "question": "urgent", "text": "They stop" }));
    let edit = |edit: Value| json!({ "id": review, "edit": edit });
    desk.change("review_edit", edit(json!({ "field": "about", "value": [{ "kind": "opportunity", "id": deal }] })));
    let view = get(&mut desk, &review);
    assert_eq!((&view["subjects"][0]["id"], list(&view["subjects"]).len()), (&line, 1), "what stays keeps its answers");
    desk.change("review_edit", edit(json!({ "field": "since", "value": "2026-01-15" })));
    let view = get(&mut desk, &review);
    assert_eq!((&view["since"], &view["since_chosen"]), (&json!("2026-01-15"), &json!(true)));
    desk.change("review_edit", edit(json!({ "field": "about", "value": [{ "kind": "forecast" }] })));
    desk.undo();
    assert_eq!(get(&mut desk, &review)["subjects"][0]["id"], line);
}

#[test]
fn what_makes_no_sense_is_refused_and_loses_nothing() {
    let (mut desk, account, _) = desk();
    let about = json!([{ "kind": "account", "id": account }]);
    for wrong in [
        json!({ "about": [] }),
        json!({ "about": [{ "kind": "planet", "id": "x" }] }),
        json!({ "about": [{ "kind": "account", "id": "gone" }] }),
        json!({ "about": about, "parts": [{ "name": " ", "role": "coach" }] }),
        json!({ "about": about, "parts": [{ "name": "Lin", "role": "king" }] }),
        json!({ "about": about, "since": "yesterday" }),
        json!({ "about": about, "agenda": "no-such" }),
    ] {
        assert!(!desk.refused("review_begin", wrong.clone()).is_empty(), "{wrong}");
    }
    assert_eq!(desk.ask("review_rows", json!({})), json!([]));
    let workshop = desk.add("workshop_begin", json!({ "agenda": "unit-1", "matrix": "portfolio" }));
    let refused = desk.refused("entry_add", json!({ "workshop": workshop, "kind": "weakness", "text": "x" }));
    assert!(!refused.is_empty(), "only reviews have weak points");
    let twice = desk.add("review_begin", json!({ "about": [{ "kind": "account", "id": account }, { "kind": "account", "id": account }] }));
    assert_eq!(list(&get(&mut desk, &twice)["subjects"]).len(), 1);
}

#[test]
fn the_method_holds_sixteen_questions_that_can_be_changed() {
    let mut desk = Desk::with_workspace();
    let decks = desk.ask("method_get", json!({}))["decks"].clone();
    let deck = list(&decks).iter().find(|deck| deck["key"] == "opportunity-questions").cloned().unwrap_or_default();
    assert_eq!(list(&deck["cards"]).len(), 16);
    assert_eq!(deck["source"]["models"][0], "D-34");
}

#[test]
fn who_is_erased_stands_in_no_review_that_was_kept() {
    let (mut desk, account, _) = desk();
    let ines = desk.person(&account, "Ines Calder", None);
    desk.on("2026-04-01");
    desk.judge(&ines, "status", &["enemy"]);
    let review = begin(&mut desk, &[("account", &account)]);
    end(&mut desk, &review);
    let told = |desk: &mut Desk| get(desk, &review)["subjects"][0]["now"]["brief"].to_string();
    assert!(told(&mut desk).contains("Ines Calder"));
    desk.change("person_erase", json!({ "id": ines, "name": "Ines Calder" }));
    assert!(!told(&mut desk).contains("Ines Calder"));
}

#[test]
fn what_is_said_of_somebody_who_is_gone_stays_hidden_from_others() {
    let (mut desk, account, _) = desk();
    let tom = desk.person(&account, "Tom", None);
    let review = begin(&mut desk, &[("account", &account)]);
    desk.change("entry_add", json!({ "workshop": review, "kind": "action", "text": "Win Tom over", "subject": tom }));
    end(&mut desk, &review);
    desk.change("person_delete", json!({ "ids": [tom] }));
    desk.redact(true);
    assert!(!get(&mut desk, &review).to_string().contains("Win Tom over"));
}

#[test]
fn each_thing_is_compared_with_its_own_last_review_and_an_ended_one_keeps_its_comparison() {
    let (mut desk, account, deal) = desk();
    let first = begin(&mut desk, &[("account", &account)]);
    end(&mut desk, &first);
    desk.on("2026-04-01");
    let second = begin(&mut desk, &[("opportunity", &deal)]);
    end(&mut desk, &second);
    desk.on("2026-05-04");
    let third = begin(&mut desk, &[("account", &account), ("opportunity", &deal)]);
    let days = |desk: &mut Desk| list(&get(desk, &third)["subjects"]).iter().map(|one| text(&one["since"])).collect::<Vec<_>>();
    assert_eq!(days(&mut desk), ["2026-03-02", "2026-04-01"]);
    end(&mut desk, &third);
    let held = get(&mut desk, &third)["subjects"][0]["before"]["figures"].clone();
    desk.change("workshop_delete", json!({ "ids": [first, second] }));
    assert_eq!(days(&mut desk), ["2026-03-02", "2026-04-01"], "what it was compared with stays");
    assert_eq!(get(&mut desk, &third)["subjects"][0]["before"]["figures"], held);
}

#[test]
fn what_is_deleted_while_a_review_runs_does_not_hold_it_up() {
    let (mut desk, account, deal) = desk();
    let review = begin(&mut desk, &[("opportunity", &deal)]);
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
    let about = json!([{ "kind": "opportunity", "id": deal }, { "kind": "account", "id": account }]);
    desk.change("review_edit", json!({ "id": review, "edit": { "field": "about", "value": about } }));
    let view = get(&mut desk, &review);
    assert_eq!((&view["subjects"][0]["name"], &view["subjects"][0]["gone"]), (&json!("Cranes"), &json!(true)));
    assert_eq!(view["subjects"][1]["name"], "Harbourline");
    assert!(!desk.refused("review_edit", json!({ "id": review, "edit": { "field": "since", "value": "2030-01-01" } })).is_empty());
}

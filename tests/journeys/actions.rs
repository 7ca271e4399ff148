//! What is to be done: one table, whatever screen it was written on.

use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn actions(desk: &mut Desk, query: Value) -> Vec<Value> {
    list(&desk.ask("action_rows", query)).to_vec()
}

fn act(desk: &mut Desk, about: &str, words: &str, owner: Option<&str>, due_on: Option<&str>) -> String {
    desk.add("action_add", json!({ "subjects": [about], "text": words, "owner": owner, "due_on": due_on }))
}

fn texts(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| text(&row["text"])).collect()
}

/// The day is 2026-09-14 at this desk.
fn desk() -> Desk {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-14");
    desk
}

#[test]
fn plan_opportunity_relationship_and_workshop_share_one_table() {
    let mut desk = desk();
    let account = desk.account("Linden");
    let deal = desk.deal("Press line", Some(&account), "1,000", "2026-12-01");
    let person = desk.person(&account, "Ada Brandt", None);
    let lin = desk.ours("teammate", "Lin");
    act(&mut desk, &account, "Agree the goal", Some(&lin), Some("2026-09-20"));
    act(&mut desk, &deal, "Send the offer", Some(&lin), Some("2026-09-10"));
    act(&mut desk, &person, "Call Ada", None, None);
    act(&mut desk, "", "Order the badges", None, Some("2026-11-01"));
    let workshop = desk.add("workshop_begin", json!({ "title": "Board", "agenda": "unit-3", "matrix": "effort-effect", "attendees": "Lin" }));
    desk.change("entry_add", json!({ "workshop": workshop, "kind": "action", "text": "Ask the plant", "owner": lin, "due_on": "2026-09-16" }));

    let all = actions(&mut desk, json!({}));
    assert_eq!(texts(&all), ["Send the offer", "Ask the plant", "Agree the goal", "Order the badges", "Call Ada"]);
    let parts: Vec<String> = all.iter().map(|row| text(&row["part"])).collect();
    assert_eq!(parts, ["opportunity", "workshop", "plan", "plan", "relationship"]);
    assert_eq!(all[1]["workshop"]["id"], json!(workshop));
    let names = |query: Value, desk: &mut Desk| texts(&actions(desk, query));
    assert_eq!(names(json!({ "state": "overdue" }), &mut desk), ["Send the offer"]);
    assert_eq!(names(json!({ "state": "undated" }), &mut desk), ["Call Ada"]);
    assert_eq!(names(json!({ "account": account }), &mut desk), ["Send the offer", "Agree the goal", "Call Ada"]);
    assert_eq!(names(json!({ "part": "workshop" }), &mut desk), ["Ask the plant"]);
    assert_eq!(names(json!({ "owner": "" }), &mut desk), ["Order the badges", "Call Ada"], "nobody's");
    assert_eq!(names(json!({ "search": "linden" }), &mut desk).len(), 3, "by the account's name");
    assert!(desk.refused("action_rows", json!({ "state": "late" })).contains("“late”"));
    assert!(desk.refused("action_rows", json!({ "part": "moon" })).contains("“moon”"));

    let load = desk.ask("action_load", json!({}));
    assert_eq!((&load["all"]["open"], &load["all"]["overdue"], &load["all"]["soon"]), (&json!(5), &json!(1), &json!(2)));
    let people = list(&load["people"]);
    assert_eq!((&people[0]["of"]["name"], &people[0]["load"]["open"], &people[0]["load"]["overdue"]), (&json!("Lin"), &json!(3), &json!(1)));
    assert_eq!((&people[1]["of"], &people[1]["load"]["open"]), (&Value::Null, &json!(2)));
    assert_eq!(list(&load["accounts"])[0]["of"]["name"], "Linden");
}

#[test]
fn an_action_is_changed_in_place_turned_to_something_else_and_taken_back() {
    let mut desk = desk();
    let account = desk.account("Linden");
    let other = desk.account("Aldine");
    let deal = desk.deal("Press line", Some(&account), "1,000", "2026-12-01");
    let one = desk.add("action_add", json!({ "subjects": [account], "opportunity": deal, "text": "Call" }));
    desk.edit("action", &one, "due-on", "2026-09-13");
    desk.edit("action", &one, "done", true);
    let row = actions(&mut desk, json!({})).remove(0);
    assert_eq!((&row["done_on"], &row["overdue"], &row["standing"]), (&json!("2026-09-14"), &json!(false), &json!("done")));
    desk.edit("action", &one, "about", other.as_str());
    let row = actions(&mut desk, json!({})).remove(0);
    assert_eq!((&row["subject"]["name"], &row["opportunity"]), (&json!("Aldine"), &Value::Null), "what it served is another account's");
    desk.edit("action", &one, "about", Value::Null);
    assert_eq!(actions(&mut desk, json!({}))[0]["subject_kind"], "none");
    desk.undo();
    assert_eq!(actions(&mut desk, json!({}))[0]["subject"]["name"], "Linden", "turning it twice in a row is one change");
    desk.refused("action_edit", json!({ "ids": [one], "edit": { "field": "about", "value": "nothing" } }));
    desk.refused("action_add", json!({ "subjects": [], "text": "x" }));
    desk.refused("action_add", json!({ "subjects": [account], "text": "  " }));
    desk.refused("action_add", json!({ "subjects": [account], "text": "x", "due_on": "2026-13-01" }));
}

#[test]
fn the_minutes_keep_what_was_agreed_while_the_action_goes_on() {
    let mut desk = desk();
    let lin = desk.ours("teammate", "Lin");
    let workshop = desk.add("workshop_begin", json!({ "title": "Board", "agenda": "unit-3", "matrix": "effort-effect", "attendees": "Lin" }));
    let entry = |text: &str| json!({ "workshop": workshop, "kind": "action", "text": text, "owner": lin, "due_on": "2026-09-16" });
    let call = desk.add("entry_add", entry("Call"));
    let drop = desk.add("entry_add", entry("Drop"));
    let minutes = |desk: &mut Desk| list(&desk.ask("workshop_get", json!({ "id": workshop }))["entries"]).to_vec();

    desk.edit("action", &call, "text", "Call the plant");
    assert_eq!(minutes(&mut desk)[0]["text"], "Call the plant", "one thing while the meeting goes on");
    desk.change("entry_edit", json!({ "id": call, "edit": { "field": "due", "value": "2026-09-18" } }));
    assert_eq!(actions(&mut desk, json!({ "search": "plant" }))[0]["due_on"], "2026-09-18");
    desk.change("entry_edit", json!({ "id": call, "edit": { "field": "kind", "value": "decision" } }));
    assert_eq!(texts(&actions(&mut desk, json!({}))), ["Drop"], "a decision is nothing to do");
    desk.undo();
    desk.change("workshop_end", json!({ "id": workshop }));

    desk.edit("action", &call, "due-on", "2026-10-01");
    desk.edit("action", &call, "done", true);
    let kept = minutes(&mut desk);
    assert_eq!((&kept[0]["due_on"], &kept[0]["done"]), (&json!("2026-09-18"), &json!(true)), "agreed then, done since");
    desk.change("action_delete", json!({ "ids": [drop] }));
    assert_eq!(minutes(&mut desk).len(), 2, "what was agreed was agreed");
    desk.change("entry_edit", json!({ "id": call, "edit": { "field": "done", "value": false } }));
    assert_eq!(actions(&mut desk, json!({}))[0]["done"], false);
    let row = desk.ask("workshop_rows", json!({}))[0].clone();
    assert_eq!((&row["actions"], &row["open_actions"]), (&json!(2), &json!(2)));
    desk.change("workshop_delete", json!({ "ids": [workshop] }));
    assert!(actions(&mut desk, json!({})).is_empty(), "they went with their workshop, as before");
    desk.undo();
    assert_eq!(actions(&mut desk, json!({})).len(), 1);
}

#[test]
fn what_has_a_day_and_is_open_goes_into_a_calendar() {
    let mut desk = desk();
    let account = desk.account("Linden; & Sons, Ltd");
    let lin = desk.ours("teammate", "Lin");
    act(&mut desk, &account, "Send the offer, then call", Some(&lin), Some("2026-09-20"));
    act(&mut desk, &account, "Not mine", None, Some("2026-09-21"));
    act(&mut desk, &account, "Some day", Some(&lin), None);
    let done = act(&mut desk, &account, "Was done", Some(&lin), Some("2026-09-22"));
    desk.edit("action", &done, "done", true);
    let path = desk.path("ours.ics");
    desk.ask("calendar_write", json!({ "path": path, "query": { "owner": lin } }));
    let file = fs::read_to_string(&path).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{file}");
    assert!(file.contains("SUMMARY:Send the offer\\, then call\r\n"), "{file}");
    assert!(file.contains("DTSTART;VALUE=DATE:20260920\r\n"), "{file}");
    assert!(file.contains("Linden\\; & Sons\\, Ltd"), "{file}");
    desk.refused("calendar_write", json!({ "path": path, "query": {} }));
    desk.ask("calendar_write", json!({ "path": path, "replace": true }));
    assert_eq!(fs::read_to_string(&path).unwrap().matches("BEGIN:VEVENT").count(), 2);
    assert!(desk.refused("calendar_write", json!({ "path": desk.path("ours.txt") })).contains(".ics"));
}

#[test]
fn what_we_mean_to_do_with_somebody_leaves_in_no_redacted_view() {
    let mut desk = desk();
    let account = desk.account("Linden");
    let person = desk.person(&account, "Ada Brandt", None);
    act(&mut desk, &person, "Win Ada over", None, Some("2026-09-20"));
    act(&mut desk, &account, "Agree the goal", None, Some("2026-09-20"));
    desk.redact(true);
    assert_eq!(texts(&actions(&mut desk, json!({}))), ["Agree the goal"]);
    assert_eq!(desk.ask("action_load", json!({}))["all"]["open"], 1);
    let path = desk.path("ours.ics");
    desk.ask("calendar_write", json!({ "path": path }));
    assert!(!fs::read_to_string(&path).unwrap().contains("Ada"));
}

#[test]
fn what_is_to_be_done_stands_under_a_goal_of_the_plan() {
    let mut desk = desk();
    let account = desk.account("Linden");
    let other = desk.account("Aldine");
    let person = desk.person(&account, "Ada Brandt", None);
    let deal = desk.deal("Press line", Some(&account), "1,000", "2026-12-01");
    let goal = |desk: &mut Desk, name: &str| desk.add("goal_add", json!({ "account": account, "branch": "new", "names": [name] }));
    let (second, press) = (goal(&mut desk, "A second plant"), goal(&mut desk, "Presses"));
    desk.edit("goal", &press, "opportunity", deal.as_str());
    desk.change("action_add", json!({ "subjects": [account], "text": "Visit the plant", "goal": second, "due_on": "2026-09-10" }));
    let nobody = desk.add("action_add", json!({ "subjects": [""], "text": "Study the region", "goal": second }));
    act(&mut desk, &deal, "Send the offer", None, None);
    let call = act(&mut desk, &person, "Call Ada", None, None);

    let under = |desk: &mut Desk, goal: &str| texts(&actions(desk, json!({ "goal": goal })));
    assert_eq!(under(&mut desk, &second), ["Visit the plant", "Study the region"]);
    assert_eq!(under(&mut desk, &press), ["Send the offer"], "its opportunity is to bring it");
    assert_eq!(under(&mut desk, ""), ["Call Ada"]);
    let row = actions(&mut desk, json!({ "account": account })).into_iter().find(|row| row["id"] == nobody.as_str()).unwrap();
    assert_eq!((&row["goal"]["name"], &row["account"]["name"]), (&json!("A second plant"), &json!("Linden")));
    let load = desk.ask("action_load", json!({}))["goals"].take();
    let told: Vec<(Value, Value)> = list(&load).iter().map(|one| (one["of"]["name"].clone(), one["load"]["open"].clone())).collect();
    assert_eq!(told, [(json!("A second plant"), json!(2)), (json!("Presses"), json!(1)), (Value::Null, json!(1))], "the overdue first");

    desk.edit("action", &call, "goal", second.as_str());
    assert_eq!(under(&mut desk, &second).len(), 3);
    desk.edit("action", &call, "goal", Value::Null);
    assert_eq!(under(&mut desk, ""), ["Call Ada"]);
    assert!(desk.refused("action_add", json!({ "subjects": [other], "text": "x", "goal": second })).contains("another account"));
    let before = desk.everything();
    desk.change("goal_delete", json!({ "ids": [second] }));
    assert_eq!(under(&mut desk, "").len(), 3, "what was to be done stays");
    desk.undo();
    assert_eq!(desk.everything(), before);
}

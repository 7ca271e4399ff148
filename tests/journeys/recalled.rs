//! What is read once for several views follows every change, every day and all eyes; and what a plan
//! says of a crowd can still be read.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Statuses on the relationship plan, the buyer's first.
fn statuses(desk: &mut Desk, account: &str, on: Option<&str>) -> Vec<Value> {
    let rows = desk.ask("relationship_plan", json!({ "account": account, "on": on }));
    list(&rows).iter().map(|row| row["status"].clone()).collect()
}

/// Lines of a feed of the plan.
fn fed(desk: &mut Desk, feed: &str, account: &str) -> Vec<String> {
    let view = desk.ask("fed_get", json!({ "feed": feed, "subject": account }));
    list(&view["lines"]).iter().map(|line| text(&line["text"]).to_owned()).collect()
}

#[test]
fn people_read_once_follow_every_change_and_day() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let buyer = desk.person(&account, "Buyer", None);
    desk.judge(&buyer, "buying-role", &["approver"]);
    desk.change("judge", json!({ "subjects": [buyer], "scale": "status", "levels": ["enemy"], "on_date": "2026-01-10" }));
    desk.change("judge", json!({ "subjects": [buyer], "scale": "status", "levels": ["supporter"], "on_date": "2026-05-10" }));
    assert_eq!(statuses(&mut desk, &account, None), ["supporter"]);
    assert!(fed(&mut desk, "for-us", &account).contains(&"Buyer".to_owned()));
    assert_eq!(statuses(&mut desk, &account, Some("2026-03-01")), Vec::<Value>::new(), "nobody had a role then");
    desk.change("judge", json!({ "subjects": [buyer], "scale": "status", "levels": ["neutral"] }));
    assert_eq!((statuses(&mut desk, &account, None), fed(&mut desk, "for-us", &account)), (vec![json!("neutral")], vec![]));
    desk.undo();
    assert_eq!(statuses(&mut desk, &account, None), ["supporter"]);
    desk.on("2026-03-01");
    assert_eq!(fed(&mut desk, "for-us", &account), Vec::<String>::new(), "seen from another day");
}

#[test]
fn people_read_once_are_hidden_from_other_eyes() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let buyer = desk.person(&account, "Buyer", None);
    desk.judge(&buyer, "buying-role", &["approver"]);
    desk.judge(&buyer, "status", &["enemy"]);
    assert_eq!(statuses(&mut desk, &account, None), ["enemy"]);
    desk.redact(true);
    assert_eq!(statuses(&mut desk, &account, None), [Value::Null]);
    desk.redact(false);
    assert_eq!(statuses(&mut desk, &account, None), ["enemy"]);
}

#[test]
fn answers_read_once_are_those_of_the_subject_and_of_now() {
    let mut desk = Desk::with_workspace();
    let (linden, maple) = (desk.account("Linden"), desk.account("Maple"));
    let edit = |text: &str| json!({ "field": "text", "value": text });
    let say = |desk: &mut Desk, subject: &str, words: &str| {
        desk.change("answer_set", json!({ "worksheet": "target-profile", "section": "business", "subject": subject, "edit": edit(words), "keep": true }));
    };
    let answered = |desk: &mut Desk, subject: &str| {
        let rows = desk.ask("worksheet_list", json!({ "subject": subject }));
        list(&rows).iter().find(|row| row["key"] == "target-profile").cloned().unwrap()["answered"].clone()
    };
    say(&mut desk, &linden, "Presses.");
    assert_eq!((answered(&mut desk, &linden), answered(&mut desk, &maple)), (json!(1), json!(0)));
    say(&mut desk, &maple, "Paper.");
    assert_eq!((answered(&mut desk, &linden), answered(&mut desk, &maple)), (json!(1), json!(1)));
    desk.undo();
    assert_eq!((answered(&mut desk, &maple), answered(&mut desk, &linden)), (json!(0), json!(1)));
}

#[test]
fn of_many_for_us_a_plan_names_the_most_heeded_and_counts_the_others() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let lines: Vec<String> = (0..30).map(|n| format!("{}Person {n}", if n == 0 { "" } else { "  " })).collect();
    desk.change("people_paste", json!({ "account": account, "text": lines.join("\n"), "manager": null }));
    let people: Vec<String> = list(&desk.ask("person_rows", json!({ "account": account }))["rows"]).iter().map(|row| text(&row["id"]).to_owned()).collect();
    desk.change("judge", json!({ "subjects": people, "scale": "status", "levels": ["supporter"] }));
    let said = fed(&mut desk, "for-us", &account).into_iter().next().unwrap();
    assert!(said.starts_with("Person 0, ") && said.ends_with(", and 18 more"), "{said}");
    assert_eq!(said.matches("Person").count(), 12);
}

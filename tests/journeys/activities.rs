//! The log of activities: written, changed, counted, and gone with its account.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn log(desk: &mut Desk, account: &str, kind: &str, day: &str, hours: &str) -> String {
    desk.add("activity_add", json!({ "account": account, "kind": kind, "on_date": day, "hours": hours }))
}

fn page(desk: &mut Desk, account: &str) -> Value {
    desk.ask("activity_rows", json!({ "account": account }))
}

#[test]
fn what_was_done_is_logged_with_whom_and_for_how_long() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    let (moss, ada) = (desk.person(&linden, "Moss", None), desk.ours("teammate", "Ada Reed"));
    let id = desk.add("activity_add", json!({
        "account": linden, "kind": "visit", "on_date": "2026-09-10", "hours": "2.5",
        "person": moss, "teammate": ada, "summary": " went through the plan ",
    }));
    assert_eq!(desk.undo_label(), "log an activity with Linden");
    log(&mut desk, &linden, "mail", "2026-08-01", "");
    let found = page(&mut desk, &linden);
    assert_eq!((&found["total"], &found["hours"], &found["without_hours"]), (&json!(2), &json!(2.5), &json!(1)));
    assert_eq!((&found["last_on"], &found["days_since"], &found["pace"]), (&json!("2026-09-10"), &json!(5), &json!("fresh")));
    let first = &found["rows"][0];
    assert_eq!((text(&first["id"]), text(&first["person"]["name"]), text(&first["teammate"]["name"])), (id, "Moss".into(), "Ada Reed".into()));
    assert_eq!((&first["summary"], &first["author"]), (&json!("went through the plan"), &json!("Ada")));
    desk.undo();
    desk.undo();
    assert_eq!((&page(&mut desk, &linden)["total"], &page(&mut desk, &linden)["pace"]), (&json!(0), &Value::Null));
}

#[test]
fn the_day_is_today_where_none_is_typed_and_silence_is_told() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    desk.add("activity_add", json!({ "account": linden, "kind": "call" }));
    assert_eq!(page(&mut desk, &linden)["rows"][0]["on_date"], "2026-09-15");
    for (day, pace) in [("2026-10-15", "fresh"), ("2026-10-16", "waiting"), ("2026-12-14", "waiting"), ("2026-12-15", "silent")] {
        assert_eq!(page(desk.on(day), &linden)["pace"], pace, "on {day}");
    }
}

#[test]
fn hours_are_read_as_people_type_them() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    for (typed, hours) in [
        ("1.5", json!(1.5)), ("1,5", json!(1.5)), ("1:30", json!(1.5)), ("1h30", json!(1.5)), ("90m", json!(1.5)),
        ("90 min", json!(1.5)), ("2h", json!(2.0)), ("0.25", json!(0.25)), ("45分钟", json!(0.75)), ("3 小时", json!(3.0)), ("  ", Value::Null),
    ] {
        log(&mut desk, &linden, "work", "2026-09-15", typed);
        assert_eq!(page(&mut desk, &linden)["rows"][0]["hours"], hours, "{typed}");
    }
    for typed in ["0", "-1", "0:00", "501", "1:75", "NaN", "inf", "1e9", "soon", "1.2.3", "h", ":", "½"] {
        let request = json!({ "account": linden, "kind": "work", "hours": typed });
        assert!(desk.refused("activity_add", request).contains("is not a number of hours"), "{typed}");
    }
}

#[test]
fn what_is_still_to_come_or_of_elsewhere_is_refused() {
    let mut desk = Desk::with_workspace();
    let (linden, birch) = (desk.account("Linden"), desk.account("Birch"));
    let moss = desk.person(&birch, "Moss", None);
    let id = log(&mut desk, &linden, "call", "2026-09-15", "1");
    for (request, sentence) in [
        (json!({ "account": linden, "kind": "call", "on_date": "2026-09-16" }), "still to come"),
        (json!({ "account": linden, "kind": "call", "on_date": "yesterday" }), "is not a date"),
        (json!({ "account": linden, "kind": "party" }), "“party”"),
        (json!({ "account": linden, "kind": "call", "person": moss }), "Moss"),
        (json!({ "account": linden, "kind": "call", "teammate": "nobody" }), "no longer"),
        (json!({ "account": "nowhere", "kind": "call" }), "no longer"),
    ] {
        let said = desk.refused("activity_add", request.clone());
        assert!(said.contains(sentence), "{request}: {said}");
    }
    let later = json!({ "ids": [id], "edit": { "field": "on-date", "value": "2027-01-01" } });
    assert!(desk.refused("activity_edit", later).contains("still to come"));
}

#[test]
fn each_fact_is_changed_in_place_and_taken_back() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    let (moss, ada) = (desk.person(&linden, "Moss", None), desk.ours("teammate", "Ada Reed"));
    let id = log(&mut desk, &linden, "call", "2026-09-01", "1");
    for (field, value, shown, expected) in [
        ("kind", json!("meeting"), "kind", json!("meeting")),
        ("on-date", json!("2026-09-02"), "on_date", json!("2026-09-02")),
        ("hours", json!("4"), "hours", json!(4.0)),
        ("person", json!(moss), "person", json!({ "id": moss, "name": "Moss" })),
        ("teammate", json!(ada), "teammate", json!({ "id": ada, "name": "Ada Reed" })),
        ("summary", json!("signed"), "summary", json!("signed")),
        ("hours", Value::Null, "hours", Value::Null),
    ] {
        let before = page(&mut desk, &linden);
        desk.change("activity_edit", json!({ "ids": [id], "edit": { "field": field, "value": value } }));
        let after = page(&mut desk, &linden);
        assert_eq!(after["rows"][0][shown], expected, "{field}");
        desk.undo();
        assert_eq!(page(&mut desk, &linden), before, "{field} taken back");
        desk.redo();
        assert_eq!(page(&mut desk, &linden), after, "{field} again");
    }
    desk.change("activity_delete", json!({ "ids": [id] }));
    assert_eq!(page(&mut desk, &linden)["total"], 0);
}

#[test]
fn what_was_done_with_a_person_is_asked_for_alone() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    let moss = desk.person(&linden, "Moss", None);
    desk.add("activity_add", json!({ "account": linden, "kind": "call", "person": moss }));
    desk.add("activity_add", json!({ "account": linden, "kind": "visit" }));
    let with = desk.ask("activity_rows", json!({ "person": moss }));
    assert_eq!((&with["total"], &with["rows"][0]["kind"]), (&json!(1), &json!("call")));
}

#[test]
fn an_account_takes_its_log_along_and_a_person_leaves_it() {
    let mut desk = Desk::with_workspace();
    let (linden, birch) = (desk.account("Linden"), desk.account("Birch"));
    let moss = desk.person(&linden, "Moss", None);
    desk.add("activity_add", json!({ "account": linden, "kind": "call", "person": moss }));
    log(&mut desk, &birch, "call", "2026-09-01", "1");
    desk.change("person_delete", json!({ "ids": [moss] }));
    assert_eq!(page(&mut desk, &linden)["rows"][0]["person"], Value::Null);
    desk.change("account_delete", json!({ "ids": [linden] }));
    let all = desk.ask("activity_rows", json!({}));
    assert_eq!(list(&all["rows"]).len(), 1);
    desk.undo();
    assert_eq!(desk.ask("activity_rows", json!({}))["total"], 2);
}

#[test]
fn a_long_log_comes_in_pages_with_sums_of_all() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    for day in 1..=9 {
        log(&mut desk, &linden, "call", &format!("2026-08-0{day}"), "0.5");
    }
    let second = desk.ask("activity_rows", json!({ "account": linden, "offset": 4, "limit": 4 }));
    let days: Vec<String> = list(&second["rows"]).iter().map(|row| text(&row["on_date"])).collect();
    assert_eq!(days, ["2026-08-05", "2026-08-04", "2026-08-03", "2026-08-02"]);
    assert_eq!((&second["total"], &second["hours"]), (&json!(9), &json!(4.5)));
    let some = desk.ask("activity_rows", json!({ "from": "2026-08-03", "to": "2026-08-04" }));
    assert_eq!(some["total"], 2);
}

#[test]
fn what_comes_next_is_an_action_in_the_same_step() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    let (moss, ada) = (desk.person(&linden, "Moss", None), desk.ours("teammate", "Ada Reed"));
    let add = json!({ "account": linden, "kind": "call", "person": moss, "teammate": ada, "next": "Send the figures", "next_on": "2026-09-30" });
    desk.change("activity_add", add.clone());
    let actions = desk.ask("action_rows", json!({ "account": linden }));
    assert_eq!((list(&actions).len(), &actions[0]["text"], &actions[0]["due_on"]), (1, &json!("Send the figures"), &json!("2026-09-30")));
    assert_eq!((&actions[0]["subject"]["name"], &actions[0]["owner"]["name"]), (&json!("Moss"), &json!("Ada Reed")));
    desk.undo();
    assert_eq!((list(&desk.ask("action_rows", json!({ "account": linden }))).len(), &page(&mut desk, &linden)["total"]), (0, &json!(0)));
    let mut wrong = add;
    wrong["next_on"] = json!("soon");
    assert!(desk.refused("activity_add", wrong).contains("soon"));
}

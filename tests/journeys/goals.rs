//! Goals of an account: the goal of all, the projects below it, how far they are, how well they are set.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn tree(desk: &mut Desk, account: &str) -> Value {
    desk.ask("goal_tree", json!({ "id": account }))
}

fn goal(desk: &mut Desk, account: &str, branch: &str, unit: Option<&str>, name: &str) -> String {
    desk.add("goal_add", json!({ "account": account, "branch": branch, "unit": unit, "names": [name] }))
}

#[test]
fn projects_roll_up_to_the_goal_and_show_what_nobody_covers() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let unit = desk.add("unit_add", json!({ "account": account, "names": ["Kilns"], "parent": null }));
    let overall = goal(&mut desk, &account, "overall", None, "Half of their control spend");
    desk.edit("goal", &overall, "revenue", "10,000");
    let first = goal(&mut desk, &account, "existing", Some(&unit), "Second line");
    desk.edit("goal", &first, "revenue", "3,000");
    let second = goal(&mut desk, &account, "new", None, "Service contract");
    desk.edit("goal", &second, "revenue", "2,500");
    let deal = desk.deal("Line two", Some(&account), "1,500", "2026-10-01");
    desk.edit("goal", &first, "opportunity", deal.clone());

    let found = tree(&mut desk, &account);
    let minor = |cover: &Value, key: &str| cover[key]["minor"].as_i64();
    assert_eq!((minor(&found["cover"], "goal"), minor(&found["cover"], "planned"), minor(&found["cover"], "gap")), (Some(1_000_000), Some(550_000), Some(450_000)));
    let branch = &found["branches"][0];
    assert_eq!((&branch["key"], &branch["units"][0]["unit"]["name"], minor(&branch["cover"], "planned")), (&json!("existing"), &json!("Kilns"), Some(300_000)));
    assert_eq!(found["branches"][1]["units"][0]["unit"], Value::Null, "without a unit it is the account's");

    desk.move_to(&deal, "won", "2026-09-15");
    let found = tree(&mut desk, &account);
    assert_eq!((minor(&found["cover"], "won"), &found["branches"][0]["units"][0]["goals"][0]["progress"]), (Some(150_000), &json!(0.5)));
    desk.edit("goal", &second, "opportunity", deal.clone());
    assert_eq!(minor(&tree(&mut desk, &account)["cover"], "won"), Some(150_000), "one opportunity is won once");
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
    assert_eq!(list(&desk.ask("goal_rows", json!({ "account": account }))).len(), 3, "the projects stay");
    desk.change("unit_delete", json!({ "ids": [unit] }));
    assert_eq!(tree(&mut desk, &account)["branches"][0]["units"][0]["unit"], Value::Null);
    desk.undo();
    assert_eq!(tree(&mut desk, &account)["branches"][0]["units"][0]["unit"]["name"], "Kilns");
}

#[test]
fn a_goal_says_how_well_it_is_set_and_how_far_it_is() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let id = goal(&mut desk, &account, "new", None, "Answer complaints sooner");
    let read = |desk: &mut Desk| desk.ask("goal_rows", json!({}))[0].clone();
    assert_eq!((&read(&mut desk)["smart"], &read(&mut desk)["progress"]), (&json!(0), &Value::Null), "a goal without a number says so");
    desk.edit("goal", &id, "measure", "days to answer");
    for (field, value) in [("baseline", 10.0), ("target", 4.0), ("actual", 7.0)] {
        desk.edit("goal", &id, field, value);
    }
    desk.edit("goal", &id, "due-on", "2026-12-31");
    for field in ["specific", "attainable", "appropriate"] {
        desk.edit("goal", &id, field, true);
    }
    let found = read(&mut desk);
    assert_eq!((&found["smart"], &found["progress"], &found["late"]), (&json!(5), &json!(0.5), &json!(false)));
    desk.on("2027-01-01");
    assert_eq!(read(&mut desk)["late"], true);
    desk.edit("goal", &id, "actual", 3.0);
    assert_eq!(read(&mut desk)["late"], false, "what is reached is not late");
}

#[test]
fn there_is_one_vision_and_one_goal_of_all() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    goal(&mut desk, &account, "vision", None, "Their first call");
    goal(&mut desk, &account, "vision", None, "Their only call");
    assert_eq!(tree(&mut desk, &account)["vision"]["name"], "Their only call");
    desk.undo();
    assert_eq!(tree(&mut desk, &account)["vision"]["name"], "Their first call");
}

#[test]
fn goals_of_others_are_refused() {
    let mut desk = Desk::with_workspace();
    let (account, other) = (desk.account("Linden"), desk.account("Birch"));
    let unit = desk.add("unit_add", json!({ "account": other, "names": ["Mill"], "parent": null }));
    let deal = desk.deal("Mill line", Some(&other), "10", "2026-10-01");
    let add = |branch: &str, unit: Option<&str>| json!({ "account": account, "branch": branch, "unit": unit, "names": ["X"] });
    assert!(desk.refused("goal_add", add("new", Some(&unit))).contains("another account"));
    assert!(desk.refused("goal_add", add("old", None)).contains("“old”"));
    let id = goal(&mut desk, &account, "new", None, "X");
    let edit = |field: &str, value: Value| json!({ "ids": [id], "edit": { "field": field, "value": value } });
    assert!(desk.refused("goal_edit", edit("opportunity", json!(deal))).contains("another account"));
    assert!(desk.refused("goal_edit", edit("due-on", json!("tomorrow"))).contains("tomorrow"));
    assert!(desk.refused("goal_edit", edit("revenue", json!("lots"))).contains("lots"));
    let named: Vec<String> = list(&desk.ask("goal_rows", json!({}))).iter().map(|row| text(&row["name"])).collect();
    assert_eq!(named, ["X"]);
}

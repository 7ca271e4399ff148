//! Opportunities: their way through the pipeline, amounts, percents, sums, order.

use serde_json::{Value, json};
use tests::{Desk, list, text};

#[test]
fn every_move_leaves_a_dated_fact() {
    let mut desk = Desk::with_workspace();
    let deal = desk.add("opportunity_add", json!({ "names": ["Press line"] }));
    assert_eq!(desk.deal_row(&deal)["stage"], "target-group", "the first stage where none is named");
    desk.on("2026-09-15").move_to(&deal, "valid", "2026-09-16");
    desk.edit("opportunity", &deal, "amount", "1,000");
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "lost", "on_date": "2026-10-01", "why": "price" }));
    let row = desk.deal_row(&deal);
    assert_eq!((&row["outcome"], &row["stage"], &row["closed_on"]), (&json!("lost"), &json!("valid"), &json!("2026-10-01")));
    assert_eq!((&row["probability"], &row["stage_days"]), (&json!(0), &Value::Null));
    let facts = desk.ask("opportunity_get", json!({ "id": deal }))["facts"].take();
    let told: Vec<_> = list(&facts).iter().map(|fact| (text(&fact["on_date"]), text(&fact["kind"]), text(&fact["text"]))).collect();
    assert_eq!(told[0], ("2026-10-01".into(), "outcome".into(), "lost".into()));
    assert_eq!(facts[0]["why"], "price");
    assert!(told.contains(&("2026-09-16".into(), "stage".into(), "Valid opportunity".into())), "{told:?}");
    assert!(told.iter().any(|(_, kind, text)| kind == "amount" && text.contains("1,000")), "{told:?}");

    desk.move_to(&deal, "consent", "2026-10-05");
    let row = desk.deal_row(&deal);
    assert_eq!((&row["outcome"], &row["closed_on"]), (&json!("open"), &Value::Null), "reopened by moving it back");
    desk.undo();
    assert_eq!(desk.deal_row(&deal)["outcome"], "lost");
}

#[test]
fn the_percent_is_the_stages_until_set_by_hand() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.move_to(&deal, "consent", "2026-09-15");
    let percent = |desk: &mut Desk| {
        let row = desk.deal_row(&deal);
        (row["probability"].as_u64(), row["probability_by_hand"].as_bool())
    };
    assert_eq!(percent(&mut desk), (Some(60), Some(false)));
    desk.edit("opportunity", &deal, "probability", 75);
    desk.move_to(&deal, "negotiation", "2026-09-16");
    assert_eq!(percent(&mut desk), (Some(75), Some(true)), "what a person said stays said");
    assert_eq!(desk.ask("opportunity_rows", json!({}))["weighted"]["minor"], 75_000);
    desk.edit("opportunity", &deal, "probability", Value::Null);
    assert_eq!(percent(&mut desk), (Some(80), Some(false)));
    desk.edit("opportunity", &deal, "probability", 250);
    assert_eq!(percent(&mut desk), (Some(100), Some(true)));
    desk.move_to(&deal, "won", "2026-09-20");
    assert_eq!(percent(&mut desk).0, Some(100));
    assert_eq!(desk.ask("opportunity_rows", json!({}))["weighted"]["minor"], 0, "what is decided has no weight");
}

#[test]
fn the_pipeline_changes_together_with_a_stage_it_has() {
    let mut desk = Desk::with_workspace();
    let deal = desk.add("opportunity_add", json!({ "names": ["Line"], "stage": "valid" }));
    let told = desk.refused("opportunity_move", json!({ "ids": [deal], "stage": "evaluation" }));
    assert!(told.contains("“evaluation”"), "{told}");
    desk.change("opportunity_move", json!({ "ids": [deal], "pipeline": "six-categories", "stage": "evaluation", "why": "So it is." }));
    let row = desk.deal_row(&deal);
    assert_eq!((&row["pipeline"], &row["stage"], &row["probability"]), (&json!("six-categories"), &json!("evaluation"), &json!(50)));
    let fact = desk.ask("opportunity_get", json!({ "id": deal }))["facts"][0]["text"].take();
    assert_eq!(fact, "In evaluation");
    desk.change("workspace_edit", json!({ "field": "pipeline", "value": "six-categories" }));
    let second = desk.add("opportunity_add", json!({ "names": ["Second"] }));
    assert_eq!(desk.deal_row(&second)["pipeline"], "six-categories");
    for (request, key) in [
        (json!({ "ids": [deal], "pipeline": "no-such", "stage": "won" }), "“no-such”"),
        (json!({ "ids": [deal], "stage": "open" }), "“open”"),
    ] {
        assert!(desk.refused("opportunity_move", request).contains(key));
    }
}

#[test]
fn the_board_and_the_table_agree() {
    let mut desk = Desk::with_sample("en");
    let board = desk.ask("opportunity_board", json!({}));
    let pipeline = board["pipeline"].clone();
    for column in list(&board["columns"]) {
        let stage = text(&column["stage"]);
        let query = match stage.as_str() {
            "won" | "lost" => json!({ "pipeline": pipeline, "outcomes": [stage] }),
            _ => json!({ "pipeline": pipeline, "outcomes": ["open"], "stages": [stage] }),
        };
        let page = desk.ask("opportunity_rows", query);
        assert_eq!((&page["total"], &page["sum"]), (&column["count"], &column["sum"]), "{stage}");
        let rows: i64 = list(&page["rows"]).iter().filter_map(|row| row["amount"]["minor"].as_i64()).sum();
        assert_eq!(Some(rows), column["sum"]["minor"].as_i64(), "{stage}");
        assert_eq!(list(&column["cards"]).len(), list(&page["rows"]).len().min(100), "{stage}");
    }
}

#[test]
fn weights_are_rounded_each_on_its_own() {
    let mut desk = Desk::with_workspace();
    // At 5 %: 0.005 → 0.00, 0.015 → 0.02, 0.025 → 0.02, all half to even.
    for (name, amount, cents) in [("a", "0.10", 0), ("b", "0.30", 2), ("c", "0.50", 2), ("e", "1000000.70", 5_000_004)] {
        let deal = desk.deal(name, None, amount, "2026-12-01");
        let page = desk.ask("opportunity_rows", json!({ "ids": [deal] }));
        assert_eq!(page["weighted"]["minor"], cents, "{amount}");
    }
    assert_eq!(desk.ask("opportunity_rows", json!({}))["weighted"]["minor"], 2 + 2 + 5_000_004);
}

#[test]
fn tables_are_sorted_by_what_they_show() {
    let mut desk = Desk::with_workspace();
    let (old, new, won) = (desk.deal("Old", None, "5", "2026-10-01"), desk.deal("New", None, "7", "2026-11-01"), desk.deal("Won", None, "9", "2026-09-01"));
    desk.move_to(&old, "negotiation", "2026-06-01");
    desk.move_to(&new, "lead", "2026-09-10");
    desk.move_to(&won, "won", "2026-09-12");
    desk.edit("opportunity", &new, "probability", 90);
    let mut by = |sort: &str, descending: bool| desk.names("opportunity_rows", json!({ "sort": sort, "descending": descending }));
    assert_eq!(by("stage_days", false), ["New", "Old", "Won"], "few days first; decided ones have none");
    assert_eq!(by("stage_days", true), ["Old", "New", "Won"]);
    assert_eq!(by("probability", false), ["Old", "New", "Won"], "80, 90, 100");
    assert_eq!(by("probability", true), ["Won", "New", "Old"]);
    assert_eq!(by("stage", false), ["Won", "New", "Old"], "target group, leads, negotiation");
    assert_eq!(by("outcome", true)[0], "Won");
    assert_eq!(by("amount", true), ["Won", "New", "Old"]);
    assert_eq!(by("closes_on", false), ["Won", "Old", "New"]);
}

#[test]
fn another_currency_is_counted_apart() {
    let mut desk = Desk::new();
    let path = desk.path("yen.mainstay");
    desk.change("workspace_new", json!({ "path": path, "currency": "jpy", "sample": false }));
    let deal = desk.deal("Line", None, "1,200", "2026-12-01");
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], 1_200, "yen have no cents");
    let told = desk.refused("workspace_new", json!({ "path": desk.path("x"), "currency": "gold", "sample": false }));
    assert!(told.contains("“GOLD” is not a currency code"), "{told}");
}

#[test]
fn a_unit_belongs_to_the_opportunitys_account() {
    let mut desk = Desk::with_workspace();
    let (linden, other) = (desk.account("Linden"), desk.account("Other"));
    let unit = desk.add("unit_add", json!({ "account": linden, "names": ["Plant"], "parent": null }));
    for account in [json!(other), Value::Null] {
        let told = desk.refused("opportunity_add", json!({ "names": ["X"], "account": account, "unit": unit }));
        assert!(told.contains("Plant belongs to another account"), "{told}");
    }
    let deal = desk.add("opportunity_add", json!({ "names": ["X"], "account": linden, "unit": unit }));
    desk.edit("opportunity", &deal, "account", linden.clone());
    assert_eq!(desk.deal_row(&deal)["unit"]["name"], "Plant", "the same account again changes nothing");
    desk.edit("opportunity", &deal, "account", other);
    assert_eq!(desk.deal_row(&deal)["unit"], Value::Null);
    let told = desk.refused("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "unit", "value": unit } }));
    assert!(told.contains("Plant belongs to another account"), "{told}");
}

#[test]
fn facts_typed_in_turn_are_steps_in_turn_and_named_twice_count_once() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let facts = |desk: &mut Desk| list(&desk.ask("opportunity_get", json!({ "id": deal }))["facts"]).len();
    let before = facts(&mut desk);
    desk.change("opportunity_edit", json!({ "ids": [deal, deal], "edit": { "field": "amount", "value": "2,000" } }));
    desk.change("opportunity_move", json!({ "ids": [deal, deal], "stage": "lead", "why": "known" }));
    assert_eq!(facts(&mut desk), before + 2);
    desk.undo();
    assert_eq!(desk.deal_row(&deal)["amount"]["minor"], 200_000, "only the move went");
    desk.edit("opportunity", &deal, "closed-on", "2026-09-01");
    assert_eq!(desk.deal_row(&deal)["closed_on"], Value::Null, "what is open has no day of decision");
    desk.move_to(&deal, "won", "2026-09-02");
    desk.edit("opportunity", &deal, "closed-on", "2026-09-01");
    assert_eq!(desk.deal_row(&deal)["closed_on"], "2026-09-01");
    let clear = json!({ "ids": [deal], "edit": { "field": "closed-on", "value": null } });
    assert!(desk.refused("opportunity_edit", clear).contains("is not a date"));
}

#[test]
fn the_day_and_reason_of_a_move_can_be_told_afterwards() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let again = |stage: &str, day: Option<&str>, why: Option<&str>| {
        json!({ "ids": [deal], "stage": stage, "on_date": day, "why": why })
    };
    let stage = |desk: &mut Desk| desk.deal_row(&deal)["stage"].as_str().expect("it has a stage").to_owned();
    let first = stage(&mut desk);
    desk.change("opportunity_move", again(&first, Some("2026-01-10"), None));
    assert_eq!(desk.deal_row(&deal)["opened_on"], "2026-01-10", "the first stage began with the opportunity");

    desk.move_to(&deal, "valid", "2026-03-01");
    desk.change("opportunity_move", again("valid", Some("2026-02-20"), None));
    desk.change("opportunity_move", again("valid", None, Some("The budget was confirmed.")));
    let detail = desk.ask("opportunity_get", json!({ "id": deal }));
    let facts: Vec<_> = list(&detail["facts"]).iter().filter(|fact| fact["kind"] == "stage").collect();
    assert_eq!(facts.len(), 1, "told anew, not added");
    assert_eq!((&facts[0]["on_date"], &facts[0]["why"]), (&json!("2026-02-20"), &json!("The budget was confirmed.")));

    desk.move_to(&deal, "won", "2026-04-01");
    desk.change("opportunity_move", again("won", None, Some("Signed early.")));
    assert_eq!(desk.deal_row(&deal)["closed_on"], "2026-04-01", "a reason alone does not move the day");
    desk.undo();
    assert_eq!(list(&desk.ask("opportunity_get", json!({ "id": deal }))["facts"])[0]["why"], Value::Null);
}

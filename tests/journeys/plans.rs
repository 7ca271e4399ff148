//! The revenue plan and the measures over months: written in a grid, rolled up, beside payments.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn write(desk: &mut Desk, cells: Vec<Value>) {
    desk.change("series_set", json!({ "series": "revenue-plan", "cells": cells }));
}

fn cell(measure: &str, kind: &str, months: [&str; 2], place: Value, value: Option<&str>) -> Value {
    let mut cell = place;
    for (key, part) in [("measure", json!(measure)), ("kind", json!(kind)), ("from", json!(months[0])), ("to", json!(months[1])), ("value", json!(value))] {
        cell[key] = part;
    }
    cell
}

fn minor(cell: &Value, field: &str) -> Option<i64> {
    cell[field]["minor"].as_i64()
}

/// An account with a unit and a product; a plan of 900 for the third quarter, a won one of 400.
fn planned() -> (Desk, String, String, String) {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    let unit = desk.add("unit_add", json!({ "account": linden, "names": ["Plant"], "parent": null }));
    let product = desk.ours("product", "Press");
    let place = json!({ "account": linden, "unit": unit, "product": product });
    let quarter = ["2026-07", "2026-09"];
    write(&mut desk, vec![cell("revenue", "plan", quarter, place.clone(), Some("1,000")), cell("margin", "plan", quarter, place, Some("20%"))]);
    for (name, amount, stage) in [("Old", "400", "won"), ("New", "250", "negotiation")] {
        let id = desk.deal(name, Some(&linden), amount, "2026-09-30");
        desk.edit("opportunity", &id, "unit", unit.clone());
        desk.edit("opportunity", &id, "product", product.clone());
        desk.move_to(&id, stage, "2026-09-15");
    }
    (desk, linden, unit, product)
}

#[test]
fn plan_actual_margin_profit_committed_and_gap_of_a_line() {
    let (mut desk, linden, ..) = planned();
    let plan = desk.ask("revenue_plan", json!({ "account": linden }));
    let line = list(&plan["rows"]).iter().find(|row| row["name"] == "Plant · Press").cloned().unwrap();
    let third = &line["cells"][2];
    let found = ["plan", "actual", "plan_profit", "profit", "committed", "gap"].map(|field| minor(third, field));
    assert_eq!(found, [Some(100_000), Some(40_000), Some(20_000), Some(8_000), Some(25_000), Some(35_000)]);
    assert_eq!((&third["entered"], &third["margin"]), (&json!(false), &json!(20.0)));
    assert_eq!(minor(&line["total"], "plan"), Some(100_000));
    let months = desk.ask("revenue_plan", json!({ "account": linden, "by": "month", "from": "2026-07", "horizon": 3 }));
    let line = list(&months["rows"]).iter().find(|row| row["name"] == "Plant · Press").cloned().unwrap();
    let parts: Vec<_> = list(&line["cells"]).iter().map(|cell| minor(cell, "plan").unwrap()).collect();
    assert_eq!(parts, [33_333, 33_333, 33_334], "a quarter is spread over its months to the last cent");
}

/// A plan is made for a product; what a unit wins of it has that margin, and months without any have none.
#[test]
fn profit_is_told_where_something_came_and_a_margin_is_known() {
    let (mut desk, linden, unit, product) = planned();
    let quarter = ["2026-07", "2026-12"];
    let cleared = json!({ "account": linden, "unit": unit, "product": product });
    let whole = json!({ "account": linden, "unit": null, "product": product });
    write(&mut desk, vec![cell("margin", "plan", quarter, cleared, None), cell("margin", "plan", quarter, whole, Some("30%"))]);
    let plan = desk.ask("revenue_plan", json!({}));
    let row = list(&plan["rows"]).iter().find(|row| row["name"] == "Linden").cloned().unwrap();
    assert_eq!((minor(&row["cells"][2], "profit"), &row["cells"][2]["margin"]), (Some(12_000), &json!(30.0)), "30 % of the 400 won");
    assert!(row["cells"][3]["profit"].is_null(), "nothing came in the fourth quarter: not known, and not 0");
    assert_eq!(minor(&plan["total"]["total"], "profit"), Some(12_000));
}

#[test]
fn lines_roll_up_to_accounts_and_accounts_to_the_portfolio() {
    let (mut desk, linden, ..) = planned();
    let maple = desk.account("Maple");
    let place = json!({ "account": maple });
    write(&mut desk, vec![cell("revenue", "plan", ["2026-07", "2026-09"], place.clone(), Some("500")), cell("revenue", "actual", ["2026-09", "2026-09"], place, Some("600"))]);
    let all = desk.ask("revenue_plan", json!({}));
    let rows: Vec<(String, Option<i64>, Option<i64>, bool)> =
        list(&all["rows"]).iter().map(|row| (text(&row["name"]), minor(&row["total"], "plan"), minor(&row["total"], "gap"), row["editable"] == true)).collect();
    let expected = [("Linden".to_owned(), Some(100_000), Some(35_000), false), ("Maple".to_owned(), Some(50_000), Some(-10_000), true)];
    assert_eq!(rows, expected);
    assert_eq!(minor(&all["total"]["total"], "plan"), Some(150_000));
    let one = desk.ask("revenue_plan", json!({ "account": linden }));
    let sum: i64 = list(&one["rows"]).iter().filter_map(|row| minor(&row["total"], "actual")).sum();
    assert_eq!(minor(&one["total"]["total"], "actual"), Some(sum));
}

#[test]
fn a_paste_is_one_change_and_one_step_of_undo() {
    let (mut desk, linden, ..) = planned();
    let place = json!({ "account": linden });
    let quarters = [["2026-01", "2026-03"], ["2026-04", "2026-06"], ["2026-07", "2026-09"], ["2026-10", "2026-12"]];
    let pasted = quarters.iter().zip(["1.000,50", "2000", "", "3,000"]).map(|(months, value)| cell("revenue", "plan", *months, place.clone(), Some(value)));
    let cells: Vec<Value> = pasted.collect();
    let general = |desk: &mut Desk| -> Vec<Option<i64>> {
        let plan = desk.ask("revenue_plan", json!({ "account": linden }));
        let row = list(&plan["rows"]).iter().find(|row| row["name"] == "General").cloned().unwrap();
        list(&row["cells"]).iter().map(|cell| minor(cell, "plan")).collect()
    };
    write(&mut desk, cells);
    assert_eq!(general(&mut desk), [Some(100_050), Some(200_000), None, Some(300_000)]);
    desk.undo();
    assert_eq!(general(&mut desk), [None; 4]);
    desk.change("redo", json!({}));
    assert_eq!(general(&mut desk)[3], Some(300_000));
}

#[test]
fn what_hangs_on_something_deleted_stays_in_the_account() {
    let (mut desk, linden, unit, product) = planned();
    let total = |desk: &mut Desk| minor(&desk.ask("revenue_plan", json!({ "account": linden }))["total"]["total"], "plan");
    desk.change("catalogue_delete", json!({ "kind": "product", "ids": [product] }));
    assert_eq!(total(&mut desk), Some(100_000));
    desk.change("unit_delete", json!({ "ids": [unit] }));
    assert_eq!(total(&mut desk), Some(100_000));
    let rows = desk.ask("revenue_plan", json!({ "account": linden }))["rows"].clone();
    assert_eq!(list(&rows).iter().map(|row| text(&row["name"])).collect::<Vec<_>>(), ["General"]);
    desk.change("account_delete", json!({ "ids": [linden] }));
    assert_eq!(minor(&desk.ask("revenue_plan", json!({}))["total"]["total"], "plan"), None);
}

#[test]
fn payments_stand_beside_by_the_time_they_are_due_or_came() {
    let (mut desk, linden, ..) = planned();
    let deal = desk.deal("Paid", Some(&linden), "900", "2026-10-01");
    for (amount, due, paid) in [("300", "2026-08-01", Some("2026-10-02")), ("600", "2026-12-01", None)] {
        desk.change("payment_add", json!({ "opportunity": deal, "name": "Part", "amount": amount, "due_on": due, "paid_on": paid }));
    }
    let plan = desk.ask("revenue_plan", json!({ "account": linden }));
    let told: Vec<_> = list(&plan["payments"]).iter().map(|one| (minor(one, "expected").unwrap(), minor(one, "received").unwrap())).collect();
    assert_eq!(told, [(0, 0), (0, 0), (0, 0), (60_000, 30_000)]);
}

#[test]
fn wrong_values_are_refused_whole() {
    let (mut desk, linden, unit, _) = planned();
    let other = desk.account("Other");
    let quarter = ["2026-07", "2026-09"];
    for (wrong, says) in [
        (cell("revenue", "plan", quarter, json!({ "account": linden }), Some("many")), "many"),
        (cell("margin", "plan", quarter, json!({ "account": linden }), Some("x%")), "x"),
        (cell("luck", "plan", quarter, json!({}), Some("1")), "luck"),
        (cell("revenue", "guess", quarter, json!({}), Some("1")), "guess"),
        (cell("revenue", "plan", quarter, json!({ "account": other, "unit": unit }), Some("1")), "Plant"),
        (cell("revenue", "plan", ["2026-09", "2026-07"], json!({}), Some("1")), ""),
        (cell("revenue", "plan", ["2026-13", "2026-13"], json!({}), Some("1")), "2026-13"),
    ] {
        let good = cell("revenue", "plan", quarter, json!({ "account": other }), Some("5"));
        let told = desk.refused("series_set", json!({ "series": "revenue-plan", "cells": [good, wrong] }));
        assert!(told.contains(says), "{says}: {told}");
    }
    let rows = desk.ask("revenue_plan", json!({}))["rows"].clone();
    assert_eq!(list(&rows).len(), 1, "nothing of what was refused is kept: {rows}");
}

#[test]
fn measures_of_service_are_folded_and_lit() {
    let mut desk = Desk::with_workspace();
    let value = |measure: &str, kind: &str, month: &str, value: &str| cell(measure, kind, [month, month], json!({}), Some(value));
    let cells = vec![
        value("response-time", "plan", "2026-01", "4"),
        value("response-time", "actual", "2026-01", "5"),
        value("response-time", "actual", "2026-02", "6.5"),
        value("visits", "plan", "2026-01", "10"),
        value("visits", "actual", "2026-01", "6"),
        value("visits", "actual", "2026-03", "5"),
    ];
    desk.change("series_set", json!({ "series": "service-kpi", "cells": cells }));
    let view = desk.ask("series_get", json!({ "series": "service-kpi" }));
    let first = |measure: &str| list(&view["rows"]).iter().find(|row| row["measure"] == measure).map(|row| row["cells"][0].clone()).unwrap();
    let (response, visits) = (first("response-time"), first("visits"));
    assert_eq!((&response["actual"]["number"], &response["light"]), (&json!(5.75), &json!("off")), "a mean; less is better");
    assert_eq!((&visits["actual"]["number"], &visits["light"]), (&json!(11.0), &json!("good")), "a sum");
    assert_eq!(view["models"], json!(["E-21"]));
    assert_eq!(list(&view["choices"]).len(), 3);
}

#[test]
fn an_account_has_measures_of_service_of_its_own_which_its_records_tell_until_somebody_says_otherwise() {
    let mut desk = Desk::with_workspace();
    let (account, other) = (desk.account("Harbour"), desk.account("Birch"));
    let issue = desk.add("issue_add", json!({ "account": account, "kind": "complaint", "names": ["Came late"], "opened_on": "2026-07-01" }));
    desk.edit("issue", &issue, "answered-on", "2026-07-02");
    desk.edit("issue", &issue, "resolved-on", "2026-07-05");
    desk.edit("issue", &issue, "at-first", true);
    desk.change("activity_add", json!({ "account": account, "kind": "visit", "on_date": "2026-08-03" }));
    desk.change("activity_add", json!({ "account": other, "kind": "visit", "on_date": "2026-08-04" }));
    desk.change("satisfaction_add", json!({ "account": account, "score": 4, "on_date": "2026-08-20" }));
    let third = |desk: &mut Desk, of: &Value, measure: &str| {
        let view = desk.ask("series_get", json!({ "series": "service-kpi", "account": of }));
        list(&view["rows"]).iter().find(|row| row["measure"] == measure).map(|row| row["cells"][2].clone()).unwrap()
    };
    let actual = |desk: &mut Desk, of: &Value, measure: &str| third(desk, of, measure)["actual"]["number"].clone();
    let here = json!(account);
    let told = ["response-time", "resolution-time", "first-contact", "visits", "satisfaction"].map(|measure| actual(&mut desk, &here, measure));
    assert_eq!(told, [json!(24.0), json!(4.0), json!(1.0), json!(1.0), json!(75.0)]);
    assert_eq!((actual(&mut desk, &json!(other), "visits"), actual(&mut desk, &json!(other), "satisfaction")), (json!(1.0), Value::Null));
    assert_eq!(actual(&mut desk, &Value::Null, "visits"), json!(2.0), "of all accounts");

    let typed = cell("satisfaction", "actual", ["2026-09", "2026-09"], json!({ "account": account }), Some("90"));
    let target = cell("satisfaction", "plan", ["2026-07", "2026-09"], json!({ "account": account }), Some("80"));
    desk.change("series_set", json!({ "series": "service-kpi", "cells": [typed, target] }));
    let now = third(&mut desk, &here, "satisfaction");
    assert_eq!((&now["actual"]["number"], &now["computed"], &now["light"]), (&json!(90.0), &json!(false), &json!("good")), "what was entered holds");
    assert_eq!(actual(&mut desk, &Value::Null, "satisfaction"), json!(75.0), "and only where it was");
    let plan = desk.ask("account_plan", json!({ "id": account }));
    let lines = list(&plan["sheet"]["sections"]).iter().flat_map(|section| list(&section["feeds"])).filter(|fed| fed["key"] == "service");
    let lines: Vec<String> = lines.flat_map(|fed| list(&fed["lines"])).map(|line| format!("{} {}", text(&line["label"]), text(&line["text"]))).collect();
    assert!(lines.iter().any(|line| line.starts_with("Satisfaction 90") && line.contains("Target 80")), "the plan tells it: {lines:?}");
    desk.undo();
    assert_eq!(third(&mut desk, &here, "satisfaction")["computed"], true);
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.undo();
}

#[test]
fn the_sales_cycle_is_worked_out_until_something_is_entered() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Crane", None, "1", "2026-09-30");
    desk.edit("opportunity", &deal, "opened-on", "2026-08-01");
    desk.move_to(&deal, "won", "2026-09-10");
    let third = |desk: &mut Desk| {
        let view = desk.ask("series_get", json!({ "series": "sales-kpi" }));
        list(&view["rows"]).iter().find(|row| row["measure"] == "sales-cycle").map(|row| row["cells"][2].clone()).unwrap()
    };
    let cell = third(&mut desk);
    assert_eq!((&cell["actual"]["number"], &cell["computed"]), (&json!(40.0), &json!(true)));
    let typed = self::cell("sales-cycle", "actual", ["2026-09", "2026-09"], json!({}), Some("35"));
    desk.change("series_set", json!({ "series": "sales-kpi", "cells": [typed] }));
    let cell = third(&mut desk);
    assert_eq!((&cell["actual"]["number"], &cell["computed"]), (&json!(35.0), &json!(false)));
}

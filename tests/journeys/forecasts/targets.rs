//! Targets of parts of the business: a seller's, an account's, a product's, a source's, a territory's.

use serde_json::{Value, json};
use tests::{Desk, list};

fn target(desk: &mut Desk, of: &Value) -> Value {
    desk.ask("forecast_get", json!({ "of": of, "by": "year", "from": "2026-01", "horizon": 1 }))["total"].clone()
}

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or_else(|| panic!("{value} is an amount"))
}

/// A seller, a product and an account with an open opportunity each has to do with.
fn ground() -> (Desk, [String; 3]) {
    let mut desk = Desk::with_workspace();
    desk.on("2026-06-01");
    let (owner, product, account) = (desk.ours("teammate", "Lin"), desk.ours("product", "Oven"), desk.account("Crane Works"));
    let id = desk.deal("Line", Some(&account), "1,000", "2026-09-30");
    desk.edit("opportunity", &id, "owner", owner.as_str());
    desk.edit("opportunity", &id, "product", product.as_str());
    (desk, [owner, account, product])
}

#[test]
fn a_part_has_a_target_of_its_own_with_gap_coverage_and_chance() {
    let (mut desk, [owner, account, product]) = ground();
    desk.change("target_set", json!({ "months": ["2026-09"], "amount": "9,000" }));
    for (of, amount) in [(json!({ "owner": owner }), "500"), (json!({ "account": account }), "700"), (json!({ "product": product }), "800"), (json!({ "owner": owner, "product": product }), "300")] {
        assert!(target(&mut desk, &of)["target"].is_null(), "{of} has none of its own yet");
        desk.change("target_set", json!({ "of": of, "months": ["2026-09", "2026-10"], "amount": amount }));
        let total = target(&mut desk, &of);
        let wanted = amount.parse::<i64>().unwrap() * 200;
        assert_eq!(minor(&total["target"]), wanted, "{of}");
        assert!(!total["gap"].is_null() && !total["chance"].is_null(), "{total}");
    }
    assert_eq!(minor(&target(&mut desk, &json!({}))["target"]), 900_000, "the whole keeps its own");
    let drawn = desk.ask("chart_draw", json!({ "chart": "revenue", "owner": owner, "from": "2026-09", "to": "2026-10" }));
    assert!(drawn["table"]["rows"][0]["cells"][0].as_str().unwrap().contains("500"), "{}", drawn["table"]);
}

#[test]
fn a_target_of_a_part_is_changed_cleared_and_undone() {
    let (mut desk, [owner, ..]) = ground();
    let of = json!({ "owner": owner });
    let rows = |desk: &mut Desk| {
        let rows = desk.ask("target_rows", json!({ "of": of, "from": "2026-09", "to": "2026-10" }));
        list(&rows).iter().map(|row| row["amount"]["minor"].as_i64()).collect::<Vec<_>>()
    };
    desk.change("target_set", json!({ "of": of, "months": ["2026-09"], "amount": "500" }));
    desk.change("target_set", json!({ "of": of, "months": ["2026-09"], "amount": "600" }));
    assert_eq!(rows(&mut desk), [Some(60_000), None]);
    desk.change("undo", json!({}));
    assert_eq!(rows(&mut desk), [None, None], "typed again at once is one step");
    desk.change("redo", json!({}));
    assert_eq!(rows(&mut desk), [Some(60_000), None]);
    desk.change("target_set", json!({ "of": of, "months": ["2026-10"], "amount": "700" }));
    desk.change("undo", json!({}));
    assert_eq!(rows(&mut desk), [Some(60_000), None], "another month is another step");
    desk.change("target_set", json!({ "of": of, "months": ["2026-09"], "amount": null }));
    assert_eq!(rows(&mut desk), [None, None]);
    desk.change("undo", json!({}));
    assert_eq!(rows(&mut desk), [Some(60_000), None]);
}

/// What is typed into a cell of a grid of measures, again at once.
#[test]
fn a_measure_typed_again_at_once_is_one_step_of_undo() {
    let mut desk = Desk::with_workspace();
    let steps = |desk: &mut Desk| list(&desk.ask("history_list", json!({ "limit": 50 }))["entries"]).len();
    let before = steps(&mut desk);
    let cell = |value: &str, month: &str| json!({ "measure": "training-cost", "kind": "plan", "from": month, "to": month, "value": value });
    for value in ["5", "6"] {
        desk.change("series_set", json!({ "series": "sales-kpi", "cells": [cell(value, "2026-09")] }));
    }
    assert_eq!(steps(&mut desk), before + 1);
    desk.change("series_set", json!({ "series": "sales-kpi", "cells": [cell("6", "2026-10")] }));
    assert_eq!(steps(&mut desk), before + 2, "another cell is another step");
    for value in ["7", "8"] {
        desk.change("series_set", json!({ "series": "sales-kpi", "cells": [cell(value, "2026-09"), cell(value, "2026-10")] }));
    }
    assert_eq!(steps(&mut desk), before + 4, "a paste is a step of its own");
}

#[test]
fn without_a_target_it_is_said_so() {
    let (mut desk, [owner, _, product]) = ground();
    let told = desk.ask("forecast_get", json!({ "of": { "owner": owner }, "by": "year", "horizon": 1 }));
    let figure = list(&told["figures"]).iter().find(|figure| figure["label"] == "Target").unwrap();
    assert_eq!(figure["note"], "none set");
    // What stood for a seller and a product is not read as the seller's when the product goes.
    desk.change("target_set", json!({ "of": { "owner": owner, "product": product }, "months": ["2026-09"], "amount": "300" }));
    desk.change("catalogue_delete", json!({ "kind": "product", "ids": [product] }));
    assert!(target(&mut desk, &json!({ "owner": owner }))["target"].is_null());
}

#[test]
fn a_source_and_a_territory_have_targets_as_well() {
    let mut desk = Desk::with_sample("en");
    let territory = desk.ask("territory_rows", json!({}))["rows"][0]["id"].clone();
    let parts = [json!({ "source": "referral" }), json!({ "territory": territory }), json!({ "source": "referral", "territory": territory })];
    for (of, amount) in parts.iter().zip([700_i64, 800, 900]) {
        assert!(target(&mut desk, of)["target"].is_null(), "{of} has none of its own yet");
        desk.change("target_set", json!({ "of": of, "months": ["2026-11"], "amount": amount.to_string() }));
        let total = target(&mut desk, of);
        assert_eq!(minor(&total["target"]), amount * 100, "{of}");
        assert!(!total["gap"].is_null() && !total["chance"].is_null(), "{total}");
        let rows = desk.ask("target_rows", json!({ "of": of, "from": "2026-11", "to": "2026-11" }));
        assert_eq!(rows[0]["amount"]["minor"], amount * 100);
        assert!(!desk.ask("reserve_get", json!({ "of": of, "from": "2026-01", "to": "2026-12" }))["target"].is_null());
    }
    for (of, why) in [(json!({ "territory": "north" }), "no longer here"), (json!({ "source": "stars" }), "stars")] {
        let refused = desk.refused("target_set", json!({ "of": of, "months": ["2026-09"], "amount": "5" }));
        assert!(refused.contains(why), "{refused}");
    }
}

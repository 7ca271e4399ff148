//! Views of an account's parts and plan as rows.
//!
//! Invariant: the figures are those of the page.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::views::list;
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// The parts of a company, the account first; each says what it belongs to by name.
pub(super) fn entities(desk: &mut Desk, account: Option<String>) -> Result<Vec<Value>, Fault> {
    let account = account.ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))?;
    let mut rows = list(desk.call("entity_tree", json!({ "id": account }))?, "nodes");
    let names: HashMap<String, Value> =
        rows.iter().filter_map(|row| Some((row["id"].as_str()?.to_owned(), row["name"].clone()))).collect();
    for row in &mut rows {
        row["parent"] = row["parent"].as_str().and_then(|id| names.get(id)).cloned().unwrap_or_default();
    }
    Ok(rows)
}

/// One row for each unit and product of which anything is known, each with all below the unit.
pub(super) fn whitespace(desk: &mut Desk, account: Option<String>) -> Result<Vec<Value>, Fault> {
    let account = account.ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))?;
    let view = desk.call("whitespace_get", json!({ "id": account }))?;
    let products: Vec<Value> = list(view.clone(), "columns");
    let rows = list(view, "rows").into_iter().flat_map(|mut row| {
        let cells = list(row.clone(), "cells");
        let unit = row["name"].take();
        cells.into_iter().zip(&products).map(move |(cell, product)| flat(&unit, &product["name"], &cell)).collect::<Vec<_>>()
    });
    Ok(rows.filter(is_known).collect())
}

fn flat(unit: &Value, product: &Value, cell: &Value) -> Value {
    let rivals = cell["shares"].as_array().into_iter().flatten().map(|share| share["competitor"]["name"].clone());
    let mut row = cell["sum"].clone();
    row["unit"] = unit.clone();
    row["product"] = product.clone();
    row["competitors"] = rivals.collect();
    row
}

fn is_known(row: &Value) -> bool {
    let some = |key: &str| row[key]["minor"].as_i64().unwrap_or_default() != 0;
    !row["potential"].is_null() || some("current") || some("open") || row["competitors"].as_array().is_some_and(|all| !all.is_empty())
}

/// Goals of an account, or of all of them.
pub(super) fn goals(desk: &mut Desk, of: Value) -> Result<Vec<Value>, Fault> {
    match desk.call("goal_rows", of)? {
        Value::Array(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}

/// Health of key accounts, or of one.
pub(super) fn health(desk: &mut Desk, account: Option<String>) -> Result<Vec<Value>, Fault> {
    let Some(account) = account else {
        return match desk.call("care_rows", json!({}))? {
            Value::Array(rows) => Ok(rows),
            _ => Ok(Vec::new()),
        };
    };
    Ok(vec![desk.call("care_get", json!({ "id": account }))?])
}

//! The rows of `portfolio` and `matrices`: what several commands know of an account or a board.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::views::list;
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;
use crate::cli::place::board;

/// Every account, placed or not: its place in force and by its scores, zone, tier, and whether
/// it is a key account.
pub(super) fn portfolio(desk: &mut Desk) -> Result<Vec<Value>, Fault> {
    let view = desk.call("matrix_view", board("portfolio", None))?;
    let zones = titles(&view["zones"], "name");
    let tiers = tiers(desk)?;
    let keys = keys(desk)?;
    let without = Value::from(desk.texts().text("cli-key-without-rules"));
    let mut rows = list(view.clone(), "cards");
    rows.extend(list(view, "tray"));
    let there: BTreeSet<String> = rows.iter().map(|row| text(&row["id"])).collect();
    let all = list(desk.call("account_rows", json!({}))?, "rows");
    rows.extend(all.into_iter().filter(|row| !there.contains(&text(&row["id"]))));
    for row in &mut rows {
        let id = text(&row["id"]);
        let computed = row["computed"].take();
        row["computed_x"] = computed.get(0).cloned().unwrap_or_default();
        row["computed_y"] = computed.get(1).cloned().unwrap_or_default();
        row["zone"] = zones.get(&text(&row["zone"])).cloned().into();
        row["tier"] = tiers.get(&id).cloned().unwrap_or_default();
        let category = row["category"] == "key";
        let (key, why) = keys.get(&id).cloned().unwrap_or_else(|| (category, without.clone()));
        (row["key"], row["why"]) = (key.into(), why);
        row.as_object_mut().map(|fields| fields.remove("computed"));
    }
    Ok(rows)
}

/// Level of each account in the tier scheme in use.
fn tiers(desk: &mut Desk) -> Result<BTreeMap<String, Value>, Fault> {
    let rows = list(desk.call("tier_rows", json!({}))?, "rows");
    Ok(rows.into_iter().map(|row| (text(&row["id"]), row["level"].clone())).collect())
}

/// Whether each account qualifies by the rules in force, and why; empty without rules.
fn keys(desk: &mut Desk) -> Result<BTreeMap<String, (bool, Value)>, Fault> {
    let rules = desk.call("rules_get", json!({}))?["current"].take();
    if rules.is_null() {
        return Ok(BTreeMap::new());
    }
    let rows = list(desk.call("rules_preview", json!({ "rules": rules }))?, "rows");
    let row = |row: Value| (text(&row["id"]), (row["qualifies"] == true, row["why"].clone()));
    Ok(rows.into_iter().map(row).collect())
}

/// Every matrix that is not switched off.
pub(super) fn matrices(desk: &mut Desk) -> Result<Vec<Value>, Fault> {
    let method = desk.call("method_get", json!({}))?;
    let row = |matrix: Value| {
        json!({
            "id": matrix["key"], "name": matrix["title"], "places": matrix["places"], "within": matrix["within"],
            "x": matrix["x"]["title"], "y": matrix["y"]["title"],
            "zones": list(matrix.clone(), "zones").iter().map(|zone| zone["name"].clone()).collect::<Vec<_>>(),
            "models": matrix["source"]["models"], "ours": matrix["source"]["ours"], "changed": matrix["source"]["own"],
        })
    };
    Ok(list(method, "matrices").into_iter().map(row).collect())
}

fn titles(list: &Value, field: &str) -> BTreeMap<String, String> {
    let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().map(|item| (text(&item["key"]), text(&item[field]))).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

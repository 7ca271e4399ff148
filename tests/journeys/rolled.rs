//! What is added up on the way from a cell, a project or a line to an account, counted again by SQL that
//! knows nothing of the program.

use std::collections::BTreeMap;

use rusqlite::{Connection, OpenFlags, Params};
use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A copy of what is open: the program keeps its file to itself.
fn copy(desk: &mut Desk) -> Connection {
    let path = text(&desk.ask("workspace_backup", json!({ "folder": null }))["path"]);
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// Rows of names and sums.
fn counted<const N: usize>(file: &Connection, sql: &str, params: impl Params) -> BTreeMap<String, [i64; N]> {
    let mut statement = file.prepare(sql).unwrap();
    let read = |row: &rusqlite::Row<'_>| {
        let sums: Vec<i64> = (1..=N).map(|at| row.get::<_, Option<i64>>(at).map(Option::unwrap_or_default)).collect::<Result<_, _>>()?;
        Ok((row.get::<_, String>(0)?, sums.try_into().unwrap_or([0; N])))
    };
    statement.query_map(params, read).unwrap().collect::<Result<_, _>>().unwrap()
}

fn minor(money: &Value) -> i64 {
    money["minor"].as_i64().unwrap_or_default()
}

/// Every unit with all below it: what is typed of its cells, and what opportunities of the account's
/// currency are open there or were won within a year.
const UNITS: &str = "
WITH RECURSIVE
  below(top, unit) AS (
    SELECT id, id FROM unit WHERE account_id = ?1
    UNION ALL SELECT below.top, unit.id FROM unit JOIN below ON unit.parent_id = below.unit),
  deal AS (
    SELECT unit_id, product_id, outcome, sum(amount_minor) AS amount FROM opportunity
    WHERE account_id = ?1 AND product_id IS NOT NULL AND currency = (SELECT currency FROM account WHERE id = ?1)
      AND (outcome = 'open' OR (outcome = 'won' AND closed_on > date(?2, '-1 year')))
    GROUP BY unit_id, product_id, outcome),
  place AS (
    SELECT unit_id, product_id FROM whitespace WHERE account_id = ?1
    UNION SELECT unit_id, product_id FROM deal),
  cell AS (
    SELECT place.unit_id, potential_minor AS potential,
      coalesce(current_minor, (SELECT amount FROM deal WHERE deal.unit_id IS place.unit_id AND deal.product_id = place.product_id AND outcome = 'won'), 0) AS has,
      coalesce((SELECT amount FROM deal WHERE deal.unit_id IS place.unit_id AND deal.product_id = place.product_id AND outcome = 'open'), 0) AS open
    FROM place LEFT JOIN whitespace AS w ON w.account_id = ?1 AND w.unit_id IS place.unit_id AND w.product_id = place.product_id)
SELECT unit.name, sum(potential), sum(has), sum(open), sum(CASE WHEN potential IS NULL THEN 0 ELSE max(0, potential - has - open) END)
FROM unit JOIN below ON below.top = unit.id LEFT JOIN cell ON cell.unit_id = below.unit
WHERE unit.account_id = ?1 GROUP BY unit.id";

#[test]
fn cells_roll_up_through_units_as_sql_adds_them() {
    let mut desk = Desk::with_sample("en");
    let account = desk.account_named("Harbourline");
    let view = desk.ask("whitespace_get", json!({ "id": account }));
    let sums = |row: &Value| ["potential", "current", "open", "gap"].map(|key| minor(&row["total"][key]));
    let told: BTreeMap<String, [i64; 4]> = list(&view["rows"]).iter().filter(|row| !row["unit"].is_null()).map(|row| (text(&row["name"]), sums(row))).collect();
    let today = text(&desk.ask("session_get", json!({}))["today"]);
    assert!((0..4).all(|at| told.values().any(|sums| sums[at] > 0)), "the sample has white space: {told:?}");
    assert_eq!(told, counted(&copy(&mut desk), UNITS, (&account, &today)));
}

const GOALS: &str = "
WITH project AS (SELECT * FROM goal WHERE branch IN ('existing', 'new'))
SELECT account.name,
  (SELECT revenue_minor FROM goal WHERE account_id = account.id AND branch = 'overall'),
  (SELECT sum(revenue_minor) FROM project WHERE account_id = account.id),
  (SELECT sum(amount_minor) FROM opportunity WHERE outcome = 'won' AND currency = account.currency
    AND id IN (SELECT opportunity_id FROM project WHERE account_id = account.id))
FROM account WHERE id IN (SELECT account_id FROM goal)";

#[test]
fn projects_roll_up_to_the_goal_as_sql_adds_them_and_the_gap_is_the_rest() {
    let mut desk = Desk::with_sample("en");
    let counted = counted::<3>(&copy(&mut desk), GOALS, ());
    assert!(!counted.is_empty());
    for (name, [goal, planned, won]) in counted {
        let account = desk.account_named(&name);
        let tree = desk.ask("goal_tree", json!({ "id": account }));
        let cover = &tree["cover"];
        assert_eq!([minor(&cover["goal"]), minor(&cover["planned"]), minor(&cover["won"])], [goal, planned, won], "{name}");
        let parts: i64 = list(&tree["branches"]).iter().map(|branch| minor(&branch["cover"]["planned"])).sum();
        assert_eq!((parts, minor(&cover["gap"]) + planned), (planned, goal), "{name}: projects and gap are the goal");
    }
}

const PLANNED: &str = "
SELECT account.name, sum(value) FROM series_value JOIN account ON account.id = account_id
WHERE measure = 'revenue-plan/revenue' AND kind = 'plan' AND month BETWEEN ?1 AND ?2 GROUP BY account.id";

#[test]
fn lines_of_the_revenue_plan_roll_up_to_accounts_as_sql_adds_them() {
    let mut desk = Desk::with_sample("en");
    let view = desk.ask("revenue_plan", json!({}));
    let heads = list(&view["periods"]);
    let (first, last) = (text(&heads[0]["from"]), text(&heads[heads.len() - 1]["to"]));
    let rows = list(&view["rows"]).iter().filter(|row| !row["total"]["plan"].is_null() && !row["account"].is_null());
    let told: BTreeMap<String, [i64; 1]> = rows.map(|row| (text(&row["name"]), [minor(&row["total"]["plan"])])).collect();
    let counted = counted::<1>(&copy(&mut desk), PLANNED, (&first, &last));
    assert!(counted.len() > 5);
    assert_eq!(told, counted);
    assert_eq!(minor(&view["total"]["total"]["plan"]), counted.values().map(|[sum]| sum).sum::<i64>());
}

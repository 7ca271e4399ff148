//! The plan of an account: its page about which a thousand answers were given, the health of all key
//! accounts, three hundred units against thirty products, and texts found among everything.

use app::session::Session;
use serde_json::{Value, json};

use crate::answers;
use crate::bare::read_all;
use crate::program::ask;
use crate::views::{Bench, PAGE, map};

const UNITS: usize = 300;
const PRODUCTS: usize = 30;
/// Every so many cells of the grid hold an amount.
const TYPED: usize = 3;

/// An account of so many units, beside so many products, with amounts in a third of their cells.
pub(crate) fn wide(session: &mut Session) -> Result<String, String> {
    let names = |what: &str, count: usize| (1..=count).map(|at| format!("{what} {at}")).collect::<Vec<_>>();
    let ids = |answer: &Value| answer["value"]["ids"].as_array().cloned().unwrap_or_default();
    let account = ids(&ask(session, "account_add", &json!({ "names": ["Wide"] }))?)[0].clone();
    let units = ids(&ask(session, "unit_add", &json!({ "account": account, "names": names("Unit", UNITS), "parent": null }))?);
    let there = ask(session, "catalogue_get", &json!({}))?["products"].as_array().map_or(0, Vec::len);
    ask(session, "catalogue_add", &json!({ "kind": "product", "names": names("Product", PRODUCTS.saturating_sub(there)) }))?;
    let products = ask(session, "catalogue_get", &json!({}))?["products"].as_array().cloned().unwrap_or_default();
    let all = units.iter().flat_map(|unit| products.iter().map(move |product| (unit, &product["id"])));
    let cell = |(at, (unit, product)): (usize, (&Value, &Value))| {
        let field = if at % 2 == 0 { "potential" } else { "current" };
        json!({ "unit": unit, "product": product, "edit": { "field": field, "value": (at % 900 + 100).to_string() } })
    };
    let cells: Vec<Value> = all.step_by(TYPED).enumerate().map(cell).collect();
    ask(session, "whitespace_set", &json!({ "account": account, "cells": cells }))?;
    Ok(account.as_str().unwrap_or_default().to_owned())
}

pub(crate) fn measure(bench: &mut Bench, wide: &str) {
    let id = json!({ "id": bench.crowded });
    let rests = rests(&bench.crowded);
    bench.after_a_change("plan of 1,000 answers", &[("account_plan", id.clone())], &rests);
    let questions = answers::all(&bench.crowded);
    bench.after_a_change("questions beside 1,000 answers", &[("question_bank", id.clone())], &questions);
    // People are looked at today and ninety days before.
    let both_days = rests + &map(&bench.crowded);
    bench.after_a_change("health of one account", &[("care_get", id)], &both_days);
    bench.line("health of all key accounts of 10,000", PAGE, ("care_rows", json!({})), &of_all());
    let about = json!([{ "kind": "account", "id": bench.crowded }, { "kind": "forecast" }]);
    let review = bench.add("review_begin", &json!({ "about": about, "agenda": "", "parts": [] }));
    let deals = read_all("id stage outcome amount_minor probability opened_on closes_on closed_on pipeline", "SELECT * FROM opportunity");
    let facts = read_all("opportunity_id kind before value on_date", "SELECT * FROM opportunity_fact");
    bench.after_a_change("review of it and of the forecast", &[("review_get", json!({ "id": review }))], &(both_days + &deals + &facts));
    bench.line("300 units × 30 products", PAGE, ("whitespace_get", json!({ "id": wide })), &grid(wide));
    for text in ["harbour", "客户", "lines 客户", "zzz"] {
        let like = TEXTS.map(|(table, column)| format!("SELECT id, {column} FROM {table} WHERE {column} LIKE '%{text}%' LIMIT 12;")).concat();
        bench.line(&format!("search {text}, beside LIKE"), None, ("search", json!({ "text": text, "limit": 12 })), &like);
    }
}

/// Some of the texts that a search goes through.
const TEXTS: [(&str, &str); 8] = [
    ("account", "name"), ("account", "note"), ("person", "name"), ("person", "note"),
    ("opportunity", "name"), ("opportunity", "note"), ("answer", "text"), ("activity", "summary"),
];

/// What a plan and a health rest on: answers, the map with its people, opportunities with their
/// elements, units, goals, actions, plans, drivers, the team, and what was done.
fn rests(account: &str) -> String {
    let here = |table: &str, columns: &str| read_all(columns, &format!("SELECT * FROM {table} WHERE account_id='{account}'"));
    let deals = format!("SELECT id FROM opportunity WHERE account_id='{account}'");
    let tables = [
        ("opportunity", "id name unit_id product_id pipeline stage outcome amount_minor currency closes_on closed_on"),
        ("goal", "id branch name unit_id revenue_minor due_on"),
        ("whitespace", "id unit_id product_id potential_minor current_minor"),
        ("activity", "id kind on_date person_id"),
        ("issue", "id severity opened_on resolved_on"),
        ("satisfaction", "id score on_date person_id"),
        ("driver", "id kind text"),
        ("series_value", "id measure kind month value"),
    ];
    let own: String = tables.iter().map(|(table, columns)| here(table, columns)).collect();
    let actions = read_all("id text due_on done_on", &format!("SELECT * FROM action WHERE subject_id='{account}'"));
    let rated = read_all("subject_id criterion value", &format!("SELECT * FROM rating WHERE subject_id IN ({deals})"));
    answers::all(account) + &map(account) + &own + &actions + &rated
}

/// The same of all key accounts together.
fn of_all() -> String {
    let keys = "SELECT subject_id FROM judgement WHERE scale='category' AND levels='key'";
    let here = |table: &str, columns: &str| read_all(columns, &format!("SELECT * FROM {table} WHERE account_id IN ({keys})"));
    let of = format!("IN (SELECT id FROM person WHERE account_id IN ({keys}))");
    here("person", "id account_id name manager_id rank since_on left_on")
        + &read_all("subject_id scale levels on_date", &format!("SELECT * FROM judgement WHERE subject_id {of} ORDER BY subject_id, scale, on_date, id"))
        + &here("link", "id kind from_id to_id strength")
        + &here("opportunity", "id name unit_id product_id stage outcome amount_minor closes_on closed_on")
        + &here("unit", "id name")
        + &here("goal", "id branch name")
        + &here("activity", "id kind on_date")
        + &here("issue", "id severity opened_on resolved_on")
        + &here("satisfaction", "id score on_date")
        + &read_all("id worksheet section text", &format!("SELECT * FROM answer WHERE subject_id IN ({keys})"))
}

fn grid(account: &str) -> String {
    let here = |table: &str, columns: &str| read_all(columns, &format!("SELECT * FROM {table} WHERE account_id='{account}'"));
    here("unit", "id name parent_id rank")
        + &read_all("id name series", "SELECT * FROM product")
        + &here("whitespace", "id unit_id product_id potential_minor current_minor note on_date author")
        + &here("opportunity", "id name unit_id product_id outcome amount_minor currency closed_on")
}

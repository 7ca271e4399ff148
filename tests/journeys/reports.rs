//! Documents for a review: what stands in them, and what can go wrong while they are written.

use std::fs;

use calamine::Data;
use serde_json::{Value, json};
use tests::{Desk, list, text};

use crate::sheets::{self, Sheet};

fn written(desk: &mut Desk, name: &str) -> Vec<Sheet> {
    let path = desk.path(name);
    desk.ask("workbook_write", json!({ "path": path, "replace": true }));
    sheets::read(&path)
}

/// The cells of a column, without its heading and its total.
fn column(sheets: &[Sheet], sheet: &str, heading: &str, count: usize) -> Vec<Data> {
    let (_, rows) = sheets.iter().find(|(name, _)| name == sheet).unwrap_or_else(|| panic!("a sheet {sheet}"));
    let at = rows[0].iter().position(|cell| cell.to_string() == heading).unwrap_or_else(|| panic!("a column {heading}"));
    rows.iter().skip(1).take(count).map(|row| row[at].clone()).collect()
}

/// A day as spreadsheets count them.
fn date(days: f64) -> String {
    let zero = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
    (zero + chrono::Days::new(days as u64)).to_string()
}

#[test]
fn a_workbook_has_every_row_of_every_table_with_figures_as_figures() {
    let mut desk = Desk::with_sample("en");
    let book = written(&mut desk, "all.xlsx");
    let names: Vec<&str> = book.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Accounts", "Contacts", "Opportunities", "Actions", "Worksheets", "Products", "Our team", "Forecast"]);
    let page = desk.ask("opportunity_rows", json!({}));
    let rows = list(&page["rows"]);
    let amounts = column(&book, "Opportunities", "Amount", rows.len());
    for (row, amount) in rows.iter().zip(&amounts) {
        let minor = row["amount"]["minor"].as_f64();
        assert_eq!(minor.map_or(Data::Empty, |minor| Data::Float(minor / 100.0)), *amount, "{row}");
    }
    let closes = column(&book, "Opportunities", "Expected close", rows.len());
    let day = |cell: &Data| match cell {
        Data::DateTime(day) => json!(date(day.as_f64())),
        Data::Empty => Value::Null,
        other => panic!("{other} is no day"),
    };
    assert_eq!(closes.iter().map(day).collect::<Vec<_>>(), rows.iter().map(|row| row["closes_on"].clone()).collect::<Vec<_>>());
    let people = desk.ask("person_rows", json!({}));
    let named = column(&book, "Contacts", "Name", list(&people["rows"]).len());
    assert_eq!(named.iter().map(ToString::to_string).collect::<Vec<_>>(), list(&people["rows"]).iter().map(|row| text(&row["name"])).collect::<Vec<_>>());
}

#[test]
fn totals_are_formulas_with_their_value() {
    let mut desk = Desk::with_sample("en");
    let book = written(&mut desk, "all.xlsx");
    let accounts = desk.ask("account_rows", json!({}));
    let count = list(&accounts["rows"]).len();
    let (_, rows) = &book[0];
    let at = rows[0].iter().position(|cell| cell.to_string().starts_with("Revenue, 12 months (")).expect("revenue");
    assert_eq!(rows[count + 1][at], Data::Float(accounts["revenue"]["minor"].as_f64().expect("minor units") / 100.0));
    let formulas = sheets::formulas(&desk.path("all.xlsx"));
    assert_eq!(formulas.len(), 10, "three of accounts, one of opportunities, six of the forecast: {formulas:?}");
    assert!(formulas.iter().all(|formula| formula.starts_with("SUBTOTAL(109,")), "{formulas:?}");
}

#[test]
fn nothing_typed_is_run_by_the_program_that_opens_it() {
    let mut desk = Desk::with_workspace();
    for name in ["=CMD()", "+1+1", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "<&> 😀 \u{202e}abc"] {
        desk.account(name);
    }
    let book = written(&mut desk, "inert.xlsx");
    let names = column(&book, "Accounts", "Name", 6);
    assert!(names.iter().all(|cell| matches!(cell, Data::String(_))), "{names:?}");
    assert!(names.contains(&Data::String("=CMD()".to_owned())), "as it was typed");
    assert!(sheets::formulas(&desk.path("inert.xlsx")).iter().all(|formula| formula.starts_with("SUBTOTAL(")));
}

#[test]
fn the_workbook_of_one_account_has_what_belongs_to_it_and_nothing_else() {
    let mut desk = Desk::with_workspace();
    let (linden, birke) = (desk.account("Linden"), desk.account("Birke"));
    desk.person(&linden, "Ines", None);
    desk.person(&birke, "Tom", None);
    desk.deal("Line 7", Some(&linden), "100", "2026-12-01");
    let path = desk.path("linden.xlsx");
    desk.ask("workbook_write", json!({ "path": path, "account": linden }));
    let book = sheets::read(&path);
    let cells: Vec<String> = book.iter().flat_map(|(_, rows)| rows.iter().flatten().map(ToString::to_string)).collect();
    assert!(cells.contains(&"Ines".to_owned()) && cells.contains(&"Line 7".to_owned()));
    assert!(!cells.contains(&"Tom".to_owned()) && !cells.contains(&"Birke".to_owned()));
}

#[test]
fn the_same_workspace_gives_the_same_bytes_and_every_language_its_headings() {
    let mut desk = Desk::with_sample("zh-Hans");
    let book = written(&mut desk, "a.xlsx");
    written(&mut desk, "b.xlsx");
    assert_eq!(fs::read(desk.path("a.xlsx")).unwrap(), fs::read(desk.path("b.xlsx")).unwrap());
    assert_eq!(book.iter().map(|(name, _)| name.as_str()).next(), Some("客户"));
}

#[test]
fn a_file_that_stands_there_is_replaced_only_when_asked_and_a_failed_one_leaves_it() {
    let mut desk = Desk::with_workspace();
    let path = desk.path("plan.xlsx");
    fs::write(&path, "older").unwrap();
    assert!(desk.refused("workbook_write", json!({ "path": path })).contains("already stands"));
    assert_eq!(fs::read(&path).unwrap(), b"older");
    assert!(desk.refused("workbook_write", json!({ "path": desk.path("plan.pdf"), "replace": true })).contains(".xlsx"));
    let nowhere = desk.path("nowhere").join("plan.xlsx");
    assert!(desk.refused("workbook_write", json!({ "path": nowhere })).contains("nowhere"));
    desk.ask("workbook_write", json!({ "path": path, "replace": true }));
    assert!(!sheets::read(&path).is_empty(), "an empty workspace has its headings");
}

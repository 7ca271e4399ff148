//! Subcommand `show`: a view as a table, or as JSON for scripts.

mod cells;
mod map;
mod named;
mod outlook;
pub(super) mod part;
mod plan;
mod portfolio;
pub(super) mod span;
mod views;
mod written;

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::Value;

use super::desk::Desk;
use super::fault::Fault;
use super::given;
use super::print::{Heading, table};
use cells::Words;
pub(crate) use named::VIEWS;

/// Prints a view.
pub(crate) fn show(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    if let Some(day) = arguments.get_one::<NaiveDate>("on") {
        desk.session().look_from(*day);
    }
    desk.redact(arguments);
    let view = named::named(given::<String>(arguments, "view")?);
    let account =
        arguments.get_one::<String>("account").map(|name| desk.account(name)).transpose()?;
    let opportunity = arguments.get_one::<String>("opportunity").map(|name| desk.opportunity(name)).transpose()?;
    let workshop = arguments.get_one::<String>("workshop").map(|name| desk.workshop(name)).transpose()?;
    let part = part::Part::of(desk, arguments, view.name, account.as_deref())?;
    let asked = views::Asked {
        part,
        on: arguments.get_one::<NaiveDate>("on").map(NaiveDate::to_string),
        layout: arguments.get_one::<String>("layout").cloned(),
        opportunity,
        workshop,
        text: arguments.get_one::<String>("text").cloned(),
        account,
        span: span::Span::of(arguments),
    };
    if view.name == "map" && arguments.get_flag("json") {
        let asked = views::map_of(desk, asked)?;
        let map = map::read(desk, &asked)?;
        return Ok(writeln!(out, "{:#}", map::plain(&map))?);
    }
    if view.name == "backtest" && arguments.get_flag("json") && asked.account.is_none() {
        let judged = outlook::backtest(desk)?;
        let rows = |key: &str| views::list(judged.clone(), key).iter().map(cells::plain).collect::<Value>();
        let whole = serde_json::json!({
            "freezes": rows("rows"), "methods": rows("methods"), "ways": judged["ways"], "verdict": judged["verdict"],
            "chances": judged["chances"], "calibration": judged["chances"][0]["bins"], "cases": judged["chances"][0]["n"],
            "coverage": judged["coverage"], "parts": rows("parts"), "proposals": rows("proposals"),
            "held": judged["held"], "held_alone": judged["held_alone"],
            "held_by_owner": judged["held_by_owner"], "owners": judged["owners"],
        });
        return Ok(writeln!(out, "{whole:#}")?);
    }
    if view.name == "opportunity-plan" && arguments.get_flag("json") {
        return Ok(writeln!(out, "{:#}", written::plan(desk, &asked)?)?);
    }
    if view.name == "plan" && arguments.get_flag("json") {
        return Ok(writeln!(out, "{:#}", written::account_plan(desk, &asked)?)?);
    }
    if view.name == "review" && arguments.get_flag("json") && asked.account.is_none() {
        return Ok(writeln!(out, "{:#}", views::review(desk, &asked)?)?);
    }
    if view.name == "scorecard" && arguments.get_flag("json") {
        return Ok(writeln!(out, "{:#}", views::qualification(desk, &asked)?)?);
    }
    let told = if view.name == "forecast" { Some(outlook::record(desk, &asked.part, &asked.span)?) } else { None };
    let rows = views::rows(desk, view, asked)?;
    if arguments.get_flag("json") {
        let rows: Vec<Value> = rows.iter().map(cells::plain).collect();
        return Ok(writeln!(out, "{:#}", Value::Array(rows))?);
    }
    let texts = desk.texts();
    let words = Words::read(desk)?;
    let headings: Vec<Heading> = view
        .columns
        .iter()
        .map(|(_, key, figures)| Heading { text: texts.text(key), figures: *figures })
        .collect();
    let shown =
        |row: &Value| view.columns.iter().map(|(field, ..)| words.cell(row, field)).collect();
    table(out, &headings, &rows.iter().map(shown).collect::<Vec<_>>())?;
    match told.as_ref().and_then(|told| told["says"].as_str()) {
        Some(says) => Ok(writeln!(out, "{says}")?),
        None => Ok(()),
    }
}

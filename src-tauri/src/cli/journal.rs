//! Subcommands about what was done: `undo`, `redo`, `history`.

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::Desk;
use super::fault::Fault;
use super::{given, say};

/// Entries asked for at once.
const PAGE: u32 = 500;

/// `undo`: takes back the latest change.
pub(crate) fn undo(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    step(desk, arguments, "undo", "cli-undone", out)
}

/// `redo`: brings back what undo took.
pub(crate) fn redo(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    step(desk, arguments, "redo", "cli-redone", out)
}

fn step(
    desk: &mut Desk,
    arguments: &ArgMatches,
    name: &str,
    key: &str,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let label = desk.call("session_get", json!({}))?["steps"][name]["label"].take();
    desk.call(name, json!({}))?;
    Ok(writeln!(out, "{}", say(desk.texts(), key, ("label", label.as_str().unwrap_or_default())))?)
}

/// `history`: every change, latest first.
pub(crate) fn history(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let since = arguments.get_one::<NaiveDate>("since").map(NaiveDate::to_string);
    let json = arguments.get_flag("json");
    let mut all = Vec::new();
    let mut before = Value::Null;
    loop {
        let mut page =
            desk.call("history_list", json!({ "since": since, "before": before, "limit": PAGE }))?;
        let Value::Array(entries) = page["entries"].take() else { break };
        if !json {
            entries.iter().try_for_each(|entry| print(desk, entry, out))?;
        }
        before = entries.last().map_or(Value::Null, |entry| entry["seq"].clone());
        all.extend(json.then_some(entries).into_iter().flatten());
        if page["more"] != Value::Bool(true) {
            break;
        }
    }
    if json { Ok(writeln!(out, "{:#}", Value::Array(all))?) } else { Ok(()) }
}

fn print(desk: &Desk, entry: &Value, out: &mut dyn Write) -> Result<(), Fault> {
    let text = |key: &str| entry[key].as_str().unwrap_or_default();
    // 2026-11-22T18:00:00.000Z without the fraction of a minute.
    let stamp = text("stamp").get(..16).unwrap_or_default().replace('T', " ");
    let undone = entry["undone"] == Value::Bool(true);
    let note = if undone { desk.texts().text("cli-history-undone") } else { String::new() };
    let line =
        format!("{:>5}  {stamp}  {}  {}  {note}", entry["seq"], text("author"), text("label"));
    writeln!(out, "{}", line.trim_end())?;
    for detail in entry["details"].as_array().into_iter().flatten() {
        let shown = |key: &str| detail[key].as_str().unwrap_or(i18n::DASH).to_owned();
        let subject = detail["subject"]["name"].as_str().unwrap_or_default();
        // What is new or gone as a whole has no value before and after.
        let whole = detail["from"].is_null() && detail["to"].is_null();
        let step = if whole { String::new() } else { format!(" {} → {}", shown("from"), shown("to")) };
        writeln!(out, "       {subject}: {}{step}", shown("what"))?;
    }
    Ok(())
}

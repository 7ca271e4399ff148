//! Subcommand `move`: an opportunity to another stage, as a drop on the board does it.

use std::io::Write;
use std::path::PathBuf;

use app::AppError;
use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::{Desk, same};
use super::fault::Fault;
use super::given;

/// Moves an opportunity, or decides it.
pub(crate) fn move_to(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let name: &String = given(arguments, "opportunity")?;
    let id = desk.opportunity(name)?;
    let row = desk.call("opportunity_get", json!({ "id": id }))?["row"].take();
    let (stage, title) = stage(desk, &row, given::<String>(arguments, "stage")?)?;
    let day = arguments.get_one::<NaiveDate>("on").map(NaiveDate::to_string);
    let why = arguments.get_one::<String>("reason");
    desk.call("opportunity_move", json!({ "ids": [id], "stage": stage, "on_date": day, "why": why }))?;
    let args = [("name", row["name"].as_str().unwrap_or_default().into()), ("stage", title.into())];
    Ok(writeln!(out, "{}", desk.texts().format("cli-moved", &args))?)
}

/// A stage by its key, its sign or its title; `won` and `lost` are none, but places all the same.
fn stage(desk: &mut Desk, row: &Value, asked: &str) -> Result<(String, String), Fault> {
    let outcomes = [("won", "cli-outcome-won"), ("lost", "cli-outcome-lost")];
    if let Some((key, title)) = outcomes.into_iter().find(|(key, _)| same(key, asked)) {
        return Ok((key.to_owned(), desk.texts().text(title)));
    }
    let method = desk.call("method_get", json!({}))?;
    let pipelines = method["pipelines"].as_array().map(Vec::as_slice).unwrap_or_default();
    let stages = pipelines.iter().find(|one| one["key"] == row["pipeline"]).and_then(|one| one["stages"].as_array());
    let called = |stage: &&Value| ["key", "sign", "title"].iter().any(|field| stage[*field].as_str().is_some_and(|text| same(text, asked)));
    let found = stages.and_then(|stages| stages.iter().find(called));
    let text = |stage: &Value, field: &str| stage[field].as_str().unwrap_or_default().to_owned();
    let unknown = || desk.told(&AppError::UnknownKey { what: "stage", key: asked.to_owned() }).into();
    found.map(|stage| (text(stage, "key"), text(stage, "title"))).ok_or_else(unknown)
}

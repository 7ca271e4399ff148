//! Subcommand `report`: a document for a review, written into a file.

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::json;

use super::desk::Desk;
use super::fault::Fault;
use super::{given, workspace};

/// What can be written, each with the key of its description.
pub(crate) const REPORTS: [(&str, &str); 2] = [("workbook", "cli-report-workbook"), ("deck", "cli-report-deck")];

/// Writes a document.
pub(crate) fn report(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    if let Some(day) = arguments.get_one::<NaiveDate>("on") {
        desk.session().look_from(*day);
    }
    desk.session().redact(arguments.get_flag("redact"));
    let account = arguments.get_one::<String>("account").map(|name| desk.account(name)).transpose()?;
    let path: &PathBuf = given(arguments, "out")?;
    let ask = json!({ "path": path, "account": account, "replace": arguments.get_flag("replace") });
    let deck = given::<String>(arguments, "report")? == "deck";
    let file = desk.call(if deck { "deck_write" } else { "workbook_write" }, ask)?;
    workspace::written(desk, &file, out)
}

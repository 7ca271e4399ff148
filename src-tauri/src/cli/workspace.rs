//! Subcommands about the file: `new`, `check`, `backup`.

use std::io::Write;
use std::path::PathBuf;

use app::session;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::Desk;
use super::fault::Fault;
use super::{given, say};

/// `new`: makes a workspace; never over another file.
pub(crate) fn new(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let path: &PathBuf = given(arguments, "workspace")?;
    if let Some(from) = arguments.get_one::<PathBuf>("from") {
        let made = desk.call("data_read", json!({ "path": path, "from": from }))?;
        return told(desk, &made, out);
    }
    let usual = desk.call("session_get", json!({}))?["currency"].take();
    let currency =
        arguments.get_one::<String>("currency").map_or(usual, |code| Value::from(code.as_str()));
    let sample = arguments.get_flag("sample");
    let request = json!({ "path": path, "name": null, "currency": currency, "pipeline": null, "sample": sample });
    let made = desk.call("workspace_new", request)?;
    told(desk, &made, out)
}

fn told(desk: &Desk, made: &Value, out: &mut dyn Write) -> Result<(), Fault> {
    let path = made["value"]["workspace"]["path"].as_str().unwrap_or_default();
    Ok(writeln!(out, "{}", say(desk.texts(), "cli-made", ("path", path)))?)
}

/// `check`: says what is wrong with the file; with `--repair` mends it, a copy first.
pub(crate) fn check(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let mut faults = faults(desk)?;
    if arguments.get_flag("repair") && !faults.is_empty() {
        faults.iter().try_for_each(|fault| writeln!(out, "{fault}"))?;
        let copy = session::repair(desk.session()).map_err(|error| desk.told(&error))?;
        writeln!(out, "{}", say(desk.texts(), "cli-copied", ("path", &copy.path)))?;
        faults = self::faults(desk)?;
    }
    if faults.is_empty() {
        return Ok(writeln!(out, "{}", desk.texts().text("cli-sound"))?);
    }
    faults.iter().try_for_each(|fault| writeln!(out, "{fault}"))?;
    let count = faults.len();
    out.flush()?;
    Err(Fault::Failed(desk.texts().format("cli-unsound", &[("count", count.into())])))
}

fn faults(desk: &mut Desk) -> Result<Vec<String>, Fault> {
    session::check(desk.session()).map_err(|error| desk.told(&error).into())
}

/// `backup`: a copy that holds together, beside the file or in a folder.
pub(crate) fn backup(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let folder = arguments.get_one::<PathBuf>("to");
    let copy = desk.call("workspace_backup", json!({ "folder": folder }))?;
    written(desk, &copy, out)
}

/// Says where a file was written.
pub(crate) fn written(desk: &Desk, file: &Value, out: &mut dyn Write) -> Result<(), Fault> {
    let path = file["path"].as_str().unwrap_or_default();
    Ok(writeln!(out, "{}", say(desk.texts(), "cli-written", ("path", path)))?)
}

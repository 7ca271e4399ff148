//! Subcommand `pack`: a pack checked without a workspace, taken into one, written from one.

use std::io::Write;
use std::path::PathBuf;

use app::packs;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::Desk;
use super::fault::Fault;
use super::{given, say, workspace};

/// Checks, imports or exports a pack.
pub(crate) fn pack(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    match arguments.subcommand() {
        Some(("check", arguments)) => check(desk, arguments, out),
        Some(("import", arguments)) => import(desk, arguments, out),
        Some((_, arguments)) => export(desk, arguments, out),
        None => Err(Fault::Usage(desk.texts().text("cli-usage-wrong"))),
    }
}

/// Sound, or every fault on a line of its own and how many there are.
fn check(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    let path: &PathBuf = given(arguments, "file")?;
    let faults = packs::check(path, &desk.session().speech()).map_err(|error| desk.told(&error))?;
    if arguments.get_flag("json") {
        let list: Vec<Value> = faults.iter().map(|fault| json!(fault)).collect();
        writeln!(out, "{:#}", Value::Array(list))?;
    } else if faults.is_empty() {
        writeln!(out, "{}", desk.texts().text("cli-pack-sound"))?;
    }
    let faults: Vec<Value> = faults.iter().map(|fault| json!(fault)).collect();
    unsound(desk, path, &faults)
}

/// The faults in sentences; nothing where there are none.
fn unsound(desk: &Desk, path: &std::path::Path, faults: &[Value]) -> Result<(), Fault> {
    let file = path.file_name().unwrap_or_default().display().to_string();
    let line = |fault: &Value| {
        let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
        let part = [text("kind"), text("key"), text("path")].join(" ");
        let part = if part.trim().is_empty() { String::new() } else { format!("{}: ", part.trim()) };
        let args = [
            ("file", file.as_str().into()),
            ("line", fault["line"].to_string().into()),
            ("cause", format!("{part}{}", text("text")).into()),
        ];
        desk.texts().format("packs-fault-at", &args)
    };
    let lines: Vec<String> = faults.iter().map(line).collect();
    if lines.is_empty() { Ok(()) } else { Err(Fault::Failed(lines.join("\n"))) }
}

fn import(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let path: &PathBuf = given(arguments, "file")?;
    let conflict = ["replace", "keep-both"].into_iter().find(|choice| arguments.get_flag(choice));
    let answer = desk.call("pack_import", json!({ "path": path, "conflict": conflict }))?["value"].take();
    let list = |key: &str| answer[key].as_array().cloned().unwrap_or_default();
    unsound(desk, path, &list("faults"))?;
    let there: Vec<String> = list("conflicts").iter().filter_map(|it| Some(it.as_str()?.to_owned())).collect();
    if !there.is_empty() {
        return Err(Fault::Failed(say(desk.texts(), "cli-pack-there", ("names", &there.join(", ")))));
    }
    let args = [
        ("title", answer["title"].as_str().unwrap_or_default().into()),
        ("count", answer["items"].as_i64().unwrap_or_default().into()),
    ];
    Ok(writeln!(out, "{}", desk.texts().format("packs-imported", &args))?)
}

fn export(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let items = arguments.get_many::<String>("item").into_iter().flatten();
    let named = |item: &String| {
        let (kind, key) = item.split_once('/').unwrap_or(("", item));
        json!({ "kind": kind, "key": key })
    };
    let items: Vec<Value> = items.map(named).collect();
    let key = arguments.get_one::<String>("pack");
    if key.is_none() && items.is_empty() {
        return Err(Fault::Usage(desk.texts().text("cli-pack-what")));
    }
    let path: &PathBuf = given(arguments, "out")?;
    let file = desk.call("pack_export", json!({ "path": path, "key": key, "items": items }))?;
    workspace::written(desk, &file, out)
}

//! Subcommand `import`: the plan that the window would show, previewed or run.

mod column_map;
mod ties;

use std::io::Write;
use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::Desk;
use super::fault::Fault;
use super::{given, say};
use column_map::ColumnMap;

/// Problems printed for a person; JSON has them all.
const SHOWN: usize = 20;

/// Imports files, or with `--dry-run` says what would come of them.
pub(crate) fn import(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    if arguments.get_one::<String>("as").is_some_and(|kind| kind == "influences") {
        return ties::import(desk, arguments, out);
    }
    let plan = plan(desk, arguments)?;
    let dry = arguments.get_flag("dry-run");
    let report = if dry {
        desk.call("import_preview", plan)?
    } else {
        desk.call("import_run", plan)?["value"].take()
    };
    if arguments.get_flag("json") {
        writeln!(out, "{report:#}")?;
    } else {
        tell(desk, &report, out)?;
    }
    let unread =
        each(&report, "files").iter().find_map(|file| file["error"].as_str().map(str::to_owned));
    unread.map_or(Ok(()), |sentence| Err(Fault::Failed(sentence)))
}

fn plan(desk: &mut Desk, arguments: &ArgMatches) -> Result<Value, Fault> {
    let map = arguments.get_one::<PathBuf>("map").map(|path| ColumnMap::read(path)).transpose();
    let map =
        map.map_err(|cause| Fault::Failed(say(desk.texts(), "cli-map-unread", ("cause", &cause))))?;
    // A list of people is what a row of it is called by the program.
    let kind = arguments.get_one::<String>("as").map(String::as_str);
    let kind = kind.map(|kind| if kind == "people" { "person" } else { kind });
    let account = arguments.get_one::<String>("account");
    let files = arguments.get_many::<PathBuf>("file").into_iter().flatten();
    let file = |path: &PathBuf| json!({ "path": path, "kind": kind, "account": account });
    let files: Vec<Value> = files.map(file).collect();
    let plan = json!({ "files": files });
    let Some(map) = map else { return Ok(plan) };
    let plan = map.first(plan);
    let preview = desk.call("import_preview", plan.clone())?;
    map.columns(plan, &preview).map_err(|heading| {
        Fault::Failed(say(desk.texts(), "cli-map-column", ("heading", &heading)))
    })
}

fn tell(desk: &Desk, report: &Value, out: &mut dyn Write) -> Result<(), Fault> {
    for file in each(report, "files") {
        let counts = &file["counts"];
        let count = |key: &str| counts[key].as_i64().unwrap_or_default();
        let line = desk.texts().format(
            "cli-import-file",
            &[
                ("name", file["name"].as_str().unwrap_or_default().into()),
                ("new", count("new").into()),
                ("updated", count("updated").into()),
                ("same", count("same").into()),
                ("skipped", count("skipped").into()),
            ],
        );
        writeln!(out, "{line}")?;
        not_taken(desk, file, out)?;
        problems(desk, each(file, "problems"), out)?;
    }
    if let Some(counting) = report["counting"].as_str() {
        writeln!(out, "{counting}")?;
    }
    Ok(())
}

/// Columns that became nothing.
fn not_taken(desk: &Desk, file: &Value, out: &mut dyn Write) -> Result<(), Fault> {
    names(desk, ("imports-columns-not-taken", "columns"), each(file, "not_taken"), out)
}

/// A line of names, where there are any.
fn names(desk: &Desk, (key, argument): (&str, &str), names: &[Value], out: &mut dyn Write) -> Result<(), Fault> {
    let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
    if !names.is_empty() {
        writeln!(out, "  {}", desk.texts().format(key, &[(argument, names.join(", ").into())]))?;
    }
    Ok(())
}

fn problems(desk: &Desk, problems: &[Value], out: &mut dyn Write) -> Result<(), Fault> {
    for problem in problems.iter().take(SHOWN) {
        let args = [
            ("row", problem["row"].as_i64().unwrap_or_default().into()),
            ("text", problem["text"].as_str().unwrap_or_default().into()),
        ];
        writeln!(out, "  {}", desk.texts().format("cli-import-problem", &args))?;
    }
    let rest = problems.len().saturating_sub(SHOWN);
    if rest > 0 {
        writeln!(out, "  {}", desk.texts().format("cli-import-more", &[("count", rest.into())]))?;
    }
    Ok(())
}

fn each<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

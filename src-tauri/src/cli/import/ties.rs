//! `import --as influences`: who influences whom within one account.

use std::io::Write;
use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;

use super::{each, names, not_taken, problems};
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// Imports tables of ties, or with `--dry-run` says what would come of them.
pub(super) fn import(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let Some(name) = arguments.get_one::<String>("account") else {
        return Err(Fault::Usage(desk.texts().text("cli-account-needed")));
    };
    let account = desk.account(name)?;
    for path in arguments.get_many::<PathBuf>("file").into_iter().flatten() {
        let ask = json!({ "account": account, "path": path, "add": arguments.get_flag("add") });
        let report = if arguments.get_flag("dry-run") {
            desk.call("ties_preview", ask)?
        } else {
            desk.call("ties_import", ask)?["value"].take()
        };
        if arguments.get_flag("json") {
            writeln!(out, "{report:#}")?;
            continue;
        }
        let count = |key: &str| report[key].as_i64().unwrap_or_default();
        let line = desk.texts().format(
            "cli-import-ties",
            &[
                ("name", report["name"].as_str().unwrap_or_default().into()),
                ("links", count("links").into()),
                ("lines", count("lines").into()),
                ("people", count("people").into()),
                ("same", (count("same") + count("updated")).into()),
                ("skipped", count("skipped").into()),
            ],
        );
        writeln!(out, "{line}")?;
        names(desk, ("cli-import-added", "names"), each(&report, "added"), out)?;
        not_taken(desk, &report, out)?;
        problems(desk, each(&report, "problems"), out)?;
    }
    Ok(())
}

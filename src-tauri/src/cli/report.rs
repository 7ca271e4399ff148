//! Subcommand `report`: a document for a review, written into a file.

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::json;

use super::desk::Desk;
use super::fault::Fault;
use super::grammar::TEMPLATES;
use super::show::part::Part;
use super::show::span::Span;
use super::{given, workspace};

/// What can be written, each with the key of its description.
pub(crate) const REPORTS: [(&str, &str); 9] = [
    ("workbook", "cli-report-workbook"),
    ("forecast", "cli-report-forecast"),
    ("deck", "cli-report-deck"),
    ("plan", "cli-report-plan"),
    ("opportunity", "cli-report-opportunity"),
    ("minutes", "cli-report-minutes"),
    ("relationships", "cli-report-relationships"),
    ("calendar", "cli-report-calendar"),
    ("data", "cli-report-data"),
];

/// Writes a document.
pub(crate) fn report(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    if let Some(day) = arguments.get_one::<NaiveDate>("on") {
        desk.session().look_from(*day);
    }
    desk.redact(arguments);
    let account = arguments.get_one::<String>("account").map(|name| desk.account(name)).transpose()?;
    let path: &PathBuf = given(arguments, "out")?;
    let owner = arguments.get_one::<String>("owner").map(|name| desk.teammate(name)).transpose()?;
    let opportunity = arguments.get_one::<String>("opportunity").map(|name| desk.opportunity(name)).transpose()?;
    let workshop = arguments.get_one::<String>("workshop").map(|name| desk.workshop(name)).transpose()?;
    let replace = arguments.get_flag("replace");
    let template = arguments.get_one::<String>("template");
    let ask = json!({ "path": path, "account": account, "replace": replace });
    let name = given::<String>(arguments, "report")?.as_str();
    let part = part_of(desk, arguments, name, account.as_deref())?;
    let file = match name {
        "forecast" => {
            let span = Span::of(arguments);
            let (from, to) = span.months(desk, name)?;
            let query = json!({ "of": part.json(), "by": span.by.unwrap_or_default(), "from": from });
            desk.call("forecast_write", json!({ "path": path, "query": query, "to": to, "replace": replace }))?
        }
        "data" => desk.call("data_write", json!({ "path": path, "replace": replace }))?,
        "deck" => {
            let slides: Vec<&String> = arguments.get_many::<String>("slides").into_iter().flatten().collect();
            let (kind, subject) = of(arguments, [workshop, opportunity, account]);
            desk.call("deck_write", json!({ "path": path, "of": { "kind": kind, "subject": subject, "template": template }, "slides": slides, "replace": replace }))?
        }
        "minutes" => {
            let id = workshop.ok_or_else(|| Fault::Usage(desk.texts().text("cli-workshop-needed")))?;
            desk.call("minutes_export", json!({ "id": id, "path": path, "replace": replace }))?
        }
        "relationships" => {
            let account = account.ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))?;
            desk.call("relationship_write", json!({ "account": account, "opportunity": opportunity, "path": path, "replace": replace }))?
        }
        "calendar" => desk.call("calendar_write", json!({ "path": path, "replace": replace, "query": { "account": account, "owner": owner } }))?,
        "opportunity" => {
            let subject = opportunity.ok_or_else(|| Fault::Usage(desk.texts().text("cli-opportunity-needed")))?;
            desk.call("worksheet_export", json!({ "worksheet": "opportunity-plan", "subject": subject, "path": path, "replace": replace }))?
        }
        "plan" => {
            let subject = account.ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))?;
            if let Some(unknown) = template.filter(|name| !TEMPLATES.contains(&name.as_str())) {
                let args = [("name", unknown.as_str().into()), ("choices", TEMPLATES.join(", ").into())];
                return Err(Fault::Usage(desk.texts().format("cli-template-unknown", &args)));
            }
            desk.call("worksheet_export", json!({ "worksheet": "account-plan", "subject": subject, "template": template, "path": path, "replace": replace }))?
        }
        _ => desk.call("workbook_write", ask)?,
    };
    workspace::written(desk, &file, out)
}

/// Of which part of the business it is; what is not of a part says so.
fn part_of(desk: &mut Desk, arguments: &ArgMatches, name: &str, account: Option<&str>) -> Result<Part, Fault> {
    let spanned = ["from", "to", "by", "product", "source", "territory"].into_iter().any(|option| arguments.contains_id(option));
    if name != "forecast" {
        let here = Fault::Usage(desk.texts().format("cli-forecast-only", &[("report", name.into())]));
        return if spanned { Err(here) } else { Ok(Part::default()) };
    }
    Part::of(desk, arguments, name, account)
}

/// What a deck is of: what is named first of workshop, opportunity and account; the forecast where it is
/// asked for, else the portfolio.
fn of(arguments: &ArgMatches, named: [Option<String>; 3]) -> (&'static str, Option<String>) {
    let kinds = ["minutes", "opportunity", "account"];
    let found = kinds.into_iter().zip(named).find_map(|(kind, id)| id.map(|id| (kind, Some(id))));
    let all = if arguments.get_flag("forecast") { "forecast" } else { "portfolio" };
    found.unwrap_or((all, None))
}

//! Subcommand `chart`: a picture into a file, as the window exports it.

use std::io::Write;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::Desk;
use super::fault::Fault;
use super::show::part::Part;
use super::show::span::Span;
use super::{given, workspace};

/// px of a matrix where no size is asked for; charts have their own.
const MATRIX: (u32, u32) = (1200, 800);

/// How large a picture is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Size {
    /// px.
    Px(u32, u32),
    /// A sheet by its name.
    Sheet(String),
}

/// Sheets there are.
pub(crate) const SHEETS: [&str; 4] = ["slide", "page", "page-portrait", "poster"];

/// What can be drawn, each with the key of its description.
pub(crate) const CHARTS: [(&str, &str); 37] = [
    ("matrix", "cli-chart-matrix"),
    ("pyramid", "cli-chart-pyramid"),
    ("pareto", "cli-chart-pareto"),
    ("time", "cli-chart-time"),
    ("ladder", "cli-chart-ladder"),
    ("lifecycle", "cli-chart-lifecycle"),
    ("segments", "cli-chart-segments"),
    ("pain-chain", "cli-chart-pain-chain"),
    ("driver-chain", "cli-chart-driver-chain"),
    ("pressures", "cli-chart-pressures"),
    ("qualification", "cli-chart-qualification"),
    ("radar", "cli-chart-radar"),
    ("funnel", "cli-chart-funnel"),
    ("revenue", "cli-chart-revenue"),
    ("forecast", "cli-chart-forecast"),
    ("range", "cli-chart-range"),
    ("fan", "cli-chart-fan"),
    ("changes", "cli-chart-changes"),
    ("flow", "cli-chart-flow"),
    ("moves", "cli-chart-moves"),
    ("slips", "cli-chart-slips"),
    ("durations", "cli-chart-durations"),
    ("breadth", "cli-chart-breadth"),
    ("accuracy", "cli-chart-accuracy"),
    ("calibration", "cli-chart-calibration"),
    ("velocity", "cli-chart-velocity"),
    ("plan", "cli-chart-plan"),
    ("measures", "cli-chart-measures"),
    ("portfolio", "cli-chart-portfolio"),
    ("map", "cli-chart-people"),
    ("people", "cli-chart-people-same"),
    ("zipper", "cli-chart-zipper"),
    ("stakeholders", "cli-chart-stakeholders"),
    ("ripples", "cli-chart-ripples"),
    ("stairs", "cli-chart-stairs"),
    ("departments", "cli-chart-departments"),
    ("entities", "cli-chart-entities"),
];

/// Those of one account and its people.
const OF_PEOPLE: [&str; 8] = ["map", "people", "zipper", "stakeholders", "ripples", "stairs", "departments", "entities"];

/// Draws a chart into a file.
pub(crate) fn chart(
    desk: &mut Desk,
    arguments: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    if let Some(day) = arguments.get_one::<NaiveDate>("on") {
        desk.session().look_from(*day);
    }
    desk.redact(arguments);
    let name = arguments.get_one::<String>("account").map(|name| desk.account(name)).transpose()?;
    let picture = picture(desk, arguments, name)?;
    let path: &PathBuf = given(arguments, "out")?;
    let scale: &u32 = given(arguments, "scale")?;
    let sheet = match arguments.get_one::<Size>("size") {
        Some(Size::Sheet(name)) => Some(name),
        _ => None,
    };
    let pages = arguments.get_flag("pages");
    if pages && (sheet.is_none() || !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))) {
        return Err(Fault::Usage(desk.texts().text("cli-pages-need")));
    }
    let file = desk.call("picture_export", json!({ "path": path, "scale": scale, "picture": picture, "size": sheet, "pages": pages }))?;
    workspace::written(desk, &file, out)?;
    match file["note"].as_str() {
        Some(note) => Ok(writeln!(out, "{note}")?),
        None => Ok(()),
    }
}

/// px that are asked for; none of a sheet, which has its own.
fn px(arguments: &ArgMatches) -> Option<(u32, u32)> {
    match arguments.get_one::<Size>("size") {
        Some(Size::Px(width, height)) => Some((*width, *height)),
        _ => None,
    }
}

fn picture(desk: &mut Desk, arguments: &ArgMatches, account: Option<String>) -> Result<Value, Fault> {
    let chart = given::<String>(arguments, "chart")?.as_str();
    let theme = given::<String>(arguments, "theme")?;
    let size = px(arguments);
    Ok(match (chart, account) {
        ("portfolio" | "matrix", account) => {
            let (width, height) = size.unwrap_or(MATRIX);
            let matrix = arguments.get_one::<String>("matrix").map_or("portfolio", String::as_str);
            let matrix = if chart == "portfolio" { chart } else { matrix };
            let context = account.filter(|_| chart == "matrix");
            desk.has_board(matrix, context.as_deref())?;
            let query = json!({ "matrix": matrix, "context": context, "width": width, "height": height });
            json!({ "kind": "matrix", "of": { "query": query, "theme": theme } })
        }
        (chart, None) if OF_PEOPLE.contains(&chart) => return Err(Fault::Usage(desk.texts().text("cli-account-needed"))),
        (chart, Some(account)) if OF_PEOPLE.contains(&chart) => {
            let opportunity = arguments.get_one::<String>("opportunity").map(|name| desk.opportunity(name)).transpose()?;
            let layout = arguments.get_one::<String>("layout");
            let of = json!({
                "account": account, "theme": theme, "opportunity": opportunity, "layout": layout,
            });
            json!({ "kind": if chart == "map" { "people" } else { chart }, "of": of })
        }
        ("driver-chain" | "pressures", None) => return Err(Fault::Usage(desk.texts().text("cli-account-needed"))),
        ("driver-chain" | "pressures", Some(account)) => {
            let (width, height) = size.unwrap_or_default();
            json!({ "kind": "chart", "of": { "chart": chart, "theme": theme, "width": width, "height": height, "account": account } })
        }
        ("qualification" | "radar" | "pain-chain", _) => {
            let needed = || Fault::Usage(desk.texts().text("cli-opportunity-needed"));
            let name = arguments.get_one::<String>("opportunity").cloned().ok_or_else(needed)?;
            let opportunity = desk.opportunity(&name)?;
            let (width, height) = size.unwrap_or_default();
            let day = arguments.get_one::<NaiveDate>("on").map(NaiveDate::to_string);
            json!({ "kind": "chart", "of": { "chart": chart, "theme": theme, "width": width, "height": height, "opportunity": opportunity, "on": day } })
        }
        (chart, account) => {
            let (width, height) = size.unwrap_or_default();
            let span = Span::of(arguments);
            let (from, to) = span.months(desk, chart)?;
            let mut query = Part::of(desk, arguments, chart, account.as_deref())?.json();
            let of = [("chart", json!(chart)), ("theme", json!(theme)), ("width", json!(width)), ("height", json!(height))];
            let over = [("since", json!(span.from)), ("until", json!(span.to)), ("from", json!(from)), ("to", json!(to)), ("grain", json!(span.by)), ("way", json!(span.way))];
            of.into_iter().chain(over).for_each(|(key, value)| query[key] = value);
            json!({ "kind": "chart", "of": query })
        }
    })
}

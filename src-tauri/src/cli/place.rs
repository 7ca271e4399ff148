//! Subcommand `place`: one thing on a matrix, as a drag in the window does it.

use std::io::Write;
use std::path::PathBuf;

use app::AppError;
use clap::ArgMatches;
use serde_json::{Value, json};

use super::desk::{Desk, same};
use super::fault::Fault;
use super::given;

/// Puts a thing where the person says.
pub(crate) fn place(desk: &mut Desk, arguments: &ArgMatches, out: &mut dyn Write) -> Result<(), Fault> {
    desk.open(given::<PathBuf>(arguments, "workspace")?)?;
    let matrix: &String = given(arguments, "matrix")?;
    let account = arguments.get_one::<String>("account").map(|name| desk.account(name)).transpose()?;
    desk.has_board(matrix, account.as_deref())?;
    let view = desk.call("matrix_view", board(matrix, account.as_deref()))?;
    let item = one(desk, &view, given::<String>(arguments, "item")?, account.as_deref())?;
    let at = [*given::<f64>(arguments, "x")?, *given::<f64>(arguments, "y")?];
    let why = arguments.get_one::<String>("why");
    let moves = json!([{ "id": item["id"], "at": at }]);
    desk.call("place", json!({ "matrix": matrix, "context": account, "moves": moves, "why": why }))?;
    let args = [
        ("name", item["name"].as_str().unwrap_or_default().into()),
        ("matrix", view["title"].as_str().unwrap_or_default().into()),
        ("x", at[0].to_string().into()),
        ("y", at[1].to_string().into()),
    ];
    Ok(writeln!(out, "{}", desk.texts().format("cli-placed", &args))?)
}

/// What asks for a board.
pub(super) fn board(matrix: &str, account: Option<&str>) -> Value {
    json!({ "matrix": matrix, "context": account, "width": 1200, "height": 800 })
}

/// The thing with this id or name; two with one name are told apart by their ids.
fn one(desk: &mut Desk, view: &Value, name: &str, account: Option<&str>) -> Result<Value, Fault> {
    let mut found: Vec<Value> = Vec::new();
    for row in rows(desk, view, name, account)? {
        let fits = row["id"] == name || row["name"].as_str().is_some_and(|text| same(text, name));
        if fits && found.iter().all(|other| other["id"] != row["id"]) {
            found.push(row);
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(desk.told(&AppError::UnknownName(name.to_owned())).into()),
        many => {
            let ids: Vec<String> = many.iter().map(told).collect();
            let args = [("name", name.into()), ("ids", ids.join("; ").into())];
            Err(Fault::Failed(desk.texts().format("cli-several", &args)))
        }
    }
}

fn told(row: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let of = if row["account"].is_object() { text(&row["account"]["name"]) } else { text(&row["account"]) };
    [text(&row["id"]), of].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What stands on the board or beside it, and what of its kinds has the name.
fn rows(desk: &mut Desk, view: &Value, name: &str, account: Option<&str>) -> Result<Vec<Value>, Fault> {
    let list = |page: &Value, key: &str| page[key].as_array().cloned().unwrap_or_default();
    let mut rows = list(view, "cards");
    rows.extend(list(view, "tray"));
    for kind in list(view, "places") {
        let query = match kind.as_str() {
            Some("account") => "account_rows",
            Some("person") => "person_rows",
            Some("opportunity") => "opportunity_rows",
            _ => continue,
        };
        rows.extend(list(&desk.call(query, json!({ "search": name, "account": account }))?, "rows"));
    }
    Ok(rows)
}

//! Where the rows of a view come from.
//!
//! Not its columns (`named`). Invariant: a row is one of the view that the page shows.

use serde_json::{Value, json};

use super::named::View;
use super::outlook;
use super::part::Part;
use super::span::Span;
use super::{map, plan, portfolio, written};
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// What a view is asked for.
pub(crate) struct Asked {
    /// Only this account.
    pub(crate) account: Option<String>,
    /// Opportunity of a map.
    pub(crate) opportunity: Option<String>,
    /// As of this day.
    pub(crate) on: Option<String>,
    /// Layout of a map.
    pub(crate) layout: Option<String>,
    /// Workshop or review.
    pub(crate) workshop: Option<String>,
    /// Words to look for.
    pub(crate) text: Option<String>,
    /// Days and periods of funnel and forecast.
    pub(crate) span: Span,
    /// Whose opportunities they are of.
    pub(crate) part: Part,
}

/// The rows of a view, of one account where that is asked for.
pub(crate) fn rows(desk: &mut Desk, view: &View, asked: Asked) -> Result<Vec<Value>, Fault> {
    let account = asked.account.clone();
    let of = json!({ "account": account });
    match view.name {
        "accounts" => {
            Ok(only(list(desk.call("account_rows", json!({}))?, "rows"), account.as_deref()))
        }
        "people" => Ok(list(desk.call("person_rows", json!({ "account": account, "on": asked.on }))?, "rows")),
        "actions" => actions(desk, &asked),
        "opportunities" => opportunities(desk, of),
        "stages" => stages(desk, of),
        "scorecard" => scorecard(&qualification(desk, &asked)?),
        "worksheets" | "opportunity-plan" | "plan" | "questions" | "values" => written::rows(desk, view.name, &asked),
        "pipeline" => pipeline(desk, of),
        "portfolio" => Ok(only(portfolio::portfolio(desk)?, account.as_deref())),
        "matrices" if account.is_none() => portfolio::matrices(desk),
        "map" => people(desk, asked),
        "funnel" => outlook::funnel(desk, &asked.part, &asked.span),
        "forecast" => outlook::forecast(desk, &asked.part, &asked.span),
        "swings" => outlook::swings(desk, &asked.part, &asked.span),
        "changes" => outlook::changes(desk, &asked.part, &asked.span),
        "insights" => insights(desk, of, asked),
        "reviews" if account.is_none() => Ok(desk.call("review_rows", json!({}))?.as_array().cloned().unwrap_or_default()),
        "review" if account.is_none() => Ok(points(&review(desk, &asked)?)),
        "entities" => plan::entities(desk, account),
        "whitespace" => plan::whitespace(desk, account),
        "revenue-plan" => outlook::plan(desk, account, &asked.span),
        "measures" => outlook::measures(desk, account.as_deref(), &asked.span),
        "snapshots" if account.is_none() => match desk.call("snapshot_rows", json!({}))? {
            Value::Array(rows) => Ok(rows),
            _ => Ok(Vec::new()),
        },
        "dashboard" if account.is_none() => Ok(list(desk.call("dashboard_get", json!({}))?, "figures")),
        "goals" => plan::goals(desk, of),
        "health" => plan::health(desk, account),
        "find" if account.is_none() => found(desk, &asked),
        "backtest" if account.is_none() => Ok(list(outlook::backtest(desk)?, "methods")),
        name if account.is_some() => {
            Err(Fault::Usage(desk.texts().format("cli-account-not-here", &[("view", name.into())])))
        }
        name => Ok(list(desk.call("catalogue_get", json!({}))?, name)),
    }
}

pub(super) fn list(mut page: Value, key: &str) -> Vec<Value> {
    match page[key].take() {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

fn only(mut rows: Vec<Value>, account: Option<&str>) -> Vec<Value> {
    rows.retain(|row| account.is_none_or(|id| row["id"] == id));
    rows
}

/// What is to be noticed about an account or an opportunity, or about all accounts.
fn insights(desk: &mut Desk, mut of: Value, asked: Asked) -> Result<Vec<Value>, Fault> {
    of["opportunity"] = json!(asked.opportunity);
    match desk.call("insights", of)? {
        Value::Array(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}

/// What is to be done, of one account or about one opportunity where that is asked for.
/// A review with all it looks at.
pub(super) fn review(desk: &mut Desk, asked: &Asked) -> Result<Value, Fault> {
    let id = asked.workshop.clone().ok_or_else(|| Fault::Usage(desk.texts().text("cli-workshop-needed")))?;
    desk.call("review_get", json!({ "id": id }))
}

/// What there is to talk about, point by point.
fn points(view: &Value) -> Vec<Value> {
    let each = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for subject in each(&view["subjects"]) {
        for group in each(&subject["now"]["brief"]) {
            let point = |item: &Value| json!({ "subject": subject["name"], "heading": group["title"], "text": item["text"], "detail": item["detail"] });
            rows.extend(each(&group["items"]).iter().map(point));
        }
    }
    rows
}

fn actions(desk: &mut Desk, asked: &Asked) -> Result<Vec<Value>, Fault> {
    match desk.call("action_rows", json!({ "account": asked.account, "subject": asked.opportunity }))? {
        Value::Array(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}

/// Opportunities, with the days in their stage under the name that scripts know.
fn opportunities(desk: &mut Desk, of: Value) -> Result<Vec<Value>, Fault> {
    let mut rows = list(desk.call("opportunity_rows", of)?, "rows");
    for row in &mut rows {
        row["days_in_stage"] = row["stage_days"].clone();
    }
    Ok(rows)
}

/// The qualification of the opportunity asked for.
pub(super) fn qualification(desk: &mut Desk, asked: &Asked) -> Result<Value, Fault> {
    let opportunity = written::needed(desk, asked)?;
    desk.call("qualification", json!({ "opportunity": opportunity }))
}

/// One row per criterion and contender.
fn scorecard(view: &Value) -> Result<Vec<Value>, Fault> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (contenders, questions) = (list(&view["contenders"]), list(&view["questions"]));
    let mut rows = Vec::new();
    for criterion in list(&view["criteria"]) {
        let question = questions.iter().find(|one| one["key"] == criterion["question"]).map(|one| one["title"].clone());
        for (cell, contender) in list(&criterion["cells"]).iter().zip(&contenders) {
            let mut row = cell.clone();
            row["question"] = question.clone().unwrap_or(Value::Null);
            row["criterion"] = criterion["title"].clone();
            row["contender"] = contender["name"].clone();
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Most names and most texts that are listed.
const FOUND: u32 = 100;

/// Names and texts with the words asked for.
fn found(desk: &mut Desk, asked: &Asked) -> Result<Vec<Value>, Fault> {
    let text = asked.text.as_ref().ok_or_else(|| Fault::Usage(desk.texts().text("cli-text-needed")))?;
    match desk.call("search", json!({ "text": text, "limit": FOUND }))? {
        Value::Array(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}

/// The stages of the workspace's pipeline in figures.
fn stages(desk: &mut Desk, of: Value) -> Result<Vec<Value>, Fault> {
    match desk.call("stage_flow", of)? {
        Value::Array(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}

/// The board's columns as rows; a stage is called by its title.
fn pipeline(desk: &mut Desk, of: Value) -> Result<Vec<Value>, Fault> {
    let board = desk.call("opportunity_board", of)?;
    let words = super::Words::read(desk)?;
    let row = |column: Value| {
        let stage = json!({ "pipeline": board["pipeline"], "stage": column["stage"], "outcome": column["stage"] });
        let decided = column["stage"] == "won" || column["stage"] == "lost";
        let name = words.cell(&stage, if decided { "outcome" } else { "stage" });
        json!({ "id": column["stage"], "name": name, "count": column["count"], "sum": column["sum"] })
    };
    Ok(list(board.clone(), "columns").into_iter().map(row).collect())
}

/// The map asked for; it is of one account.
pub(super) fn map_of(desk: &Desk, asked: Asked) -> Result<map::Asked, Fault> {
    let Asked { account, opportunity, layout, .. } = asked;
    let account = account.ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))?;
    Ok(map::Asked { account, opportunity, layout })
}

/// The people of one account, each with the name of whom they report to.
fn people(desk: &mut Desk, asked: Asked) -> Result<Vec<Value>, Fault> {
    let asked = map_of(desk, asked)?;
    let nodes = list(map::read(desk, &asked)?, "nodes");
    let named =
        |id: &Value| nodes.iter().find(|node| node["id"] == *id).map(|node| node["name"].clone());
    let row = |node: &Value| {
        let mut row = node.clone();
        row["manager"] = named(&node["manager"]).unwrap_or(Value::Null);
        row
    };
    Ok(nodes.iter().map(row).collect())
}

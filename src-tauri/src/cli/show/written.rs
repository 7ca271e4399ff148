//! Worksheets, the plan of an opportunity and what our value to its customer is, as rows.

use serde_json::{Value, json};

use super::views::{Asked, list};
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// The rows of one of these views.
pub(super) fn rows(desk: &mut Desk, view: &str, asked: &Asked) -> Result<Vec<Value>, Fault> {
    match view {
        "opportunity-plan" => Ok(sections(&plan(desk, asked)?)),
        "plan" => Ok(sections(&account_plan(desk, asked)?)),
        "questions" => {
            let account = account(desk, asked)?;
            Ok(list(desk.call("question_bank", json!({ "id": account }))?, "rows"))
        }
        "values" => {
            let opportunity = needed(desk, asked)?;
            Ok(list(desk.call("value_get", json!({ "id": opportunity }))?, "values"))
        }
        _ => {
            let subject = match &asked.account {
                Some(account) if asked.opportunity.is_none() => account.clone(),
                _ => needed(desk, asked)?,
            };
            let rows = desk.call("worksheet_list", json!({ "subject": subject }))?;
            Ok(rows.as_array().cloned().unwrap_or_default())
        }
    }
}

/// The opportunity asked for.
pub(super) fn needed(desk: &Desk, asked: &Asked) -> Result<String, Fault> {
    asked.opportunity.clone().ok_or_else(|| Fault::Usage(desk.texts().text("cli-opportunity-needed")))
}

/// The plan of the opportunity asked for.
pub(super) fn plan(desk: &mut Desk, asked: &Asked) -> Result<Value, Fault> {
    let opportunity = needed(desk, asked)?;
    desk.call("opportunity_plan", json!({ "id": opportunity }))
}

/// The account asked for.
fn account(desk: &Desk, asked: &Asked) -> Result<String, Fault> {
    asked.account.clone().ok_or_else(|| Fault::Usage(desk.texts().text("cli-account-needed")))
}

/// The plan of the account asked for; every section with all it says as text.
pub(super) fn account_plan(desk: &mut Desk, asked: &Asked) -> Result<Value, Fault> {
    let account = account(desk, asked)?;
    let mut plan = desk.call("account_plan", json!({ "id": account }))?;
    for section in plan["sheet"]["sections"].as_array_mut().into_iter().flatten() {
        section["text"] = json!(text(section));
    }
    Ok(plan)
}

/// What a section says, line by line: what is on record, then the words of one's own.
fn text(section: &Value) -> String {
    let lines = section["feeds"].as_array().into_iter().flatten().flat_map(|fed| fed["lines"].as_array().into_iter().flatten());
    let said = |line: &Value| match line["label"].as_str().filter(|label| !label.is_empty()) {
        Some(label) => format!("{label}: {}", line["text"].as_str().unwrap_or_default()),
        None => line["text"].as_str().unwrap_or_default().to_owned(),
    };
    lines.map(said).chain(section["answer"]["text"].as_str().map(str::to_owned)).collect::<Vec<_>>().join("\n")
}

/// Its sections, each with its own words.
fn sections(plan: &Value) -> Vec<Value> {
    let mut rows = plan["sheet"]["sections"].as_array().cloned().unwrap_or_default();
    for row in &mut rows {
        row["words"] = row["answer"]["text"].clone();
    }
    rows
}

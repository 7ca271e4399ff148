//! Worksheets, the plan of an opportunity and what our value to its customer is, as rows.

use serde_json::{Value, json};

use super::views::{Asked, list};
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// The rows of one of these views.
pub(super) fn rows(desk: &mut Desk, view: &str, asked: &Asked) -> Result<Vec<Value>, Fault> {
    match view {
        "opportunity-plan" => Ok(sections(&plan(desk, asked)?)),
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

/// Its sections, each with its own words.
fn sections(plan: &Value) -> Vec<Value> {
    let mut rows = plan["sheet"]["sections"].as_array().cloned().unwrap_or_default();
    for row in &mut rows {
        row["words"] = row["answer"]["text"].clone();
    }
    rows
}

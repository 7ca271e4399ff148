//! The views that can be shown: where their rows come from and which columns a
//! person sees of them. JSON has every field.

use serde_json::{Value, json};

use super::outlook::{self, Span};
use super::{map, plan, portfolio, written};
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// A view by name.
pub(crate) struct View {
    /// What the person types.
    pub(crate) name: &'static str,
    /// Key of its description.
    pub(crate) about: &'static str,
    /// Field, key of the heading, whether it holds figures.
    pub(crate) columns: &'static [(&'static str, &'static str, bool)],
}

/// All views.
pub(crate) const VIEWS: [View; 24] = [
    View {
        name: "accounts",
        about: "cli-view-accounts",
        columns: &[
            ("name", "common-name", false),
            ("category", "cli-column-category", false),
            ("owner", "common-owner", false),
            ("revenue", "cli-column-revenue", true),
            ("open_amount", "cli-column-open-amount", true),
            ("open_count", "cli-column-open-count", true),
            ("people_count", "common-people", true),
        ],
    },
    View {
        name: "people",
        about: "cli-view-people",
        columns: &[
            ("name", "common-name", false),
            ("title", "cli-column-title", false),
            ("account", "common-account", false),
            ("manager", "cli-column-manager", false),
            ("status", "common-status", false),
            ("roles", "cli-column-roles", false),
            ("coverage", "cli-column-coverage", false),
        ],
    },
    View {
        name: "opportunities",
        about: "cli-view-opportunities",
        columns: &[
            ("name", "common-name", false),
            ("account", "common-account", false),
            ("stage", "common-stage", false),
            ("outcome", "cli-column-outcome", false),
            ("valid", "cli-column-valid", true),
            ("days_in_stage", "cli-column-days-in-stage", true),
            ("amount", "common-amount", true),
            ("closes_on", "cli-column-closes", false),
            ("closed_on", "cli-column-closed", false),
            ("owner", "common-owner", false),
            ("product", "cli-column-product", false),
            ("next", "cli-column-next", false),
        ],
    },
    View {
        name: "actions",
        about: "cli-view-actions",
        columns: &[
            ("text", "reports-what", false),
            ("account", "common-account", false),
            ("subject", "cli-column-subject", false),
            ("owner", "common-owner", false),
            ("due_on", "reports-due", false),
            ("overdue", "actions-overdue", false),
            ("done_on", "reports-done", false),
        ],
    },
    View {
        name: "stages",
        about: "cli-view-stages",
        columns: &[
            ("name", "common-stage", false),
            ("open", "common-opportunities", true),
            ("entered", "cli-column-entered", true),
            ("left", "cli-column-left", true),
            ("conversion", "cli-column-conversion", true),
            ("median_days", "cli-column-median-days", true),
            ("expected_days", "cli-column-expected-days", true),
            ("stuck", "cli-column-stuck", true),
        ],
    },
    View {
        name: "scorecard",
        about: "cli-view-scorecard",
        columns: &[
            ("question", "cli-column-question", false),
            ("criterion", "cli-column-criterion", false),
            ("contender", "cli-column-contender", false),
            ("answer", "cli-column-answer", false),
            ("change", "cli-column-change", false),
            ("on_date", "common-date", false),
            ("why", "cli-column-evidence", false),
        ],
    },
    View {
        name: "worksheets",
        about: "cli-view-worksheets",
        columns: &[
            ("title", "common-name", false),
            ("answered", "worksheets-answer", true),
            ("sections", "worksheets-section", true),
            ("changed_on", "history-field-on-date", false),
        ],
    },
    View {
        name: "opportunity-plan",
        about: "cli-view-opportunity-plan",
        columns: &[
            ("title", "worksheets-section", false),
            ("filled", "worksheets-on-record", false),
            ("age_days", "cli-column-age", true),
            ("words", "worksheets-answer", false),
        ],
    },
    View {
        name: "values",
        about: "cli-view-values",
        columns: &[
            ("result", "value-result", false),
            ("state_title", "worksheets-certainty", false),
            ("amount", "value-worth", true),
            ("confirmed_by", "value-confirmed-by", false),
            ("confirmed_on", "history-field-confirmed-on", false),
        ],
    },
    View {
        name: "products",
        about: "cli-view-products",
        columns: &[
            ("name", "common-name", false),
            ("series", "cli-column-series", false),
            ("price", "cli-column-price", true),
        ],
    },
    View {
        name: "teammates",
        about: "cli-view-teammates",
        columns: &[
            ("name", "common-name", false),
            ("role", "cli-column-role", false),
            ("region", "cli-column-region", false),
            ("manager", "cli-column-manager", false),
            ("email", "cli-column-email", false),
        ],
    },
    View {
        name: "pipeline",
        about: "cli-view-pipeline",
        columns: &[
            ("name", "common-stage", false),
            ("count", "common-opportunities", true),
            ("sum", "common-total", true),
        ],
    },
    View {
        name: "portfolio",
        about: "cli-view-portfolio",
        columns: &[
            ("name", "common-name", false),
            ("category", "cli-column-category", false),
            ("x", "cli-column-x", true),
            ("y", "cli-column-y", true),
            ("zone", "cli-column-zone", false),
            ("tier", "cli-column-tier", false),
            ("key", "cli-column-key", false),
            ("why", "cli-column-why", false),
            ("revenue", "cli-column-revenue", true),
        ],
    },
    View {
        name: "matrices",
        about: "cli-view-matrices",
        columns: &[
            ("name", "common-name", false),
            ("places", "cli-column-places", false),
            ("x", "cli-column-x", false),
            ("y", "cli-column-y", false),
            ("zones", "cli-column-zones", false),
        ],
    },
    View {
        name: "map",
        about: "cli-view-map",
        columns: &[
            ("name", "common-name", false),
            ("title", "cli-column-title", false),
            ("unit", "common-unit", false),
            ("manager", "cli-column-manager", false),
            ("status", "common-status", false),
            ("roles", "cli-column-roles", false),
            ("coverage", "cli-column-coverage", false),
        ],
    },
    View {
        name: "insights",
        about: "cli-view-insights",
        columns: &[
            ("severity", "cli-column-severity", false),
            ("subject", "cli-column-subject", false),
            ("sentence", "cli-column-sentence", false),
            ("rule", "cli-column-rule", false),
        ],
    },
    View {
        name: "funnel",
        about: "cli-view-funnel",
        columns: &[
            ("name", "common-stage", false),
            ("count", "cli-column-count", true),
            ("amount", "common-amount", true),
            ("conversion", "cli-column-conversion", true),
            ("median_days", "cli-column-median-days", true),
        ],
    },
    View {
        name: "forecast",
        about: "cli-view-forecast",
        columns: &[
            ("name", "cli-column-period", false),
            ("won", "cli-column-won", true),
            ("commit", "cli-column-commit", true),
            ("upside", "cli-column-upside", true),
            ("pipeline", "cli-column-pipeline", true),
            ("weighted", "cli-column-weighted", true),
            ("by_history", "cli-column-by-history", true),
            ("p10", "cli-column-p10", true),
            ("p50", "cli-column-p50", true),
            ("p90", "cli-column-p90", true),
            ("target", "cli-column-target", true),
            ("chance", "cli-column-chance", true),
        ],
    },
    View {
        name: "changes",
        about: "cli-view-changes",
        columns: &[
            ("reason_name", "cli-column-reason", false),
            ("opportunity", "cli-column-opportunity", false),
            ("account", "common-account", false),
            ("amount", "common-amount", true),
            ("closes_before", "cli-column-closes-before", false),
            ("closes_after", "cli-column-closes-after", false),
        ],
    },
    View {
        name: "whitespace",
        about: "cli-view-whitespace",
        columns: &[
            ("unit", "cli-column-unit", false),
            ("product", "cli-column-product", false),
            ("potential", "cli-column-potential", true),
            ("current", "cli-column-current", true),
            ("won", "cli-column-won", true),
            ("open", "cli-column-open-amount", true),
            ("gap", "cli-column-gap", true),
            ("competitors", "cli-column-competitors", false),
        ],
    },
    View {
        name: "backtest",
        about: "cli-view-backtest",
        columns: &[
            ("name", "cli-column-method", false),
            ("n", "cli-column-freezes", true),
            ("bias", "cli-column-bias", true),
            ("error", "cli-column-error", true),
            ("brier", "cli-column-brier", true),
        ],
    },
    View {
        name: "revenue-plan",
        about: "cli-view-revenue-plan",
        columns: &[
            ("name", "common-name", false),
            ("plan", "plan-plan", true),
            ("actual", "plan-actual", true),
            ("margin", "plan-margin", true),
            ("profit", "plan-profit", true),
            ("committed", "plan-committed", true),
            ("gap", "plan-gap", true),
        ],
    },
    View {
        name: "snapshots",
        about: "cli-view-snapshots",
        columns: &[
            ("taken_on", "common-date", false),
            ("reason_name", "cli-column-reason", false),
            ("name", "common-name", false),
            ("count", "cli-column-count", true),
            ("amount", "common-amount", true),
            ("weighted", "cli-column-weighted", true),
        ],
    },
    View {
        name: "dashboard",
        about: "cli-view-dashboard",
        columns: &[("label", "common-name", false), ("value", "cli-column-figure", true), ("note", "common-note", false)],
    },
];

/// The view of this name; the grammar lets no other through.
pub(crate) fn named(name: &str) -> &'static View {
    VIEWS.iter().find(|view| view.name == name).unwrap_or(&VIEWS[0])
}

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
    /// Days and periods of funnel and forecast.
    pub(crate) span: Span,
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
        "worksheets" | "opportunity-plan" | "values" => written::rows(desk, view.name, &asked),
        "pipeline" => pipeline(desk, of),
        "portfolio" => Ok(only(portfolio::portfolio(desk)?, account.as_deref())),
        "matrices" if account.is_none() => portfolio::matrices(desk),
        "map" => people(desk, asked),
        "funnel" => outlook::funnel(desk, account, &asked.span),
        "forecast" => outlook::forecast(desk, account, &asked.span),
        "changes" => outlook::changes(desk, account, &asked.span),
        "insights" => insights(desk, of, asked),
        "whitespace" => plan::whitespace(desk, account),
        "revenue-plan" => outlook::plan(desk, account, &asked.span),
        "snapshots" if account.is_none() => match desk.call("snapshot_rows", json!({}))? {
            Value::Array(rows) => Ok(rows),
            _ => Ok(Vec::new()),
        },
        "dashboard" if account.is_none() => Ok(list(desk.call("dashboard_get", json!({}))?, "figures")),
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

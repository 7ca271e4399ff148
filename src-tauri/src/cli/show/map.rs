//! The map of one account's people, for scripts: people with their places, and the ties
//! between them. Redacted, it has what a customer may see.

use serde_json::{Value, json};

use super::views::list;
use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// Which map is asked for.
pub(crate) struct Asked {
    /// Account.
    pub(crate) account: String,
    /// Opportunity whose judgements come first.
    pub(crate) opportunity: Option<String>,
    /// `tree`, `unit`, `influence` or `free`.
    pub(crate) layout: Option<String>,
}

/// The map as the window gets it.
pub(crate) fn read(desk: &mut Desk, asked: &Asked) -> Result<Value, Fault> {
    desk.call(
        "people_map",
        json!({
            "account": asked.account, "opportunity": asked.opportunity, "layout": asked.layout,
        }),
    )
}

/// Nodes and links with the names that scripts read.
pub(crate) fn plain(map: &Value) -> Value {
    let all = |key: &str, of: fn(&Value) -> Value| list(map.clone(), key).iter().map(of).collect::<Value>();
    json!({
        "account": map["account"]["name"],
        "opportunity": map["opportunity"]["name"],
        "on": map["on"],
        "layout": map["layout"],
        "redacted": map["redacted"],
        "nodes": all("nodes", node),
        "links": all("links", link),
    })
}

fn node(node: &Value) -> Value {
    let mut plain = json!({ "width": node["w"], "height": node["h"], "reports_to": node["manager"] });
    let same = [
        "id", "name", "title", "unit", "x", "y", "status", "coverage", "roles", "key_roles", "influence", "core",
        "placeholder", "outside", "position", "since_on",
    ];
    for key in same {
        plain[key] = node[key].clone();
    }
    plain
}

fn link(link: &Value) -> Value {
    let mut plain = json!({});
    for key in ["id", "from", "to", "kind", "strength", "certainty", "note", "on_date"] {
        plain[key] = link[key].clone();
    }
    plain
}

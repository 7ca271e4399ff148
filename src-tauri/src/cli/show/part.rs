//! Whose opportunities funnel, forecast and their charts are of.
//!
//! Invariant: what cannot be of a part says so, rather than showing the whole.

use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::cli::desk::{Desk, same};
use crate::cli::fault::Fault;

/// What can be of a part of the business.
const OF_A_PART: [&str; 13] = [
    "swings", "funnel", "durations", "breadth", "revenue", "forecast", "range", "fan", "changes", "flow", "moves", "slips", "velocity",
];

/// Ids by what they are of: account, owner, product, source, territory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part(Map<String, Value>);

impl Part {
    /// As the arguments say; the account was found before.
    pub(crate) fn of(desk: &mut Desk, arguments: &ArgMatches, name: &str, account: Option<&str>) -> Result<Self, Fault> {
        let mut part = Map::new();
        for key in ["owner", "product", "source", "territory"] {
            if let Some(text) = arguments.get_one::<String>(key) {
                part.insert(key.to_owned(), found(desk, key, text)?.into());
            }
        }
        if !part.is_empty() && !OF_A_PART.contains(&name) {
            return Err(Fault::Usage(desk.texts().format("cli-part-not-here", &[("view", name.into())])));
        }
        if let Some(account) = account {
            part.insert("account".to_owned(), account.into());
        }
        Ok(Self(part))
    }

    /// As commands take it.
    pub(crate) fn json(&self) -> Value {
        Value::Object(self.0.clone())
    }
}

fn found(desk: &mut Desk, key: &str, text: &str) -> Result<String, Fault> {
    match key {
        "owner" => desk.teammate(text),
        "product" => desk.product(text),
        "territory" => desk.territory(text),
        _ => source(desk, text),
    }
}

/// A source by its key or its title.
fn source(desk: &mut Desk, text: &str) -> Result<String, Fault> {
    let method = desk.call("method_get", Value::Object(Map::new()))?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let scale = list(&method["scales"]).into_iter().find(|scale| scale["key"] == "lead-source");
    let levels = scale.map(|scale| list(&scale["levels"])).unwrap_or_default();
    let called = |level: &&Value| ["key", "title"].iter().any(|field| level[*field].as_str().is_some_and(|own| same(own, text)));
    let known = levels.iter().find(called).and_then(|level| level["key"].as_str()).map(str::to_owned);
    known.ok_or_else(|| desk.told(&app::AppError::UnknownName(text.to_owned())).into())
}

//! One field of a row: as a person reads it, and as a script does.

use std::collections::BTreeMap;

use i18n::{DASH, Texts};
use iso_currency::Currency;
use serde_json::{Map, Value, json};

use crate::cli::desk::Desk;
use crate::cli::fault::Fault;

/// Fields whose keys are levels of a scale, with that scale.
const SCALES: [(&str, &str); 4] = [
    ("category", "category"),
    ("status", "status"),
    ("roles", "buying-role"),
    ("coverage", "coverage"),
];

/// What a unit can be as a part of the company.
const UNITS: [&str; 3] = ["division", "entity", "site"];

/// Fields that are shares of one.
const SHARES: [&str; 7] = ["conversion", "chance", "chance_if_won", "chance_if_lost", "bias", "error", "progress"];

/// What the method calls its keys.
pub(crate) struct Words {
    texts: &'static Texts,
    /// Scale or pipeline, then level or stage.
    titles: BTreeMap<(String, String), String>,
}

impl Words {
    /// The words of the open workspace.
    pub(crate) fn read(desk: &mut Desk) -> Result<Self, Fault> {
        let method = desk.call("method_get", json!({}))?;
        let mut titles = BTreeMap::new();
        for (lists, items) in [("scales", "levels"), ("pipelines", "stages")] {
            for list in each(&method[lists]) {
                for item in each(&list[items]) {
                    titles.insert((text(&list["key"]), text(&item["key"])), text(&item["title"]));
                }
            }
        }
        Ok(Self { texts: desk.texts(), titles })
    }

    /// A field as a person reads it.
    pub(crate) fn cell(&self, row: &Value, field: &str) -> String {
        let value = &row[field];
        match (field, value) {
            ("outcome", Value::String(outcome)) => self.outcome(outcome),
            ("stage", Value::String(stage)) => self.title(&text(&row["pipeline"]), stage),
            (_, Value::Array(items)) if !items.is_empty() => {
                items.iter().map(|item| self.word(field, item)).collect::<Vec<_>>().join(", ")
            }
            _ => self.word(field, value),
        }
    }

    fn word(&self, field: &str, value: &Value) -> String {
        let scale = SCALES.iter().find(|(name, _)| *name == field);
        match (scale, value) {
            (Some((_, scale)), Value::String(level)) => self.title(scale, level),
            (None, Value::String(kind)) if field == "places" => {
                self.texts.text(&format!("packs-subject-{kind}"))
            }
            (None, Value::String(level)) if field == "tier" => self.level(level),
            (None, Value::String(kind)) if field == "kind" && UNITS.contains(&kind.as_str()) => {
                self.texts.text(&format!("account-entity-{kind}"))
            }
            (None, Value::String(key)) if field == "severity" => {
                self.texts.text(&format!("insights-severity-{key}"))
            }
            (_, Value::Bool(said)) => self.texts.text(if *said { "common-yes" } else { "common-no" }),
            (_, Value::String(text)) if !text.is_empty() => text.clone(),
            (_, Value::Number(number)) if SHARES.contains(&field) => {
                let percent = (number.as_f64().unwrap_or_default() * 100.0).round() as i64;
                self.texts.format("format-percent", &[("number", percent.to_string().into())])
            }
            (_, Value::Number(number)) => number.as_f64().map_or_else(|| number.to_string(), short),
            (_, Value::Object(part)) if part.contains_key("minor") => text(&part["text"]),
            (_, Value::Object(part)) => part.get("name").map(text).unwrap_or_default(),
            _ => DASH.to_owned(),
        }
    }

    fn title(&self, list: &str, key: &str) -> String {
        self.titles
            .get(&(list.to_owned(), key.to_owned()))
            .cloned()
            .unwrap_or_else(|| key.to_owned())
    }

    /// A level of whichever scale has it.
    fn level(&self, key: &str) -> String {
        let known = self.titles.iter().find(|((_, level), _)| level == key);
        known.map_or_else(|| key.to_owned(), |(_, title)| title.clone())
    }

    fn outcome(&self, outcome: &str) -> String {
        self.texts.text(match outcome {
            "won" => "cli-outcome-won",
            "lost" => "cli-outcome-lost",
            _ => "cli-outcome-open",
        })
    }
}

/// A row as a script reads it: names for things named elsewhere, amounts in
/// major units with their currency beside them.
pub(crate) fn plain(row: &Value) -> Value {
    let mut plain = Map::new();
    for (field, value) in row.as_object().into_iter().flatten() {
        // An opportunity says its currency itself, also where it has no amount yet.
        if field != "amount" && value.get("minor").is_some() {
            plain.insert(format!("{field}_currency"), value["currency"].clone());
        }
        plain.insert(field.clone(), bare(value));
    }
    Value::Object(plain)
}

fn bare(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(bare).collect(),
        Value::Object(part) if part.contains_key("minor") => major(value),
        Value::Object(part) if part.contains_key("name") => part["name"].clone(),
        Value::Object(part) => part.iter().map(|(field, value)| (field.clone(), bare(value))).collect(),
        other => other.clone(),
    }
}

/// An amount in major units: 125.5 for 12550 of a currency with two places.
fn major(money: &Value) -> Value {
    let currency = money["currency"].as_str().and_then(Currency::from_code);
    let places = currency.and_then(Currency::exponent).map_or(2, i32::from);
    let minor = money["minor"].as_i64().unwrap_or_default();
    let factor = 10_i64.pow(places.unsigned_abs());
    // Whole amounts stay whole numbers, so that nothing prints 9600000.0.
    if minor % factor == 0 { json!(minor / factor) } else { json!(minor as f64 / factor as f64) }
}

fn short(number: f64) -> String {
    format!("{}", (number * 10.0).round() / 10.0)
}

fn each(list: &Value) -> &[Value] {
    list.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

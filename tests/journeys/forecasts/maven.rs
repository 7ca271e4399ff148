//! A whole CRM of somebody else's, against figures worked out by a script of their own
//! (`tests/fixtures/forecast/maven.py`): the same to the cent.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tests::{Desk, list, shared, text};

const FILES: [&str; 5] = ["sales_pipeline.csv", "accounts.csv", "data_dictionary.csv", "products.csv", "sales_teams.csv"];

pub(super) fn imported() -> Option<Desk> {
    let paths = shared("maven-crm", &FILES)?;
    let mut desk = Desk::with_workspace();
    let files: Vec<Value> = paths.iter().map(|path| json!({ "path": path })).collect();
    desk.change("import_run", json!({ "files": files }));
    desk.on("2018-01-01");
    Some(desk)
}

fn table() -> BTreeMap<String, String> {
    let rows = include_str!("../../fixtures/forecast/maven.csv").lines().skip(1);
    rows.filter_map(|row| row.split_once(',')).map(|(figure, value)| (figure.to_owned(), value.to_owned())).collect()
}

fn stage(funnel: &Value, key: &str) -> Value {
    list(&funnel["rows"]).iter().find(|row| row["stage"] == key).cloned().expect("the stage")
}

fn float(value: &Value) -> String {
    format!("{:.10}", value.as_f64().unwrap_or_else(|| panic!("{value} is a number")))
}

#[test]
fn figures_equal_an_independent_script_to_the_cent() {
    let Some(mut desk) = imported() else { return };
    let expected = table();
    let mut found = BTreeMap::new();
    let now = desk.ask("funnel_get", json!({}));
    for key in ["lead", "first-consent"] {
        found.insert(format!("open {key}"), stage(&now, key)["count"].to_string());
    }
    for by in ["month", "quarter"] {
        let forecast = desk.ask("forecast_get", json!({ "by": by, "from": "2017-01", "horizon": if by == "month" { 12 } else { 4 } }));
        for row in list(&forecast["rows"]).iter().filter(|row| row["won"]["minor"] != 0) {
            found.insert(format!("won {}", text(&row["period"])), row["won"]["minor"].to_string());
        }
    }
    for day in ["2017-03-31", "2017-06-30", "2017-09-30", "2017-12-31"] {
        let funnel = desk.ask("funnel_get", json!({ "on": day }));
        // Nobody knows how far they had come: no less than the first stage that a forecast counts.
        let entry = stage(&funnel, "valid");
        found.insert(format!("open on {day}"), entry["count"].to_string());
        assert_eq!((&entry["count"], &stage(&funnel, "payment")["count"]), (&entry["estimated"]["count"], &json!(0)), "and nobody said an amount");
        let stages: i64 = list(&funnel["rows"]).iter().map(|row| row["amount"]["minor"].as_i64().unwrap()).sum();
        found.insert(format!("estimated on {day}"), funnel["estimated"]["amount"]["minor"].to_string());
        let forecast = desk.ask("forecast_get", json!({ "on": day }));
        assert_eq!([&forecast["estimated"]["amount"]["minor"], &json!(stages)], [&funnel["estimated"]["amount"]["minor"]; 2], "funnel and forecast agree");
    }
    let judged = desk.ask("backtest_get", json!({}));
    for row in list(&judged["rows"]) {
        let (method, on) = (text(&row["method"]), text(&row["on"]));
        match method.as_str() {
            "by-history" => found.insert(format!("came after {on}"), row["actual"]["minor"].to_string()),
            "weighted" => {
                assert_eq!(row["forecast"]["minor"], 0, "no expected close was told");
                continue;
            }
            other => found.insert(format!("{} on {on}", other.replace('-', " ")), row["forecast"]["minor"].to_string()),
        };
    }
    for (name, from, to) in [
        ("2017-Q1", "2017-01-01", "2017-03-31"),
        ("2017-Q2", "2017-04-01", "2017-06-30"),
        ("2017-Q3", "2017-07-01", "2017-09-30"),
        ("2017-Q4", "2017-10-01", "2017-12-31"),
    ] {
        let funnel = desk.ask("funnel_get", json!({ "from": from, "to": to }));
        let last = stage(&funnel, "valid");
        found.insert(format!("entered {name}"), last["entered"].to_string());
        found.insert(format!("moved on {name}"), last["moved_on"].to_string());
        found.insert(format!("conversion {name}"), float(&last["conversion"]));
        found.insert(format!("median days {name}"), float(&last["median_days"]));
        found.insert(format!("mean days {name}"), float(&last["mean_days"]));
        found.insert(format!("win rate {name}"), float(&funnel["win_rate"]));
    }
    found.insert("win by history".to_owned(), float(&stage(&now, "payment")["chance_by_history"]));
    assert_eq!(found, expected);
}

#[test]
fn looking_back_judges_every_month_end_and_hides_nothing() {
    let Some(mut desk) = imported() else { return };
    let judged = desk.ask("backtest_get", json!({}));
    let ends: Vec<String> = list(&judged["rows"]).iter().filter(|row| row["method"] == "by-history").map(|row| text(&row["on"])).collect();
    assert_eq!(ends, ["2017-03-31", "2017-04-30", "2017-05-31", "2017-06-30", "2017-07-31", "2017-08-31", "2017-09-30"]);
    let methods: Vec<(String, bool)> = list(&judged["methods"]).iter().map(|one| (text(&one["method"]), one["naive"] == true)).collect();
    assert_eq!(methods.iter().filter(|(_, naive)| *naive).count(), 2);
    // What came is what the months brought: April to June of the first end.
    let came = list(&judged["rows"])[0]["actual"]["minor"].as_i64().unwrap();
    let table = table();
    let quarter: i64 = table["won 2017-Q2"].parse().unwrap();
    assert_eq!(came, quarter);
    let error = |method: &str| {
        let found = list(&judged["methods"]).iter().find(|one| one["method"] == method).expect("the method");
        found["error"].as_f64().unwrap()
    };
    assert!(error("by-history") < error("last-quarter"), "history is worth more than the last quarter again: {judged}");
    // Opportunities taken as independent promise too much; the report says so beside the wider range.
    let [held, alone] = ["held", "held_alone"].map(|key| judged[key].as_f64().unwrap());
    assert!((0.7..=0.9).contains(&held) && alone < held, "{held} {alone}");
    assert_eq!(judged["owners"], 210);
    assert!(judged["held_by_owner"].as_f64().unwrap() < held, "ranges of single owners hold less often, and that is told");
}

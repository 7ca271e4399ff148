//! The two ways to forecast: what is shown is what is judged, and what nobody said is marked.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use super::maven::imported;

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or_else(|| panic!("{value} is an amount"))
}

/// The month that is so many after that of a day.
fn month_after(day: &str, by: u32) -> String {
    let number = |range: std::ops::Range<usize>| day[range].parse::<u32>().unwrap();
    let index = number(0..4) * 12 + number(5..7) - 1 + by;
    format!("{}-{:02}", index / 12, index % 12 + 1)
}

/// Every range of the look back is the one the page of that day shows, to the cent.
fn the_look_back_judges_what_is_shown(desk: &mut Desk) {
    let judged = desk.ask("backtest_get", json!({}));
    let mut compared = 0;
    for row in list(&judged["rows"]) {
        let way = match row["method"].as_str() {
            Some("by-history") => "by-history",
            Some("weighted") => "by-stage",
            _ => continue,
        };
        let on = text(&row["on"]);
        let shown = desk.ask("range_get", json!({ "on": on, "from": month_after(&on, 1), "to": month_after(&on, 3), "way": way }));
        assert_eq!((minor(&shown["p10"]), minor(&shown["p90"])), (minor(&row["low"]), minor(&row["high"])), "{way} on {on}");
        compared += 1;
    }
    assert!(compared >= 14, "{compared}");
    for way in list(&judged["ways"]) {
        let held = desk.ask("range_held", json!({ "way": way["way"] }));
        assert_eq!([&held["share"], &held["n"]], [&way["share"], &way["n"]], "the page says of its way what the look back found");
    }
}

#[test]
fn the_range_shown_is_the_range_judged() {
    the_look_back_judges_what_is_shown(&mut Desk::with_sample("en"));
}

#[test]
fn the_range_shown_is_the_range_judged_of_a_file_taken_over() {
    let Some(mut desk) = imported() else { return };
    the_look_back_judges_what_is_shown(&mut desk);
}

#[test]
fn a_range_in_another_weather_is_judged_in_that_weather() {
    let mut desk = Desk::with_sample("en");
    let share = |desk: &mut Desk, asked: Value| desk.ask("range_held", asked)["share"].as_f64().unwrap();
    let usual = share(&mut desk, json!({ "way": "by-history" }));
    let wide = share(&mut desk, json!({ "way": "by-history", "correlation": 40 }));
    assert!(wide > usual, "a wider range holds more: {wide} {usual}");
    assert_eq!(share(&mut desk, json!({ "way": "by-history", "correlation": 2 })), usual);
}

/// New business comes on top of what is open, and only by history.
#[test]
fn the_record_of_a_way_is_told_in_hits_bias_and_error() {
    let mut desk = Desk::with_sample("en");
    for way in ["by-stage", "by-history"] {
        let held = desk.ask("range_held", json!({ "way": way }));
        let (hits, n) = (held["hits"].as_f64().unwrap(), held["n"].as_f64().unwrap());
        assert!((hits / n - held["share"].as_f64().unwrap()).abs() < 1e-9 && held["bias"].is_f64() && held["error"].is_f64(), "{held}");
        let said = held["says"].as_str().unwrap();
        assert!(said.contains(&format!("at {hits} of {n} month ends")), "{said}");
    }
}

#[test]
fn by_history_tells_of_new_business() {
    let mut desk = Desk::with_sample("en");
    let forecast = |desk: &mut Desk, way: &str| desk.ask("forecast_get", json!({ "by": "quarter", "horizon": 2, "way": way }));
    let (stage, history) = (forecast(&mut desk, ""), forecast(&mut desk, "by-history"));
    assert_eq!([&stage["rows"][0]["way"], &history["rows"][0]["way"]], ["by-stage", "by-history"]);
    assert_ne!(stage["way_name"], history["way_name"]);
    for (one, other) in list(&stage["rows"]).iter().zip(list(&history["rows"])) {
        assert_eq!([&one["weighted"], &one["by_history"], &one["with_new"]], [&other["weighted"], &other["by_history"], &other["with_new"]]);
        assert!(minor(&one["with_new"]) >= minor(&one["by_history"]), "{one}");
    }
    assert!(minor(&stage["total"]["with_new"]) > minor(&stage["total"]["by_history"]), "{stage}");
    let range = desk.ask("range_get", json!({ "way": "by-history" }));
    assert!(minor(&range["from_new"]) > 0);
    assert!(desk.ask("range_get", json!({}))["from_new"].is_null());
    let told = desk.refused("range_get", json!({ "way": "by-stars" }));
    assert!(told.contains("by-stars"), "{told}");
}

/// Three open ones without an amount: one with a list price, two without.
fn unsaid() -> Desk {
    let mut desk = Desk::with_workspace();
    let oven = desk.ours("product", "Oven");
    desk.change("catalogue_edit", json!({ "kind": "product", "id": oven, "edit": { "field": "price", "value": "1,000" } }));
    desk.on("2026-06-01");
    for (name, amount) in [("Won small", "100"), ("Won large", "300")] {
        let id = desk.deal(name, None, amount, "2026-08-01");
        desk.move_to(&id, "won", "2026-08-01");
    }
    for name in ["Priced", "Plain", "Said"] {
        let id = desk.deal(name, None, if name == "Said" { "50" } else { "" }, "2026-11-30");
        desk.move_to(&id, "consent", "2026-06-02");
        if name == "Priced" {
            desk.edit("opportunity", &id, "product", oven.as_str());
        }
    }
    desk.on("2026-09-15");
    desk
}

#[test]
fn what_nobody_said_counts_with_the_list_price_or_the_average_and_is_marked() {
    let mut desk = unsaid();
    let forecast = desk.ask("forecast_get", json!({ "by": "month", "from": "2026-11", "horizon": 1 }));
    let row = &forecast["rows"][0];
    // 1,000 by the list, 200 on average won, 50 said.
    assert_eq!(minor(&row["pipeline"]), 125_000);
    assert_eq!((&row["estimated"]["count"], minor(&row["estimated"]["amount"])), (&json!(2), 120_000));
    assert_eq!(&forecast["estimated"], &row["estimated"]);
    let told: Vec<&Value> = list(&forecast["figures"]).iter().map(|figure| &figure["label"]).collect();
    assert!(told.contains(&&json!("Of it estimated")), "{told:?}");
    let range = desk.ask("range_get", json!({ "from": "2026-11", "to": "2026-11" }));
    assert_eq!(&range["estimated"], &row["estimated"]);
    let board = desk.ask("month_board", json!({ "from": "2026-11", "to": "2026-11" }));
    let column = list(&board["columns"]).iter().find(|column| column["key"] == "2026-11").unwrap();
    assert_eq!((minor(&column["total"]), minor(&column["estimated"]["amount"])), (125_000, 120_000));
    let cards: Vec<(String, i64, bool)> =
        list(&column["cards"]).iter().map(|card| (text(&card["opportunity"]["name"]), minor(&card["amount"]), card["estimated"] == true)).collect();
    assert_eq!(cards, [("Priced".to_owned(), 100_000, true), ("Plain".to_owned(), 20_000, true), ("Said".to_owned(), 5_000, false)]);
    for chart in ["forecast", "revenue"] {
        let notes = desk.ask("chart_draw", json!({ "chart": chart, "from": "2026-11", "to": "2026-11" }))["notes"].to_string();
        assert!(notes.contains("2 open opportunities have no amount"), "{chart}: {notes}");
    }
}

/// An estimate is no promise: what was said is kept apart in the plan.
#[test]
fn funnel_reserve_and_forecast_take_the_same_for_what_nobody_said() {
    let mut desk = unsaid();
    let (funnel, forecast) = (desk.ask("funnel_get", json!({})), desk.ask("forecast_get", json!({ "by": "year" })));
    assert!(minor(&funnel["estimated"]["amount"]) > 0);
    assert_eq!(funnel["estimated"], forecast["estimated"]);
    let sum = |key: &str| list(&funnel["rows"]).iter().map(|row| minor(&row[key])).sum::<i64>();
    let estimated: i64 = list(&funnel["rows"]).iter().map(|row| minor(&row["estimated"]["amount"])).sum();
    assert_eq!(estimated, minor(&funnel["estimated"]["amount"]));
    let said = desk.ask("opportunity_rows", json!({ "outcomes": ["open"] }));
    assert_eq!(sum("amount"), minor(&said["sum"]) + estimated, "said and estimated");
    let reserve = desk.ask("reserve_get", json!({}));
    assert_eq!(minor(&reserve["total"]["amount"]), minor(&funnel["near"]["amount"]) + minor(&funnel["far"]["amount"]));
    assert_eq!(minor(&reserve["total"]["amount"]), sum("amount"));
    let drawn = desk.ask("chart_draw", json!({ "chart": "funnel" }));
    assert!(list(&drawn["table"]["rows"]).iter().any(|row| row["cells"][1].as_str().unwrap().starts_with('≈')), "marked: {}", drawn["table"]);
}

#[test]
fn an_estimate_is_no_commitment() {
    let mut desk = unsaid();
    let ids: Vec<Value> = list(&desk.ask("opportunity_rows", json!({ "outcomes": ["open"] }))["rows"]).iter().map(|row| row["id"].clone()).collect();
    for id in ids {
        desk.move_to(&text(&id), "negotiation", "2026-09-15");
    }
    let plan = desk.ask("revenue_plan", json!({ "from": "2026-11", "by": "month", "horizon": 1 }));
    assert_eq!(minor(&plan["total"]["cells"][0]["committed"]), 5_000);
}

#[test]
fn the_forecast_of_a_file_taken_over_is_not_empty() {
    let Some(mut desk) = imported() else { return };
    let forecast = desk.ask("forecast_get", json!({ "by": "quarter", "horizon": 1 }));
    let row = &forecast["rows"][0];
    assert_eq!(forecast["undated"]["count"], 1_589 + 500, "all that is open waits for a date");
    assert!(minor(&row["by_history"]) > 0 && minor(&row["with_new"]) > minor(&row["by_history"]), "{row}");
    assert!(minor(&forecast["undated"]["amount"]) > 0 && forecast["estimated"]["count"].as_u64() > Some(1_500), "{forecast}");
}

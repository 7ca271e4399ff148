//! Years that start in April: quarters and years of business everywhere, over the ends of years.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn april() -> Desk {
    let mut desk = Desk::with_workspace();
    let session = desk.change("calendar_set", json!({ "year_start": 4 }));
    assert_eq!(session["workspace"]["year_start"], 4);
    let deals = [("March", "100", "2027-03-31"), ("April", "200", "2027-04-01"), ("January", "400", "2027-01-15")];
    for (name, amount, closes_on) in deals {
        let id = desk.deal(name, None, amount, closes_on);
        desk.move_to(&id, "consent", "2026-09-15");
    }
    desk
}

fn periods(desk: &mut Desk, query: Value) -> Vec<(String, String, i64)> {
    let forecast = desk.ask("forecast_get", query);
    let row = |row: &Value| (text(&row["period"]), text(&row["name"]), row["pipeline"]["minor"].as_i64().unwrap());
    list(&forecast["rows"]).iter().map(row).collect()
}

fn told(all: &[(&str, &str, i64)]) -> Vec<(String, String, i64)> {
    all.iter().map(|(key, name, amount)| ((*key).to_owned(), (*name).to_owned(), *amount)).collect()
}

#[test]
fn a_year_is_named_after_both_its_years_and_ends_in_march() {
    let mut desk = april();
    let years = periods(&mut desk, json!({ "by": "year", "horizon": 2 }));
    assert_eq!(years, told(&[("2026/27", "2026/27", 50_000), ("2027/28", "2027/28", 20_000)]));
    let quarters = periods(&mut desk, json!({ "by": "quarter", "from": "2026-11", "horizon": 3 }));
    let expected = [("2026/27-Q3", "Q3 2026/27", 0), ("2026/27-Q4", "Q4 2026/27", 50_000), ("2027/28-Q1", "Q1 2027/28", 20_000)];
    assert_eq!(quarters, told(&expected));
    desk.change("calendar_set", json!({ "year_start": 1 }));
    let calendar = periods(&mut desk, json!({ "by": "year", "horizon": 2 }));
    assert_eq!(calendar, told(&[("2026", "2026", 0), ("2027", "2027", 70_000)]));
}

#[test]
fn the_plan_and_the_charts_follow() {
    let mut desk = april();
    let plan = desk.ask("revenue_plan", json!({}));
    let heads: Vec<String> = list(&plan["periods"]).iter().map(|head| text(&head["key"])).collect();
    assert_eq!(heads, ["2026/27-Q1", "2026/27-Q2", "2026/27-Q3", "2026/27-Q4"]);
    let chart = desk.ask("chart_draw", json!({ "chart": "forecast", "grain": "year", "from": "2026-04", "to": "2028-03" }));
    let names: Vec<String> = list(&chart["table"]["rows"]).iter().map(|row| text(&row["name"])).collect();
    assert_eq!(names, ["2026/27", "2027/28"]);
}

#[test]
fn a_month_that_is_none_is_refused() {
    let mut desk = Desk::with_workspace();
    for month in [0, 13] {
        desk.call("calendar_set", json!({ "year_start": month })).expect_err("no such month");
    }
}

#[test]
fn a_written_period_is_one_of_the_workspace() {
    let mut desk = april();
    let closing = |desk: &mut Desk, period: &str| {
        let changes = desk.ask("changes_get", json!({ "from": "2026-08-01", "closes_from": period, "closes_to": period }));
        changes["end"]["amount"]["minor"].as_i64().unwrap()
    };
    let of_april = [("2026-Q4", 50_000), ("2026/27-Q4", 50_000), ("2026", 50_000), ("2027", 20_000), ("2027-Q1", 20_000), ("2027-03", 10_000)];
    assert_eq!(of_april.map(|(period, _)| (period, closing(&mut desk, period))), of_april);
    let range = desk.ask("chart_draw", json!({ "chart": "range", "from": "2026-Q4", "to": "2026-Q4" }));
    assert!(text(&range["subtitle"]).contains("Q4 2026/27"), "{}", range["subtitle"]);
    let own = desk.ask("chart_draw", json!({ "chart": "fan" }));
    assert!(text(&own["subtitle"]).contains("2026/27"), "the year of business where nothing is said: {}", own["subtitle"]);
    desk.change("calendar_set", json!({ "year_start": 1 }));
    let of_january = [("2026-Q4", 0), ("2027-Q1", 50_000), ("2027", 70_000)];
    assert_eq!(of_january.map(|(period, _)| (period, closing(&mut desk, period))), of_january);
    for wrong in ["2026/27", "2026-Q5", "soon"] {
        let refused = desk.refused("changes_get", json!({ "closes_from": wrong }));
        assert!(refused.contains("is no period here"), "{wrong}: {refused}");
    }
}

//! Every view of a part of the business: seller, account, product, source, territory.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Two opportunities, of which one is of every part asked for; the parts by their names.
fn two() -> (Desk, Vec<(&'static str, String)>) {
    let mut desk = Desk::with_workspace();
    let [food, steel] = ["Food", "Steel"].map(|name| desk.account(name));
    desk.edit("account", &food, "industry", "Food");
    let (owner, product) = (desk.ours("teammate", "Lin"), desk.ours("product", "Oven"));
    let lead = desk.add("lead_add", json!({ "names": ["Line"], "source": "referral", "account": food }));
    let ours = desk.add("lead_convert", json!({ "id": lead }));
    let other = desk.deal("Other", Some(&steel), "4,000", "2026-12-01");
    for (field, value) in [("amount", "1,000"), ("closes-on", "2026-12-01"), ("owner", owner.as_str()), ("product", product.as_str())] {
        desk.edit("opportunity", &ours, field, value);
    }
    desk.confirm(&ours, &["buyer", "need", "fit", "budget", "timetable"], 4);
    [&ours, &other].into_iter().for_each(|id| desk.move_to(id, "consent", "2026-09-15"));
    let territory = desk.add("territory_add", json!({ "names": ["North"] }));
    desk.change("territory_edit", json!({ "id": territory, "edit": { "field": "filter", "value": { "industries": ["Food"] } } }));
    let parts = [("account", food), ("owner", owner), ("product", product), ("source", "referral".to_owned()), ("territory", territory)];
    (desk, parts.into())
}

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or_else(|| panic!("{value} is an amount"))
}

#[test]
fn every_view_is_of_any_part() {
    let (mut desk, parts) = two();
    let snapshot = desk.add("snapshot_take", json!({}));
    for (key, id) in parts {
        let of = json!({ key: id });
        let funnel = desk.ask("funnel_get", json!({ "of": of }));
        assert_eq!(minor(&funnel["far"]["amount"]) + minor(&funnel["near"]["amount"]), 100_000, "funnel by {key}");
        let forecast = desk.ask("forecast_get", json!({ "of": of, "by": "year", "horizon": 1 }));
        assert_eq!(minor(&forecast["total"]["pipeline"]), 100_000, "forecast by {key}");
        let range = desk.ask("range_get", json!({ "of": of }));
        assert_eq!(range["count"], 1, "range by {key}");
        let board = desk.ask("month_board", json!({ "of": of }));
        let total: i64 = list(&board["columns"]).iter().map(|column| minor(&column["total"])).sum();
        assert_eq!(total, 100_000, "board by {key}");
        for to in ["2026-09-15", snapshot.as_str()] {
            let changes = desk.ask("changes_get", json!({ "of": of, "from": "2026-01-01", "to": to }));
            assert_eq!(minor(&changes["end"]["amount"]), 100_000, "changes by {key} up to {to}");
        }
        let page = desk.ask("opportunity_rows", json!({ key: id }));
        assert_eq!((list(&page["rows"]).len(), minor(&page["sum"])), (1, 100_000), "records by {key}");
        for chart in ["funnel", "revenue", "forecast", "range", "fan", "flow", "slips", "breadth", "velocity"] {
            let drawn = desk.ask("chart_draw", json!({ "chart": chart, key: id, "since": "2026-01-01" }));
            let whole = desk.ask("chart_draw", json!({ "chart": chart, "since": "2026-01-01" }));
            assert_ne!([&drawn["table"], &drawn["svg"]], [&whole["table"], &whole["svg"]], "{chart} by {key}");
        }
    }
}

#[test]
fn a_territory_that_is_gone_is_said() {
    let (mut desk, _) = two();
    desk.call("funnel_get", json!({ "of": { "territory": "nowhere" } })).expect_err("there is none");
}

/// D-33: how many people are known where something is open.
#[test]
fn contacts_are_counted_for_each_open_opportunity_by_industry() {
    let (mut desk, parts) = two();
    let food = &parts[0].1;
    for name in ["Mei", "Jan"] {
        desk.person(food, name, None);
    }
    let drawn = desk.ask("chart_draw", json!({ "chart": "breadth" }));
    let rows: Vec<(String, Vec<String>)> =
        list(&drawn["table"]["rows"]).iter().map(|row| (text(&row["name"]), list(&row["cells"]).iter().map(text).collect())).collect();
    let told = |name: &str, cells: [&str; 3]| (name.to_owned(), cells.map(str::to_owned).to_vec());
    assert_eq!(rows, [told("No industry", ["1", "0.0", "1"]), told("Food", ["1", "2.0", "0"])]);
}

//! A list taken over tells how opportunities ended; the days before know only that they were open.

use serde_json::{Value, json};
use tests::{Desk, list};

fn import(desk: &mut Desk, name: &str, lines: &str) {
    let path = desk.path(name);
    std::fs::write(&path, lines).unwrap();
    desk.change("import_run", json!({ "files": [{ "path": path }] }));
}

/// One won, one lost, one still open, all opened in January 2026; the product has a list price.
fn taken_over() -> Desk {
    let mut desk = Desk::with_workspace();
    import(&mut desk, "products.csv", "Product,List price\nOven,900\n");
    import(
        &mut desk,
        "deals.csv",
        "Opportunity name,Product,Stage,Created,Close date,Amount\n\
         Won one,Oven,Closed Won,2026-01-10,2026-03-20,1000\n\
         Lost one,Oven,Closed Lost,2026-01-10,2026-04-20,0\n\
         Open one,Oven,Proposal,2026-01-10,,\n",
    );
    desk.on("2026-09-15");
    desk
}

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or_else(|| panic!("{value} is an amount"))
}

fn standing(desk: &mut Desk, day: &str) -> Vec<(String, u64, i64)> {
    let funnel = desk.ask("funnel_get", json!({ "on": day }));
    let rows = list(&funnel["rows"]).iter().filter(|row| row["count"] != 0);
    rows.map(|row| (row["stage"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap(), minor(&row["amount"]))).collect()
}

#[test]
fn a_day_before_the_decision_knows_neither_stage_nor_amount_nor_outcome() {
    let mut desk = taken_over();
    let open = standing(&mut desk, "2026-09-15");
    assert_eq!(open.iter().map(|row| row.1).sum::<u64>(), 1, "{open:?}");
    let february = standing(&mut desk, "2026-02-28");
    // The list says of the open one where it stands; of the others, that there were two.
    assert!(february.contains(&("valid".to_owned(), 2, 180_000)), "each at the list price, as in the forecast: {february:?}");
    assert_eq!(february.iter().map(|row| row.1).sum::<u64>(), 3);
    assert_eq!(standing(&mut desk, "2026-03-31").iter().filter(|row| row.0 == "valid").map(|row| row.1).sum::<u64>(), 1, "won by then");
    let forecast = desk.ask("forecast_get", json!({ "on": "2026-02-28", "by": "year", "horizon": 1 }));
    assert_eq!((minor(&forecast["undated"]["amount"]), &forecast["estimated"]["count"]), (270_000, &json!(3)), "each at the list price");
    assert_eq!(minor(&forecast["total"]["weighted"]), 0, "no close was expected of them");
    let now = desk.ask("forecast_get", json!({ "by": "year", "horizon": 1 }));
    assert_eq!(minor(&now["total"]["won"]), 100_000, "what came is what was paid");
}

/// Winning and losing through the program is dated, so that its days keep what was said on them.
#[test]
fn what_was_decided_here_keeps_what_was_known() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-01-10");
    let id = desk.deal("Ours", None, "500", "2026-03-31");
    desk.move_to(&id, "negotiation", "2026-01-10");
    desk.on("2026-09-15");
    desk.move_to(&id, "won", "2026-03-20");
    assert_eq!(standing(&mut desk, "2026-02-28"), [("negotiation".to_owned(), 1, 50_000)]);
}

/// The odds of every stage take such a one as won or lost, wherever that was.
#[test]
fn odds_know_how_often_such_are_won_and_not_where_they_are_lost() {
    let mut desk = taken_over();
    let funnel = desk.ask("funnel_get", json!({}));
    for row in list(&funnel["rows"]) {
        assert_eq!(row["decided"], 2, "{row}");
    }
    let of = |key: &str| list(&funnel["rows"]).iter().find(|row| row["stage"] == key).cloned().unwrap();
    assert_eq!([&of("valid")["entered"], &of("valid")["moved_on"]], [&json!(3), &json!(2)], "the lost one never left, as far as is known");
}

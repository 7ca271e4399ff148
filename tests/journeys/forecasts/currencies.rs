//! Several currencies in one sum: at dated rates that are told, and never silently wrong.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// One opportunity in yuan and one in dollars, open until December; in a file of yuan.
fn two() -> (Desk, [String; 2]) {
    let mut desk = Desk::with_workspace();
    let ids = [desk.deal("Home", None, "1,000", "2026-12-01"), desk.deal("Away", None, "100", "2026-12-01")];
    desk.edit("opportunity", &ids[1], "currency", "usd");
    ids.iter().for_each(|id| desk.move_to(id, "consent", "2026-09-15"));
    (desk, ids)
}

fn rate(desk: &mut Desk, currency: &str, day: &str, rate: &str) {
    desk.change("rate_add", json!({ "currency": currency, "on_date": day, "rate": rate }));
}

fn sum(desk: &mut Desk) -> (i64, String) {
    let forecast = desk.ask("forecast_get", json!({ "by": "year", "horizon": 1 }));
    let notes: Vec<String> = list(&forecast["notes"]).iter().map(text).collect();
    (forecast["rows"][0]["pipeline"]["minor"].as_i64().unwrap(), notes.join(" "))
}

#[test]
fn an_amount_without_a_rate_is_in_no_sum_and_said() {
    let (mut desk, _) = two();
    let (pipeline, notes) = sum(&mut desk);
    assert_eq!(pipeline, 100_000);
    assert!(notes.contains("USD is in no sum: there is no exchange rate for USD. Add one in the settings."), "{notes}");
    let page = desk.ask("opportunity_rows", json!({}));
    assert_eq!((&page["sum"]["minor"], &page["other_currency"]), (&json!(100_000), &json!(1)));
    assert_eq!(desk.ask("rate_rows", json!({}))["missing"], json!([{ "currency": "USD", "count": 1 }]));
    let chart = desk.ask("chart_draw", json!({ "chart": "forecast" }));
    assert!(list(&chart["notes"]).iter().any(|note| text(note).contains("no exchange rate for USD")), "{}", chart["notes"]);
}

#[test]
fn with_a_rate_it_counts_everywhere_and_the_rate_is_told() {
    let (mut desk, _) = two();
    rate(&mut desk, "USD", "2026-09-01", "7.1");
    let (pipeline, notes) = sum(&mut desk);
    assert_eq!(pipeline, 171_000);
    assert_eq!(notes, "1 USD = 7.1 CNY, since 1 Sep 2026.");
    let page = desk.ask("opportunity_rows", json!({}));
    assert_eq!((&page["sum"]["minor"], &page["other_currency"]), (&json!(171_000), &json!(0)));
    assert!(text(&page["notes"][0]).contains("7.1"));
    let away = list(&page["rows"]).iter().find(|row| row["name"] == "Away").cloned().unwrap();
    assert_eq!((&away["amount"]["minor"], &away["amount"]["currency"]), (&json!(10_000), &json!("USD")), "a row keeps its own");
    assert_eq!(desk.ask("rate_rows", json!({}))["missing"], json!([]));
    desk.undo();
    assert_eq!(sum(&mut desk).0, 100_000);
}

#[test]
fn a_won_one_takes_the_rate_of_its_day_and_an_open_one_that_of_today() {
    let (mut desk, ids) = two();
    rate(&mut desk, "USD", "2026-01-01", "7");
    rate(&mut desk, "USD", "2026-09-10", "8");
    assert_eq!(sum(&mut desk).0, 180_000);
    desk.move_to(&ids[1], "won", "2026-09-01");
    let forecast = desk.ask("forecast_get", json!({ "by": "month", "from": "2026-09", "horizon": 1 }));
    assert_eq!(forecast["rows"][0]["won"]["minor"], 70_000);
    assert_eq!(desk.ask("opportunity_rows", json!({}))["sum"]["minor"], 170_000);
}

#[test]
fn a_rate_that_moves_is_no_change_of_an_opportunity() {
    let (mut desk, _) = two();
    rate(&mut desk, "USD", "2026-01-01", "7");
    rate(&mut desk, "USD", "2026-11-01", "9");
    desk.on("2026-12-01");
    let changes = desk.ask("changes_get", json!({ "from": "2026-10-01", "to": "2026-11-15" }));
    assert_eq!((&changes["rows"], &changes["end"]["amount"]["minor"]), (&json!([]), &json!(190_000)));
}

#[test]
fn what_is_no_rate_is_refused_with_what_to_do() {
    let (mut desk, _) = two();
    let refused = |desk: &mut Desk, currency: &str, rate: &str| desk.refused("rate_add", json!({ "currency": currency, "rate": rate }));
    for wrong in ["0", "-7", "seven", "", "0.0000000000001"] {
        let told = refused(&mut desk, "USD", wrong);
        assert!(told.contains("is not an exchange rate. Type what one unit is worth"), "{wrong}: {told}");
    }
    assert!(refused(&mut desk, "CNY", "1").contains("is the currency of this workspace"));
    assert!(refused(&mut desk, "gold", "1").contains("is not a currency code"));
    assert_eq!(desk.ask("rate_rows", json!({}))["rows"], json!([]));
}

#[test]
fn yen_and_dinars_keep_their_places() {
    let (mut desk, ids) = two();
    for (currency, rate_text, expected) in [("JPY", "0.05", 500), ("KWD", "23.5", 235_000)] {
        desk.edit("opportunity", &ids[1], "currency", currency);
        assert!(text(&desk.deal_row(&ids[1])["amount"]["text"]).contains("100"), "the number stays");
        rate(&mut desk, currency, "2026-01-01", rate_text);
        assert_eq!(sum(&mut desk).0, 100_000 + expected, "{currency}");
    }
    let one: Value = desk.ask("rate_rows", json!({}));
    assert_eq!(list(&one["rows"]).len(), 2);
}

/// What an account brings counts dollars, wherever it is summed, and the rate is told.
#[test]
fn sums_of_accounts_and_of_the_portfolio_count_other_currencies() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let ids = [("Home", "1,000"), ("Away", "100")].map(|(name, amount)| desk.deal(name, Some(&account), amount, "2026-12-01"));
    desk.edit("opportunity", &ids[1], "currency", "usd");
    let sums = |desk: &mut Desk| {
        let page = desk.ask("account_rows", json!({ "sort": "revenue" }));
        let detail = desk.ask("account_get", json!({ "id": account }));
        let board = desk.ask("matrix_view", json!({ "matrix": "portfolio", "width": 1200, "height": 800, "size": "open" }));
        let card = list(&board["tray"]).iter().chain(list(&board["cards"])).next().cloned().unwrap_or_default();
        assert_eq!(detail["row"]["open_amount"], page["rows"][0]["open_amount"]);
        assert_eq!(detail["notes"], page["notes"]);
        assert!(text(&card["name"]).contains("Linden"), "{card}");
        let notes: Vec<String> = list(&page["notes"]).iter().map(text).collect();
        (page["rows"][0]["open_amount"]["minor"].as_i64().unwrap(), page["revenue"]["minor"].as_i64().unwrap(), notes.join(" "))
    };
    let (open, _, notes) = sums(&mut desk);
    assert_eq!(open, 100_000);
    assert!(notes.contains("no exchange rate for USD"), "{notes}");
    rate(&mut desk, "USD", "2026-01-01", "7");
    rate(&mut desk, "USD", "2026-09-10", "8");
    assert_eq!(sums(&mut desk).0, 180_000, "open ones at the rate of today");
    desk.move_to(&ids[1], "won", "2026-09-01");
    let (open, revenue, notes) = sums(&mut desk);
    assert_eq!((open, revenue), (100_000, 70_000), "won ones at the rate of their day");
    assert_eq!(notes, "1 USD = 8 CNY, since 10 Sep 2026.");
    let pareto = desk.ask("chart_draw", json!({ "chart": "pareto" }));
    assert!(text(&pareto["table"]["rows"][0]["cells"][0]).contains("700"), "{}", pareto["table"]);
    assert!(list(&pareto["notes"]).iter().any(|note| text(note).contains("1 USD = 8 CNY")));
    desk.undo();
    assert_eq!(sums(&mut desk).1, 0, "nothing is held back from before");
}

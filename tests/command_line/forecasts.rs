//! Funnel, forecast and changes on the command line: as of days, between snapshots, of any part.

use serde_json::Value;

use crate::machine::{Machine, rows};

#[test]
fn funnel_forecast_changes_and_accuracy_are_read_as_of_a_day() {
    let machine = Machine::new();
    let file = machine.sample();
    let funnel = machine.json(&["show", file, "funnel", "--json", "--from", "2026-01-01", "--to", "2026-09-30"]);
    assert!(rows(&funnel).iter().all(|row| row["stage"].is_string() && row["count"].is_u64() && row["amount"].is_number()));
    let forecast = machine.json(&["show", file, "forecast", "--json", "--on", "2026-09-15", "--by", "quarter", "--horizon", "3"]);
    let periods: Vec<&str> = rows(&forecast).iter().filter_map(|row| row["period"].as_str()).collect();
    assert_eq!(periods, ["2026-Q3", "2026-Q4", "2027-Q1"]);
    for row in rows(&forecast) {
        let figure = |key: &str| row[key].as_f64().unwrap_or_else(|| panic!("no {key} in {row}"));
        let rising = ["won", "commit", "upside", "pipeline"].map(figure);
        assert!(rising.is_sorted() && figure("p10") <= figure("p50") && figure("p50") <= figure("p90"), "{row}");
        assert!(figure("won") <= figure("weighted") && figure("by_history") >= figure("won"), "{row}");
        assert!(row["record"]["hits"].as_u64() <= row["record"]["n"].as_u64() && row["record"]["error"].is_f64() && row["record"]["bias"].is_f64(), "{row}");
    }
    let by_history = machine.json(&["show", file, "forecast", "--json", "--on", "2026-09-15", "--by", "quarter", "--horizon", "3", "--way", "history"]);
    for (row, stage) in rows(&by_history).iter().zip(rows(&forecast)) {
        assert_eq!((&row["way"], &stage["way"], &row["with_new"]), (&"by-history".into(), &"by-stage".into(), &stage["with_new"]));
        assert!(row["p10"].as_f64() <= row["p90"].as_f64() && row["with_new"].as_f64() >= row["by_history"].as_f64(), "{row}");
    }
    assert_eq!(machine.run(&["show", file, "forecast", "--way", "stars"]).code, 2);
    let changes = machine.json(&["show", file, "changes", "--json", "--from", "2026-06-30", "--to", "2026-09-15"]);
    let amounts: Vec<f64> = rows(&changes).iter().map(|row| row["amount"].as_f64().unwrap()).collect();
    let (last, parts) = amounts.split_last().unwrap();
    assert!((parts.iter().sum::<f64>() - last).abs() < 1e-6, "start and changes make the end: {changes}");
    assert_eq!((&rows(&changes)[0]["reason"], &rows(&changes)[parts.len()]["reason"]), (&"start".into(), &"end".into()));
    let judged = machine.json(&["show", file, "backtest", "--json"]);
    assert!(judged["methods"].is_array() && judged["verdict"].is_string());
    assert_eq!([&judged["calibration"], &judged["cases"]], [&judged["chances"][0]["bins"], &judged["chances"][0]["n"]]);
    assert_eq!(rows(&judged["ways"]).iter().filter(|way| way["n"].as_u64() > Some(0)).count(), 2, "{judged}");
    assert_eq!(machine.run(&["show", file, "changes", "--json"]).code, 2, "it must be told from which day on");
    let told = machine.done(&["show", file, "forecast", "--lang", "en", "--way", "history"]);
    assert!(told.contains("P50") && told.contains("The range by history, with new business held what came at"), "{told}");
    let reversed = machine.run(&["show", file, "funnel", "--from", "2026-09-30", "--to", "2026-01-01", "--lang", "en"]);
    assert!(reversed.code == 2 && reversed.err.contains("Exchange --from and --to"), "{}", reversed.err);
}

#[test]
fn what_makes_or_breaks_the_target_is_told_both_ways() {
    let machine = Machine::new();
    let file = machine.sample();
    let swings = machine.json(&["show", file, "swings", "--json", "--from", "2026-10", "--to", "2026-12", "--way", "history"]);
    let reach = |row: &Value| -> f64 {
        let figure = |key: &str| row[key].as_f64().unwrap_or_else(|| panic!("no {key} in {row}"));
        assert!(figure("chance_if_lost") <= figure("chance_if_won") && figure("p50_if_lost") <= figure("p50_if_won"), "{row}");
        figure("chance_if_won") - figure("chance_if_lost")
    };
    assert!(!rows(&swings).is_empty() && rows(&swings).iter().all(|row| reach(row) > 0.0), "{swings}");
    assert!(machine.done(&["show", file, "swings", "--lang", "en"]).contains("P50 if lost"));
}

#[test]
fn changes_are_read_between_snapshots_and_only_changes_are() {
    let machine = Machine::new();
    let file = machine.sample();
    let snapshots = machine.json(&["show", file, "snapshots", "--json"]);
    let (last, first) = (rows(&snapshots)[0].clone(), rows(&snapshots).last().unwrap().clone());
    let told = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let days = [&first, &last].map(|one| format!("@{}", told(one, "taken_on")));
    let by_day = machine.json(&["show", file, "changes", "--json", "--from", &days[0], "--to", &days[1]]);
    let by_id = machine.json(&["show", file, "changes", "--json", "--from", &told(&first, "id"), "--to", &told(&last, "id")]);
    assert_eq!(by_day, by_id);
    machine.done(&["chart", file, "flow", "--from", &days[0], "--out", "flow.svg"]);
    let unknown = machine.run(&["show", file, "changes", "--from", "Nothing"]);
    assert!(unknown.code == 1 && unknown.err.contains("neither a day nor a snapshot"), "{}", unknown.err);
    assert_eq!(machine.run(&["show", file, "funnel", "--from", "Nothing"]).code, 2, "a funnel is of days");
    assert_eq!(machine.run(&["show", file, "changes", "--from", "2026-02-30"]).code, 2);
    machine.done(&["show", file, "changes", "--from", &days[0], "--closing", "2026-Q4"]);
    assert_eq!(machine.run(&["show", file, "changes", "--from", &days[0], "--closing", "2026-Q5"]).code, 2);
}

#[test]
fn funnel_and_forecast_are_of_any_part_of_the_business() {
    let machine = Machine::new();
    let file = machine.sample();
    let names = |view: &str| -> Vec<String> {
        rows(&machine.json(&["show", file, view, "--json"])).iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    let open = |words: &[&str]| -> u64 {
        let words = [&["show", file, "funnel", "--json"], words].concat();
        rows(&machine.json(&words)).iter().map(|row| row["count"].as_u64().unwrap()).sum()
    };
    let all = open(&[]);
    for (option, view) in [("--owner", "teammates"), ("--product", "products")] {
        let parts: Vec<u64> = names(view).iter().map(|name| open(&[option, name])).collect();
        assert!(parts.iter().any(|part| *part > 0) && parts.iter().all(|part| *part < all), "{option}: {parts:?} of {all}");
    }
    assert!(open(&["--source", "referral"]) < all);
    machine.done(&["chart", file, "range", "--owner", &names("teammates")[0], "--out", "range.svg"]);
    assert_eq!(machine.run(&["show", file, "funnel", "--territory", "Nowhere"]).code, 1);
    assert_eq!(machine.run(&["show", file, "backtest", "--owner", &names("teammates")[0]]).code, 2, "it is of the whole");
}

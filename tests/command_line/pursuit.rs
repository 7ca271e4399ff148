//! Opportunities on the command line: how they stand, how stages flow, moves and the scorecard.

use crate::machine::{Machine, rows};

#[test]
fn opportunities_say_how_they_stand_and_stages_how_they_flow() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "opportunities", "--json"]);
    for row in rows(&all).iter().filter(|row| row["outcome"] == "open") {
        for field in ["pipeline", "category"] {
            assert!(row[field].is_string(), "{field}: {row}");
        }
        for field in ["probability", "valid", "days_in_stage"] {
            assert!(row[field].is_number(), "{field}: {row}");
        }
        assert!(row["next"].is_string() || row["next"].is_null(), "{row}");
    }
    assert!(rows(&all).iter().any(|row| row["valid"] == 5), "some are valid");
    assert!(rows(&all).iter().any(|row| row["next"].is_string()), "something matters next");
    let stages = machine.json(&["show", file, "stages", "--json"]);
    assert_eq!(rows(&stages).len(), 7);
    for row in rows(&stages) {
        for field in ["entered", "left", "conversion", "median_days"] {
            assert!(row[field].is_number() || row[field].is_null(), "{field}: {row}");
        }
        assert!(row["stage"].is_string(), "{row}");
    }
    assert_eq!(machine.done(&["show", file, "stages"]).lines().count(), 8);
}

#[test]
fn actions_are_shown_and_written_into_a_calendar() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "actions", "--json"]);
    assert!(rows(&all).len() > 4, "the sample has something to do");
    assert!(rows(&all).iter().any(|row| row["part"] == "workshop"), "of its workshop too");
    for row in rows(&all) {
        assert!(row["text"].is_string() && row["done"].is_boolean() && row["standing"].is_string(), "{row}");
    }
    let told = machine.done(&["show", file, "actions"]);
    assert_eq!(told.lines().count(), rows(&all).len() + 1);
    machine.done(&["report", file, "calendar", "--out", "ours.ics"]);
    let calendar = std::fs::read_to_string(machine.file("ours.ics")).unwrap();
    let open = rows(&all).iter().filter(|row| row["done"] == false && row["due_on"].is_string()).count();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), open);
    let owner = rows(&all).iter().find(|row| row["done"] == false && row["due_on"].is_string() && row["owner"].is_string()).unwrap();
    machine.done(&["report", file, "calendar", "--out", "theirs.ics", "--owner", owner["owner"].as_str().unwrap()]);
    let theirs = std::fs::read_to_string(machine.file("theirs.ics")).unwrap();
    assert!((1..=open).contains(&theirs.matches("BEGIN:VEVENT").count()));
    assert_eq!(machine.run(&["report", file, "calendar", "--out", "x.ics", "--owner", "Nobody at all"]).code, 1);
}

#[test]
fn the_qualification_is_a_picture_by_question() {
    let machine = Machine::new();
    let file = machine.sample();
    let rows_of = machine.json(&["show", file, "opportunities", "--json"]);
    let name = rows(&rows_of).iter().find(|row| row["outcome"] == "open").unwrap()["name"].as_str().unwrap().to_owned();
    machine.done(&["chart", file, "qualification", "--opportunity", &name, "--out", "card.svg"]);
    let picture = std::fs::read_to_string(machine.file("card.svg")).unwrap();
    assert!(picture.contains("<svg") && picture.contains(&name), "{name}");
    machine.done(&["chart", file, "qualification", "--opportunity", &name, "--out", "card.png", "--theme", "dark"]);
    machine.done(&["chart", file, "radar", "--opportunity", &name, "--out", "radar.svg", "--lang", "zh-Hans"]);
    assert!(std::fs::read_to_string(machine.file("radar.svg")).unwrap().contains(&name));
    for chart in ["qualification", "radar"] {
        assert_eq!(machine.run(&["chart", file, chart, "--out", "x.svg"]).code, 2, "it is of one opportunity");
    }
}

#[test]
fn an_import_says_in_each_language_which_row_has_an_amount_below_nothing() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay"]);
    std::fs::write(machine.file("deals.csv"), "Opportunity,Amount\nA,-500\nB,700\n").unwrap();
    for (language, words) in [("en", "“-500” is below nothing"), ("zh-Hans", "“-500”是负数"), ("zh-Hant", "「-500」是負數")] {
        let told = machine.done(&["import", "ours.mainstay", "deals.csv", "--as", "opportunity", "--dry-run", "--lang", language]);
        let line = told.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{told}"));
        assert!(line.contains('2'), "the row is named: {line}");
    }
}

#[test]
fn a_move_by_the_command_line_asks_for_a_reason_where_marks_are_open() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay"]);
    std::fs::write(machine.file("deals.csv"), "Opportunity,Amount\nPress line,1000\n").unwrap();
    machine.done(&["import", "ours.mainstay", "deals.csv", "--as", "opportunity"]);
    let told = machine.run(&["move", "ours.mainstay", "Press line", "P3"]);
    assert_eq!(told.code, 1, "marks are open");
    let done = machine.done(&["move", "ours.mainstay", "press LINE", "P3", "--reason", "They asked.", "--on", "2026-05-04"]);
    assert!(done.contains("Press line"), "{done}");
    let row = |machine: &Machine| rows(&machine.json(&["show", "ours.mainstay", "opportunities", "--json"]))[0].clone();
    assert_eq!(row(&machine)["stage"], "valid");
    assert_eq!(machine.run(&["move", "ours.mainstay", "Press line", "P9", "--reason", "x"]).code, 1);
    machine.done(&["move", "ours.mainstay", "Press line", "lost", "--reason", "Price"]);
    assert_eq!(row(&machine)["outcome"], "lost");

    let card = machine.json(&["show", "ours.mainstay", "scorecard", "--opportunity", "Press line", "--json"]);
    assert_eq!(rows(&card["criteria"]).len(), 20, "{card}");
    assert_eq!(card["proposal"]["verdict"], "find-out");
    assert_eq!(machine.done(&["show", "ours.mainstay", "scorecard", "--opportunity", "Press line"]).lines().count(), 21);
    assert_eq!(machine.run(&["show", "ours.mainstay", "scorecard"]).code, 2, "it is of one opportunity");
}

#[test]
fn value_plan_and_chain_of_an_opportunity_leave_without_a_window() {
    let machine = Machine::new();
    let file = machine.sample();
    let of = "Customer service system upgrade";
    let plan = machine.json(&["show", file, "opportunity-plan", "--opportunity", of, "--json"]);
    assert_eq!(rows(&plan["sheet"]["sections"]).len(), 15);
    assert!(plan["percent"].as_u64() >= Some(80), "{}", plan["percent"]);
    assert!(machine.done(&["show", file, "opportunity-plan", "--opportunity", of]).lines().count() >= 16);
    let values = machine.json(&["show", file, "values", "--opportunity", of, "--json"]);
    assert_eq!(rows(&values)[0]["state"], "differentiated");
    let sheets = machine.json(&["show", file, "worksheets", "--opportunity", of, "--json"]);
    assert!(rows(&sheets).len() >= 7, "{sheets}");
    for ending in ["svg", "png", "pdf"] {
        machine.done(&["chart", file, "pain-chain", "--opportunity", of, "--out", &format!("chain.{ending}")]);
        assert!(machine.file(&format!("chain.{ending}")).exists());
    }
    machine.done(&["report", file, "opportunity", "--opportunity", of, "--out", "plan.pdf"]);
    assert!(std::fs::read(machine.file("plan.pdf")).unwrap().starts_with(b"%PDF"));
    assert_eq!(machine.run(&["report", file, "opportunity", "--opportunity", of, "--out", "plan.pdf"]).code, 1, "a file is not replaced unasked");
    for wrong in [&["chart", file, "pain-chain", "--out", "x.svg"][..], &["report", file, "opportunity", "--out", "x.pdf"], &["show", file, "values"]] {
        assert_eq!(machine.run(wrong).code, 2, "it is of one opportunity");
    }
}

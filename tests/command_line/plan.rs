//! The plan of an account on the command line: its sections, what to ask, and the document.

use crate::machine::{Machine, rows};

#[test]
fn the_plan_of_an_account_is_shown_section_by_section_and_printed() {
    let machine = Machine::new();
    let file = machine.sample();
    let plan = machine.json(&["show", file, "plan", "--account", "Harbourline Motors", "--json"]);
    let sections = rows(&plan["sheet"]["sections"]);
    assert_eq!((sections.len(), plan["percent"].as_u64()), (13, Some(100)));
    for section in sections {
        assert!(section["filled"].is_boolean() && section["text"].is_string(), "{section}");
        assert!(section["age_days"].is_number() || section["age_days"].is_null(), "{section}");
    }
    assert!(sections[0]["text"].as_str().is_some_and(|text| text.contains("One standard for all plants")), "{}", sections[0]);
    assert_eq!(machine.done(&["show", file, "plan", "--account", "Harbourline Motors"]).lines().count(), 14);
    assert_eq!(machine.run(&["show", file, "plan"]).code, 2, "it is of one account");

    let questions = machine.json(&["show", file, "questions", "--account", "Harbourline Motors", "--json"]);
    let values: Vec<u64> = rows(&questions).iter().filter_map(|row| row["value"].as_u64()).collect();
    assert!(values.len() > 5 && values.is_sorted_by(|a, b| a >= b), "{values:?}");

    for name in ["plan.pdf", "plan.docx", "plan.xlsx", "plan.csv"] {
        machine.done(&["report", file, "plan", "--account", "Harbourline Motors", "--out", name]);
        assert!(std::fs::metadata(machine.file(name)).unwrap().len() > 1000, "{name}");
    }
    machine.done(&["report", file, "plan", "--account", "Harbourline Motors", "--out", "short.csv", "--template", "short"]);
    let lines = |name: &str| std::fs::read_to_string(machine.file(name)).unwrap().matches("\r\n").count();
    assert!(lines("short.csv") < lines("plan.csv"));
    assert_eq!(machine.run(&["report", file, "plan", "--out", "x.pdf"]).code, 2);
    assert_eq!(machine.run(&["report", file, "plan", "--account", "Harbourline Motors", "--out", "x.odt"]).code, 1);
}

/// The sample's largest account in each language.
const LARGEST: [(&str, &str); 3] = [("en", "Harbourline Motors"), ("zh-Hans", "海岚汽车"), ("zh-Hant", "海嵐汽車")];

#[test]
fn the_sample_holds_a_whole_plan_in_each_language() {
    let machine = Machine::new();
    for (language, account) in LARGEST {
        let file = crate::readers::sample(&machine, language);
        let plan = machine.json(&["show", &file, "plan", "--account", account, "--json"]);
        assert_eq!(plan["percent"], 100, "{language}");
        for section in rows(&plan["sheet"]["sections"]) {
            assert!(section["filled"] == true && section["text"].as_str().is_some_and(|text| text.len() > 10), "{language}: {section}");
        }
    }
}

#[test]
fn the_health_of_key_accounts_is_shown_part_by_part() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "health", "--json"]);
    assert!(rows(&all).len() > 1);
    for one in rows(&all) {
        let weights: f64 = rows(&one["parts"]).iter().filter_map(|part| part["weight"].as_f64()).sum();
        let sum: f64 = rows(&one["parts"]).iter().map(|part| part["weight"].as_f64().unwrap() * part["points"].as_f64().unwrap_or_default()).sum();
        assert!((one["score"].as_f64().unwrap() - sum / weights).abs() < 1e-6, "the number is what its parts say: {one}");
    }
    let one = machine.json(&["show", file, "health", "--account", "Harbourline Motors", "--json"]);
    assert_eq!(rows(&one).len(), 1);
    assert_eq!(machine.done(&["show", file, "health"]).lines().count(), rows(&all).len() + 1);
}

#[test]
fn the_measures_of_an_account_are_shown_period_by_period() {
    let machine = Machine::new();
    let file = machine.sample();
    let of = |account: &str| machine.json(&["show", file, "measures", "--account", account, "--json"]);
    let here = of("Harbourline Motors");
    let mut known: Vec<&str> = rows(&here).iter().filter(|row| row["series"] == "service-kpi").filter_map(|row| row["measure"].as_str()).collect();
    known.dedup();
    assert!(known.len() >= 6, "{known:?}");
    assert!(rows(&here).iter().any(|row| row["computed"] == true) && rows(&here).iter().any(|row| row["plan"].is_number() && row["actual"].is_number()));
    let all = machine.json(&["show", file, "measures", "--json"]);
    assert!(rows(&all).iter().any(|row| row["series"] == "marketing-kpi"), "{all}");
    let months = machine.json(&["show", file, "measures", "--by", "month", "--json"]);
    assert!(rows(&months).len() > rows(&all).len());
    assert_eq!(machine.done(&["show", file, "measures"]).lines().count(), rows(&all).len() + 1);
}

#[test]
fn names_and_texts_are_found_from_the_command_line() {
    let machine = Machine::new();
    let file = machine.sample();
    let found = machine.json(&["show", file, "find", "--text", "standstill minutes", "--json"]);
    assert!(rows(&found).iter().any(|hit| hit["kind"] == "answer" && hit["about"] == "Harbourline Motors"), "{found}");
    let named = machine.json(&["show", file, "find", "--text", "harbourline", "--json"]);
    assert_eq!((&named[0]["kind"], &named[0]["named"]), (&serde_json::json!("account"), &serde_json::json!(true)));
    assert_eq!(machine.run(&["show", file, "find"]).code, 2, "it asks for words");
}

#[test]
fn cost_and_margin_are_left_out_only_where_it_is_asked() {
    let machine = Machine::new();
    let file = machine.sample();
    let profits = |redact: &str| {
        let shown = machine.json(&["show", file, "revenue-plan", "--account", "Harbourline Motors", "--json", redact]);
        rows(&shown).iter().filter(|row| !row["profit"].is_null() || !row["margin"].is_null()).count()
    };
    assert!(profits("--redact") > 0, "what is private is something else");
    assert_eq!(profits("--redact=cost"), 0);
    assert_eq!(machine.run(&["show", file, "revenue-plan", "--redact=all"]).code, 2);
}

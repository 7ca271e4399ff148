//! The command line as a script meets it: no display, exit codes, one sentence
//! on stderr, JSON.

#[path = "command_line/counting.rs"]
mod counting;
#[path = "command_line/forecasts.rs"]
mod forecasts;
#[path = "command_line/machine.rs"]
mod machine;
#[path = "command_line/odd_exports.rs"]
mod odd_exports;
#[path = "command_line/plan.rs"]
mod plan;
#[path = "command_line/pursuit.rs"]
mod pursuit;
#[path = "command_line/readers.rs"]
mod readers;
#[path = "command_line/relationships.rs"]
mod relationships;
#[path = "command_line/reviews.rs"]
mod reviews;
#[path = "command_line/sized.rs"]
mod sized;
#[path = "command_line/templates.rs"]
mod templates;

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use machine::{Machine, rows};
use serde_json::Value;

#[test]
fn help_speaks_the_language_asked_for() {
    let machine = Machine::new();
    for (language, words) in
        [("en", "Usage:"), ("zh-Hans", "用法："), ("zh-Hant", "不帶命令時開啟視窗")]
    {
        let help = machine.done(&["--help", "--lang", language]);
        assert!(help.contains(words), "{language}: {help}");
        assert!(help.contains("import") && help.contains("backup"), "{language}: {help}");
    }
    assert!(machine.done(&["show", "--help"]).contains("opportunities"));
    assert!(machine.done(&["chart", "--help"]).contains("forecast"));
}

#[test]
fn wrong_usage_is_said_in_one_sentence_and_ends_with_2() {
    let machine = Machine::new();
    for words in [
        &["show"][..],
        &["show", "a.mainstay", "nonsense"],
        &["show", "a.mainstay", "accounts", "--on", "tomorrow"],
        &["new", "a.mainstay", "--lang", "fr"],
        &["chart", "a.mainstay", "funnel"],
        &["chart", "a.mainstay", "funnel", "--out", "a.png", "--size", "big"],
        &["import", "a.mainstay"],
        &["undo", "a.mainstay", "--force"],
    ] {
        let told = machine.run(words);
        assert_eq!(told.code, 2, "{words:?}: {}", told.err);
        assert_eq!(
            (told.err.lines().count(), told.out.as_str()),
            (1, ""),
            "{words:?}: {}",
            told.err
        );
    }
}

#[test]
fn what_fails_says_why_and_ends_with_1() {
    let machine = Machine::new();
    std::fs::write(machine.file("letter.mainstay"), "Dear reader").unwrap();
    for words in [
        &["show", "absent.mainstay", "accounts"][..],
        &["show", "letter.mainstay", "accounts"],
        &["check", "letter.mainstay"],
        &["undo", "absent.mainstay"],
        &["new", "letter.mainstay"],
        &["new", "other.mainstay", "--currency", "SHELLS"],
    ] {
        let told = machine.run(words);
        assert_eq!(told.code, 1, "{words:?}: {}{}", told.out, told.err);
        assert_eq!(
            (told.err.lines().count(), told.out.as_str()),
            (1, ""),
            "{words:?}: {}",
            told.err
        );
    }
    assert_eq!(std::fs::read_to_string(machine.file("letter.mainstay")).unwrap(), "Dear reader");
}

#[test]
fn new_never_writes_over_a_file() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    let before = std::fs::read(machine.file("ours.mainstay")).unwrap();
    assert_eq!(machine.run(&["new", "ours.mainstay", "--sample"]).code, 1);
    assert_eq!(std::fs::read(machine.file("ours.mainstay")).unwrap(), before);
    assert!(rows(&machine.json(&["show", "ours.mainstay", "accounts", "--json"])).is_empty());
}

#[test]
fn every_view_of_the_sample_has_rows_with_id_and_name() {
    let machine = Machine::new();
    let file = machine.sample();
    let accounts = machine.json(&["show", file, "accounts", "--json"]);
    let account = rows(&accounts)[0]["name"].as_str().unwrap();
    for view in
        ["accounts", "people", "opportunities", "products", "teammates", "pipeline", "portfolio", "matrices"]
    {
        let shown = machine.json(&["show", file, view, "--json"]);
        assert!(!rows(&shown).is_empty(), "{view} is empty");
        for row in rows(&shown) {
            assert!(row["id"].is_string() && row["name"].is_string(), "{view}: {row}");
        }
        let table = machine.done(&["show", file, view]);
        assert_eq!(
            table.lines().count(),
            rows(&shown).len() + 1,
            "{view} has a heading and its rows"
        );
    }
    let people = machine.json(&["show", file, "people", "--account", account, "--json"]);
    assert!(rows(&people).iter().all(|row| row["account"] == account), "{people}");
    assert_eq!(machine.run(&["show", file, "map"]).code, 2, "a map is of one account");
    assert_eq!(machine.run(&["show", file, "people", "--account", "Nobody & Sons"]).code, 1);
}

#[test]
fn insights_carry_the_rule_and_the_figures_behind_it() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "insights", "--json"]);
    assert!(!rows(&all).is_empty(), "the sample has something to notice");
    for row in rows(&all) {
        for field in ["rule", "severity", "subject", "sentence", "why"] {
            assert!(row[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {row}");
        }
        let figures = row["figures"].as_array().expect("figures");
        let told = |figure: &Value| figure["fact"].is_string() && figure["value"].is_number();
        assert!(!figures.is_empty() && figures.iter().all(told), "{row}");
    }
    let account = rows(&all)[0]["subject"].as_str().unwrap();
    let table = machine.done(&["show", file, "insights"]);
    assert_eq!(table.lines().count(), rows(&all).len() + 1);
    assert!(table.contains(account));
}

#[test]
fn opportunities_carry_what_a_script_needs() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "opportunities", "--json"]);
    for row in rows(&all) {
        let outcome = row["outcome"].as_str().unwrap();
        assert!(["open", "won", "lost"].contains(&outcome), "{row}");
        assert_eq!(outcome == "open", row["closed_on"].is_null(), "{row}");
        assert!(row["amount"].is_number() || row["amount"].is_null(), "{row}");
        assert!(row["account"].is_string() || row["account"].is_null(), "{row}");
        assert!(row["stage"].is_string(), "{row}");
    }
    let sized = rows(&all).iter().find(|row| row["amount"].is_number()).expect("one has an amount");
    assert_eq!(sized["currency"].as_str().unwrap().len(), 3, "{sized}");
}

#[test]
fn import_says_what_it_would_do_then_does_it_then_takes_it_back() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    let table = "Company,City,Note\nHarrow Pumps,Leeds,\"two, so to speak\"\n青山仪表,苏州,\n";
    std::fs::write(machine.file("accounts.csv"), table).unwrap();
    let import = ["import", "ours.mainstay", "accounts.csv", "--as", "account", "--json"];
    let dry = machine.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(dry["counts"]["new"], 2, "{dry}");
    assert!(rows(&machine.json(&["show", "ours.mainstay", "accounts", "--json"])).is_empty());

    assert_eq!(machine.json(&import)["counts"]["new"], 2);
    let names = || -> Vec<String> {
        let shown = machine.json(&["show", "ours.mainstay", "accounts", "--json"]);
        let mut names: Vec<String> =
            rows(&shown).iter().map(|row| row["name"].as_str().unwrap().into()).collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["Harrow Pumps", "青山仪表"]);
    assert_eq!(machine.json(&import)["counts"]["new"], 0, "importing again adds nothing");

    machine.done(&["undo", "ours.mainstay"]);
    assert!(names().is_empty());
    machine.done(&["redo", "ours.mainstay"]);
    assert_eq!(names().len(), 2);
    assert!(machine.done(&["history", "ours.mainstay"]).lines().count() >= 3);
}

#[test]
fn a_map_names_the_columns_that_cannot_be_guessed() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    std::fs::write(machine.file("odd.csv"), "Zeta,Eta\nLeeds,Harrow Pumps\n").unwrap();
    let run = |map: &str| {
        std::fs::write(machine.file("map.toml"), map).unwrap();
        machine.run(&["import", "ours.mainstay", "odd.csv", "--map", "map.toml", "--json"])
    };
    assert_eq!(
        run("[\"odd.csv\"]\ncolumns = { name = \"Theta\" }").code,
        1,
        "there is no such column"
    );
    assert_eq!(run("[\"odd.csv\"]\ncolour = \"red\"").code, 1, "it is read strictly");
    let told = run("[\"*\"]\nkind = \"account\"\ncolumns = { name = \"Eta\", city = 1 }");
    assert_eq!(told.code, 0, "{}", told.err);
    let shown = machine.json(&["show", "ours.mainstay", "accounts", "--json"]);
    assert_eq!(rows(&shown)[0]["name"], "Harrow Pumps");
    assert_eq!(rows(&shown)[0]["city"], "Leeds");
}

#[test]
fn charts_become_files_of_the_format_their_name_asks_for() {
    let machine = Machine::new();
    let file = machine.sample();
    for (chart, out, start) in [
        ("funnel", "funnel.svg", &b"<svg"[..]),
        ("revenue", "revenue.png", b"\x89PNG"),
        ("forecast", "forecast.pdf", b"%PDF"),
        ("portfolio", "portfolio.svg", b"<svg"),
        ("matrix", "matrix.png", b"\x89PNG"),
        ("pyramid", "pyramid.svg", b"<svg"),
        ("pareto", "pareto.svg", b"<svg"),
        ("time", "time.svg", b"<svg"),
        ("ladder", "ladder.svg", b"<svg"),
        ("lifecycle", "lifecycle.svg", b"<svg"),
        ("segments", "segments.pdf", b"%PDF"),
    ] {
        machine.done(&["chart", file, chart, "--out", out]);
        let written = std::fs::read(machine.file(out)).unwrap();
        assert!(written.starts_with(start), "{out}");
    }
    assert_eq!(machine.run(&["chart", file, "funnel", "--out", "funnel.bmp"]).code, 1);
}

#[test]
fn a_sound_file_is_sound_and_its_copy_too() {
    let machine = Machine::new();
    let file = machine.sample();
    machine.done(&["check", file]);
    std::fs::create_dir(machine.file("copies")).unwrap();
    machine.done(&["backup", file, "--to", "copies"]);
    let copy = only_file(&machine.file("copies"));
    machine.done(&["check", copy.to_str().unwrap()]);
}

#[test]
fn all_data_leaves_and_becomes_a_workspace_again() {
    let machine = Machine::new();
    let sample = machine.sample();
    let before = machine.json(&["show", sample, "opportunities", "--json"]);
    for file in ["data.jsonl", "data.zip"] {
        machine.done(&["report", sample, "data", "--out", file]);
        let again = format!("{file}.mainstay");
        machine.done(&["new", &again, "--from", file]);
        assert_eq!(machine.json(&["show", &again, "opportunities", "--json"]), before, "{file}");
        assert_eq!(machine.run(&["new", &again, "--from", file]).code, 1, "never over a file");
    }
    assert_eq!(machine.run(&["new", "b.mainstay", "--sample", "--from", "data.zip"]).code, 2);
}

fn only_file(folder: &Path) -> PathBuf {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

#[test]
fn a_reader_that_stops_is_no_fault() {
    let machine = Machine::new();
    let file = machine.sample();
    let words = ["show", file, "opportunities", "--json"];
    let mut child =
        machine.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn a_language_asked_for_once_is_not_kept() {
    let machine = Machine::new();
    let file = machine.sample();
    assert!(machine.done(&["show", file, "teammates", "--lang", "zh-Hans"]).starts_with("名称"));
    assert!(machine.done(&["show", file, "teammates"]).starts_with("Name"));
}

#[test]
fn the_portfolio_says_where_each_account_stands_by_hand_and_by_score_and_whether_it_is_key() {
    let machine = Machine::new();
    let file = machine.sample();
    let shown = machine.json(&["show", file, "portfolio", "--json"]);
    for row in rows(&shown) {
        for field in ["x", "y", "computed_x", "computed_y"] {
            let at = &row[field];
            assert!(at.is_null() || (0.0..=100.0).contains(&at.as_f64().unwrap()), "{field}: {row}");
        }
        for field in ["zone", "category", "tier"] {
            assert!(row[field].is_null() || row[field].is_string(), "{field}: {row}");
        }
        assert!(row["key"].is_boolean() && row["why"].is_string(), "{row}");
    }
    assert!(rows(&shown).iter().any(|row| row["key"] == true), "some accounts are key accounts");
    assert!(rows(&shown).iter().any(|row| row["computed_x"].is_number()), "some have a score");
}

#[test]
fn a_thing_is_placed_by_its_name_or_id_with_a_reason_and_the_step_can_be_undone() {
    let machine = Machine::new();
    let file = machine.sample();
    let first = || machine.json(&["show", file, "portfolio", "--json"])[0].clone();
    let (id, name) = (first()["id"].as_str().unwrap().to_owned(), first()["name"].as_str().unwrap().to_owned());
    let at = || {
        let shown = machine.json(&["show", file, "portfolio", "--json"]);
        let row = rows(&shown).iter().find(|row| row["id"] == *id).unwrap().clone();
        (row["x"].as_f64().unwrap(), row["y"].as_f64().unwrap())
    };
    let before = at();
    let told = machine.done(&["place", file, "portfolio", &name.to_uppercase(), "12.5", "30", "--why", "New buyer"]);
    assert!(told.contains(&name), "{told}");
    assert_eq!(at(), (12.5, 30.0));
    machine.done(&["undo", file]);
    assert_eq!(at(), before);
    machine.done(&["place", file, "portfolio", &id, "13", "31"]);
    assert_eq!(at(), (13.0, 31.0));
    for (words, code) in [
        (["portfolio", "Nobody & Sons", "1", "1"], 1),
        (["nothing", name.as_str(), "1", "1"], 1),
        (["portfolio", name.as_str(), "101", "1"], 2),
        (["portfolio", name.as_str(), "one", "1"], 2),
        (["internal", name.as_str(), "1", "1"], 2),
    ] {
        let told = machine.run(&[&["place", file], &words[..]].concat());
        assert_eq!((told.code, told.err.lines().count()), (code, 1), "{words:?}: {}", told.err);
    }
}

#[test]
fn a_name_that_two_have_is_not_guessed() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    let table = "Opportunity,Company\nNew line,Harrow\nNew line,Birch\n";
    std::fs::write(machine.file("deals.csv"), table).unwrap();
    machine.done(&["import", "ours.mainstay", "deals.csv", "--as", "opportunity"]);
    let told = machine.run(&["place", "ours.mainstay", "win-win", "New line", "10", "10"]);
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(told.err.contains("Harrow") && told.err.contains("Birch"), "{}", told.err);
}

#[test]
fn a_pack_is_checked_without_a_workspace_taken_in_and_written_again() {
    let machine = Machine::new();
    let right = include_str!("fixtures/pack.toml");
    std::fs::write(machine.file("right.toml"), right).unwrap();
    std::fs::write(machine.file("wrong.toml"), right.replace("[0, 0, 40, 100]", "[0, 0, 41, 100]")).unwrap();
    machine.done(&["pack", "check", "right.toml"]);
    let told = machine.run(&["pack", "check", "wrong.toml"]);
    assert_eq!((told.code, told.out.as_str()), (1, ""));
    assert!(told.err.starts_with("wrong.toml, line 46: ") && told.err.contains("lies over"), "{}", told.err);
    assert_eq!(machine.run(&["pack", "check", "absent.toml"]).code, 1);
    assert_eq!(machine.run(&["pack"]).code, 2);

    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    assert_eq!(machine.run(&["pack", "import", "ours.mainstay", "wrong.toml"]).code, 1);
    machine.done(&["pack", "import", "ours.mainstay", "right.toml"]);
    assert!(machine.done(&["show", "ours.mainstay", "matrices"]).contains("Harbour board"));
    let told = machine.run(&["pack", "import", "ours.mainstay", "right.toml"]);
    assert!(told.code == 1 && told.err.contains("--replace"), "{}", told.err);
    machine.done(&["pack", "import", "ours.mainstay", "right.toml", "--keep-both"]);
    machine.done(&["pack", "export", "ours.mainstay", "--pack", "harbour", "--out", "again.toml"]);
    machine.done(&["pack", "check", "again.toml"]);
    machine.done(&["pack", "export", "ours.mainstay", "matrix/portfolio", "scale/ladder", "--out", "some.toml"]);
    machine.done(&["pack", "check", "some.toml"]);
    assert_eq!(machine.run(&["pack", "export", "ours.mainstay", "--out", "none.toml"]).code, 2);
}

#[test]
fn a_map_is_nodes_and_links_of_any_day_and_redacted_shows_no_enemy() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    std::fs::write(machine.file("people.csv"), "Name,Title,Reports To,Status\nInes,Chief,,Supporter\nTom,Head,Ines,Enemy\n").unwrap();
    std::fs::write(machine.file("accounts.csv"), "Account Name,Industry\nLinden,Tools\n").unwrap();
    std::fs::write(machine.file("ties.csv"), "from,to,kind\nTom,Ines,influence\nTom,Ines,conflict\n").unwrap();
    machine.done(&["import", "ours.mainstay", "accounts.csv"]);
    machine.done(&["import", "ours.mainstay", "people.csv", "--as", "people", "--account", "Linden"]);
    assert_eq!(machine.run(&["import", "ours.mainstay", "ties.csv", "--as", "influences"]).code, 2, "of which account?");
    let dry = machine.done(&["import", "ours.mainstay", "ties.csv", "--as", "influences", "--account", "linden", "--dry-run"]);
    assert!(dry.contains("2 new links"), "{dry}");
    machine.done(&["import", "ours.mainstay", "ties.csv", "--as", "influences", "--account", "Linden"]);
    let map = machine.json(&["show", "ours.mainstay", "map", "--account", "Linden", "--json"]);
    let node = |map: &Value, name: &str| rows(&map["nodes"]).iter().find(|node| node["name"] == name).unwrap().clone();
    for node in rows(&map["nodes"]) {
        for figure in ["x", "y", "width", "height", "influence"] {
            assert!(node[figure].is_number(), "{figure}: {node}");
        }
        assert!(node["roles"].is_array() && node["coverage"].is_null(), "{node}");
    }
    let (ines, tom) = (node(&map, "Ines"), node(&map, "Tom"));
    assert_eq!((&tom["reports_to"], &tom["status"]), (&ines["id"], &Value::from("enemy")));
    let mut kinds: Vec<&str> = rows(&map["links"]).iter().map(|link| link["kind"].as_str().unwrap()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["conflict", "influence"]);
    assert_eq!(rows(&map["links"])[0]["from"], tom["id"]);
    let shown = machine.json(&["show", "ours.mainstay", "map", "--account", "Linden", "--json", "--redact"]);
    assert_eq!((&node(&shown, "Tom")["status"], rows(&shown["links"]).len()), (&Value::Null, 1));
    let list = machine.json(&["show", "ours.mainstay", "people", "--json", "--redact"]);
    assert!(!list.to_string().contains("enemy"), "{list}");
    let then = machine.json(&["show", "ours.mainstay", "map", "--account", "Linden", "--json", "--on", "2020-01-01"]);
    assert_eq!((&then["on"], rows(&then["links"]).len()), (&Value::from("2020-01-01"), 0));
    assert_eq!(node(&then, "Tom")["status"], Value::Null, "nobody had judged yet");
    let list = machine.json(&["show", "ours.mainstay", "people", "--json", "--on", "2020-01-01"]);
    assert!(rows(&list).iter().all(|row| row["status"].is_null() && row["influences"] == serde_json::json!([])), "{list}");
    machine.done(&["chart", "ours.mainstay", "people", "--account", "Linden", "--out", "map.svg", "--redact", "--layout", "unit"]);
    for chart in ["map", "zipper", "stakeholders", "ripples", "stairs", "departments", "entities"] {
        machine.done(&["chart", "ours.mainstay", chart, "--account", "Linden", "--out", "same.svg"]);
    }
    let parts = machine.json(&["show", "ours.mainstay", "entities", "--account", "Linden", "--json"]);
    assert_eq!((&rows(&parts)[0]["top"], &rows(&parts)[0]["parent"]), (&Value::Bool(true), &Value::Null));
    let above = rows(&parts)[0]["name"].clone();
    assert!(rows(&parts)[1..].iter().all(|part| part["parent"] == above && part["people"].is_number()), "{parts}");
}

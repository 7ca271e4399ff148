//! Who influences whom, from tables.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, shared, text};

use crate::lists::{file, problems};

fn ties(desk: &mut Desk, account: &str, content: &str) -> Value {
    let path = file(desk, "ties.csv", content);
    desk.change("ties_import", json!({ "account": account, "path": path }))
}

/// Adds whom the table names and nobody is called.
fn adding(desk: &mut Desk, account: &str, content: &str) -> Value {
    let path = file(desk, "ties.csv", content);
    desk.change("ties_import", json!({ "account": account, "path": path, "add": true }))
}

fn count(report: &Value) -> [u64; 6] {
    ["links", "lines", "people", "same", "updated", "skipped"].map(|key| report[key].as_u64().unwrap())
}

#[test]
fn a_table_of_ties_becomes_links_lines_and_people() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    desk.person(&account, "Ines", None);
    let rows = "from,to,kind,strength,note\nInes,Tom,influence,3,old friends\nTom,Ines,reports_to,,\nAda,Tom,advice,,\nAda,Ines,conflict,1,\n";
    let report = adding(&mut desk, &account, rows);
    assert_eq!(count(&report), [3, 1, 2, 0, 0, 0], "{report}");
    assert_eq!(report["added"], json!(["Tom", "Ada"]), "who was added is named");
    let map = desk.ask("people_map", json!({ "account": account }));
    let name = |id: &Value| list(&map["nodes"]).iter().find(|node| node["id"] == *id).map(|node| text(&node["name"])).unwrap_or_default();
    let links: Vec<String> = list(&map["links"]).iter().map(|link| format!("{} {} {} {}", name(&link["from"]), text(&link["kind"]), name(&link["to"]), link["strength"])).collect();
    assert_eq!(links, ["Ines influence Tom 3", "Tom influence Ada 2", "Ada conflict Ines 1"], "whom Ada asks for advice influences Ada");
    assert_eq!(count(&ties(&mut desk, &account, rows)), [0, 0, 0, 4, 0, 0], "once more says nothing new");
    desk.undo();
    assert_eq!(desk.names("person_rows", json!({ "account": account })), ["Ines"], "one step of undo");
}

#[test]
fn rows_that_cannot_be_taken_in_are_named_and_nothing_is_guessed() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    for title in ["Buyer", "Fitter"] {
        let id = desk.person(&account, "Tom", None);
        desk.edit("person", &id, "title", title);
    }
    desk.person(&account, "Ines", None);
    let report = adding(&mut desk, &account, "From,To,Relation,Strength\nTom,Ines,,\nInes,ines,,\nInes,Ada,love,\nInes,Ada,,9\nInes,,,\nInes,Ada,reports to,\nAda,Bo,reports to,\nBo,Ines,reports to,\n");
    let told = problems(&report);
    assert_eq!(told, [
        (2, "Several people are called “Tom”: Tom (Buyer), Tom (Fitter). Give their key instead.".to_owned()),
        (3, "Ines cannot be tied to themselves.".to_owned()),
        (4, "“love” is no kind of tie. Use influence, advice, dotted, conflict, alliance, friendship, introduction or reports to.".to_owned()),
        (5, "“9” is no strength. Use 1, 2 or 3.".to_owned()),
        (6, "Who or whom is missing.".to_owned()),
        (9, "That would close a circle: Bo → Ines → Ada → Bo.".to_owned()),
    ], "{report}");
    assert_eq!(count(&report), [0, 2, 2, 0, 0, 6]);
    let path = file(&desk, "odd.csv", "a,b\n1,2\n");
    let told = desk.refused("ties_import", json!({ "account": account, "path": path }));
    assert!(told.contains("“from”") && told.contains("“to”"), "{told}");
}

#[test]
fn a_mistyped_name_makes_nobody_and_the_closest_is_named() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    for name in ["Ines Duarte", "Tom Weber"] {
        desk.person(&account, name, None);
    }
    let rows = "from,to,office\nInes Duarte,Tom Webber,Bonn\nInes Duarte,Zoë,\nInes Duarte,Tom Weber,\n";
    let report = ties(&mut desk, &account, rows);
    assert_eq!(problems(&report), [
        (2, "Nobody here is called “Tom Webber”; the closest name is Tom Weber. Correct it, or add them to the map first.".to_owned()),
        (3, "Nobody here is called “Zoë”. Add them to the map first.".to_owned()),
    ]);
    assert_eq!((count(&report), &report["not_taken"]), ([1, 0, 0, 0, 0, 2], &json!(["office"])));
    assert_eq!(desk.names("person_rows", json!({ "account": account, "sort": "name" })), ["Ines Duarte", "Tom Weber"]);
}

#[test]
fn friends_are_allies_once_whoever_names_whom() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let rows = "from,to,kind\nInes,Tom,friendship\nTom,Ines,Friendship\nTom,Ada,朋友\n";
    let report = ties(&mut desk, &account, rows);
    assert_eq!(count(&report), [2, 0, 3, 1, 0, 0], "an empty map takes everybody: {report}");
    assert_eq!(count(&ties(&mut desk, &account, rows)), [0, 0, 0, 3, 0, 0]);
    let map = desk.ask("people_map", json!({ "account": account }));
    let links: Vec<[String; 2]> = list(&map["links"]).iter().map(|link| [text(&link["kind"]), text(&link["note"])]).collect();
    assert_eq!(links, [["alliance", "friendship"], ["alliance", "朋友"]], "the word of the file is kept");
}

#[test]
fn a_manager_whose_name_two_people_have_is_not_guessed() {
    let mut desk = Desk::with_workspace();
    let people = "Name,Account,Title,Reports To,Email\nTom,Linden,Buyer,,tom1@linden.example\nTom,Linden,Fitter,,tom2@linden.example\nAda,Linden,Clerk,Tom,\n";
    let report = crate::lists::import(&mut desk, "people.csv", people);
    let told = problems(&report["files"][0]);
    assert!(told.iter().any(|(row, text)| *row == 4 && text.contains("Tom (Buyer), Tom (Fitter)")), "{told:?}");
    let page = desk.ask("person_rows", json!({ "search": "Ada" }));
    assert_eq!(page["rows"][0]["manager"], Value::Null);
}

#[test]
fn five_thousand_people_report_to_one() {
    let mut desk = Desk::with_workspace();
    let rows: String = (0..5000).map(|n| format!("P{n},Linden,Chief\n")).collect();
    crate::lists::import(&mut desk, "people.csv", format!("Name,Account,Reports To\nChief,Linden,\n{rows}"));
    let account = desk.ask("account_rows", json!({}))["rows"][0]["id"].clone();
    let map = desk.ask("people_map", json!({ "account": account }));
    assert_eq!((list(&map["nodes"]).len(), list(&map["lines"]).len()), (5001, 5000));
}

/// Krackhardt's 21 managers: reporting becomes the tree, advice becomes influence.
#[test]
fn a_published_network_becomes_a_map() {
    let Some(paths) = shared("krackhardt", &["managers.csv", "ties.csv"]) else { return };
    let mut desk = Desk::with_workspace();
    let account = desk.account("Silicon Systems");
    let managers = json!({ "path": paths[0], "kind": "person", "account": "Silicon Systems" });
    let report = desk.change("import_run", json!({ "files": [managers] }));
    assert_eq!(report["files"][0]["counts"]["new"], 21, "who has no name is called by the number: {report}");
    let rows = desk.ask("person_rows", json!({ "account": account, "sort": "name", "limit": 1 }));
    assert_eq!((&rows["total"], &rows["rows"][0]["unit"]["name"]), (&json!(21), &json!("4")), "{rows}");
    let again = desk.change("import_run", json!({ "files": [managers] }));
    assert_eq!(again["files"][0]["counts"]["same"], 21, "they are known by it: {again}");
    let report = desk.change("ties_import", json!({ "account": account, "path": paths[1] }));
    let pairs = friends(&paths[1]) as u64;
    assert_eq!(count(&report), [190 + pairs, 20, 0, 102 - pairs, 0, 0], "whom each calls a friend is an alliance of two");
    let map = desk.ask("people_map", json!({ "account": account }));
    assert_eq!((list(&map["nodes"]).len(), list(&map["lines"]).len(), list(&map["links"]).len() as u64), (21, 20, 190 + pairs));
    let tops = list(&map["nodes"]).iter().filter(|node| node["manager"].is_null()).map(|node| text(&node["name"]));
    assert_eq!(tops.collect::<Vec<_>>(), ["7"], "the chief executive");
}

/// Pairs of whom at least one calls the other a friend.
fn friends(path: &std::path::Path) -> usize {
    let all = fs::read_to_string(path).unwrap();
    let pair = |line: &str| {
        let mut ends: Vec<String> = line.strip_prefix("friendship,")?.split(',').map(|end| end.trim().to_owned()).collect();
        ends.sort();
        Some(ends)
    };
    all.lines().filter_map(pair).collect::<std::collections::HashSet<_>>().len()
}

/// Shares of influence by advice alone are those of networkx, kept as a table.
#[test]
fn shares_of_influence_are_those_of_a_public_library() {
    let Some(paths) = shared("krackhardt", &["ties.csv"]) else { return };
    let mut desk = Desk::with_workspace();
    let account = desk.account("Silicon Systems");
    let all = fs::read_to_string(&paths[0]).unwrap();
    let advice: String = all.lines().filter(|line| !line.starts_with("friendship") && !line.starts_with("reports")).map(|line| format!("{line}\n")).collect();
    ties(&mut desk, &account, &advice);
    let map = desk.ask("people_map", json!({ "account": account }));
    let shares: BTreeMap<String, f64> =
        list(&map["nodes"]).iter().map(|node| (text(&node["name"]), node["influence"].as_f64().unwrap() / 100.0)).collect();
    let table = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/influence/figures.csv")).unwrap();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let theirs: f64 = cells[1].parse().unwrap();
        assert!((shares[cells[0]] - theirs).abs() < 1e-6, "{row}: {}", shares[cells[0]]);
    }
}

//! Everything a workspace holds, written in the open format and read back.

use std::fs;
use std::io::{Read, Write};

use serde_json::{Value, json};
use tests::{Desk, text};

/// Writes the open workspace, and makes another of what was written.
fn around(desk: &mut Desk, file: &str, new: &str) {
    let (path, new) = (desk.path(file), desk.path(new));
    desk.ask("data_write", json!({ "path": path, "replace": true }));
    desk.change("data_read", json!({ "path": new, "from": path }));
}

#[test]
fn the_sample_goes_out_and_comes_back_to_the_last_value() {
    let mut desk = Desk::with_sample("zh-Hans");
    desk.change("snapshot_take", json!({ "name": "Before" }));
    let before = desk.everything();
    for (file, new) in [("all.jsonl", "lines"), ("all.zip", "tables")] {
        around(&mut desk, file, new);
        assert_eq!(desk.everything(), before, "{file}");
        let again = desk.path(&format!("again-{file}"));
        desk.ask("data_write", json!({ "path": again }));
        assert!(fs::read(&again).unwrap() == fs::read(desk.path(file)).unwrap(), "the same rows give the same bytes: {file}");
        assert!(desk.refused("undo", json!({})).contains("nothing to undo") || desk.refused("undo", json!({})).contains("撤销"), "steps stay behind");
    }
}

#[test]
fn odd_texts_numbers_and_empty_cells_survive() {
    let mut desk = Desk::with_workspace();
    for name in ["=1+1", "+49", "-x", "@home", "'quoted", "a,b;\"c\"", "行\u{202e}x", "🧑‍🧑‍🧒"] {
        let account = desk.account(name);
        desk.edit("account", &account, "note", format!("{name}\nsecond line"));
        desk.place(&account, 100.0 / 3.0, 0.1 + 0.2);
    }
    let before = desk.everything();
    for (file, new) in [("odd.jsonl", "lines"), ("odd.zip", "tables")] {
        around(&mut desk, file, new);
        assert_eq!(desk.everything(), before, "{file}");
    }
    let table = member(&desk, "odd.zip", "account.csv");
    assert!(table.contains("'=1+1") && table.contains("'@home") && table.contains("''quoted"), "no cell is a formula: {table}");
}

fn member(desk: &Desk, file: &str, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path(file)).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn nothing_is_written_over_or_while_private_things_are_left_out() {
    let mut desk = Desk::with_workspace();
    let path = desk.path("all.jsonl");
    desk.ask("data_write", json!({ "path": path }));
    assert!(desk.refused("data_write", json!({ "path": path })).contains("already stands"));
    assert!(desk.refused("data_write", json!({ "path": desk.path("all.json") })).contains(".jsonl"));
    desk.redact(true);
    assert!(desk.refused("data_write", json!({ "path": path, "replace": true })).contains("Switch redaction off first"));
    desk.redact(false);
    let open = text(&desk.ask("session_get", json!({}))["workspace"]["path"]);
    assert!(desk.refused("data_read", json!({ "path": open, "from": path })).contains("already stands"), "an open workspace is not replaced");
}

#[test]
fn what_cannot_be_read_whole_is_refused_with_its_place_and_leaves_nothing() {
    let mut desk = Desk::with_workspace();
    desk.account("Linden");
    let good = desk.path("good.jsonl");
    desk.ask("data_write", json!({ "path": good }));
    let lines: Vec<String> = fs::read_to_string(&good).unwrap().lines().map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.contains("\"account\"")).unwrap();
    let changed = |line: &str| {
        let mut lines = lines.clone();
        lines[at] = line.to_owned();
        lines.join("\n")
    };
    let account: Value = serde_json::from_str(&lines[at]).unwrap();
    let with = |name: &str, value: Value| {
        let mut row = account.clone();
        row["row"][name] = value;
        changed(&row.to_string())
    };
    let place = (at + 1).to_string();
    for (bad, told) in [
        (String::new(), "not in Mainstay"),
        ("{}".to_owned(), "not in Mainstay"),
        ("PK but no zip".to_owned(), "not in Mainstay"),
        (lines[..lines.len() - 1].join("\n"), "cut off"),
        ([&lines[..at], &lines[at + 1..]].concat().join("\n"), "cut off"),
        (changed("{ \"table\": \"secrets\", \"row\": {} }"), "no table “secrets”"),
        (changed("[1,"), place.as_str()),
        (with("colour", json!("red")), "no column “colour”"),
        (with("employees", json!("many")), "“employees”"),
        (with("name", Value::Null), "“name”"),
        (with("owner_id", json!("nobody")), "do not belong together"),
        (lines[0].replace("\"version\":1", "\"version\":2") + "\n", "newer"),
        (lines[0].replace("\"schema\":", "\"schema\":9") + "\n{\"rows\":0}", "newer"),
        (lines[0].clone() + "\n{\"rows\":0}", "do not belong together"),
        (changed(&lines[at - 1]), "came before"),
    ] {
        let (from, new) = (desk.path("bad.jsonl"), desk.path("bad.mainstay"));
        fs::write(&from, &bad).unwrap();
        let said = desk.refused("data_read", json!({ "path": new, "from": from }));
        assert!(said.contains(told), "{said}\n{told}\n{}", bad.lines().nth(at).unwrap_or_default());
        assert!(!new.exists(), "nothing is left");
        assert_eq!(desk.names("account_rows", json!({})), ["Linden"], "the open one stays");
    }
    let (cut, new) = (desk.path("cut.zip"), desk.path("cut.mainstay"));
    let whole = desk.path("whole.zip");
    desk.ask("data_write", json!({ "path": whole }));
    let bytes = fs::read(&whole).unwrap();
    fs::File::create(&cut).unwrap().write_all(&bytes[..bytes.len() / 2]).unwrap();
    assert!(desk.refused("data_read", json!({ "path": new, "from": cut })).contains("cut off"));
    assert!(desk.refused("data_read", json!({ "path": new, "from": desk.path("none.zip") })).contains("There is no file"));
}

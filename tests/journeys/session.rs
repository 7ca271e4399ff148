//! Settings, files, recent files, the sample, backups and search.

use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn session(desk: &mut Desk) -> Value {
    desk.ask("session_get", json!({}))
}

#[test]
fn settings_hold_over_a_restart_and_speak_at_once() {
    let mut desk = Desk::with_workspace();
    desk.change("settings_set", json!({ "language": "zh-Hans", "theme": "projector", "author": " 林 一\n " }));
    assert_eq!(desk.refused("undo", json!({})), "没有可撤销的更改。");
    desk.restart();
    let view = session(&mut desk);
    assert_eq!(view["language"], "zh-Hans");
    assert_eq!(view["settings"], json!({ "language": "zh-Hans", "theme": "projector", "author": "林 一", "template": null }));
    for (wrong, told) in [(json!({ "language": "tlh" }), "“tlh”"), (json!({ "theme": "pink" }), "“pink”")] {
        assert!(desk.refused("settings_set", wrong).contains(told));
    }
    assert_eq!(session(&mut desk)["settings"]["theme"], "projector", "what was refused changed nothing");
}

#[test]
fn a_settings_file_that_does_not_read_counts_as_none() {
    let mut desk = Desk::with_workspace();
    fs::write(desk.path("config/settings.json"), b"{ not json").unwrap();
    desk.change("workspace_close", json!({}));
    desk.restart();
    assert!(list(&session(&mut desk)["recent"]).is_empty());
    desk.change("settings_set", json!({ "language": "en", "author": "Ada" }));
    assert_eq!(session(&mut desk)["settings"]["author"], "Ada");
}

#[test]
fn recent_files_come_latest_first_and_can_be_forgotten() {
    let mut desk = Desk::new();
    for name in ["one", "two", "three"] {
        let path = desk.path(name);
        desk.change("workspace_new", json!({ "path": path, "currency": "EUR", "sample": false }));
    }
    let one = desk.path("one.mainstay");
    desk.change("workspace_open", json!({ "path": one }));
    let names = |desk: &mut Desk| -> Vec<String> { list(&session(desk)["recent"]).iter().map(|file| text(&file["name"])).collect() };
    assert_eq!(names(&mut desk), ["one", "three", "two"]);
    let three = text(&session(&mut desk)["recent"][1]["path"]);
    fs::remove_file(&three).unwrap();
    assert_eq!(session(&mut desk)["recent"][1]["exists"], false);
    desk.change("recent_forget", json!({ "path": three }));
    desk.restart();
    assert_eq!(names(&mut desk), ["one", "two"]);
}

#[test]
fn a_file_that_does_not_open_leaves_the_open_one_alone() {
    let mut desk = Desk::with_workspace();
    desk.account("Linden");
    let mut other = Desk::with_workspace();
    let busy = other.path("work.mainstay");
    let (text_file, cut) = (desk.path("letter.mainstay"), desk.path("cut.mainstay"));
    fs::write(&text_file, "Dear all").unwrap();
    fs::write(&cut, &fs::read(desk.path("work.mainstay")).unwrap()[..500]).unwrap();
    for (path, sentence) in [
        (desk.path("nowhere.mainstay"), "There is no file at"),
        (text_file, "is not a Mainstay workspace"),
        (cut, "damaged"),
        (busy.clone(), "is open in another Mainstay"),
        (desk.path(""), ""),
    ] {
        let told = desk.refused("workspace_open", json!({ "path": path }));
        assert!(told.contains(sentence), "{path:?}: {told}");
        assert_eq!(desk.names("account_rows", json!({})), ["Linden"]);
    }
    other.change("workspace_close", json!({}));
    desk.change("workspace_open", json!({ "path": busy }));
    assert!(desk.names("account_rows", json!({})).is_empty());
}

#[test]
fn a_new_workspace_overwrites_nothing_and_needs_a_name_and_a_folder() {
    let mut desk = Desk::with_workspace();
    let new = |path: Value| json!({ "path": path, "currency": "CNY", "sample": false });
    assert!(desk.refused("workspace_new", new(json!(desk.path("work")))).contains("already stands at"));
    assert!(desk.refused("workspace_new", new(json!(""))).contains("A name is needed"));
    assert!(desk.refused("workspace_new", new(json!(desk.path("no/such/folder/x")))).contains("There is no folder at"));
    let odd = json!({ "path": desk.path("y"), "currency": "CNY", "sample": false, "pipeline": "none-such" });
    assert!(desk.refused("workspace_new", odd).contains("“none-such”"));
    assert!(!desk.path("y.mainstay").exists());
    let dotted = desk.path("Q3 2026.v2");
    let view = desk.change("workspace_new", new(json!(dotted)));
    assert!(text(&view["workspace"]["path"]).ends_with("Q3 2026.v2.mainstay"));
    assert_eq!(view["workspace"]["name"], "Q3 2026.v2");
}

#[cfg(unix)]
#[test]
fn a_workspace_without_the_right_to_write_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.change("workspace_close", json!({}));
    let path = desk.path("work.mainstay");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    // Who may write everything (root) cannot be kept from it.
    if fs::OpenOptions::new().write(true).open(&path).is_ok() {
        return;
    }
    let view = desk.change("workspace_open", json!({ "path": path }));
    assert_eq!(view["workspace"]["read_only"], true);
    assert_eq!(desk.names("account_rows", json!({})), ["Linden"]);
    for (name, request) in [("account_add", json!({ "names": ["X"] })), ("account_delete", json!({ "ids": [id] })), ("undo", json!({}))] {
        assert!(desk.refused(name, request).contains("may not be changed here"));
    }
}

#[test]
fn the_sample_is_made_once_in_each_language() {
    let mut desk = Desk::with_sample("en");
    let (path, id) = (session(&mut desk)["workspace"]["path"].clone(), session(&mut desk)["workspace"]["id"].clone());
    desk.account("Mine");
    desk.change("sample_open", json!({}));
    assert_eq!(session(&mut desk)["workspace"]["id"], id, "the sample as I left it");
    desk.speak("zh-Hans");
    desk.change("sample_open", json!({}));
    assert_ne!(session(&mut desk)["workspace"]["path"], path);
    desk.change("workspace_close", json!({}));
    let view = session(&mut desk);
    assert_eq!(view["workspace"], Value::Null);
    assert_eq!(view["steps"], json!({ "undo": null, "redo": null }));
}

#[test]
fn a_backup_opens_as_it_was() {
    let mut desk = Desk::with_workspace();
    desk.account("Linden");
    let before = desk.everything();
    let copy = desk.ask("workspace_backup", json!({ "folder": null }));
    let second = desk.ask("workspace_backup", json!({ "folder": "" }));
    assert_ne!(copy["path"], second["path"], "two in one second stand side by side");
    assert_eq!(copy["bytes"].as_u64(), fs::metadata(text(&copy["path"])).ok().map(|file| file.len()));
    assert!(desk.refused("workspace_backup", json!({ "folder": desk.path("no-such") })).contains("There is no folder at"));
    desk.account("Later");
    desk.change("workspace_open", json!({ "path": copy["path"] }));
    assert_eq!(desk.everything(), before);
}

#[test]
fn the_workspace_is_renamed_and_named_back() {
    let mut desk = Desk::with_workspace();
    desk.change("workspace_edit", json!({ "field": "name", "value": "Spring\tplan" }));
    assert_eq!(session(&mut desk)["workspace"]["name"], "Spring plan");
    desk.undo();
    assert_eq!(session(&mut desk)["workspace"]["name"], "Work");
    assert!(desk.refused("workspace_edit", json!({ "field": "name", "value": " " })).contains("A name is needed"));
}

#[test]
fn everything_with_a_name_is_found() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("杭州远山");
    desk.person(&account, "远志明", None);
    desk.deal("远程监控", Some(&account), "1", "2026-12-01");
    desk.ours("product", "远传模块");
    desk.ours("teammate", "高远");
    let hits = desk.ask("find", json!({ "text": "yuan", "limit": 0 }));
    assert_eq!(list(&hits).len(), 1, "at least one");
    let hits = desk.ask("find", json!({ "text": "yuan", "limit": 20 }));
    let kinds: Vec<String> = list(&hits).iter().map(|hit| text(&hit["kind"])).collect();
    assert_eq!(kinds, ["account", "person", "opportunity", "product", "teammate"]);
    assert_eq!(desk.ask("find", json!({ "text": "  ", "limit": 20 })), json!([]));
}

#[test]
fn every_query_answers_in_an_empty_workspace() {
    let mut desk = Desk::with_workspace();
    for (name, request) in [
        ("session_get", json!({})),
        ("find", json!({ "text": "a", "limit": 5 })),
        ("method_get", json!({})),
        ("account_rows", json!({})),
        ("person_rows", json!({})),
        ("opportunity_rows", json!({})),
        ("opportunity_board", json!({})),
        ("matrix_view", json!({ "matrix": "portfolio", "width": 800, "height": 600 })),
        ("placement_history", json!({ "matrix": "portfolio", "id": "nobody" })),
        ("chart_draw", json!({ "chart": "funnel" })),
        ("chart_draw", json!({ "chart": "revenue" })),
        ("chart_draw", json!({ "chart": "forecast", "grain": "quarter" })),
        ("target_rows", json!({ "from": "2026-01", "to": "2026-12" })),
        ("catalogue_get", json!({})),
        ("history_list", json!({})),
    ] {
        desk.ask(name, request);
    }
}

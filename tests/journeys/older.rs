//! A workspace written by an earlier version.

use std::fs;
use std::path::Path;

use serde_json::json;
use tests::{Desk, list, text};

const OLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/schema-1.mainstay");

/// A person at a desk where an older file lies.
fn desk() -> Desk {
    let desk = Desk::new();
    fs::copy(OLDER, desk.path("old.mainstay")).unwrap();
    desk
}

#[test]
fn an_older_workspace_opens_with_all_it_held_and_says_where_its_copy_is() {
    let mut desk = desk();
    let path = desk.path("old.mainstay");
    let view = desk.change("workspace_open", json!({ "path": path }));
    let copy = text(&view["workspace"]["older"]);
    assert!(Path::new(&copy).is_file(), "{copy}");
    assert_eq!(desk.names("account_rows", json!({})), ["New Forge", "Old Mill"]);
    assert_eq!(desk.undo_label(), "import accounts.csv");
    desk.undo();
    assert!(desk.names("account_rows", json!({})).is_empty());
    desk.redo();
    desk.restart();
    assert_eq!(desk.ask("session_get", json!({}))["workspace"]["older"], json!(null), "told once");
}

#[test]
fn an_older_workspace_gets_the_methods_that_came_since() {
    let mut desk = desk();
    let path = desk.path("old.mainstay");
    desk.change("workspace_open", json!({ "path": path }));
    let now = desk.ask("method_get", json!({}));
    let mut new = Desk::with_workspace();
    assert_eq!(now, new.ask("method_get", json!({})));
    assert!(!list(&now["scales"]).is_empty());
}

//! Files to import, and what the workspace holds before and after.

use std::path::PathBuf;

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Writes a file on the desk.
pub(crate) fn file(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A plan of files of which everything is guessed.
pub(crate) fn plan(paths: &[PathBuf]) -> Value {
    let files: Vec<Value> = paths.iter().map(|path| json!({ "path": path })).collect();
    json!({ "files": files })
}

/// Imports one text table.
pub(crate) fn import(desk: &mut Desk, name: &str, content: impl AsRef<[u8]>) -> Value {
    let path = file(desk, name, content);
    desk.change("import_run", plan(&[path]))
}

/// `new`, `updated`, `same`, `skipped`, `incomplete`, `named`.
pub(crate) fn counts(of: &Value) -> [u64; 6] {
    ["new", "updated", "same", "skipped", "incomplete", "named"]
        .map(|name| of["counts"][name].as_u64().unwrap_or_else(|| panic!("no {name} in {of}")))
}

/// Row and sentence of every problem of a file.
pub(crate) fn problems(file: &Value) -> Vec<(u64, String)> {
    list(&file["problems"])
        .iter()
        .map(|problem| (problem["row"].as_u64().unwrap(), text(&problem["text"])))
        .collect()
}

/// Everything that views show, and how many changes there were.
pub(crate) fn state(desk: &mut Desk) -> (Value, usize) {
    let entries = desk.ask("history_list", json!({ "limit": 1000 }));
    (desk.everything(), list(&entries["entries"]).len())
}

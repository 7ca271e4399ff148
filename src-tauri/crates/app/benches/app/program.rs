//! The program as a page drives it.

use std::path::Path;
use std::sync::Arc;

use app::session::{Dirs, Session};
use app::{Silent, call, call_text};
use serde_json::{Value, json};

/// A session with an empty workspace of this name in a folder.
pub(crate) fn begin(folder: &Path, name: &str) -> Result<Session, String> {
    let dirs = Dirs { config: folder.join("config"), data: folder.join("data") };
    let mut session = Session::start(dirs, Arc::new(Silent));
    let path = folder.join(format!("{name}.mainstay"));
    ask(&mut session, "settings_set", &json!({ "language": "en", "author": "Mira Lindqvist" }))?;
    ask(
        &mut session,
        "workspace_new",
        &json!({ "path": path, "currency": "EUR", "sample": false }),
    )?;
    Ok(session)
}

/// A command's answer.
pub(crate) fn ask(session: &mut Session, name: &str, request: &Value) -> Result<Value, String> {
    call(session, name, request.clone()).map_err(|error| error.message)
}

/// A command's answer as the text that travels to the page.
pub(crate) fn show(session: &mut Session, name: &str, request: &Value) -> String {
    match call_text(session, name, request.clone()) {
        Ok(answer) => answer,
        Err(error) => panic!("{name}: {}", error.message),
    }
}

/// Makes a copy of the open workspace for bare SQLite, and gives its path.
pub(crate) fn copy(session: &mut Session, folder: &Path) -> Result<String, String> {
    let written = ask(session, "workspace_backup", &json!({ "folder": folder }))?;
    written["path"].as_str().map(str::to_owned).ok_or("a copy has a path".to_owned())
}

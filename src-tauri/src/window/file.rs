//! A workspace file that the person opens from outside the page: as an
//! argument, by a second start, by a double click.

use std::path::{Path, PathBuf};

use app::CallError;
use app::wire::Changed;
use serde_json::json;
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use super::commands::Desk;

/// Opens it and lets the page know that everything is another.
pub(crate) fn open(app: &AppHandle, path: &Path) -> Result<(), CallError> {
    app.state::<Desk>().call("workspace_open", json!({ "path": path }))?;
    // No table named stands for all of them.
    let _ = app.emit("changed", Changed::default());
    Ok(())
}

/// Opens it off the thread that draws; says why where that fails.
pub(crate) fn open_or_tell(app: &AppHandle, path: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if let Err(error) = open(&app, &path) {
            tell(&app, &error);
        }
    });
}

/// Shows the sentence in a dialog of the system.
pub(crate) fn tell(app: &AppHandle, error: &CallError) {
    app.dialog()
        .message(&error.message)
        .title("Mainstay")
        .kind(MessageDialogKind::Error)
        .show(|_| {});
}

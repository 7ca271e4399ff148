//! The session that the window starts with, opened while the toolkit still sets itself up.
//!
//! Not the window. Invariant: nothing is opened before it is known that no other window of this program
//! is there, which would be given the file instead.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use app::CallError;
use app::session::Session;
use i18n::{Key, Language, Texts, keys};
use serde_json::{Value, json};
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{AppHandle, Wry};

use super::commands::Desk;
use super::relay::Relay;

/// What the window is made from.
pub(crate) struct Opened {
    /// The session, with the file open.
    pub(crate) desk: Desk,
    /// Run by the page before anything else.
    pub(crate) script: String,
    /// Why the file was not opened.
    pub(crate) refused: Option<CallError>,
}

/// Opens the session on a thread of its own; to be set up after the plugin that ends a second start.
pub(crate) fn beside(file: Option<PathBuf>) -> (TauriPlugin<Wry>, Receiver<Opened>) {
    let (told, opened) = channel();
    let begin = Builder::new("opening").setup(move |app, _| {
        let app = app.clone();
        // Nobody waits any more where the window could not be made.
        std::thread::spawn(move || told.send(open(&app, file.as_deref())));
        Ok(())
    });
    (begin.build(), opened)
}

fn open(app: &AppHandle, file: Option<&Path>) -> Opened {
    let desk = Desk::new(Session::start(super::dirs(), Arc::new(Relay(app.clone()))));
    let refused = file.and_then(|path| desk.call("workspace_open", json!({ "path": path })).err());
    let script = first_session(app, &desk);
    Opened { desk, script, refused }
}

/// Hands the session to the page before its first line runs, so that the first
/// thing it shows waits for no answer. It asks anew soon after.
fn first_session(app: &AppHandle, desk: &Desk) -> String {
    let Ok(session) = desk.call("session_get", json!({})) else { return String::new() };
    let words = frame_words(session["language"].as_str().unwrap_or_default());
    // Drawn from here, the first picture waits for no trip of the page to its files. Where the page comes from a
    // server of its own it draws the picture itself.
    let picture = app.asset_resolver().get("first.js".into()).map(|file| file.bytes).unwrap_or_default();
    let picture = String::from_utf8_lossy(&picture);
    format!("globalThis.__MAINSTAY_SESSION__ = {session}; globalThis.__MAINSTAY_WORDS__ = {words};\n{picture}")
}

/// The words of the frame, for its first picture.
fn frame_words(language: &str) -> Value {
    let texts = Texts::for_language(Language::parse(language).unwrap_or(Language::En));
    let of_frame = |key: &&Key| key.variables.is_empty() && ["frame-", "common-"].iter().any(|area| key.name.starts_with(area));
    keys().iter().filter(of_frame).map(|key| (key.name.to_owned(), Value::from(texts.text(key.name)))).collect()
}

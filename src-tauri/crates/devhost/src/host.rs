//! The one session, and how it starts over. Knows nothing of HTTP.
//!
//! Invariant: calls run one after another; `cancel` reaches the one that runs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::session::{Dirs, Session};
use app::{CallError, Canceller, sample};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::relay::Relay;

/// What a session starts with.
#[derive(Debug)]
pub(crate) enum Start {
    /// The fictional sample.
    Sample,
    /// A new workspace without content.
    Empty,
    /// This file.
    Open(PathBuf),
    /// The big workspace, made at this path or in the folder of the session.
    Big(Option<PathBuf>),
}

/// A command to run.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Call {
    /// Its name in the list.
    pub(crate) name: String,
    /// What it takes.
    #[serde(default = "nothing")]
    pub(crate) request: Value,
}

fn nothing() -> Value {
    json!({})
}

/// The session with the folder it lives in.
pub(crate) struct Host {
    session: Mutex<Session>,
    canceller: Mutex<Canceller>,
    folder: Mutex<Home>,
    pub(crate) relay: Relay,
}

enum Home {
    /// Deleted at the end.
    Temporary(TempDir),
    Kept(PathBuf),
}

impl Home {
    fn path(&self) -> &Path {
        match self {
            Self::Temporary(folder) => folder.path(),
            Self::Kept(path) => path,
        }
    }
}

impl Host {
    /// A session without a workspace, in the folder given or a temporary one.
    pub(crate) fn new(home: Option<PathBuf>) -> io::Result<Self> {
        let home =
            home.map_or_else(|| TempDir::new().map(Home::Temporary), |path| Ok(Home::Kept(path)))?;
        let relay = Relay::new();
        let session = session_in(home.path(), &relay)?;
        let canceller = Mutex::new(session.canceller());
        Ok(Self { session: Mutex::new(session), canceller, folder: Mutex::new(home), relay })
    }

    /// Runs a command; waits for the one before.
    pub(crate) fn call(&self, name: &str, request: Value) -> Result<Value, CallError> {
        app::call(&mut hold(&self.session), name, request)
    }

    /// Runs a command as [`Self::call`] does, and gives its answer as JSON text.
    pub(crate) fn call_text(&self, name: &str, request: Value) -> Result<String, CallError> {
        app::call_text(&mut hold(&self.session), name, request)
    }

    /// Asks the command that runs to stop.
    pub(crate) fn cancel(&self) {
        hold(&self.canceller).cancel();
    }

    /// Opens or makes a workspace in the present session.
    pub(crate) fn start(&self, start: Start) -> Result<(), String> {
        let (name, request) = match start {
            Start::Sample => ("sample_open", json!({})),
            Start::Open(path) => ("workspace_open", json!({ "path": path })),
            Start::Empty => ("workspace_new", new_at(self.in_folder("Empty.mainstay"))),
            Start::Big(path) => {
                return self.big(path.unwrap_or_else(|| self.in_folder("Big.mainstay")));
            }
        };
        self.call(name, request).map(drop).map_err(|error| error.message)
    }

    fn big(&self, path: PathBuf) -> Result<(), String> {
        self.call("workspace_new", new_at(path)).map_err(|error| error.message)?;
        let mut session = hold(&self.session);
        sample::big(&mut session).map_err(|error| error.tell(&session.speech()).message)
    }

    /// Leaves everything behind: a new temporary folder, a language, a workspace.
    pub(crate) fn reset(&self, language: &str, start: Start) -> Result<(), String> {
        let home = TempDir::new().map(Home::Temporary).map_err(|error| error.to_string())?;
        let session = session_in(home.path(), &self.relay).map_err(|error| error.to_string())?;
        *hold(&self.canceller) = session.canceller();
        *hold(&self.session) = session;
        // Last, so that the old files outlive the session that has them open.
        *hold(&self.folder) = home;
        let settings = json!({ "language": language, "author": "Mira Lindqvist" });
        self.call("settings_set", settings).map_err(|error| error.message)?;
        self.start(start)
    }

    fn in_folder(&self, name: &str) -> PathBuf {
        hold(&self.folder).path().join("data").join(name)
    }
}

fn new_at(path: PathBuf) -> Value {
    json!({ "path": path, "name": null, "currency": "CNY", "pipeline": null, "sample": false })
}

fn session_in(home: &Path, relay: &Relay) -> io::Result<Session> {
    let dirs = Dirs { config: home.join("config"), data: home.join("data") };
    fs::create_dir_all(&dirs.config)?;
    fs::create_dir_all(&dirs.data)?;
    Ok(Session::start(dirs, Arc::new(relay.clone())))
}

/// A call that panicked leaves a session that can still answer.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

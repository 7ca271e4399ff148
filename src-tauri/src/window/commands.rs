//! What the page can call: the command list through one door, and `cancel`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::session::Session;
use app::{CallError, Canceller};
use serde_json::Value;
use tauri::State;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Response;

/// The session of this window.
pub(crate) struct Desk {
    session: Arc<Mutex<Session>>,
    canceller: Canceller,
}

impl Desk {
    pub(crate) fn new(session: Session) -> Self {
        let canceller = session.canceller();
        Self { session: Arc::new(Mutex::new(session)), canceller }
    }

    /// Runs a command; waits for the one before. A call that panicked leaves a
    /// session that can still answer.
    pub(crate) fn call(&self, name: &str, request: Value) -> Result<Value, CallError> {
        app::call(&mut hold(&self.session), name, request)
    }
}

fn hold(session: &Mutex<Session>) -> MutexGuard<'_, Session> {
    session.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a command of the list.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Desk>,
    name: String,
    request: Value,
) -> Result<Response, CallError> {
    let session = Arc::clone(&desk.session);
    let ran = spawn_blocking(move || app::call_text(&mut hold(&session), &name, request)).await;
    let answer = ran.unwrap_or_else(|fault| {
        Err(CallError { code: "internal".into(), message: fault.to_string() })
    });
    answer.map(Response::new)
}

/// Asks the command that runs to stop.
#[tauri::command]
pub(crate) fn cancel(desk: State<'_, Desk>) {
    desk.canceller.cancel();
}

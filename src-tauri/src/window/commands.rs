//! What the page can call: the command list through one door, and `cancel`.

use std::sync::{Arc, Mutex, PoisonError};

use app::session::Session;
use app::{CallError, Canceller};
use serde_json::Value;
use tauri::State;
use tauri::async_runtime::spawn_blocking;

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
        call_in(&self.session, name, request)
    }
}

fn call_in(session: &Mutex<Session>, name: &str, request: Value) -> Result<Value, CallError> {
    let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
    app::call(&mut session, name, request)
}

/// Runs a command of the list.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Desk>,
    name: String,
    request: Value,
) -> Result<Value, CallError> {
    let session = Arc::clone(&desk.session);
    let ran = spawn_blocking(move || call_in(&session, &name, request)).await;
    ran.unwrap_or_else(|fault| {
        Err(CallError { code: "internal".into(), message: fault.to_string() })
    })
}

/// Asks the command that runs to stop.
#[tauri::command]
pub(crate) fn cancel(desk: State<'_, Desk>) {
    desk.canceller.cancel();
}

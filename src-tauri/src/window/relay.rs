//! What happens in Rust, on its way to the page.

use app::wire::Changed;
use app::{Events, Progress};
use tauri::{AppHandle, Emitter};

/// Hands events to the page.
pub(crate) struct Relay(pub(crate) AppHandle);

// A page that is gone hears nothing, and misses nothing.
impl Events for Relay {
    fn changed(&self, changed: &Changed) {
        let _ = self.0.emit("changed", changed);
    }

    fn progress(&self, progress: Option<&Progress>) {
        let _ = self.0.emit("progress", progress);
    }
}

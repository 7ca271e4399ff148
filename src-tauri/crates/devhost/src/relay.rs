//! What happens in Rust, on its way to every page that listens.

use app::wire::Changed;
use app::{Events, Progress};
use serde::Serialize;
use tokio::sync::broadcast::{Receiver, Sender, channel};

/// One event, ready to send.
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    /// `changed` or `progress`.
    pub(crate) name: &'static str,
    /// JSON.
    pub(crate) data: String,
}

/// Hands events to every page that listens. A page that falls far behind loses the oldest.
#[derive(Clone)]
pub(crate) struct Relay(Sender<Signal>);

impl Relay {
    pub(crate) fn new() -> Self {
        Self(channel(256).0)
    }

    pub(crate) fn listen(&self) -> Receiver<Signal> {
        self.0.subscribe()
    }

    fn send(&self, name: &'static str, event: &impl Serialize) {
        let data = serde_json::to_string(event).unwrap_or_else(|_| "null".into());
        // Nobody listening is no fault.
        let _ = self.0.send(Signal { name, data });
    }
}

impl Events for Relay {
    fn changed(&self, changed: &Changed) {
        self.send("changed", changed);
    }

    fn progress(&self, progress: Option<&Progress>) {
        self.send("progress", &progress);
    }
}

//! What a session tells its host while and after it works, and how the host
//! stops it.
//!
//! Not how hosts deliver it. Invariant: a canceller can be used from any thread
//! while a call runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;

use crate::wire::Changed;

/// How far a long command has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What is being done.
    pub label: String,
    /// Steps done.
    pub done: u64,
    /// Steps in all; 0 where unknown.
    pub total: u64,
}

/// A host's ear.
pub trait Events: Send + Sync {
    /// Rows changed.
    fn changed(&self, changed: &Changed);
    /// A long command came on, or ended (none).
    fn progress(&self, progress: Option<&Progress>);
}

/// A host that needs no news, such as the command line.
pub struct Silent;

impl Events for Silent {
    fn changed(&self, _: &Changed) {}
    fn progress(&self, _: Option<&Progress>) {}
}

/// Stops the call that runs.
#[derive(Debug, Clone, Default)]
pub struct Canceller(Arc<AtomicBool>);

impl Canceller {
    /// Asks the running call to stop at its next step.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub(crate) fn reset(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

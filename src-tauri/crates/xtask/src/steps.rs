//! The steps of a task, each announced and timed. Stops at the first that fails.

use std::time::{Duration, Instant};

use crate::Fault;

/// What has been done so far.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(&'static str, Duration, bool)>,
}

impl Steps {
    /// Does one step and remembers how long it took.
    pub(crate) fn step(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = work();
        self.done.push((name, start.elapsed(), outcome.is_ok()));
        outcome
    }
}

impl Drop for Steps {
    fn drop(&mut self) {
        println!();
        for (name, time, well) in &self.done {
            println!(
                "{} {:>7.1} s  {name}",
                if *well { "ok    " } else { "FAILED" },
                time.as_secs_f64()
            );
        }
    }
}

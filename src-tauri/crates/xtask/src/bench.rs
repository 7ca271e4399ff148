//! The benchmarks.

use crate::Fault;
use crate::process::{cargo, run};
use crate::setup::{Purpose, ready};

/// Runs the benchmarks, or those whose names contain one of the words.
pub(crate) fn bench(names: &[&str]) -> Result<(), Fault> {
    ready(Purpose::Run)?;
    run(cargo(&["bench", "--workspace", "--benches", "--"]).args(names))
}

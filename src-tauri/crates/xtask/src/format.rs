//! One format for all sources, and the linters.

use crate::Fault;
use crate::process::{cargo, npm, run};
use crate::steps::Steps;

/// Formats the Rust and the UI sources.
pub(crate) fn format() -> Result<(), Fault> {
    run(&mut cargo(&["fmt", "--all"]))?;
    run(&mut npm(&["exec", "--", "biome", "format", "--write", "."]))
}

/// Checks the format and runs the linters.
pub(crate) fn lint() -> Result<(), Fault> {
    let mut steps = Steps::default();
    steps.step("Rust format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    steps.step("Rust lints", || {
        run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
    })?;
    steps.step("UI lints", || run(&mut npm(&["run", "lint"])))
}

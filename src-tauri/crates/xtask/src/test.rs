//! Every test, in the order that finds a mistake soonest for its cost.
//!
//! Invariant: the program is built once; the command line, the window and the
//! browser tests all use that build.

use crate::Fault;
use crate::process::{cargo, npm, run};
use crate::project::{self, built};
use crate::setup::packages::browser;
use crate::setup::{Purpose, ready};
use crate::steps::Steps;

/// How much is tested.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All there is.
    Everything,
    /// Without the real window and without a browser.
    Fast,
}

/// Runs the tests.
pub(crate) fn test(extent: Extent) -> Result<(), Fault> {
    let mut steps = Steps::default();
    let everything = extent == Extent::Everything;
    steps.step("set up", || ready(if everything { Purpose::Test } else { Purpose::Run }))?;
    steps.step("check the UI", || run(&mut npm(&["run", "check"])))?;
    steps.step("test the UI", || run(&mut npm(&["test"])))?;
    steps.step("build the UI", || run(&mut npm(&["run", "build"])))?;
    let window = everything && cfg!(target_os = "linux");
    steps.step("build the program and its tests", || {
        run(cargo(&["build", "--workspace", "--bins", "--tests"]).args(features(window)))
    })?;
    steps.step("compare what is generated", || run(&mut generated()))?;
    steps
        .step("test the program", || run(cargo(&["test", "--workspace"]).args(features(window))))?;
    if everything && !window {
        println!("\nThe window is not tested here: its driver, WebKitWebDriver, is for Linux.");
    }
    if everything && project::root().join("tests/e2e").is_dir() {
        steps.step("test in a browser", || run(&mut playwright()))?;
    }
    Ok(())
}

/// The window's tests are compiled in only where they can run.
fn features(window: bool) -> &'static [&'static str] {
    if window { &["--features", "tests/window"] } else { &[] }
}

fn generated() -> std::process::Command {
    let mut command = std::process::Command::new(built("devhost"));
    command.args(["generate", "--check"]).current_dir(project::root());
    command
}

fn playwright() -> std::process::Command {
    let mut command = npm(&["run", "e2e"]);
    command.env("MAINSTAY_DEVHOST", built("devhost"));
    if let Some(browser) = browser() {
        command.env("MAINSTAY_CHROMIUM", browser);
    }
    command
}

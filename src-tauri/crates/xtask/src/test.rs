//! Every test, in the order that finds a mistake soonest for its cost.
//!
//! Invariant: the program is built once; the command line, the window and the
//! browser tests all use that build.

use std::process::Command;

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
    steps.step("test the program", || {
        run(seeded(cargo(&["test", "--workspace"]).args(features(window))))
    })?;
    if everything && !window {
        println!("\nThe window is not tested here: its driver, WebKitWebDriver, is for Linux.");
    }
    if everything {
        steps.step("test in a browser", || run(&mut playwright("e2e")))?;
    }
    Ok(())
}

/// The window's tests are compiled in only where they can run.
fn features(window: bool) -> &'static [&'static str] {
    if window { &["--features", "tests/window"] } else { &[] }
}

/// One seed for the random cases, so that a failing run can be repeated; another
/// one in the environment explores further.
fn seeded(command: &mut std::process::Command) -> &mut std::process::Command {
    const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "20260922");
    if std::env::var_os(SEED.0).is_none() {
        command.env(SEED.0, SEED.1);
    }
    command
}

fn generated() -> Command {
    let mut command = Command::new(built("devhost"));
    command.args(["generate", "--check"]).current_dir(project::root());
    command
}

/// Draws the README's pictures anew, from the program as it is.
pub(crate) fn pictures() -> Result<(), Fault> {
    let mut steps = Steps::default();
    steps.step("set up", || ready(Purpose::Test))?;
    steps.step("build the UI", || run(&mut npm(&["run", "build"])))?;
    steps.step("build the development host", || {
        run(&mut cargo(&["build", "--package", "devhost"]))
    })?;
    steps.step("take the pictures", || run(&mut playwright("pictures")))
}

/// One project of `ui/playwright.config.ts`.
fn playwright(project: &str) -> Command {
    let mut command = npm(&["exec", "--", "playwright", "test", "--project", project]);
    command.env("MAINSTAY_DEVHOST", built("devhost"));
    if let Some(browser) = browser() {
        command.env("MAINSTAY_CHROMIUM", browser);
    }
    command
}

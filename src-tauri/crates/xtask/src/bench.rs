//! Speed: the benchmarks, and the workspace they are measured on.
//!
//! Invariant: a benchmark reports and never judges; only one that does not build
//! or breaks off fails.

use std::path;

use crate::Fault;
use crate::process::{cargo, npm, run};
use crate::project::built;
use crate::setup::packages::browser;
use crate::setup::{Purpose, ready};

/// By name: the crate and its benchmark.
const BENCHES: [(&str, &str); 7] = [
    ("domain", "layout"),
    ("domain", "range"),
    ("store", "store"),
    ("app", "app"),
    ("charts", "draw"),
    ("exchange", "take_in"),
    ("reports", "documents"),
];
/// Frame times while a card is dragged, in a browser.
const BOARD: &str = "board";

/// Opening a map of 2,000 people and dragging on it, in the real window.
const WINDOW: &str = "window";
/// From the start of the program to its first words, beside an empty window.
const START: &str = "start";

/// Runs the benchmarks, or those whose names, or whose crates' names, contain one of the words.
pub(crate) fn bench(names: &[&str]) -> Result<(), Fault> {
    let wanted = |name: &str| names.is_empty() || names.iter().any(|word| name.contains(word));
    let chosen: Vec<_> = BENCHES.into_iter().filter(|(package, bench)| wanted(package) || wanted(bench)).collect();
    let on_screen = [BOARD, WINDOW, START].into_iter().any(wanted);
    if chosen.is_empty() && !on_screen {
        return Err(Fault::Usage);
    }
    ready(if on_screen { Purpose::Test } else { Purpose::Run })?;
    for (package, bench) in chosen {
        run(&mut cargo(&["bench", "--package", package, "--bench", bench]))?;
    }
    if wanted(BOARD) {
        board()?;
    }
    if wanted(START) {
        start()?;
    }
    if wanted(WINDOW) { window() } else { Ok(()) }
}

fn start() -> Result<(), Fault> {
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["bench", "--package", "mainstay", "--bench", START]))
}

fn window() -> Result<(), Fault> {
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "--release", "--package", "mainstay"]))?;
    run(&mut cargo(&["bench", "--package", "tests", "--features", "window", "--bench", WINDOW]))
}

fn board() -> Result<(), Fault> {
    run(&mut npm(&["run", "build"]))?;
    // While a card is dragged the page asks the host nothing, so its profile does not matter.
    run(&mut cargo(&["build", "--package", "devhost"]))?;
    let config = "../tests/e2e/bench/playwright.config.ts";
    let mut playwright = npm(&["exec", "--", "playwright", "test", "--config", config]);
    playwright.env("MAINSTAY_DEVHOST", built("devhost"));
    if let Some(browser) = browser() {
        playwright.env("MAINSTAY_CHROMIUM", browser);
    }
    run(&mut playwright)
}

/// Makes the big workspace, the same content every time.
pub(crate) fn big(file: &str) -> Result<(), Fault> {
    let file = path::absolute(file).map_err(|error| Fault::Io(file.to_owned(), error))?;
    run(cargo(&["run", "--quiet", "--package", "devhost", "--", "big"]).arg(file))
}

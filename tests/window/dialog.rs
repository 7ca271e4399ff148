//! A dialog of the system, which no driver of the page can reach: keys pressed on the display.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use xtask::screen::Screen;

use crate::page::PATIENCE;

/// Waits for the dialog with this title and presses Enter in it.
pub(crate) fn confirm(screen: &Screen, title: &str) {
    let start = Instant::now();
    loop {
        let found = xdotool(screen, &["search", "--onlyvisible", "--name", title]);
        if let Some(window) = found.lines().next() {
            // What the dialog offers has to be there before it is taken.
            thread::sleep(Duration::from_millis(800));
            xdotool(screen, &["windowfocus", window]);
            xdotool(screen, &["key", "Return"]);
            return;
        }
        assert!(start.elapsed() < PATIENCE, "no dialog called {title}");
        thread::sleep(Duration::from_millis(100));
    }
}

fn xdotool(screen: &Screen, words: &[&str]) -> String {
    let mut command = Command::new("xdotool");
    command.args(words).env("DISPLAY", screen.display()).stdin(Stdio::null()).stderr(Stdio::null());
    let output = command.output().expect("xdotool starts: `cargo xtask setup` installs it");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

//! A dialog of the system, which no driver of the page can reach: keys pressed on the display.
//!
//! A dialog that is still filling its list swallows keys, so that they are
//! pressed again until it has gone.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use xtask::screen::Screen;

use crate::hand::xdotool;
use crate::page::PATIENCE;

/// How long an answered dialog may take to go before it is answered again.
const ANSWER: Duration = Duration::from_secs(2);

/// Takes what the dialog with this title offers.
pub(crate) fn confirm(screen: &Screen, title: &str) {
    answer(screen, title, &[]);
}

/// Types a file's whole path into the dialog with this title, and takes it.
pub(crate) fn choose(screen: &Screen, title: &str, file: &Path) {
    let path = file.to_str().expect("its name is text");
    // The first opens the line for a path, the second empties it.
    let open: &[&str] = &["key", "ctrl+l", "key", "ctrl+a"];
    answer(screen, title, &[open, &["type", "--delay", "4", path]]);
}

fn answer(screen: &Screen, title: &str, keys: &[&[&str]]) {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let Some(window) = shown(screen, title) else {
            thread::sleep(Duration::from_millis(100));
            continue;
        };
        xdotool(screen, &["windowfocus", &window]);
        for keys in keys {
            xdotool(screen, keys);
        }
        xdotool(screen, &["key", "Return"]);
        if gone(screen, title) {
            return;
        }
    }
    panic!("no dialog called “{title}” came, or it never went");
}

/// The number of the window that shows this title, which has to be plain ASCII: xdotool reads no other.
fn shown(screen: &Screen, title: &str) -> Option<String> {
    let found = xdotool(screen, &["search", "--onlyvisible", "--name", title]);
    found.lines().next().map(str::to_owned)
}

fn gone(screen: &Screen, title: &str) -> bool {
    let start = Instant::now();
    while start.elapsed() < ANSWER {
        if shown(screen, title).is_none() {
            return true;
        }
        thread::sleep(Duration::from_millis(100));
    }
    false
}

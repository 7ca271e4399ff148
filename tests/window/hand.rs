//! Pointer and keys, as a hand moves them. The web view swallows the first move
//! of a drag, so that it goes in steps.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use xtask::screen::Screen;

use crate::page::PATIENCE;

const STEPS: u32 = 12;

/// Drags from one point of the window to another, in px.
pub(crate) async fn drag(page: &Client, from: (f64, f64), to: (f64, f64)) {
    let at = |part: f64| {
        let along = |from: f64, to: f64| (from + (to - from) * part).round();
        PointerAction::MoveTo {
            duration: Some(Duration::from_millis(25)),
            x: along(from.0, to.0),
            y: along(from.1, to.1),
        }
    };
    let mut pointer = MouseActions::new("mouse".into())
        .then(at(0.0))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    for step in 1..=STEPS {
        pointer = pointer.then(at(f64::from(step) / f64::from(STEPS)));
    }
    let pointer = pointer.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    page.perform_actions(pointer).await.expect("the pointer can be moved");
}

/// Presses Ctrl with a letter.
pub(crate) async fn control(page: &Client, letter: char) {
    let control = char::from(Key::Control);
    let keys = KeyActions::new("keys".into())
        .then(KeyAction::Down { value: control })
        .then(KeyAction::Down { value: letter })
        .then(KeyAction::Up { value: letter })
        .then(KeyAction::Up { value: control });
    page.perform_actions(keys).await.expect("keys can be pressed");
}

/// Takes a text as if it had been copied in another program, which goes when the display goes.
pub(crate) fn copied(screen: &Screen, text: &str) {
    let mut clipboard =
        xclip(screen, "-in").spawn().expect("xclip starts: `cargo xtask setup` installs it");
    let mut words = clipboard.stdin.take().expect("it takes words");
    words.write_all(text.as_bytes()).expect("it takes all of them");
    drop(words);
    clipboard.wait().expect("it goes on behind");
    let start = Instant::now();
    while xclip(screen, "-out")
        .stdout(Stdio::piped())
        .output()
        .is_ok_and(|read| read.stdout != text.as_bytes())
    {
        assert!(start.elapsed() < PATIENCE, "the clipboard never holds the text");
    }
}

fn xclip(screen: &Screen, way: &str) -> Command {
    let mut command = Command::new("xclip");
    command
        .args(["-selection", "clipboard", way])
        .env("DISPLAY", screen.display())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Moves pointer and keys of the display itself, of which the page learns as of a hand.
pub(crate) fn xdotool(screen: &Screen, words: &[&str]) -> String {
    let mut command = Command::new("xdotool");
    command.args(words).env("DISPLAY", screen.display()).stdin(Stdio::null()).stderr(Stdio::null());
    let output = command.output().expect("xdotool starts: `cargo xtask setup` installs it");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

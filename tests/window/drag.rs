//! The pointer, pressed, moved and let go. The web view swallows the first move,
//! so that a drag goes in steps and its length is not exact.

use std::time::Duration;

use fantoccini::Client;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

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

//! The pursuit of an opportunity in the window: the board, the gate, the scorecard.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::Client;
use fantoccini::key::Key;

use crate::hand::{control, drag};
use crate::page::{centre, find, press, reads};
use crate::stage::{Home, Window};

const CARD: &str = "//*[@data-stage]//*[@role='option'][contains(normalize-space(.), 'Third site control')]";
const WHY: &str = "//*[@role='dialog']//textarea";

async fn key(page: &Client, letter: char) {
    let keys = KeyActions::new("keys".into()).then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
    page.perform_actions(keys).await.expect("keys can be pressed");
}

/// Somebody drags a card on, is asked what is still open, says why, rates us
/// and takes all of it back.
#[tokio::test]
async fn a_card_goes_on_through_the_gate_and_is_scored() {
    let home = Home::new();
    let file = home.sample();
    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    let page = &window.page;
    press(page, "Pipeline").await;
    let from = centre(page, CARD).await;
    let to = centre(page, "//*[@data-stage='valid']//header").await;
    drag(page, from, (to.0, to.1 + 60.0)).await;
    find(page, WHY).await.send_keys("They named their budget.").await.expect("it takes keys");
    find(page, "//*[@role='dialog']//button[normalize-space(.)='Move on']").await.click().await.expect("it can be pressed");
    find(page, "//*[@data-stage='valid']//*[contains(normalize-space(.), 'Third site control')]").await;
    reads(page, "Undo: move").await;

    press(page, "Find or do").await;
    find(page, "//*[@role='dialog']//input").await.send_keys("Third site control").await.expect("it takes keys");
    find(page, "//*[@role='option'][contains(normalize-space(.), 'Third site control')]").await;
    key(page, char::from(Key::Enter)).await;
    press(page, "Qualify").await;
    find(page, "//button[starts-with(@aria-label, \"Customer's project, Us\")]").await.click().await.expect("it can be pressed");
    key(page, '+').await;
    find(page, "//button[starts-with(@aria-label, \"Customer's project, Us: Speaks for it\")]").await;
    reads(page, "Proposal").await;
    control(page, 'z').await;
    reads(page, "Redo: rate").await;
    control(page, 'z').await;
    reads(page, "Redo: move").await;
    window.close().await;
}

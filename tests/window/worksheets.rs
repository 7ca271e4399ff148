//! A worksheet in the window: words of another program, left and come back to, taken back.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::Client;
use fantoccini::key::Key;

use crate::hand::{control, copied};
use crate::page::{find, gone, press, reads};
use crate::stage::{Home, Window};

const SECTION: &str = "//section[@aria-label='What is the solution?']";

async fn key(page: &Client, key: Key) {
    let letter = char::from(key);
    let keys = KeyActions::new("keys".into()).then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
    page.perform_actions(keys).await.expect("keys can be pressed");
}

async fn open_proposal(page: &Client) {
    press(page, "Find or do").await;
    find(page, "//*[@role='dialog']//input").await.send_keys("Third site control").await.expect("it takes keys");
    find(page, "//*[@role='option'][contains(normalize-space(.), 'Third site control')]").await;
    key(page, Key::Enter).await;
    press(page, "Worksheets").await;
    press(page, "Proposal outline").await;
    find(page, SECTION).await;
}

/// Somebody pastes Chinese into a section, goes to the pipeline and comes back: it stands there, and
/// one step takes it away.
#[tokio::test]
async fn a_section_keeps_chinese_that_was_pasted() {
    let home = Home::new();
    let file = home.sample();
    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    let page = &window.page;
    open_proposal(page).await;
    find(page, &format!("{SECTION}//*[@role='button'][starts-with(@aria-label, 'What is the solution?: ')]")).await.click().await.expect("it can be pressed");
    find(page, &format!("{SECTION}//*[@role='textbox'][@aria-label='What is the solution?, text']")).await;
    let words = "客户需要在年底前上线新的控制系统，停机不超过两天。";
    copied(&window.screen, words);
    control(page, 'v').await;
    reads(page, words).await;
    find(page, &format!("{SECTION}//*[normalize-space(.)='Saved']")).await;
    key(page, Key::Escape).await;

    press(page, "Pipeline").await;
    find(page, "//*[@data-stage]").await;
    open_proposal(page).await;
    find(page, &format!("{SECTION}//*[contains(normalize-space(.), '{words}')]")).await;
    reads(page, "Undo: answer What is the solution? for Third site control").await;
    control(page, 'z').await;
    reads(page, "Redo: answer What is the solution? for Third site control").await;
    gone(page, &format!("{SECTION}//*[contains(normalize-space(.), '{words}')]")).await;
    window.close().await;
}

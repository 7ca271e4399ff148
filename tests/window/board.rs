//! An account's own board as a person reads it: what is on it and where, in the
//! words that a screen reader says.

use std::time::Instant;

use fantoccini::{Client, Locator};

use crate::matrix::{Place, read};
use crate::page::{PATIENCE, find, pause, press};

/// A card of the board.
pub(crate) struct Note {
    pub(crate) text: String,
    pub(crate) place: Place,
}

/// Goes to an account's board, and lets it hear the keys.
pub(crate) async fn open_board(page: &Client, account: &str) {
    press(page, "Find or do").await;
    let found = "//*[@role='dialog']//input[@role='combobox']";
    find(page, found).await.send_keys(account).await.expect("it takes keys");
    let first = format!("//*[@role='option' and contains(., '{account}')]");
    find(page, &first).await.click().await.expect("it can be chosen");
    press(page, "Segmentation").await;
    let board = "//*[@role='listbox' and @aria-label='Internal segmentation map']";
    find(page, board).await;
    page.execute(FOCUS, vec![]).await.expect("the board takes the focus");
}

const FOCUS: &str =
    "document.querySelector('[role=listbox][aria-label=\"Internal segmentation map\"]').focus()";

/// All cards of the board.
pub(crate) async fn notes(page: &Client) -> Vec<Note> {
    let mut all = Vec::new();
    for card in page.find_all(Locator::Css("[data-thing][role=option]")).await.unwrap_or_default() {
        let said = card.attr("aria-label").await.ok().flatten().unwrap_or_default();
        let text = said.split(", ").nth(1).unwrap_or_default().to_owned();
        all.extend(read(&said).map(|place| Note { text, place }));
    }
    all
}

/// All cards of the board, once there are so many: a change is named before all it made is drawn.
pub(crate) async fn until_there_are(page: &Client, many: usize) -> Vec<Note> {
    let start = Instant::now();
    loop {
        let there = notes(page).await;
        if there.len() == many {
            return there;
        }
        assert!(start.elapsed() < PATIENCE, "{} notes, not {many}", there.len());
        pause().await;
    }
}

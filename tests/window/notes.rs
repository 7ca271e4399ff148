//! A board of notes as a person fills it: a list that was cut elsewhere becomes
//! notes, of the clipboard the system has.

use std::time::Instant;

use fantoccini::{Client, Locator};

use crate::hand::control;
use crate::page::{PATIENCE, find, pause, press};

/// All that stands on the board.
const THINGS: &str = "//*[@data-thing and @role='option']";
/// Where several lines can be written before a workshop is begun.
const LINES: &str = "//*[@role='dialog']//textarea";

/// Goes to an account's own board as one goes anywhere: by its name.
pub(crate) async fn open_board(page: &Client, account: &str) {
    control(page, 'k').await;
    find(page, "//*[@role='dialog']//input").await.send_keys(account).await.expect("it takes keys");
    let found = format!("//*[@role='dialog']//*[@role='option' and contains(., '{account}')]");
    find(page, &found).await.click().await.expect("it can be chosen");
    press(page, "Segmentation").await;
    find(page, THINGS).await;
}

/// Writes lines where there is room for many, and cuts them out again.
pub(crate) async fn cut_elsewhere(page: &Client, lines: &[String]) {
    press(page, "Workshops").await;
    press(page, "Begin a workshop").await;
    let field = find(page, LINES).await;
    field.click().await.expect("it can be clicked");
    field.send_keys(&lines.join("\n")).await.expect("it takes keys");
    control(page, 'a').await;
    control(page, 'x').await;
    let start = Instant::now();
    while !field.prop("value").await.expect("it has a value").unwrap_or_default().is_empty() {
        assert!(start.elapsed() < PATIENCE, "the lines were never cut");
        pause().await;
    }
    press(page, "Close").await;
}

/// Pastes onto the board, and nothing else.
pub(crate) async fn paste(page: &Client) {
    const FOCUS: &str = "document.querySelector('textarea[data-waiting]').focus()";
    page.execute(FOCUS, vec![]).await.expect("the board waits for a letter");
    control(page, 'v').await;
}

/// Waits until so many stand on the board.
pub(crate) async fn stand(page: &Client, count: usize) {
    let start = Instant::now();
    loop {
        let now = page.find_all(Locator::XPath(THINGS)).await.map_or(0, |found| found.len());
        if now == count {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{now} stand on the board, not {count}");
        pause().await;
    }
}

/// How many stand on the board, once it has come to rest.
pub(crate) async fn standing(page: &Client) -> usize {
    let mut before = 0;
    for _ in 0..20 {
        let now = page.find_all(Locator::XPath(THINGS)).await.map_or(0, |found| found.len());
        if now > 0 && now == before {
            return now;
        }
        before = now;
        pause().await;
    }
    before
}

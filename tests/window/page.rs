//! Finding things on the page as a person does: by role and name, patiently.
//!
//! The driver hands the page out before it is there, and boards move until they
//! fit: everything here waits.

use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};

/// As long as anything may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The element that an XPath finds, once it is there and visible.
pub(crate) async fn find(page: &Client, path: &str) -> Element {
    let start = Instant::now();
    loop {
        for element in page.find_all(Locator::XPath(path)).await.unwrap_or_default() {
            if element.is_displayed().await.unwrap_or(false) {
                return element;
            }
        }
        assert!(start.elapsed() < PATIENCE, "never there: {path}");
        pause().await;
    }
}

/// Presses a button or a link whose words contain these.
pub(crate) async fn press(page: &Client, words: &str) {
    let path = format!(
        "//*[self::button or self::a or @role='button' or @role='tab' or @role='menuitem']\
         [contains(normalize-space(.), '{words}') or contains(@aria-label, '{words}')]"
    );
    let start = Instant::now();
    // It may be replaced between being found and being pressed.
    while let Err(error) = find(page, &path).await.click().await {
        assert!(start.elapsed() < PATIENCE, "cannot press {words}: {error}");
        pause().await;
    }
}

/// Waits until the page says this somewhere.
pub(crate) async fn reads(page: &Client, words: &str) {
    let start = Instant::now();
    loop {
        let said = page.execute("return document.body.innerText", vec![]).await;
        if said.is_ok_and(|text| text.as_str().is_some_and(|text| text.contains(words))) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "the page never says: {words}");
        pause().await;
    }
}

/// Centre of an element, once it stands still.
pub(crate) async fn centre(element: &Element) -> (f64, f64) {
    let start = Instant::now();
    let mut last = (0.0, 0.0, 0.0, 0.0);
    loop {
        let now = element.rectangle().await.expect("it is still there");
        if now == last && now.2 > 0.0 {
            return (now.0 + now.2 / 2.0, now.1 + now.3 / 2.0);
        }
        last = now;
        assert!(start.elapsed() < PATIENCE, "never stands still");
        pause().await;
    }
}

pub(crate) async fn pause() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

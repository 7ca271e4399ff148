//! Finding things on the page as a person does: by role and name, patiently.
//!
//! The driver hands the page out before it is there, and boards move until they
//! fit: everything here waits.

use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};

/// As long as anything may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The element that an XPath finds, once it is there, visible and not greyed out:
/// a press on a button that waits for something would be lost without a word.
pub(crate) async fn find(page: &Client, path: &str) -> Element {
    let start = Instant::now();
    loop {
        for element in page.find_all(Locator::XPath(path)).await.unwrap_or_default() {
            if is_shown(page, &element).await && element.is_enabled().await.unwrap_or(false) {
                return element;
            }
        }
        assert!(start.elapsed() < PATIENCE, "never there: {path}");
        pause().await;
    }
}

/// Whether a person sees an element. The page itself is asked: the driver takes a button that cuts its
/// words short for a hidden one.
async fn is_shown(page: &Client, element: &Element) -> bool {
    const LOOK: &str = "
        const box = arguments[0].getBoundingClientRect()
        return box.width > 0 && box.height > 0 && arguments[0].checkVisibility({ visibilityProperty: true })";
    let Ok(element) = serde_json::to_value(element) else { return false };
    page.execute(LOOK, vec![element]).await.is_ok_and(|shown| shown == true)
}

/// Waits until an XPath finds nothing any more.
pub(crate) async fn gone(page: &Client, path: &str) {
    let start = Instant::now();
    while page.find_all(Locator::XPath(path)).await.is_ok_and(|found| !found.is_empty()) {
        assert!(start.elapsed() < PATIENCE, "it stays: {path}");
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

/// Types into the field with this label.
pub(crate) async fn type_into(page: &Client, label: &str, text: &str) {
    let path = format!(
        "//input[@id = //label[contains(normalize-space(.), '{label}')]/@for or @aria-label = '{label}']"
    );
    find(page, &path).await.send_keys(text).await.expect("it takes keys");
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

/// Centre of what an XPath finds, in px of the window, once it stands still.
pub(crate) async fn centre(page: &Client, path: &str) -> (f64, f64) {
    let start = Instant::now();
    let mut last = None;
    loop {
        let now = middle(page, path).await;
        if let (Some(place), true) = (now, now == last) {
            return place;
        }
        last = now;
        assert!(start.elapsed() < PATIENCE, "never stands still: {path}");
        pause().await;
    }
}

/// The page itself measures, because the driver has no size for groups of a drawing.
async fn middle(page: &Client, path: &str) -> Option<(f64, f64)> {
    const MEASURE: &str = "
        const found = document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
        const box = found.singleNodeValue?.getBoundingClientRect()
        return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null";
    let place = page.execute(MEASURE, vec![path.into()]).await.ok()?;
    Some((place[0].as_f64()?, place[1].as_f64()?))
}

pub(crate) async fn pause() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

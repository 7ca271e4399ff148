//! The relationship map in the window: drawn by hand, looked at as it was, taken along without
//! what is private.

use std::fs;
use std::path::Path;
use std::time::Instant;

use fantoccini::{Client, Locator};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};

use crate::dialog::choose;
use crate::hand::{control, drag};
use crate::page::{PATIENCE, centre, find, pause, press, reads};
use crate::stage::{Home, Window};

/// A person on the map.
fn person(name: &str) -> String {
    format!("//*[@role='option' and starts-with(@aria-label, '{name},')]")
}

/// Waits until the map says this of a person, or no longer.
async fn says(page: &Client, name: &str, words: &str, wanted: bool) {
    let start = Instant::now();
    loop {
        let said = find(page, &person(name)).await.attr("aria-label").await.ok().flatten().unwrap_or_default();
        if said.contains(words) == wanted {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{words} of {name}: {said}");
        pause().await;
    }
}

/// Goes to the map of an account.
async fn open_map(page: &Client, account: &str) {
    press(page, "Find or do").await;
    find(page, "//input[@role='combobox']").await.send_keys(account).await.expect("it takes keys");
    find(page, &format!("//*[@role='option' and contains(., '{account}')]")).await.click().await.expect("it can be chosen");
    press(page, "Contacts").await;
}

/// Saves the map under a name whose ending says how, and gives what is in the file.
async fn taken_along(window: &Window, picture: &Path) -> Vec<u8> {
    let name = picture.file_name().and_then(|name| name.to_str()).expect("its name is text");
    press(&window.page, "Export").await;
    press(&window.page, "Picture (").await;
    press(&window.page, "Save …").await;
    choose(&window.screen, "Where should the picture be saved?", picture);
    reads(&window.page, name).await;
    fs::read(picture).expect("the picture is there")
}

async fn key(page: &Client, letter: char) {
    let keys = KeyActions::new("keys".into()).then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
    page.perform_actions(keys).await.expect("keys can be pressed");
}

/// Somebody moves a report, draws an influence, changes how a person stands to us, looks at last
/// month, leaves out what is private, takes a picture along, and takes it all back.
#[tokio::test]
async fn a_map_is_drawn_looked_at_as_it_was_and_taken_along_redacted() {
    let home = Home::new();
    let file = home.sample();
    let picture = home.documents().join("map.png");
    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    let page = &window.page;
    open_map(page, "Harbourline Motors").await;

    let celia = person("Celia Joram");
    let (from, to) = (centre(page, &person("Chloe Rugendal")).await, centre(page, &celia).await);
    drag(page, from, to).await;
    reads(page, "Undo: Chloe Rugendal reports to Celia Joram").await;

    let handle = format!("{}//*[@title='Drag to another person to link them']", person("Gavin Beckstrand"));
    find(page, &person("Gavin Beckstrand")).await.click().await.expect("it can be selected");
    let (from, to) = (centre(page, &handle).await, centre(page, &celia).await);
    drag(page, from, to).await;
    press(page, "Influences").await;
    find(page, "//*[@role='option' and starts-with(@aria-label, 'Gavin Beckstrand influences Celia Joram,')]").await;

    says(page, "Chloe Rugendal", "Status: Neutral", true).await;
    find(page, &person("Chloe Rugendal")).await.click().await.expect("it can be selected");
    page.execute("document.querySelector('[role=listbox][aria-label^=\"People of\"]').focus()", vec![]).await.expect("the map takes the focus");
    key(page, '4').await;
    says(page, "Chloe Rugendal", "Status: Supporter", true).await;

    let month = chrono::Local::now().date_naive() - chrono::TimeDelta::days(20);
    page.execute(&format!("location.hash = location.hash.split('?')[0] + '?on={month}'"), vec![]).await.expect("it goes there");
    reads(page, "It is looked at, not changed.").await;
    says(page, "Chloe Rugendal", "Status: Neutral", true).await;
    press(page, "Back to today").await;
    says(page, "Chloe Rugendal", "Status: Supporter", true).await;

    says(page, "Bianca Roxwell", "Enemy", true).await;
    press(page, "Redact").await;
    says(page, "Bianca Roxwell", "Enemy", false).await;
    let bytes = taken_along(&window, &picture).await;
    assert!(bytes.starts_with(b"\x89PNG\r\n") && bytes.len() > 10_000, "it is a picture");
    let drawn = taken_along(&window, &picture.with_extension("svg")).await;
    let drawn = String::from_utf8(drawn).expect("a drawing is text");
    assert!(drawn.contains("<svg") && drawn.contains("Bianca Roxwell") && !drawn.contains("Enemy"), "it is a drawing without private things");
    press(page, "Redacted").await;
    says(page, "Bianca Roxwell", "Enemy", true).await;

    control(page, 'z').await;
    says(page, "Chloe Rugendal", "Status: Neutral", true).await;
    reads(page, "Undo: Gavin Beckstrand influences Celia Joram").await;
    control(page, 'z').await;
    reads(page, "Undo: Chloe Rugendal reports to Celia Joram").await;
    control(page, 'z').await;
    reads(page, "Redo: Chloe Rugendal reports to Celia Joram").await;
    let influence = "//*[starts-with(@aria-label, 'Gavin Beckstrand influences Celia Joram,')]";
    assert!(page.find_all(Locator::XPath(influence)).await.expect("it can be looked for").is_empty(), "all of it is taken back");
    window.close().await;
}

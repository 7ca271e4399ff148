//! What a person does in the window, from start to finish.

use std::time::Instant;

use fantoccini::Client;

use crate::dialog::confirm;
use crate::drag::drag;
use crate::page::{PATIENCE, centre, find, pause, press, reads, type_into};
use crate::stage::{Home, Window};

/// A newcomer opens the sample, moves an account on the portfolio, comes back
/// the next day, finds it where it was put, and takes the move back.
#[tokio::test]
async fn a_move_on_the_portfolio_lasts_and_can_be_undone() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let page = &window.page;
    reads(page, "Everything stays in one file on this computer").await;
    press(page, "Explore the sample").await;
    reads(page, "Main market").await;

    let id = a_card(page).await;
    let from = centre(page, &card(&id)).await;
    drag(page, from, (from.0 - 120.0, from.1 + 90.0)).await;
    let moved = settled_away(page, &id, from).await;
    window.close().await;

    let window = Window::open(&home, &[]).await;
    let page = &window.page;
    press(page, "Linden").await;
    reads(page, "Main market").await;
    assert!(near(centre(page, &card(&id)).await, moved), "the card stands where it was put");

    press(page, "Undo").await;
    let back = settled_away(page, &id, moved).await;
    assert!(near(back, from), "the card is back where it came from: {back:?}, not {from:?}");
    window.close().await;
}

/// A newcomer makes a workspace where the system's dialog offers to keep it, and
/// opens it the next day by its file.
#[tokio::test]
async fn a_new_workspace_is_kept_where_the_dialog_says() {
    let home = Home::new();
    let documents = home.documents();
    let window = Window::open(&home, &[]).await;
    let page = &window.page;
    press(page, "New workspace").await;
    type_into(page, "Name", "Harrow Pumps").await;
    press(page, "Choose where and create").await;
    confirm(&window.screen, "Where should the workspace be kept?");
    reads(page, "Harrow Pumps").await;
    let file = documents.join("Harrow Pumps.mainstay");
    assert!(file.is_file(), "{} is there", file.display());
    window.close().await;

    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    reads(&window.page, "Harrow Pumps").await;
    window.close().await;
}

/// The id of the largest card on the board.
async fn a_card(page: &Client) -> String {
    let first = find(page, "(//*[@data-thing and @role='option'])[1]").await;
    first.attr("data-thing").await.expect("it is there").expect("it is marked")
}

fn card(id: &str) -> String {
    format!("//*[@data-thing='{id}' and @role='option']")
}

/// Where a card comes to stand once it has left a place.
async fn settled_away(page: &Client, id: &str, place: (f64, f64)) -> (f64, f64) {
    let start = Instant::now();
    loop {
        let now = centre(page, &card(id)).await;
        if !near(now, place) {
            return now;
        }
        assert!(start.elapsed() < PATIENCE, "the card never leaves {place:?}");
        pause().await;
    }
}

fn near(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).abs() < 8.0 && (a.1 - b.1).abs() < 8.0
}

//! The portfolio matrix as a person reads it: which account stands where, in
//! the words that a screen reader says.

use std::time::Instant;

use fantoccini::{Client, Locator};

use crate::hand::drag;
use crate::page::{PATIENCE, centre, pause};

/// Where an account stands: our strength and its attractiveness, 0 to 100.
pub(crate) type Place = (u32, u32);

/// Drags an account from the tray onto the name of a zone; answers where it came to stand.
pub(crate) async fn place(page: &Client, account: &str, zone: &str) -> Place {
    drag(page, centre(page, &unplaced(account)).await, field(page, zone).await).await;
    moved(page, account, None).await
}

/// Drags an account that stands on the matrix onto the name of another zone.
pub(crate) async fn move_to(page: &Client, account: &str, zone: &str) -> Place {
    let before = stands(page, account).await;
    drag(page, centre(page, &card(account)).await, field(page, zone).await).await;
    moved(page, account, before).await
}

/// Waits until an account stands there; nowhere means in the tray.
pub(crate) async fn comes_to(page: &Client, account: &str, place: Option<Place>) {
    let start = Instant::now();
    loop {
        let now = stands(page, account).await;
        if now == place && (place.is_some() || is_unplaced(page, account).await) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{account} stands at {now:?}, not at {place:?}");
        pause().await;
    }
}

async fn moved(page: &Client, account: &str, before: Option<Place>) -> Place {
    let start = Instant::now();
    loop {
        match stands(page, account).await {
            Some(place) if Some(place) != before => return place,
            still => assert!(start.elapsed() < PATIENCE, "{account} stays at {still:?}"),
        }
        pause().await;
    }
}

/// Where it stands now.
async fn stands(page: &Client, account: &str) -> Option<Place> {
    let found = page.find(Locator::XPath(&card(account))).await.ok()?;
    read(&found.attr("aria-label").await.ok()??)
}

/// Reads “Alder Mills, Key account, 79 across, 85 up, …”.
pub(crate) fn read(said: &str) -> Option<Place> {
    let number =
        |unit: &str| said.split(", ").find_map(|part| part.strip_suffix(unit)?.trim().parse().ok());
    Some((number("across")?, number("up")?))
}

async fn is_unplaced(page: &Client, account: &str) -> bool {
    page.find(Locator::XPath(&unplaced(account))).await.is_ok()
}

/// A spot in a zone, away from its borders.
async fn field(page: &Client, zone: &str) -> (f64, f64) {
    centre(page, &format!("//*[local-name()='text' and normalize-space(.)='{zone}']")).await
}

fn card(account: &str) -> String {
    format!("//*[@data-thing and @role='option' and starts-with(@aria-label, '{account}')]")
}

fn unplaced(account: &str) -> String {
    format!("//*[@role='group' and @aria-label='Unplaced']//button[contains(., '{account}')]")
}

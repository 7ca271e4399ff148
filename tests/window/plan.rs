//! From an imported account to its plan on one page, as the guide leads, in the window.

use std::fs;
use std::path::Path;
use std::process::Command;

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::board::{open_board, until_there_are};
use crate::dialog::choose;
use crate::hand::{control, copied};
use crate::page::{find, press, reads};
use crate::stage::{Home, Window};

const ACCOUNTS: &str = "Account,Industry,Turnover,Owner\nAlder Mills,Paper,40000000,Ada Reed\n";
const PEOPLE: &str = "Name,Account,Title,Reports to\n\
    Li Wei,Alder Mills,Director,\n\
    Bo Tan,Alder Mills,Plant manager,Li Wei\n\
    Cy Dorn,Alder Mills,Buyer,Li Wei\n";
const DEALS: &str = "Opportunity,Account,Amount,Expected close\n\
    Line seven,Alder Mills,400000,2027-03-01\n\
    Cell three,Alder Mills,150000,2027-04-01\n\
    Service desk,Alder Mills,90000,2027-05-01\n";
const WORDS: &str = "One standard for all plants: 全厂统一标准";

/// Keys, one after the other, to whatever has the focus.
async fn keys(page: &Client, text: &str) {
    let down_up = |letter| [KeyAction::Down { value: letter }, KeyAction::Up { value: letter }];
    let all = text.chars().flat_map(down_up).fold(KeyActions::new("keys".into()), |keys, action| keys.then(action));
    page.perform_actions(all).await.expect("keys can be pressed");
}

async fn key(page: &Client, key: Key) {
    keys(page, &char::from(key).to_string()).await;
}

/// The account's first page, once the guide says how far it has come.
async fn come_so_far(page: &Client, said: &str) {
    press(page, "Overview").await;
    reads(page, "To a plan on one page").await;
    reads(page, said).await;
}

/// A workspace of three lists that a person has from elsewhere.
fn imported(home: &Home) -> String {
    let file = home.begun("Harrow.mainstay", &[]);
    let name = file.to_str().expect("its name is text");
    for (list, rows) in [("accounts.csv", ACCOUNTS), ("people.csv", PEOPLE), ("deals.csv", DEALS)] {
        let path = home.documents().join(list);
        fs::write(&path, rows).expect("it can be written");
        home.run(&["import", name, path.to_str().expect("its name is text")]);
    }
    name.to_owned()
}

async fn set_the_goal(page: &Client) {
    press(page, "Set the goal of all").await;
    reads(page, "Existing business").await;
    press(page, "Goal of all: ").await;
    find(page, "//input[@aria-label='Goal of all']").await.send_keys("Half of the spend").await.expect("it takes keys");
    key(page, Key::Enter).await;
    reads(page, "Half of the spend").await;
}

async fn plan_the_revenue(page: &Client) {
    press(page, "Plan the revenue").await;
    find(page, "//*[@role='row'][starts-with(normalize-space(.), 'Plan')]//*[@role='gridcell'][1]").await.click().await.expect("it can be pressed");
    keys(page, "250000").await;
    key(page, Key::Enter).await;
    reads(page, "Undo: ").await;
}

async fn write_the_summary(window: &Window) {
    let page = &window.page;
    press(page, "Say in the summary").await;
    find(page, "//*[@role='button'][starts-with(@aria-label, 'Summary: ')]").await.click().await.expect("it can be pressed");
    find(page, "//*[@role='textbox'][@aria-label='Summary, text']").await;
    copied(&window.screen, WORDS);
    control(page, 'v').await;
    find(page, "//section[@aria-label='Summary']//*[normalize-space(.)='Saved']").await;
    key(page, Key::Escape).await;
}

/// The words of a document, where the program that reads them is there.
fn words_of(paper: &Path) -> Option<String> {
    let Ok(read) = Command::new("pdftotext").args(["-layout".as_ref(), paper.as_os_str(), "-".as_ref()]).output() else {
        eprintln!("pdftotext is not here, so that nobody read what the page says: `cargo xtask setup` installs it");
        return None;
    };
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

/// Somebody who has never seen Mainstay: three lists come in, then step by step what the guide asks
/// for, to a plan on paper with both maps, the opportunities and the revenue.
#[tokio::test]
async fn the_guide_leads_from_an_imported_account_to_a_printed_page() {
    let home = Home::new();
    let file = imported(&home);
    let window = Window::open(&home, &[&file]).await;
    let page = &window.page;
    open_board(page, "Alder Mills").await;
    copied(&window.screen, "Pulp line\nPower house\nDelivery yard");
    control(page, 'v').await;
    until_there_are(page, 3).await;
    come_so_far(page, "4 of 7 steps").await;
    set_the_goal(page).await;
    come_so_far(page, "5 of 7 steps").await;
    plan_the_revenue(page).await;
    open_board(page, "Alder Mills").await;
    come_so_far(page, "6 of 7 steps").await;
    write_the_summary(&window).await;
    come_so_far(page, "All is there. Print the plan").await;

    let paper = home.documents().join("page.pdf");
    press(page, "Print the plan on one page").await;
    choose(&window.screen, "Export worksheet", &paper);
    reads(page, "page.pdf").await;
    let bytes = fs::read(&paper).expect("the plan is there");
    assert!(bytes.starts_with(b"%PDF-") && String::from_utf8_lossy(&bytes).contains("/Count 1"), "it is one page");
    if let Some(words) = words_of(&paper) {
        let goes = ["Alder Mills", "Pulp", "Power", "Delivery", "Li Wei", "Bo Tan", "Cy Dorn", "Line seven", "Cell three", "Service desk", "全厂统一标准", "250"];
        let missing: Vec<_> = goes.iter().filter(|word| !words.contains(**word)).collect();
        assert!(missing.is_empty(), "the page does not say {missing:?}: {words}");
    }
    window.close().await;
}

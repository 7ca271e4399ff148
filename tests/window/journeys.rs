//! What a person does in the window, from start to finish.

use std::fs;

use crate::board::{notes, open_board, until_there_are};
use crate::dialog::{choose, confirm};
use crate::hand::{control, copied};
use crate::matrix::{comes_to, move_to, place};
use crate::page::{press, reads, type_into};
use crate::stage::{Home, Window};

const ACCOUNTS: &str = "Account,Category,City,Annual potential\n\
    Alder Mills,Key account,Leeds,26000000\n\
    Birch Freight,Target account,Ghent,9000000\n\
    Cedar Foods,Normal account,Turin,4000000\n";

/// A newcomer makes a workspace, brings a list, puts two accounts where they
/// belong and comes back the next day: they stand there, and every step of the
/// day before can still be taken back.
#[tokio::test]
async fn a_list_becomes_a_portfolio_that_lasts_and_can_be_undone() {
    let home = Home::new();
    let list = home.documents().join("accounts.csv");
    fs::write(&list, ACCOUNTS).expect("it can be written");

    let window = Window::open(&home, &[]).await;
    let page = &window.page;
    press(page, "New workspace").await;
    type_into(page, "Name", "Harrow Pumps").await;
    press(page, "Choose where and create").await;
    confirm(&window.screen, "Where should the workspace be kept?");
    reads(page, "Harrow Pumps").await;
    let file = home.documents().join("Harrow Pumps.mainstay");
    assert!(file.is_file(), "{} is where the dialog offered to keep it", file.display());

    press(page, "Harrow Pumps").await;
    press(page, "Import").await;
    press(page, "Choose files").await;
    choose(&window.screen, "Choose the files to import", &list);
    press(page, "Next").await;
    press(page, "Import 3 rows").await;
    press(page, "Look at them").await;
    reads(page, "Alder Mills").await;
    press(page, "Matrix").await;

    // The other card in between: two moves of one card in a row would be one step.
    let first = place(page, "Birch Freight", "Secondary market").await;
    let alder = place(page, "Alder Mills", "Main market").await;
    let second = move_to(page, "Birch Freight", "In passing").await;
    assert!(alder.0 > 50 && alder.1 > 50, "strong and attractive: {alder:?}");
    assert!(first.0 < 50 && first.1 > 50, "weak and attractive: {first:?}");
    assert!(second.0 > 50 && second.1 < 50, "strong and unattractive: {second:?}");
    window.close().await;

    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    let page = &window.page;
    comes_to(page, "Alder Mills", Some(alder)).await;
    comes_to(page, "Birch Freight", Some(second)).await;
    control(page, 'z').await;
    comes_to(page, "Birch Freight", Some(first)).await;
    control(page, 'z').await;
    comes_to(page, "Alder Mills", None).await;
    control(page, 'z').await;
    comes_to(page, "Birch Freight", None).await;
    control(page, 'z').await;
    reads(page, "Where do your accounts stand?").await;
    window.close().await;
}

/// Somebody explores the sample, takes a chart along as a picture, and reads on
/// in Chinese from one moment to the next.
#[tokio::test]
async fn a_chart_goes_into_a_file_and_the_language_changes_at_once() {
    let home = Home::new();
    let picture = home.documents().join("months.png");
    let window = Window::open(&home, &[]).await;
    let page = &window.page;
    press(page, "Explore the sample").await;
    press(page, "Forecast").await;
    press(page, "Export").await;
    press(page, "Picture (.png").await;
    press(page, "Save …").await;
    choose(&window.screen, "Where should the picture be saved?", &picture);
    reads(page, "months.png").await;
    let bytes = fs::read(&picture).expect("the picture is there");
    assert!(bytes.starts_with(b"\x89PNG\r\n") && bytes.len() > 10_000, "it is a picture");

    press(page, "Settings").await;
    press(page, "简体中文").await;
    reads(page, "跟随系统").await;
    press(page, "客户组合").await;
    reads(page, "本公司的利基").await;
    window.close().await;
}

/// A list from another program goes onto an account's own board: a note for
/// each line, each with its words and its place, and all of them one step.
#[tokio::test]
async fn thirty_lines_of_another_program_become_thirty_notes() {
    let home = Home::new();
    let file = home.sample();
    let window = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    let page = &window.page;
    open_board(page, "Orrin Rail Group").await;
    let before = notes(page).await.len();

    let lines: Vec<String> = (1..=30).map(|line| format!("Thought {line} of the day")).collect();
    copied(&window.screen, &lines.join("\n"));
    control(page, 'v').await;
    reads(page, "Undo: write 30 notes").await;
    let pasted = until_there_are(page, before + 30).await;
    for line in &lines {
        assert!(pasted.iter().any(|note| note.text == *line), "a note for {line}");
    }
    let mut places: Vec<_> = pasted.iter().map(|note| note.place).collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), pasted.len(), "no note hides another");

    control(page, 'z').await;
    reads(page, "Redo: write 30 notes").await;
    until_there_are(page, before).await;
    window.close().await;
}

/// Two windows on one file would overwrite each other's work: the second is
/// told so, and the first goes on.
#[tokio::test]
async fn a_file_open_in_one_window_is_refused_to_another() {
    let home = Home::new();
    let file = home.sample();
    let first = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    reads(&first.page, "Main market").await;
    let before = fs::read(&file).expect("it can be read");

    let second = Window::open(&home, &[]).await;
    press(&second.page, "Linden").await;
    reads(&second.page, "This workspace is open in another Mainstay. Close it there first").await;
    assert!(before == fs::read(&file).expect("it can be read"), "the file was not touched");
    second.close().await;

    let place = move_to(&first.page, "Orrin Rail Group", "Give up").await;
    first.close().await;
    home.run(&["check", file.to_str().expect("its name is text")]);
    let again = Window::open(&home, &[file.to_str().expect("its name is text")]).await;
    comes_to(&again.page, "Orrin Rail Group", Some(place)).await;
    again.close().await;
}

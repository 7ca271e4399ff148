//! Pictures for a slide, a page or a poster, from the command line.

use crate::machine::Machine;
use crate::readers::{pages, sample, told};

#[test]
fn a_picture_is_sized_for_its_sheet_and_a_map_may_go_over_pages() {
    let machine = Machine::new();
    let file = sample(&machine, "en");
    let map = ["chart", &file, "map", "--account", "Harbourline Motors", "--out"];
    let chart = |more: &[&str]| machine.run(&[&map[..], more].concat());
    for (size, points) in [("slide", "960 x 540"), ("page", "842 x 595"), ("page-portrait", "595 x 842"), ("poster", "2384 x 1684")] {
        let done = chart(&["map.pdf", "--size", size]);
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{size}");
        let Some(info) = told("pdfinfo", &["map.pdf"], &machine.file("")) else { return };
        assert!(info.contains(points), "{size}: {info}");
    }
    for wrong in [&["map.png", "--size", "page", "--pages"][..], &["map.pdf", "--pages"], &["map.pdf", "--size", "napkin"]] {
        assert_eq!(chart(wrong).code, 2, "{wrong:?}");
    }
}

/// A table of people: a chief, eight heads, of each five leads, of each six clerks.
fn crowd() -> String {
    let letter = |at: usize| char::from(b'a' + at as u8);
    let mut table = "Name,Account,Reports to\nAda,Linden,\n".to_owned();
    for head in (0..8).map(letter) {
        table.push_str(&format!("Head {head},Linden,Ada\n"));
        for lead in (0..5).map(letter) {
            table.push_str(&format!("Lead {head}{lead},Linden,Head {head}\n"));
            (0..6).map(letter).for_each(|clerk| table.push_str(&format!("Clerk {head}{lead}{clerk},Linden,Lead {head}{lead}\n")));
        }
    }
    table
}

#[test]
fn a_map_that_cannot_be_read_on_a_sheet_says_so_and_goes_over_pages_and_slides() {
    let machine = Machine::new();
    machine.done(&["new", "crowd.mainstay"]);
    std::fs::write(machine.file("people.csv"), crowd()).unwrap();
    machine.done(&["import", "crowd.mainstay", "people.csv", "--as", "people"]);
    let chart = |more: &[&str]| machine.done(&[&["chart", "crowd.mainstay", "map", "--account", "Linden", "--out", "map.pdf"], more].concat());
    assert!(chart(&["--size", "page"]).contains("too small to be read. A poster has more room"));
    chart(&["--size", "page", "--pages"]);
    machine.done(&["report", "crowd.mainstay", "deck", "--account", "Linden", "--out", "deck.pptx"]);
    let Some(text) = told("pdftotext", &["map.pdf", "-"], &machine.file("")) else { return };
    let Some(slides) = pages(&machine, "deck.pptx") else { return };
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() > 3 && pages[0].contains("Ada") && !pages[0].contains("Clerk aaa"), "an overview first: {}", pages[0]);
    for name in ["Head h", "Lead cd", "Clerk aaa", "Clerk hef"] {
        assert!(pages.iter().any(|page| page.contains(name)), "{name} stands on a page");
        assert!(slides.iter().any(|slide| slide.contains("Who decides") && slide.contains(name)), "{name} stands on a slide");
    }
}

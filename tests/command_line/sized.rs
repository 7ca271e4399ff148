//! Pictures for a slide, a page or a poster, from the command line.

use crate::machine::Machine;
use crate::readers::{sample, told};

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
    let done = chart(&["map.pdf", "--size", "page-portrait"]);
    assert!(done.out.contains("too small to be read") && done.out.contains("pages of a PDF"), "{}", done.out);
    assert!(!chart(&["map.pdf", "--size", "poster"]).out.contains("too small"));
    chart(&["map.pdf", "--size", "page-portrait", "--pages"]);
    let Some(text) = told("pdftotext", &["map.pdf", "-"], &machine.file("")) else { return };
    assert!(text.matches('\u{c}').count() > 1 && text.contains("Tessa Yuenling"), "{text}");
    for wrong in [&["map.png", "--size", "page", "--pages"][..], &["map.pdf", "--pages"], &["map.pdf", "--size", "napkin"]] {
        assert_eq!(chart(wrong).code, 2, "{wrong:?}");
    }
}

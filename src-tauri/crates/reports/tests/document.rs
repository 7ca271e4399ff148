//! Documents of several pages: nothing of them is cut off, their text stays text, and they are tagged.

use charts::{Axis, Chart, Drawing, Matrix, Style, Theme, draw};
use reports::{Block, Document, Figure, PageColumn, Words, pdf, word};

fn made(document: &Document) -> Vec<u8> {
    pdf(document).expect("a PDF")
}

fn pages(document: &Document) -> usize {
    let (pdf, mark) = (made(document), b"/MediaBox[");
    pdf.windows(mark.len()).filter(|window| window == mark).count()
}

fn document(blocks: Vec<Block>) -> Document {
    Document { title: "Minutes".into(), language: "en".into(), blocks, ..Document::default() }
}

fn column(name: &str, share: f64) -> PageColumn {
    PageColumn { name: name.to_owned(), share }
}

fn rows(count: usize) -> Document {
    let row = |n| vec![format!("{n}. 全部烘房能耗监测，双方今年都需要"), "林曼".to_owned()];
    let table = Block::Table(vec![column("Action", 3.0), column("Owner", 1.0)], (0..count).map(row).collect());
    Document { title: "会议纪要 Minutes".into(), language: "zh-Hans".into(), foot: "Harbourline".into(), ..document(vec![Block::Heading("行动".into()), table]) }
}

fn picture(about: &str) -> Figure {
    let matrix = Matrix { x: Axis { name: "x".into(), ..Axis::default() }, ..Matrix::default() };
    let drawing = draw(Chart::Matrix(&matrix), &Style::new(Theme::Print, 1000, 640));
    Figure { caption: about.to_owned(), about: about.to_owned(), drawing }
}

#[test]
fn a_document_has_as_many_pages_as_it_needs() {
    assert_eq!([pages(&document(Vec::new())), pages(&rows(10)), pages(&rows(100))], [1, 1, 3]);
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert!(made(&rows(30)) == made(&rows(30)));
}

#[test]
fn every_document_is_tagged_for_who_cannot_see_it() {
    let pdf = made(&document(vec![Block::Heading("People".into()), Block::Picture(picture("Who decides"))]));
    let says = |mark: &[u8]| pdf.windows(mark.len()).any(|window| window == mark);
    assert!(says(b"pdfuaid:part") && says(b"/StructTreeRoot") && says(b"/Figure") && says(b"/Outlines"));
}

#[test]
fn text_of_any_length_and_kind_is_set() {
    let long = "word ".repeat(4_000) + &"没有空格的中文".repeat(800) + &"x".repeat(3_000);
    let naughty = "\u{0}\u{feff}\u{fffe}<&>#import \"x\" $a$ @b _c_ *d* \u{202e}abc 👩‍👩‍👧 \t e\u{301}";
    let blocks = vec![
        Block::text(long.clone()),
        Block::Fact("Name".into(), naughty.into()),
        Block::text(naughty),
        Block::Heading(naughty.into()),
        Block::Table(Vec::new(), vec![vec!["lost".into()]]),
        Block::Table(vec![column(&long, f64::NAN)], vec![Vec::new()]),
    ];
    assert!(pages(&Document { title: naughty.into(), mark: naughty.into(), foot: naughty.into(), contents: Some("Contents".into()), ..document(blocks) }) > 3);
    assert_eq!(pages(&Document::default()), 1, "a document that says nothing is one");
}

#[test]
fn words_of_any_look_and_lists_of_any_depth_are_set() {
    let long = "word ".repeat(900) + &"没有空格的中文".repeat(300) + " \u{0}<&>\n\nend";
    let run = |strong, emphasis, strike| Words { text: long.clone(), strong, emphasis, strike };
    let words = Block::Paragraph(vec![run(true, false, false), run(false, true, true), Words::default()]);
    let deep = (0..30).fold(words.clone(), |inner, n| Block::List { start: (n % 2 == 0).then_some(n), items: vec![vec![inner], Vec::new()] });
    assert!(pages(&document(vec![words, deep, Block::Quote(Vec::new()), Block::Paragraph(Vec::new()), Block::Row(Vec::new())])) > 3);
}

#[test]
fn a_picture_goes_whole_on_the_next_page_and_a_high_one_on_a_page_of_its_own() {
    assert_eq!(pages(&document((0..3).map(|n| Block::Picture(picture(&n.to_string()))).collect())), 2);
    let high = Figure { drawing: Drawing { height: 6_400, ..picture("high").drawing }, ..picture("high") };
    assert_eq!(pages(&document(vec![Block::Picture(high)])), 1);
}

#[test]
fn a_compact_document_is_set_smaller_until_it_stands_on_one_page() {
    let lines = |count: usize| (0..count).map(|n| Block::Fact(format!("Fact {n}"), "as it is".into())).collect::<Vec<_>>();
    let compact = |count| Document { compact: true, ..document(lines(count)) };
    assert_eq!([pages(&document(lines(60))), pages(&compact(60))], [2, 1]);
    assert!(pages(&compact(400)) > 4, "what fits on no page is not made too small to read");
}

/// The parts of a file made for an office program, by name.
fn part(file: &[u8], name: &str) -> String {
    let mut packed = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a zip");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut packed.by_name(name).expect("the part"), &mut text).expect("text");
    text
}

#[test]
fn a_document_to_be_edited_has_headings_lists_tables_and_pictures_told_in_words() {
    let list = Block::List { start: Some(3), items: vec![vec![Block::text("third")], vec![Block::text("fourth <&> \u{1}")]] };
    let table = Block::Table(vec![column("Action", 3.0), column("Owner", 1.0)], vec![vec!["Meters".into()]]);
    let all = document(vec![Block::Heading("People".into()), list, Block::Picture(picture("Who decides")), table, Block::Fact("Place".into(), "苏州".into())]);
    let made = word(&all).expect("a document");
    let text = part(&made, "word/document.xml");
    for told in ["Heading1", "<w:numPr>", "fourth &lt;&amp;&gt; ", "<w:tblHeader />", "descr=\"Who decides", "苏州"] {
        assert!(text.contains(told), "{told}");
    }
    assert!(text.contains("<w:color w:val=\"5F6672\" /><w:sz w:val=\"18\" />"), "looks stand in the order of the format");
    assert!(part(&made, "docProps/core.xml").contains("<dc:title>Minutes</dc:title>"));
    assert!(made == word(&all).expect("a document"), "the same content gives the same bytes");
}

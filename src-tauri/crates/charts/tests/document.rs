//! Documents of several pages: nothing of them is cut off, and their text stays text.

use charts::{
    Axis, Block, Chart, Column, Document, Matrix, Run, Style, Theme, document_pdf, draw,
};

fn pages(document: &Document) -> usize {
    let pdf = document_pdf(document).expect("a PDF");
    let marks = b"/MediaBox[0 0 595.5 842.25]";
    pdf.windows(marks.len()).filter(|window| window == marks).count()
}

fn rows(count: usize) -> Document {
    let column = |name: &str, share| Column { name: name.to_owned(), share };
    let row = |n| vec![format!("{n}. 全部烘房能耗监测，双方今年都需要"), "林曼".to_owned()];
    Document {
        title: "会议纪要 Minutes".into(),
        foot: "Harbourline".into(),
        blocks: vec![
            Block::Heading("行动".into()),
            Block::Table(vec![column("Action", 3.0), column("Owner", 1.0)], (0..count).map(row).collect()),
        ],
        ..Document::default()
    }
}

#[test]
fn a_document_has_as_many_pages_as_it_needs() {
    assert_eq!([pages(&Document::default()), pages(&rows(10)), pages(&rows(100))], [1, 1, 3]);
}

#[test]
fn text_of_any_length_and_kind_is_set() {
    let long = "word ".repeat(4_000) + &"没有空格的中文".repeat(800) + &"x".repeat(3_000);
    let blocks = vec![
        Block::Text(long.clone()),
        Block::Fact("Name".into(), "\u{0}\u{feff}\u{fffe}<&>".into()),
        Block::Table(Vec::new(), vec![vec!["lost".into()]]),
        Block::Table(vec![Column { name: long, share: f64::NAN }], vec![Vec::new()]),
    ];
    assert!(pages(&Document { blocks, ..Document::default() }) > 3);
}

#[test]
fn words_of_any_look_and_length_are_set() {
    let long = "word ".repeat(900) + &"没有空格的中文".repeat(300) + &"x".repeat(900) + " \u{0}<&>\n\nend";
    let run = |strong, emphasis, strike| Run { text: long.clone(), strong, emphasis, strike };
    let rich = |indent| Block::Rich { indent, marker: "•".into(), runs: vec![run(true, false, false), run(false, true, true), Run::default()] };
    let blocks = [0, 3, u8::MAX].map(rich).to_vec();
    assert!(pages(&Document { blocks, ..Document::default() }) > 3);
    let short = Block::Rich { indent: 0, marker: String::new(), runs: Vec::new() };
    assert_eq!(pages(&Document { blocks: vec![short], ..Document::default() }), 1);
}

#[test]
fn a_picture_goes_whole_on_the_next_page() {
    let matrix = Matrix { x: Axis { name: "x".into(), ..Axis::default() }, ..Matrix::default() };
    let drawing = draw(Chart::Matrix(&matrix), &Style::new(Theme::Print, 1000, 640));
    let blocks = (0..3).map(|n| Block::Picture(n.to_string(), drawing.clone())).collect();
    assert_eq!(pages(&Document { blocks, ..Document::default() }), 2);
}

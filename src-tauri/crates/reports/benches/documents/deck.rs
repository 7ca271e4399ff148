//! Sixty slides in the make-up of a large account's deck (its map, its boards, tables and charts), beside
//! the same slides by python-pptx: the same titles, boxes, connectors that hold on to boxes, cells, charts
//! with their workbooks, and notes.

use std::env;
use std::fs;

use reports::{
    Align, ChartKind, Content, Deck, DeckChart, DeckColumn, DeckTable, Form, ROOM, Run, Shape, Slide, deck,
};
use serde_json::{Value, json};

use crate::measure::{header, line, timed};
use crate::python::Script;

/// Ours may take this part of the time.
const AIM: f64 = 0.2;
const SLIDES: usize = 60;
const TIMES: usize = 9;

pub(crate) fn measure() {
    let made = sixty();
    let file = env::temp_dir().join(format!("mainstay-deck-{}.json", std::process::id()));
    if let Err(error) = fs::write(&file, told(&made).to_string()) {
        return println!("60 slides: not measured. {error}");
    }
    match Script::start("pptx", "deck.py", &file) {
        Ok(mut other) => beside(&made, &mut other),
        Err(reason) => println!("60 slides beside python-pptx: not measured. {reason}"),
    }
    let _ = fs::remove_file(file);
}

fn beside(made: &Deck, other: &mut Script) {
    header("python-pptx");
    let (ours, theirs): (_, Vec<_>) = (0..TIMES).map(|_| (timed(|| deck(made)), other.make())).unzip();
    match theirs.into_iter().collect() {
        Ok(theirs) => line("60 slides of an account (.pptx)", Some(AIM), ours, theirs),
        Err(error) => println!("python-pptx stopped: {error}"),
    }
}

fn sixty() -> Deck {
    let slides = (0..SLIDES).map(|at| Slide {
        title: format!("Part {at} of the plan"),
        lead: "27 Nov 2026 · 3 people, support +55 %, coverage 66 %".to_owned(),
        content: match (at, at % 5) {
            (0, _) => Content::Cover,
            (_, 0) => Content::Shapes(map()),
            (_, 1) => Content::Table(table(6, 14, "Harbour works")),
            (_, 2) => Content::Table(table(2, 7, "What the customer wants is one platform for all of its plants, and nobody to wait for")),
            (_, 3) => Content::Chart(chart()),
            _ => Content::Shapes(board()),
        },
        notes: "Figures: Mainstay, Contacts, as of 27 Nov 2026.".to_owned(),
    });
    Deck {
        title: "Harbourline".to_owned(),
        author: "Mara".to_owned(),
        language: "en".to_owned(),
        foot: "Confidential · Harbourline · 27 Nov 2026".to_owned(),
        slides: slides.collect(),
        ..Deck::default()
    }
}

fn run(text: &str, size: f64, bold: bool) -> Vec<Run> {
    vec![Run { text: text.to_owned(), size, bold, colour: 0x1F_2328 }]
}

/// Twenty people below one, and a dozen links.
fn map() -> Vec<Shape> {
    let place = |at: usize| [ROOM[0] + (at % 6) as f64 * 145.0, ROOM[1] + (at / 6) as f64 * 95.0, 130.0, 50.0];
    let card = |at: usize| Shape::Box {
        key: format!("p{at}"),
        area: place(at),
        form: Form::Round,
        fill: Some(0xFF_FFFF),
        line: Some((0xB9_BBB6, 1.0)),
        words: vec![run(&format!("Person {at}"), 11.0, true), run("Head of department", 9.0, false), run("+ Supporter", 9.0, true)],
        align: Align::Middle,
        alt: format!("Person {at}, Head of department, Supporter"),
    };
    let tie = |from: usize, to: usize, bent: bool| Shape::Line {
        ends: (format!("p{from}"), format!("p{to}")),
        line: (0x8C_908E, 1.0),
        dashed: false,
        arrow: !bent,
        bent,
    };
    let lines = (1..20).map(|at| tie((at - 1) / 4, at, true));
    (0..20).map(card).chain(lines).chain((1..13).map(|at| tie(at, at + 5, false))).collect()
}

/// Thirty discs with their names.
fn board() -> Vec<Shape> {
    let at = |n: usize| (ROOM[0] + (n * 37 % 820) as f64, ROOM[1] + (n * 53 % 360) as f64);
    let disc = |n: usize| Shape::Box {
        key: String::new(),
        area: [at(n).0, at(n).1, 28.0, 28.0],
        form: Form::Ellipse,
        fill: Some(0x2F_6F5E),
        line: Some((0xFF_FFFF, 0.75)),
        words: Vec::new(),
        align: Align::Middle,
        alt: format!("Unit {n}"),
    };
    let name = |n: usize| Shape::Words { area: [at(n).0 + 30.0, at(n).1, 90.0, 16.0], words: vec![run(&format!("Unit {n}"), 9.0, false)], align: Align::Left };
    (0..30).flat_map(|n| [disc(n), name(n)]).collect()
}

fn table(columns: usize, rows: usize, words: &str) -> DeckTable {
    let column = |at: usize| DeckColumn { title: format!("Column {at}"), share: 1.0, figures: false, wraps: columns == 2 };
    let row = |at: usize| (0..columns).map(|column| format!("{words} {at}.{column}")).collect();
    DeckTable { columns: (0..columns).map(column).collect(), rows: (0..rows).map(row).collect(), ..DeckTable::default() }
}

fn chart() -> DeckChart {
    let series = |at: usize| (format!("Series {at}"), (0..6).map(|month| f64::from(month * 7 + at as u32 * 3) * 1e4).collect());
    DeckChart { kind: ChartKind::Stacked, categories: (1..=6).map(|month| format!("Month {month}")).collect(), series: (0..4).map(series).collect() }
}

/// The same for the other to make.
fn told(deck: &Deck) -> Value {
    let slide = |slide: &Slide| json!({ "title": slide.title, "lead": slide.lead, "foot": deck.foot, "notes": slide.notes, "content": content(&slide.content) });
    json!(deck.slides.iter().map(slide).collect::<Vec<_>>())
}

fn content(content: &Content) -> Value {
    match content {
        Content::Cover => json!({ "kind": "cover" }),
        Content::Shapes(shapes) => json!({ "kind": "shapes", "shapes": shapes.iter().map(shape).collect::<Vec<_>>() }),
        Content::Table(table) => {
            let names: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
            json!({ "kind": "table", "names": names, "rows": table.rows, "size": table.size, "area": ROOM })
        }
        Content::Chart(chart) => json!({ "kind": "chart", "categories": chart.categories, "series": chart.series, "area": ROOM }),
    }
}

fn shape(shape: &Shape) -> Value {
    let words = |words: &[Vec<Run>]| -> Vec<Value> { words.iter().flatten().map(|run| json!([run.text, run.size, run.bold])).collect() };
    match shape {
        Shape::Box { key, area, form, words: lines, alt, .. } => {
            json!({ "kind": "box", "key": key, "area": area, "disc": *form == Form::Ellipse, "words": words(lines), "alt": alt })
        }
        Shape::Words { area, words: lines, .. } => json!({ "kind": "words", "area": area, "words": words(lines) }),
        Shape::Line { ends, bent, .. } => json!({ "kind": "line", "ends": [ends.0, ends.1], "bent": bent }),
    }
}

//! A document of about forty pages beside typst's own command line on the same template and the same
//! values: whole processes, so that neither remembers anything of the run before.
//!
//! The program is `typst`, or the one named in MAINSTAY_TYPST; without it the package `typst` of Python,
//! which is the same compiler. Of that the compiling alone is timed, in a fresh process each time, and not
//! the start of Python; it is told as such.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use charts::{Bars, Chart, Style, Theme, draw};
use reports::{Block, Document, Figure, PAGE, PageColumn, Words, pdf};
use serde_json::{Value, json};

use crate::measure::{header, line, timed};
use crate::python::Script;

/// Ours may take so many times as long.
const AIM: f64 = 3.0;
const TIMES: usize = 7;
const SECTIONS: usize = 24;
/// The word by which this program is asked to make the document once.
pub(crate) const ALONE: &str = "page-alone";

/// Makes the document once.
pub(crate) fn alone() {
    if let Err(error) = pdf(&document()) {
        println!("{error}");
    }
}

pub(crate) fn measure() {
    println!();
    let folder = std::env::temp_dir().join(format!("mainstay-pages-{}", std::process::id()));
    match source(&folder) {
        Ok(main) => beside(&main),
        Err(error) => println!("40 pages: not measured. {error}"),
    }
    let _ = fs::remove_dir_all(folder);
}

fn beside(main: &Path) {
    let typst = std::env::var("MAINSTAY_TYPST").unwrap_or_else(|_| "typst".to_owned());
    let there = Command::new(&typst).arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    if there {
        header("typst");
        let (ours, theirs) = (0..TIMES).map(|_| (timed(own), timed(|| command_line(&typst, main)))).unzip();
        return line("40 pages, both as a program (.pdf)", Some(AIM), ours, theirs);
    }
    println!("`typst` is not here; its package for Python is the same compiler, timed without the start of Python.");
    header("package");
    let (ours, theirs): (_, Vec<_>) = (0..TIMES).map(|_| (timed(own), Script::once("typst", "page.py", main))).unzip();
    match theirs.into_iter().collect::<Result<Vec<Duration>, _>>() {
        Ok(theirs) => line("40 pages, ours as a program (.pdf)", Some(AIM), ours, theirs),
        Err(reason) => println!("40 pages beside typst: not measured. {reason}"),
    }
}

/// This program once more, for the document alone.
fn own() -> bool {
    let own = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("documents"));
    Command::new(own).arg(ALONE).status().is_ok_and(|status| status.success())
}

fn command_line(typst: &str, main: &Path) -> bool {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../charts/fonts");
    let mut command = Command::new(typst);
    command.args(["compile", "--pdf-standard", "ua-1", "--ignore-system-fonts", "--font-path"]).arg(fonts).arg(main);
    command.arg(main.with_extension("pdf")).status().is_ok_and(|status| status.success())
}

/// The template with its values beside it, as the command line takes them; gives the file to compile.
fn source(folder: &Path) -> std::io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let template = include_str!("../../src/document/page.typ");
    let template = template.replace("#let d = sys.inputs", "#let d = json(\"values.json\")").replace("image(one.svg,", "image(bytes(one.svg),");
    fs::write(folder.join("values.json"), values(&document()).to_string())?;
    let main = folder.join("main.typ");
    fs::write(&main, template)?;
    Ok(main)
}

const WORDS: &str = "What the customer wants is one platform for all of its plants, and nobody to wait for. \
    Whoever decides has seen two projects fail, and asks first who stays when something goes wrong.";

/// Sections with facts, paragraphs, a list and a table, and every fourth with a chart.
fn document() -> Document {
    let blocks = (0..SECTIONS).flat_map(|at| {
        let cell = |row: usize| vec![format!("Step {at}.{row}"), "Mara Lindqvist".to_owned(), "27 Nov 2026".to_owned(), WORDS.to_owned()];
        let columns = ["What", "Who", "Until", "Why"].map(|name| PageColumn { name: name.to_owned(), share: 1.0 });
        let mut blocks = vec![Block::Heading(format!("{at}  Part of the plan"))];
        blocks.extend((0..5).map(|fact| Block::Fact(format!("Fact {fact}"), WORDS.to_owned())));
        blocks.extend((0..4).map(|n| Block::Paragraph(vec![Words { text: format!("{at}.{n} {WORDS}"), strong: n == 0, ..Words::default() }])));
        blocks.push(Block::List { start: Some(1), items: (0..4).map(|_| vec![Block::text(WORDS)]).collect() });
        blocks.push(Block::Table(columns.to_vec(), (0..6).map(cell).collect()));
        blocks.extend((at % 4 == 0).then(|| Block::Picture(figure())));
        blocks
    });
    Document {
        title: "Harbourline".to_owned(),
        subtitle: "Account plan".to_owned(),
        language: "en".to_owned(),
        mark: "Confidential".to_owned(),
        foot: "Harbourline · 27 Nov 2026".to_owned(),
        contents: Some("Contents".to_owned()),
        blocks: blocks.collect(),
        ..Document::default()
    }
}

fn figure() -> Figure {
    let empty = Bars { empty: "Nothing is expected yet".to_owned(), ..Bars::default() };
    let drawing = draw(Chart::Bars(&empty, &|value| value.to_string()), &Style::new(Theme::Print, 960, 440));
    Figure { caption: String::new(), about: "Revenue by month".to_owned(), drawing }
}

/// What the template takes, of the blocks that stand in this document.
fn values(document: &Document) -> Value {
    json!({
        "title": document.title, "subtitle": document.subtitle, "author": document.author,
        "year": 1970, "month": 1, "day": 1, "font": charts::FONT_FAMILY, "signs": charts::SIGNS_FAMILY, "size": 9.5, "compact": false,
        "lang": "en", "region": "gb", "mark": document.mark, "foot": document.foot, "contents": document.contents,
        "blocks": blocks(&document.blocks),
    })
}

/// Facts that follow each other are one grid.
fn blocks(all: &[Block]) -> Vec<Value> {
    let groups = all.chunk_by(|one, next| matches!((one, next), (Block::Fact(..), Block::Fact(..))));
    let told = groups.flat_map(|group| match group {
        [Block::Fact(..), ..] => {
            let row = |block: &Block| if let Block::Fact(name, told) = block { json!([name, told]) } else { Value::Null };
            vec![json!({ "kind": "facts", "wide": false, "rows": group.iter().map(row).collect::<Vec<_>>() })]
        }
        _ => group.iter().map(block).collect(),
    });
    told.collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(text) => json!({ "kind": "heading", "text": text }),
        Block::Paragraph(runs) => {
            let run = |run: &Words| json!({ "text": run.text, "strong": run.strong, "emphasis": run.emphasis, "strike": run.strike });
            json!({ "kind": "paragraph", "runs": runs.iter().map(run).collect::<Vec<_>>() })
        }
        Block::List { start, items } => json!({ "kind": "list", "start": start, "items": items.iter().map(|item| blocks(item)).collect::<Vec<_>>() }),
        Block::Table(columns, rows) => json!({
            "kind": "table", "shares": columns.iter().map(|column| column.share).collect::<Vec<_>>(),
            "names": columns.iter().map(|column| &column.name).collect::<Vec<_>>(), "cells": rows.concat(),
        }),
        Block::Picture(one) => json!({ "kind": "figure", "svg": one.drawing.svg, "width": PAGE.0, "caption": one.caption, "alt": one.about }),
        _ => json!({ "kind": null }),
    }
}

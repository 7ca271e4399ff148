//! A document as the values that the typesetter's template takes.
//!
//! Not how they look (`page.typ`). Invariant: texts stay values, so that nothing in them is markup, and
//! hold no character that the font lacks.

use charts::Drawing;
use chrono::Datelike;
use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};

use super::{Block, Column, Document, Figure, Run};

/// Width and height that a picture may have on a page, points.
pub const ROOM: (f64, f64) = (499.0, 640.0);
/// The same on a page that lies, below a heading.
pub const ACROSS: (f64, f64) = (745.0, 415.0);
/// Width of the names of facts, and the size by which they are measured, points.
const NAMES: f64 = 104.0;
const SIZE: f64 = 9.5;
/// Between pictures side by side, points.
const GAP: f64 = 10.0;

/// Lists and quotes within each other go in no further: the typesetter follows only so far.
const DEEPEST: usize = 8;

/// All of it, in letters of this size (points).
pub(super) fn values(document: &Document, size: f64) -> Dict {
    let (lang, region) = language(&document.language);
    dict([
        // What has no name is not accessible.
        ("title", text(if document.title.trim().is_empty() { "–" } else { &document.title })),
        ("subtitle", text(&document.subtitle)),
        ("author", text(&document.author)),
        ("year", i64::from(document.day.year()).into_value()),
        ("month", i64::from(document.day.month()).into_value()),
        ("day", i64::from(document.day.day()).into_value()),
        ("font", charts::FONT_FAMILY.into_value()),
        ("signs", charts::SIGNS_FAMILY.into_value()),
        ("size", size.into_value()),
        ("compact", document.compact.into_value()),
        ("lang", lang.into_value()),
        ("region", region.into_value()),
        ("mark", text(&document.mark)),
        ("foot", text(&document.foot)),
        ("contents", document.contents.as_deref().map_or(Value::None, text)),
        ("blocks", blocks(&document.blocks, 0)),
    ])
}

fn language(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "zh-Hans" => ("zh", "cn"),
        "zh-Hant" => ("zh", "tw"),
        _ => ("en", "gb"),
    }
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs.into_iter().map(|(key, value)| (key.into(), value)).collect()
}

fn text(text: &str) -> Value {
    charts::legible(text).into_value()
}

fn array<T>(of: &[T], value: impl Fn(&T) -> Value) -> Value {
    Value::Array(of.iter().map(value).collect::<Array>())
}

fn kind<const N: usize>(kind: &str, parts: [(&str, Value); N]) -> Value {
    let mut all = dict(parts);
    all.insert("kind".into(), kind.into_value());
    Value::Dict(all)
}

/// Facts that follow each other stand in one grid, so that their names have one width.
fn blocks(all: &[Block], depth: usize) -> Value {
    let mut values = Array::new();
    for group in all.chunk_by(|one, next| matches!((one, next), (Block::Fact(..), Block::Fact(..)))) {
        let facts: Array = group.iter().filter_map(fact).collect();
        if facts.is_empty() {
            group.iter().for_each(|one| values.push(block(one, depth)));
        } else {
            values.push(kind("facts", [("rows", Value::Array(facts)), ("wide", group.iter().any(is_wide).into_value())]));
        }
    }
    Value::Array(values)
}

/// A name that would need more than two lines beside what it is.
fn is_wide(block: &Block) -> bool {
    matches!(block, Block::Fact(name, _) if charts::text_width(name, SIZE) > 2.0 * NAMES)
}

fn fact(block: &Block) -> Option<Value> {
    let Block::Fact(name, told) = block else { return None };
    Some(Value::Array([text(name), text(told)].into_iter().collect()))
}

fn block(block: &Block, depth: usize) -> Value {
    match block {
        Block::Heading(title) => kind("heading", [("text", text(title))]),
        Block::Paragraph(runs) => kind("paragraph", [("runs", array(runs, run))]),
        Block::List { items, .. } if depth >= DEEPEST => kind("group", [("blocks", blocks(&items.concat(), depth))]),
        Block::List { start, items } => kind("list", [
            ("start", start.map_or(Value::None, |start| i64::from(start).into_value())),
            ("items", array(items, |item| blocks(item, depth + 1))),
        ]),
        Block::Quote(inner) => kind(if depth < DEEPEST { "quote" } else { "group" }, [("blocks", blocks(inner, depth + 1))]),
        Block::Fact(..) => Value::Dict(dict([("kind", Value::None)])),
        Block::Table(columns, _) if columns.is_empty() => Value::Dict(dict([("kind", Value::None)])),
        Block::Table(columns, rows) => table(columns, rows),
        Block::Picture(one) => figure(one, ROOM),
        Block::Sheet(title, one) => kind("sheet", [("title", text(title)), ("figures", array(std::slice::from_ref(one), |one| figure(one, ACROSS)))]),
        Block::Row(some) => {
            let width = (ROOM.0 - GAP * some.len().saturating_sub(1) as f64) / some.len().max(1) as f64;
            kind("row", [("figures", array(some, |one| figure(one, (width, ROOM.1))))])
        }
    }
}

fn run(run: &Run) -> Value {
    Value::Dict(dict([
        ("text", text(&run.text)),
        ("strong", run.strong.into_value()),
        ("emphasis", run.emphasis.into_value()),
        ("strike", run.strike.into_value()),
    ]))
}

fn table(columns: &[Column], rows: &[Vec<String>]) -> Value {
    let blank = String::new();
    let cells = rows.iter().flat_map(|row| (0..columns.len()).map(|at| text(row.get(at).unwrap_or(&blank))));
    kind("table", [
        ("shares", array(columns, |column| column.share.max(0.1).into_value())),
        ("names", array(columns, |column| text(&column.name))),
        ("cells", Value::Array(cells.collect())),
    ])
}

fn figure(one: &Figure, room: (f64, f64)) -> Value {
    kind("figure", [
        ("svg", Value::Bytes(Bytes::from_string(charts::shown(&one.drawing.svg).into_owned()))),
        ("width", fit(&one.drawing, room).into_value()),
        ("caption", text(&one.caption)),
        ("alt", text(&one.told())),
    ])
}

/// As wide as there is room, and no higher than a page.
pub(super) fn fit(drawing: &Drawing, (width, height): (f64, f64)) -> f64 {
    let ratio = f64::from(drawing.width.max(1)) / f64::from(drawing.height.max(1));
    width.min(height * ratio)
}

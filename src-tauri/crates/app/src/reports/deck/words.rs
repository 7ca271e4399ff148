//! What a document says, as slides of words: each section as rows of what and what it is.
//!
//! Not its pictures, which are drawn anew as shapes and charts. Invariant: no word of a section is lost;
//! what does not fit on one slide goes on on the next.

use ::reports::{Block, Content, DeckColumn, DeckTable, Document, PageColumn, Slide, Words};

use super::{Keyed, told};
use crate::session::Session;
use crate::worksheets::Part;

/// Size of the words, points.
const SIZE: f64 = 14.0;

/// The slides of one section of a worksheet.
pub(super) fn part(session: &Session, part: &Part) -> Vec<Keyed> {
    section(session, &part.key, &part.title, &part.blocks)
}

/// The slides of a document, section by section.
pub(super) fn document(session: &Session, document: &Document) -> Vec<Keyed> {
    let starts = document.blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_)));
    let slides = starts.enumerate().flat_map(|(at, blocks)| match blocks.split_first() {
        Some((Block::Heading(title), rest)) => section(session, &format!("section-{at}"), title, rest),
        _ => section(session, &format!("section-{at}"), &document.subtitle, blocks),
    });
    slides.collect()
}

fn section(session: &Session, key: &str, title: &str, blocks: &[Block]) -> Vec<Keyed> {
    let slide = |table: DeckTable| Slide { title: title.to_owned(), lead: String::new(), content: Content::Table(table), notes: told(session, title) };
    let mut slides = Vec::new();
    let rows: Vec<Vec<String>> = blocks.iter().flat_map(rows).collect();
    if !rows.is_empty() {
        slides.push((key.to_owned(), slide(said(rows))));
    }
    let tables = blocks.iter().filter_map(|block| if let Block::Table(columns, rows) = block { Some((columns, rows)) } else { None });
    slides.extend(tables.enumerate().map(|(at, (columns, rows))| (format!("{key}-table-{}", at + 1), slide(table(columns, rows)))));
    slides
}

/// Rows of words: what is a fact has its name at the left.
fn said(rows: Vec<Vec<String>>) -> DeckTable {
    let named = rows.iter().any(|row| !row[0].is_empty());
    let column = |share| DeckColumn { title: String::new(), share, figures: false, wraps: true };
    let columns = if named { vec![column(1.0), column(3.0)] } else { vec![column(1.0)] };
    let rows = if named { rows } else { rows.into_iter().map(|mut row| vec![row.remove(1)]).collect() };
    DeckTable { columns, rows, size: SIZE }
}

fn table(columns: &[PageColumn], rows: &[Vec<String>]) -> DeckTable {
    let column = |one: &PageColumn| DeckColumn { title: one.name.clone(), share: one.share, figures: false, wraps: true };
    DeckTable { columns: columns.iter().map(column).collect(), rows: rows.to_vec(), ..DeckTable::default() }
}

fn rows(block: &Block) -> Vec<Vec<String>> {
    let row = |name: &str, text: String| vec![name.to_owned(), text];
    match block {
        Block::Fact(name, text) => vec![row(name, text.clone())],
        Block::Paragraph(words) => vec![row("", joined(words))],
        Block::List { start, items } => items.iter().enumerate().flat_map(|(at, item)| {
            let mark = start.map_or("•".to_owned(), |start| format!("{}.", start as usize + at));
            marked(item.iter().flat_map(rows).collect(), &mark)
        }).collect(),
        Block::Quote(inner) => inner.iter().flat_map(rows).collect(),
        Block::Heading(_) | Block::Table(..) | Block::Picture(_) | Block::Sheet(..) | Block::Row(_) => Vec::new(),
    }
}

fn marked(mut rows: Vec<Vec<String>>, mark: &str) -> Vec<Vec<String>> {
    if let Some(first) = rows.first_mut() {
        first[1] = format!("{mark} {}", first[1]);
    }
    rows
}

fn joined(words: &[Words]) -> String {
    words.iter().map(|words| words.text.as_str()).collect::<String>().trim().to_owned()
}

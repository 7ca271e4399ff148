//! Rich text as the page draws it.
//!
//! Not how it is read (`domain::richtext`). Invariant: the page draws these parts and never markup.

use domain::richtext::{Block, Span};
use serde::Serialize;
use ts_rs::TS;

/// A part of a text, one below the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TextBlock {
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<TextSpan>,
    },
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        spans: Vec<TextSpan>,
    },
    /// A list.
    List {
        /// Counted from this number; none with dots.
        start: Option<u32>,
        /// Its items.
        items: Vec<Vec<TextBlock>>,
    },
    /// A table.
    Table {
        /// Headings of its columns.
        head: Vec<Vec<TextSpan>>,
        /// Rows.
        rows: Vec<Vec<Vec<TextSpan>>>,
    },
    /// Said by somebody else.
    Quote {
        /// What.
        blocks: Vec<TextBlock>,
    },
    /// To be read letter by letter.
    Code {
        /// The letters.
        text: String,
    },
    /// A line across.
    Rule,
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextSpan {
    /// The words.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Struck through.
    pub strike: bool,
    /// Letter by letter.
    pub code: bool,
    /// Where it leads.
    pub href: Option<String>,
}

/// The parts of a text.
pub(super) fn drawn(text: &str) -> Vec<TextBlock> {
    blocks(domain::richtext::read(text))
}

fn blocks(list: Vec<Block>) -> Vec<TextBlock> {
    list.into_iter().map(block).collect()
}

fn block(block: Block) -> TextBlock {
    let cells = |row: Vec<Vec<Span>>| row.into_iter().map(spans).collect::<Vec<_>>();
    match block {
        Block::Paragraph { spans: words } => TextBlock::Paragraph { spans: spans(words) },
        Block::Heading { level, spans: words } => TextBlock::Heading { level, spans: spans(words) },
        Block::List { start, items } => TextBlock::List { start, items: items.into_iter().map(blocks).collect() },
        Block::Table { head, rows } => TextBlock::Table { head: cells(head), rows: rows.into_iter().map(cells).collect() },
        Block::Quote { blocks: inner } => TextBlock::Quote { blocks: blocks(inner) },
        Block::Code { text } => TextBlock::Code { text },
        Block::Rule => TextBlock::Rule,
    }
}

fn spans(list: Vec<Span>) -> Vec<TextSpan> {
    let one = |span: Span| TextSpan {
        text: span.text,
        strong: span.strong,
        emphasis: span.emphasis,
        strike: span.strike,
        code: span.code,
        href: span.href,
    };
    list.into_iter().map(one).collect()
}

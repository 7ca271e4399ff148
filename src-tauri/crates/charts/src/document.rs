//! A document of several A4 pages: headings, paragraphs, facts, tables and pictures.
//!
//! Not a word processor: blocks stand one below the other. Invariant: nothing is cut off at the
//! foot of a page; what does not fit goes on the next one, a table with its head again.

mod flow;
mod rich;

use crate::drawing::Drawing;
use flow::Flow;
pub use rich::Run;

/// A document.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Title on the first page.
    pub title: String,
    /// A quieter line below it.
    pub subtitle: String,
    /// Left of the page number at the foot of each page.
    pub foot: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading; never alone at the foot of a page.
    Heading(String),
    /// A paragraph; a line break in it starts another.
    Text(String),
    /// A paragraph or an item of a list, so many steps in, whose words have different looks.
    Rich {
        /// Steps from the left.
        indent: u8,
        /// What stands before it: a dot, a number, nothing.
        marker: String,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A name and what it is.
    Fact(String, String),
    /// A table; rows with fewer cells than columns end in blanks.
    Table(Vec<Column>, Vec<Vec<String>>),
    /// A picture as wide as the page, under a caption.
    Picture(String, Drawing),
    /// Pictures side by side, each with the same part of the width.
    Row(Vec<Drawing>),
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// Its part of the width beside those of the others, above 0.
    pub share: f64,
}

/// The pages as SVG documents; at least one.
pub(crate) fn pages(document: &Document) -> Vec<String> {
    let mut flow = Flow::new();
    flow.title(&document.title, &document.subtitle);
    for block in &document.blocks {
        match block {
            Block::Heading(text) => flow.heading(text),
            Block::Text(text) => flow.text(text),
            Block::Rich { indent, marker, runs } => flow.rich(*indent, marker, runs),
            Block::Fact(name, text) => flow.fact(name, text),
            Block::Table(columns, rows) => flow.table(columns, rows),
            Block::Picture(caption, drawing) => flow.picture(caption, drawing),
            Block::Row(drawings) => flow.pictures(drawings),
        }
    }
    flow.finish(&document.foot)
}

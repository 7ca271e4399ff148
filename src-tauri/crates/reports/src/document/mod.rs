//! A document of pages as its caller describes it: headings, paragraphs, lists, facts, tables and
//! pictures; typeset as a PDF (`pdf`), or written to be edited (`word`).
//!
//! Not a word processor: blocks stand one below the other. Invariant: both files say the same in the
//! same order, no text is taken for markup, and the same content gives the same bytes.

mod order;
mod parts;
mod pdf;
mod values;
mod word;

use charts::Drawing;
use chrono::NaiveDate;

pub use pdf::pdf;
pub use values::{ACROSS, ROOM};
pub use word::word;

/// A document.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Title on the first page.
    pub title: String,
    /// A quieter line below it.
    pub subtitle: String,
    /// Who made it.
    pub author: String,
    /// The day it tells of, in place of the clock.
    pub day: NaiveDate,
    /// Language tag of its texts: `en`, `zh-Hans` or `zh-Hant`.
    pub language: String,
    /// At the head of every page: who may read it.
    pub mark: String,
    /// Left of the page number at the foot of each page.
    pub foot: String,
    /// Heading of the contents on the first page; none leaves them out.
    pub contents: Option<String>,
    /// Set as small as it takes to stand on one page, down to where it can still be read.
    pub compact: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading; never alone at the foot of a page.
    Heading(String),
    /// A paragraph whose words have different looks.
    Paragraph(Vec<Run>),
    /// A list, numbered from `start` where there is one.
    List {
        /// First number.
        start: Option<u32>,
        /// What each item says.
        items: Vec<Vec<Block>>,
    },
    /// What somebody else said.
    Quote(Vec<Block>),
    /// A name and what it is.
    Fact(String, String),
    /// A table; rows with fewer cells than columns end in blanks. Its head stands on each page.
    Table(Vec<Column>, Vec<Vec<String>>),
    /// A picture as wide as the page.
    Picture(Figure),
    /// A heading and a picture on a page of their own, which lies; the heading may be empty.
    Sheet(String, Figure),
    /// Pictures side by side, each with the same part of the width.
    Row(Vec<Figure>),
}

impl Block {
    /// A plain text; a line break in it begins another line.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run { text: text.into(), ..Run::default() }])
    }
}

/// Words of one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words; a line break is one.
    pub text: String,
    /// Strong.
    pub strong: bool,
    /// Emphasised.
    pub emphasis: bool,
    /// Struck through.
    pub strike: bool,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// Its part of the width beside those of the others, above 0.
    pub share: f64,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What stands below it; may be empty.
    pub caption: String,
    /// What it is of, for who cannot see it.
    pub about: String,
    /// The picture.
    pub drawing: Drawing,
}

/// No more of a picture's marks are told in words.
const TOLD: usize = 40;

impl Figure {
    /// What it shows, in words: what it is of, then what its parts say.
    pub(crate) fn told(&self) -> String {
        let part = |mark: &charts::Mark| {
            let lines = mark.lines.iter().filter(|line| !line.is_empty()).map(String::as_str);
            std::iter::once(mark.title.as_str()).chain(lines).collect::<Vec<_>>().join(", ")
        };
        let parts: Vec<String> = self.drawing.marks.iter().take(TOLD).map(part).collect();
        if parts.is_empty() { self.about.clone() } else { format!("{}: {}", self.about, parts.join("; ")) }
    }
}

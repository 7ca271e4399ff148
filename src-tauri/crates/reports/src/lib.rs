//! Documents that leave Mainstay for a review.
//!
//! Not what stands in them: who calls gives words, figures and their order. Invariant: the same
//! content gives the same bytes, and no text of it is ever run by the program that opens it.

mod book;
mod calendar;
mod chart;
mod deck;
mod document;
mod formula;
mod names;
mod office;
mod pack;
mod sheet;

pub use calendar::{Item, calendar};
pub use book::{Book, Cell, Chart, ChartKind, Column, Kind, Sheet, workbook};
pub use document::{ACROSS as PAGE_ACROSS, Block, Column as PageColumn, Document, Figure, ROOM as PAGE, Run as Words, pdf, word};
pub use formula::{Formula, Part};
pub use deck::{
    Align, Content, Deck, DeckChart, DeckColumn, DeckTable, Form, ROOM, Run, SLIDE, Shape, Slide, TEMPLATE_BYTES, Template, TemplateFault, deck,
};

/// Why a document was not made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// More rows than a sheet has.
    #[error("{sheet}: {rows} rows are more than a sheet holds")]
    TooManyRows {
        /// Its name.
        sheet: String,
        /// How many it should hold.
        rows: usize,
    },
    /// The presentation has no such layout.
    #[error("the presentation has no layout {0}")]
    Layout(usize),
    /// A slide's notes could not be written.
    #[error("a slide has no page of notes")]
    Notes,
    /// Our own slides have no theme to take over.
    #[error("there is no theme")]
    Theme,
    /// A file could not be packed.
    #[error(transparent)]
    Pack(#[from] zip::result::ZipError),
    /// A part could not be packed.
    #[error(transparent)]
    Part(#[from] std::io::Error),
    /// The typesetter refused.
    #[error("the typesetter says: {0}")]
    Typeset(String),
    /// The library that writes decks refused.
    #[error(transparent)]
    Deck(#[from] pptx::PptxError),
    /// The library that writes workbooks refused.
    #[error(transparent)]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

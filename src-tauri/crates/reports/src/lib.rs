//! Documents that leave Mainstay for a review.
//!
//! Not what stands in them: who calls gives words, figures and their order. Invariant: the same
//! content gives the same bytes, and no text of it is ever run by the program that opens it.

mod book;
mod chart;
mod names;
mod sheet;

pub use book::{Book, Cell, Chart, ChartKind, Column, Kind, Sheet, workbook};

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
    /// The library that writes it refused.
    #[error(transparent)]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

//! Documents that leave the workspace for a review: what stands in them and in which words.
//!
//! Not how their files are written (the crate `reports`). Invariant: every figure is one that a
//! view shows, and what redaction leaves out of the views stands in no document.

mod board;
mod columns;
mod deck;
mod fault;
mod forecast;
mod map;
mod outlook;
mod records;
pub mod view;
mod workbook;

use std::path::PathBuf;

pub use deck::{slides as deck_slides, write as write_deck};
pub use fault::ReportFault;
pub use forecast::write as write_forecast;
pub use workbook::write as write_workbook;

pub(crate) use board::Stood;
use ::reports::{Document, ReportError, pdf, word};
use store::StoreError;

use crate::error::{AppError, Result};
use crate::session::Session;

/// Where a document may be written: an ending that says what it is, and no file there that nobody
/// wants replaced.
pub(crate) fn target(path: &str, ending: &str, replace: bool) -> Result<PathBuf> {
    let path = PathBuf::from(path.trim());
    let is = |own: &std::ffi::OsStr| own.eq_ignore_ascii_case(ending);
    if !path.extension().is_some_and(is) {
        return Err(AppError::ReportFormat { path: path.display().to_string(), ending: ending.to_owned() });
    }
    if !replace && path.exists() {
        return Err(AppError::Store(StoreError::Exists(path)));
    }
    Ok(path)
}

/// A document's bytes, or why they were not made.
pub(crate) fn bytes(made: std::result::Result<Vec<u8>, ReportError>) -> Result<Vec<u8>> {
    made.map_err(|error| AppError::Report(ReportFault::Failed(error.to_string())))
}

/// A document as `docx`, else as a PDF.
pub(crate) fn paper(document: &Document, ending: &str) -> Result<Vec<u8>> {
    bytes(if ending == "docx" { word(document) } else { pdf(document) })
}

/// A document that says nothing yet: who may read it, of which workspace and day, in whose words.
pub(crate) fn blank(session: &Session, title: &str) -> Result<Document> {
    let (speech, workspace) = (session.speech(), session.open()?.workspace.name.clone());
    let day = speech.format.date(session.today());
    let mark = if session.redacts() { "reports-mark-redacted" } else { "reports-mark" };
    Ok(Document {
        title: title.to_owned(),
        author: session.settings.author.clone(),
        day: session.today(),
        language: speech.code().to_owned(),
        mark: speech.text(mark),
        foot: format!("{workspace} · {day}"),
        contents: Some(speech.text("reports-contents")),
        ..Document::default()
    })
}

//! Documents that leave the workspace for a review: what stands in them and in which words.
//!
//! Not how their files are written (the crate `reports`). Invariant: every figure is one that a
//! view shows, and what redaction leaves out of the views stands in no document.

mod board;
mod columns;
mod deck;
mod map;
mod outlook;
mod records;
pub mod view;
mod workbook;

use std::path::PathBuf;

pub use deck::write as write_deck;
pub use workbook::write as write_workbook;

use store::StoreError;

use crate::error::{AppError, Result};

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

//! The workbook of a workspace or of one account (.xlsx).
//!
//! Invariant: the same workspace on the same day gives the same bytes.

use ::reports::{Book, workbook};

use super::view::WorkbookWrite;
use super::{outlook, records, target};
use crate::drawing::write_whole;
use crate::error::Result;
use crate::session::Session;
use crate::views::FileWritten;

/// Writes the workbook.
pub fn write(session: &Session, ask: WorkbookWrite) -> Result<FileWritten> {
    session.open()?;
    let path = target(&ask.path, "xlsx", ask.replace)?;
    let sheets = records::sheets(session, ask.account.as_ref());
    session.progress_end();
    let mut sheets = sheets?;
    sheets.push(outlook::of_forecast(session, ask.account.as_ref())?);
    let book = Book {
        title: session.open()?.workspace.name.clone(),
        author: session.settings.author.clone(),
        day: session.today(),
        sheets,
    };
    let bytes = super::bytes(workbook(&book))?;
    write_whole(&path.display().to_string(), &bytes)
}

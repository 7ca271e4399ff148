//! The presentation that a deck is put on, read anew each time.
//!
//! Invariant: nothing of an earlier reading is believed: the file may have changed since it was chosen.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use ::reports::{TEMPLATE_BYTES, Template, TemplateFault};

use super::super::fault::ReportFault;
use crate::error::{AppError, Result};

/// Endings of a template.
const ENDINGS: [&str; 2] = ["pptx", "potx"];

/// The template at a path; none where it is blank.
pub(super) fn read(path: Option<&str>) -> Result<Option<Template>> {
    let Some(path) = path.map(str::trim).filter(|path| !path.is_empty()) else { return Ok(None) };
    let is_named = Path::new(path).extension().is_some_and(|own| ENDINGS.iter().any(|ending| own.eq_ignore_ascii_case(ending)));
    let fault = |fault| AppError::Report(ReportFault::Template(path.to_owned(), fault));
    if !is_named {
        return Err(fault(TemplateFault::NotAPresentation));
    }
    let file = |cause| AppError::File { path: path.to_owned(), cause };
    let mut bytes = Vec::new();
    // One more than the most tells that it is too big, whatever its folder says of its size.
    File::open(path).and_then(|found| found.take(TEMPLATE_BYTES + 1).read_to_end(&mut bytes)).map_err(file)?;
    Template::read(&bytes).map(Some).map_err(fault)
}

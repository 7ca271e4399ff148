//! The file of a deck or a document, packed so that the same content gives the same bytes.
//!
//! The library packs its parts in any order and stamps them with the clock. Invariant: parts stand
//! in the order of their names, the list of their kinds first, and all bear one date.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

use crate::ReportError;

/// The part that readers look for first.
const KINDS: &str = "[Content_Types].xml";

/// A part's name and what it holds.
pub(crate) type Part = (String, Vec<u8>);

/// Packs a file anew, with the workbooks in it.
pub(crate) fn repacked(bytes: &[u8]) -> Result<Vec<u8>, ReportError> {
    changed(bytes, |_| Ok(()))
}

/// The same after a change of its parts.
pub(crate) fn changed(bytes: &[u8], change: impl FnOnce(&mut Vec<Part>) -> Result<(), ReportError>) -> Result<Vec<u8>, ReportError> {
    let mut parts = read(bytes)?;
    change(&mut parts)?;
    parts.sort_by(|(a, _), (b, _)| (a != KINDS, a).cmp(&(b != KINDS, b)));
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        let bytes = if name.ends_with(".xlsx") { repacked(&bytes)? } else { bytes };
        out.start_file(name, options)?;
        out.write_all(&bytes)?;
    }
    Ok(out.finish()?.into_inner())
}

fn read(bytes: &[u8]) -> Result<Vec<Part>, ReportError> {
    let mut packed = ZipArchive::new(Cursor::new(bytes))?;
    let mut parts = Vec::with_capacity(packed.len());
    for at in 0..packed.len() {
        let mut part = packed.by_index(at)?;
        // A folder is none of the parts.
        if part.is_dir() {
            continue;
        }
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        parts.push((part.name().to_owned(), bytes));
    }
    Ok(parts)
}

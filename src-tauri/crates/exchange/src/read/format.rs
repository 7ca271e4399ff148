//! What a file is, from its bytes; its name is not asked, since exports lie about it.

use serde::{Deserialize, Serialize};

use super::{Foreign, ReadError};

/// Kind of file that holds tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// CSV, TSV and their kin, in any encoding.
    Text,
    /// Office Open XML workbook.
    Xlsx,
    /// Binary workbook in a zip.
    Xlsb,
    /// Binary workbook of Excel 97–2003.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
}

const FOREIGN: &[(&[u8], Foreign)] = &[
    (b"%PDF", Foreign::Pdf),
    (b"\x89PNG", Foreign::Image),
    (b"\xFF\xD8\xFF", Foreign::Image),
    (b"GIF8", Foreign::Image),
    (b"RIFF", Foreign::Image),
    (b"\x1F\x8B", Foreign::Archive),
    (b"7z\xBC\xAF", Foreign::Archive),
    (b"Rar!", Foreign::Archive),
    (b"SQLite format 3\0", Foreign::Database),
];

/// Decides by magic bytes.
///
/// # Errors
/// [`ReadError::Unsupported`], [`ReadError::PasswordProtected`], [`ReadError::Damaged`].
pub(super) fn sniff(bytes: &[u8]) -> Result<Format, ReadError> {
    if let Some((_, what)) = FOREIGN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ReadError::Unsupported { what: *what });
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return in_zip(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return in_compound_file(bytes);
    }
    Ok(Format::Text)
}

/// Names of the parts stand uncompressed at the front (local headers) and at the back (directory).
fn in_zip(bytes: &[u8]) -> Result<Format, ReadError> {
    const EDGE: usize = 256 << 10;
    let front = &bytes[..bytes.len().min(EDGE)];
    let back = &bytes[bytes.len().saturating_sub(EDGE)..];
    let has = |name: &[u8]| contains(front, name) || contains(back, name);
    let format = if has(b"opendocument.spreadsheet") {
        Format::Ods
    } else if has(b"xl/workbook.bin") {
        Format::Xlsb
    } else {
        Format::Xlsx
    };
    if !contains(back, b"PK\x05\x06") {
        return Err(ReadError::Damaged { format, detail: "the zip is cut off".into() });
    }
    if has(b"xl/workbook") || format == Format::Ods {
        return Ok(format);
    }
    let document = [b"word/".as_slice(), b"ppt/", b"opendocument."].iter().any(|part| has(part));
    let what = if document { Foreign::Document } else { Foreign::Archive };
    Err(ReadError::Unsupported { what })
}

/// A compound file's directory holds the names of its streams as UTF-16.
fn in_compound_file(bytes: &[u8]) -> Result<Format, ReadError> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        return Err(ReadError::PasswordProtected);
    }
    if has("WordDocument") || has("PowerPoint Document") {
        return Err(ReadError::Unsupported { what: Foreign::Document });
    }
    Ok(Format::Xls)
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    let Some((&first, rest)) = needle.split_first() else { return true };
    let mut left = haystack;
    while let Some(at) = left.iter().position(|&byte| byte == first) {
        left = &left[at + 1..];
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

/// True if the text is a web page or XML that some systems sell as a spreadsheet.
pub(super) fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(512).collect::<String>().to_lowercase();
    let opens =
        ["<html", "<!doctype", "<table", "<?xml", "<meta", "<head", "<style", "mime-version:"];
    opens.iter().any(|tag| start.starts_with(tag))
}

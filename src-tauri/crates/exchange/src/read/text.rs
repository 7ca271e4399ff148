//! A delimited text cut into a grid, keeping line numbers and mending quotation that never ends.
//!
//! Invariant: every line with something on it ends up in a row, whatever its quotation marks.

use std::borrow::Cow;
use std::ops::Range;

use super::grid::Grid;
use super::{ReadError, RowProblem, Separator};

/// A quoted cell over more lines than this is likely a stray quotation mark.
const MANY_LINES: usize = 100;
/// Mending reads anew what a mark had swallowed. After so many bytes read in vain, quotation is
/// given up for the rest, or a hostile file would take for ever.
const IN_VAIN: usize = 256 << 20;

/// The csv reader as this crate uses it: uneven rows, no header.
pub(super) fn reader(bytes: &[u8], separator: Separator) -> csv::Reader<&[u8]> {
    builder(separator).from_reader(bytes)
}

fn builder(separator: Separator) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(separator.byte()).flexible(true).has_headers(false);
    builder
}

/// Cuts `text` into rows. `line` is the number of its first line.
pub(super) fn cut(
    text: &str,
    separator: Separator,
    line: usize,
) -> Result<(Grid, Vec<RowProblem>), ReadError> {
    let text = with_line_feeds(text);
    let mut cutter =
        Cutter { grid: Grid::default(), problems: Vec::new(), separator, line, width: 0 };
    let mut rest = text.as_ref();
    let mut in_vain = 0;
    while let Some(unclosed) = cutter.read(rest, true)? {
        in_vain += unclosed.len();
        rest = cutter.mend(&rest[unclosed.start..], in_vain > IN_VAIN)?;
    }
    Ok((cutter.grid, cutter.problems))
}

/// Files of old Macintosh programs end lines with CR alone.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') && !text.contains('\n') {
        Cow::Owned(text.replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

struct Cutter {
    grid: Grid,
    problems: Vec<RowProblem>,
    separator: Separator,
    /// Number of the line where the text still to be read begins.
    line: usize,
    /// Cells of the row before.
    width: usize,
}

impl Cutter {
    /// Reads rows until the end, or up to a row whose quotation is broken: where it stands.
    fn read(&mut self, text: &str, quoting: bool) -> Result<Option<Range<usize>>, ReadError> {
        let mut reader = builder(self.separator).quoting(quoting).from_reader(text.as_bytes());
        let mut record = csv::ByteRecord::new();
        let mut counted = 0;
        // Reading bytes from memory with uneven rows allowed has no error to give.
        while reader.read_byte_record(&mut record).unwrap_or(false) {
            let start = skip_line_ends(text, record.position().map_or(0, csv::Position::byte));
            let end = (reader.position().byte() as usize).clamp(start, text.len());
            self.line += line_feeds(&text[counted..start]);
            counted = start;
            let fits = record.len() == self.width && end < text.len();
            if quoting && !fits && is_unclosed(&text[start..end]) {
                return Ok(Some(start..end));
            }
            self.push(&record)?;
            self.note_lines(&text[start..end]);
        }
        self.line += line_feeds(&text[counted..]);
        Ok(None)
    }

    /// Takes the first line (or all) without quotation and returns what comes after it.
    fn mend<'t>(&mut self, text: &'t str, all: bool) -> Result<&'t str, ReadError> {
        let end = text.find('\n').filter(|_| !all).map_or(text.len(), |at| at + 1);
        self.problems.push(RowProblem::UnclosedQuote { row: self.line });
        self.read(&text[..end], false)?;
        Ok(&text[end..])
    }

    fn push(&mut self, record: &csv::ByteRecord) -> Result<(), ReadError> {
        self.width = record.len();
        self.grid.begin_row(self.line);
        for field in record {
            self.grid.push_text(&String::from_utf8_lossy(field));
        }
        self.grid.end_row();
        self.grid.check()
    }

    fn note_lines(&mut self, row: &str) {
        let lines = row.trim_end_matches(['\r', '\n']).lines().count();
        if lines > MANY_LINES {
            self.problems.push(RowProblem::SpansLines { row: self.line, lines });
        }
    }
}

/// The reader's position of a row lies before blank lines that it passed over.
fn skip_line_ends(text: &str, from: u64) -> usize {
    let from = (from as usize).min(text.len());
    let blank = text.as_bytes()[from..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    from + blank.count()
}

fn line_feeds(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Over several lines with an odd number of marks: one of them opens and does not close, or
/// closes what another row had opened. (A mark for inches makes a number odd too, hence the
/// look at the row's width.)
fn is_unclosed(row: &str) -> bool {
    let row = row.trim_end_matches(['\r', '\n']);
    row.contains('\n') && row.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}

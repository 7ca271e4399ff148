//! An opened file: its kind and sheets are known, its tables are read on demand, as often as
//! the options change.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::grid::Grid;
use super::table::texts;
use super::{
    Format, HeaderAt, Layout, ReadError, ReadOptions, RowProblem, Table, encoding, format, header,
    limits, separator, text, workbook,
};

/// An opened file.
#[derive(Debug)]
pub struct Source {
    bytes: Vec<u8>,
    format: Format,
    sheets: Vec<String>,
}

impl Source {
    /// Reads the file and looks what it is.
    ///
    /// # Errors
    /// Every [`ReadError`] that shows before a table is read; a file above
    /// [`super::MAX_BYTES`] is refused unread.
    pub fn open(path: &Path) -> Result<Self, ReadError> {
        let io = |source| ReadError::Io { path: path.to_owned(), source };
        let file = File::open(path).map_err(io)?;
        limits::check_bytes(file.metadata().map_err(io)?.len())?;
        let mut bytes = Vec::new();
        // A pipe or a growing file has no size to check beforehand.
        file.take(limits::MAX_BYTES + 1).read_to_end(&mut bytes).map_err(io)?;
        Self::from_bytes(bytes)
    }

    /// The same for bytes already in memory.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, ReadError> {
        limits::check_bytes(bytes.len() as u64)?;
        if bytes.is_empty() {
            return Err(ReadError::Empty);
        }
        let format = format::sniff(&bytes)?;
        let sheets = match format {
            Format::Text => Vec::new(),
            _ => workbook::sheets(&bytes, format)?,
        };
        Ok(Self { bytes, format, sheets })
    }

    /// What the bytes are.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Names of the worksheets, visible ones first; none for a text.
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Reads one table.
    ///
    /// # Errors
    /// Every [`ReadError`] but those about the disk.
    pub fn table(&self, options: &ReadOptions) -> Result<Table, ReadError> {
        match (self.format, &options.sheet) {
            (Format::Text, _) => self.text(options),
            (_, Some(wanted)) => self.sheet(self.known_sheet(wanted)?, options),
            (_, None) => self.first_sheet_with_rows(options),
        }
    }

    fn known_sheet(&self, wanted: &str) -> Result<&str, ReadError> {
        let found = self.sheets.iter().find(|sheet| sheet.trim() == wanted.trim());
        let missing =
            || ReadError::SheetNotFound { wanted: wanted.to_owned(), sheets: self.sheets.clone() };
        found.map(String::as_str).ok_or_else(missing)
    }

    /// A cover sheet or an empty one often comes first. If none has rows, the first one's
    /// reason is told.
    fn first_sheet_with_rows(&self, options: &ReadOptions) -> Result<Table, ReadError> {
        let mut reason = None;
        for sheet in &self.sheets {
            match self.sheet(sheet, options) {
                Err(error @ (ReadError::Empty | ReadError::HeaderOnly { .. })) => {
                    reason.get_or_insert(error);
                }
                other => return other,
            }
        }
        Err(reason.unwrap_or(ReadError::NoSheets))
    }

    fn sheet(&self, sheet: &str, options: &ReadOptions) -> Result<Table, ReadError> {
        let grid = workbook::grid(&self.bytes, self.format, sheet)?;
        let layout = Layout { sheet: Some(sheet.to_owned()), ..self.layout() };
        finish(grid, Vec::new(), layout, options.header)
    }

    fn text(&self, options: &ReadOptions) -> Result<Table, ReadError> {
        let decoded = encoding::decode(&self.bytes, options.encoding.as_deref())?;
        refuse_other_than_text(&decoded.text, decoded.undecoded)?;
        let announced = separator::announced(&decoded.text);
        let start = announced.map_or(0, |(_, end)| end);
        let body = &decoded.text[start..];
        let separator = options
            .separator
            .or(announced.map(|(separator, _)| separator))
            .unwrap_or_else(|| separator::detect(body));
        let (grid, problems) = text::cut(body, separator, 1 + usize::from(start > 0))?;
        let layout = Layout {
            encoding: Some(decoded.encoding.name().to_owned()),
            separator: Some(separator),
            undecoded: decoded.undecoded,
            ..self.layout()
        };
        finish(grid, problems, layout, options.header)
    }

    fn layout(&self) -> Layout {
        Layout {
            format: self.format,
            encoding: None,
            separator: None,
            sheet: None,
            header_row: None,
            undecoded: 0,
        }
    }
}

/// Text has next to no control characters and next to nothing that its encoding cannot explain.
fn refuse_other_than_text(text: &str, undecoded: usize) -> Result<(), ReadError> {
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if format::is_markup(text) {
        return Err(ReadError::Unsupported { what: super::Foreign::Markup });
    }
    let sample = &text[..text.floor_char_boundary(256 << 10)];
    let odd = |sign: &char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r');
    let odd = sample.chars().filter(odd).count().max(undecoded.min(sample.len()));
    let letters = sample.chars().count();
    if odd * 20 > letters { Err(ReadError::NotATable) } else { Ok(()) }
}

/// Names the columns, reports surplus cells, and refuses a table without rows.
fn finish(
    grid: Grid,
    mut problems: Vec<RowProblem>,
    mut layout: Layout,
    at: HeaderAt,
) -> Result<Table, ReadError> {
    if grid.len() == 0 {
        return Err(ReadError::Empty);
    }
    let header_index = header::locate(&grid, at)?;
    let first = header_index.map_or(0, |index| index + 1);
    layout.header_row = header_index.map(|index| grid.row(index).number);
    let header = header::names(&grid, header_index);
    if grid.len() == first {
        return Err(ReadError::HeaderOnly { columns: header.len() });
    }
    limits::check_rows(grid.len() - first)?;
    problems.extend((first..grid.len()).filter_map(|index| surplus(&grid, index, header.len())));
    Ok(Table { header, layout, problems, grid, first })
}

fn surplus(grid: &Grid, index: usize, width: usize) -> Option<RowProblem> {
    let row = grid.row(index);
    if row.width() <= width || row.cells().skip(width).all(super::Cell::is_blank) {
        return None;
    }
    Some(RowProblem::Surplus { row: row.number, cells: texts(row).split_off(width) })
}

//! Sheets of a workbook, cell by cell.
//!
//! Formulas are not read, only the values last shown. Invariant: nothing a workbook says about
//! its own size is believed; cells are counted as they come.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    Cell as SheetCell, Data, DataRef, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xls,
    Xlsb, Xlsx,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::grid::Grid;
use super::{Cell, Format, ReadError};

type Bytes<'b> = Cursor<&'b [u8]>;

/// Names of the worksheets, visible ones first, each group in the workbook's order.
pub(super) fn sheets(bytes: &[u8], format: Format) -> Result<Vec<String>, ReadError> {
    let sheets = guarded(format, || match format {
        Format::Xlsx => Ok(open::<Xlsx<_>>(bytes, format)?.sheets_metadata().to_vec()),
        Format::Xlsb => Ok(open::<Xlsb<_>>(bytes, format)?.sheets_metadata().to_vec()),
        Format::Xls => Ok(open::<Xls<_>>(bytes, format)?.sheets_metadata().to_vec()),
        Format::Ods => Ok(open::<Ods<_>>(bytes, format)?.sheets_metadata().to_vec()),
        Format::Text => Ok(Vec::new()),
    })?;
    let (shown, hidden): (Vec<_>, Vec<_>) = sheets
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .partition(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.into_iter().chain(hidden).map(|sheet| sheet.name).collect();
    if names.is_empty() { Err(ReadError::NoSheets) } else { Ok(names) }
}

/// All cells of one sheet. Rows without any cell do not appear.
pub(super) fn grid(bytes: &[u8], format: Format, sheet: &str) -> Result<Grid, ReadError> {
    guarded(format, || {
        let mut rows = Rows::default();
        match format {
            Format::Xlsx => {
                let mut book = open::<Xlsx<_>>(bytes, format)?;
                let mut cells = book.worksheet_cells_reader(sheet).map_err(damage(format))?;
                while let Some(cell) = cells.next_cell().map_err(damage(format))? {
                    rows.push_ref(&cell)?;
                }
            }
            Format::Xlsb => {
                let mut book = open::<Xlsb<_>>(bytes, format)?;
                let mut cells = book.worksheet_cells_reader(sheet).map_err(damage(format))?;
                while let Some(cell) = cells.next_cell().map_err(damage(format))? {
                    rows.push_ref(&cell)?;
                }
            }
            Format::Xls => rows.push_all::<Xls<_>>(bytes, format, sheet)?,
            Format::Ods => rows.push_all::<Ods<_>>(bytes, format, sheet)?,
            Format::Text => {}
        }
        rows.grid.end_row();
        Ok(rows.grid)
    })
}

/// The workbook reader is asked to survive arbitrary bytes; should it panic after all, the file
/// is damaged and the program goes on.
fn guarded<T>(format: Format, read: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
    let broken = |_| Err(ReadError::Damaged { format, detail: "the reader gave up".into() });
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(broken)
}

fn open<'b, R>(bytes: &'b [u8], format: Format) -> Result<R, ReadError>
where
    R: Reader<Bytes<'b>>,
    R::Error: Into<calamine::Error>,
{
    R::new(Cursor::new(bytes)).map_err(damage(format))
}

fn damage<E: Into<calamine::Error>>(format: Format) -> impl Fn(E) -> ReadError {
    use calamine::{Error, OdsError, XlsError, XlsxError};
    move |error| match error.into() {
        Error::Xls(XlsError::Password)
        | Error::Xlsx(XlsxError::Password)
        | Error::Ods(OdsError::Password) => ReadError::PasswordProtected,
        error => ReadError::Damaged { format, detail: error.to_string() },
    }
}

/// Cells as they come, gathered into rows; gaps between them become empty cells.
#[derive(Default)]
struct Rows {
    grid: Grid,
    at: Option<u32>,
}

impl Rows {
    fn push_all<'b, R>(
        &mut self,
        bytes: &'b [u8],
        format: Format,
        sheet: &str,
    ) -> Result<(), ReadError>
    where
        R: Reader<Bytes<'b>>,
        R::Error: Into<calamine::Error>,
    {
        let mut book = open::<R>(bytes, format)?;
        let range = book.worksheet_range(sheet).map_err(damage(format))?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            self.go_to(top.saturating_add(row as u32), left.saturating_add(column as u32))?;
            self.push(borrowed(data));
        }
        Ok(())
    }

    fn push_ref(&mut self, cell: &SheetCell<DataRef<'_>>) -> Result<(), ReadError> {
        if matches!(cell.get_value(), DataRef::Empty) {
            return Ok(());
        }
        let (row, column) = cell.get_position();
        self.go_to(row, column)?;
        self.push(cell.get_value().clone());
        Ok(())
    }

    fn go_to(&mut self, row: u32, column: u32) -> Result<(), ReadError> {
        if self.at != Some(row) {
            self.grid.end_row();
            self.grid.begin_row(row as usize + 1);
            self.at = Some(row);
        }
        let gap = (column as usize).saturating_sub(self.grid.row_width());
        (0..gap).for_each(|_| self.grid.push_empty());
        self.grid.check()
    }

    fn push(&mut self, data: DataRef<'_>) {
        match data {
            DataRef::String(text) | DataRef::DurationIso(text) => self.grid.push_text(&text),
            DataRef::SharedString(text) => self.grid.push_text(text),
            DataRef::DateTimeIso(text) => match text.parse::<NaiveDateTime>() {
                Ok(at) => self.grid.push_typed(Cell::Date(at)),
                Err(_) => self.grid.push_text(&text),
            },
            DataRef::Int(number) => self.grid.push_typed(Cell::Number(number as f64)),
            DataRef::Float(number) => self.grid.push_typed(Cell::Number(number)),
            DataRef::Bool(truth) => self.grid.push_typed(Cell::Bool(truth)),
            DataRef::DateTime(at) => self.grid.push_typed(date(&at)),
            DataRef::Error(error) => self.grid.push_typed(Cell::Error(error_text(&error))),
            DataRef::Empty => self.grid.push_empty(),
        }
    }
}

fn borrowed(data: &Data) -> DataRef<'_> {
    match data {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(at) => DataRef::DateTime(*at),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// Serial dates of either system; durations and impossible dates stay numbers.
fn date(at: &ExcelDateTime) -> Cell<'static> {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into());
    match (date, time) {
        (Some(date), Some(time)) if at.is_datetime() => Cell::Date(date.and_time(time)),
        _ => Cell::Number(at.as_f64()),
    }
}

fn error_text(error: &calamine::CellErrorType) -> &'static str {
    use calamine::CellErrorType as E;
    match error {
        E::Div0 => "#DIV/0!",
        E::NA => "#N/A",
        E::Name => "#NAME?",
        E::Null => "#NULL!",
        E::Num => "#NUM!",
        E::Ref => "#REF!",
        E::Value => "#VALUE!",
        E::GettingData => "#GETTING_DATA",
    }
}

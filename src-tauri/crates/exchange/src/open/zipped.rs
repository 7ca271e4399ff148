//! A ZIP with `about.json` and a CSV file for each table that has rows.
//!
//! A text that a spreadsheet would take for a formula, one that begins with an apostrophe, and an
//! empty text where there might be none, have an apostrophe in front. Invariant: an empty cell is
//! no value; in a column that needs one, the empty text.

use std::io::{self, Cursor, Read, Write};

use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter as Zip};
use zip::{DateTime, ZipArchive};

use super::{Column, FORMAT, Kind, OpenFault, OpenWriter, Table, VERSION, find, fitted, number, schema_of};

const ABOUT: &str = "about.json";

/// Writes CSV tables into a ZIP.
pub struct ZipWriter {
    zip: Zip<Cursor<Vec<u8>>>,
    table: Option<Table>,
    rows: Option<csv::Writer<Vec<u8>>>,
}

impl ZipWriter {
    /// Begins a file whose tables are of this schema.
    pub fn begin(schema: i64) -> io::Result<Self> {
        let mut zip = Zip::new(Cursor::new(Vec::new()));
        zip.start_file(ABOUT, always())?;
        writeln!(zip, "{}", json!({ "format": FORMAT, "version": VERSION, "schema": schema }))?;
        Ok(Self { zip, table: None, rows: None })
    }

    /// Puts the rows of the table that was begun into the ZIP.
    fn close(&mut self) -> io::Result<()> {
        let (Some(table), Some(rows)) = (self.table.take(), self.rows.take()) else { return Ok(()) };
        self.zip.start_file(format!("{}.csv", table.name), always())?;
        self.zip.write_all(&rows.into_inner().map_err(|error| io::Error::other(error.to_string()))?)
    }
}

/// The same bytes whenever it is written.
fn always() -> SimpleFileOptions {
    SimpleFileOptions::default().last_modified_time(DateTime::default())
}

impl OpenWriter for ZipWriter {
    fn table(&mut self, table: &Table) -> io::Result<()> {
        self.close()?;
        self.table = Some(table.clone());
        Ok(())
    }

    fn row(&mut self, cells: &[Value]) -> io::Result<()> {
        let Some(table) = &self.table else { return Ok(()) };
        if self.rows.is_none() {
            // Spreadsheets take UTF-8 for what it is when it says so.
            let mut rows = csv::WriterBuilder::new().from_writer(b"\xef\xbb\xbf".to_vec());
            rows.write_record(table.columns.iter().map(|column| column.name.as_str()))?;
            self.rows = Some(rows);
        }
        let written: Vec<String> = table.columns.iter().zip(cells).map(|(column, cell)| cell_text(column, cell)).collect();
        self.rows.iter_mut().try_for_each(|rows| rows.write_record(&written))?;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<Vec<u8>> {
        self.close()?;
        Ok(self.zip.finish()?.into_inner())
    }
}

fn cell_text(column: &Column, cell: &Value) -> String {
    match cell {
        Value::Null => String::new(),
        Value::String(text) => {
            let marked = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) || (text.is_empty() && !column.needed);
            if marked { format!("'{text}") } else { text.clone() }
        }
        other => other.to_string(),
    }
}

/// Reads a ZIP as [`super::read_lines`] reads lines.
pub fn read_zip<'t, E: From<OpenFault>>(
    bytes: &[u8],
    tables: &'t [Table],
    mut each: impl FnMut(&'t Table, Vec<Value>, &dyn Fn() -> String) -> Result<(), E>,
) -> Result<i64, E> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| OpenFault::Cut)?;
    let about = text_of(&mut zip, ABOUT).ok_or(OpenFault::NotOpen)?;
    let schema = schema_of(&serde_json::from_str(&about).unwrap_or(Value::Null))?;
    let names: Vec<String> = zip.file_names().filter(|name| *name != ABOUT).map(str::to_owned).collect();
    for name in names {
        let here = || name.clone();
        let table = find(tables, name.strip_suffix(".csv").unwrap_or(&name), &here)?;
        let text = text_of(&mut zip, &name).ok_or_else(|| OpenFault::Row { place: here() })?;
        let mut rows = csv::ReaderBuilder::new().from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let heads = rows.headers().map_err(|_| OpenFault::Row { place: here() })?.clone();
        let places = places(table, &heads, &here)?;
        for (row, at) in rows.records().zip(2_usize..) {
            let place = || format!("{name} {at}");
            let row = row.map_err(|_| OpenFault::Row { place: place() })?;
            let said = |(column, at): (&Column, &Option<usize>)| read_cell(column, at.and_then(|at| row.get(at)).unwrap_or_default(), &place);
            let cells = table.columns.iter().zip(&places).map(said).collect::<Result<_, _>>()?;
            each(table, cells, &place)?;
        }
    }
    Ok(schema)
}

fn text_of(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = String::new();
    zip.by_name(name).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// Where each column of a table stands in the file.
fn places(table: &Table, heads: &csv::StringRecord, place: &dyn Fn() -> String) -> Result<Vec<Option<usize>>, OpenFault> {
    let known = |head: &&str| table.columns.iter().any(|column| column.name == **head);
    if let Some(other) = heads.iter().find(|head| !known(head)) {
        return Err(OpenFault::Column { place: place(), name: other.to_owned() });
    }
    Ok(table.columns.iter().map(|column| heads.iter().position(|head| head == column.name)).collect())
}

fn read_cell(column: &Column, text: &str, place: &dyn Fn() -> String) -> Result<Value, OpenFault> {
    let value = match (text, column.kind) {
        ("", Kind::Text) if column.needed => Value::String(String::new()),
        ("", _) => Value::Null,
        (text, Kind::Text) => Value::String(text.strip_prefix('\'').unwrap_or(text).to_owned()),
        (text, kind) => number(text, kind).unwrap_or(Value::Bool(false)),
    };
    fitted(column, value, place)
}

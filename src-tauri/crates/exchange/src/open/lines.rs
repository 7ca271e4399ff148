//! Lines of JSON: a head, a line for each row, and a last line that says how many rows there were.
//!
//! Invariant: a file without its last line is refused.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{FORMAT, Kind, OpenFault, OpenWriter, Table, VERSION, find, fitted, number, schema_of};

/// Writes lines.
pub struct LinesWriter {
    bytes: Vec<u8>,
    table: Option<Table>,
    rows: u64,
}

impl LinesWriter {
    /// Begins a file whose tables are of this schema.
    pub fn begin(schema: i64) -> io::Result<Self> {
        let mut bytes = Vec::new();
        writeln!(bytes, "{}", json!({ "format": FORMAT, "version": VERSION, "schema": schema }))?;
        Ok(Self { bytes, table: None, rows: 0 })
    }
}

impl OpenWriter for LinesWriter {
    fn table(&mut self, table: &Table) -> io::Result<()> {
        self.table = Some(table.clone());
        Ok(())
    }

    fn row(&mut self, cells: &[Value]) -> io::Result<()> {
        let Some(table) = &self.table else { return Ok(()) };
        let named = table.columns.iter().zip(cells).filter(|(_, cell)| !cell.is_null());
        let row: Map<String, Value> = named.map(|(column, cell)| (column.name.clone(), exact(cell))).collect();
        self.rows += 1;
        writeln!(self.bytes, "{}", json!({ "table": table.name, "row": row }))
    }

    fn finish(mut self: Box<Self>) -> io::Result<Vec<u8>> {
        writeln!(self.bytes, "{}", json!({ "rows": self.rows }))?;
        Ok(self.bytes)
    }
}

/// A number that some reader of JSON rounds in its last digit is written as text.
fn exact(cell: &Value) -> Value {
    let text = cell.to_string();
    let same = serde_json::from_str::<Value>(&text).is_ok_and(|read| read == *cell);
    if same { cell.clone() } else { Value::String(text) }
}

/// Reads lines: gives each row to `each`, with a value for each column of its table, and in the end
/// the schema the tables are of.
pub fn read_lines<'t, E: From<OpenFault>>(
    text: &str,
    tables: &'t [Table],
    mut each: impl FnMut(&'t Table, Vec<Value>, &dyn Fn() -> String) -> Result<(), E>,
) -> Result<i64, E> {
    let mut lines = text.lines().zip(1_usize..).filter(|(line, _)| !line.trim().is_empty());
    let head = lines.next().and_then(|(line, _)| serde_json::from_str(line).ok());
    let schema = schema_of(&head.unwrap_or(Value::Null))?;
    let mut rows = 0_u64;
    for (line, number) in lines {
        let place = || number.to_string();
        let mut said: Value = serde_json::from_str(line).map_err(|_| OpenFault::Row { place: place() })?;
        if let Some(count) = said["rows"].as_u64() {
            return if count == rows { Ok(schema) } else { Err(OpenFault::Cut.into()) };
        }
        let table = find(tables, said["table"].as_str().unwrap_or_default(), &place)?;
        let Value::Object(row) = said["row"].take() else { return Err(OpenFault::Row { place: place() }.into()) };
        each(table, cells(table, row, &place)?, &place)?;
        rows += 1;
    }
    Err(OpenFault::Cut.into())
}

fn cells(table: &Table, mut row: Map<String, Value>, place: &dyn Fn() -> String) -> Result<Vec<Value>, OpenFault> {
    let mut cells = Vec::with_capacity(table.columns.len());
    for column in &table.columns {
        let said = row.remove(&column.name).unwrap_or(Value::Null);
        let said = match &said {
            Value::String(text) if column.kind != Kind::Text => number(text, column.kind).unwrap_or(said),
            Value::Number(whole) if column.kind == Kind::Real && whole.is_i64() => number(&whole.to_string(), Kind::Real).unwrap_or(said),
            _ => said,
        };
        cells.push(fitted(column, said, place)?);
    }
    match row.into_iter().next() {
        Some((name, _)) => Err(OpenFault::Column { place: place(), name }),
        None => Ok(cells),
    }
}

//! The rows of a table, one by one, as records.

use std::borrow::Cow;

use super::{CellProblem, ColumnReading, Fields, Mapping, Options, Record, Skipped, Value};
use crate::columns::{Field, Kind};
use crate::read::{Row, Table};
use crate::values::Problem;

/// Converts a table. The conventions of every column are decided at once, see
/// [`Records::readings`]; the rows are converted as they are asked for.
pub fn records<'t>(table: &'t Table, mapping: &Mapping, options: &Options) -> Records<'t> {
    let decide = |(field, column): (&Field, &usize)| {
        ColumnReading::decide(table, mapping, options, *field, *column)
    };
    let mut readings: Vec<ColumnReading> = mapping.columns.iter().map(decide).collect();
    if options.decimal.is_none() {
        ColumnReading::settle(&mut readings);
    }
    Records {
        kind: mapping.kind,
        currency: mapping.currency.clone(),
        readings,
        rows: Box::new(table.rows()),
    }
}

/// Iterator over the rows of a table as records or reasons why not.
pub struct Records<'t> {
    kind: Kind,
    currency: Option<String>,
    readings: Vec<ColumnReading>,
    rows: Box<dyn Iterator<Item = Row<'t>> + 't>,
}

impl Records<'_> {
    /// How each column is read, in the order of the fields.
    pub fn readings(&self) -> &[ColumnReading] {
        &self.readings
    }
}

impl<'t> Iterator for Records<'t> {
    type Item = Result<Record<'t>, Skipped>;

    fn next(&mut self) -> Option<Self::Item> {
        self.rows.next().map(|row| self.convert(row))
    }
}

/// An amount's own currency, with the cell it stood in.
type Named = (usize, Field, &'static str);

impl Records<'_> {
    fn convert<'t>(&self, row: Row<'t>) -> Result<Record<'t>, Skipped> {
        let mut fields = Fields(Vec::with_capacity(self.readings.len() + 1));
        let mut problems = Vec::new();
        let mut named: Vec<Named> = Vec::new();
        for reading in &self.readings {
            let (field, column) = (reading.field, reading.column);
            let read = reading.read(row.get(column));
            if let Some(problem) = read.problem {
                problems.push(CellProblem { row: row.number, column, field, problem });
            }
            named.extend(read.currency.map(|code| (column, field, code)));
            // The readings come in the order of the fields.
            fields.0.extend(read.value.map(|value| (field, value)));
        }
        self.settle_currency(&mut fields, &named, row, &mut problems);
        join_name(self.kind, &mut fields);
        self.accept(row, fields, problems)
    }

    fn accept<'t>(
        &self,
        row: Row<'t>,
        fields: Fields<'t>,
        problems: Vec<CellProblem>,
    ) -> Result<Record<'t>, Skipped> {
        let needed = self.kind.needs_one_of();
        if needed.iter().any(|field| fields.get(*field).is_some()) {
            return Ok(Record { row: row.number, fields, problems });
        }
        let cells = row.cells().map(|cell| cell.to_text().into_owned()).collect();
        Err(Skipped { row: row.number, missing: needed.to_vec(), cells, problems })
    }

    /// The currency column rules, then the first amount that names one, then the mapping.
    fn settle_currency(
        &self,
        fields: &mut Fields<'_>,
        named: &[Named],
        row: Row<'_>,
        problems: &mut Vec<CellProblem>,
    ) {
        if fields.get(Field::Currency).is_none() {
            let first = named.first().map(|(_, _, code)| Cow::Borrowed(*code));
            let Some(code) = first.or_else(|| self.currency.clone().map(Cow::Owned)) else {
                return;
            };
            if !holds_amount(fields) {
                return;
            }
            fields.insert(Field::Currency, Value::Text(code));
        }
        let kept = fields.text(Field::Currency).unwrap_or_default();
        for (column, field, found) in named.iter().filter(|(_, _, found)| *found != kept) {
            let problem = Problem::CurrencyConflict {
                raw: row.get(*column).to_text().into_owned(),
                found: (*found).to_owned(),
                kept: kept.to_owned(),
            };
            problems.push(CellProblem { row: row.number, column: *column, field: *field, problem });
        }
    }
}

fn holds_amount(fields: &Fields<'_>) -> bool {
    fields.iter().any(|(field, _)| field.shape() == crate::columns::Shape::Amount)
}

/// A person's name from its parts, in the order of the script: 王伟, but Ann Miller.
fn join_name(kind: Kind, fields: &mut Fields<'_>) {
    if kind != Kind::Person || fields.get(Field::Name).is_some() {
        return;
    }
    let (first, last) = (fields.text(Field::FirstName), fields.text(Field::LastName));
    let name = match (first, last) {
        (Some(first), Some(last)) if is_han(last) => format!("{last}{first}"),
        (Some(first), Some(last)) => format!("{first} {last}"),
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => return,
    };
    fields.insert(Field::Name, Value::Text(Cow::Owned(name)));
}

fn is_han(text: &str) -> bool {
    text.chars().all(|sign| matches!(sign, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'))
}

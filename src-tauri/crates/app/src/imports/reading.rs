//! One file of an import as a table, with every choice about it made.
//!
//! Not what its rows become. Invariant: what the person told wins over every
//! guess, and a choice that cannot be followed is an error, never ignored.

use std::collections::BTreeMap;
use std::path::Path;

use exchange::columns::{Field, Guess, Kind, Shape, guess, guess_as};
use exchange::read::{HeaderAt, ReadError, ReadOptions, Separator, Source, Table};
use exchange::records::{Mapping, Options, records};
use exchange::values::{DateOrder, DecimalMark, header_unit};

use super::view::ImportFile;
use crate::error::{AppError, Result};

/// A file as it will be read.
pub(super) struct Reading {
    /// What the person told, with every guess filled in.
    pub(super) plan: ImportFile,
    /// The person said to leave it out.
    pub(super) told_none: bool,
    /// File name.
    pub(super) name: String,
    /// Sheets of a workbook.
    pub(super) sheets: Vec<String>,
    /// Its rows, or why there are none.
    pub(super) body: Result<Body, ReadError>,
}

/// A table that can be read.
pub(super) struct Body {
    pub(super) table: Table,
    /// What its rows are; none where it is left out.
    pub(super) mapping: Option<Mapping>,
    pub(super) options: Options,
}

impl Reading {
    /// Opens the file and fills in what was not told.
    pub(super) fn open(told: &ImportFile) -> Result<Self> {
        let options = read_options(told)?;
        let name =
            Path::new(&told.path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let told_none = told.kind.as_deref() == Some("none");
        let mut reading = Self {
            plan: told.clone(),
            told_none,
            name,
            sheets: Vec::new(),
            body: Err(ReadError::Empty),
        };
        let source = match Source::open(Path::new(&told.path)) {
            Ok(source) => source,
            Err(error) => return Ok(Self { body: Err(error), ..reading }),
        };
        reading.sheets = source.sheets().to_vec();
        match source.table(&options) {
            Ok(table) => reading.fill(table)?,
            Err(error) => reading.body = Err(error),
        }
        Ok(reading)
    }

    fn fill(&mut self, table: Table) -> Result<()> {
        let options = value_options(&self.plan)?;
        let mapping = mapping(&self.plan, &table)?;
        let layout = &table.layout;
        let plan = &mut self.plan;
        plan.kind =
            Some(mapping.as_ref().map_or("none", |mapping| kind_key(mapping.kind)).to_owned());
        plan.sheet.clone_from(&layout.sheet);
        plan.encoding.clone_from(&layout.encoding);
        plan.separator = layout.separator.map(|sign| char::from(sign.byte()).to_string());
        plan.header_row = layout.header_row.and_then(|row| u32::try_from(row).ok());
        if let Some(mapping) = &mapping {
            fill_columns(plan, &table, mapping, &options);
        }
        self.body = Ok(Body { table, mapping, options });
        Ok(())
    }
}

/// Columns and conventions as they will be used.
fn fill_columns(plan: &mut ImportFile, table: &Table, mapping: &Mapping, options: &Options) {
    let columns = mapping.columns.iter().map(|(field, at)| (field_key(*field), *at as u32));
    plan.columns = Some(columns.collect());
    let read = records(table, mapping, options);
    let mut dates = read.readings().iter().filter_map(|reading| reading.dates);
    if let (None, Some(first)) = (&plan.date_order, dates.next()) {
        let order = if first.cells > 0 { first.order } else { DateOrder::YearMonthDay };
        plan.date_order = Some(order_key(order).to_owned());
    }
    let mut marks = read.readings().iter().filter_map(|reading| reading.decimal);
    if let (None, Some(first)) = (&plan.decimal, marks.next()) {
        plan.decimal = Some(if first.mark == DecimalMark::Comma { "," } else { "." }.to_owned());
    }
}

fn mapping(plan: &ImportFile, table: &Table) -> Result<Option<Mapping>> {
    let Guess { mapping: guessed, .. } = match plan.kind.as_deref() {
        Some("none") => return Ok(None),
        Some(key) => guess_as(table, kind(key)?),
        None => guess(table),
    };
    match (&plan.columns, guessed) {
        (Some(told), Some(guessed)) => told_mapping(told, guessed.kind, table).map(Some),
        (_, guessed) => Ok(guessed),
    }
}

fn told_mapping(told: &BTreeMap<String, u32>, kind: Kind, table: &Table) -> Result<Mapping> {
    let mut mapping = Mapping::new(kind);
    for (key, column) in told {
        let field = field(key)?;
        let column = *column as usize;
        let unknown = |what, key: String| AppError::UnknownKey { what, key };
        if !kind.fields().contains(&field) {
            return Err(unknown("field", key.clone()));
        }
        let header =
            table.header.get(column).ok_or_else(|| unknown("column", (column + 1).to_string()))?;
        mapping.columns.insert(field, column);
        take_unit(&mut mapping, field, header);
    }
    Ok(mapping)
}

/// A unit or currency that stands in the heading, such as 万元.
fn take_unit(mapping: &mut Mapping, field: Field, header: &str) {
    if matches!(field.shape(), Shape::Amount | Shape::Integer) {
        let (times, currency) = header_unit(header);
        if times != 1 {
            mapping.times.insert(field, times);
        }
        if mapping.currency.is_none() {
            mapping.currency = currency.map(str::to_owned);
        }
    }
}

fn read_options(told: &ImportFile) -> Result<ReadOptions> {
    Ok(ReadOptions {
        encoding: told.encoding.clone(),
        separator: told.separator.as_deref().map(separator).transpose()?,
        header: told.header_row.map_or(HeaderAt::Auto, |row| HeaderAt::Row(row as usize)),
        sheet: told.sheet.clone(),
    })
}

fn separator(sign: &str) -> Result<Separator> {
    let known = Separator::ALL.into_iter().find(|known| sign.as_bytes() == [known.byte()]);
    known.ok_or_else(|| AppError::UnknownKey { what: "separator", key: sign.to_owned() })
}

fn value_options(told: &ImportFile) -> Result<Options> {
    let unknown = |what, key: &str| AppError::UnknownKey { what, key: key.to_owned() };
    let dates = match told.date_order.as_deref() {
        None => None,
        Some("ymd") => Some(DateOrder::YearMonthDay),
        Some("dmy") => Some(DateOrder::DayMonthYear),
        Some("mdy") => Some(DateOrder::MonthDayYear),
        Some(key) => return Err(unknown("date order", key)),
    };
    let decimal = match told.decimal.as_deref() {
        None => None,
        Some(".") => Some(DecimalMark::Point),
        Some(",") => Some(DecimalMark::Comma),
        Some(key) => return Err(unknown("decimal mark", key)),
    };
    Ok(Options { dates, decimal })
}

fn order_key(order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayMonthYear => "dmy",
        DateOrder::MonthDayYear => "mdy",
        DateOrder::YearMonthDay => "ymd",
    }
}

/// The name a kind travels by.
pub(super) fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "account",
        Kind::Person => "person",
        Kind::Opportunity => "opportunity",
        Kind::Product => "product",
        Kind::Teammate => "teammate",
    }
}

fn kind(key: &str) -> Result<Kind> {
    let known = Kind::ALL.into_iter().find(|kind| kind_key(*kind) == key);
    known.ok_or_else(|| AppError::UnknownKey { what: "kind", key: key.to_owned() })
}

/// The name a field travels by: `closes-on`.
pub(super) fn field_key(field: Field) -> String {
    serde_json::to_value(field)
        .ok()
        .and_then(|key| key.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn field(key: &str) -> Result<Field> {
    let read = serde_json::from_value(serde_json::Value::from(key));
    read.map_err(|_| AppError::UnknownKey { what: "field", key: key.to_owned() })
}

//! How each column is read: the conventions decided for it, before the first row is converted.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Mapping, Options, Value};
use crate::columns::{Field, Shape};
use crate::read::{Cell, Table};
use crate::values::{
    self, Amount, DateGuess, DateOrder, DecimalGuess, DecimalMark, Problem, guess_date_order,
    guess_decimal_mark,
};

/// How one column is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnReading {
    /// The field it fills.
    pub field: Field,
    /// Column, from 0.
    pub column: usize,
    /// Of a column of numbers: the decimal mark and its evidence.
    pub decimal: Option<DecimalGuess>,
    /// Of a column of dates: the order and its evidence. If ambiguous, a person should be asked.
    pub dates: Option<DateGuess>,
    /// What its numbers are multiplied by: the mapping's unit, or 100 for a column of fractions
    /// that are read as percentages.
    pub times: u64,
    /// Of a column of statuses: some of them are signs, so that a dash is one too (C-08).
    #[serde(default)]
    pub signs: bool,
}

/// What a cell gave: a value, the currency it named, or a problem.
pub(super) struct Outcome<'t> {
    pub(super) value: Option<Value<'t>>,
    pub(super) currency: Option<&'static str>,
    pub(super) problem: Option<Problem>,
}

impl<'t> Outcome<'t> {
    fn of(result: Result<Value<'t>, Problem>) -> Self {
        let (value, problem) = match result {
            Ok(value) => (Some(value), None),
            Err(problem) => (None, Some(problem)),
        };
        Self { value, currency: None, problem }
    }

    const NOTHING: Self = Self { value: None, currency: None, problem: None };
}

impl ColumnReading {
    /// Looks through the whole column, since one cell may decide.
    pub(super) fn decide(
        table: &Table,
        mapping: &Mapping,
        options: &Options,
        field: Field,
        column: usize,
    ) -> Self {
        let texts = || table.column(column).filter_map(as_text);
        let shape = field.shape();
        let is_number = matches!(shape, Shape::Amount | Shape::Percent | Shape::Margin | Shape::Integer);
        let decimal = is_number.then(|| {
            let guess = guess_decimal_mark(texts());
            // A count has no fraction: where nothing else tells, `1.300` is in thousands.
            let whole = shape == Shape::Integer && !guess.is_decided();
            let grouped = whole && texts().any(|text| text.contains('.'));
            let mark = if grouped { DecimalMark::Comma } else { guess.mark };
            DecimalGuess { mark: options.decimal.unwrap_or(mark), ..guess }
        });
        let dates =
            (shape == Shape::Date).then(|| chosen(guess_date_order(texts()), options.dates));
        let times = mapping.times.get(&field).copied().unwrap_or(1);
        let signs = field == Field::Status && texts().any(is_sign);
        let mut reading = Self { field, column, decimal, dates, times, signs };
        if matches!(shape, Shape::Percent | Shape::Margin) && reading.holds_fractions(table) {
            reading.times = 100;
        }
        reading
    }

    /// One hand wrote the table: a column that can be read either way is read as the others are.
    pub(super) fn settle(readings: &mut [Self]) {
        let guesses = || readings.iter().filter_map(|reading| reading.decimal);
        let points: usize = guesses().map(|guess| guess.points).sum();
        let commas: usize = guesses().map(|guess| guess.commas).sum();
        let undecided = readings.iter_mut().filter(|reading| reading.field.shape() != Shape::Integer);
        for guess in undecided.filter_map(|reading| reading.decimal.as_mut()) {
            if !guess.is_decided() && commas > points {
                guess.mark = DecimalMark::Comma;
            }
        }
    }

    /// True if all numbers are from 0 to 1 (of margins, from −1) and at least one lies between:
    /// 0.25 is 25 %.
    fn holds_fractions(&self, table: &Table) -> bool {
        let lowest = if self.field.shape() == Shape::Margin { -Decimal::ONE } else { Decimal::ZERO };
        let mut between = false;
        for cell in table.column(self.column).filter(|cell| !cell.is_blank()) {
            let Ok(Amount { value, percent: false, .. }) = values::parse_amount(cell, self.mark())
            else {
                continue;
            };
            if value < lowest || value > Decimal::ONE {
                return false;
            }
            between |= !value.fract().is_zero();
        }
        between
    }

    fn mark(&self) -> DecimalMark {
        self.decimal.map_or(DecimalMark::Point, |guess| guess.mark)
    }

    fn order(&self) -> DateOrder {
        self.dates.map_or(DateOrder::DayMonthYear, |guess| guess.order)
    }

    /// Reads one cell by the column's conventions.
    pub(super) fn read<'t>(&self, cell: Cell<'t>) -> Outcome<'t> {
        let shape = self.field.shape();
        if cell.is_blank() || self.stands_for_nothing(cell) {
            return Outcome::NOTHING;
        }
        match shape {
            Shape::Amount => self.amount(cell),
            Shape::Text | Shape::Website => text(cell),
            Shape::Email => email(cell),
            Shape::Date => Outcome::of(values::parse_date(cell, self.order()).map(Value::Date)),
            Shape::Year => Outcome::of(values::parse_year(cell).map(Value::Integer)),
            Shape::Integer => Outcome::of(self.count(cell)),
            Shape::Percent => {
                let percent = values::parse_percent(cell, self.mark(), Decimal::from(self.times));
                Outcome::of(percent.map(Value::Decimal))
            }
            Shape::Margin => {
                let margin = values::parse_margin(cell, self.mark(), Decimal::from(self.times));
                Outcome::of(margin.map(Value::Decimal))
            }
            Shape::Currency => {
                Outcome::of(values::parse_currency(cell).map(|code| Value::Text(code.into())))
            }
        }
    }

    /// People write a dash where there is nothing; only in a note it may mean something.
    fn stands_for_nothing(&self, cell: Cell<'_>) -> bool {
        let Cell::Text(text) = cell else { return false };
        match self.field.shape() {
            Shape::Text if self.field == Field::Status && is_sign(text) => false,
            Shape::Text if self.signs && matches!(text.trim(), "-" | "–") => false,
            Shape::Text | Shape::Website => self.field != Field::Note && values::is_dash(text),
            _ => values::is_placeholder(text),
        }
    }

    fn amount<'t>(&self, cell: Cell<'t>) -> Outcome<'t> {
        let raw = || cell.to_text().into_owned();
        let read = values::parse_amount(cell, self.mark());
        let currency = read.as_ref().ok().and_then(|amount| amount.currency);
        let value = match read {
            Ok(amount) if amount.percent => Err(Problem::NotANumber { raw: raw() }),
            Ok(amount) => {
                let value = amount.value.checked_mul(Decimal::from(self.times));
                value
                    .map(|it| Value::Decimal(it.normalize()))
                    .ok_or_else(|| Problem::OutOfRange { raw: raw() })
            }
            Err(problem) => Err(problem),
        };
        Outcome { currency, ..Outcome::of(value) }
    }

    /// Counts are not negative.
    fn count<'t>(&self, cell: Cell<'t>) -> Result<Value<'t>, Problem> {
        let count = values::parse_integer(cell, self.mark())?;
        let times = i64::try_from(self.times).ok();
        let count = times.and_then(|times| count.checked_mul(times)).filter(|count| *count >= 0);
        count.map(Value::Integer).ok_or_else(|| Problem::OutOfRange { raw: cell.to_text().into() })
    }
}

/// A sign of somebody against us, for us or a mentor (C-08) that is no dash.
fn is_sign(text: &str) -> bool {
    matches!(text.trim(), "+" | "＋" | "★" | "−" | "－")
}

/// A person's choice ends all doubt.
fn chosen(guess: DateGuess, choice: Option<DateOrder>) -> DateGuess {
    match choice {
        Some(order) => DateGuess { order, ambiguous: false, ..guess },
        None => guess,
    }
}

fn as_text(cell: Cell<'_>) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    }
}

fn text(cell: Cell<'_>) -> Outcome<'_> {
    let cleaned = match cell {
        Cell::Error(raw) => return Outcome::of(Err(Problem::CellError { raw: raw.to_owned() })),
        Cell::Text(text) => values::clean(text),
        other => values::Cleaned { text: Cow::Owned(other.to_text().into_owned()), removed: 0 },
    };
    let removed = cleaned.removed;
    Outcome {
        value: (!cleaned.text.is_empty()).then_some(Value::Text(cleaned.text)),
        currency: None,
        problem: (removed > 0).then_some(Problem::ControlCharacters { removed }),
    }
}

fn email(cell: Cell<'_>) -> Outcome<'_> {
    let read = text(cell);
    match &read.value {
        Some(Value::Text(text)) if !values::is_email(text) => {
            Outcome::of(Err(Problem::NotAnEmail { raw: cell.to_text().into_owned() }))
        }
        _ => read,
    }
}

//! Formulas of a workbook, put together from columns instead of addresses.
//!
//! Not the figures themselves: who writes one says its result, so that a reader that does not count
//! shows it too. Invariant: no text of the content gets into a formula but in quotes.

use rust_xlsxwriter::{Formula as Native, utility::row_col_to_cell, utility::row_col_to_cell_absolute};

/// A formula with the result it has when it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// The result; none where it shows nothing.
    pub result: Option<f64>,
}

/// A part of a formula; columns and sheets are named by their place.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Functions, operators, brackets, numbers.
    Sign(&'static str),
    /// A text.
    Text(String),
    /// A whole column of a sheet, so that rows added below count too: the sheet, the column.
    Column(usize, usize),
    /// The cell of a column in the same row.
    Own(usize),
    /// The cells of a column in the rows of the table.
    Rows(usize),
}

/// Where formulas stand.
pub(crate) struct Place<'a> {
    /// Names of all sheets as they are in the book.
    pub(crate) names: &'a [String],
    /// Rows of the table.
    pub(crate) rows: u32,
}

impl Place<'_> {
    /// The formula as the cell of a row holds it.
    pub(crate) fn written(&self, formula: &Formula, row: u32) -> Native {
        let parts: String = formula.parts.iter().map(|part| self.part(part, row)).collect();
        Native::new(format!("={parts}")).set_result(formula.result.map(|result| result.to_string()).unwrap_or_default())
    }

    fn part(&self, part: &Part, row: u32) -> String {
        match part {
            Part::Sign(sign) => (*sign).to_owned(),
            Part::Text(text) => format!("\"{}\"", text.replace('"', "\"\"")),
            Part::Column(sheet, column) => self.column(*sheet, *column as u16),
            Part::Own(column) => row_col_to_cell(row, *column as u16),
            Part::Rows(column) => [1, self.rows].map(|row| row_col_to_cell(row, *column as u16)).join(":"),
        }
    }

    fn column(&self, sheet: usize, column: u16) -> String {
        let name = self.names.get(sheet).map(|name| name.replace('\'', "''")).unwrap_or_default();
        let letters: String = row_col_to_cell_absolute(0, column).trim_end_matches("$1").to_owned();
        format!("'{name}'!{letters}:{letters}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_become_addresses_and_texts_stay_texts() {
        let place = Place { names: &["A".to_owned(), "Ann's".to_owned()], rows: 12 };
        let cases = [
            (Part::Column(1, 6), "'Ann''s'!$G:$G"),
            (Part::Column(1, 27), "'Ann''s'!$AB:$AB"),
            (Part::Own(2), "C5"),
            (Part::Rows(3), "D2:D13"),
            (Part::Text("\")+1".to_owned()), "\"\"\")+1\""),
        ];
        for (part, written) in cases {
            assert_eq!(place.part(&part, 4), written);
        }
    }
}

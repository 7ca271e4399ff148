//! A sheet of 100,000 rows beside the library it is written with: the same cells with the same formats,
//! and nothing else.

use chrono::NaiveDate;
use reports::{Book, Cell, Column, Kind, Sheet, workbook};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::measure::{compare, header};

/// Ours may take so many times as long.
const AIM: f64 = 1.2;
const ROWS: u32 = 100_000;
const TIMES: usize = 7;

pub(crate) fn measure() {
    println!();
    let book = ours();
    header("bare");
    compare("100,000 rows beside bare rust_xlsxwriter (.xlsx)", Some(AIM), TIMES, |_| workbook(&book), |_| bare());
}

fn text(row: u32) -> (String, String) {
    (format!("Opportunity {row}"), format!("Account {}", row % 10_000))
}

fn figures(row: u32) -> (f64, f64, f64) {
    (f64::from(row.wrapping_mul(2_654_435_761) % 5_000_000) / 100.0, f64::from(row % 101), f64::from(row % 97))
}

fn day(row: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default() + chrono::TimeDelta::days(i64::from(row % 1_000))
}

const STAGES: [&str; 5] = ["Contact", "Need", "Offer", "Decision", "Contract"];

fn ours() -> Book {
    let column = |title: &str, kind: Kind| Column { title: title.to_owned(), kind, total: false };
    let columns = vec![
        column("Name", Kind::Text), column("Account", Kind::Text), column("Stage", Kind::Text), column("Amount", Kind::Money(2)),
        column("Chance", Kind::Percent), column("Days", Kind::Count), column("Close", Kind::Date),
    ];
    let row = |row: u32| {
        let ((name, account), (amount, chance, days)) = (text(row), figures(row));
        let stage = STAGES[row as usize % STAGES.len()];
        vec![Cell::text(name), Cell::text(account), Cell::text(stage), Cell::Number(amount), Cell::Number(chance), Cell::Number(days), Cell::Date(day(row))]
    };
    let sheet = Sheet { name: "Opportunities".to_owned(), columns, rows: (0..ROWS).map(row).collect(), ..Sheet::default() };
    Book { title: "Opportunities".to_owned(), day: day(0), sheets: vec![sheet], ..Book::default() }
}

/// Words, money, percent, counts and days as a book has them.
fn bare() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let format = |number: &str| Format::new().set_num_format(number);
    let (plain, money, percent, count, date) = (Format::new(), format("#,##0.00"), format("0\"%\""), format("#,##0"), format("yyyy-mm-dd"));
    for (at, title) in ["Name", "Account", "Stage", "Amount", "Chance", "Days", "Close"].into_iter().enumerate() {
        sheet.write_with_format(0, at as u16, title, &plain)?;
    }
    for row in 0..ROWS {
        let ((name, account), (amount, chance, days)) = (text(row), figures(row));
        sheet.write_string_with_format(row + 1, 0, name, &plain)?;
        sheet.write_string_with_format(row + 1, 1, account, &plain)?;
        sheet.write_string_with_format(row + 1, 2, STAGES[row as usize % STAGES.len()], &plain)?;
        sheet.write_number_with_format(row + 1, 3, amount, &money)?;
        sheet.write_number_with_format(row + 1, 4, chance, &percent)?;
        sheet.write_number_with_format(row + 1, 5, days, &count)?;
        sheet.write_with_format(row + 1, 6, &day(row), &date)?;
    }
    book.save_to_buffer()
}

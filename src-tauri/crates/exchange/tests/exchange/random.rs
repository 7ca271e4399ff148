//! Any bytes at all, and any table at all.

use exchange::columns::{Kind, guess, guess_as};
use exchange::names::nearest;
use exchange::read::{Cell, HeaderAt, ReadOptions, Separator, Source};
use exchange::records::{Options, records};
use exchange::values::{self, DateOrder, DecimalMark};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

/// Rows as CSV, as a spreadsheet program writes them.
fn written<'a>(rows: impl Iterator<Item = &'a Vec<String>>) -> Vec<u8> {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
    rows.map(line).collect::<Vec<_>>().join("\r\n").into_bytes()
}

/// Whatever comes of it, it comes without a panic.
fn take_in(bytes: Vec<u8>, options: &ReadOptions) {
    let Ok(source) = Source::from_bytes(bytes) else { return };
    let Ok(table) = source.table(options) else { return };
    let _ = guess(&table);
    for kind in Kind::ALL {
        let mapping = guess_as(&table, kind).mapping.unwrap();
        let made = records(&table, &mapping, &Options::default()).count();
        assert_eq!(made, table.len(), "every row comes out");
    }
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Account").unwrap().write(0, 1, "Revenue").unwrap();
    sheet.write(1, 0, "Alpha").unwrap().write(1, 1, 5).unwrap();
    book.save_to_buffer().unwrap()
}

fn magic() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(Vec::new()),
        Just(b"\xEF\xBB\xBF".to_vec()),
        Just(b"\xFF\xFE".to_vec()),
        Just(b"\xFE\xFF".to_vec()),
        Just(b"PK\x03\x04xl/workbook.xml".to_vec()),
        Just(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()),
        Just(b"sep=;\n".to_vec()),
        Just("客户名称,金额,日期\n".as_bytes().to_vec()),
    ]
}

fn options() -> impl Strategy<Value = ReadOptions> {
    let encoding =
        prop_oneof![Just(None), Just(Some("gbk")), Just(Some("utf-16le")), Just(Some("big5"))];
    let separator =
        prop_oneof![Just(None), prop::sample::select(Separator::ALL.to_vec()).prop_map(Some)];
    let header = prop_oneof![
        Just(HeaderAt::Auto),
        Just(HeaderAt::Absent),
        (0_usize..9).prop_map(HeaderAt::Row)
    ];
    (encoding, separator, header).prop_map(|(encoding, separator, header)| ReadOptions {
        encoding: encoding.map(str::to_owned),
        separator,
        header,
        sheet: None,
    })
}

proptest! {
    #[test]
    fn any_bytes_are_taken_or_refused(start in magic(), rest in prop::collection::vec(any::<u8>(), 0..600), options in options()) {
        take_in([start, rest].concat(), &options);
    }

    #[test]
    fn any_text_is_taken_or_refused(text in "([a-z0-9.,;|\"'\\r\\n\\t（） 年月日万¥$%=-]|\\PC){0,300}", options in options()) {
        take_in(text.into_bytes(), &options);
    }

    #[test]
    fn a_workbook_with_damaged_bytes_is_taken_or_refused(at in 0_usize..4000, bytes in prop::collection::vec(any::<u8>(), 1..16)) {
        let mut book = workbook();
        let at = at % book.len();
        for (place, byte) in book[at..].iter_mut().zip(bytes) {
            *place = byte;
        }
        take_in(book, &ReadOptions::default());
    }

    #[test]
    fn any_cell_is_read_or_named(text in "\\PC{0,40}") {
        let cell = Cell::Text(&text);
        for mark in [DecimalMark::Point, DecimalMark::Comma] {
            let _ = values::parse_amount(cell, mark);
        }
        for order in [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay] {
            let _ = values::parse_date(cell, order);
        }
        let _ = (values::parse_year(cell), values::parse_bool(cell), values::parse_currency(cell));
        let _ = (values::clean(&text), values::header_unit(&text), nearest(&text, &["Alpha", &text]));
        let once = values::clean(&text).text.into_owned();
        let twice = values::clean(&once).text.into_owned();
        prop_assert_eq!(twice, once, "cleaning is done at once");
    }

    #[test]
    fn any_amount_reads_as_itself_in_either_convention(units in -9_999_999_999_i64..9_999_999_999, cents in 0_u8..100) {
        let sign = if units < 0 { "-" } else { "" };
        let digits = units.unsigned_abs().to_string();
        let group = |mark: &str| {
            let chunks: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|it| std::str::from_utf8(it).unwrap()).collect();
            chunks.join(mark)
        };
        let expected: rust_decimal::Decimal = format!("{sign}{digits}.{cents:02}").parse().unwrap();
        for (mark, group_mark, point) in [(DecimalMark::Point, ",", "."), (DecimalMark::Comma, ".", ","), (DecimalMark::Comma, "\u{a0}", ",")] {
            let text = format!("{sign}{}{point}{cents:02}", group(group_mark));
            prop_assert_eq!(values::parse_amount(Cell::Text(&text), mark).unwrap().value, expected);
        }
    }

    #[test]
    fn any_table_survives_writing_and_reading(
        cells in prop::collection::vec(prop::collection::vec("[^\\pC=+@\\-＝＋－＠][\\PC\\n]{0,12}", 3), 1..20)
    ) {
        let header = ["Customer name", "City", "Note"].map(str::to_owned).to_vec();
        let all = std::iter::once(&header).chain(&cells);
        let options = ReadOptions { separator: Some(Separator::Comma), header: HeaderAt::Row(1), ..Default::default() };
        let table = crate::read_with(written(all), &options);
        let filled: Vec<&Vec<String>> = cells.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        match table {
            Ok(table) => {
                let again = crate::rows(&table);
                prop_assert_eq!(again.iter().collect::<Vec<_>>(), filled);
            }
            Err(error) => prop_assert!(filled.is_empty(), "{}", error),
        }
    }
}

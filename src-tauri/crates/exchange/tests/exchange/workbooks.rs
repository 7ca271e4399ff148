//! Workbooks: typed cells, sheets, and the ways in which they are broken.

use exchange::columns::{Field, Kind};
use exchange::read::{Cell, Format, ReadError, ReadOptions, Source};
use exchange::records::{Mapping, Options, Value, records};
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Formula, Workbook};

use crate::{read, read_with};

fn pipeline() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("封面").unwrap().write(0, 0, "销售漏斗").unwrap();
    let sheet = book.add_worksheet().set_name("商机").unwrap();
    let date = Style::new().set_num_format("yyyy-mm-dd");
    for (column, name) in
        ["商机名称", "客户名称", "金额", "预计成交日期", "赢率"].iter().enumerate()
    {
        sheet.write(2, column as u16, *name).unwrap();
    }
    sheet.write(3, 0, "二期扩容").unwrap();
    sheet.write(3, 1, "=东方精密").unwrap();
    sheet.write(3, 2, 1_234_567.89).unwrap();
    let day = ExcelDateTime::from_ymd(2026, 3, 31).unwrap();
    sheet.write_datetime_with_format(3, 3, &day, &date).unwrap();
    sheet.write(3, 4, 0.25).unwrap();
    sheet.write(5, 0, "三期").unwrap();
    sheet.write_formula(5, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(5, 3, 46112).unwrap();
    sheet.write(5, 4, 1).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn typed_cells_come_through_with_the_rows_numbers() {
    let table = read(pipeline()).unwrap();
    assert_eq!(table.layout.format, Format::Xlsx);
    assert_eq!(table.layout.sheet.as_deref(), Some("商机"), "the cover sheet has no rows");
    assert_eq!(table.layout.header_row, Some(3));
    let row = table.rows().next().unwrap();
    assert_eq!((row.number, row.get(2)), (4, Cell::Number(1_234_567.89)));
    assert_eq!(row.get(1), Cell::Text("=东方精密"), "text that looks like a formula is text");
    assert_eq!(row.get(3).to_text(), "2026-03-31");
    assert_eq!(table.rows().nth(1).unwrap().number, 6);
}

#[test]
fn a_workbook_becomes_records() {
    let table = read(pipeline()).unwrap();
    let guess = exchange::columns::guess(&table);
    assert_eq!(guess.kind, Some(Kind::Opportunity));
    let made: Vec<_> =
        records(&table, &guess.mapping.unwrap(), &Options::default()).map(Result::unwrap).collect();
    assert_eq!(made[0].fields.decimal(Field::Amount).unwrap().to_string(), "1234567.89");
    assert_eq!(made[0].fields.date(Field::ClosesOn).unwrap().to_string(), "2026-03-31");
    assert_eq!(made[0].fields.decimal(Field::Probability).unwrap().to_string(), "25");
    assert_eq!(made[1].fields.date(Field::ClosesOn).unwrap().to_string(), "2026-03-31", "a serial");
    assert_eq!(made[1].fields.decimal(Field::Probability).unwrap().to_string(), "100");
    assert_eq!(made[1].fields.get(Field::Amount), None);
    assert_eq!(made[1].problems[0].row, 6);
}

#[test]
fn numbers_that_are_keys_stay_whole_text() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Customer name").unwrap().write(0, 1, "Customer no").unwrap();
    sheet.write(1, 0, "Alpha").unwrap().write(1, 1, 1_000_234.0).unwrap();
    let table = read(book.save_to_buffer().unwrap()).unwrap();
    let mut mapping = Mapping::new(Kind::Account);
    mapping.columns.extend([(Field::Name, 0), (Field::ExternalId, 1)]);
    let record = records(&table, &mapping, &Options::default()).next().unwrap().unwrap();
    assert_eq!(record.fields.get(Field::ExternalId), Some(&Value::Text("1000234".into())));
}

#[test]
fn a_sheet_is_chosen_by_name_and_a_missing_one_is_told() {
    let cover = ReadOptions { sheet: Some("封面".into()), ..Default::default() };
    assert!(matches!(read_with(pipeline(), &cover), Err(ReadError::HeaderOnly { columns: 1 })));
    let missing = ReadOptions { sheet: Some("2026".into()), ..Default::default() };
    match read_with(pipeline(), &missing) {
        Err(ReadError::SheetNotFound { wanted, sheets }) => {
            assert_eq!(
                (wanted.as_str(), sheets),
                ("2026", vec!["封面".to_owned(), "商机".to_owned()])
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_empty_workbook_is_empty() {
    let mut book = Workbook::new();
    book.add_worksheet();
    assert!(matches!(read(book.save_to_buffer().unwrap()), Err(ReadError::Empty)));
}

#[test]
fn a_cell_far_away_costs_no_memory_but_too_many_are_refused() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "name").unwrap().write(1, 0, "Alpha").unwrap();
    sheet.write(1_048_575, 16_383, "far").unwrap();
    let table = read(book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(table.rows().last().unwrap().number, 1_048_576);
    assert_eq!(table.problems.len(), 1, "the far cell is surplus, and told");
}

#[test]
fn a_cut_off_workbook_is_damaged_wherever_it_is_cut() {
    let whole = pipeline();
    for share in [1, 10, 30, 50, 70, 90, 99] {
        let cut = &whole[..whole.len() * share / 100];
        assert!(
            matches!(Source::from_bytes(cut.to_vec()), Err(ReadError::Damaged { .. })),
            "cut at {share} %"
        );
    }
}

#[test]
fn a_broken_compound_file_is_damaged() {
    let broken = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[7; 2000]].concat();
    assert!(matches!(
        Source::from_bytes(broken),
        Err(ReadError::Damaged { format: Format::Xls, .. })
    ));
}

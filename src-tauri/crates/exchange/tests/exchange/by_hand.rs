//! Workbooks of the older and the open kind, put together by hand as their formats say.

use std::io::{Cursor, Write};

use exchange::columns::{Field, Kind, guess_as};
use exchange::read::{Format, ReadError, Source};
use exchange::records::{Options, records};

use crate::read;

/// A zip whose parts are stored without compression (PKWARE APPNOTE, 4.3).
fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut files, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let (at, size) = (files.len() as u32, content.len() as u32);
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        common.extend(crc32(content.as_bytes()).to_le_bytes());
        common.extend([size.to_le_bytes(), size.to_le_bytes()].concat());
        common.extend([(name.len() as u16).to_le_bytes(), [0, 0]].concat());
        files.extend([b"PK\x03\x04", &common[..], name.as_bytes(), content.as_bytes()].concat());
        let tail = [&[0; 10][..], &at.to_le_bytes(), name.as_bytes()].concat();
        directory.extend([b"PK\x01\x02\x14\0", &common[..], &tail].concat());
    }
    let count = (parts.len() as u16).to_le_bytes();
    let (start, size) =
        ((files.len() as u32).to_le_bytes(), (directory.len() as u32).to_le_bytes());
    let end = [b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &start, &[0, 0]].concat();
    [files, directory, end].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

const MIME: (&str, &str) = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");

const MANIFEST: (&str, &str) = (
    "META-INF/manifest.xml",
    r#"<?xml version="1.0"?><manifest:manifest
    xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#,
);

fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>
        <office:spreadsheet><table:table table:name="商机">{rows}</table:table></office:spreadsheet>
        </office:body></office:document-content>"#
    );
    zip(&[MIME, MANIFEST, ("content.xml", &content)])
}

#[test]
fn an_open_document_is_read() {
    let text = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let header = ["商机名称", "金额", "预计成交日期"].map(text).concat();
    let values = [
        r#"<table:table-cell office:value-type="float" office:value="1200.5"/>"#,
        r#"<table:table-cell office:value-type="date" office:date-value="2026-03-31"/>"#,
    ]
    .concat();
    let rows = format!(
        "<table:table-row>{header}</table:table-row><table:table-row>{}{values}</table:table-row>",
        text("二期")
    );
    let table = read(open_document(&rows)).unwrap();
    assert_eq!(table.layout.format, Format::Ods);
    assert_eq!(table.layout.sheet.as_deref(), Some("商机"));
    let mapping = guess_as(&table, Kind::Opportunity).mapping.unwrap();
    let record = records(&table, &mapping, &Options::default()).next().unwrap().unwrap();
    assert_eq!(record.row, 2);
    assert_eq!(record.fields.decimal(Field::Amount).unwrap().to_string(), "1200.5");
    assert_eq!(record.fields.date(Field::ClosesOn).unwrap().to_string(), "2026-03-31");
}

#[test]
fn a_workbook_without_sheets_says_so() {
    let content = r#"<?xml version="1.0"?><office:document-content
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>
        <office:spreadsheet></office:spreadsheet></office:body></office:document-content>"#;
    let book = zip(&[MIME, MANIFEST, ("content.xml", content)]);
    assert!(matches!(Source::from_bytes(book), Err(ReadError::NoSheets)));
    let letter = zip(&[("mimetype", "application/vnd.oasis.opendocument.text")]);
    assert!(matches!(Source::from_bytes(letter), Err(ReadError::Unsupported { .. })));
}

/// One record of a binary workbook: its number, length, data ([MS-XLS] 2.1.4).
fn record(number: u16, data: &[u8]) -> Vec<u8> {
    [&number.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

fn begin(kind: u16) -> Vec<u8> {
    record(0x0809, &[&[0, 6][..], &kind.to_le_bytes(), &[0; 12]].concat())
}

fn cell(row: u16, column: u16, style: u16) -> Vec<u8> {
    [row.to_le_bytes(), column.to_le_bytes(), style.to_le_bytes()].concat()
}

fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = (units.len() as u16 / 2).to_le_bytes();
    record(0x0204, &[&cell(row, column, 0)[..], &length, &[1], &units].concat())
}

fn number(row: u16, column: u16, style: u16, value: f64) -> Vec<u8> {
    record(0x0203, &[&cell(row, column, style)[..], &value.to_le_bytes()].concat())
}

/// A binary workbook whose days are counted from 1904, with styles 0 (general) and 1 (date).
fn binary_workbook(cells: &[Vec<u8>]) -> Vec<u8> {
    let style = |format: u8| record(0x00E0, &[&[0, 0, format][..], &[0; 17]].concat());
    let end = record(0x000A, &[]);
    let front = [begin(5), record(0x0022, &[1, 0]), style(0), style(14)].concat();
    let sheet_entry =
        |at: u32| record(0x0085, &[&at.to_le_bytes()[..], &[0, 0, 5, 0], b"Deals"].concat());
    let at = front.len() + sheet_entry(0).len() + end.len();
    let sheet = [begin(0x10), cells.concat(), end.clone()].concat();
    compound_file(&[("Workbook", [front, sheet_entry(at as u32), end, sheet].concat())])
}

fn compound_file(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_binary_workbook_is_read_with_its_own_count_of_days() {
    let cells = [
        label(0, 0, "客户名称"),
        label(0, 1, "金额"),
        label(0, 2, "预计成交日期"),
        label(1, 0, "东方精密"),
        number(1, 1, 0, 1200.5),
        number(1, 2, 1, 44_650.0),
    ];
    let table = read(binary_workbook(&cells)).unwrap();
    assert_eq!(table.layout.format, Format::Xls);
    let mapping = guess_as(&table, Kind::Opportunity).mapping.unwrap();
    let record = records(&table, &mapping, &Options::default()).next().unwrap().unwrap();
    assert_eq!(record.fields.text(Field::Account), Some("东方精密"));
    assert_eq!(record.fields.decimal(Field::Amount).unwrap().to_string(), "1200.5");
    assert_eq!(record.fields.date(Field::ClosesOn).unwrap().to_string(), "2026-03-31");
}

#[test]
fn passwords_of_all_kinds_are_recognised() {
    let package = [("EncryptionInfo", vec![4, 0, 4, 0]), ("EncryptedPackage", vec![7; 5000])];
    assert!(matches!(
        Source::from_bytes(compound_file(&package)),
        Err(ReadError::PasswordProtected)
    ));

    let locked = [begin(5), record(0x002F, &[1, 0, 1, 0, 1, 0]), record(0x000A, &[])].concat();
    let locked = compound_file(&[("Workbook", locked)]);
    assert!(matches!(Source::from_bytes(locked), Err(ReadError::PasswordProtected)));

    let manifest = r#"<?xml version="1.0"?><manifest:manifest
        xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="content.xml" manifest:size="9">
        <manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let locked = zip(&[MIME, ("META-INF/manifest.xml", manifest), ("content.xml", "rubbish")]);
    assert!(matches!(Source::from_bytes(locked), Err(ReadError::PasswordProtected)));

    let other = compound_file(&[("WordDocument", vec![0; 100])]);
    assert!(matches!(Source::from_bytes(other), Err(ReadError::Unsupported { .. })));
}

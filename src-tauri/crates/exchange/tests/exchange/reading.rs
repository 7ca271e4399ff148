//! Text tables: encoding, separator, header, uneven rows, and what is refused.

use exchange::read::{Foreign, HeaderAt, ReadError, ReadOptions, RowProblem, Separator, Source};

use crate::{read, read_with, rows};

const CHINESE: &str =
    "客户名称,城市,营业额\n东方精密机械有限公司,深圳,1200\n南山电子股份有限公司,重庆,860\n";
const TRADITIONAL: &str =
    "客戶名稱,城市,營業額\n東方精密機械有限公司,臺北,1200\n南山電子股份有限公司,高雄,860\n";

const GERMAN: &str =
    "Firma,Straße,Umsatz\nMüller Söhne,Lange Straße 5,1200\nGroß,Bäckergäßchen 1,860\n";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable, "the test's own text fits its encoding");
    bytes.into_owned()
}

#[test]
fn the_encoding_is_found() {
    let with_mark = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let cases = [
        ("UTF-8", CHINESE.as_bytes().to_vec(), CHINESE),
        ("UTF-8", with_mark(b"\xEF\xBB\xBF", CHINESE.as_bytes().to_vec()), CHINESE),
        ("GBK", encoded(CHINESE, encoding_rs::GBK), CHINESE),
        ("windows-1252", encoded(GERMAN, encoding_rs::WINDOWS_1252), GERMAN),
        ("Big5", encoded(TRADITIONAL, encoding_rs::BIG5), TRADITIONAL),
        ("UTF-16LE", with_mark(b"\xFF\xFE", utf16(CHINESE, false)), CHINESE),
        ("UTF-16BE", with_mark(b"\xFE\xFF", utf16(CHINESE, true)), CHINESE),
        ("UTF-16LE", utf16(CHINESE, false), CHINESE),
        ("UTF-16BE", utf16(CHINESE, true), CHINESE),
    ];
    for (name, bytes, text) in cases {
        let table = read(bytes).unwrap();
        assert_eq!(table.layout.encoding.as_deref(), Some(name));
        assert_eq!(table.header.join(","), text.lines().next().unwrap());
        assert_eq!(rows(&table)[1].join(","), text.lines().nth(2).unwrap(), "in {name}");
        assert_eq!(table.layout.undecoded, 0);
    }
}

#[test]
fn a_wrong_guess_can_be_overruled_by_name() {
    let bytes = encoded(TRADITIONAL, encoding_rs::BIG5);
    let as_gbk = ReadOptions { encoding: Some("gbk".into()), ..Default::default() };
    assert_ne!(read_with(&bytes, &as_gbk).unwrap().header[0], "客戶名稱");
    let as_big5 = ReadOptions { encoding: Some("BIG5".into()), ..Default::default() };
    assert_eq!(read_with(&bytes, &as_big5).unwrap().header[0], "客戶名稱");
    let unknown = ReadOptions { encoding: Some("klingon".into()), ..Default::default() };
    assert!(matches!(
        read_with(&bytes, &unknown),
        Err(ReadError::UnknownEncoding { name }) if name == "klingon"
    ));
}

#[test]
fn one_damaged_byte_does_not_turn_the_rest_into_another_encoding() {
    let mut bytes = CHINESE.repeat(5).into_bytes();
    let last = bytes.len() - 20;
    bytes[last] = 0xFF;
    let table = read(bytes).unwrap();
    assert_eq!(table.layout.encoding.as_deref(), Some("UTF-8"));
    assert_eq!(table.header[0], "客户名称");
    assert!(table.layout.undecoded > 0);
}

#[test]
fn a_gbk_table_with_tabs_is_read_although_it_is_called_xls() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.xls");
    std::fs::write(&path, encoded(&CHINESE.replace(',', "\t"), encoding_rs::GBK)).unwrap();
    let table = Source::open(&path).unwrap().table(&ReadOptions::default()).unwrap();
    assert_eq!(table.header, ["客户名称", "城市", "营业额"]);
    assert_eq!(table.layout.separator, Some(Separator::Tab));
}

#[test]
fn the_separator_is_the_one_that_cuts_rows_evenly() {
    let cases = [
        ("name,city\nAlpha,Bonn\n", Separator::Comma),
        ("name;price\nAlpha;1,50\nBeta;2,75\n", Separator::Semicolon),
        ("name;a;b\nAlpha;1,5;2,5\nBeta;2,7;3,1\n", Separator::Semicolon),
        ("name\tnote\nAlpha\tred, round\nBeta\tlong, thin, old\n", Separator::Tab),
        ("name|city\nAlpha|Bonn\n", Separator::Bar),
        ("name;note\n\"Alpha, Inc\";\"a,b,c\"\n\"Beta, Inc\";\"d,e,f\"\n", Separator::Semicolon),
        ("sep=;\nname;city\nAlpha;Bonn\n", Separator::Semicolon),
        ("name\nAlpha\nBeta\n", Separator::Comma),
    ];
    for (text, separator) in cases {
        let table = read(text).unwrap();
        assert_eq!(table.layout.separator, Some(separator), "{text}");
        assert_eq!(table.header[0], "name");
    }
    let by_force = ReadOptions { separator: Some(Separator::Bar), ..Default::default() };
    assert_eq!(read_with("a,b|c\n1,2|3\n", &by_force).unwrap().header, ["a,b", "c"]);
}

#[test]
fn lines_above_the_header_are_passed_over_and_kept() {
    let export = "账户明细,,,\n户名：东方精密,,,\n导出日期：2024-01-05,,,\n\n交易日期,摘要,金额,余额\n\
                  2024-01-02,货款,\"1,000.00\",5000\n2024-01-03,服务费,20.00,4980\n";
    let table = read(export).unwrap();
    assert_eq!(table.header, ["交易日期", "摘要", "金额", "余额"]);
    assert_eq!(table.layout.header_row, Some(5));
    assert_eq!(table.first_row_number(), 6);
    assert_eq!(table.preamble()[1][0], "户名：东方精密");

    let row_one = ReadOptions { header: HeaderAt::Row(1), ..Default::default() };
    assert_eq!(read_with(export, &row_one).unwrap().header[0], "账户明细");
    let absent = ReadOptions { header: HeaderAt::Absent, ..Default::default() };
    let table = read_with("Alpha,Bonn\nBeta,Kiel\n", &absent).unwrap();
    assert_eq!(table.header, ["A", "B"]);
    assert_eq!(table.len(), 2);
    let too_low = ReadOptions { header: HeaderAt::Row(99), ..Default::default() };
    assert!(matches!(
        read_with(export, &too_low),
        Err(ReadError::NoSuchRow { wanted: 99, last: 7 })
    ));
}

#[test]
fn uneven_rows_are_kept_and_surplus_is_told() {
    let table =
        read("name,city,phone\nAlpha\nBeta,Kiel,1,surplus,more\n\nGamma,Bonn,2,,\n").unwrap();
    let numbers: Vec<_> = table.rows().map(|row| row.number).collect();
    assert_eq!(numbers, [2, 3, 5], "blank lines count, but are no rows");
    assert!(table.rows().next().unwrap().get(2).is_blank());
    assert_eq!(
        table.problems,
        [RowProblem::Surplus { row: 3, cells: vec!["surplus".into(), "more".into()] }]
    );
}

#[test]
fn line_numbers_are_the_files_own() {
    let text = "name,note\r\nAlpha,\"two\r\nlines\"\r\n\r\nBeta,one\r\n";
    let numbers: Vec<_> = read(text).unwrap().rows().map(|row| row.number).collect();
    assert_eq!(numbers, [2, 5]);
    let old_macintosh = "name,note\rAlpha,a\rBeta,b\r";
    let numbers: Vec<_> = read(old_macintosh).unwrap().rows().map(|row| row.number).collect();
    assert_eq!(numbers, [2, 3]);
}

#[test]
fn a_quotation_that_never_closes_swallows_no_rows() {
    let table = read("name,note\nAlpha,\"open\nBeta,fine\nGamma,\"also, fine\"\n").unwrap();
    let names: Vec<_> = rows(&table).into_iter().map(|mut row| row.remove(0)).collect();
    assert_eq!(names, ["Alpha", "Beta", "Gamma"]);
    assert_eq!(table.problems, [RowProblem::UnclosedQuote { row: 2 }]);
    assert_eq!(rows(&table)[2][1], "also, fine");
}

#[test]
fn a_quotation_that_closes_in_another_row_swallows_no_rows_either() {
    let text = "name,note\nAlpha,\"open\nBeta,fine\nGamma,\"also, fine\"\nDelta,last\n";
    let table = read(text).unwrap();
    let names: Vec<_> = rows(&table).into_iter().map(|mut row| row.remove(0)).collect();
    assert_eq!(names, ["Alpha", "Beta", "Gamma", "Delta"]);
    assert_eq!(table.problems, [RowProblem::UnclosedQuote { row: 2 }]);

    let inches = "name,note\nAlpha,5\" pipe\n\"Beta\nof two lines\",6\" pipe\nGamma,last\n";
    let table = read(inches).unwrap();
    assert_eq!(rows(&table)[1], ["Beta\nof two lines", "6\" pipe"]);
    assert_eq!(table.problems, []);
}

#[test]
fn a_stray_quotation_over_very_many_lines_is_told() {
    let swallowed = "Beta,b\n".repeat(150);
    let table = read(format!("name,note\nAlpha,\"open\n{swallowed}Gamma,\"\n")).unwrap();
    assert!(matches!(table.problems[..], [RowProblem::SpansLines { row: 2, lines: 152 }]));
}

#[test]
fn what_is_no_table_is_refused_with_its_reason() {
    assert!(matches!(read(b""), Err(ReadError::Empty)));
    assert!(matches!(read(b"\xEF\xBB\xBF \r\n\n"), Err(ReadError::Empty)));
    assert!(matches!(read(b",,,\n,,\n"), Err(ReadError::Empty)));
    assert!(matches!(read(b"name,city\n"), Err(ReadError::HeaderOnly { columns: 2 })));
    let rubbish: Vec<u8> =
        (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert!(matches!(read(rubbish), Err(ReadError::NotATable)));
    let foreign = [
        (b"%PDF-1.7\n".as_slice(), Foreign::Pdf),
        (b"\x89PNG\r\n\x1a\n", Foreign::Image),
        (b"SQLite format 3\0....", Foreign::Database),
        (b"<html><table><tr><td>1</td></tr></table></html>", Foreign::Markup),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", Foreign::Archive),
    ];
    for (bytes, expected) in foreign {
        assert!(matches!(read(bytes), Err(ReadError::Unsupported { what }) if what == expected));
    }
    let nowhere = Source::open(std::path::Path::new("no/such/file.csv"));
    assert!(matches!(nowhere, Err(ReadError::Io { .. })));
}

#[test]
fn a_file_above_the_limits_is_refused() {
    use exchange::read::{Limit, MAX_BYTES, MAX_ROWS};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.csv");
    // Sparse: it takes no room on the disk and must not be read into memory either.
    std::fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    let refused = Source::open(&path);
    assert!(matches!(refused, Err(ReadError::TooLarge { limit: Limit::Bytes(MAX_BYTES) })));

    let rows = |count: usize| format!("name\n{}", "a\n".repeat(count));
    assert_eq!(read(rows(1_000_000)).unwrap().len(), 1_000_000);
    let refused = read(rows(1_000_001));
    assert!(matches!(refused, Err(ReadError::TooLarge { limit: Limit::Rows(MAX_ROWS) })));
}

#[test]
fn formulas_are_text() {
    let table = read("name,note\n=CMD('x')!A1,@SUM(1)\n").unwrap();
    assert_eq!(rows(&table), [["=CMD('x')!A1", "@SUM(1)"]]);
}

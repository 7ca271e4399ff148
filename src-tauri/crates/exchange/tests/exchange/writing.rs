//! CSV out.

use exchange::write::{escape_for_spreadsheet, write_csv};

use crate::{read, rows};

#[test]
fn nothing_that_is_written_is_run() {
    let cases = [
        ("=CMD()", "'=CMD()"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("-", "'-"),
        ("-12.50", "-12.50"),
        ("+3", "+3"),
        ("Alpha = Beta", "Alpha = Beta"),
        ("", ""),
    ];
    for (text, expected) in cases {
        assert_eq!(escape_for_spreadsheet(text), expected);
    }
}

#[test]
fn what_is_written_is_read_again() {
    let bytes =
        write_csv([vec!["客户名称", "备注"], vec!["东方, 精密", "\"两\"\n行"], vec!["=1+1"]]);
    assert!(bytes.starts_with(b"\xEF\xBB\xBF"));
    let table = read(bytes).unwrap();
    assert_eq!(table.header, ["客户名称", "备注"]);
    assert_eq!(rows(&table), [vec!["东方, 精密", "\"两\"\n行"], vec!["'=1+1"]]);
}

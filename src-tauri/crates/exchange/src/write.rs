//! Tables out, as CSV that a spreadsheet opens rightly and runs nothing of.

use std::borrow::Cow;

/// Puts `'` before text that a spreadsheet would take for a formula (OWASP, CSV injection):
/// text that begins with `=`, `+`, `-`, `@`, TAB or CR and is no plain number.
pub fn escape_for_spreadsheet(text: &str) -> Cow<'_, str> {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if risky && !is_plain_number(text) { Cow::Owned(format!("'{text}")) } else { text.into() }
}

/// A sign, digits with at most one point; nothing that could be computed.
fn is_plain_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction)
}

/// Writes rows as CSV: UTF-8 with a byte order mark, without which Excel misreads Chinese; cells
/// escaped by [`escape_for_spreadsheet`]; lines end with CR LF (RFC 4180).
pub fn write_csv<Rows, Row, Text>(rows: Rows) -> Vec<u8>
where
    Rows: IntoIterator<Item = Row>,
    Row: IntoIterator<Item = Text>,
    Text: AsRef<str>,
{
    let mut out = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut out);
    for row in rows {
        let mut record = csv::StringRecord::new();
        row.into_iter().for_each(|cell| record.push_field(&escape_for_spreadsheet(cell.as_ref())));
        // Memory takes every byte and rows may be uneven, so there is no error to pass on.
        writer.write_record(&record).expect("writing to memory succeeds");
    }
    writer.flush().expect("writing to memory succeeds");
    drop(writer);
    out
}

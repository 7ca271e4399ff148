//! Which separator explains a text best: the one that cuts its rows into equally many cells.

use super::Separator;

const SAMPLE_BYTES: usize = 64 << 10;
const SAMPLE_ROWS: usize = 100;

/// A first line `sep=;` is a note to the spreadsheet, not a row.
pub(super) fn announced(text: &str) -> Option<(Separator, usize)> {
    let end = text.find('\n').map_or(text.len(), |at| at + 1);
    let sign = text[..end].trim_end_matches(['\r', '\n']).strip_prefix("sep=")?;
    let separator = Separator::ALL.into_iter().find(|one| sign.as_bytes() == [one.byte()])?;
    Some((separator, end))
}

/// The best separator; a comma if the text has one column only.
pub(super) fn detect(text: &str) -> Separator {
    let sample = head(text);
    let mut best = (0.0, Separator::Comma);
    for separator in Separator::ALL {
        let score = score(sample, separator);
        if score > best.0 {
            best = (score, separator);
        }
    }
    best.1
}

/// Whole lines from the start, so that no row is cut.
fn head(text: &str) -> &str {
    let end = text.floor_char_boundary(SAMPLE_BYTES);
    if end == text.len() {
        return text;
    }
    text[..end].rfind('\n').map_or(&text[..end], |at| &text[..at])
}

/// Share of rows with the commonest width, squared, times how much is cut; 0 for one column.
fn score(sample: &str, separator: Separator) -> f64 {
    let widths = widths(sample, separator);
    let mut best = (0_usize, 0_usize);
    for width in widths.iter().copied().filter(|width| *width > 1) {
        let rows = widths.iter().filter(|other| **other == width).count();
        best = best.max((rows, width));
    }
    let (rows, width) = best;
    if rows == 0 {
        return 0.0;
    }
    let share = rows as f64 / widths.len() as f64;
    share * share * (width as f64).ln()
}

fn widths(sample: &str, separator: Separator) -> Vec<usize> {
    let mut reader = super::text::reader(sample.as_bytes(), separator);
    let mut record = csv::ByteRecord::new();
    let mut widths = Vec::new();
    while widths.len() < SAMPLE_ROWS && reader.read_byte_record(&mut record).unwrap_or(false) {
        widths.push(record.len());
    }
    widths
}

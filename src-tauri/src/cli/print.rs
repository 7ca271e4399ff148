//! Tables in a terminal: columns aligned by what is seen, Chinese being twice as wide.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

/// One column: its heading, and whether it holds figures, which stand at the right.
pub(crate) struct Heading {
    pub(crate) text: String,
    pub(crate) figures: bool,
}

/// Prints a table with its headings.
pub(crate) fn table(
    out: &mut dyn Write,
    headings: &[Heading],
    rows: &[Vec<String>],
) -> io::Result<()> {
    let head: Vec<String> = headings.iter().map(|heading| heading.text.clone()).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| rows.iter().chain([&head]).map(|row| row[column].width()).max().unwrap_or(0))
        .collect();
    for row in [&head].into_iter().chain(rows) {
        let line: String = row
            .iter()
            .zip(headings)
            .zip(&widths)
            .map(|((cell, heading), width)| pad(cell, *width, heading.figures) + "  ")
            .collect();
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn pad(text: &str, width: usize, right: bool) -> String {
    let gap = " ".repeat(width.saturating_sub(text.width()));
    // A line break within a cell would tear the table.
    let text = text.replace(['\n', '\r'], " ");
    if right { gap + &text } else { text + &gap }
}

#[cfg(test)]
mod tests {
    use super::{Heading, table};

    #[test]
    fn columns_line_up_in_both_scripts() {
        let heading = |text: &str, figures| Heading { text: text.into(), figures };
        let mut out = Vec::new();
        let rows = [vec!["汉东铁路".into(), "8".into()], vec!["Orrin".into(), "12".into()]];
        table(&mut out, &[heading("Name", false), heading("N", true)], &rows).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "Name       N\n汉东铁路   8\nOrrin     12\n");
    }
}

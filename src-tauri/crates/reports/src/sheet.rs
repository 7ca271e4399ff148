//! One table on a sheet: head, rows, totals, filter, widths.
//!
//! Invariant: a total is a formula with its value beside it, so that it is right before any
//! program counts again, and follows when somebody changes a figure.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Formula, Worksheet, utility::row_col_to_cell};

use crate::book::{Cell, Column, Kind, Sheet};
use crate::formula::Place;
use crate::{ReportError, chart};

/// Rows of a sheet.
const ROWS: usize = 1_048_576;
/// The longest text of a cell, in UTF-16 units.
const TEXT: usize = 32_767;
/// Widths in characters: the least, the widest, the widest of long words.
const WIDTHS: (f64, f64, f64) = (8.0, 36.0, 60.0);
/// Height of a line, and of the highest row, points.
const LINE_HEIGHT: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Rows whose words decide how wide a column is.
const LOOKED_AT: usize = 1_000;
const INK: Color = Color::RGB(0x1F_2328);
const HEAD: Color = Color::RGB(0xF3_F3F0);
const LINE: Color = Color::RGB(0xD9_D8D2);

/// Writes a table.
pub(crate) fn write(out: &mut Worksheet, name: &str, sheet: &Sheet, place: &Place<'_>) -> Result<(), ReportError> {
    let rows = sheet.rows.len();
    // One for the head, one for the totals.
    if rows + 2 > ROWS {
        return Err(ReportError::TooManyRows { sheet: sheet.name.clone(), rows });
    }
    // Without a result of its own a formula shows nothing, not 0.
    out.set_name(name)?.set_freeze_panes(1, 1)?.set_formula_result_default("");
    for (at, column) in sheet.columns.iter().enumerate() {
        fill(out, sheet, (at, column), place)?;
    }
    heights(out, sheet)?;
    let last = sheet.columns.len().saturating_sub(1) as u16;
    if rows > 0 {
        out.autofilter(0, 0, rows as u32, last)?;
    }
    out.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    match &sheet.chart {
        Some(wanted) if rows > 0 => chart::add(out, name, sheet, wanted),
        _ => Ok(()),
    }
}

/// Writes a column from its heading to its total.
fn fill(out: &mut Worksheet, sheet: &Sheet, (at, column): (usize, &Column), place: &Place<'_>) -> Result<(), ReportError> {
    let col = at as u16;
    let format = format_of(&column.kind);
    out.write_with_format(0, col, &column.title, &head(column))?;
    for (row, cells) in sheet.rows.iter().enumerate() {
        put(out, (row as u32 + 1, col), cells.get(at).unwrap_or(&Cell::Empty), &format, place)?;
    }
    if let Some(cell) = sheet.foot.get(at) {
        put(out, (place.rows + 1, col), cell, &foot(&format), place)?;
    }
    if column.total && !sheet.rows.is_empty() {
        total(out, sheet, (at, &format))?;
    }
    out.set_column_width(col, width(sheet, at))?;
    Ok(())
}

/// Rows as high as their long words need: not every program sees to it.
fn heights(out: &mut Worksheet, sheet: &Sheet) -> Result<(), ReportError> {
    for (at, row) in sheet.rows.iter().enumerate() {
        let of = |(cell, column): (&Cell, &Column)| match (cell, &column.kind) {
            (Cell::Text(text), Kind::Long) => text.lines().map(|line| (signs(line) / WIDTHS.2).ceil().max(1.0)).sum(),
            _ => 1.0,
        };
        let lines = row.iter().zip(&sheet.columns).map(of).fold(1.0, f64::max);
        if lines > 1.0 {
            out.set_row_height(at as u32 + 1, (lines * LINE_HEIGHT).min(HIGHEST))?;
        }
    }
    Ok(())
}

fn put(out: &mut Worksheet, (row, col): (u32, u16), cell: &Cell, format: &Format, place: &Place<'_>) -> Result<(), ReportError> {
    match cell {
        Cell::Number(number) if number.is_finite() => out.write_number_with_format(row, col, *number, format)?,
        Cell::Date(date) => out.write_with_format(row, col, date, format)?,
        Cell::Text(text) => out.write_string_with_format(row, col, shown(text), format)?,
        Cell::Formula(formula) => out.write_formula_with_format(row, col, place.written(formula, row), format)?,
        Cell::Number(_) | Cell::Empty => out,
    };
    Ok(())
}

/// A text as a cell holds it: without signs that no file of this kind can hold, and cut with an
/// ellipsis where it is too long.
fn shown(text: &str) -> String {
    let kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let plain: String = text.chars().filter(kept).collect();
    if plain.encode_utf16().count() <= TEXT {
        return plain;
    }
    let mut left = TEXT - 1;
    let fits = |c: &char| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some();
    plain.chars().take_while(fits).chain(['…']).collect()
}

/// The sum of what the filter shows, below the last row.
fn total(out: &mut Worksheet, sheet: &Sheet, (at, format): (usize, &Format)) -> Result<(), ReportError> {
    let (col, last) = (at as u16, sheet.rows.len() as u32);
    let range = [row_col_to_cell(1, col), row_col_to_cell(last, col)].join(":");
    let sum = Formula::new(format!("=SUBTOTAL(109,{range})")).set_result(sum(sheet, at).to_string());
    out.write_formula_with_format(last + 1, col, sum, &foot(format))?;
    Ok(())
}

fn foot(format: &Format) -> Format {
    format.clone().set_bold().set_border_top(FormatBorder::Thin).set_border_color(LINE)
}

fn sum(sheet: &Sheet, at: usize) -> f64 {
    let number = |row: &Vec<Cell>| match row.get(at) {
        Some(Cell::Number(number)) if number.is_finite() => Some(*number),
        Some(Cell::Formula(formula)) => formula.result,
        _ => None,
    };
    sheet.rows.iter().filter_map(number).sum()
}

fn base() -> Format {
    Format::new().set_font_color(INK).set_align(FormatAlign::Top)
}

fn head(column: &Column) -> Format {
    let side = if is_words(&column.kind) { FormatAlign::Left } else { FormatAlign::Right };
    base().set_bold().set_background_color(HEAD).set_border_bottom(FormatBorder::Thin).set_border_color(LINE).set_align(side)
}

fn is_words(kind: &Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Long)
}

fn format_of(kind: &Kind) -> Format {
    match kind {
        Kind::Text => base(),
        Kind::Long => base().set_text_wrap(),
        Kind::Count => base().set_num_format("#,##0"),
        Kind::Number => base().set_num_format("#,##0.##"),
        // Percent is 0–100 in all views: the sign is written, not counted.
        Kind::Percent => base().set_num_format("0\"%\""),
        Kind::Times => base().set_num_format("0.0\"×\""),
        Kind::Money(0) => base().set_num_format("#,##0;-#,##0"),
        Kind::Money(decimals) => {
            let places = "0".repeat(usize::from(*decimals));
            base().set_num_format(format!("#,##0.{places};-#,##0.{places}"))
        }
        Kind::Date => base().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Right),
    }
}

/// Wide enough for the heading and the rows; the library's own fitting forgets what a format adds.
fn width(sheet: &Sheet, at: usize) -> f64 {
    let column = &sheet.columns[at];
    let most = if column.kind == Kind::Long { WIDTHS.2 } else { WIDTHS.1 };
    let cells = sheet.rows.iter().take(LOOKED_AT).chain([&sheet.foot]).filter_map(|row| row.get(at));
    let widest = cells.map(|cell| cell_width(cell, &column.kind)).fold(signs(&column.title) + 3.0, f64::max);
    let widest = if column.total { widest.max(number_width(sum(sheet, at), &column.kind)) } else { widest };
    (widest + 1.5).clamp(WIDTHS.0, most)
}

fn cell_width(cell: &Cell, kind: &Kind) -> f64 {
    match cell {
        Cell::Empty => 0.0,
        Cell::Text(text) => text.lines().map(signs).fold(0.0, f64::max),
        Cell::Number(number) => number_width(*number, kind),
        Cell::Formula(formula) => formula.result.map_or(0.0, |result| number_width(result, kind)),
        Cell::Date(_) => 10.0,
    }
}

/// Digits, separators of thousands, decimals.
fn number_width(number: f64, kind: &Kind) -> f64 {
    let digits = (number.abs().max(1.0).log10().floor() + 1.0).min(20.0);
    let decimals = match kind {
        Kind::Money(decimals) if *decimals > 0 => f64::from(*decimals) + 1.0,
        Kind::Number | Kind::Times => 3.0,
        _ => 0.0,
    };
    digits + (digits / 3.0).floor() + decimals + 2.0
}

/// Widths of a line in Latin characters: signs of the Far East are twice as wide.
fn signs(line: &str) -> f64 {
    line.chars().map(|c| if ('\u{2E80}'..='\u{FFEF}').contains(&c) { 2.0 } else { 1.0 }).sum()
}

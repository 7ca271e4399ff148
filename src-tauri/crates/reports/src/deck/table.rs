//! Tables on slides.
//!
//! Invariant: no row is broken, no word runs out of its cell: what is too long ends with an
//! ellipsis, and what does not fit on one slide goes on on the next with the same head.

use super::shape::{Align, Run};
use super::xml::Pen;
use super::{Content, ROOM, Slide};

/// Height of a row and room at the sides of a cell, points.
const ROW: f64 = 22.0;
const PAD: f64 = 6.0;
const SIZE: f64 = 11.0;
/// The face of the reader's program may be wider than the one that is measured with.
const WIDER: f64 = 1.12;

/// A table.
#[derive(Debug, Clone, Default)]
pub struct DeckTable {
    /// Columns.
    pub columns: Vec<DeckColumn>,
    /// Rows of words.
    pub rows: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct DeckColumn {
    /// Heading.
    pub title: String,
    /// Its share of the width beside the others'.
    pub share: f64,
    /// Figures stand at the right.
    pub figures: bool,
}

/// A slide, or as many as its table needs; the title says which of how many.
pub(super) fn pages(slide: &Slide) -> Vec<Slide> {
    let Content::Table(table) = &slide.content else { return vec![slide.clone()] };
    let most = (ROOM[3] / ROW) as usize - 1;
    let pages: Vec<&[Vec<String>]> = table.rows.chunks(most.max(1)).collect();
    let count = pages.len();
    if count < 2 {
        return vec![slide.clone()];
    }
    let page = |(at, rows): (usize, &&[Vec<String>])| Slide {
        title: format!("{} ({}/{count})", slide.title, at + 1),
        content: Content::Table(DeckTable { rows: rows.to_vec(), ..table.clone() }),
        ..slide.clone()
    };
    pages.iter().enumerate().map(page).collect()
}

/// Draws a table that fits.
pub(super) fn draw(pen: &mut Pen, table: &DeckTable) {
    let whole: f64 = table.columns.iter().map(|column| column.share).sum();
    let widths: Vec<f64> = table.columns.iter().map(|column| ROOM[2] * column.share / whole.max(f64::MIN_POSITIVE)).collect();
    let grid: String = widths.iter().map(|width| format!("<a:gridCol w=\"{}\"/>", super::xml::emu(*width))).collect();
    let heads: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    let rows = std::iter::once((&heads, true)).chain(table.rows.iter().map(|row| (row, false)));
    let rows: String = rows.map(|(cells, head)| row(pen, table, &widths, (cells, head))).collect();
    let height = ROW * (table.rows.len() + 1) as f64;
    let markup = format!("<a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>");
    pen.frame([ROOM[0], ROOM[1], ROOM[2], height], &markup);
}

fn row(pen: &Pen, table: &DeckTable, widths: &[f64], (cells, head): (&Vec<String>, bool)) -> String {
    let cells = table.columns.iter().zip(widths).enumerate().map(|(at, (column, width))| {
        let text = cells.get(at).map(String::as_str).unwrap_or_default();
        cell(pen, &charts::elide(text, SIZE * WIDER, width - 2.0 * PAD), (column.figures, head))
    });
    format!("<a:tr h=\"{}\">{}</a:tr>", super::xml::emu(ROW), cells.collect::<String>())
}

fn cell(pen: &Pen, text: &str, (figures, head): (bool, bool)) -> String {
    let align = if figures { Align::Right } else { Align::Left };
    let run = Run { text: text.to_owned(), size: SIZE, bold: head, colour: if head { 0x5F_6672 } else { 0x1F_2328 } };
    let (pad, none) = (super::xml::emu(PAD), "<a:noFill/>");
    let rule = |side: &str, colour: Option<&str>| match colour {
        Some(colour) => format!("<a:{side} w=\"6350\"><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill></a:{side}>"),
        None => format!("<a:{side} w=\"0\">{none}</a:{side}>"),
    };
    let below = if head { "B9BBB6" } else { "E6E5DF" };
    let rules = rule("lnL", None) + &rule("lnR", None) + &rule("lnT", None) + &rule("lnB", Some(below));
    let words = pen.paragraphs(&[vec![run]], align);
    format!(
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>\
         <a:tcPr marL=\"{pad}\" marR=\"{pad}\" marT=\"0\" marB=\"0\" anchor=\"ctr\">{rules}{none}</a:tcPr></a:tc>"
    )
}

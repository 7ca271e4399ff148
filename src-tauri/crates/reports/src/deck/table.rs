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
/// A line beside the size of its words.
const LEADING: f64 = 1.25;
/// A cell has no more lines: as many as have room on a slide.
const MOST: usize = 20;
/// How much smaller words may become in less room.
const NARROWEST: f64 = 0.72;
/// The face of the reader's program may be wider than the one that is measured with.
const WIDER: f64 = 1.12;

/// A table.
#[derive(Debug, Clone)]
pub struct DeckTable {
    /// Columns; without any heading there is no head.
    pub columns: Vec<DeckColumn>,
    /// Rows of words.
    pub rows: Vec<Vec<String>>,
    /// Size of the words, points.
    pub size: f64,
}

impl Default for DeckTable {
    fn default() -> Self {
        Self { columns: Vec::new(), rows: Vec::new(), size: SIZE }
    }
}

impl DeckTable {
    fn widths(&self, room: [f64; 4]) -> Vec<f64> {
        let whole: f64 = self.columns.iter().map(|column| column.share).sum();
        self.columns.iter().map(|column| room[2] * column.share / whole.max(f64::MIN_POSITIVE)).collect()
    }

    /// Room at the sides of a cell, points.
    fn pad(&self) -> f64 {
        PAD * (self.size / SIZE).min(1.0)
    }

    fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.title.is_empty())
    }

    /// What a cell says, line by line as it will be broken.
    fn lines(&self, at: usize, text: &str, width: f64) -> Vec<String> {
        let (size, room) = (self.size * WIDER, width - 2.0 * self.pad());
        let most = if self.columns.get(at).is_some_and(|column| column.wraps) { MOST } else { 1 };
        text.split('\n').flat_map(|line| charts::wrap(line, size, room, most)).take(most).collect()
    }

    /// Height of a row, points.
    fn height(&self, row: &[String], widths: &[f64]) -> f64 {
        let lines = row.iter().zip(widths).enumerate().map(|(at, (text, width))| self.lines(at, text, *width).len());
        ROW * self.size / SIZE + lines.max().unwrap_or(1).saturating_sub(1) as f64 * self.size * LEADING
    }

    /// Its rows, as many on each slide as have room.
    fn pages(&self, room: [f64; 4]) -> Vec<Vec<Vec<String>>> {
        let (widths, mut pages, mut used) = (self.widths(room), vec![Vec::new()], 0.0);
        let room = room[3] - if self.has_head() { ROW * self.size / SIZE } else { 0.0 };
        for row in &self.rows {
            let height = self.height(row, &widths);
            if used + height > room && pages.last().is_some_and(|page: &Vec<_>| !page.is_empty()) {
                pages.push(Vec::new());
                used = 0.0;
            }
            used += height;
            pages.last_mut().into_iter().for_each(|page| page.push(row.clone()));
        }
        pages
    }
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
    /// Long words go on on the next line; else they end with an ellipsis.
    pub wraps: bool,
}

/// A slide, or as many as its table needs; the title says which of how many. In less room than our own
/// slides have, words are smaller.
pub(super) fn pages(slide: &Slide, room: [f64; 4]) -> Vec<Slide> {
    let Content::Table(table) = &slide.content else { return vec![slide.clone()] };
    let table = DeckTable { size: table.size * (room[2] / ROOM[2]).clamp(NARROWEST, 1.0), ..table.clone() };
    let pages = table.pages(room);
    let count = pages.len();
    let page = |(at, rows): (usize, &Vec<Vec<String>>)| Slide {
        title: if count < 2 { slide.title.clone() } else { format!("{} ({}/{count})", slide.title, at + 1) },
        content: Content::Table(DeckTable { rows: rows.clone(), ..table.clone() }),
        ..slide.clone()
    };
    pages.iter().enumerate().map(page).collect()
}

/// Draws a table that fits.
pub(super) fn draw(pen: &mut Pen, table: &DeckTable, room: [f64; 4]) {
    let widths = table.widths(room);
    let grid: String = widths.iter().map(|width| format!("<a:gridCol w=\"{}\"/>", super::xml::emu(*width))).collect();
    let heads: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    let head = table.has_head().then_some((&heads, true));
    let height: f64 = table.rows.iter().chain(head.map(|(row, _)| row)).map(|row| table.height(row, &widths)).sum();
    let rows = head.into_iter().chain(table.rows.iter().map(|row| (row, false)));
    let rows: String = rows.map(|(cells, head)| row(pen, table, &widths, (cells, head))).collect();
    let markup = format!("<a:tbl><a:tblPr firstRow=\"{}\"/><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>", u8::from(table.has_head()));
    pen.frame([room[0], room[1], room[2], height], &markup);
}

fn row(pen: &Pen, table: &DeckTable, widths: &[f64], (cells_of, head): (&Vec<String>, bool)) -> String {
    let cells = table.columns.iter().zip(widths).enumerate().map(|(at, (column, width))| {
        let text = cells_of.get(at).map(String::as_str).unwrap_or_default();
        let words = if column.wraps { text.to_owned() } else { charts::elide(text, table.size * WIDER, width - 2.0 * table.pad()) };
        // A name beside what it is stands back.
        let quiet = head || (!table.has_head() && at == 0 && table.columns.len() > 1);
        cell(pen, &words, (column.figures, head, quiet), table)
    });
    format!("<a:tr h=\"{}\">{}</a:tr>", super::xml::emu(table.height(cells_of, widths)), cells.collect::<String>())
}

fn cell(pen: &Pen, text: &str, (figures, head, quiet): (bool, bool, bool), table: &DeckTable) -> String {
    let size = table.size;
    let align = if figures { Align::Right } else { Align::Left };
    let run = |line: &str| vec![Run { text: line.to_owned(), size, bold: head, colour: if quiet { 0x5F_6672 } else { 0x1F_2328 } }];
    let lines: Vec<Vec<Run>> = text.split('\n').map(run).collect();
    let (pad, none) = (super::xml::emu(table.pad()), "<a:noFill/>");
    let rule = |side: &str, colour: Option<&str>| match colour {
        Some(colour) => format!("<a:{side} w=\"6350\"><a:solidFill>{colour}</a:solidFill></a:{side}>"),
        None => format!("<a:{side} w=\"0\">{none}</a:{side}>"),
    };
    let below = pen.rule(head);
    let rules = rule("lnL", None) + &rule("lnR", None) + &rule("lnT", None) + &rule("lnB", Some(&below));
    let words = pen.paragraphs(&lines, align);
    format!(
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>\
         <a:tcPr marL=\"{pad}\" marR=\"{pad}\" marT=\"0\" marB=\"0\" anchor=\"ctr\">{rules}{none}</a:tcPr></a:tc>"
    )
}

//! The place where the next block of a document goes, and how each kind is set.
//!
//! Invariant: the cursor is above the foot of the page whenever something is set.

use super::Column;
use super::rich::{Piece, Run, set};
use crate::drawing::Drawing;
use crate::palette::{Ink, Palette};
use crate::sheet::{Anchor, Label, Line, Sheet};
use crate::style::{Style, Theme};
use crate::text::{text_width, wrap};

/// A4 in px, 1/96 inch.
const PAGE: (u32, u32) = (794, 1123);
const LEFT: f64 = 64.0;
const TOP: f64 = 64.0;
const WIDTH: f64 = 666.0;
const BOTTOM: f64 = 1043.0;
const BODY: f64 = 12.5;
const LINE: f64 = 19.0;
/// Width of the names of facts.
const NAMES: f64 = 150.0;
const GAP: f64 = 8.0;
/// How far a step of a list goes in.
const STEP: f64 = 18.0;
/// A list goes in no further.
const DEEPEST: u8 = 12;
/// No paragraph is longer on one page.
const MOST: usize = 60;

pub(super) struct Flow {
    done: Vec<Sheet>,
    sheet: Sheet,
    y: f64,
}

impl Flow {
    pub(super) fn new() -> Self {
        Self { done: Vec::new(), sheet: blank(), y: TOP }
    }

    /// Makes room for so much height, on the next page where this one has not.
    fn need(&mut self, height: f64) -> bool {
        let turns = self.y + height > BOTTOM && self.y > TOP;
        if turns {
            self.done.push(std::mem::replace(&mut self.sheet, blank()));
            self.y = TOP;
        }
        turns
    }

    fn line(&mut self, x: f64, text: &str, size: f64, ink: Ink, strong: bool) {
        let label = Label::new(text, size, ink);
        self.sheet.write((x, self.y + size), if strong { label.strong() } else { label });
    }

    pub(super) fn title(&mut self, title: &str, subtitle: &str) {
        let palette = palette();
        for line in wrap(title, 24.0, WIDTH, 3) {
            self.line(LEFT, &line, 24.0, palette.ink_1, true);
            self.y += 32.0;
        }
        for line in wrap(subtitle, BODY, WIDTH, 3) {
            self.line(LEFT, &line, BODY, palette.ink_2, false);
            self.y += LINE;
        }
        self.y += 14.0;
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.need(90.0);
        self.y += if self.y > TOP { 18.0 } else { 0.0 };
        for line in wrap(text, 16.0, WIDTH, 2) {
            self.line(LEFT, &line, 16.0, palette().ink_1, true);
            self.y += 24.0;
        }
        self.y += 4.0;
    }

    pub(super) fn text(&mut self, text: &str) {
        for line in lines(text, WIDTH) {
            self.need(LINE);
            self.line(LEFT, &line, BODY, palette().ink_1, false);
            self.y += LINE;
        }
        self.y += GAP / 2.0;
    }

    pub(super) fn rich(&mut self, indent: u8, marker: &str, runs: &[Run]) {
        let left = LEFT + STEP * f64::from(indent.min(DEEPEST));
        let left_of_text = if marker.is_empty() { left } else { left + STEP };
        let mut marker = Some(marker);
        for line in set(runs, BODY, LEFT + WIDTH - left_of_text) {
            self.need(LINE);
            if let Some(marker) = marker.take() {
                self.line(left, marker, BODY, palette().ink_2, false);
            }
            line.iter().for_each(|piece| self.piece(left_of_text, piece));
            self.y += LINE;
        }
        self.y += GAP / 2.0;
    }

    fn piece(&mut self, left: f64, piece: &Piece<'_>) {
        let (ink, lead) = (palette().ink_1, piece.text.len() - piece.text.trim_start().len());
        let x = left + piece.x + text_width(&piece.text[..lead], BODY);
        self.line(x, &piece.text, BODY, ink, piece.run.strong);
        let end = left + piece.x + text_width(piece.text.trim_end(), BODY);
        for (on, height) in [(piece.run.emphasis, BODY + 2.5), (piece.run.strike, BODY * 0.65)] {
            if on && end > x {
                self.sheet.line((x, self.y + height), (end, self.y + height), Line::new(ink, 0.75));
            }
        }
    }

    pub(super) fn fact(&mut self, name: &str, text: &str) {
        let names = wrap(name, BODY, NAMES - GAP, MOST);
        let texts = lines(text, WIDTH - NAMES);
        for at in 0..names.len().max(texts.len()) {
            self.need(LINE);
            for (x, words, ink) in [(LEFT, names.get(at), palette().ink_2), (LEFT + NAMES, texts.get(at), palette().ink_1)] {
                self.line(x, words.map_or("", String::as_str), BODY, ink, false);
            }
            self.y += LINE;
        }
    }

    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        let edges = edges(columns);
        let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
        self.need(3.0 * LINE);
        self.row(&names, &edges, true);
        for row in rows {
            if self.need(height(row, &edges)) {
                self.row(&names, &edges, true);
            }
            self.row(row, &edges, false);
        }
        self.y += GAP;
    }

    fn row(&mut self, cells: &[String], edges: &[(f64, f64)], head: bool) {
        let palette = palette();
        let ink = if head { palette.ink_2 } else { palette.ink_1 };
        let height = height(cells, edges);
        let top = self.y;
        for (cell, (x, width)) in cells.iter().zip(edges) {
            self.y = top + 4.0;
            for line in lines(cell, width - GAP) {
                self.line(*x, &line, BODY, ink, false);
                self.y += LINE;
            }
        }
        self.y = top + height;
        let rule = Line::new(if head { palette.line_2 } else { palette.line }, 1.0);
        self.sheet.line((LEFT, self.y), (LEFT + WIDTH, self.y), rule);
    }

    pub(super) fn picture(&mut self, caption: &str, drawing: &Drawing) {
        let scale = (WIDTH / f64::from(drawing.width.max(1))).min(1.0);
        let height = f64::from(drawing.height) * scale;
        self.need(height + LINE + GAP);
        if !caption.is_empty() {
            self.line(LEFT, caption, BODY, palette().ink_2, false);
            self.y += LINE;
        }
        self.sheet.open_group((LEFT, self.y), 0.0, scale);
        self.sheet.nest(&drawing.svg);
        self.sheet.close_group();
        self.y += height + GAP;
    }

    /// Side by side; those that nearly have room on the page are made a little smaller.
    pub(super) fn pictures(&mut self, drawings: &[Drawing]) {
        let count = drawings.len().max(1) as f64;
        let wide = (WIDTH - GAP * (count - 1.0)) / count;
        let across = |drawing: &Drawing| (wide / f64::from(drawing.width.max(1))).min(1.0);
        let whole = drawings.iter().map(|drawing| f64::from(drawing.height) * across(drawing)).fold(0.0, f64::max);
        let left = BOTTOM - GAP - self.y;
        let height = if whole > left && left > whole * SMALLEST { left } else { whole };
        let scale = |drawing: &Drawing| across(drawing) * (height / whole.max(1.0));
        self.need(height + GAP);
        for (at, drawing) in drawings.iter().enumerate() {
            self.sheet.open_group((LEFT + at as f64 * (wide + GAP), self.y), 0.0, scale(drawing));
            self.sheet.nest(&drawing.svg);
            self.sheet.close_group();
        }
        self.y += height + GAP;
    }

    /// The pages with their feet.
    pub(super) fn finish(self, foot: &str) -> Vec<String> {
        let mut sheets = self.done;
        sheets.push(self.sheet);
        let count = sheets.len();
        let footed = |(n, mut sheet): (usize, Sheet)| {
            let at = BOTTOM + 36.0;
            sheet.write((LEFT, at), Label::new(foot, 11.0, palette().ink_3).within(WIDTH - 80.0));
            let number = format!("{} / {count}", n + 1);
            let label = Label::new(&number, 11.0, palette().ink_3).anchor(Anchor::End);
            sheet.write((LEFT + WIDTH, at), label);
            sheet.into_svg()
        };
        sheets.into_iter().enumerate().map(footed).collect()
    }
}

/// Pictures are made no smaller than this part of their size to stay on a page.
const SMALLEST: f64 = 0.7;

fn blank() -> Sheet {
    Sheet::new(&Style::new(Theme::Light, PAGE.0, PAGE.1))
}

fn palette() -> &'static Palette {
    Palette::of(Theme::Light)
}

/// Left edge and width of each column.
fn edges(columns: &[Column]) -> Vec<(f64, f64)> {
    let share = |column: &Column| if column.share.is_finite() { column.share.max(0.01) } else { 1.0 };
    let all: f64 = columns.iter().map(share).sum();
    let mut x = LEFT;
    let edge = |column: &Column| {
        let width = WIDTH * share(column) / all;
        x += width;
        (x - width, width)
    };
    columns.iter().map(edge).collect()
}

fn height(cells: &[String], edges: &[(f64, f64)]) -> f64 {
    let most = cells.iter().zip(edges).map(|(cell, (_, width))| lines(cell, width - GAP).len()).max();
    most.unwrap_or(1).max(1) as f64 * LINE + 8.0
}

/// A text's lines, none wider than the room; at most as many as a page holds.
fn lines(text: &str, room: f64) -> Vec<String> {
    let paragraphs = text.lines().flat_map(pieces);
    let wrapped = paragraphs.flat_map(|piece| wrap(&piece, BODY, room, MOST));
    wrapped.filter(|line| !line.is_empty()).take(MOST * 20).collect()
}

/// A long paragraph in pieces that can each be measured whole.
fn pieces(paragraph: &str) -> Vec<String> {
    const PIECE: usize = 500;
    let mut pieces = vec![String::new()];
    let mut length = 0;
    for c in paragraph.chars() {
        let breaks = c == ' ' || ('\u{3000}'..='\u{9fff}').contains(&c);
        if length >= PIECE && breaks {
            pieces.push(String::new());
            length = 0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
        length += 1;
    }
    pieces
}

//! The heading above a picture and the legend that explains its signs.
//!
//! Invariant: both stay inside the width they are given; a legend that would need more than three
//! rows ends there unless it is given more, for the marks carry the same words.

use crate::palette::Palette;
use crate::sheet::{Anchor, Area, Label, Sheet};
use crate::style::{Sizes, Style};
use crate::text::text_width;

/// Title of a picture and the quieter words beside it; both may be empty.
#[derive(Debug, Clone, Default)]
pub struct Heading {
    /// What the picture shows.
    pub title: String,
    /// Unit, period, base.
    pub note: String,
}

/// What every part of a picture draws with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tools {
    pub(crate) palette: &'static Palette,
    pub(crate) sizes: Sizes,
    /// Whether there is room for the chart only: no legend, no second lines.
    pub(crate) compact: bool,
}

impl Tools {
    pub(crate) fn of(style: &Style) -> Self {
        let compact = style.width < 400 || style.height < 260;
        Self { palette: style.palette(), sizes: style.sizes(), compact }
    }

    /// A length that grows with the text.
    pub(crate) fn px(&self, length: f64) -> f64 {
        length * self.sizes.k
    }

    /// The margin around a picture.
    pub(crate) fn margin(&self) -> f64 {
        self.px(if self.compact { 8.0 } else { 16.0 })
    }
}

/// A sheet with its heading written; and the area left for the picture.
pub(crate) fn page(style: &Style, words: &Heading) -> (Sheet, Tools, Area) {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let page = sheet.area().inside([t.margin(); 4]);
    let rest = heading(&mut sheet, t, page, words);
    (sheet, t, rest)
}

/// Writes the heading at the top of `area`; returns what is left below.
pub(crate) fn heading(sheet: &mut Sheet, t: Tools, area: Area, heading: &Heading) -> Area {
    if heading.title.is_empty() && heading.note.is_empty() {
        return area;
    }
    let base = area.y + t.sizes.lead;
    let title = Label::new(&heading.title, t.sizes.lead, t.palette.ink_1).strong();
    let used = sheet.write((area.x, base), title.within(area.w));
    let gap = if used > 0.0 { t.px(10.0) } else { 0.0 };
    let note = Label::new(&heading.note, t.sizes.small, t.palette.ink_3);
    sheet.write((area.x + used + gap, base), note.within(area.w - used - gap));
    area.inside([0.0, heading_height(t, heading), 0.0, 0.0])
}

pub(crate) fn heading_height(t: Tools, heading: &Heading) -> f64 {
    let none = heading.title.is_empty() && heading.note.is_empty();
    if none { 0.0 } else { t.sizes.lead + t.px(14.0) }
}

/// Says in the middle of `area` that there is nothing to draw, in the caller's words.
pub(crate) fn empty(sheet: &mut Sheet, t: Tools, area: Area, words: &str) {
    let label = Label::new(words, t.sizes.body, t.palette.ink_3).anchor(Anchor::Middle);
    sheet.write_centred(area.middle(), label.within(area.w));
}

/// Legend entries laid out in rows, none in a compact picture; `K` is the sign each explains.
#[derive(Debug)]
pub(crate) struct Legend<'a, K> {
    placed: Vec<(f64, usize, &'a str, K)>,
    rows: usize,
    width: f64,
}

const MOST_ROWS: usize = 3;
const SIGN: f64 = 22.0;

impl<'a, K> Legend<'a, K> {
    pub(crate) fn new(t: Tools, width: f64, keys: impl IntoIterator<Item = (&'a str, K)>) -> Self {
        Self::rows(t, width, keys, MOST_ROWS)
    }

    /// Of up to so many rows.
    pub(crate) fn rows(t: Tools, width: f64, keys: impl IntoIterator<Item = (&'a str, K)>, most: usize) -> Self {
        let (mut placed, mut x, mut row) = (Vec::new(), 0.0, 0);
        for (text, key) in keys.into_iter().take_while(|_| !t.compact) {
            let wide = (t.px(SIGN) + text_width(text, t.sizes.small)).min(width);
            if x > 0.0 && x + wide > width {
                (x, row) = (0.0, row + 1);
            }
            if row >= most {
                break;
            }
            placed.push((x, row, text, key));
            x += wide + t.px(16.0);
        }
        let rows = placed.last().map_or(0, |p| p.1 + 1);
        Self { placed, rows, width }
    }

    /// Height of all rows, px; 0 without entries.
    pub(crate) fn height(&self, t: Tools) -> f64 {
        self.rows as f64 * t.px(20.0)
    }

    /// Draws the entries from the place given; `draw` paints a sign centred on its place.
    pub(crate) fn draw(
        &self,
        sheet: &mut Sheet,
        t: Tools,
        (x, y): (f64, f64),
        mut draw: impl FnMut(&mut Sheet, (f64, f64), &K),
    ) {
        for (left, row, text, key) in &self.placed {
            let middle = y + (*row as f64 + 0.5) * t.px(20.0);
            draw(sheet, (x + left + t.px(7.0), middle), key);
            let label = Label::new(text, t.sizes.small, t.palette.ink_2);
            let room = self.width - left - t.px(SIGN) + 0.5;
            sheet.write_centred((x + left + t.px(SIGN - 3.0), middle), label.within(room));
        }
    }
}

//! Two lines of text beside a row, or one where the row is too low for both.
//!
//! Invariant: nothing is written that would reach into the next row.

use crate::legend::Tools;
use crate::sheet::{Anchor, Label, Sheet};

/// Height of a line among others, px.
pub(crate) fn line_height(t: Tools) -> f64 {
    t.px(15.0)
}

/// Whether a row of this height can hold this many lines.
pub(crate) fn holds(t: Tools, row: f64, lines: f64) -> bool {
    row >= lines * t.sizes.small * 1.2
}

/// Words in a row: the strong ones first, the quiet ones below them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair<'a> {
    pub(crate) first: &'a str,
    pub(crate) second: &'a str,
    pub(crate) anchor: Anchor,
    /// The greatest width either may take, px.
    pub(crate) room: f64,
    /// Height of the row, px.
    pub(crate) row: f64,
}

/// Writes both lines centred on the place, or the first alone.
pub(crate) fn write_pair(sheet: &mut Sheet, t: Tools, (x, y): (f64, f64), pair: Pair<'_>) {
    if !holds(t, pair.row, 1.0) {
        return;
    }
    let both = !pair.second.is_empty() && holds(t, pair.row, 2.0);
    let up = if both { line_height(t) / 2.0 } else { 0.0 };
    let set =
        |text, ink| Label::new(text, t.sizes.small, ink).anchor(pair.anchor).within(pair.room);
    sheet.write_centred((x, y - up), set(pair.first, t.palette.ink_1));
    if both {
        sheet.write_centred((x, y + up), set(pair.second, t.palette.ink_3));
    }
}

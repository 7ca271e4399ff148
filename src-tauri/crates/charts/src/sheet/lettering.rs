//! Texts on the sheet: placed, shortened to their room, kept as text.
//!
//! Invariant: a text is never wider than its room, and its characters are those of the data.

use super::Sheet;
use crate::palette::Ink;
use crate::text::{clean, elide, escape_into, text_width};

/// Which point of a text is at the place given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A text with its looks. The embedded font has one weight: a strong text wears a thin outline.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Label<'a> {
    pub(crate) text: &'a str,
    pub(crate) size: f64,
    ink: Ink,
    anchor: Anchor,
    strong: bool,
    room: f64,
}

impl<'a> Label<'a> {
    pub(crate) fn new(text: &'a str, size: f64, ink: Ink) -> Self {
        Self { text, size, ink, anchor: Anchor::Start, strong: false, room: f64::INFINITY }
    }

    pub(crate) fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub(crate) fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// The greatest width it may take, px.
    pub(crate) fn within(self, room: f64) -> Self {
        Self { room, ..self }
    }
}

/// Distance from the middle of a line of text down to its baseline, in font sizes.
pub(crate) const BASELINE: f64 = 0.365;

impl Sheet {
    /// Sets a text with its baseline at `y`; returns the width it took.
    pub(crate) fn write(&mut self, (x, y): (f64, f64), label: Label<'_>) -> f64 {
        let text = elide(label.text, label.size, label.room);
        if text.is_empty() {
            return 0.0;
        }
        self.body.push_str("<text");
        self.attribute("x", x);
        self.attribute("y", y);
        self.text_looks(label);
        self.body.push('>');
        escape_into(&mut self.body, &text);
        self.body.push_str("</text>\n");
        text_width(&text, label.size)
    }

    /// Sets a text whose line is centred on `y`.
    pub(crate) fn write_centred(&mut self, (x, y): (f64, f64), label: Label<'_>) -> f64 {
        self.write((x, y + label.size * BASELINE), label)
    }

    /// Sets a text running upwards, centred on the place given.
    pub(crate) fn write_upwards(&mut self, (x, y): (f64, f64), label: Label<'_>) {
        self.open_group((x, y), -90.0, 1.0);
        self.write_centred((0.0, 0.0), label.anchor(Anchor::Middle));
        self.close_group();
    }

    /// Sets the characters of a text upright, one below the other, centred on the place given.
    pub(crate) fn write_upright(&mut self, (x, y): (f64, f64), label: Label<'_>) {
        let pitch = label.size * 1.15;
        let all = clean(label.text);
        let fits = (label.room / pitch).max(0.0) as usize;
        let text: String = all.chars().take(fits).collect();
        let top = y - text.chars().count() as f64 * pitch / 2.0 + pitch / 2.0;
        self.body.push_str("<text");
        self.text_looks(label.anchor(Anchor::Middle));
        self.body.push('>');
        for (row, c) in text.chars().enumerate() {
            self.body.push_str("<tspan");
            self.attribute("x", x);
            self.attribute("y", top + row as f64 * pitch + label.size * BASELINE);
            self.body.push('>');
            escape_into(&mut self.body, c.encode_utf8(&mut [0; 4]));
            self.body.push_str("</tspan>");
        }
        self.body.push_str("</text>\n");
    }

    fn text_looks(&mut self, label: Label<'_>) {
        self.attribute("font-size", label.size);
        self.body.push_str(match label.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        });
        self.colour("fill", Some(label.ink));
        if label.strong {
            self.colour("stroke", Some(label.ink));
            self.attribute("stroke-width", label.size * 0.038);
        }
    }
}

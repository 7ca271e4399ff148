//! The sheet a picture is drawn on: shapes and texts in, SVG out.
//!
//! Not a layout: it paints what it is told, where it is told. Invariant: whatever goes in, the SVG
//! is well formed, holds only finite numbers, needs no identifiers, and keeps text as text.

use crate::palette::Ink;
use crate::style::Style;
use crate::text::{FONT_FAMILY, clean, elide, escape_into, text_width};

/// A box in px, top left corner and extent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) w: f64,
    pub(crate) h: f64,
}

impl Area {
    pub(crate) fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w: w.max(0.0), h: h.max(0.0) }
    }

    pub(crate) fn right(&self) -> f64 {
        self.x + self.w
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.h
    }

    pub(crate) fn middle(&self) -> (f64, f64) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// The box made smaller by these distances: left, top, right, bottom.
    pub(crate) fn inside(&self, [l, t, r, b]: [f64; 4]) -> Self {
        Self::new(self.x + l, self.y + t, self.w - l - r, self.h - t - b)
    }

    pub(crate) fn grown(&self, by: f64) -> Self {
        self.inside([-by; 4])
    }
}

/// A stroke; `dash` gives the lengths of line and gap.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) ink: Ink,
    pub(crate) width: f64,
    pub(crate) dash: Option<(f64, f64)>,
}

impl Line {
    pub(crate) fn new(ink: Ink, width: f64) -> Self {
        Self { ink, width, dash: None }
    }

    pub(crate) fn dashed(self, on: f64, off: f64) -> Self {
        Self { dash: Some((on, off)), ..self }
    }
}

/// How a shape is painted: filled, stroked or both.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paint {
    fill: Option<Ink>,
    line: Option<Line>,
}

impl Paint {
    pub(crate) fn fill(ink: Ink) -> Self {
        Self { fill: Some(ink), line: None }
    }

    pub(crate) fn line(line: Line) -> Self {
        Self { fill: None, line: Some(line) }
    }

    pub(crate) fn and_line(self, line: Line) -> Self {
        Self { line: Some(line), ..self }
    }
}

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

#[derive(Debug)]
pub(crate) struct Sheet {
    body: String,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Sheet {
    pub(crate) fn new(style: &Style) -> Self {
        let (width, height) = (f64::from(style.width), f64::from(style.height));
        let mut sheet = Self { body: String::with_capacity(16 * 1024), width, height };
        let all = sheet.area();
        sheet.rect(all, 0.0, Paint::fill(style.palette().canvas));
        sheet
    }

    pub(crate) fn area(&self) -> Area {
        Area::new(0.0, 0.0, self.width, self.height)
    }

    /// The finished SVG document.
    pub(crate) fn into_svg(self) -> String {
        let (w, h) = (self.width, self.height);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\" font-family=\"'{FONT_FAMILY}', sans-serif\">\n{}</svg>\n",
            self.body
        )
    }

    pub(crate) fn rect(&mut self, area: Area, radius: f64, paint: Paint) {
        self.body.push_str("<rect");
        for (name, v) in [("x", area.x), ("y", area.y), ("width", area.w), ("height", area.h)] {
            self.attribute(name, v);
        }
        if radius > 0.0 {
            self.attribute("rx", radius);
        }
        self.finish(paint);
    }

    pub(crate) fn circle(&mut self, (x, y): (f64, f64), r: f64, paint: Paint) {
        self.body.push_str("<circle");
        for (name, v) in [("cx", x), ("cy", y), ("r", r)] {
            self.attribute(name, v);
        }
        self.finish(paint);
    }

    pub(crate) fn path(&mut self, path: &Path, paint: Paint) {
        if path.0.is_empty() {
            return;
        }
        self.body.push_str("<path d=\"");
        self.body.push_str(&path.0);
        self.body.push('"');
        self.finish(paint);
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), line: Line) {
        self.path(&Path::new().to(from).line(to), Paint::line(line));
    }

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

    /// Everything until `close_group` is scaled, turned (degrees) and moved.
    pub(crate) fn open_group(&mut self, (x, y): (f64, f64), turn: f64, scale: f64) {
        self.body.push_str("<g transform=\"translate(");
        number(&mut self.body, x);
        self.body.push(' ');
        number(&mut self.body, y);
        self.body.push_str(&format!(") rotate({turn}) scale({scale:.5})\">\n"));
    }

    pub(crate) fn close_group(&mut self) {
        self.body.push_str("</g>\n");
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

    fn finish(&mut self, paint: Paint) {
        self.colour("fill", paint.fill);
        if let Some(line) = paint.line {
            self.colour("stroke", Some(line.ink));
            self.attribute("stroke-width", line.width);
            if let Some((on, off)) = line.dash {
                self.body.push_str(&format!(" stroke-dasharray=\"{on:.2} {off:.2}\""));
            }
        }
        self.body.push_str("/>\n");
    }

    fn colour(&mut self, name: &str, ink: Option<Ink>) {
        let value = ink.map_or_else(|| "none".to_owned(), |i| i.to_string());
        self.body.push_str(&format!(" {name}=\"{value}\""));
    }

    fn attribute(&mut self, name: &str, value: f64) {
        self.body.push(' ');
        self.body.push_str(name);
        self.body.push_str("=\"");
        number(&mut self.body, value);
        self.body.push('"');
    }
}

/// Path data under construction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Path(String);

impl Path {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn to(self, p: (f64, f64)) -> Self {
        self.step("M", &[p])
    }

    pub(crate) fn line(self, p: (f64, f64)) -> Self {
        self.step("L", &[p])
    }

    pub(crate) fn quadratic(self, through: (f64, f64), p: (f64, f64)) -> Self {
        self.step("Q", &[through, p])
    }

    pub(crate) fn cubic(self, a: (f64, f64), b: (f64, f64), p: (f64, f64)) -> Self {
        self.step("C", &[a, b, p])
    }

    pub(crate) fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    fn step(mut self, letter: &str, points: &[(f64, f64)]) -> Self {
        self.0.push_str(letter);
        for (at, p) in points.iter().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            number(&mut self.0, p.0);
            self.0.push(' ');
            number(&mut self.0, p.1);
        }
        self
    }
}

/// Writes a number with at most two decimals; what is not finite becomes 0.
fn number(out: &mut String, value: f64) {
    let hundredths = (value * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    out.push_str(&whole.to_string());
    match part {
        0 => {}
        p if p % 10 == 0 => out.push_str(&format!(".{}", p / 10)),
        p => out.push_str(&format!(".{p:02}")),
    }
}

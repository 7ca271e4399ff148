//! The sheet a picture is drawn on: shapes and texts in, SVG out.
//!
//! Not a layout: it paints what it is told, where it is told. Invariant: whatever goes in, the SVG
//! is well formed, holds only finite numbers, needs no identifiers, and keeps text as text.

mod lettering;
mod paint;
mod path;

use std::fmt::Write;

pub(crate) use lettering::{Anchor, BASELINE, Label};
pub(crate) use paint::{Area, Line, Paint};
pub(crate) use path::Path;

use crate::palette::Ink;
use crate::style::Style;
use crate::text::FONT_FAMILY;
use path::number;

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

    /// Everything until `close_group` is scaled, turned (degrees) and moved.
    pub(crate) fn open_group(&mut self, (x, y): (f64, f64), turn: f64, scale: f64) {
        self.body.push_str("<g transform=\"translate(");
        number(&mut self.body, x);
        self.body.push(' ');
        number(&mut self.body, y);
        self.body.push_str(&format!(") rotate({turn}) scale({scale:.5})\">\n"));
    }

    /// Everything until `close_group` is seen through to what lies below it.
    pub(crate) fn open_veil(&mut self, share: f64) {
        self.body.push_str(&format!("<g opacity=\"{share:.2}\">\n"));
    }

    pub(crate) fn close_group(&mut self) {
        self.body.push_str("</g>\n");
    }

    fn finish(&mut self, paint: Paint) {
        self.colour("fill", paint.fill);
        if let Some(line) = paint.line {
            self.colour("stroke", Some(line.ink));
            self.attribute("stroke-width", line.width);
            if let Some((on, off)) = line.dash {
                self.body.push_str(" stroke-dasharray=\"");
                number(&mut self.body, on);
                self.body.push(' ');
                number(&mut self.body, off);
                self.body.push('"');
            }
        }
        self.body.push_str("/>\n");
    }

    fn colour(&mut self, name: &str, ink: Option<Ink>) {
        // Writing to a string cannot fail.
        let _ = match ink {
            Some(ink) => write!(self.body, " {name}=\"{ink}\""),
            None => write!(self.body, " {name}=\"none\""),
        };
    }

    fn attribute(&mut self, name: &str, value: f64) {
        self.body.push(' ');
        self.body.push_str(name);
        self.body.push_str("=\"");
        number(&mut self.body, value);
        self.body.push('"');
    }
}

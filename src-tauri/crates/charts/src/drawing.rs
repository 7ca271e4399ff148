//! What a drawing gives back: the picture and its marks.
//!
//! Invariant: marks are in reading order and lie inside the picture.

use crate::sheet::{Area, Path, Sheet};

/// A finished picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// A complete SVG document. Texts are text, in [`crate::FONT_FAMILY`].
    pub svg: String,
    /// Width, px.
    pub width: u32,
    /// Height, px.
    pub height: u32,
    /// The parts one can point at, in reading order; where two overlap, the later lies on top.
    pub marks: Vec<Mark>,
}

/// A part of a picture that answers to pointer and keyboard. Lengths are px in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// What the caller's data named as the thing to open; not looked into here.
    pub target: Option<String>,
    /// Its outline as path data from the box's corner, where it is no box.
    pub shape: Option<String>,
}

/// The words of a mark, taken from the data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) title: &'a str,
    pub(crate) lines: &'a [String],
    pub(crate) target: &'a Option<String>,
}

impl Mark {
    /// A mark over this box, cut to the sheet.
    pub(crate) fn over(sheet: &Sheet, area: Area, words: Words<'_>) -> Self {
        let x = area.x.clamp(0.0, sheet.width);
        let y = area.y.clamp(0.0, sheet.height);
        Self {
            x,
            y,
            w: (area.right().clamp(0.0, sheet.width) - x).max(0.0),
            h: (area.bottom().clamp(0.0, sheet.height) - y).max(0.0),
            title: words.title.to_owned(),
            lines: words.lines.to_vec(),
            target: words.target.clone(),
            shape: None,
        }
    }

    /// The same, answering only within this outline.
    pub(crate) fn shaped(self, outline: Path) -> Self {
        Self { shape: Some(outline.into_data()), ..self }
    }
}

impl Drawing {
    pub(crate) fn of(sheet: Sheet, marks: Vec<Mark>) -> Self {
        let (width, height) = (sheet.width as u32, sheet.height as u32);
        Self { svg: sheet.into_svg(), width, height, marks }
    }
}

/// A number one can draw with: finite, no larger than money ever is (±10¹⁸), no dust near zero.
pub(crate) fn sane(value: f64) -> f64 {
    if value.is_finite() && value.abs() > 1e-9 { value.clamp(-1e18, 1e18) } else { 0.0 }
}

//! Boxes with words, and lines between them that hold on to the boxes when these are moved.
//!
//! Invariant: a line that names two boxes is glued to both.

use std::collections::HashMap;

use super::xml::Pen;

/// Words of one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Words.
    pub text: String,
    /// Points.
    pub size: f64,
    /// Bold.
    pub bold: bool,
    /// RGB.
    pub colour: u32,
}

/// Where lines of words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle, of the height too.
    Middle,
    /// At the right.
    Right,
}

/// The outline of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With corners.
    Rect,
    /// With rounded corners.
    Round,
    /// A disc.
    Ellipse,
}

/// Something drawn; measures in points of the slide.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A box.
    Box {
        /// Named by lines that hold on to it; blank for none.
        key: String,
        /// Left, top, width, height.
        area: [f64; 4],
        /// Outline.
        form: Form,
        /// RGB inside; none for nothing.
        fill: Option<u32>,
        /// RGB and points of the outline.
        line: Option<(u32, f64)>,
        /// Lines of words.
        words: Vec<Vec<Run>>,
        /// Where they stand.
        align: Align,
        /// What it is, read out.
        alt: String,
    },
    /// Words alone.
    Words {
        /// Left, top, width, height.
        area: [f64; 4],
        /// Lines.
        words: Vec<Vec<Run>>,
        /// Where they stand.
        align: Align,
    },
    /// A line between two boxes, from below the first to above the second, or straight.
    Line {
        /// Keys of the boxes.
        ends: (String, String),
        /// RGB and points.
        line: (u32, f64),
        /// Dashes.
        dashed: bool,
        /// An arrow at its end.
        arrow: bool,
        /// With right angles from level to level; else straight.
        bent: bool,
    },
}

/// Draws them, the first at the back; lines behind all boxes, so that they cross no word.
pub(super) fn draw(pen: &mut Pen, shapes: &[Shape], room: [f64; 4]) {
    pen.ground(room);
    let mut boxes: HashMap<&str, (u32, [f64; 4])> = HashMap::new();
    let mut numbers = Vec::new();
    for shape in shapes {
        if let Shape::Box { key, area, .. } = shape {
            let id = pen.number();
            numbers.push(id);
            boxes.insert(key, (id, *area));
        }
    }
    for shape in shapes {
        let Shape::Line { ends, line, dashed, arrow, bent } = shape else { continue };
        if let Some((from, to)) = boxes.get(ends.0.as_str()).zip(boxes.get(ends.1.as_str())) {
            pen.line(*from, *to, *line, (*dashed, *arrow, *bent));
        }
    }
    let mut numbers = numbers.into_iter();
    for shape in shapes {
        match (shape, matches!(shape, Shape::Box { .. }).then(|| numbers.next()).flatten()) {
            (Shape::Box { area, form, fill, line, words, align, alt, .. }, Some(id)) => {
                pen.boxed(id, *area, *form, (*fill, *line), words, (*align, alt));
            }
            (Shape::Words { area, words, align }, _) => pen.over(words, *area, *align),
            _ => {}
        }
    }
}

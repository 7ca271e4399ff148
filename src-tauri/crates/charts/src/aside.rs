//! One line below a picture, for what the picture leaves out: accounts without a tier, a rung, a
//! phase.
//!
//! Invariant: the line never takes room from the picture when there is nothing to say.

use crate::drawing::{Mark, Words};
use crate::legend::Tools;
use crate::sheet::{Area, Label, Line, Sheet};

/// A line below a picture that can be opened.
#[derive(Debug, Clone, Default)]
pub struct Aside {
    /// What is said, such as "3 accounts have no tier, ¥ 1.2 M".
    pub text: String,
    /// Lines of the tooltip below the text.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// Writes the line at the foot of `area`; returns what is left above, and the line's mark.
pub(crate) fn write(
    sheet: &mut Sheet,
    t: Tools,
    area: Area,
    aside: Option<&Aside>,
) -> (Area, Option<Mark>) {
    let Some(aside) = aside else { return (area, None) };
    let high = t.px(22.0);
    let line = Area { y: area.bottom() - high, h: high, ..area };
    sheet.line((line.x, line.y), (line.right(), line.y), Line::new(t.palette.line, t.px(1.0)));
    let label = Label::new(&aside.text, t.sizes.small, t.palette.ink_2).within(line.w);
    sheet.write_centred((line.x, line.y + high * 0.6), label);
    let words = Words { title: &aside.text, lines: &aside.lines, target: &aside.target };
    (area.inside([0.0, 0.0, 0.0, high + t.px(8.0)]), Some(Mark::over(sheet, line, words)))
}

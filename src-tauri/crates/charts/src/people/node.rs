//! One person's box: coverage band, name and position, role letters, status sign.
//!
//! Invariant: nothing leaves the box; where it is too narrow, words are shortened before signs.

use super::draw::node_area;
use super::sign::draw_status;
use super::{Coverage, Node, Status};
use crate::hatch;
use crate::legend::Tools;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::text::text_width;

/// Width of the coverage band in a box of normal height.
const BAND: f64 = 11.0;

pub(super) fn draw_node(sheet: &mut Sheet, t: Tools, node: &Node) {
    let area = node_area(node);
    let u = (area.h / 58.0).min(area.w / 110.0).clamp(0.1, 4.0);
    let p = t.palette;
    if node.selected {
        sheet.rect(area.grown(4.0 * u), 8.0 * u, Paint::line(Line::new(p.accent, 2.0 * u)));
    }
    let outline = Line::new(p.edge, u);
    let dashed = node.placeholder || node.coverage == Coverage::None;
    let outline = if dashed { outline.dashed(4.0 * u, 3.0 * u) } else { outline };
    sheet.rect(area, 5.0 * u, Paint::fill(p.canvas));
    let band = |sheet: &mut Sheet| draw_band(sheet, t, Area { w: BAND * u, ..area }, node.coverage, u);
    if node.old.coverage { veiled(sheet, band) } else { band(sheet) }
    sheet.rect(area, 5.0 * u, Paint::line(outline));
    let left = draw_signs(sheet, t, area, node, u);
    write_words(sheet, t, area, node, u, left);
}

/// Draws something faded, as it is on the board.
pub(super) fn veiled(sheet: &mut Sheet, draw: impl FnOnce(&mut Sheet)) {
    sheet.open_veil(0.45);
    draw(sheet);
    sheet.close_group();
}

/// Fills the coverage band at the left edge of a box.
pub(super) fn draw_band(sheet: &mut Sheet, t: Tools, band: Area, coverage: Coverage, u: f64) {
    let p = t.palette;
    let inner = band.inside([u, 2.0 * u, 0.6 * u, 2.0 * u]);
    match coverage {
        Coverage::None => {
            let line = Line::new(p.line_2, u).dashed(2.0 * u, 3.0 * u);
            return sheet.line((band.right(), band.y), (band.right(), band.bottom()), line);
        }
        Coverage::Thin => draw_dots(sheet, t, inner, u),
        Coverage::Several => {
            let lines = hatch::in_box(inner, 4.0 * u);
            sheet.path(&lines, Paint::line(Line::new(p.coverage, 1.7 * u)));
        }
        Coverage::Deep => sheet.path(&left_rounded(band, 4.5 * u), Paint::fill(p.coverage)),
    }
    let line = Line::new(p.edge, u);
    sheet.line((band.right(), band.y), (band.right(), band.bottom()), line);
}

/// Two staggered columns of dots: dashes as long as they are wide.
fn draw_dots(sheet: &mut Sheet, t: Tools, area: Area, u: f64) {
    let line = Line::new(t.palette.coverage, 1.8 * u).dashed(1.8 * u, 3.2 * u);
    for (share, down) in [(0.28, 1.0), (0.76, 3.5)] {
        let x = area.x + area.w * share;
        sheet.line((x, area.y + down * u), (x, area.bottom()), line);
    }
}

fn left_rounded(a: Area, r: f64) -> Path {
    let start = Path::new().to((a.right(), a.y)).line((a.x + r, a.y));
    let left = start.quadratic((a.x, a.y), (a.x, a.y + r)).line((a.x, a.bottom() - r));
    left.quadratic((a.x, a.bottom()), (a.x + r, a.bottom())).line((a.right(), a.bottom())).close()
}

/// Draws the status sign and, left of it, the letters that fit; returns where they begin.
fn draw_signs(sheet: &mut Sheet, t: Tools, area: Area, node: &Node, u: f64) -> f64 {
    if node.status == Status::Bare {
        return area.right() - 8.0 * u;
    }
    let y = area.y + 17.0 * u;
    let status = |sheet: &mut Sheet| draw_status(sheet, t, (area.right() - 18.0 * u, y), node.status, u);
    if node.old.status { veiled(sheet, status) } else { status(sheet) }
    let most = ((area.w / u - 84.0) / 18.0).clamp(0.0, 8.0) as usize;
    let mut right = area.right() - 34.0 * u;
    for letter in node.letters.iter().take(most).rev() {
        right -= draw_letter(sheet, t, (right, y), letter, u) + 3.0 * u;
    }
    right + 3.0 * u
}

/// Draws a boxed letter that ends at the place; returns its width.
pub(super) fn draw_letter(sheet: &mut Sheet, t: Tools, (right, y): (f64, f64), letter: &str, u: f64) -> f64 {
    let wide = (text_width(letter, 10.5 * u) + 6.0 * u).clamp(15.0 * u, 32.0 * u);
    let frame = Area::new(right - wide, y - 7.5 * u, wide, 15.0 * u);
    sheet.rect(frame, 2.0 * u, Paint::line(Line::new(t.palette.ink_3, u)));
    let label = Label::new(letter, 10.5 * u, t.palette.ink_1).strong().anchor(Anchor::Middle);
    sheet.write_centred(frame.middle(), label.within(wide - 2.0 * u));
    wide
}

fn write_words(sheet: &mut Sheet, t: Tools, area: Area, node: &Node, u: f64, signs: f64) {
    let x = area.x + 20.0 * u;
    let ink = if node.placeholder { t.palette.ink_3 } else { t.palette.ink_1 };
    let name = Label::new(&node.name, 14.0 * u, ink).within(signs - x - 5.0 * u);
    let name = if node.placeholder { name } else { name.strong() };
    sheet.write((x, area.y + 24.0 * u), name);
    let title = Label::new(&node.title, 11.5 * u, t.palette.ink_2);
    sheet.write((x, area.y + 45.0 * u), title.within(area.right() - x - 8.0 * u));
}

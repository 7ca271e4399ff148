//! Status signs (C-08) and the legend of the people map.
//!
//! Invariant: shape and glyph alone tell the status: square against, ring neutral, disc for.

use super::link::draw_link_key;
use super::node::{draw_band, draw_letter, veiled};
use super::{Coverage, LinkKind, PeopleSign, Status};
use crate::legend::Tools;
use crate::palette::{Ink, SignInk};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};

type Point = (f64, f64);

/// Draws a status sign 18 px across, times `u`, centred on the place.
pub(crate) fn draw_status(sheet: &mut Sheet, t: Tools, at: Point, status: Status, u: f64) {
    let p = t.palette;
    match status {
        Status::Enemy => {
            square(sheet, at, p.enemy, u);
            stroke(sheet, &cross(at, 3.6 * u), p.enemy.glyph, u);
        }
        Status::Against => {
            square(sheet, at, p.against, u);
            stroke(sheet, &minus(at, 4.0 * u), p.against.glyph, u);
        }
        Status::Neutral => {
            disc(sheet, at, p.neutral, u);
            letter(sheet, at, "N", p.neutral.glyph, u);
        }
        Status::For => {
            disc(sheet, at, p.favour, u);
            let upright = Path::new().to((at.0, at.1 - 4.0 * u)).line((at.0, at.1 + 4.0 * u));
            stroke(sheet, &upright, p.favour.glyph, u);
            stroke(sheet, &minus(at, 4.0 * u), p.favour.glyph, u);
        }
        Status::Mentor => {
            disc(sheet, at, p.mentor, u);
            sheet.path(&star(at, 5.6 * u), Paint::fill(p.mentor.glyph));
        }
        Status::Unknown => {
            let line = Line::new(p.ink_3, 1.1 * u).dashed(2.4 * u, 2.2 * u);
            sheet.circle(at, 8.5 * u, Paint::fill(p.canvas).and_line(line));
            letter(sheet, at, "?", p.ink_3, u);
        }
        Status::Bare => {}
    }
}

fn square(sheet: &mut Sheet, (x, y): Point, ink: SignInk, u: f64) {
    let area = Area::new(x - 8.5 * u, y - 8.5 * u, 17.0 * u, 17.0 * u);
    sheet.rect(area, 3.0 * u, Paint::fill(ink.fill).and_line(Line::new(ink.edge, u)));
}

fn disc(sheet: &mut Sheet, at: Point, ink: SignInk, u: f64) {
    let line = Line::new(ink.edge, 1.1 * u);
    sheet.circle(at, 8.5 * u, Paint::fill(ink.fill).and_line(line));
}

fn stroke(sheet: &mut Sheet, path: &Path, ink: Ink, u: f64) {
    sheet.path(path, Paint::line(Line::new(ink, 1.9 * u)));
}

fn letter(sheet: &mut Sheet, at: Point, text: &str, ink: Ink, u: f64) {
    let label = Label::new(text, 11.5 * u, ink).strong().anchor(Anchor::Middle);
    sheet.write_centred(at, label);
}

fn minus((x, y): Point, arm: f64) -> Path {
    Path::new().to((x - arm, y)).line((x + arm, y))
}

fn cross((x, y): Point, arm: f64) -> Path {
    let down = Path::new().to((x - arm, y - arm)).line((x + arm, y + arm));
    down.to((x + arm, y - arm)).line((x - arm, y + arm))
}

fn star((x, y): Point, r: f64) -> Path {
    let corner = |n: u32| {
        let reach = if n.is_multiple_of(2) { r } else { r * 0.42 };
        let turn = f64::from(n) * std::f64::consts::PI / 5.0;
        (x + reach * turn.sin(), y - reach * turn.cos())
    };
    (1..10).fold(Path::new().to(corner(0)), |path, n| path.line(corner(n))).close()
}

pub(super) fn draw_key(sheet: &mut Sheet, t: Tools, (x, y): Point, sign: &PeopleSign) {
    match *sign {
        PeopleSign::Letter(ref text) => {
            draw_letter(sheet, t, (x + t.px(7.5), y), text, t.px(1.0));
        }
        PeopleSign::Core => {
            let area = Area::new(x - t.px(9.0), y - t.px(7.0), t.px(18.0), t.px(14.0));
            let line = Line::new(t.palette.accent, t.px(1.5)).dashed(t.px(4.0), t.px(3.0));
            sheet.rect(area, t.px(5.0), Paint::fill(t.palette.accent_weak).and_line(line));
        }
        PeopleSign::Old => veiled(sheet, |sheet| draw_status(sheet, t, (x, y), Status::For, t.px(0.8))),
        PeopleSign::Status(status) => draw_status(sheet, t, (x, y), status, t.px(0.8)),
        PeopleSign::Coverage(coverage) => draw_band_key(sheet, t, (x, y), coverage),
        PeopleSign::Influence(weight) => draw_link_key(sheet, t, (x, y), LinkKind::Influence, weight),
        PeopleSign::Link(kind) => draw_link_key(sheet, t, (x, y), kind, 2),
        PeopleSign::Circle(tone) => {
            let line = Line::new(t.palette.tones[usize::from(tone.clamp(1, 6) - 1)], t.px(1.5));
            let area = Area::new(x - t.px(9.0), y - t.px(7.0), t.px(18.0), t.px(14.0));
            sheet.rect(area, t.px(5.0), Paint::line(line.dashed(t.px(1.5), t.px(2.5))));
        }
    }
}

fn draw_band_key(sheet: &mut Sheet, t: Tools, (x, y): Point, coverage: Coverage) {
    let u = t.px(1.0);
    let area = Area::new(x - 5.5 * u, y - 8.0 * u, 11.0 * u, 16.0 * u);
    let outline = Line::new(t.palette.edge, u);
    if coverage == Coverage::None {
        return sheet.rect(area, 2.0 * u, Paint::line(outline.dashed(3.0 * u, 2.0 * u)));
    }
    draw_band(sheet, t, area, coverage, u);
    sheet.rect(area, 2.0 * u, Paint::line(outline));
}

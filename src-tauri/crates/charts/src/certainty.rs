//! How sure a figure is, told by ink: solid, lighter, hatched, outlined.
//!
//! Not a palette: the four fills differ without colour too. Invariant: a fill never leaves its box.

use crate::hatch;
use crate::palette::Palette;
use crate::sheet::{Area, Line, Paint, Sheet};

/// How sure a figure is (forecast categories).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Done: solid.
    Won,
    /// Promised: solid, lighter.
    Commit,
    /// Possible: hatched.
    Upside,
    /// Open: a dashed outline.
    Pipeline,
}

/// Fills a box as its certainty asks; `k` is the scale of strokes.
pub(crate) fn fill(sheet: &mut Sheet, p: &Palette, area: Area, certainty: Certainty, k: f64) {
    let inner = area.inside([k / 2.0; 4]);
    match certainty {
        Certainty::Won => sheet.rect(area, 0.0, Paint::fill(p.won)),
        Certainty::Commit => sheet.rect(area, 0.0, Paint::fill(p.commit)),
        Certainty::Upside => {
            sheet.rect(area, 0.0, Paint::fill(p.upside_back));
            let lines = hatch::in_box(area, 5.0 * k);
            sheet.path(&lines, Paint::line(Line::new(p.upside, 1.6 * k)));
            sheet.rect(inner, 0.0, Paint::line(Line::new(p.upside, k)));
        }
        Certainty::Pipeline => {
            let outline = Line::new(p.pipeline, k).dashed(3.0 * k, 2.0 * k);
            sheet.rect(inner, 0.0, Paint::fill(p.canvas).and_line(outline));
        }
    }
}

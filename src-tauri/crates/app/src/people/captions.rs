//! Where the names of the outlines on a map stand: beside them, on no box and on no other name.
//!
//! Not the outlines ([`super::map`]). Invariant: the screen and the export get the same places.

use domain::layout::{Beside, Point, Rect, Tie, name_beside};

use super::view::MapLink;
use crate::session::Session;

/// Size of the letters, and the height of a line of them, px.
const LETTERS: f64 = 13.0;
const LINE: f64 = 18.0;
/// From the top of a line to the base of its letters, px.
const BASE: f64 = 14.0;
/// Bold letters are wider than those measured.
const BOLD: f64 = 1.12;

/// What names keep clear of; grows with every name.
pub(super) struct Names {
    taken: Vec<Rect>,
}

impl Names {
    /// Beside boxes and, as far as there is room, off the links and the formal lines.
    pub(super) fn beside(boxes: &[Rect], links: &[MapLink], ties: &[Tie]) -> Self {
        let along = links.iter().flat_map(|link| link.path.windows(2)).flat_map(|ends| spots(ends[0], ends[1]));
        let formal = ties.iter().flat_map(|tie| tie.points.windows(2)).map(|ends| piece(ends[0], ends[1]));
        Self { taken: boxes.iter().copied().chain(along).chain(formal).collect() }
    }

    /// The two lines of the decision core, at its upper right where there is room.
    pub(super) fn of_core(&mut self, session: &Session, outline: &[[f64; 2]], line: Option<&str>) -> Option<[f64; 2]> {
        let name = session.speech().text("people-core");
        let wide = [width(&name), line.map(width).unwrap_or_default()].into_iter().fold(0.0, f64::max);
        self.take(outline, (wide, 2.0 * LINE), Beside::Right)
    }

    /// The name of a circle, below it where there is room.
    pub(super) fn of_circle(&mut self, outline: &[[f64; 2]], name: &str) -> Option<[f64; 2]> {
        self.take(outline, (width(name), LINE), Beside::Below)
    }

    fn take(&mut self, outline: &[[f64; 2]], size: (f64, f64), first: Beside) -> Option<[f64; 2]> {
        let corners: Vec<Point> = outline.iter().map(|[x, y]| Point::new(*x, *y)).collect();
        let at = name_beside(&corners, size, first, &self.taken)?;
        self.taken.push(at);
        Some([at.x, at.y + BASE])
    }
}

/// The ground of a piece of a formal line, which runs upright or level.
fn piece(a: Point, b: Point) -> Rect {
    const SIDE: f64 = 4.0;
    let (x, y) = (a.x.min(b.x) - SIDE / 2.0, a.y.min(b.y) - SIDE / 2.0);
    Rect::new(x, y, (a.x - b.x).abs() + SIDE, (a.y - b.y).abs() + SIDE)
}

/// Small boxes along the way between two points of a curve, which is never far from it.
fn spots([x, y]: [f64; 2], [to_x, to_y]: [f64; 2]) -> impl Iterator<Item = Rect> {
    const PARTS: u32 = 6;
    const SIDE: f64 = 8.0;
    let part = |n: u32| f64::from(n) / f64::from(PARTS);
    let at = move |share: f64| Rect::new(x + (to_x - x) * share - SIDE / 2.0, y + (to_y - y) * share - SIDE / 2.0, SIDE, SIDE);
    (0..=PARTS).map(move |n| at(part(n)))
}

fn width(text: &str) -> f64 {
    charts::text_width(text, LETTERS) * BOLD
}

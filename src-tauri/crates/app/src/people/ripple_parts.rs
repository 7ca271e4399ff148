//! Which people of each part of the ripples are shown where there are more than can be read, and where the names of the
//! units stand.
//!
//! Not where people stand (`domain::ripple`). Invariant: in each part the most heeded come first, and whoever is not
//! shown is counted.

use std::collections::BTreeMap;

use domain::layout::{Point, Rect};
use domain::ripple::{self, FLAT, Sector, far};

/// So many are read at one look.
const MOST: usize = 80;
/// Size of the letters of a unit's name, and the height of a line of them, px.
const LETTERS: f64 = 14.0;
const LINE: f64 = 20.0;

/// One who may be shown.
pub(super) struct One<'a> {
    /// Where in the list of people.
    pub(super) at: usize,
    pub(super) sector: &'a str,
    pub(super) ring: usize,
}

/// A part: those of one ring and unit who are shown, and how many are not.
pub(super) struct Part<'a> {
    pub(super) ring: usize,
    pub(super) sector: &'a str,
    /// By their places in the list of people, the most heeded first.
    pub(super) shown: Vec<usize>,
    pub(super) others: usize,
}

impl Part<'_> {
    /// What a part is asked for by.
    pub(super) fn key(&self) -> String {
        format!("{}/{}", self.ring, self.sector)
    }
}

/// Shares out the room between parts; `weights` are those of all people, `all` and `open` leave nobody out.
pub(super) fn parts<'a>(ones: Vec<One<'a>>, weights: &[f64], all: bool, open: &[String]) -> Vec<Part<'a>> {
    let mut cells: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    ones.into_iter().for_each(|one| cells.entry((one.ring, one.sector)).or_default().push(one.at));
    let counts: Vec<usize> = cells.values().map(Vec::len).collect();
    let each = if all { usize::MAX } else { ripple::fair(&counts, MOST) };
    let part = |((ring, sector), mut shown): ((usize, &'a str), Vec<usize>)| {
        shown.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]));
        let mut part = Part { ring, sector, shown, others: 0 };
        // The last place is taken by the number of the others.
        if part.shown.len() > each && !open.contains(&part.key()) {
            part.others = part.shown.split_off(each.saturating_sub(1)).len();
        }
        part
    };
    cells.into_iter().map(part).collect()
}

/// Where the names of units stand, outside the outermost ring and clear of each other and of the boxes.
pub(super) fn names(sectors: &[Sector], called: &[String], outermost: f64, boxes: &[Rect]) -> Vec<Rect> {
    let mut names: Vec<Rect> = Vec::new();
    for (sector, called) in sectors.iter().zip(called) {
        let angle = (sector.from + sector.to) / 2.0;
        let size = (charts::text_width(called, LETTERS) * 1.1, LINE);
        let place = |radius: f64| Rect::new(radius * angle.sin() - size.0 / 2.0, -radius * FLAT * angle.cos() - LINE / 2.0, size.0, LINE);
        let outside = |area: &Rect| {
            let near = |v: f64, size: f64| (v.abs() - size / 2.0).max(0.0);
            far(Point::new(near(area.centre().x, area.w), near(area.centre().y, area.h))) >= outermost + 6.0
        };
        let clear = |area: &Rect| outside(area) && names.iter().chain(boxes).all(|other| !area.overlaps(other));
        let places = (0_u32..400).map(|n| place(outermost + f64::from(n) * 8.0));
        let name = places.clone().find(clear).unwrap_or_else(|| place(outermost + 40.0));
        names.push(name);
    }
    names
}

/// Where a name begins in its area, on the base line.
pub(super) fn base(area: &Rect) -> [f64; 2] {
    [area.x, area.y + LETTERS]
}

//! The ripple view (F-01): people around one of us, like rings on water: the closer, the nearer.
//!
//! Not the tidy tree (see [`crate::layout`]) and not a drawing. Rings tell closeness, sectors
//! the unit of each. Invariant: boxes never overlap, the middle of each lies within its ring, and the same
//! people give the same view in whatever order they come.

mod pack;

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use crate::layout::{Point, Rect};
use pack::{Cell, Ground, inmost};

/// How many rings there are.
pub const RINGS: usize = 4;

/// How high a ring is to its width: windows are wider than high, and so are boxes.
pub const FLAT: f64 = 0.62;

/// A person on the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person<'a> {
    /// Unique; the order among those of one rank.
    pub id: &'a str,
    /// Which part of the circle: the unit's name, or nothing.
    pub sector: &'a str,
    /// Ring, 0 for the closest; see [`ring`].
    pub ring: usize,
    /// The lower, the further inside among those of the same ring and sector.
    pub rank: usize,
}

/// Sizes in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// Width and height of a box.
    pub card: (f64, f64),
    /// Between boxes.
    pub gap: f64,
    /// Width and height of what stands in the middle.
    pub middle: (f64, f64),
    /// Width and height of the name of a ring.
    pub name: (f64, f64),
}

/// A part of the circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Sector {
    /// As given.
    pub name: String,
    /// Where it begins, radians clockwise from the top.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// Where everybody stands, around 0, 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Ripple {
    /// Middles of the boxes, in the order of the people given.
    pub places: Vec<Point>,
    /// Half the width of each ring at its outer edge, from the closest; [`FLAT`] of it is half its
    /// height. Rings without people are there too.
    pub rings: [f64; RINGS],
    /// Middle of each ring's name, at the top of the ring.
    pub names: [Point; RINGS],
    /// By name, clockwise from the top.
    pub sectors: Vec<Sector>,
}

/// The ring of a coverage (C-07): known in depth 0, no contact or not judged 3.
pub fn ring(coverage: Option<i32>) -> usize {
    let known = usize::try_from(coverage.unwrap_or_default()).unwrap_or_default();
    RINGS - 1 - known.min(RINGS - 1)
}

/// How far from the middle a point is, in half widths of a ring.
pub fn far(at: Point) -> f64 {
    at.x.hypot(at.y / FLAT)
}

/// How many of each group are shown where all together may be `most`: as many of each, as far as there are; at least one.
pub fn fair(groups: &[usize], most: usize) -> usize {
    let shown = |each: usize| groups.iter().map(|group| (*group).min(each)).sum::<usize>();
    let largest = groups.iter().copied().max().unwrap_or_default();
    (1..=largest).rev().find(|each| shown(*each) <= most).unwrap_or(1)
}

/// Width of a ring without people.
const BARE: f64 = 40.0;

/// Lays out the view.
///
/// A sector gets the part of the circle that its people are of all. Of a ring, each sector's people stand
/// evenly over it where one row has room for them, else row behind row, the first in rank inmost. A ring is
/// as wide as its fullest sector needs.
pub fn ripple(people: &[Person<'_>], sizes: &Sizes) -> Ripple {
    let sectors = sectors(people);
    let mut cells = cells(people, &sectors);
    let mut ground = Ground::of(sizes);
    let mut places = vec![Point::new(0.0, 0.0); people.len()];
    let (mut rings, mut names) = ([0.0; RINGS], [Point::new(0.0, 0.0); RINGS]);
    let mut inner = inmost(sizes);
    ground.take(centred(Point::new(0.0, 0.0), sizes.middle));
    for at in 0..RINGS {
        names[at] = Point::new(0.0, -inner * FLAT - sizes.name.1 / 2.0 - 2.0);
        ground.take(centred(names[at], sizes.name));
        let mut outer = inner + BARE.max((sizes.name.1 + 4.0) / FLAT);
        for cell in cells.iter_mut().filter(|cell| cell.ring == at) {
            let (spots, reach) = ground.place(cell, inner);
            cell.people.iter().zip(spots).for_each(|(person, spot)| places[*person] = spot);
            outer = outer.max(reach);
        }
        rings[at] = outer + sizes.gap;
        inner = rings[at];
    }
    Ripple { places, rings, names, sectors }
}

fn centred(at: Point, (w, h): (f64, f64)) -> Rect {
    Rect::new(at.x - w / 2.0, at.y - h / 2.0, w, h)
}

fn sectors(people: &[Person<'_>]) -> Vec<Sector> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    people.iter().for_each(|person| *counts.entry(person.sector).or_default() += 1);
    let mut before = 0;
    let angle = |count: usize| TAU * count as f64 / people.len() as f64;
    let sector = |(name, count): (&str, usize)| {
        let from = angle(before);
        before += count;
        Sector { name: name.to_owned(), from, to: angle(before) }
    };
    counts.into_iter().map(sector).collect()
}

/// People by ring and sector, each part in the order of rank, then of ids.
fn cells(people: &[Person<'_>], sectors: &[Sector]) -> Vec<Cell> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|&at| (people[at].rank, people[at].id));
    let mut cells: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for at in order {
        let sector = sectors.partition_point(|sector| sector.name.as_str() < people[at].sector);
        cells.entry((people[at].ring.min(RINGS - 1), sector)).or_default().push(at);
    }
    let cell = |((ring, sector), people): ((usize, usize), Vec<usize>)| {
        let Sector { from, to, .. } = sectors[sector];
        Cell { ring, from, to, people }
    };
    cells.into_iter().map(cell).collect()
}

//! The ripple view (F-01): people around one of us, like rings on water: the closer, the nearer.
//!
//! Not the tidy tree (see [`crate::layout`]) and not a drawing. Rings tell closeness, sectors
//! the unit of each. Invariant: boxes never overlap, and the same people give the same view in
//! whatever order they come.

use std::collections::BTreeMap;
use std::f64::consts::{PI, TAU};

use crate::layout::Point;

/// How many rings there are.
pub const RINGS: usize = 4;

/// How high a ring is to its width: windows are wider than high, and so are boxes.
pub const FLAT: f64 = 0.62;

/// A person on the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person<'a> {
    /// Unique; the order within a part of a ring.
    pub id: &'a str,
    /// Which part of the circle: the unit's name, or nothing.
    pub sector: &'a str,
    /// Ring, 0 for the closest; see [`ring`].
    pub ring: usize,
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
    /// Half the width of each ring, from the closest; [`FLAT`] of it is half its height. Rings
    /// without people are there too.
    pub rings: [f64; RINGS],
    /// By name, clockwise from the top.
    pub sectors: Vec<Sector>,
}

/// The ring of a coverage (C-07): known in depth 0, no contact or not judged 3.
pub fn ring(coverage: Option<i32>) -> usize {
    let known = usize::try_from(coverage.unwrap_or_default()).unwrap_or_default();
    RINGS - 1 - known.min(RINGS - 1)
}

/// On a larger view nobody looks for every pixel: its rings are as wide as the formula says.
const MANY: usize = 240;
/// Half a side of what stands in the middle.
const MIDDLE: f64 = 34.0;
/// A ring is tried in steps of so much.
const STEP: f64 = 4.0;

/// Lays out the view for boxes of this size, this far apart.
///
/// A sector gets the part of the circle that its people are of all. On each ring they are
/// spread evenly over it. A ring is wide enough where its two nearest neighbours are a box's
/// diagonal apart, heights counted for as much more as rings are flat, and the ring before is as far inside; of up to [`MANY`] people it is drawn in
/// from there as far as no two boxes, and none and the middle, come too near.
pub fn ripple(people: &[Person<'_>], width: f64, height: f64, gap: f64) -> Ripple {
    let size = (width + gap, height + gap);
    let apart = width.hypot(height / FLAT) + gap / FLAT;
    let sectors = sectors(people);
    let angles = angles(people, &sectors);
    let mut rings = [0.0; RINGS];
    let mut inside = 0.0;
    let mut stands = vec![Point::new(0.0, 0.0)];
    for (at, radius) in rings.iter_mut().enumerate() {
        let on = |person: &Person<'_>| person.ring.min(RINGS - 1) == at;
        let own: Vec<f64> = people.iter().zip(&angles).filter(|(person, _)| on(person)).map(|(_, angle)| *angle).collect();
        let enough = (inside + apart).max(apart / (2.0 * (nearest(own.clone()) / 2.0).sin()));
        let least = if at == 0 { (MIDDLE + size.1 / 2.0) / FLAT } else { inside + size.1 / FLAT };
        *radius = if people.len() > MANY { enough } else { drawn_in(&own, &stands, size, (least, enough)) };
        inside = *radius;
        stands.extend(own.iter().map(|angle| on_ring(inside, *angle)));
    }
    let place = |(person, angle): (&Person<'_>, &f64)| on_ring(rings[person.ring.min(RINGS - 1)], *angle);
    Ripple { places: people.iter().zip(&angles).map(place).collect(), rings, sectors }
}

/// The smallest radius tried on which everybody stands clear of each other and of those inside, the
/// first of whom is the middle; else the one that is enough.
fn drawn_in(own: &[f64], inside: &[Point], size: (f64, f64), (least, enough): (f64, f64)) -> f64 {
    let clear = |a: &Point, b: &Point, w: f64, h: f64| (a.x - b.x).abs() >= w || (a.y - b.y).abs() >= h;
    let middle = (size.0 / 2.0 + MIDDLE, size.1 / 2.0 + MIDDLE);
    let fits = |radius: f64| {
        let here: Vec<Point> = own.iter().map(|angle| on_ring(radius, *angle)).collect();
        here.iter().enumerate().all(|(n, at)| {
            let others = inside.iter().skip(1).chain(&here[n + 1..]);
            inside.first().is_none_or(|us| clear(at, us, middle.0, middle.1)) && others.into_iter().all(|other| clear(at, other, size.0, size.1))
        })
    };
    let steps = ((enough - least) / STEP).max(0.0) as usize;
    (0..=steps).map(|n| least + STEP * n as f64).find(|radius| fits(*radius)).unwrap_or(enough)
}

/// The smallest angle between two neighbours on a ring, at most half a circle.
fn nearest(mut angles: Vec<f64>) -> f64 {
    angles.sort_by(f64::total_cmp);
    let around = angles.first().map(|first| first + TAU);
    let next = angles.iter().skip(1).copied().chain(around);
    angles.iter().zip(next).map(|(angle, next)| next - angle).fold(PI, f64::min)
}

/// Where on the circle everybody stands: evenly over their sector, among those of their ring.
fn angles(people: &[Person<'_>], sectors: &[Sector]) -> Vec<f64> {
    let mut angles = vec![0.0; people.len()];
    for ((sector, _), members) in cells(people) {
        let sector = &sectors[sector];
        let step = (sector.to - sector.from) / members.len() as f64;
        for (nth, member) in members.into_iter().enumerate() {
            angles[member] = sector.from + step * (nth as f64 + 0.5);
        }
    }
    angles
}

fn on_ring(radius: f64, angle: f64) -> Point {
    Point::new(radius * angle.sin(), -radius * FLAT * angle.cos())
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

/// People by sector and ring, each part in the order of ids.
fn cells(people: &[Person<'_>]) -> BTreeMap<(usize, usize), Vec<usize>> {
    let names: Vec<&str> = people.iter().map(|person| person.sector).collect();
    let mut unique = names.clone();
    unique.sort_unstable();
    unique.dedup();
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|&at| people[at].id);
    let mut cells: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for at in order {
        let sector = unique.binary_search(&names[at]).unwrap_or_default();
        cells.entry((sector, people[at].ring.min(RINGS - 1))).or_default().push(at);
    }
    cells
}

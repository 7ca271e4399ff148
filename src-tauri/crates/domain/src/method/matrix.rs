//! Matrix: two axes from 0 to 100 and the zones between them, each with its verdict.

use super::error::{Problem, Spot};
use super::outline::duplicates;
use super::{Source, Subject, Words, form};
use serde::Deserialize;

/// Two axes, zones with a verdict, and what is placed on them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    /// Unique among the matrices of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the matrix is called.
    pub title: Words,
    /// What is placed on it.
    pub places: Subject,
    /// From left to right.
    pub x: Axis,
    /// From bottom to top.
    pub y: Axis,
    /// Together they cover the whole field, none over another.
    #[serde(deserialize_with = "form::some")]
    pub zones: Vec<Zone>,
    /// What the area of a disc stands for.
    pub size: Option<Measure>,
    /// What the ring around a disc stands for.
    pub ring: Option<Measure>,
    /// Key of the scale that gives a disc its tone.
    pub colour: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// An axis from 0 (low) to 100 (high).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// What is measured.
    pub title: Words,
    /// The word at 0.
    pub low: Words,
    /// The word at 100.
    pub high: Words,
}

/// A zone and how to treat what lies in it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Unique in its matrix.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the zone is called.
    pub name: Words,
    /// Where it lies.
    pub area: Area,
    /// The verdict: how to treat what lies here, in one or two sentences.
    pub treat: Words,
    /// Design token, for example `zone-main`.
    #[serde(deserialize_with = "form::tone")]
    pub tone: String,
}

/// A rectangle on the field, `[x0, y0, x1, y1]`, 0 to 100. The lower borders belong to it; an upper
/// one belongs to its neighbour, or to it at 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "[i64; 4]")]
pub struct Area {
    /// Left.
    pub x0: u8,
    /// Bottom.
    pub y0: u8,
    /// Right.
    pub x1: u8,
    /// Top.
    pub y1: u8,
}

/// A figure of a subject that a matrix can show as a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Our revenue with it, in 12 months.
    Revenue,
    /// What it could buy from us in a year.
    Potential,
}

impl Area {
    /// Whether a point lies in it, both from 0 to 100.
    pub fn contains(&self, x: f64, y: f64) -> bool {
        let within = |low: u8, high: u8, at: f64| {
            f64::from(low) <= at && (at < f64::from(high) || (high == 100 && at <= 100.0))
        };
        within(self.x0, self.x1, x) && within(self.y0, self.y1, y)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }
}

impl TryFrom<[i64; 4]> for Area {
    type Error = String;

    fn try_from(sides: [i64; 4]) -> Result<Self, String> {
        let wrong = || "the area must be [left, bottom, right, top] within 0 to 100".to_owned();
        let mut inside = sides.iter().map(|side| u8::try_from(*side).ok().filter(|s| *s <= 100));
        let mut next = || inside.next().flatten().ok_or_else(wrong);
        let area = Self { x0: next()?, y0: next()?, x1: next()?, y1: next()? };
        if area.x0 < area.x1 && area.y0 < area.y1 { Ok(area) } else { Err(wrong()) }
    }
}

impl Matrix {
    /// The zone with this key.
    pub fn zone(&self, key: &str) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.key == key)
    }

    /// The zone a point lies in; what lies outside 0 to 100 counts as on the edge. `None` only for
    /// what is not a number.
    pub fn zone_at(&self, x: f64, y: f64) -> Option<&Zone> {
        let (x, y) = (x.clamp(0.0, 100.0), y.clamp(0.0, 100.0));
        self.zones.iter().find(|zone| zone.area.contains(x, y))
    }

    pub(super) fn check(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates(self.zones.iter().map(|zone| zone.key.as_str()));
        faults.extend(self.overlaps());
        faults.extend(self.gap().map(|(x, y)| (Spot::Key, Problem::Gap { x, y })));
        faults
    }

    fn overlaps(&self) -> impl Iterator<Item = (Spot, Problem)> {
        self.zones.iter().enumerate().flat_map(|(index, zone)| {
            let under = self.zones[..index].iter().filter(|other| other.area.overlaps(&zone.area));
            under.map(move |other| (Spot::Part(index), Problem::Overlap(other.key.clone())))
        })
    }

    /// The first corner of the field that no zone covers. Zones change only at their borders, so
    /// looking at the borders is enough.
    fn gap(&self) -> Option<(u8, u8)> {
        let borders = |ends: fn(&Area) -> [u8; 2]| {
            let mut at: Vec<u8> = self.zones.iter().flat_map(|zone| ends(&zone.area)).collect();
            at.push(0);
            at.retain(|at| *at < 100);
            at.sort_unstable();
            at
        };
        let (xs, ys) = (borders(|a| [a.x0, a.x1]), borders(|a| [a.y0, a.y1]));
        let mut corners = ys.iter().flat_map(|y| xs.iter().map(|x| (*x, *y)));
        corners.find(|(x, y)| self.zone_at((*x).into(), (*y).into()).is_none())
    }
}

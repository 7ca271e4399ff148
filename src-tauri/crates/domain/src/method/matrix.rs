//! Matrix: two axes from 0 to 100 and the zones between them, each with its verdict.

use super::error::{Problem, Spot};
use super::outline::duplicates;
use super::{Source, Subject, Words, form};
use crate::quadrant::{Area, END, Place, zone_of};
use serde::Deserialize;

/// Two axes, zones with a verdict, and what is placed on them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Unique in its matrix.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the zone is called.
    pub name: Words,
    /// Where it lies; whole numbers.
    #[serde(deserialize_with = "form::area")]
    pub area: Area,
    /// The verdict: how to treat what lies here, in one or two sentences.
    pub treat: Words,
    /// Design token, for example `zone-main`.
    #[serde(deserialize_with = "form::tone")]
    pub tone: String,
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

impl Zone {
    fn overlaps(&self, other: &Self) -> bool {
        let ([l, b, r, t], [left, bottom, right, top]) = (self.area.0, other.area.0);
        l < right && left < r && b < top && bottom < t
    }
}

impl Matrix {
    /// The zone with this key.
    pub fn zone(&self, key: &str) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.key == key)
    }

    /// The zone a place is in, see [`zone_of`].
    pub fn zone_at(&self, place: Place) -> Option<&Zone> {
        self.zones.get(zone_of(&self.areas(), place)?)
    }

    /// The areas of the zones, in their order.
    pub fn areas(&self) -> Vec<Area> {
        self.zones.iter().map(|zone| zone.area).collect()
    }

    pub(super) fn check(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates(self.zones.iter().map(|zone| zone.key.as_str()));
        faults.extend(self.overlaps());
        faults.extend(self.gap().map(|(x, y)| (Spot::Key, Problem::Gap { x, y })));
        faults
    }

    fn overlaps(&self) -> impl Iterator<Item = (Spot, Problem)> {
        self.zones.iter().enumerate().flat_map(|(index, zone)| {
            let under = self.zones[..index].iter().filter(|other| other.overlaps(zone));
            under.map(move |other| (Spot::Part(index), Problem::Overlap(other.key.clone())))
        })
    }

    /// The first corner of the field that no zone covers. Zones change only at their borders, so
    /// looking at the borders is enough.
    fn gap(&self) -> Option<(u8, u8)> {
        let borders = |low: usize| {
            let ends = self.zones.iter().flat_map(|zone| [zone.area.0[low], zone.area.0[low + 2]]);
            let mut ends: Vec<f64> = ends.chain([0.0]).filter(|end| *end < END).collect();
            ends.sort_by(f64::total_cmp);
            ends
        };
        let (xs, ys) = (borders(0), borders(1));
        let mut corners = ys.iter().flat_map(|y| xs.iter().map(|x| Place { x: *x, y: *y }));
        let free = corners.find(|place| self.zone_at(*place).is_none())?;
        // Borders are whole numbers from 0 to 100, so nothing is cut off.
        Some((free.x as u8, free.y as u8))
    }
}

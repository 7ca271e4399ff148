//! Matrix: two axes from 0 to 100 and the zones between them, each with its verdict.

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Kind, Measure, Method, Source, Subject, Words, form};
use crate::quadrant::{Area, END, Place, zone_of};
use serde::{Deserialize, Serialize};

/// Two axes, zones with a verdict, and what is placed on them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    /// Unique among the matrices of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the matrix is called.
    pub title: Words,
    /// What is placed on it: one kind or several.
    #[serde(deserialize_with = "form::one_or_some")]
    pub places: Vec<Subject>,
    /// Inside what each board lies: `account` for a board of its own in each account (B-03);
    /// absent for one board in the workspace.
    pub within: Option<Subject>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// What is measured.
    pub title: Words,
    /// The word at 0.
    pub low: Words,
    /// The word at 100.
    pub high: Words,
    /// Key of the scorecard whose score computes the place.
    pub scorecard: Option<String>,
    /// Key of the scale whose level computes the place: one band for each, see [`super::Scale::band`].
    pub scale: Option<String>,
}

/// What computes the place of a subject on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computed<'a> {
    /// The score of the scorecard with this key.
    Scorecard(&'a str),
    /// The level on the scale with this key.
    Scale(&'a str),
}

/// A zone and how to treat what lies in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Unique in its matrix.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the zone is called.
    pub name: Words,
    /// Where it lies; whole numbers.
    #[serde(deserialize_with = "form::area", serialize_with = "form::whole_area")]
    pub area: Area,
    /// The verdict: how to treat what lies here, in one or two sentences.
    pub treat: Words,
    /// Design token, for example `zone-main`.
    #[serde(deserialize_with = "form::tone")]
    pub tone: String,
    /// What the sum of this zone is told as, beside its count.
    pub flag: Option<Flag>,
}

/// Why the sum of a zone matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// Revenue at risk.
    Risk,
    /// Cost of over-investment (D-23).
    Over,
}

impl Flag {
    /// As a pack names it: `risk`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Risk => "risk",
            Self::Over => "over",
        }
    }
}

impl Zone {
    fn overlaps(&self, other: &Self) -> bool {
        let ([l, b, r, t], [left, bottom, right, top]) = (self.area.0, other.area.0);
        l < right && left < r && b < top && bottom < t
    }
}

impl Axis {
    /// What computes the place on it; nothing where people place by hand.
    pub fn computed(&self) -> Option<Computed<'_>> {
        let scale = self.scale.as_deref().map(Computed::Scale);
        self.scorecard.as_deref().map(Computed::Scorecard).or(scale)
    }

    fn unresolved(
        &self,
        spot: &Spot,
        subject: Subject,
        method: &Method,
    ) -> Option<(Spot, Problem)> {
        match self.computed()? {
            Computed::Scorecard(key) => {
                method.lacks_score(key, subject).map(|problem| (spot.of("scorecard"), problem))
            }
            Computed::Scale(key) => {
                method.lacks_scale(key, subject).map(|problem| (spot.of("scale"), problem))
            }
        }
    }
}

section!(
    Matrix,
    Matrix,
    matrices,
    fn unresolved(&self, method: &Method) -> Vec<(Spot, Problem)> {
        let colour = self.colour.as_ref().filter(|key| method.scale(key).is_none());
        let colour = colour.map(|key| Problem::Unknown(Kind::Scale, key.clone()));
        let mut faults: Vec<_> = colour.map(|it| (Spot::field("colour"), it)).into_iter().collect();
        for (name, axis) in [("x", &self.x), ("y", &self.y)] {
            let of = |subject: &Subject| axis.unresolved(&Spot::field(name), *subject, method);
            faults.extend(self.places.iter().find_map(of));
        }
        faults
    }
);

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

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("zones", self.zones.iter().map(|zone| zone.key.as_str()));
        faults.extend(self.overlaps());
        faults.extend(self.gap().map(|(x, y)| (Spot::key(), Problem::Gap { x, y })));
        let outside = self.within.filter(|within| *within != Subject::Account);
        faults.extend(outside.map(|_| (Spot::field("within"), Problem::Within)));
        for (name, axis) in [("x", &self.x), ("y", &self.y)] {
            let both = axis.scorecard.is_some() && axis.scale.is_some();
            faults.extend(both.then(|| (Spot::field(name), Problem::TwoPlaces)));
        }
        for (name, measure) in [("size", self.size), ("ring", self.ring)] {
            faults.extend(measure.and_then(|it| self.unmeasured(name, it)));
        }
        faults
    }

    /// A figure that none of the things placed has.
    fn unmeasured(&self, name: &str, measure: Measure) -> Option<(Spot, Problem)> {
        let known = self.places.iter().any(|subject| measure.fits(*subject));
        let subject = *self.places.first().filter(|_| !known)?;
        let problem = Problem::UnknownField { field: measure.name(), subject };
        Some((Spot::field(name), problem))
    }

    fn overlaps(&self) -> impl Iterator<Item = (Spot, Problem)> {
        self.zones.iter().enumerate().flat_map(|(index, zone)| {
            let under = self.zones[..index].iter().filter(|other| other.overlaps(zone));
            under
                .map(move |other| (Spot::part("zones", index), Problem::Overlap(other.key.clone())))
        })
    }

    /// The first corner of the field that no zone covers. Zones change only at their borders, so
    /// looking at the borders is enough.
    fn gap(&self) -> Option<(u8, u8)> {
        let borders = |low: usize| {
            let ends = self.zones.iter().flat_map(|zone| [zone.area.0[low], zone.area.0[low + 2]]);
            let mut ends: Vec<f64> = ends.chain([0.0]).filter(|end| *end < END).collect();
            ends.sort_by(f64::total_cmp);
            ends.dedup();
            ends
        };
        let (xs, ys) = (borders(0), borders(1));
        let mut corners = ys.iter().flat_map(|y| xs.iter().map(|x| Place { x: *x, y: *y }));
        let free = corners.find(|place| self.zone_at(*place).is_none())?;
        // Borders are whole numbers from 0 to 100, so nothing is cut off.
        Some((free.x as u8, free.y as u8))
    }
}

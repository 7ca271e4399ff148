//! A radar: how far each contender comes on each axis (D-19).
//!
//! Not a ranking: an area says nothing, only the points on the axes do. Invariant: one mark per point,
//! axis by axis; contenders are told apart by sign and dash as well as by colour.

mod draw;
mod web;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Axes with the points of each contender.
#[derive(Debug, Clone, Default)]
pub struct Radar {
    /// Title line.
    pub heading: Heading,
    /// Axes, the first upwards, then with the clock.
    pub axes: Vec<String>,
    /// Contenders; the first is filled.
    pub shapes: Vec<RadarShape>,
    /// Rings from 0 to 1, each with its words.
    pub rings: Vec<(f64, String)>,
    /// What to say when there is nothing to draw.
    pub empty: String,
}

/// One contender.
#[derive(Debug, Clone, Default)]
pub struct RadarShape {
    /// Who.
    pub name: String,
    /// One point per axis.
    pub points: Vec<RadarPoint>,
}

/// How far a contender comes on an axis.
#[derive(Debug, Clone, Default)]
pub struct RadarPoint {
    /// From 0 in the middle to 1.
    pub value: f64,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
}

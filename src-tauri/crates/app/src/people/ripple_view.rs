//! What the ripple view takes and gives (F-01).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Which ripples.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RippleQuery {
    /// Account.
    pub account: String,
    /// Opportunity whose judgements come first.
    pub opportunity: Option<String>,
    /// One of us in the middle; none for all of us.
    pub teammate: Option<String>,
    /// As of this day, ISO date; today where none.
    pub on: Option<String>,
    /// Everybody, however many; else the most heeded of each part where they are too many to read.
    pub all: bool,
    /// Parts whose people are all shown, by their keys.
    pub open: Vec<String>,
}

/// People around us, the closer the nearer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RippleView {
    /// The account.
    pub account: Ref,
    /// Who of us is in the middle; none for all of us.
    pub teammate: Option<Ref>,
    /// Who of us can be.
    pub teammates: Vec<Ref>,
    /// The day is over: nothing can be changed.
    pub past: bool,
    /// The scale that tells how close somebody is.
    pub scale: String,
    /// Its levels from the closest ring to the outermost.
    pub rings: Vec<RippleRing>,
    /// How high a ring is to its width.
    pub flat: f64,
    /// Parts of the circle, clockwise from the top.
    pub sectors: Vec<RippleSector>,
    /// Who or what stands in the middle: the one of us, else all of us by the workspace's name.
    pub middle: String,
    /// Width and height of it, px.
    pub middle_size: [f64; 2],
    /// People shown.
    pub people: Vec<RipplePerson>,
    /// Where others are that are not shown.
    pub more: Vec<RippleMore>,
    /// How many there are in all.
    pub total: u32,
    /// Around everything, names too: left, top, right, bottom in px.
    pub bounds: [f64; 4],
}

/// A ring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RippleRing {
    /// Level of those on it.
    pub level: String,
    /// Its title.
    pub title: String,
    /// Half its width at its outer edge, px.
    pub radius: f64,
    /// Middle of its name, px.
    pub at: [f64; 2],
}

/// A part of the circle: a unit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RippleSector {
    /// Name.
    pub name: String,
    /// Where it begins, radians clockwise from the top.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where its name begins outside the rings, on the base line of the text, px.
    pub at: [f64; 2],
}

/// Somebody on the ripples.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RipplePerson {
    /// Id.
    pub id: String,
    /// Name; empty for a placeholder.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Status level.
    pub status: Option<String>,
    /// Coverage level (C-07).
    pub coverage: Option<String>,
    /// Level on the scale of the rings; none where not judged, then on the outermost.
    pub level: Option<String>,
    /// Ring, 0 for the closest.
    pub ring: u32,
    /// Left, px; 0 is the middle.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// Others of a ring and a unit, in the place of one box.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RippleMore {
    /// To ask for them by.
    pub key: String,
    /// How many.
    pub count: u32,
    /// Ring, 0 for the closest.
    pub ring: u32,
    /// Left, px; 0 is the middle.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

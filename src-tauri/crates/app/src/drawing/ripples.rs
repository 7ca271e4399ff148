//! The ripples of an account as a picture (F-01): the same rings and sectors as on the board, with
//! the boxes of the map.
//!
//! Invariant: it tells what the view tells, redacted where that is.

use charts::{Chart, Drawing, FrameKind, Heading, MapFrame, Node, PeopleMap, draw};

use super::boards::{coverage, status};
use super::chart::style;
use super::view::PeoplePicture;
use crate::error::Result;
use crate::people::ripple_of;
use crate::people::view::{RippleQuery, RippleRing, RippleView};
use crate::session::Session;
use crate::speech::Speech;

/// Width, height and distance of the boxes, px: those of the map.
const BOX: (f64, f64, f64) = (168.0, 54.0, 12.0);
/// Room around the outermost ring, and for heading, px.
const AROUND: (f64, f64) = (130.0, 90.0);

/// Draws the ripples.
pub(super) fn ripples(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let asked = RippleQuery {
        account: picture.account.clone(),
        opportunity: picture.opportunity.clone(),
        teammate: picture.teammate.clone(),
        on: picture.on.clone(),
    };
    let view = ripple_of(session, asked, BOX)?;
    // The names of units stand outside the rings, and are to be seen whole.
    let names = view.sectors.iter().map(|sector| charts::text_width(&sector.name, 15.0));
    let beside = names.fold(AROUND.0, |most, wide| most.max(wide + 90.0));
    let side = 2.0 * (view.rings.last().map_or(0.0, |ring| ring.radius) + beside);
    let high = 2.0 * (view.rings.last().map_or(0.0, |ring| ring.radius * view.flat) + AROUND.0);
    let size = (side as u32, (high + AROUND.1) as u32);
    let map = map(&session.speech(), &view);
    Ok(draw(Chart::People(&map), &style(&picture.theme, size, size)))
}

fn map(speech: &Speech, view: &RippleView) -> PeopleMap {
    let ours = view.teammate.as_ref().map_or_else(|| speech.text("relations-ripple-us"), |one| one.name.clone());
    let middle = RippleRing { level: String::new(), title: String::new(), radius: 34.0 };
    let circle = |ring: &RippleRing, flat: f64, name: String, at: (f64, f64)| MapFrame {
        outline: round(ring.radius, flat),
        kind: FrameKind::Ring,
        name,
        line: String::new(),
        name_at: at,
    };
    let rings = view.rings.iter().rev().map(|ring| circle(ring, view.flat, ring.title.clone(), (8.0, -ring.radius * view.flat - 6.0)));
    let us = circle(&middle, 1.0, ours.clone(), (-28.0, 4.0));
    PeopleMap {
        heading: Heading { title: view.account.name.clone(), note: speech.say("relations-ripple-label", &[("name", ours.into())]) },
        nodes: view.people.iter().map(|one| node(speech, view, one)).collect(),
        frames: rings.chain([us]).chain(sectors(view)).collect(),
        empty: speech.text("charts-people-empty"),
        ..PeopleMap::default()
    }
}

/// The names of the units outside the rings, as frames without an outline.
fn sectors(view: &RippleView) -> Vec<MapFrame> {
    let radius = view.rings.last().map_or(0.0, |ring| ring.radius) + 70.0;
    let named = |sector: &crate::people::view::RippleSector| {
        let angle = (sector.from + sector.to) / 2.0;
        let (x, y) = (radius * angle.sin(), -radius * view.flat * angle.cos());
        let back = if x < 0.0 { charts::text_width(&sector.name, 14.0) } else { 0.0 };
        MapFrame { outline: Vec::new(), kind: FrameKind::Ring, name: sector.name.clone(), line: String::new(), name_at: (x - back, y) }
    };
    view.sectors.iter().map(named).collect()
}

/// A ring around the middle, as corners.
fn round(radius: f64, flat: f64) -> Vec<(f64, f64)> {
    /// Corners of it: with their sides rounded nobody sees them.
    const CORNERS: u32 = 72;
    let at = |n: u32| f64::from(n) * std::f64::consts::TAU / f64::from(CORNERS);
    (0..CORNERS).map(|n| (radius * at(n).sin(), -radius * flat * at(n).cos())).collect()
}

fn node(speech: &Speech, view: &RippleView, one: &crate::people::view::RipplePerson) -> Node {
    let known = (view.teammate.is_none()).then_some(one.level.as_deref()).flatten();
    Node {
        x: one.x,
        y: one.y,
        w: one.w,
        h: one.h,
        name: if one.name.is_empty() { speech.text("charts-not-identified") } else { one.name.clone() },
        title: one.title.clone().unwrap_or_default(),
        letters: Vec::new(),
        status: status(one.status.as_deref()),
        coverage: coverage(known),
        placeholder: one.name.is_empty(),
        selected: false,
        lines: Vec::new(),
        target: None,
    }
}

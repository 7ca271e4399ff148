//! The ripples of an account as a picture (F-01): the same rings, sectors and boxes as on the board, in the manner of
//! the map.
//!
//! Invariant: it tells what the view tells, redacted where that is.

use charts::{Chart, Coverage, Drawing, FrameKind, MapFrame, Node, Old, PeopleMap, Status, draw};

use super::chart::style;
use super::heading::heading;
use super::people_keys::{coverage, standing, status};
use super::view::PeoplePicture;
use crate::error::Result;
use crate::people::ripple;
use crate::people::view::{RippleMore, RipplePerson, RippleQuery, RippleSector, RippleView};
use crate::session::Session;
use crate::speech::Speech;

/// So much larger than on the board, where letters are larger in their boxes.
const LARGER: f64 = 1.5;
/// Beside the view, and above and below it for heading and legend, px.
const AROUND: (f64, f64) = (60.0, 190.0);
/// Letters of the names of rings and units, px.
const LETTERS: f64 = 14.0;

/// Draws the ripples.
pub(super) fn ripples(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let asked = RippleQuery {
        account: picture.account.clone(),
        opportunity: picture.opportunity.clone(),
        teammate: picture.teammate.clone(),
        on: picture.on.clone(),
        all: picture.all,
        open: Vec::new(),
    };
    let view = ripple(session, asked)?;
    let speech = session.speech();
    let [left, top, right, bottom] = view.bounds;
    let size = (((right - left) * LARGER + AROUND.0).max(720.0) as u32, ((bottom - top) * LARGER + AROUND.1) as u32);
    let map = PeopleMap {
        heading: heading(session, picture, &speech.say("relations-ripple-label", &[("name", (&view.middle).into())]))?,
        legend: standing(session, &speech)?,
        nodes: view.people.iter().map(|one| node(&speech, one)).chain(view.more.iter().map(|more| others(&speech, more))).collect(),
        frames: frames(&view),
        empty: speech.text("charts-people-empty"),
        ..PeopleMap::default()
    };
    Ok(draw(Chart::People(&map), &style(&picture.theme, size, size)))
}

/// Rings from the outside, then who stands in the middle, then the names of units, which have no outline.
fn frames(view: &RippleView) -> Vec<MapFrame> {
    let rings = view.rings.iter().rev().map(|ring| {
        let [x, y] = ring.at;
        frame(round(ring.radius, view.flat), &ring.title, (x - charts::text_width(&ring.title, LETTERS) / LARGER / 2.0, y + 4.0))
    });
    let [w, h] = view.middle_size.map(|size| size / 2.0);
    let side = (charts::text_width(&view.middle, LETTERS) / LARGER / 2.0).min(w - 6.0);
    let middle = frame(vec![(-w, -h), (w, -h), (w, h), (-w, h)], &view.middle, (-side, 4.0));
    let unit = |sector: &RippleSector| frame(Vec::new(), &sector.name, (sector.at[0], sector.at[1]));
    rings.chain([middle]).chain(view.sectors.iter().map(unit)).collect()
}

fn frame(outline: Vec<(f64, f64)>, name: &str, (x, y): (f64, f64)) -> MapFrame {
    let larger = |(x, y): (f64, f64)| (x * LARGER, y * LARGER);
    MapFrame {
        outline: outline.into_iter().map(larger).collect(),
        kind: FrameKind::Ring,
        name: name.to_owned(),
        line: String::new(),
        name_at: larger((x, y)),
    }
}

/// A ring around the middle, as corners.
fn round(radius: f64, flat: f64) -> Vec<(f64, f64)> {
    /// Corners of it: with their sides rounded nobody sees them.
    const CORNERS: u32 = 72;
    let at = |n: u32| f64::from(n) * std::f64::consts::TAU / f64::from(CORNERS);
    (0..CORNERS).map(|n| (radius * at(n).sin(), -radius * flat * at(n).cos())).collect()
}

fn node(speech: &Speech, one: &RipplePerson) -> Node {
    Node {
        name: if one.name.is_empty() { speech.text("charts-not-identified") } else { one.name.clone() },
        title: one.title.clone().unwrap_or_default(),
        status: status(one.status.as_deref()),
        coverage: coverage(one.coverage.as_deref()),
        placeholder: one.name.is_empty(),
        ..bare([one.x, one.y, one.w, one.h])
    }
}

/// How many more there are in a part.
fn others(speech: &Speech, more: &RippleMore) -> Node {
    let name = speech.say("relations-ripple-more", &[("count", more.count.into())]);
    Node { name, ..bare([more.x, more.y, more.w, more.h]) }
}

fn bare([x, y, w, h]: [f64; 4]) -> Node {
    Node {
        x: x * LARGER,
        y: y * LARGER,
        w: w * LARGER,
        h: h * LARGER,
        name: String::new(),
        title: String::new(),
        letters: Vec::new(),
        status: Status::Bare,
        coverage: Coverage::None,
        old: Old::default(),
        placeholder: false,
        selected: false,
        lines: Vec::new(),
        target: None,
    }
}

//! The people map as a picture, and what an opportunity or a day makes of it.
//!
//! Invariant: people stand where the board shows them, and what is faded there is faded here.

use charts::{Chart, Drawing, FrameKind, Heading, Influence, MapFrame, Node, Old, PeopleMap, Style, draw};

use super::chart::style;
use super::heading::heading;
use super::paper::AROUND;
use super::people_keys::{coverage, kind, legend, status, tone};
use super::view::PeoplePicture;
use crate::error::Result;
use crate::people::view::{MapClique, MapGroup, MapNode, PeopleMap as MapView, PeopleMapQuery};
use crate::people::state::{COVERAGE, STATUS};
use crate::session::Session;
use crate::speech::Speech;

/// Draws the map of an account's people as its board shows it.
pub(super) fn people(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let view = crate::people::map(session, asked(picture))?;
    let size = natural(&view);
    drawn(session, picture, &view, &style(&picture.theme, size, size))
}

/// px of the picture at which its words are of their own size.
pub(super) fn natural(view: &MapView) -> (u32, u32) {
    let [left, top, right, bottom] = view.bounds;
    // Below this there would be no room for the legend, without which nobody reads the lines.
    ((right - left + AROUND.0).max(720.0) as u32, (bottom - top + AROUND.1).max(360.0) as u32)
}

/// Draws a map in this style.
pub(super) fn drawn(session: &Session, picture: &PeoplePicture, view: &MapView, style: &Style) -> Result<Drawing> {
    let speech = session.speech();
    let said = match picture.tops.is_empty() {
        true => speech.say("common-count-people", &[("count", view.total.into())]),
        false => part(&speech, view),
    };
    let heading = heading(session, picture, &said)?;
    Ok(draw(Chart::People(&map(session, &speech, view, heading)?), style))
}

/// What part of the map it is: how many of how many.
fn part(speech: &Speech, view: &MapView) -> String {
    let below = |node: &MapNode| if node.folded { node.below } else { 0 };
    let shown = view.nodes.len() as u32 + view.nodes.iter().map(below).sum::<u32>();
    speech.say("charts-people-part", &[("count", shown.into()), ("total", view.total.into())])
}

/// How much smaller than their own size the words of a drawn map are, 0 to 1.
pub(super) fn shrunk(view: &MapView, drawing: &Drawing) -> f64 {
    let node = view.nodes.iter().min_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mark = drawing.marks.first();
    node.zip(mark).map_or(1.0, |(node, mark)| (mark.h / node.h.max(1.0)).min(1.0))
}

pub(super) fn asked(picture: &PeoplePicture) -> PeopleMapQuery {
    PeopleMapQuery {
        account: picture.account.clone(),
        opportunity: picture.opportunity.clone(),
        on: picture.on.clone(),
        layout: picture.layout.clone(),
        folded: picture.folded.clone(),
        tops: picture.tops.clone(),
        rows: picture.rows,
    }
}

fn map(session: &Session, speech: &Speech, view: &MapView, heading: Heading) -> Result<PeopleMap> {
    let points = |points: &[[f64; 2]]| points.iter().map(|[x, y]| (*x, *y)).collect::<Vec<_>>();
    Ok(PeopleMap {
        heading,
        nodes: view.nodes.iter().map(|found| node(session, speech, found)).collect::<Result<_>>()?,
        ties: view.lines.iter().map(|line| points(&line.points)).collect(),
        influences: view.links.iter().map(|link| Influence { points: points(&link.path), weight: link.strength, kind: kind(&link.kind) }).collect(),
        frames: view.outside_top.map(|top| outside(view, top, speech)).into_iter().chain(units(view)).chain(core(view, speech)).chain(circles(view)).collect(),
        legend: legend(session, speech, view)?,
        empty: speech.text("charts-people-empty"),
    })
}

fn node(session: &Session, speech: &Speech, view: &MapNode) -> Result<Node> {
    let scale = session.open()?.method.scale("buying-role");
    let sign = |key: &String| scale.and_then(|scale| scale.level(key)).map(|level| level.sign.clone());
    let name = if view.name.is_empty() { speech.text("charts-not-identified") } else { view.name.clone() };
    Ok(Node {
        x: view.x,
        y: view.y,
        w: view.w,
        h: view.h,
        name,
        title: title(speech, view),
        letters: view.roles.iter().filter_map(sign).collect(),
        status: status(view.status.as_deref()),
        coverage: coverage(view.coverage.as_deref()),
        old: Old { status: is_old(view, STATUS), coverage: is_old(view, COVERAGE) },
        placeholder: view.placeholder,
        selected: false,
        lines: Vec::new(),
        target: None,
    })
}

/// Judged too long ago to be trusted unseen.
fn is_old(view: &MapNode, scale: &str) -> bool {
    view.marks.iter().any(|mark| mark.scale == scale && mark.faded)
}

/// The title, and how many are folded away below.
fn title(speech: &Speech, view: &MapNode) -> String {
    let title = view.title.clone().unwrap_or_default();
    if !view.folded {
        return title;
    }
    speech.say("charts-people-folded", &[("title", title.into()), ("count", view.below.into())])
}

fn outside(view: &MapView, top: f64, speech: &Speech) -> MapFrame {
    let [left, _, right, bottom] = view.bounds;
    MapFrame {
        outline: vec![(left, top), (right, top), (right, bottom), (left, bottom)],
        kind: FrameKind::Outside,
        name: speech.text("charts-outside"),
        line: String::new(),
        name_at: (left + 16.0, top + 22.0),
    }
}

/// The people of each unit, where the map is laid out by units.
fn units(view: &MapView) -> Vec<MapFrame> {
    let frame = |group: &MapGroup| {
        let [left, top, right, bottom] = group.area;
        MapFrame {
            outline: vec![(left, top), (right, top), (right, bottom), (left, bottom)],
            kind: FrameKind::Outside,
            name: group.name.clone(),
            line: String::new(),
            name_at: (left + 12.0, top + 20.0),
        }
    };
    view.groups.iter().map(frame).collect()
}

/// The outlines of the decision core; the first one bears the name.
fn core(view: &MapView, speech: &Speech) -> Vec<MapFrame> {
    let frame = |(n, outline): (usize, &Vec<[f64; 2]>)| {
        let first = n == 0;
        MapFrame {
            kind: FrameKind::Core,
            name: if first { speech.text("people-core") } else { String::new() },
            line: view.core_line.clone().filter(|_| first).unwrap_or_default(),
            name_at: view.core_name.map(|[x, y]| (x, y)).unwrap_or_default(),
            outline: outline.iter().map(|[x, y]| (*x, *y)).collect(),
        }
    };
    view.core.iter().enumerate().map(frame).collect()
}

/// The outlines of the groups; one part of each bears the name.
fn circles(view: &MapView) -> Vec<MapFrame> {
    let frame = |clique: &MapClique, outline: &[[f64; 2]], named: Option<[f64; 2]>| MapFrame {
        kind: FrameKind::Circle(tone(&clique.colour)),
        name: named.map(|_| clique.name.clone()).unwrap_or_default(),
        line: String::new(),
        name_at: named.map(|[x, y]| (x, y)).unwrap_or_default(),
        outline: outline.iter().map(|[x, y]| (*x, *y)).collect(),
    };
    let parts = view.cliques.iter().flat_map(|clique| {
        let named = |n: usize| clique.name_at.filter(|_| n == 0);
        clique.outline.iter().enumerate().map(move |(n, outline)| frame(clique, outline, named(n)))
    });
    parts.collect()
}

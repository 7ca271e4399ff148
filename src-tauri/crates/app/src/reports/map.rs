//! The map of an account's people as boxes and connectors of a slide (C-11).
//!
//! Invariant: a map whose names could not be read on one slide is not squeezed onto it: an overview comes
//! first, and says how many are folded away; then each part has a slide.

use ::reports::{Align, Content, Form, Run, Shape, Slide};

use super::deck::source;
use crate::error::Result;
use crate::people;
use crate::people::state::STATUS;
use crate::people::view::{MapNode, PeopleMap, PeopleMapQuery};
use crate::people::{MapSheet, Room};
use crate::session::Session;

/// Points of a position at its own size, and the least at which it is read.
const TITLE: f64 = 11.0;
const LEAST: f64 = crate::drawing::LEAST;

/// The slides of the map, drawn into this room: one where it can be read on one, none without people.
pub(super) fn people(session: &Session, account: &str, room: [f64; 4]) -> Result<Vec<Slide>> {
    let query = PeopleMapQuery { account: account.to_owned(), ..PeopleMapQuery::default() };
    let smallest = LEAST / TITLE;
    let sheets = people::sheets(session, &query, Room(room[2] / smallest, room[3] / smallest))?;
    if sheets.iter().all(|sheet| sheet.map.nodes.is_empty()) {
        return Ok(Vec::new());
    }
    let more = sheets.len() - 1;
    sheets.iter().map(|sheet| slide(session, (sheet, more), room)).collect()
}

/// The overview, after which so many come, or a part.
fn slide(session: &Session, (sheet, more): (&MapSheet, usize), room: [f64; 4]) -> Result<Slide> {
    let (speech, map) = (session.speech(), &sheet.map);
    let away: u32 = map.nodes.iter().filter(|node| node.folded).map(|node| node.below).sum();
    let folded = (away > 0).then(|| speech.say("reports-folded", &[("count", away.into())]));
    let whole = sheet.title.is_empty();
    let follow = (whole && more > 0).then(|| speech.say("reports-map-parts", &[("count", more.into())]));
    let core = map.core_line.clone().filter(|_| whole);
    let title = speech.text("reports-map");
    Ok(Slide {
        title: if whole { title } else { format!("{title}: {}", sheet.title) },
        lead: [Some(speech.format.date(session.today())), core, folded, follow].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        content: Content::Shapes(shapes(session, map, room)?),
        notes: source(session, "common-people"),
    })
}

fn scale(map: &PeopleMap, room: [f64; 4]) -> f64 {
    let [left, top, right, bottom] = map.bounds;
    (room[2] / (right - left).max(1.0)).min(room[3] / (bottom - top).max(1.0)).min(1.0)
}

fn shapes(session: &Session, map: &PeopleMap, room: [f64; 4]) -> Result<Vec<Shape>> {
    let scale = scale(map, room);
    let [left, top, right, _] = map.bounds;
    // In the middle of the slide, from the top.
    let shift = room[0] + (room[2] - (right - left) * scale) / 2.0;
    let place = |node: &MapNode| [shift + (node.x - left) * scale, room[1] + (node.y - top) * scale, node.w * scale, node.h * scale];
    let mut shapes = map.nodes.iter().map(|node| card(session, node, place(node), scale)).collect::<Result<Vec<_>>>()?;
    let formal = map.lines.iter().map(|line| Shape::Line {
        ends: (line.from.clone(), line.to.clone()),
        line: (0x8C_908E, 1.0),
        dashed: false,
        arrow: false,
        bent: true,
    });
    let informal = map.links.iter().map(|link| Shape::Line {
        ends: (link.from.clone(), link.to.clone()),
        line: (if link.kind == "conflict" { charts::ink("enemy") } else { 0x33_55C7 }, 0.75 + 0.5 * f64::from(link.strength)),
        dashed: link.kind != "influence",
        arrow: ["influence", "introduction"].contains(&link.kind.as_str()),
        bent: false,
    });
    shapes.extend(formal.chain(informal));
    Ok(shapes)
}

/// A person: name, title, and the sign of the status with its word, never colour alone.
fn card(session: &Session, node: &MapNode, area: [f64; 4], scale: f64) -> Result<Shape> {
    let open = session.open()?;
    let code = session.speech().code();
    let status = node.status.as_deref().unwrap_or_default();
    let level = open.method.scale(STATUS).and_then(|scale| scale.level(status));
    let sign = level.map(|level| level.sign.clone()).unwrap_or_default();
    let word = level.map(|level| level.title.get(code).to_owned()).unwrap_or_default();
    let size = |points: f64| (points * scale).max(6.0);
    let room = area[2] - 8.0;
    let line = |text: &str, points: f64, bold: bool, colour: u32| {
        vec![Run { text: charts::elide(text, size(points), room), size: size(points), bold, colour }]
    };
    let name = if node.name.is_empty() { node.title.clone().unwrap_or_default() } else { node.name.clone() };
    let title = node.title.clone().filter(|title| *title != name).unwrap_or_default();
    let mut words = vec![line(&name, 13.0, true, 0x1F_2328)];
    words.extend((!title.is_empty()).then(|| line(&title, 11.0, false, 0x5F_6672)));
    // What was judged too long ago is paler, and says so.
    let old = node.marks.iter().any(|mark| mark.scale == STATUS && mark.faded);
    let word = if old && !word.is_empty() { format!("{word} ({})", session.speech().text("insights-way-old")) } else { word };
    let ink = if old { 0x8C_908E } else { charts::ink(status) };
    let marks = [sign.as_str(), word.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    words.extend((!marks.is_empty()).then(|| line(&marks, 10.0, true, ink)));
    Ok(Shape::Box {
        key: node.id.clone(),
        area,
        form: Form::Round,
        fill: Some(0xFF_FFFF),
        line: Some((if status.is_empty() { 0xB9_BBB6 } else { ink }, if node.core { 2.0 } else { 1.0 })),
        words,
        align: Align::Middle,
        alt: [name, title, word].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    })
}

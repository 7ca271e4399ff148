//! The matrix and the people map as pictures.
//!
//! Invariant: things stand where the board shows them.

use charts::{
    Axis, Card, Chart, Corner, Coverage, Drawing, FrameKind, Heading, Influence, LabelAt, LinkKind, Look, MapFrame, Matrix,
    MatrixKey, Node, PeopleKey, PeopleMap, PeopleSign, Side, Status, Style, Tint, Zone, draw,
};

use super::chart::style;
use super::notes::Papers;
use super::view::{MatrixPicture, PeoplePicture};
use crate::error::Result;
use crate::matrix::view::{AxisView, LabelView, MatrixCard, MatrixView, ZoneView};
use crate::people::view::{MapClique, MapNode, PeopleMap as MapView, PeopleMapQuery};
use crate::session::Session;
use crate::speech::Speech;

const PLOT: (f64, f64) = (1080.0, 720.0);
/// Room around a plot for axes, heading and legend, px.
const AROUND: (f64, f64) = (80.0, 150.0);

/// Draws a matrix as its board shows it.
pub(super) fn matrix(session: &Session, picture: &MatrixPicture) -> Result<Drawing> {
    let mut query = picture.query.clone();
    if query.width < 1.0 || query.height < 1.0 {
        (query.width, query.height) = PLOT;
    }
    let plot = (query.width, query.height);
    let view = crate::matrix::view_of(session, query)?;
    let speech = session.speech();
    let size = ((plot.0 + AROUND.0) as u32, (plot.1 + AROUND.1) as u32);
    let style = style(&picture.theme, size, size);
    Ok(draw(Chart::Matrix(&board(session, &speech, &view, plot)?), &style))
}

fn board(session: &Session, speech: &Speech, view: &MatrixView, plot: (f64, f64)) -> Result<Matrix> {
    let scale = session.open()?.method.scale("category");
    let levels = scale.map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let key = |level: &domain::method::Level| MatrixKey {
        look: look(Some(&level.key)),
        text: level.title.get(speech.code()).to_owned(),
    };
    let papers = Papers::of(session, view)?;
    let unplaced = (view.tray_total > 0)
        .then(|| format!(" · {}", speech.say("charts-unplaced", &[("count", view.tray_total.into())])));
    let mut zones: Vec<Zone> = view.zones.iter().map(|found| zone(found, speech)).collect();
    let mut note = session.open()?.workspace.name.clone();
    if let Some(papers) = &papers {
        papers.tell(&mut zones);
        note.clone_from(&papers.account);
    }
    Ok(Matrix {
        heading: Heading { title: view.title.clone(), note },
        zones,
        x: axis(&view.x),
        y: axis(&view.y),
        cards: view.cards.iter().map(|found| papers.as_ref().map_or_else(|| card(found, plot), |papers| papers.card(found))).collect(),
        legend: levels.iter().filter(|_| papers.is_none()).map(key).collect(),
        legend_note: papers.map_or_else(|| speech.text("charts-matrix-sizes") + &unplaced.unwrap_or_default(), |papers| papers.legend),
        empty: speech.text("charts-matrix-empty"),
    })
}

fn axis(view: &AxisView) -> Axis {
    let ticks = [0, 25, 50, 75, 100].map(|at| (f64::from(at), at.to_string()));
    Axis { name: view.title.clone(), ticks: ticks.to_vec(), ..Axis::default() }
}

fn zone(view: &ZoneView, speech: &Speech) -> Zone {
    let corner = match view.corner.as_str() {
        "top-left" => Corner::TopLeft,
        "bottom-right" => Corner::BottomRight,
        "bottom-left" => Corner::BottomLeft,
        _ => Corner::TopRight,
    };
    let tint = match view.tone.as_str() {
        "zone-main" => Tint::Main,
        "zone-secondary" => Tint::Secondary,
        "zone-passing" => Tint::Passing,
        _ => Tint::GiveUp,
    };
    let args = [("count", view.count.into()), ("amount", view.sum.short.as_str().into())];
    Zone { area: view.area, tint, name: view.name.clone(), line: speech.say("charts-zone", &args), corner, flag: None }
}

fn look(category: Option<&str>) -> Look {
    match category {
        Some("key") => Look::Key,
        Some("target") => Look::Target,
        Some("lost") => Look::Lost,
        _ => Look::Normal,
    }
}

fn card(view: &MatrixCard, plot: (f64, f64)) -> Card {
    let [x, y] = view.drawn.unwrap_or([view.x.unwrap_or_default(), view.y.unwrap_or_default()]);
    // A name without room stays in the table; drawn, it would cover others.
    let label = view.label.as_ref();
    Card {
        x,
        y,
        ring: view.ring,
        disc: view.disc,
        look: look(view.category.as_deref()),
        label: label.map(|_| view.name.clone()).unwrap_or_default(),
        sub: label.filter(|label| !label.short).map(|_| view.detail.clone()).unwrap_or_default(),
        label_at: label.map(|label| label_at(label, (x, y), plot)),
        former: view.before.map(|[x, y]| (x, y)),
        lines: vec![view.detail.clone()],
        ..Card::default()
    }
}

/// From a box beside the disc in px to an anchor in axis values.
fn label_at(label: &LabelView, (x, y): (f64, f64), plot: (f64, f64)) -> LabelAt {
    let at = |dx: f64, dy: f64, side| LabelAt { x: x + dx / plot.0 * 100.0, y: y - dy / plot.1 * 100.0, side };
    let middle = label.dy + label.h / 2.0;
    match label.align.as_str() {
        "left" => at(label.dx, middle, Side::Right),
        "right" => at(label.dx + label.w, middle, Side::Left),
        _ if middle < 0.0 => at(label.dx + label.w / 2.0, label.dy + label.h, Side::Above),
        _ => at(label.dx + label.w / 2.0, label.dy, Side::Below),
    }
}

/// Draws the map of an account's people as its board shows it.
pub(super) fn people(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let view = crate::people::map(session, asked(picture))?;
    let speech = session.speech();
    let [left, top, right, bottom] = view.bounds;
    // Below this there would be no room for the legend, without which nobody reads the lines.
    let size = ((right - left + 80.0).max(720.0) as u32, (bottom - top + 170.0).max(360.0) as u32);
    let style: Style = style(&picture.theme, size, size);
    Ok(draw(Chart::People(&map(session, &speech, &view)?), &style))
}

fn asked(picture: &PeoplePicture) -> PeopleMapQuery {
    PeopleMapQuery {
        account: picture.account.clone(),
        opportunity: picture.opportunity.clone(),
        on: picture.on.clone(),
        layout: picture.layout.clone(),
        folded: picture.folded.clone(),
    }
}

fn map(session: &Session, speech: &Speech, view: &MapView) -> Result<PeopleMap> {
    let note = speech.say("common-count-people", &[("count", view.total.into())]);
    let points = |points: &[[f64; 2]]| points.iter().map(|[x, y]| (*x, *y)).collect::<Vec<_>>();
    Ok(PeopleMap {
        heading: Heading { title: view.account.name.clone(), note },
        nodes: view.nodes.iter().map(|found| node(session, speech, found)).collect::<Result<_>>()?,
        ties: view.lines.iter().map(|line| points(&line.points)).collect(),
        influences: view.links.iter().map(|link| Influence { points: points(&link.path), weight: link.strength, kind: kind(&link.kind) }).collect(),
        frames: view.outside_top.map(|top| outside(view, top, speech)).into_iter().chain(core(view, speech)).chain(circles(view)).collect(),
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
        placeholder: view.placeholder,
        selected: false,
        lines: Vec::new(),
        target: None,
    })
}

/// The title, and how many are folded away below.
fn title(speech: &Speech, view: &MapNode) -> String {
    let title = view.title.clone().unwrap_or_default();
    if !view.folded {
        return title;
    }
    speech.say("charts-people-folded", &[("title", title.into()), ("count", view.below.into())])
}

pub(super) fn status(level: Option<&str>) -> Status {
    match level {
        Some("enemy") => Status::Enemy,
        Some("non-supporter") => Status::Against,
        Some("neutral") => Status::Neutral,
        Some("supporter") => Status::For,
        Some("mentor") => Status::Mentor,
        _ => Status::Unknown,
    }
}

fn kind(key: &str) -> LinkKind {
    match key {
        "dotted" => LinkKind::Dotted,
        "conflict" => LinkKind::Conflict,
        "alliance" => LinkKind::Alliance,
        "introduction" => LinkKind::Introduction,
        _ => LinkKind::Influence,
    }
}

pub(super) fn coverage(level: Option<&str>) -> Coverage {
    match level {
        Some("shallow") => Coverage::Thin,
        Some("multiple") => Coverage::Several,
        Some("in-depth") => Coverage::Deep,
        _ => Coverage::None,
    }
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

/// The outlines of the groups; each part bears the name.
fn circles(view: &MapView) -> Vec<MapFrame> {
    let parts = view.cliques.iter().flat_map(|clique| clique.outline.iter().zip(&clique.names).map(move |part| (clique, part)));
    let frame = |(clique, (outline, [x, y])): (&MapClique, (&Vec<[f64; 2]>, &[f64; 2]))| MapFrame {
        kind: FrameKind::Circle(tone(&clique.colour)),
        name: clique.name.clone(),
        line: String::new(),
        name_at: (*x, *y),
        outline: outline.iter().map(|[x, y]| (*x, *y)).collect(),
    };
    parts.map(frame).collect()
}

/// The number of a colour token such as `c-2`.
fn tone(colour: &str) -> u8 {
    colour.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(1)
}

/// The method's signs, as far as the map shows them.
fn legend(session: &Session, speech: &Speech, view: &MapView) -> Result<Vec<PeopleKey>> {
    let method = &session.open()?.method;
    let entries = |scale: &str, sign: fn(Option<&str>) -> PeopleSign| {
        let levels = method.scale(scale).map(|scale| scale.levels.clone()).unwrap_or_default();
        let seen = levels.into_iter().filter(|level| !(view.redacted && level.private));
        seen.map(move |level| PeopleKey { sign: sign(Some(&level.key)), text: level.title.get(speech.code()).to_owned() })
    };
    let drawn = |key: &str| view.links.iter().any(|link| link.kind == key);
    let arrows = if drawn("influence") { vec![(1, "charts-influence-weak"), (3, "charts-influence-strong")] } else { Vec::new() };
    let arrows = arrows.into_iter().map(|(weight, key)| PeopleKey { sign: PeopleSign::Influence(weight), text: speech.text(key) });
    let kinds = ["dotted", "conflict", "alliance", "introduction"].into_iter().filter(|key| drawn(key));
    let kinds = kinds.map(|key| PeopleKey { sign: PeopleSign::Link(kind(key)), text: speech.text(&format!("people-kind-{key}")) });
    Ok(entries("status", |key| PeopleSign::Status(status(key)))
        .chain(entries("coverage", |key| PeopleSign::Coverage(coverage(key))))
        .chain(arrows)
        .chain(kinds)
        .chain(view.cliques.iter().map(|clique| PeopleKey { sign: PeopleSign::Circle(tone(&clique.colour)), text: clique.name.clone() }))
        .collect())
}

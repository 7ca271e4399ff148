//! Fits a people map into its picture and paints it.
//!
//! Invariant: every node lies wholly inside the picture.

use super::line::{draw_frame, draw_tie};
use super::link::draw_link;
use super::node::draw_node;
use super::sign::draw_key;
use super::{MapFrame, Node, PeopleMap};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Legend, Tools, empty, heading};
use crate::sheet::{Area, Sheet};
use crate::style::{Style, Theme};
use crate::text::text_width;

pub(crate) fn draw(map: &PeopleMap, style: &Style) -> Drawing {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let page = sheet.area().inside([t.margin(); 4]);
    let room = heading(&mut sheet, t, page, &map.heading);
    let room = draw_legend(&mut sheet, t, room, map);
    if map.nodes.is_empty() {
        empty(&mut sheet, t, room, &map.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let largest = if style.theme == Theme::Projector { 2.0 } else { 1.0 };
    let fit = Fit::of(bounds(map), room, largest);
    // Inside the group the scale is the group's; type sizes stay those of the plane.
    let plain = Tools { sizes: Style::new(Theme::Light, style.width, style.height).sizes(), ..t };
    sheet.open_group(fit.offset, 0.0, fit.scale);
    map.frames.iter().for_each(|f| draw_frame(&mut sheet, plain, f));
    map.ties.iter().for_each(|tie| draw_tie(&mut sheet, plain, tie));
    map.influences.iter().for_each(|i| draw_link(&mut sheet, plain, i));
    let nodes = reading_order(&map.nodes);
    nodes.iter().for_each(|n| draw_node(&mut sheet, plain, n));
    sheet.close_group();
    let marks = nodes.iter().map(|n| mark(&sheet, &fit, n)).collect();
    Drawing::of(sheet, marks)
}

/// A map has many signs, and a narrow one needs many rows for them.
const LEGEND_ROWS: usize = 6;

/// Draws the legend at the lower edge; returns the room above it.
fn draw_legend(sheet: &mut Sheet, t: Tools, room: Area, map: &PeopleMap) -> Area {
    let legend = Legend::rows(t, room.w, map.legend.iter().map(|k| (k.text.as_str(), &k.sign)), LEGEND_ROWS);
    let high = legend.height(t);
    legend.draw(sheet, t, (room.x, room.bottom() - high), |s, at, sign| draw_key(s, t, at, sign));
    room.inside([0.0, 0.0, 0.0, if high > 0.0 { high + t.px(12.0) } else { 0.0 }])
}

fn reading_order(nodes: &[Node]) -> Vec<&Node> {
    let mut nodes: Vec<_> = nodes.iter().collect();
    nodes.sort_by(|a, b| sane(a.y).total_cmp(&sane(b.y)).then(sane(a.x).total_cmp(&sane(b.x))));
    nodes
}

/// A length or place on the plane one can draw with.
pub(super) fn held(v: f64) -> f64 {
    sane(v).clamp(-1e5, 1e5)
}

pub(super) fn held_point((x, y): (f64, f64)) -> (f64, f64) {
    (held(x), held(y))
}

pub(super) fn node_area(node: &Node) -> Area {
    let side = |v: f64, least: f64| held(v).max(least);
    Area::new(held(node.x), held(node.y), side(node.w, 24.0), side(node.h, 12.0))
}

/// The box around everything on the plane, px.
fn bounds(map: &PeopleMap) -> Area {
    let boxes = map.nodes.iter().map(node_area).map(|a| a.grown(6.0));
    let corners = boxes.flat_map(|a| [(a.x, a.y), (a.right(), a.bottom())]);
    let lines = map.ties.iter().flatten();
    let lines = lines.chain(map.influences.iter().flat_map(|i| &i.points));
    let lines = lines.chain(map.frames.iter().flat_map(|f| &f.outline)).map(|p| held_point(*p));
    let lines = lines.chain(map.frames.iter().flat_map(name_corners));
    let none = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    let (l, t, r, b) = corners
        .chain(lines)
        .fold(none, |(l, t, r, b), (x, y)| (l.min(x), t.min(y), r.max(x), b.max(y)));
    Area::new(l, t, r - l, b - t)
}

/// Around the name of a frame, which may stand outside of everything else.
fn name_corners(frame: &MapFrame) -> Vec<(f64, f64)> {
    const LETTERS: f64 = 14.0;
    if frame.name.is_empty() {
        return Vec::new();
    }
    let (x, y) = held_point(frame.name_at);
    let wide = text_width(&frame.name, LETTERS).min(400.0) * 1.1;
    vec![(x, y - LETTERS), (x + wide, y + LETTERS / 2.0)]
}

/// How the plane is laid into the picture.
struct Fit {
    offset: (f64, f64),
    scale: f64,
}

impl Fit {
    fn of(plane: Area, room: Area, largest: f64) -> Self {
        let scale = (room.w / plane.w).min(room.h / plane.h).clamp(1e-4, largest);
        let x = room.x + (room.w - plane.w * scale) / 2.0 - plane.x * scale;
        let y = room.y + (room.h - plane.h * scale) / 2.0 - plane.y * scale;
        Self { offset: (x, y), scale }
    }
}

fn mark(sheet: &Sheet, fit: &Fit, node: &Node) -> Mark {
    let a = node_area(node);
    let (x, y) = (fit.offset.0 + a.x * fit.scale, fit.offset.1 + a.y * fit.scale);
    let words = Words { title: &node.name, lines: &node.lines, target: &node.target };
    Mark::over(sheet, Area::new(x, y, a.w * fit.scale, a.h * fit.scale), words)
}

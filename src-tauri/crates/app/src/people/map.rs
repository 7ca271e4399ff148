//! The map of an account's people (C-11), laid out.
//!
//! Not drawing: the UI and `charts` draw from these coordinates. Invariant: the
//! screen and the export get the same ones.

use std::collections::HashMap;

use domain::layout::{self, Map, Point, Spacing};
use store::{Account, Link, PersonLine};

use super::view::{MapLine, MapLink, MapNode, PeopleMap};
use crate::accounts::split_levels;
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The map of an account.
pub fn map(session: &Session, Id { id }: Id) -> Result<PeopleMap> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let lines = db.people_of(&id)?;
    let links = db.with::<Link>("account_id", &id)?;
    let map = arrange(&lines);
    let bounds = map.bounds;
    let nodes: Vec<MapNode> =
        lines.into_iter().zip(&map.boxes).map(|(line, area)| node(line, area)).collect();
    Ok(PeopleMap {
        account: Ref { id: account.id, name: account.name },
        links: influence(links, &nodes, &map),
        lines: map.ties.into_iter().map(|tie| formal(tie, &nodes)).collect(),
        nodes,
        bounds: [bounds.x, bounds.y, bounds.right(), bounds.bottom()],
        outside_top: map.outside.map(|band| band.y),
    })
}

fn arrange(lines: &[PersonLine]) -> Map {
    let order = order(lines);
    let people: Vec<layout::Person<'_>> =
        lines.iter().zip(&order).map(|(line, order)| person(line, order)).collect();
    layout::arrange(&people, &Spacing { width: box_width(lines), ..Spacing::default() })
}

fn person<'a>(line: &'a PersonLine, order: &'a str) -> layout::Person<'a> {
    let person = &line.person;
    layout::Person {
        id: &person.id,
        name: &person.name,
        order: Some(order),
        manager: person.manager_id.as_deref(),
        outside: person.outside,
        at: person.map_x.zip(person.map_y).map(|(x, y)| Point::new(x, y)),
    }
}

/// The layout orders siblings by text: numbers of one width compare like the ranks in
/// whose order the people come. People of one rank share a number.
fn order(lines: &[PersonLine]) -> Vec<String> {
    let ranks = lines.chunk_by(|a, b| a.person.rank == b.person.rank).enumerate();
    ranks.flat_map(|(n, same)| same.iter().map(move |_| format!("{n:08}"))).collect()
}

/// Width of a box in which nine of ten names stand whole, px. One width for all
/// keeps the levels even; the longest names are elided.
fn box_width(lines: &[PersonLine]) -> f64 {
    const NARROW: f64 = 168.0;
    const WIDE: f64 = 224.0;
    /// Band, paddings and status sign, and each role's letter.
    const SIGNS: (f64, f64) = (66.0, 22.0);
    let needs = |line: &PersonLine| {
        let letters = line.roles.as_deref().map_or(0, |roles| split_levels(roles).len());
        charts::text_width(&line.person.name, 15.0) * 1.08 + SIGNS.0 + SIGNS.1 * letters as f64
    };
    let mut widths: Vec<f64> = lines.iter().map(needs).collect();
    widths.sort_by(f64::total_cmp);
    let most = widths.get(widths.len() * 9 / 10).copied().unwrap_or(NARROW);
    most.ceil().clamp(NARROW, WIDE)
}

fn node(line: PersonLine, area: &layout::Rect) -> MapNode {
    let person = line.person;
    MapNode {
        id: person.id,
        name: person.name,
        title: person.title,
        unit: line.unit,
        x: area.x,
        y: area.y,
        w: area.w,
        h: area.h,
        by_hand: person.map_x.is_some() && person.map_y.is_some(),
        placeholder: person.placeholder,
        outside: person.outside,
        manager: person.manager_id,
        status: line.status.filter(|level| !level.is_empty()),
        roles: split_levels(line.roles.as_deref().unwrap_or_default()),
        coverage: line.coverage.filter(|level| !level.is_empty()),
    }
}

fn formal(tie: layout::Tie, nodes: &[MapNode]) -> MapLine {
    MapLine {
        from: nodes[tie.manager].id.clone(),
        to: nodes[tie.report].id.clone(),
        points: tie.points.into_iter().map(|point| [point.x, point.y]).collect(),
    }
}

fn influence(links: Vec<Link>, nodes: &[MapNode], map: &Map) -> Vec<MapLink> {
    let at: HashMap<&str, usize> =
        nodes.iter().enumerate().map(|(n, node)| (&*node.id, n)).collect();
    let ends = |link: &Link| {
        Some(layout::Link { from: *at.get(&*link.from_id)?, to: *at.get(&*link.to_id)? })
    };
    let known: Vec<(layout::Link, Link)> =
        links.into_iter().filter_map(|link| Some((ends(&link)?, link))).collect();
    let ends: Vec<layout::Link> = known.iter().map(|(ends, _)| *ends).collect();
    let curve = |curve: layout::Curve| {
        let link = &known[curve.link].1;
        MapLink {
            id: link.id.clone(),
            kind: link.kind.clone(),
            from: link.from_id.clone(),
            to: link.to_id.clone(),
            strength: u8::try_from(link.strength).unwrap_or(1),
            note: link.note.clone(),
            path: curve.points.into_iter().map(|point| [point.x, point.y]).collect(),
        }
    };
    layout::route(&ends, &map.boxes, &map.ties).into_iter().map(curve).collect()
}

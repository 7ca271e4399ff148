//! The map of an account's people (C-11), laid out.
//!
//! Not drawing: the UI and `charts` draw from these coordinates. Invariant: the
//! screen and the export get the same ones.

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
    let lines = db.person_lines(&db.people_of(&id)?)?;
    let links = db.with::<Link>("account_id", &id)?;
    let map = arrange(&lines);
    let bounds = map.bounds;
    Ok(PeopleMap {
        account: Ref { id: account.id, name: account.name },
        nodes: lines.iter().zip(&map.boxes).map(|(line, area)| node(line, area)).collect(),
        lines: map.ties.iter().map(|tie| formal(tie, &lines)).collect(),
        links: influence(&links, &lines, &map),
        bounds: [bounds.x, bounds.y, bounds.right(), bounds.bottom()],
        outside_top: map.outside.map(|band| band.y),
    })
}

fn arrange(lines: &[PersonLine]) -> Map {
    // The layout orders siblings by text: ranks of one width compare like numbers.
    let ranks: Vec<String> = lines.iter().map(|line| format!("{:020.6}", line.person.rank)).collect();
    let person = |(line, rank): (&'_ PersonLine, &'_ String)| -> (Option<Point>, String) {
        (line.person.map_x.zip(line.person.map_y).map(|(x, y)| Point::new(x, y)), rank.clone())
    };
    let placed: Vec<(Option<Point>, String)> = lines.iter().zip(&ranks).map(person).collect();
    let people: Vec<layout::Person<'_>> = lines
        .iter()
        .zip(&placed)
        .map(|(line, (at, rank))| layout::Person {
            id: &line.person.id,
            name: &line.person.name,
            order: Some(rank),
            manager: line.person.manager_id.as_deref(),
            outside: line.person.outside,
            at: *at,
        })
        .collect();
    layout::arrange(&people, &Spacing { width: box_width(lines), ..Spacing::default() })
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

fn node(line: &PersonLine, area: &layout::Rect) -> MapNode {
    let person = &line.person;
    MapNode {
        id: person.id.clone(),
        name: person.name.clone(),
        title: person.title.clone(),
        unit: line.unit.clone(),
        x: area.x,
        y: area.y,
        w: area.w,
        h: area.h,
        by_hand: person.map_x.is_some() && person.map_y.is_some(),
        placeholder: person.placeholder,
        outside: person.outside,
        manager: person.manager_id.clone(),
        status: line.status.clone().filter(|level| !level.is_empty()),
        roles: split_levels(line.roles.as_deref().unwrap_or_default()),
        coverage: line.coverage.clone().filter(|level| !level.is_empty()),
    }
}

fn formal(tie: &layout::Tie, lines: &[PersonLine]) -> MapLine {
    MapLine {
        from: lines[tie.manager].person.id.clone(),
        to: lines[tie.report].person.id.clone(),
        points: tie.points.iter().map(|point| [point.x, point.y]).collect(),
    }
}

fn influence(links: &[Link], lines: &[PersonLine], map: &Map) -> Vec<MapLink> {
    let at = |id: &str| lines.iter().position(|line| line.person.id == id);
    let known: Vec<(&Link, layout::Link)> = links
        .iter()
        .filter_map(|link| Some((link, layout::Link { from: at(&link.from_id)?, to: at(&link.to_id)? })))
        .collect();
    let ends: Vec<layout::Link> = known.iter().map(|(_, ends)| *ends).collect();
    let curve = |curve: layout::Curve| {
        let link = known[curve.link].0;
        MapLink {
            id: link.id.clone(),
            kind: link.kind.clone(),
            from: link.from_id.clone(),
            to: link.to_id.clone(),
            strength: u8::try_from(link.strength).unwrap_or(1),
            note: link.note.clone(),
            path: curve.points.iter().map(|point| [point.x, point.y]).collect(),
        }
    };
    layout::route(&ends, &map.boxes, &map.ties).into_iter().map(curve).collect()
}

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
    layout::arrange(&people, &Spacing::default())
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

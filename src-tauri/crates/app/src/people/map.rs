//! The map of an account's people (C-11), laid out.
//!
//! Not drawing: the UI and `charts` draw from these coordinates. Invariant: the
//! screen and the export get the same ones.

use std::collections::{HashMap, HashSet};

use domain::layout::{self, Point, Rect, Spacing};
use store::{Link, Person};

use super::captions::Names;
use super::cliques::held_in;
use super::core_line::core_line;
use super::fold::Folds;
use super::state::{COVERAGE, Look, ROLE, STATUS, State, chair};
use super::view::{MapAside, MapClique, MapGroup, MapLine, MapLink, MapNode, PeopleMap, PeopleMapQuery};
use super::ways::ways;
use super::weight;
use crate::error::{AppError, Result};
use crate::session::Session;

/// What was arranged.
struct Ground {
    boxes: Vec<Rect>,
    ties: Vec<layout::Tie>,
    groups: Vec<MapGroup>,
    bounds: Rect,
    outside: Option<f64>,
}

/// The map of an account.
pub fn map(session: &Session, query: PeopleMapQuery) -> Result<PeopleMap> {
    let look = Look {
        account: &query.account,
        opportunity: query.opportunity.as_deref(),
        on: query.on.as_deref(),
    };
    laid(session, State::of(session, look)?, &query)
}

/// The map of people who were read before.
pub(super) fn laid(session: &Session, mut state: State, query: &PeopleMapQuery) -> Result<PeopleMap> {
    let total = state.people.len() as u32;
    let layout = query.layout.clone().filter(|key| !key.is_empty()).unwrap_or_else(|| "tree".to_owned());
    let folds = Folds::of(&state.people, &query.folded, &query.tops);
    let weights = shown(&folds, &mut state);
    let ground = arrange(session, &state, (&layout, query.rows), &weights)?;
    let nodes = nodes(session, &mut state, &ground, &weights)?;
    let nodes: Vec<MapNode> = nodes.into_iter().map(|node| folds.told(node)).collect();
    let core = core(&nodes, &ground);
    let core_line = core_line(session, &nodes)?;
    let links = informal(session, &state.links, &nodes, &ground)?;
    let mut names = Names::beside(&ground.boxes, &links, &ground.ties);
    let core_name = core.first().and_then(|outline| names.of_core(session, outline, core_line.as_deref()));
    let cliques = cliques(session, &state, (&nodes, &ground), &mut names)?;
    let bounds = ground.bounds;
    Ok(PeopleMap {
        links,
        lines: ground.ties.iter().map(|tie| formal(tie, &nodes)).collect(),
        aside: state.aside.into_iter().map(aside).collect(),
        groups: ground.groups,
        account: state.account,
        opportunity: state.opportunity,
        on: state.on,
        past: state.past,
        redacted: session.redacts(),
        bounds: [bounds.x, bounds.y, bounds.right(), bounds.bottom()],
        outside_top: ground.outside,
        core_line,
        core_name,
        core,
        total,
        layout,
        cliques,
        nodes,
    })
}

/// Takes out who is folded away; answers with the shares of the others, counted with everyone.
fn shown(folds: &Folds, state: &mut State) -> Vec<f64> {
    let weights = weight::shares(state);
    let keep: Vec<bool> = state.people.iter().map(|person| folds.shows(&person.id)).collect();
    let mut kept = keep.iter();
    state.people.retain(|_| kept.next().copied().unwrap_or(true));
    state.links = folds.lifted(std::mem::take(&mut state.links));
    weights.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(weight, _)| weight).collect()
}

/// Outlines of the decision core (C-10).
fn core(nodes: &[MapNode], ground: &Ground) -> Vec<Vec<[f64; 2]>> {
    /// Room between a box and the line around it, px.
    const PAD: f64 = 16.0;
    outlines(nodes, ground, PAD, |node| node.core)
}

/// Outlines around some of the people.
fn outlines(nodes: &[MapNode], ground: &Ground, pad: f64, is: impl Fn(&MapNode) -> bool) -> Vec<Vec<[f64; 2]>> {
    let within: Vec<usize> = (0..nodes.len()).filter(|n| is(&nodes[*n])).collect();
    let outlines = layout::around(&ground.boxes, &ground.ties, &within, pad);
    outlines.into_iter().map(|outline| outline.into_iter().map(|at| [at.x, at.y]).collect()).collect()
}

fn arrange(session: &Session, state: &State, (layout, rows): (&str, Option<u32>), weights: &[f64]) -> Result<Ground> {
    let order = order(&state.people);
    let people: Vec<layout::Person<'_>> =
        state.people.iter().zip(&order).map(|(person, order)| boxed(person, order)).collect();
    let usual = Spacing::default();
    let spacing = Spacing { width: box_width(state), rows: rows.map_or(usual.rows, |rows| rows as usize), ..usual };
    match layout {
        "tree" => {
            let map = layout::arrange(&people, &spacing);
            Ok(Ground { outside: map.outside.map(|band| band.y), boxes: map.boxes, ties: map.ties, bounds: map.bounds, groups: Vec::new() })
        }
        "unit" => Ok(by_unit(session, state, &people, &spacing)),
        "influence" => Ok(plain(layout::rings(&people, weights, &spacing), Vec::new())),
        "free" => Ok(plain(layout::free(&people, &spacing), Vec::new())),
        key => Err(AppError::UnknownKey { what: "layout", key: key.to_owned() }),
    }
}

fn plain(map: layout::Map, groups: Vec<MapGroup>) -> Ground {
    Ground { boxes: map.boxes, ties: map.ties, bounds: map.bounds, groups, outside: None }
}

/// People in frames, one for each unit; in the order of the units' names, those without last.
fn by_unit(session: &Session, state: &State, people: &[layout::Person<'_>], spacing: &Spacing) -> Ground {
    let mut keys: Vec<Option<&str>> = state.people.iter().map(|person| person.unit_id.as_deref()).collect();
    keys.sort_by_key(|key| (key.is_none(), key.and_then(|key| state.units.get(key))));
    keys.dedup();
    let of: Vec<usize> = state
        .people
        .iter()
        .map(|person| keys.iter().position(|key| *key == person.unit_id.as_deref()).unwrap_or_default())
        .collect();
    let grouped = layout::grouped(people, &of, spacing);
    let named = |(at, area): (usize, &Rect)| MapGroup {
        unit: keys[at].map(str::to_owned),
        name: match keys[at] {
            Some(key) => state.units.get(key).cloned().unwrap_or_default(),
            None => session.speech().text("people-no-unit"),
        },
        area: [area.x, area.y, area.right(), area.bottom()],
    };
    let groups = grouped.frames.iter().enumerate().map(named).collect();
    plain(grouped.map, groups)
}

fn boxed<'a>(person: &'a Person, order: &'a str) -> layout::Person<'a> {
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
fn order(people: &[Person]) -> Vec<String> {
    let ranks = people.chunk_by(|a, b| a.rank == b.rank).enumerate();
    ranks.flat_map(|(n, same)| same.iter().map(move |_| format!("{n:08}"))).collect()
}

/// Width of a box in which nine of ten names stand whole, px. One width for all
/// keeps the levels even; the longest names are elided.
fn box_width(state: &State) -> f64 {
    const NARROW: f64 = 168.0;
    const WIDE: f64 = 224.0;
    /// Band, paddings and status sign, and each role's letter.
    const SIGNS: (f64, f64) = (66.0, 22.0);
    let needs = |person: &Person| {
        let letters = state.levels(&person.id, ROLE).len();
        charts::text_width(&person.name, 15.0) * 1.08 + SIGNS.0 + SIGNS.1 * letters as f64
    };
    let mut widths: Vec<f64> = state.people.iter().map(needs).collect();
    widths.sort_by(f64::total_cmp);
    let most = widths.get(widths.len() * 9 / 10).copied().unwrap_or(NARROW);
    most.ceil().clamp(NARROW, WIDE)
}

/// The boxes of everyone drawn; people and their levels are taken out of the state, not copied.
fn nodes(session: &Session, state: &mut State, ground: &Ground, weights: &[f64]) -> Result<Vec<MapNode>> {
    let people = std::mem::take(&mut state.people);
    let boxed = people.into_iter().zip(&ground.boxes).zip(weights);
    boxed.map(|((person, area), weight)| node(session, state, person, (area, *weight))).collect()
}

fn node(session: &Session, state: &mut State, person: Person, (area, influence): (&Rect, f64)) -> Result<MapNode> {
    let id = &person.id;
    Ok(MapNode {
        position: chair(&person).to_owned(),
        unit: person.unit_id.as_ref().and_then(|unit| state.units.get(unit)).cloned(),
        x: area.x,
        y: area.y,
        w: area.w,
        h: area.h,
        by_hand: person.map_x.is_some() && person.map_y.is_some(),
        placeholder: person.placeholder,
        outside: person.outside,
        status: state.level(id, STATUS),
        roles: state.levels(id, ROLE).to_vec(),
        key_roles: state.key_roles(session, id)?,
        coverage: state.level(id, COVERAGE),
        core: state.in_core(id),
        influence,
        marks: state.take_marks(id),
        below: 0,
        folded: false,
        id: person.id,
        name: person.name,
        title: person.title,
        unit_id: person.unit_id,
        manager: person.manager_id,
        since_on: person.since_on,
    })
}

fn aside(person: Person) -> MapAside {
    MapAside { id: person.id, name: person.name, title: person.title }
}

fn formal(tie: &layout::Tie, nodes: &[MapNode]) -> MapLine {
    MapLine {
        from: nodes[tie.manager].id.clone(),
        to: nodes[tie.report].id.clone(),
        points: tie.points.iter().map(|point| [point.x, point.y]).collect(),
    }
}

fn informal(session: &Session, links: &[Link], nodes: &[MapNode], ground: &Ground) -> Result<Vec<MapLink>> {
    let at: HashMap<&str, usize> =
        nodes.iter().enumerate().map(|(n, node)| (&*node.id, n)).collect();
    let ends = |link: &Link| {
        Some(layout::Link { from: *at.get(&*link.from_id)?, to: *at.get(&*link.to_id)? })
    };
    let known: Vec<(layout::Link, &Link)> =
        links.iter().filter_map(|link| Some((ends(link)?, link))).collect();
    let ends: Vec<layout::Link> = known.iter().map(|(ends, _)| *ends).collect();
    let curve = |curve: layout::Curve| {
        let link = known[curve.link].1;
        MapLink {
            id: link.id.clone(),
            kind: link.kind.clone(),
            from: link.from_id.clone(),
            to: link.to_id.clone(),
            strength: u8::try_from(link.strength).unwrap_or(1),
            note: link.note.clone(),
            certainty: link.certainty.clone(),
            on_date: link.on_date.clone(),
            path: curve.points.into_iter().map(|point| [point.x, point.y]).collect(),
        }
    };
    let curves = ways(&session.open()?.ways, ends, &ground.boxes, &ground.ties);
    Ok(curves.into_iter().map(curve).collect())
}

/// Groups that hold (C-25). Each stands a little nearer to its people than the one before, so that two
/// of the same people are told apart.
fn cliques(session: &Session, state: &State, (nodes, ground): (&[MapNode], &Ground), names: &mut Names) -> Result<Vec<MapClique>> {
    /// Room between a box and the line around it, px: less than around the core, and in steps.
    const PAD: (f64, f64, usize) = (12.0, 3.0, 3);
    let shown = held_in(session, state)?.into_iter().enumerate().map(|(n, (clique, people))| {
        let members: HashSet<&str> = people.iter().map(String::as_str).collect();
        let pad = PAD.0 - PAD.1 * (n % PAD.2) as f64;
        let outline = outlines(nodes, ground, pad, |node| members.contains(node.id.as_str()));
        MapClique {
            name_at: largest(&outline).and_then(|corners| names.of_circle(corners, &clique.name)),
            outline,
            people: nodes.iter().filter(|node| members.contains(node.id.as_str())).map(|node| node.id.clone()).collect(),
            id: clique.id,
            name: clique.name,
            colour: clique.colour,
            opportunity: Some(clique.context_id).filter(|id| !id.is_empty()),
            note: clique.note,
            certainty: clique.certainty,
            on_date: clique.on_date,
        }
    });
    Ok(shown.collect())
}

/// The part that most people see first.
fn largest(outlines: &[Vec<[f64; 2]>]) -> Option<&Vec<[f64; 2]>> {
    let area = |corners: &Vec<[f64; 2]>| -> f64 {
        let next = corners.iter().cycle().skip(1);
        corners.iter().zip(next).map(|([x, y], [to_x, to_y])| x * to_y - to_x * y).sum::<f64>().abs()
    };
    outlines.iter().max_by(|a, b| area(a).total_cmp(&area(b)))
}

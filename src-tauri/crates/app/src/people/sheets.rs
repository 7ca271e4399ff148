//! A map that is too large to be read on one sheet, over several: an overview, then each part of it.
//!
//! Not drawing. Levels are folded from below until the map can be read; who is folded away begins a
//! further sheet, small branches of one manager together. Invariant: everybody stands on one sheet at
//! least, and a map that can be read on one sheet is one.

use std::collections::{HashMap, HashSet};

use super::map::laid;
use super::state::{Look, State};
use super::view::{MapNode, PeopleMap, PeopleMapQuery};
use crate::error::Result;
use crate::session::Session;

/// Width and height that a map may have to be read, px.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room(pub(crate) f64, pub(crate) f64);

impl Room {
    /// Whether a map can be read in it.
    pub(crate) fn holds(self, map: &PeopleMap) -> bool {
        let [left, top, right, bottom] = map.bounds;
        right - left <= self.0 && bottom - top <= self.1
    }

    /// So many boxes have room below each other, one of them the manager's.
    fn rows(self) -> u32 {
        (self.1 / BOX.1 - 1.0).max(2.0) as u32
    }

    /// No more people have room than boxes with the gaps around them.
    fn people(self) -> u32 {
        ((self.0 * self.1) / (BOX.0 * BOX.1)).max(2.0) as u32
    }
}

/// A box with the gaps around it, px.
const BOX: (f64, f64) = (220.0, 84.0);

/// A part of a map.
pub(crate) struct MapSheet {
    /// What asks for it.
    pub(crate) query: PeopleMapQuery,
    /// Whose it is, in words; empty for the overview.
    pub(crate) title: String,
    /// The part.
    pub(crate) map: PeopleMap,
}

/// The sheets of a map, the overview first, then its parts in the order of the lines.
pub(crate) fn sheets(session: &Session, query: &PeopleMapQuery, room: Room) -> Result<Vec<MapSheet>> {
    let look = Look { account: &query.account, opportunity: query.opportunity.as_deref(), on: query.on.as_deref() };
    let cutter = Cutter { session, state: State::of(session, look)?, room };
    let map = cutter.draw(query)?;
    if room.holds(&map) {
        return Ok(vec![MapSheet { query: query.clone(), title: String::new(), map }]);
    }
    let mut sheets = Vec::new();
    cutter.cut(PeopleMapQuery { rows: Some(room.rows()), ..query.clone() }, String::new(), &mut sheets)?;
    Ok(sheets)
}

struct Cutter<'a> {
    session: &'a Session,
    state: State,
    room: Room,
}

impl Cutter<'_> {
    fn draw(&self, query: &PeopleMapQuery) -> Result<PeopleMap> {
        laid(self.session, self.state.clone(), query)
    }

    /// One sheet, and below it those of whom it folds away.
    fn cut(&self, query: PeopleMapQuery, title: String, sheets: &mut Vec<MapSheet>) -> Result<()> {
        let asked = query.folded.clone();
        let (shown, map) = self.fitting(query.clone())?;
        let away: Vec<&MapNode> = map.nodes.iter().filter(|node| node.folded && node.below > 0 && !asked.contains(&node.id)).collect();
        let names: HashMap<&str, &str> = map.nodes.iter().map(|node| (node.id.as_str(), node.called())).collect();
        let parts = self.parts(away, &names, &query)?;
        sheets.push(MapSheet { query: shown, title, map });
        for (tops, title) in parts {
            self.cut(PeopleMapQuery { tops, folded: asked.clone(), ..query.clone() }, title, sheets)?;
        }
        Ok(())
    }

    /// The map with as many levels as can be read: the deepest are folded first. What is only its own
    /// top and the level below it stays, for there is nothing left to fold.
    fn fitting(&self, query: PeopleMapQuery) -> Result<(PeopleMapQuery, PeopleMap)> {
        let (mut query, mut map) = (query.clone(), self.draw(&query)?);
        while !self.room.holds(&map) {
            let Some(level) = deepest(&map, &query.tops) else { break };
            query.folded.extend(level);
            map = self.draw(&query)?;
        }
        Ok((query, map))
    }

    /// Who begins a sheet, and its title: neighbours of one manager together as long as all have room.
    fn parts(&self, mut away: Vec<&MapNode>, names: &HashMap<&str, &str>, query: &PeopleMapQuery) -> Result<Vec<(Vec<String>, String)>> {
        away.sort_by(|a, b| a.manager.cmp(&b.manager).then(a.x.total_cmp(&b.x)).then(a.y.total_cmp(&b.y)));
        let mut parts = Vec::new();
        for siblings in away.chunk_by(|a, b| a.manager == b.manager) {
            let mut rest = siblings;
            while !rest.is_empty() {
                let (part, others) = rest.split_at(self.together(rest, query)?);
                parts.push((ids(part), titled(part, names)));
                rest = others;
            }
        }
        Ok(parts)
    }

    /// How many of these have room on one sheet with all below them; the first always.
    fn together(&self, nodes: &[&MapNode], query: &PeopleMapQuery) -> Result<usize> {
        let mut room = self.room.people();
        let fits = |node: &&&MapNode| room.checked_sub(node.below + 1).map(|left| room = left).is_some();
        let mut count = nodes.iter().take_while(fits).count().max(1);
        while count > 1 && !self.room.holds(&self.draw(&PeopleMapQuery { tops: ids(&nodes[..count]), ..query.clone() })?) {
            count -= 1;
        }
        Ok(count)
    }
}

fn ids(nodes: &[&MapNode]) -> Vec<String> {
    nodes.iter().map(|node| node.id.clone()).collect()
}

/// Those on the lowest level that has somebody with reports who are drawn. A sheet's own tops stay, and so
/// does who stands above everybody.
fn deepest(map: &PeopleMap, tops: &[String]) -> Option<Vec<String>> {
    let leading: HashSet<&str> = map.lines.iter().map(|line| line.from.as_str()).collect();
    let led: HashSet<&str> = map.lines.iter().map(|line| line.to.as_str()).collect();
    let alone = leading.difference(&led).count() == 1;
    let stays = |node: &MapNode| tops.contains(&node.id) || (alone && !led.contains(node.id.as_str()));
    let leads: Vec<&MapNode> = map.nodes.iter().filter(|node| leading.contains(node.id.as_str()) && !stays(node)).collect();
    let lowest = leads.iter().map(|node| node.y).fold(f64::MIN, f64::max);
    let level: Vec<String> = leads.iter().filter(|node| node.y >= lowest - 1.0).map(|node| node.id.clone()).collect();
    (!level.is_empty()).then_some(level)
}

/// The department that all of them are of, else whom they report to; and the first and the last of them.
fn titled(part: &[&MapNode], called: &HashMap<&str, &str>) -> String {
    let names: Vec<&str> = part.iter().map(|node| node.called()).collect();
    let people = match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, .., last] => format!("{first} – {last}"),
    };
    let unit = part.first().and_then(|node| node.unit.clone()).filter(|unit| part.iter().all(|node| node.unit.as_ref() == Some(unit)));
    let manager = part.first().and_then(|node| called.get(node.manager.as_deref()?)).map(|name| (*name).to_owned());
    [unit.or(manager), Some(people)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

//! Who is known, level by level; who influences whom; who pulls the same way.
//!
//! Invariant: everybody on the map stands in the table once.

use std::collections::HashMap;

use ::reports::{Block, PageColumn};

use super::Ground;
use crate::error::Result;
use crate::method::level_titles;
use crate::people::state::{COVERAGE, ROLE, STATUS};
use crate::people::view::{MapNode, MapMark};

impl Ground<'_> {
    /// A heading and a table below it; nothing without rows.
    pub(super) fn table(&self, title: &str, columns: &[(String, f64)], rows: Vec<Vec<String>>) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = columns.iter().map(|(name, share)| PageColumn { name: name.clone(), share: *share }).collect();
        vec![Block::Heading(self.text(title)), Block::Table(columns, rows)]
    }

    /// A column by the key of its heading.
    pub(super) fn column(&self, key: &str, share: f64) -> (String, f64) {
        (self.text(key), share)
    }

    /// A column called like the scale whose levels it shows.
    pub(super) fn scale(&self, scale: &str, share: f64) -> Result<(String, f64)> {
        Ok((self.scale_title(scale)?, share))
    }

    /// What a scale is called.
    pub(super) fn scale_title(&self, scale: &str) -> Result<String> {
        Ok(crate::method::scale(&self.session.open()?.method, scale)?.title.get(self.speech.code()).to_owned())
    }

    /// Titles of levels.
    pub(super) fn levels(&self, scale: &str, levels: &[String]) -> Result<String> {
        Ok(level_titles(&self.session.open()?.method, scale, &levels.join(","), self.speech.code()))
    }
}

/// Everybody by level, the most heeded of each first.
pub(super) fn people(ground: &Ground<'_>) -> Result<Vec<Block>> {
    let levels = levels(ground)?;
    let mut nodes: Vec<&MapNode> = ground.map.nodes.iter().collect();
    let level = |node: &MapNode| levels.get(node.id.as_str()).copied().unwrap_or(u32::MAX);
    nodes.sort_by(|a, b| level(a).cmp(&level(b)).then(b.influence.total_cmp(&a.influence)));
    let mut last = None;
    let rows = nodes.into_iter().map(|node| {
        let now = level(node);
        let first = last.replace(now) != Some(now);
        row(ground, node, first.then_some(now))
    });
    let columns = [
        ground.column("relations-report-level", 1.3),
        ground.column("common-name", 1.9),
        ground.scale(ROLE, 1.5)?,
        ground.scale(STATUS, 1.4)?,
        ground.scale(COVERAGE, 1.3)?,
        ground.column("people-influence", 1.2),
        ground.column("relations-report-judged", 1.4),
    ];
    Ok(ground.table("relations-report-people", &columns, rows.collect::<Result<_>>()?))
}

/// The level of everybody within the formal lines, as the zipper counts it.
fn levels(ground: &Ground<'_>) -> Result<HashMap<String, u32>> {
    let zipper = crate::people::zipper(ground.session, ground.query.clone())?;
    let of = zipper.levels.into_iter().flat_map(|level| level.theirs.into_iter().map(move |person| (person.id, level.level)));
    Ok(of.collect())
}

/// Somebody's row; the first of a level names it.
fn row(ground: &Ground<'_>, node: &MapNode, level: Option<u32>) -> Result<Vec<String>> {
    let named = |level: u32| match level {
        u32::MAX => ground.text("charts-outside"),
        level => ground.speech.say("people-zipper-level", &[("level", (level + 1).into())]),
    };
    let title = node.title.clone().filter(|title| title != node.called());
    let name = [Some(node.called().to_owned()), title].into_iter().flatten().collect::<Vec<_>>().join("\n");
    Ok(vec![
        level.map(named).unwrap_or_default(),
        name,
        ground.levels(ROLE, &node.roles)?,
        ground.levels(STATUS, node.status.as_slice())?,
        ground.levels(COVERAGE, node.coverage.as_slice())?,
        ground.speech.format.percent_points(node.influence.round() as i64),
        judged(ground, node),
    ])
}

/// When somebody was judged last, and that it is too long ago.
fn judged(ground: &Ground<'_>, node: &MapNode) -> String {
    let last = node.marks.iter().max_by(|a: &&MapMark, b| a.on_date.cmp(&b.on_date));
    let told = |mark: &MapMark| match mark.faded {
        true => format!("{} ({})", ground.day(&mark.on_date), ground.text("insights-way-old")),
        false => ground.day(&mark.on_date),
    };
    last.map(told).unwrap_or_default()
}

/// Links beside the formal lines: who influences whom, who is at odds, allied, introduced us.
pub(super) fn ties(ground: &Ground<'_>) -> Vec<Block> {
    let names = ground.names();
    let name = |id: &String| names.get(id.as_str()).map(|name| (*name).to_owned()).unwrap_or_default();
    let sure = |key: &String| ground.text(&format!("board-certainty-{key}"));
    let rows = ground.map.links.iter().map(|link| vec![
        name(&link.from),
        ground.text(&format!("people-kind-{}", link.kind)),
        name(&link.to),
        "●".repeat(usize::from(link.strength.min(3))),
        [Some(ground.day(&link.on_date)), link.certainty.as_ref().map(sure)].into_iter().flatten().collect::<Vec<_>>().join(", "),
        link.note.clone().unwrap_or_default(),
    ]);
    let columns = [
        ground.column("relations-report-who", 1.8),
        (String::new(), 1.5),
        ground.column("relations-report-whom", 1.8),
        ground.column("people-strength", 1.2),
        ground.column("people-since", 1.7),
        ground.column("common-note", 2.2),
    ];
    ground.table("relations-report-ties", &columns, rows.collect())
}

/// Groups of people who pull the same way.
pub(super) fn circles(ground: &Ground<'_>) -> Vec<Block> {
    let names = ground.names();
    let rows = ground.map.cliques.iter().map(|circle| {
        let people: Vec<&str> = circle.people.iter().filter_map(|id| names.get(id.as_str()).copied()).collect();
        vec![circle.name.clone(), people.join(", "), ground.day(&circle.on_date), circle.note.clone().unwrap_or_default()]
    });
    let columns = [
        ground.column("relations-circle", 1.6),
        ground.column("common-people", 3.0),
        ground.column("people-since", 1.2),
        ground.column("common-note", 2.2),
    ];
    ground.table("relations-circles", &columns, rows.collect())
}

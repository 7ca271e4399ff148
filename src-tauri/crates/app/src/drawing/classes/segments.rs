//! Segments of accounts compared: revenue as bars, count and win rate beside them.
//!
//! Invariant: bars and table say the same of each segment.

use charts::{Aside, Chart, Heading, SegmentRow, Style, draw};

use super::super::chart::{Made, accounts_row, opaque_accounts};
use super::super::slice::Slice;
use super::super::view::{TableRow, TableView};
use super::Ground;
use crate::classes::view::ClassQuery;
use crate::classes::{Dimension, Group, grouped};
use crate::error::Result;

const COLUMNS: [&str; 4] = ["accounts", "revenue", "potential", "win-rate"];

pub(in super::super) fn segments(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ground = Ground::of(slice)?;
    let dimension = Dimension::of(&ground.book, slice.query.dimension.as_deref().unwrap_or_default())?;
    let groups = grouped(&ground.entries(), &dimension);
    let speech = &ground.words.speech;
    let column = |key: &&str| speech.text(&format!("charts-column-{key}"));
    let title = dimension.title(&ground.words);
    let subtitle = speech.text("charts-segments-note");
    let (known, unknown): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.level.is_some());
    let picture = charts::Segments {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        measure: column(&"revenue"),
        columns: COLUMNS.iter().map(column).collect(),
        rows: known.iter().map(|group| bar(&ground, &dimension, group)).collect(),
        aside: unknown.first().map(|group| aside(&ground, &dimension, group)),
        empty: speech.text("charts-segments-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Segments(&picture), style),
        table: TableView {
            columns: std::iter::once(title.clone()).chain(COLUMNS.iter().map(column)).collect(),
            rows: groups.iter().map(|group| row(&ground, &dimension, group)).collect(),
        },
        notes: Vec::new(),
        empty: known.is_empty(),
        title,
        subtitle,
    })
}

fn cells(ground: &Ground<'_>, group: &Group) -> Vec<String> {
    let format = &ground.words.speech.format;
    vec![
        format.integer(group.count as i64),
        ground.words.money(group.revenue).short,
        ground.words.money(group.potential).short,
        group.rate.map_or_else(|| i18n::DASH.to_owned(), |rate| format.percent(rate.share(), 0)),
    ]
}

fn bar(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> SegmentRow {
    let decided = group.rate.map(|rate| {
        let args = [("part", rate.part.into()), ("count", rate.n.into())];
        ground.words.speech.say("charts-segments-decided", &args)
    });
    SegmentRow {
        name: dimension.name(&ground.words, group.level.as_deref()),
        value: group.revenue as f64,
        cells: cells(ground, group),
        lines: decided.into_iter().collect(),
        target: asked(ground, dimension, group).as_ref().and_then(opaque_accounts),
    }
}

fn aside(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> Aside {
    let sum = ground.words.money(group.revenue).short;
    let args = [("count", group.count.into()), ("sum", sum.into())];
    Aside {
        text: ground.words.speech.say("charts-accounts-without", &args),
        lines: Vec::new(),
        target: asked(ground, dimension, group).as_ref().and_then(opaque_accounts),
    }
}

fn row(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> TableRow {
    let name = dimension.name(&ground.words, group.level.as_deref());
    match asked(ground, dimension, group) {
        Some(query) => accounts_row(name, cells(ground, group), query),
        None => TableRow { name, cells: cells(ground, group), target: None, thing: None, accounts: None },
    }
}

/// The accounts of a group; only levels can be asked for, not words.
fn asked(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> Option<ClassQuery> {
    match dimension {
        Dimension::Scale(scale) => Some(ground.with(&scale.key, group.level.as_deref().unwrap_or_default())),
        Dimension::Fact(_) => None,
    }
}

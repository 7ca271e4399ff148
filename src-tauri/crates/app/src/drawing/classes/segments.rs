//! Segments of accounts compared: revenue as bars, figures beside them.
//!
//! Invariant: bars and table say the same of each segment.

use charts::{Aside, Chart, Heading, SegmentRow, Style, draw};
use domain::method::COVERAGE_MODEL;
use domain::segments::Known;

use super::super::chart::{Made, accounts_row, opaque_accounts};
use super::super::slice::Slice;
use super::super::view::{TableRow, TableView};
use super::Ground;
use crate::classes::view::ClassQuery;
use crate::classes::{Dimension, Entry, Group, Headcount, grouped, mismatched};
use crate::error::Result;

/// The scale of A-16.
const BUYER_TYPE: &str = "buyer-type";
/// Names in a tooltip; a longer list is not read.
const NAMES: usize = 5;

/// What is told beside the bars: of buyer types what they leave us, of coverage models
/// whom of us they occupy.
fn columns(dimension: &Dimension<'_>) -> &'static [&'static str] {
    match dimension.key() {
        BUYER_TYPE => &["accounts", "revenue", "margin", "discount", "won"],
        COVERAGE_MODEL => &["accounts", "our-people", "mismatches", "revenue"],
        _ => &["accounts", "revenue", "potential", "win-rate"],
    }
}

/// What stands below the title.
fn subtitle(dimension: &Dimension<'_>) -> &'static str {
    match dimension.key() {
        BUYER_TYPE => "charts-segments-note-buyers",
        COVERAGE_MODEL => "charts-segments-note-coverage",
        _ => "charts-segments-note",
    }
}

pub(in super::super) fn segments(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ground = Ground::of(slice)?;
    let dimension = Dimension::of(&ground.book, slice.query.dimension.as_deref().unwrap_or_default())?;
    let entries = ground.entries();
    let groups = grouped(&ground.book, &entries, &dimension);
    let columns = columns(&dimension);
    let speech = &ground.words.speech;
    let column = |key: &&str| speech.text(&format!("charts-column-{key}"));
    let title = dimension.title(&ground.words);
    let subtitle = speech.text(subtitle(&dimension));
    let (known, unknown): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.level.is_some());
    let picture = charts::Segments {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        measure: column(&"revenue"),
        columns: columns.iter().map(column).collect(),
        rows: known.iter().map(|group| bar(&ground, &dimension, group, &entries)).collect(),
        aside: unknown.first().map(|group| aside(&ground, &dimension, group)),
        empty: speech.text("charts-segments-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Segments(&picture), style),
        table: TableView {
            columns: std::iter::once(title.clone()).chain(columns.iter().map(column)).collect(),
            rows: groups.iter().map(|group| row(&ground, &dimension, group)).collect(),
        },
        notes: poor(&ground, &dimension, &groups),
        empty: known.is_empty(),
        title,
        subtitle,
    })
}

/// Groups that bring volume but no profit.
fn poor(ground: &Ground<'_>, dimension: &Dimension<'_>, groups: &[Group]) -> Vec<String> {
    let name = |group: &Group| dimension.name(&ground.words, group.level.as_deref());
    let said = |group: &Group| ground.words.speech.say("charts-segments-unprofitable", &[("name", name(group).into())]);
    match dimension.key() {
        BUYER_TYPE => groups.iter().filter(|group| group.unprofitable).map(said).collect(),
        _ => Vec::new(),
    }
}

fn cells(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> Vec<String> {
    columns(dimension).iter().map(|column| cell(ground, group, column)).collect()
}

fn cell(ground: &Ground<'_>, group: &Group, column: &str) -> String {
    let speech = &ground.words.speech;
    let format = &speech.format;
    let share = |known: Known| known.share().map_or_else(|| speech.text("charts-no-figures"), |share| format.percent(share, 1));
    let count = |pick: fn(&Headcount) -> usize| group.headcount.as_ref().map_or(0, pick) as i64;
    match column {
        "accounts" => format.integer(group.count as i64),
        "revenue" => ground.words.money(group.revenue).short,
        "potential" => ground.words.money(group.potential).short,
        "won" => format.integer(group.won as i64),
        "discount" => share(group.discount),
        "margin" => share(group.margin),
        "our-people" => format.integer(count(|found| found.people)),
        "mismatches" => format.integer(count(|found| found.mismatched.len())),
        _ => group.rate.map_or_else(|| i18n::DASH.to_owned(), |rate| format.percent(rate.share(), 0)),
    }
}

fn bar(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group, entries: &[&Entry<'_>]) -> SegmentRow {
    SegmentRow {
        name: dimension.name(&ground.words, group.level.as_deref()),
        value: group.revenue as f64,
        cells: cells(ground, dimension, group),
        lines: lines(ground, group, entries),
        target: asked(ground, dimension, group).as_ref().and_then(opaque_accounts),
    }
}

/// What a bar tells when it is pointed at.
fn lines(ground: &Ground<'_>, group: &Group, entries: &[&Entry<'_>]) -> Vec<String> {
    let speech = &ground.words.speech;
    let decided = group.rate.map(|rate| {
        let args = [("part", rate.part.into()), ("count", rate.n.into())];
        speech.say("charts-segments-decided", &args)
    });
    let known = (group.margin.count > 0)
        .then(|| speech.say("charts-segments-margin-known", &[("count", group.margin.count.into())]));
    let names = mismatched(entries, group).into_iter().take(NAMES);
    let other = names.map(|one| speech.say("charts-segments-mismatch", &[("name", one.name.into())]));
    decided.into_iter().chain(known).chain(other).collect()
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
        Some(query) => accounts_row(name, cells(ground, dimension, group), query),
        None => TableRow { name, cells: cells(ground, dimension, group), target: None, thing: None, accounts: None },
    }
}

/// The accounts of a group; only levels can be asked for, not words.
fn asked(ground: &Ground<'_>, dimension: &Dimension<'_>, group: &Group) -> Option<ClassQuery> {
    match dimension {
        Dimension::Scale(scale) => Some(ground.with(&scale.key, group.level.as_deref().unwrap_or_default())),
        Dimension::Fact(_) => None,
    }
}

//! The lifecycle curve: accounts in their phases, and where the trend of revenue says another.
//!
//! Invariant: phases left out of the short view are shown as soon as an account is in one of
//! them, or is said to be.

use charts::{Chart, CurveItem, Heading, Phase, Style, draw};
use domain::method::Level;
use domain::standing::suggest_phase;

use super::super::chart::{Made, accounts_row, opaque_accounts};
use super::super::slice::Slice;
use super::super::view::TableView;
use super::Ground;
use crate::classes::Entry;
use crate::error::Result;

const LIFECYCLE: &str = "lifecycle";

pub(in super::super) fn lifecycle(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ground = Ground::of(slice)?;
    let scale = crate::method::scale(ground.book.method, LIFECYCLE)?;
    let entries = ground.entries();
    let used = |level: &&Level| !level.hidden || entries.iter().any(|one| one.levels(LIFECYCLE) == level.key);
    let mut phases: Vec<&Level> = scale.levels.iter().filter(|level| level.at.is_some()).filter(used).collect();
    phases.sort_by_key(|level| level.at.map_or(0, |at| at[0]));
    let on = |level: &Level| -> Vec<&Entry<'_>> { entries.iter().copied().filter(|one| one.levels(LIFECYCLE) == level.key).collect() };
    let without: Vec<&Entry<'_>> = entries.iter().copied().filter(|one| one.level(scale).is_none()).collect();
    let speech = &ground.words.speech;
    let title = scale.title.get(speech.code()).to_owned();
    let subtitle = speech.text("charts-lifecycle-note");
    let picture = charts::Curve {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        phases: phases.iter().map(|level| phase(&ground, level, &on(level))).collect(),
        items: entries.iter().filter_map(|entry| item(&ground, &phases, entry)).collect(),
        up: speech.text("charts-lifecycle-up"),
        aside: ground.aside(LIFECYCLE, &without),
        empty: speech.text("charts-lifecycle-empty"),
    };
    let row = |level: &&Level| {
        let here = on(level);
        let elsewhere = here.iter().filter(|one| suggest_phase(&ground.book.standing(one)).is_some()).count();
        let cells = vec![speech.format.integer(here.len() as i64), ground.sum(&here), speech.format.integer(elsewhere as i64)];
        accounts_row(level.title.get(speech.code()).to_owned(), cells, ground.with(LIFECYCLE, &level.key))
    };
    let columns = ["level", "accounts", "revenue", "suggested"];
    Ok(Made {
        drawing: draw(Chart::Curve(&picture), style),
        table: TableView {
            columns: columns.iter().map(|key| speech.text(&format!("charts-column-{key}"))).collect(),
            rows: phases.iter().map(row).collect(),
        },
        notes: Vec::new(),
        empty: without.len() == entries.len(),
        title,
        subtitle,
    })
}

fn phase(ground: &Ground<'_>, level: &Level, here: &[&Entry<'_>]) -> Phase {
    let code = ground.words.speech.code();
    let [x, y] = level.at.unwrap_or_default();
    Phase {
        name: level.title.get(code).to_owned(),
        note: ground.count(here),
        at: (f64::from(x), f64::from(y)),
        lines: level.advice.iter().map(|said| said.get(code).to_owned()).collect(),
        target: opaque_accounts(&ground.with(LIFECYCLE, &level.key)),
    }
}

fn item(ground: &Ground<'_>, phases: &[&Level], entry: &Entry<'_>) -> Option<CurveItem> {
    let place = |key: &str| phases.iter().position(|level| level.key == key);
    let found = suggest_phase(&ground.book.standing(entry));
    let why = found.as_ref().map(|found| ground.words.phase(found));
    Some(CurveItem {
        name: entry.line.name.clone(),
        phase: place(entry.levels(LIFECYCLE))?,
        suggested: found.and_then(|found| place(found.phase.key())),
        lines: std::iter::once(ground.revenue(entry)).chain(why).collect(),
        target: ground.one(entry),
    })
}

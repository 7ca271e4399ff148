//! The relationship ladder: who stands on which rung, who is wanted higher, and how long.
//!
//! Invariant: the rung wanted is told where it is another one than the present.

use charts::{Chart, Climber, Goal, Heading, Rung, Style, draw};
use domain::method::{Level, Scale};

use super::super::chart::{Made, accounts_row, opaque_accounts};
use super::super::slice::Slice;
use super::super::view::TableView;
use super::Ground;
use crate::classes::Entry;
use crate::error::Result;

const LADDER: &str = "ladder";

pub(in super::super) fn ladder(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ground = Ground::of(slice)?;
    let scale = crate::method::scale(ground.book.method, LADDER)?;
    let rungs = low_first(scale);
    let entries = ground.entries();
    let on = |level: &Level| -> Vec<&Entry<'_>> { entries.iter().copied().filter(|one| one.levels(LADDER) == level.key).collect() };
    let without: Vec<&Entry<'_>> = entries.iter().copied().filter(|one| one.level(scale).is_none()).collect();
    let speech = &ground.words.speech;
    let title = scale.title.get(speech.code()).to_owned();
    let subtitle = speech.text("charts-ladder-note");
    let picture = charts::Ladder {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        rungs: rungs.iter().map(|level| rung(&ground, &rungs, level, &on(level))).collect(),
        aside: ground.aside(LADDER, &without),
        empty: speech.text("charts-ladder-empty"),
    };
    let row = |level: &&Level| {
        let here = on(level);
        let climbing = here.iter().filter(|one| goal(&ground, &rungs, level, one).is_some()).count();
        let cells = vec![speech.format.integer(here.len() as i64), ground.sum(&here), speech.format.integer(climbing as i64)];
        accounts_row(level.title.get(speech.code()).to_owned(), cells, ground.with(LADDER, &level.key))
    };
    let columns = ["level", "accounts", "revenue", "climbing"];
    Ok(Made {
        drawing: draw(Chart::Ladder(&picture), style),
        table: TableView {
            columns: columns.iter().map(|key| speech.text(&format!("charts-column-{key}"))).collect(),
            rows: rungs.iter().rev().map(row).collect(),
        },
        notes: Vec::new(),
        empty: without.len() == entries.len(),
        title,
        subtitle,
    })
}

fn low_first(scale: &Scale) -> Vec<&Level> {
    let mut levels: Vec<_> = scale.levels.iter().collect();
    levels.sort_by_key(|level| level.value);
    levels
}

fn rung(ground: &Ground<'_>, rungs: &[&Level], level: &Level, here: &[&Entry<'_>]) -> Rung {
    let code = ground.words.speech.code();
    Rung {
        name: level.title.get(code).to_owned(),
        note: ground.count(here),
        climbers: here.iter().map(|entry| climber(ground, rungs, level, entry)).collect(),
        lines: level.advice.iter().map(|said| said.get(code).to_owned()).collect(),
        target: opaque_accounts(&ground.with(LADDER, &level.key)),
    }
}

fn climber(ground: &Ground<'_>, rungs: &[&Level], level: &Level, entry: &Entry<'_>) -> Climber {
    let goal = goal(ground, rungs, level, entry);
    let aim = goal.as_ref().map(|goal| {
        let rung = rungs[goal.rung].title.get(ground.words.speech.code());
        ground.words.speech.say("charts-ladder-aim", &[("rung", rung.into()), ("day", goal.text.as_str().into())])
    });
    Climber {
        name: entry.line.name.clone(),
        lines: std::iter::once(ground.revenue(entry)).chain(aim).collect(),
        target: ground.one(entry),
        goal,
    }
}

/// The rung wanted, where it is another one.
fn goal(ground: &Ground<'_>, rungs: &[&Level], level: &Level, entry: &Entry<'_>) -> Option<Goal> {
    let held = entry.wanted(LADDER)?;
    let rung = rungs.iter().position(|one| one.key == held.levels && one.key != level.key)?;
    let day = crate::dates::stored(Some(&held.on_date))?;
    Some(Goal { rung, text: ground.words.speech.format.date(day) })
}

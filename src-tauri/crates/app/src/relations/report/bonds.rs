//! Who of us meets whom, where nobody does, and what is to be done to stand better.
//!
//! Invariant: pairs and plans are those of their views, in the views' order.

use ::reports::{Block, Figure};

use super::Ground;
use crate::actions::view::ActionView;
use crate::error::Result;
use crate::people::STRATEGY;
use crate::people::state::{COVERAGE, STATUS};
use crate::people::view::{PairView, PlanRow, Wanted};
use crate::views::Picture;

/// Pictures higher than this many rows are not to be read on a page; the tables tell the same.
const DRAWN: usize = 40;

/// The zipper as a picture, its gaps, and who meets whom how often.
pub(super) fn zipper(ground: &Ground<'_>) -> Result<Vec<Block>> {
    let view = crate::people::zipper(ground.session, ground.query.clone())?;
    if view.pairs.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = vec![Block::Heading(ground.text("people-zipper"))];
    let rows: usize = view.levels.iter().map(|level| level.ours.len().max(level.theirs.iter().filter(|one| one.first).count())).sum();
    if rows <= DRAWN {
        let drawing = crate::drawing::draw(ground.session, &Picture::Zipper(super::of(ground)))?;
        blocks.push(Block::Picture(Figure { caption: String::new(), about: ground.text("people-zipper"), drawing }));
    }
    let gap = |level: &crate::people::view::ZipperLevel| {
        let name = ground.speech.say("people-zipper-level", &[("level", (level.level + 1).into())]);
        Block::Fact(name, ground.text("people-zipper-gap"))
    };
    blocks.extend(view.levels.iter().filter(|level| level.gap).map(gap));
    let columns = [
        ground.column("people-zipper-theirs", 2.0),
        ground.column("people-zipper-ours", 2.0),
        ground.column("pyramids-last", 1.4),
        ground.column("relations-report-rhythm", 1.6),
        ground.column("common-note", 2.0),
    ];
    let rows = view.pairs.iter().map(|pair| met(ground, pair)).collect();
    // The heading stands above the picture.
    blocks.extend(ground.table("people-zipper", &columns, rows).into_iter().skip(1));
    Ok(blocks)
}

fn met(ground: &Ground<'_>, pair: &PairView) -> Vec<String> {
    let last = pair.last_on.as_deref().map_or_else(|| ground.text("people-pair-never"), |day| ground.day(day));
    let rhythm = pair.rhythm_days.map(|days| ground.speech.say("relations-report-every", &[("days", days.into())]));
    let late = pair.late.then(|| ground.text("people-zipper-late"));
    vec![
        pair.person.name.clone(),
        pair.teammate.name.clone(),
        last,
        [rhythm, late].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        pair.note.clone().unwrap_or_default(),
    ]
}

/// Where key people stand, where we want them, who sees to it and what they do (C-22).
pub(super) fn plan(ground: &Ground<'_>) -> Result<Vec<Block>> {
    let rows = crate::people::plan(ground.session, ground.query.clone())?;
    let columns = [
        ground.column("relations-plan-person", 1.9),
        ground.scale(STATUS, 1.7)?,
        ground.scale(COVERAGE, 1.7)?,
        ground.column("relations-plan-strategy", 1.4),
        ground.column("people-zipper-ours", 1.4),
        ground.column("reports-actions", 3.0),
    ];
    let rows = rows.iter().map(|row| planned(ground, row)).collect::<Result<_>>()?;
    Ok(ground.table("relations-plan", &columns, rows))
}

fn planned(ground: &Ground<'_>, row: &PlanRow) -> Result<Vec<String>> {
    let ours: Vec<&str> = row.pairs.iter().map(|pair| pair.teammate.name.as_str()).collect();
    let actions: Vec<String> = row.actions.iter().map(|action| told(ground, action)).collect();
    let title = row.title.as_ref().filter(|title| **title != row.person.name);
    Ok(vec![
        std::iter::once(&row.person.name).chain(title).map(String::as_str).collect::<Vec<_>>().join("\n"),
        aimed(ground, STATUS, row.status.as_ref(), row.status_wanted.as_ref())?,
        aimed(ground, COVERAGE, row.coverage.as_ref(), row.coverage_wanted.as_ref())?,
        ground.levels(STRATEGY, row.strategy.as_slice())?,
        ours.join(", "),
        actions.join("\n"),
    ])
}

/// From where to where, and until when.
fn aimed(ground: &Ground<'_>, scale: &str, now: Option<&String>, wanted: Option<&Wanted>) -> Result<String> {
    let now = now.map(|level| ground.levels(scale, std::slice::from_ref(level))).transpose()?;
    let Some(wanted) = wanted else { return Ok(now.unwrap_or_default()) };
    let aim = ground.levels(scale, std::slice::from_ref(&wanted.level))?;
    Ok(format!("{} → {aim}\n{}", now.unwrap_or_else(|| "–".to_owned()), ground.day(&wanted.by)))
}

/// What, who, until when, and whether it is done.
fn told(ground: &Ground<'_>, action: &ActionView) -> String {
    let owner = action.owner.as_ref().map(|owner| owner.name.clone());
    let due = action.due_on.as_deref().map(|day| ground.day(day));
    let more: Vec<String> = [owner, due].into_iter().flatten().collect();
    let sign = if action.done { "✓" } else { "○" };
    match more.is_empty() {
        true => format!("{sign} {}", action.text),
        false => format!("{sign} {} ({})", action.text, more.join(", ")),
    }
}

//! The stairs of an account and its departments as pictures (C-18, C-24).
//!
//! Invariant: both tell what their views tell.

use charts::{Cells, CellsRow, Chart, Drawing, Heading, Shade, WordCell, cells_height, draw};
use store::Account;

use super::chart::style;
use super::view::PeoplePicture;
use crate::error::Result;
use crate::people::view::BondQuery;
use crate::relations::view::{DepartmentTask, DepartmentView, Introduction, StairLevel, StairPhase, StairsView};
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::Id;

/// Width of both pictures, px.
const WIDE: u32 = 1180;
/// Shares of the width: the part, what to do, introductions.
const COLUMNS: [f64; 3] = [1.0, 2.4, 1.4];

fn picture_of(cells: &Cells, theme: &str) -> Drawing {
    let size = (WIDE, cells_height(cells, &style(theme, (WIDE, WIDE), (WIDE, WIDE))));
    draw(Chart::Cells(cells), &style(theme, size, size))
}

fn account(session: &Session, picture: &PeoplePicture) -> Result<String> {
    Ok(session.open()?.store.db().get::<Account>(&picture.account)?.name)
}

/// Draws the stairs of an account.
pub(super) fn stairs(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let view = crate::relations::stairs(session, Id { id: picture.account.clone() })?;
    let speech = session.speech();
    let numbered = |(n, phase): (usize, &StairPhase)| (format!("{} {}", n + 1, phase.title), 1.0);
    let cells = Cells {
        heading: Heading { title: account(session, picture)?, note: speech.text("relations-stairs") },
        columns: view.phases.iter().enumerate().map(numbered).collect(),
        rows: view.levels.iter().map(|level| step(&speech, &view, level)).collect(),
        notes: mean(&speech, &view).into_iter().collect(),
        empty: speech.text("relations-stairs-none"),
    };
    Ok(picture_of(&cells, &picture.theme))
}

fn mean(speech: &Speech, view: &StairsView) -> Option<String> {
    let args = [("mean", format!("{:.1}", view.mean?).into()), ("phases", view.phases.len().into())];
    Some(speech.say("relations-stairs-mean", &args))
}

fn step(speech: &Speech, view: &StairsView, level: &StairLevel) -> CellsRow {
    let is = |of: &Option<String>| of.as_ref() == Some(&level.key);
    let (shade, note) = match (is(&view.level), is(&view.wanted)) {
        (true, _) => (Shade::Held, "relations-level-now"),
        (_, true) => (Shade::Wanted, "relations-level-want"),
        _ => (Shade::Step, ""),
    };
    let asked = |phase: &StairPhase| -> Vec<String> {
        let deals = view.deals.iter().filter(|deal| deal.phase.as_ref() == Some(&phase.key) && is(&phase.level));
        deals.map(|deal| deal.opportunity.name.clone()).collect()
    };
    let cell = |(n, phase): (usize, &StairPhase)| WordCell {
        shade: if level.first.is_some_and(|first| n + 1 >= first as usize) { shade } else { Shade::None },
        lines: asked(phase),
    };
    CellsRow {
        name: level.title.clone(),
        note: if note.is_empty() { String::new() } else { speech.text(note) },
        cells: view.phases.iter().enumerate().map(cell).collect(),
    }
}

/// Draws the departments of an account.
pub(super) fn departments(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let asked = BondQuery { account: picture.account.clone(), opportunity: picture.opportunity.clone(), on: None };
    let view = crate::relations::departments(session, asked)?;
    let speech = session.speech();
    let titles = ["relations-part", "relations-part-tasks", "people-kind-introduction"].map(|key| speech.text(key));
    let rows: Result<Vec<CellsRow>> = view.iter().map(|one| department(session, &speech, one)).collect();
    let cells = Cells {
        heading: Heading { title: account(session, picture)?, note: speech.text("relations-departments") },
        columns: titles.into_iter().zip(COLUMNS).collect(),
        rows: rows?,
        notes: Vec::new(),
        empty: speech.text("relations-departments-none"),
    };
    Ok(picture_of(&cells, &picture.theme))
}

fn department(session: &Session, speech: &Speech, one: &DepartmentView) -> Result<CellsRow> {
    let scale = session.open()?.method.scale("department-part");
    let part = one.part.as_ref().and_then(|key| scale?.level(key)).map(|level| level.title.get(speech.code()).to_owned());
    let plain = |lines: Vec<String>| WordCell { shade: Shade::None, lines };
    let part = part.unwrap_or_else(|| speech.text("relations-part-open"));
    Ok(CellsRow {
        name: one.unit.name.clone(),
        note: speech.say("common-count-people", &[("count", one.people.into())]),
        cells: vec![
            plain(vec![part]),
            plain(one.tasks.iter().map(|task| told(speech, task)).collect()),
            plain(one.introduced.iter().map(|by| introduced(speech, by)).collect()),
        ],
    })
}

fn told(speech: &Speech, task: &DepartmentTask) -> String {
    match &task.action {
        Some(action) if action.done => format!("✓ {} ({})", task.text, speech.text("insights-play-done")),
        Some(_) => format!("○ {} ({})", task.text, speech.text("insights-play-made")),
        None => format!("· {}", task.text),
    }
}

fn introduced(speech: &Speech, by: &Introduction) -> String {
    speech.say("people-drop-to", &[("from", by.from.name.as_str().into()), ("to", by.to.name.as_str().into())])
}

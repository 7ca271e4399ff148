//! The zipper and the table of stakeholders as pictures (C-17, C-19).
//!
//! Invariant: both tell what their views tell, redacted where those are.

use charts::{
    Chart, Drawing, StakeholderCell, StakeholderRow, Stakeholders, Zipper, ZipperCard, ZipperLevel, ZipperPair, draw,
};

use super::heading::heading;
use super::people_keys::status;
use super::chart::style;
use super::view::PeoplePicture;
use crate::error::Result;
use crate::people::view::{BondQuery, PairView, StakeholderLine, ZipperLevel as Level, ZipperPerson};
use crate::session::Session;
use crate::speech::Speech;

/// Width of both pictures, and what each row and level of the zipper takes, px.
const WIDE: f64 = 1000.0;
const ROW: f64 = 52.0;
const AROUND: f64 = 120.0;

/// So many of theirs stand in a table that is to be read.
const MOST: usize = 60;

/// Leaves out those of a level who do not come first; answers how many, in words.
fn leave(speech: &Speech, level: &mut Level, all: bool) -> Option<String> {
    let before = level.theirs.len();
    level.theirs.retain(|person| all || person.first);
    let left = before - level.theirs.len();
    (left > 0).then(|| speech.say("relations-ripple-more", &[("count", left.into())]))
}

fn asked(picture: &PeoplePicture) -> BondQuery {
    BondQuery {
        account: picture.account.clone(),
        opportunity: picture.opportunity.clone(),
        on: picture.on.clone(),
    }
}

/// Draws the zipper of an account.
pub(super) fn zipper(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let mut view = crate::people::zipper(session, asked(picture))?;
    let speech = session.speech();
    let others: Vec<Option<String>> = view.levels.iter_mut().map(|level| leave(&speech, level, picture.all)).collect();
    let rows: usize = view.levels.iter().map(|level| level.ours.len().max(level.theirs.len()).max(1)).sum();
    let high = rows as f64 * ROW + view.levels.len() as f64 * 10.0 + AROUND;
    let card = |person: &ZipperPerson, theirs: bool| ZipperCard {
        name: if person.name.is_empty() { speech.text("charts-not-identified") } else { person.name.clone() },
        title: person.title.clone().unwrap_or_default(),
        status: theirs.then(|| status(person.status.as_deref())),
        placeholder: theirs && person.name.is_empty(),
        ..ZipperCard::default()
    };
    let order = |theirs: bool| -> Vec<&str> {
        let side = view.levels.iter().flat_map(|level| if theirs { &level.theirs } else { &level.ours });
        side.map(|person| person.id.as_str()).collect()
    };
    let (ours, theirs) = (order(false), order(true));
    let at = |all: &[&str], id: &str| all.iter().position(|one| *one == id);
    let pair = |pair: &PairView| {
        Some(ZipperPair {
            ours: at(&ours, &pair.teammate.id)?,
            theirs: at(&theirs, &pair.person.id)?,
            late: pair.late,
            text: fresh(&speech, pair),
        })
    };
    let chart = Zipper {
        heading: heading(session, picture, &speech.text("people-zipper"))?,
        ours: speech.text("people-zipper-ours"),
        theirs: speech.text("people-zipper-theirs"),
        levels: view.levels.iter().zip(others).map(|(level, others)| ZipperLevel {
            name: [Some(speech.say("people-zipper-level", &[("level", (level.level + 1).into())])), others].into_iter().flatten().collect::<Vec<_>>().join(", "),
            ours: level.ours.iter().map(|person| card(person, false)).collect(),
            theirs: level.theirs.iter().map(|person| card(person, true)).collect(),
            gap: level.gap.then(|| speech.text("people-zipper-gap")),
        }).collect(),
        pairs: view.pairs.iter().filter_map(pair).collect(),
        legend: Some((speech.text("people-zipper-kept"), speech.text("people-zipper-late"))),
        empty: speech.text("charts-people-empty"),
    };
    let size = (WIDE as u32, high as u32);
    Ok(draw(Chart::Zipper(&chart), &style(&picture.theme, size, size)))
}

/// Draws the table of stakeholders of an account.
pub(super) fn stakeholders(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let mut view = crate::people::stakeholders(session, asked(picture))?;
    let speech = session.speech();
    let total = view.rows.len();
    view.rows.truncate(if picture.all { usize::MAX } else { MOST });
    let shown = [("shown", view.rows.len().into()), ("total", total.into())];
    let left = (view.rows.len() < total).then(|| speech.say("relations-ripple-shown", &shown));
    let chart = Stakeholders {
        heading: heading(session, picture, &speech.text("people-stakeholders"))?,
        who: speech.text("people-zipper-theirs"),
        columns: view.teammates.iter().map(|one| one.name.clone()).collect(),
        rows: view.rows.iter().map(|row| line(session, &speech, row)).collect::<Result<_>>()?,
        legend: left.into_iter().chain([speech.text("people-stakeholders-legend")]).collect::<Vec<_>>().join(". "),
        empty: speech.text("charts-people-empty"),
    };
    let wide = (380.0 + 130.0 * view.teammates.len() as f64).clamp(640.0, 2400.0);
    let size = (wide as u32, (view.rows.len() as f64 * 44.0 + AROUND) as u32);
    Ok(draw(Chart::Stakeholders(&chart), &style(&picture.theme, size, size)))
}

fn line(session: &Session, speech: &Speech, row: &StakeholderLine) -> Result<StakeholderRow> {
    let method = &session.open()?.method;
    let sign = |key: &String| method.scale("buying-role").and_then(|scale| scale.level(key)).map(|level| level.sign.clone());
    let step = |key: &Option<String>| -> u8 {
        let levels = method.scale("relationship-level").map(|scale| scale.levels.as_slice()).unwrap_or_default();
        let at = key.as_ref().and_then(|key| levels.iter().position(|level| level.key == *key));
        at.map_or(0, |at| at as u8 + 1)
    };
    let cell = |pair: &Option<PairView>| pair.as_ref().map_or_else(StakeholderCell::default, |pair| StakeholderCell {
        level: step(&pair.level),
        wanted: step(&pair.wanted),
        text: fresh(speech, pair),
        late: pair.late,
    });
    Ok(StakeholderRow {
        name: if row.person.name.is_empty() { speech.text("charts-not-identified") } else { row.person.name.clone() },
        title: row.title.clone().unwrap_or_default(),
        letters: row.roles.iter().filter_map(sign).collect(),
        status: status(row.status.as_deref()),
        cells: row.cells.iter().map(cell).collect(),
        lines: Vec::new(),
        target: Some(row.person.id.clone()),
    })
}

/// How lately, and how often it should be.
fn fresh(speech: &Speech, pair: &PairView) -> String {
    let days = pair.days_since.into();
    match (&pair.last_on, pair.rhythm_days) {
        (None, _) => speech.text("people-pair-never"),
        (Some(_), Some(rhythm)) => speech.say("people-pair-of", &[("days", days), ("rhythm", rhythm.into())]),
        (Some(_), None) => speech.say("people-pair-ago", &[("days", days)]),
    }
}

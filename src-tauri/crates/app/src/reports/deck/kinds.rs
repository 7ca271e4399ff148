//! Which slides each kind of deck has.
//!
//! Invariant: the first is the cover; no two have one key.

use ::reports::Slide;

use super::super::{board, map, outlook};
use super::tables::{pipeline, tables};
use super::super::view::{DeckKind, DeckOf};
use super::{Keyed, cover, words};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::{workshops, worksheets};

/// What it is of.
pub(super) fn name(session: &Session, of: &DeckOf) -> Result<String> {
    let db = session.open()?.store.db();
    Ok(match of.kind {
        DeckKind::Portfolio | DeckKind::Forecast => session.open()?.workspace.name.clone(),
        DeckKind::Account => db.get::<store::Account>(subject(of)?)?.name,
        DeckKind::Opportunity => db.get::<store::Opportunity>(subject(of)?)?.name,
        DeckKind::Minutes => workshops::document(session, subject(of)?)?.title,
    })
}

fn subject(of: &DeckOf) -> Result<&String> {
    of.subject.as_ref().ok_or_else(|| AppError::BadRequest("a deck of one thing names it".to_owned()))
}

/// All slides there can be, what is drawn on them within this room.
pub(super) fn compose(session: &Session, of: &DeckOf, room: [f64; 4]) -> Result<Vec<Keyed>> {
    let speech = session.speech();
    let day = speech.format.date(session.today());
    let lead = match of.kind {
        DeckKind::Portfolio => "reports-deck-portfolio",
        DeckKind::Account => "reports-deck-account",
        DeckKind::Opportunity => "reports-deck-opportunity",
        DeckKind::Forecast => "reports-deck-forecast",
        DeckKind::Minutes => "reports-deck-minutes",
    };
    let mut slides = vec![cover(name(session, of)?, speech.say(lead, &[("day", day.as_str().into())]))];
    slides.extend(match of.kind {
        DeckKind::Portfolio => portfolio(session, room)?,
        DeckKind::Account => account(session, subject(of)?, room)?,
        DeckKind::Opportunity => opportunity(session, subject(of)?)?,
        DeckKind::Forecast => forecast(session)?,
        DeckKind::Minutes => minutes(session, subject(of)?, room)?,
    });
    Ok(slides)
}

fn keyed(key: &str, slide: Option<Slide>) -> Option<Keyed> {
    slide.map(|slide| (key.to_owned(), slide))
}

fn portfolio(session: &Session, room: [f64; 4]) -> Result<Vec<Keyed>> {
    let mut slides = vec![("portfolio".to_owned(), board::matrix(session, ("portfolio", None), room)?)];
    slides.extend(keyed("pipeline", pipeline(session, None)?));
    slides.extend(keyed("forecast", outlook::slide(session, None)?));
    slides.extend(tables(session, None)?);
    Ok(slides)
}

/// The plan section by section, with its boards drawn anew as shapes and charts, then the records.
fn account(session: &Session, id: &str, room: [f64; 4]) -> Result<Vec<Keyed>> {
    let (parts, mut slides) = (worksheets::parts_of(session, "account-plan", id, Some("slides"))?, Vec::new());
    for (at, part) in parts.iter().enumerate() {
        session.advance("reports-progress", at, parts.len())?;
        slides.extend(words::part(session, part));
        for feed in part.feeds.iter().filter(|feed| BOARDS.contains(&feed.as_str())) {
            slides.extend(drawn(session, (feed, id), room)?);
        }
    }
    for feed in BOARDS.iter().filter(|feed| !parts.iter().any(|part| part.feeds.iter().any(|one| one == *feed))) {
        slides.extend(drawn(session, (feed, id), room)?);
    }
    let account = id.to_owned();
    slides.extend(keyed("pipeline", pipeline(session, Some(&account))?));
    slides.extend(keyed("forecast", outlook::slide(session, Some(&account))?));
    slides.extend(tables(session, Some(&account))?);
    Ok(once(slides))
}

/// What of a plan is drawn, by what feeds it.
const BOARDS: [&str; 3] = ["units", "relationship", "revenue-plan"];

/// Begins the keys of the further slides of a map; their number follows.
pub(super) const PARTS: &str = "board-relationship-";

fn drawn(session: &Session, (feed, account): (&str, &str), room: [f64; 4]) -> Result<Vec<Keyed>> {
    let slides: Vec<Slide> = match feed {
        "units" => units(session, account, room)?.into_iter().collect(),
        "relationship" => map::people(session, account, room)?,
        _ => outlook::plan(session, account)?.into_iter().collect(),
    };
    // A section may have the name of what feeds it.
    let key = |at: usize| if at == 0 { format!("board-{feed}") } else { format!("{PARTS}{}", at + 1) };
    Ok(slides.into_iter().enumerate().map(|(at, slide)| (key(at), slide)).collect())
}

/// The map of units, where something is on it.
fn units(session: &Session, account: &str, room: [f64; 4]) -> Result<Option<Slide>> {
    let slide = board::matrix(session, ("internal", Some(account)), room)?;
    Ok(board::has_cards(session, "internal", account)?.then_some(slide))
}

fn opportunity(session: &Session, id: &str) -> Result<Vec<Keyed>> {
    let parts = worksheets::parts_of(session, "opportunity-plan", id, None)?;
    Ok(parts.iter().flat_map(|part| words::part(session, part)).collect())
}

/// The minutes section by section, then the board at the start and as it was left.
fn minutes(session: &Session, id: &str, room: [f64; 4]) -> Result<Vec<Keyed>> {
    let mut slides = words::document(session, &workshops::document(session, id)?);
    for found in workshops::boards(session, id)? {
        let Some(matrix) = session.open()?.method.matrix(&found.matrix) else { continue };
        let slide = board::kept(session, session.speech().text(found.title), matrix, &found.stood, room);
        slides.push((format!("board-{}", found.title), slide));
    }
    Ok(slides)
}

fn forecast(session: &Session) -> Result<Vec<Keyed>> {
    let mut slides: Vec<Keyed> = keyed("forecast", outlook::slide(session, None)?).into_iter().collect();
    slides.extend(outlook::review(session)?);
    slides.extend(keyed("pipeline", pipeline(session, None)?));
    slides.extend(tables(session, None)?.into_iter().filter(|(key, _)| key == "common-opportunities"));
    Ok(slides)
}

/// A board that two sections show is one slide.
fn once(slides: Vec<Keyed>) -> Vec<Keyed> {
    let mut known = std::collections::HashSet::new();
    slides.into_iter().filter(|(key, _)| known.insert(key.clone())).collect()
}

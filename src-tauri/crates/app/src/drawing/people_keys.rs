//! The signs of the people map in words, and what levels of the method they stand for.
//!
//! Invariant: every sign that is drawn is told, and of what may be many only those that are drawn.

use charts::{Coverage, LinkKind, PeopleKey, PeopleSign, Status};
use domain::method::Level;

use crate::error::Result;
use crate::people::view::PeopleMap;
use crate::session::Session;
use crate::speech::Speech;

/// The method's signs, as far as the map shows them.
pub(super) fn legend(session: &Session, speech: &Speech, view: &PeopleMap) -> Result<Vec<PeopleKey>> {
    let drawn = |key: &str| view.links.iter().any(|link| link.kind == key);
    let arrows = if drawn("influence") { vec![(1, "charts-influence-weak"), (3, "charts-influence-strong")] } else { Vec::new() };
    let arrows = arrows.into_iter().map(|(weight, key)| PeopleKey { sign: PeopleSign::Influence(weight), text: speech.text(key) });
    let kinds = ["dotted", "conflict", "alliance", "introduction"].into_iter().filter(|key| drawn(key));
    let kinds = kinds.map(|key| PeopleKey { sign: PeopleSign::Link(kind(key)), text: speech.text(&format!("people-kind-{key}")) });
    let core = (!view.core.is_empty()).then(|| PeopleKey { sign: PeopleSign::Core, text: speech.text("people-core") });
    let old = view.nodes.iter().any(|node| node.marks.iter().any(|mark| mark.faded));
    Ok(standing(session, speech)?
        .into_iter()
        .chain(roles(session, speech, view)?)
        .chain(arrows)
        .chain(kinds)
        .chain(core)
        .chain(view.cliques.iter().map(|clique| PeopleKey { sign: PeopleSign::Circle(tone(&clique.colour)), text: clique.name.clone() }))
        .chain(old.then(|| PeopleKey { sign: PeopleSign::Old, text: speech.text("people-legend-old") }))
        .collect())
}

/// Status and coverage; what is private is not told redacted.
pub(super) fn standing(session: &Session, speech: &Speech) -> Result<Vec<PeopleKey>> {
    let mut keys = of_scale(session, speech, "status", |level| PeopleSign::Status(status(Some(&level.key))))?;
    keys.extend(of_scale(session, speech, "coverage", |level| PeopleSign::Coverage(coverage(Some(&level.key))))?);
    Ok(keys)
}

/// The letters that somebody has (C-01).
fn roles(session: &Session, speech: &Speech, view: &PeopleMap) -> Result<Vec<PeopleKey>> {
    let method = &session.open()?.method;
    let held = |level: &Level| view.nodes.iter().any(|node| node.roles.contains(&level.key));
    let levels = method.scale("buying-role").map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let seen = levels.iter().filter(|level| held(level));
    Ok(seen.map(|level| PeopleKey { sign: PeopleSign::Letter(level.sign.clone()), text: level.title.get(speech.code()).to_owned() }).collect())
}

fn of_scale(session: &Session, speech: &Speech, scale: &str, sign: fn(&Level) -> PeopleSign) -> Result<Vec<PeopleKey>> {
    let levels = session.open()?.method.scale(scale).map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let seen = levels.iter().filter(|level| !(session.redacts() && level.private));
    Ok(seen.map(|level| PeopleKey { sign: sign(level), text: level.title.get(speech.code()).to_owned() }).collect())
}

pub(super) fn status(level: Option<&str>) -> Status {
    match level {
        Some("enemy") => Status::Enemy,
        Some("non-supporter") => Status::Against,
        Some("neutral") => Status::Neutral,
        Some("supporter") => Status::For,
        Some("mentor") => Status::Mentor,
        _ => Status::Unknown,
    }
}

pub(super) fn kind(key: &str) -> LinkKind {
    match key {
        "dotted" => LinkKind::Dotted,
        "conflict" => LinkKind::Conflict,
        "alliance" => LinkKind::Alliance,
        "introduction" => LinkKind::Introduction,
        _ => LinkKind::Influence,
    }
}

pub(super) fn coverage(level: Option<&str>) -> Coverage {
    match level {
        Some("shallow") => Coverage::Thin,
        Some("multiple") => Coverage::Several,
        Some("in-depth") => Coverage::Deep,
        _ => Coverage::None,
    }
}

/// The number of a colour token such as `c-2`.
pub(super) fn tone(colour: &str) -> u8 {
    colour.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(1)
}

//! What is on record of an account: the relationship, who speaks for and against us, who else
//! sells there, and how much of what it buys comes from us.

use std::collections::BTreeMap;

use store::{Competitor, Contender, Opportunity, Person};

use super::super::sheet::newest;
use super::super::view::FedLine;
use super::{Read, Told, joined, named, once, some, toned};
use crate::accounts::judgement_views;
use crate::error::Result;
use crate::insights;
use crate::method::level_titles;
use crate::people;
use crate::people::state::{Look, STATUS};
use crate::plan;
use crate::session::Session;
use crate::views::InsightView;
use crate::wire::Id;

/// Scales of and C-17, in which a relationship is judged.
const RELATION: [(&str, &str); 3] =
    [("ladder", "worksheets-ladder"), ("lifecycle", "worksheets-lifecycle"), ("relationship-state", "worksheets-state")];

/// So many people on one level are named: a plan is read, not searched.
const NAMED: usize = 12;

/// How the relationship with the account stands.
pub(super) fn relation(session: &Session, id: &str) -> Result<Told> {
    let (speech, open) = (session.speech(), session.open()?);
    let mut told = Told::default();
    for (scale, key) in RELATION {
        let held = judgement_views(session, id, scale)?;
        let Some(now) = held.iter().find(|one| !one.wanted && !one.levels.is_empty()) else { continue };
        let title = level_titles(&open.method, scale, &now.levels.join(","), speech.code());
        told.lines.push(named(speech.text(key), joined([Some(title), session.words(now.why.clone())])));
        told.newest = told.newest.max(newest(std::iter::once(now.on_date.as_str())));
    }
    Ok(told)
}

/// People on one side, and what the rules say of the map that is good, or is not.
pub(super) fn sides(session: &Session, read: &Read, id: &str, for_us: bool) -> Result<Told> {
    let (speech, open) = (session.speech(), session.open()?);
    let status = open.method.scale(STATUS);
    let value = |level: &str| status.and_then(|scale| scale.level(level)).map(|level| level.value).unwrap_or_default();
    let mut by: BTreeMap<i32, (String, Vec<String>)> = BTreeMap::new();
    for (name, level) in stances(session, id)? {
        if (for_us && value(&level) > 0) || (!for_us && value(&level) < 0) {
            by.entry(value(&level)).or_insert_with(|| (level, Vec::new())).1.push(name);
        }
    }
    let line = |(level, names): &(String, Vec<String>)| named(level_titles(&open.method, STATUS, level, speech.code()), first(session, names));
    let mut lines: Vec<FedLine> = if for_us { by.values().rev().map(line).collect() } else { by.values().map(line).collect() };
    lines.extend(noticed(session, read, id, |one| for_us == (one.severity == "good"))?);
    Ok(lines.into())
}

/// Everybody whose status is judged, with it; the most heeded first, who is not on the map last.
fn stances(session: &Session, id: &str) -> Result<Vec<(String, String)>> {
    let seen = people::seen(session, Look { account: id, opportunity: None, on: None })?;
    let mut by_share: Vec<(&Person, f64)> = seen.people.iter().zip(seen.shares()).collect();
    by_share.sort_by(|a, b| b.1.total_cmp(&a.1));
    let all = by_share.into_iter().map(|(person, _)| person).chain(&seen.aside);
    let here = all.filter(|person| person.left_on.is_none());
    Ok(here.filter_map(|person| Some((people::called(person).to_owned(), seen.level(&person.id, STATUS)?))).collect())
}

/// The first of some names, and how many more there are.
fn first(session: &Session, names: &[String]) -> String {
    let shown = names.iter().take(NAMED).cloned();
    let more = names.len().saturating_sub(NAMED);
    let rest = (more > 0).then(|| session.speech().say("worksheets-more", &[("count", more.into())]));
    shown.chain(rest).collect::<Vec<_>>().join(", ")
}

/// What the rules warn of.
pub(super) fn risks(session: &Session, read: &Read, id: &str) -> Result<Told> {
    Ok(noticed(session, read, id, |one| matches!(one.severity.as_str(), "urgent" | "warning"))?.into())
}

/// What the rules say of the account's map as a whole.
fn noticed(session: &Session, read: &Read, id: &str, wanted: impl Fn(&InsightView) -> bool) -> Result<Vec<FedLine>> {
    let found = once(&read.noticed, || insights::of_map_alone(session, id))?;
    let tone = |one: &InsightView| match one.severity.as_str() {
        "urgent" => "bad",
        "good" => "good",
        _ => "watch",
    };
    let line = |one: &InsightView| toned(named(&one.title, &one.sentence), tone(one));
    Ok(found.iter().filter(|one| wanted(one)).map(line).collect())
}

/// Whoever else sells to the account: at which units of which product, and in which opportunities.
pub(super) fn competitors(session: &Session, read: &Read, id: &str) -> Result<Told> {
    let db = session.open()?.store.db();
    let speech = session.speech();
    let mut by: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let grid = once(&read.cells, || plan::whitespace(session, Id { id: id.to_owned() }))?;
    for row in &grid.rows {
        for (cell, column) in row.cells.iter().zip(&grid.columns) {
            for share in cell.iter().flat_map(|cell| &cell.shares) {
                let percent = share.percent.map(|percent| format!("{} %", speech.format.number(percent, 0)));
                let place = joined([Some(row.name.clone()), Some(column.name.clone()), percent]);
                by.entry(share.competitor.name.clone()).or_default().push(place);
            }
        }
    }
    for deal in db.with::<Opportunity>("account_id", id)?.into_iter().filter(|deal| deal.outcome == "open") {
        for rival in db.with::<Contender>("opportunity_id", &deal.id)? {
            let name = db.get::<Competitor>(&rival.competitor_id)?.name;
            by.entry(name).or_default().push(speech.say("worksheets-fights-for", &[("name", deal.name.as_str().into())]));
        }
    }
    Ok(by.into_iter().map(|(name, places)| named(name, places.join("; "))).collect::<Vec<_>>().into())
}

/// What the account could buy, buys, and has in work with us.
pub(super) fn wallet(session: &Session, read: &Read, id: &str) -> Result<Told> {
    let sum = &once(&read.cells, || plan::whitespace(session, Id { id: id.to_owned() }))?.total;
    let speech = session.speech();
    let Some(potential) = &sum.potential else { return Ok(Told::default()) };
    let share = sum.share.map(|share| format!("{} %", speech.format.number(share * 100.0, 0)));
    let lines = [
        some(speech.text("worksheets-share-of-wallet"), share),
        some(speech.text("whitespace-potential"), Some(potential.short.clone())),
        some(speech.text("whitespace-current"), Some(sum.current.short.clone())),
        some(speech.text("whitespace-open-sum"), Some(sum.open.short.clone())),
        some(speech.text("whitespace-gap"), Some(sum.gap.short.clone())),
    ];
    Ok(lines.into_iter().flatten().collect::<Vec<_>>().into())
}

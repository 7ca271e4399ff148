//! What the sample knows of its opportunities: elements, and of open ones marks and how far the buyer is.
//!
//! Invariant: whoever has come far has all elements verified as high as the amount asks, but for
//! a few that show what is missing.

use domain::method::{BUYER_STATE, Method, Process};
use store::{Opportunity, Protection, Rating, StageMark};

use super::data::{Level, Opportunities};
use super::maker::Maker;
use crate::error::Result;
use crate::opportunities::standard_heights;

/// Where all elements should be confirmed, as a part of the way.
const CONFIRMED: f64 = 0.4;
/// Where the first ones are.
const BEGUN: f64 = 0.3;
/// One in so many lacks something, and one in so many is ahead of its buyer.
const LACKING: usize = 6;
const AHEAD: usize = 7;
/// Days after which a protection was spoken of again; one in so many is free to take; how long others are kept, days.
const OLD: i64 = 120;
const FREE: usize = 11;
const KEPT: [i64; 4] = [90, 140, 21, 160];

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, opportunities: &Opportunities) -> Result<()> {
    let process = maker.setting.process.clone();
    for (number, deal) in opportunities.opportunity.iter().enumerate() {
        let row: Opportunity = maker.get(&maker.find("opportunity", &deal.reference)?)?;
        // Also of decided ones, so that looking back counts them as they were counted then.
        write_elements(maker, method, &process, &row, number)?;
        if row.outcome == "open" {
            write_marks(maker, &process, &row)?;
            write_buyer(maker, method, &process, &row, number)?;
            write_protection(maker, &row, number)?;
        }
    }
    Ok(())
}

fn way(process: &Process, row: &Opportunity) -> f64 {
    let last = process.stages.len().saturating_sub(1).max(1);
    process.position(&row.stage).unwrap_or(0) as f64 / last as f64
}

fn write_elements(maker: &mut Maker<'_>, method: &Method, process: &Process, row: &Opportunity, number: usize) -> Result<()> {
    let way = way(process, row);
    let Some(card) = process.elements.as_deref().and_then(|key| method.scorecard(key)) else { return Ok(()) };
    let needed = standard_heights().needed(row.amount_minor).step();
    for (at, criterion) in card.criteria.iter().enumerate() {
        let step = match way {
            way if way >= CONFIRMED && number % LACKING == 0 && at == 3 => needed - 1,
            way if way >= CONFIRMED => needed,
            way if way >= BEGUN && at < 3 => 1,
            _ => 0,
        };
        if step > 0 {
            insert(maker, row, &card.key, &criterion.key, step)?;
        }
    }
    Ok(())
}

fn insert(maker: &mut Maker<'_>, row: &Opportunity, card: &str, criterion: &str, step: u8) -> Result<()> {
    let rating = Rating {
        id: maker.id(),
        scorecard: card.to_owned(),
        criterion: criterion.to_owned(),
        subject_id: row.id.clone(),
        value: Some(f64::from(step)),
        on_date: row.opened_on.clone().unwrap_or_else(|| maker.day(30)),
        author: maker.author(row.owner_id.as_deref().unwrap_or_default()),
        ..Rating::default()
    };
    maker.insert(&rating)
}

/// What has been open for long was kept once more, but for one in so many that is free to take (D-09).
fn write_protection(maker: &mut Maker<'_>, row: &Opportunity, number: usize) -> Result<()> {
    let old = row.opened_on.as_ref().is_some_and(|day| *day < maker.day(OLD));
    let Some(owner) = row.owner_id.clone().filter(|_| old && number % FREE != FREE - 2) else { return Ok(()) };
    let kept = Protection {
        id: maker.id(),
        opportunity_id: row.id.clone(),
        author: maker.author(&owner),
        owner_id: Some(owner),
        until_on: Some(maker.day(-KEPT[number % KEPT.len()])),
        kind: "extend".to_owned(),
        why: None,
        on_date: maker.day(40),
    };
    maker.insert(&kept)
}

/// Marks of the stages behind, and half of those of its own.
fn write_marks(maker: &mut Maker<'_>, process: &Process, row: &Opportunity) -> Result<()> {
    let now = process.position(&row.stage).unwrap_or(0);
    for (at, stage) in process.stages.iter().enumerate().take(now + 1) {
        let count = if at < now { stage.marks.len() } else { stage.marks.len() / 2 };
        for mark in stage.marks.iter().take(count).filter(|mark| mark.by.is_none()) {
            let tick = StageMark {
                id: maker.id(),
                opportunity_id: row.id.clone(),
                pipeline: row.pipeline.clone(),
                stage: stage.key.clone(),
                mark: mark.key.clone(),
                done: true,
                evidence: None,
                on_date: maker.day(12),
                author: maker.author(row.owner_id.as_deref().unwrap_or_default()),
            };
            maker.insert(&tick)?;
        }
    }
    Ok(())
}

fn write_buyer(maker: &mut Maker<'_>, method: &Method, process: &Process, row: &Opportunity, number: usize) -> Result<()> {
    let stage = process.stage(&row.stage).and_then(|stage| stage.buyer.as_deref());
    let Some((scale, key)) = method.scale(BUYER_STATE).zip(stage) else { return Ok(()) };
    let at = scale.levels.iter().position(|level| level.key == key).unwrap_or(0);
    let at = if number % AHEAD == 0 { at.saturating_sub(2) } else { at };
    let author = maker.author(row.owner_id.as_deref().unwrap_or_default());
    let level = Level { ago: 10, level: scale.levels[at].key.clone(), sure: None, source: None, why: None };
    maker.judge(&row.id, BUYER_STATE, &author, &[level])
}

//! Dot voting (F-07): so many dots each, by passing the keyboard or counted for the room.
//!
//! Invariant: a vote that would give anybody more dots than they have is refused, and nothing of
//! it is written.

use domain::voting::{self, Allowance, Ranked};
use store::{Vote, Workshop, new_id};

use super::kept::Step;
use super::running::Running;
use super::view::VoteCast;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::Nothing;

/// Puts a voter's dots on a thing, in place of those they put there before.
pub fn vote(session: &mut Session, cast: VoteCast) -> Change<Nothing> {
    let running = Running::find_open(session, &cast.workshop)?;
    let step = step_of(&running, cast.round.as_deref())?.clone();
    let items = items(session, &running, &step)?;
    let name = items.iter().find(|(id, _)| *id == cast.item).map(|(_, name)| name.clone());
    let name = name.ok_or_else(|| AppError::UnknownKey { what: "item", key: cast.item.clone() })?;
    let voter = line(&cast.voter);
    let mut votes = of_round(session, &running.row.id, &step.key)?;
    let before = votes.iter().position(|vote| vote.item_id == cast.item && vote.voter == voter);
    let before = before.map(|at| votes.remove(at));
    let row = Vote {
        id: before.as_ref().map_or_else(new_id, |vote| vote.id.clone()),
        workshop_id: running.row.id.clone(),
        round: step.key.clone(),
        item_id: cast.item,
        voter,
        count: cast.count.into(),
    };
    votes.push(row.clone());
    rank(&running.row, &items, &votes)?;
    let op = Op::new(OpKind::VoteCast, name, 1).merging(format!("{}/{}/{}", row.round, row.voter, row.item_id));
    session.transact(op, |tx| {
        match (before.is_some(), row.count) {
            (true, 0) => tx.delete::<Vote>(&row.id)?,
            (true, _) => tx.update(&row)?,
            (false, 0) => {}
            (false, _) => tx.insert(&row)?,
        }
        Ok(Nothing {})
    })
}

/// The step of a round; the present one where none is named.
pub(super) fn step_of<'a>(running: &'a Running, round: Option<&str>) -> Result<&'a Step> {
    let named = |key: &str| running.kept.steps.iter().find(|step| step.key == key);
    let found = round.map_or_else(|| running.step(), named);
    found.ok_or_else(|| AppError::UnknownKey { what: "step", key: round.unwrap_or_default().to_owned() })
}

/// Id and name of what can be voted for in a step: the deck's cards, or what stands on the board.
pub(super) fn items(session: &Session, found: &Running, step: &Step) -> Result<Vec<(String, String)>> {
    if step.deck.is_some() {
        return Ok(step.cards.iter().map(|card| (card.key.clone(), card.text.clone())).collect());
    }
    let places = found.left(session)?;
    Ok(places.iter().map(|place| (place.subject_id.clone(), place.name.clone())).collect())
}

pub(super) fn of_round(session: &Session, workshop: &str, round: &str) -> Result<Vec<Vote>> {
    let mut votes = session.open()?.store.db().with::<Vote>("workshop_id", workshop)?;
    votes.retain(|vote| vote.round == round);
    Ok(votes)
}

/// Ranks the items; the dots of the room are those of the people who did not vote by name.
pub(super) fn rank(workshop: &Workshop, items: &[(String, String)], votes: &[Vote]) -> Result<Vec<Ranked<String>>> {
    let ids: Vec<String> = items.iter().map(|(id, _)| id.clone()).collect();
    let people = workshop.attendees.lines().count() as u32;
    let mut named: Vec<&str> = votes.iter().map(|vote| vote.voter.as_str()).filter(|voter| !voter.is_empty()).collect();
    named.sort_unstable();
    named.dedup();
    let room = (people > 0).then(|| people.saturating_sub(named.len() as u32));
    let allowance = Allowance { each: workshop.votes_each.clamp(1, 99) as u32, room };
    let vote = |vote: &Vote| voting::Vote {
        voter: Some(vote.voter.clone()).filter(|voter| !voter.is_empty()),
        item: vote.item_id.clone(),
        dots: vote.count.clamp(0, u32::MAX.into()) as u32,
    };
    let votes: Vec<_> = votes.iter().map(vote).collect();
    let over = |over: voting::TooMany<String>| AppError::TooManyVotes { given: over.given, allowed: over.allowed };
    voting::tally(&ids, &votes, allowance).map_err(over)
}

/// As [`rank`], without a limit: what was given counts even where the limit was lowered since.
pub(super) fn count(items: &[(String, String)], votes: &[Vote]) -> Vec<Ranked<String>> {
    let free = Workshop { votes_each: 99, ..Workshop::default() };
    let apart = |(n, vote): (usize, &Vote)| Vote { voter: format!("{n}"), count: vote.count.clamp(0, 99), ..vote.clone() };
    let named: Vec<Vote> = votes.iter().enumerate().map(apart).collect();
    rank(&free, items, &named).unwrap_or_default()
}

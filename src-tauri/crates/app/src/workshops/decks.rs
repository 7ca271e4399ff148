//! Cards of a deck in the order a group puts them (F-02, F-03).
//!
//! Kept as votes of a round of its own, `<step>#order`, whose count is the rank. Invariant: an
//! order names each card once.

use store::{Vote, new_id};

use super::running::Running;
use super::view::DeckOrder;
use super::votes::{of_round, step_of};
use crate::error::AppError;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// The round that keeps the order of a step's cards.
pub(super) fn round(step: &str) -> String {
    format!("{step}#order")
}

/// Keeps the order of a deck's cards; those not named come after, as they were dealt.
pub fn order(session: &mut Session, order: DeckOrder) -> Change<Nothing> {
    let running = Running::find_open(session, &order.workshop)?;
    let step = step_of(&running, order.round.as_deref())?;
    let known = |key: &String| step.cards.iter().any(|card| card.key == *key);
    if let Some(key) = order.cards.iter().find(|key| !known(key)) {
        return Err(AppError::UnknownKey { what: "card", key: key.clone() });
    }
    let rest = step.cards.iter().map(|card| &card.key).filter(|key| !order.cards.contains(key));
    let rest: Vec<&String> = if order.cards.is_empty() { Vec::new() } else { rest.collect() };
    let mut seen = std::collections::BTreeSet::new();
    let all = order.cards.iter().chain(rest).filter(|key| seen.insert(*key));
    let row = |(n, key): (usize, &String)| Vote {
        id: new_id(),
        workshop_id: running.row.id.clone(),
        round: round(&step.key),
        item_id: key.clone(),
        voter: String::new(),
        count: n as i64 + 1,
    };
    let rows: Vec<Vote> = all.enumerate().map(row).collect();
    let before = of_round(session, &running.row.id, &round(&step.key))?;
    session.transact(Op::new(OpKind::DeckOrder, &step.title, 1), |tx| {
        before.iter().try_for_each(|vote| tx.delete::<Vote>(&vote.id))?;
        rows.iter().try_for_each(|vote| tx.insert(vote))?;
        Ok(Nothing {})
    })
}

//! What became of opportunities like these: chances by stage from the file's own history.
//!
//! Not the chance a pack gives a stage, and not the time it takes (`tempo`). Source: D-30, D-32;
//! shrinking and its strength are ours.
//!
//! Formulas, over the opportunities decided by a day:
//! - *Reached(s)*: stood in stage s or a later one before they were decided; won ones all reached
//!   every stage, and `reached` after the last stage are the won.
//! - *Advance(s)* = reached(s + 1) ÷ reached(s), held towards what the pack expects:
//!   `(reached(s + 1) + m·e) ÷ (reached(s) + m)` with `e = chance(s) ÷ chance(s + 1)` and m = 10
//!   (the mean of a Beta distribution that begins with m cases like the pack's).
//! - *Win(s)* = the product of advance over s and all later stages.
//!
//! One of which nobody told how far it came counts as lost from the last stage, and so at every stage:
//! it says how often such are won, and nothing of where they are lost (ours).
//!
//! Open ones are left out, since a young one has not had its time yet. Invariant: without history
//! `win(s)` is the pack's chance of s where chances rise from stage to stage; it is in 0..=1.

use chrono::NaiveDate;
use serde::Serialize;

use crate::funnel::{Deal, decided_on, read_path};
use crate::series::{Chance, Outcome};

/// So many cases like the expected ones are mixed in before the first is counted.
pub const STRENGTH: f64 = 10.0;

/// A share of counted cases, held towards an expected one where they are few.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Shrunk {
    /// Cases that did.
    pub part: usize,
    /// All cases.
    pub n: usize,
    /// Share expected without any case, 0..=1.
    pub expected: f64,
}

/// What history says of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StageOdds {
    /// Going on from here, of those that got here.
    pub advance: Shrunk,
    /// Winning in the end, of those that got here.
    pub win: f64,
}

impl Shrunk {
    /// `(part + m·expected) ÷ (n + m)`, with m = [`STRENGTH`].
    pub fn share(self) -> f64 {
        (self.part as f64 + STRENGTH * self.expected) / (self.n as f64 + STRENGTH)
    }
}

/// The odds of every stage (the pack's chance of each, in order), from what is decided by a day.
pub fn odds(stages: &[Chance], deals: &[Deal<'_>], by: NaiveDate) -> Vec<StageOdds> {
    let reached = reached(stages.len(), deals, by);
    let mut odds: Vec<StageOdds> = (0..stages.len())
        .map(|s| Shrunk { part: reached[s + 1], n: reached[s], expected: expected(stages, s) })
        .map(|advance| StageOdds { advance, win: 0.0 })
        .collect();
    let mut win = 1.0;
    for stage in odds.iter_mut().rev() {
        win *= stage.advance.share();
        stage.win = win;
    }
    odds
}

/// The share the pack expects to go on from a stage.
fn expected(stages: &[Chance], stage: usize) -> f64 {
    let chance = |at: usize| stages.get(at).map_or(1.0, |c| f64::from(c.as_basis_points()) / 10_000.0);
    let next = chance(stage + 1);
    if next > 0.0 { (chance(stage) / next).min(1.0) } else { 0.0 }
}

/// How many decided ones reached each stage; the last entry are the won.
fn reached(stages: usize, deals: &[Deal<'_>], by: NaiveDate) -> Vec<usize> {
    let mut ends_at = vec![0; stages + 1];
    let mut path = Vec::new();
    for deal in deals {
        read_path(deal, stages, by, &mut path);
        if decided_on(deal, &path).is_none_or(|day| day > by) {
            continue;
        }
        let furthest = if deal.unseen { stages.checked_sub(1) } else { path.iter().map(|m| m.to).max() };
        let end = if deal.outcome == Outcome::Won { Some(stages) } else { furthest };
        if let Some(end) = end {
            ends_at[end] += 1;
        }
    }
    let mut sum = 0;
    let mut reached: Vec<usize> = ends_at.iter().rev().map(|count| { sum += count; sum }).collect();
    reached.reverse();
    reached
}

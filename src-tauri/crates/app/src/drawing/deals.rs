//! Opportunities as the kernels of funnel and forecast take them.
//!
//! Invariant: only the workspace's currency; what is left out is counted.

use std::collections::HashMap;

use domain::forecast::Category;
use domain::series::{Chance, Deal, Outcome};
use store::FunnelLine;

use super::slice::Slice;
use crate::dates::stored;
use crate::error::Result;

/// Deals with their forecast category, and what could not be counted.
pub(super) struct Deals {
    pub(super) list: Vec<(Deal, Category)>,
    pub(super) other_currency: u32,
    pub(super) without_amount: usize,
}

impl Deals {
    pub(super) fn of(slice: &Slice<'_>) -> Result<Self> {
        let open = slice.session.open()?;
        let (lines, other_currency) = open.store.db().figures(&slice.filter())?;
        let mut stages: HashMap<(&str, &str), (Chance, Category)> = HashMap::new();
        for process in open.method.processes() {
            for stage in &process.stages {
                let chance = percent(u32::from(stage.probability));
                stages.insert((&process.key, &stage.key), (chance, stage.category));
            }
        }
        let without_amount = lines.iter().filter(|line| line.amount.is_none() && line.outcome == "open").count();
        let known = |line: &FunnelLine| stages.get(&(line.pipeline.as_str(), line.stage.as_str())).copied();
        let list = lines.iter().map(|line| deal(line, known(line).unwrap_or((Chance::NEVER, Category::Omitted))));
        Ok(Self { list: list.collect(), other_currency, without_amount })
    }
}

fn deal(line: &FunnelLine, (chance, category): (Chance, Category)) -> (Deal, Category) {
    let deal = Deal {
        amount: line.amount.unwrap_or(0),
        chance: line.probability.map_or(chance, percent),
        outcome: outcome(&line.outcome),
        closes_on: stored(line.closes_on.as_deref()),
        closed_on: stored(line.closed_on.as_deref()),
    };
    (deal, category)
}

pub(super) fn percent(percent: u32) -> Chance {
    Chance::basis_points(u16::try_from(percent.min(100) * 100).unwrap_or(10_000))
}

pub(super) fn outcome(text: &str) -> Outcome {
    match text {
        "won" => Outcome::Won,
        "lost" => Outcome::Lost,
        _ => Outcome::Open,
    }
}

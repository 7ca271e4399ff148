//! What the method says of each stage, and an opportunity as the kernels take it.
//!
//! Invariant: a stage that no pipeline has counts as never won and left out.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::Category;
use domain::method::Method;
use domain::series::{Chance, Deal, Outcome};
use store::PastLine;

use crate::dates::stored;

/// Chance, category and place of every stage of every pipeline.
pub(crate) struct Stages<'a> {
    known: HashMap<(&'a str, &'a str), Stage>,
}

#[derive(Clone, Copy)]
struct Stage {
    chance: Chance,
    category: Category,
    place: usize,
}

impl<'a> Stages<'a> {
    pub(crate) fn of(method: &'a Method) -> Self {
        let mut known = HashMap::new();
        for process in method.processes() {
            for (place, stage) in process.stages.iter().enumerate() {
                let chance = percent(u32::from(stage.probability));
                let found = Stage { chance, category: stage.category, place };
                known.insert((process.key.as_str(), stage.key.as_str()), found);
            }
        }
        Self { known }
    }

    fn stage(&self, line: &PastLine) -> Option<Stage> {
        self.known.get(&(line.pipeline.as_str(), line.stage.as_str())).copied()
    }

    /// What its stage is counted as.
    pub(crate) fn category(&self, line: &PastLine) -> Category {
        self.stage(line).map_or(Category::Omitted, |stage| stage.category)
    }

    /// Where its stage stands in its pipeline.
    pub(crate) fn place(&self, line: &PastLine) -> Option<usize> {
        self.stage(line).map(|stage| stage.place)
    }

    /// The chance of its stage, whatever was set by hand.
    pub(crate) fn flat(&self, line: &PastLine) -> Chance {
        self.stage(line).map_or(Chance::NEVER, |stage| stage.chance)
    }

    /// As far as revenue is concerned.
    pub(crate) fn deal(&self, line: &PastLine) -> Deal {
        Deal {
            amount: line.amount.unwrap_or(0),
            chance: line.probability.map_or_else(|| self.flat(line), percent),
            outcome: outcome(&line.outcome),
            closes_on: stored(line.closes_on.as_deref()),
            closed_on: stored(line.closed_on.as_deref()),
        }
    }
}

pub(crate) fn percent(percent: u32) -> Chance {
    Chance::basis_points(u16::try_from(percent.min(100) * 100).unwrap_or(10_000))
}

pub(crate) fn outcome(text: &str) -> Outcome {
    match text {
        "won" => Outcome::Won,
        "lost" => Outcome::Lost,
        _ => Outcome::Open,
    }
}

/// Days from one stored day to another day, not below 0.
pub(crate) fn days_since(from: Option<&str>, to: NaiveDate) -> Option<u32> {
    let days = (to - stored(from)?).num_days();
    u32::try_from(days.max(0)).ok()
}

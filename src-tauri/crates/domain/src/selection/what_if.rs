//! What another threshold would select: "raising this to 2 million leaves 14".
//!
//! Sorted once, then each threshold is one binary search, so that a slider can ask all the way.

use super::{Fact, Mark, Met, Rule, Test};

/// Everybody as far as the threshold of one criterion decides.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// Selected whatever the threshold.
    always: usize,
    /// Figures of those whom only this criterion keeps in or out, ascending.
    hanging: Vec<f64>,
    at_most: bool,
}

impl WhatIf {
    /// Prepares the question for one criterion. `None` if the rule has no such criterion, or
    /// if it has no threshold.
    pub fn new<F: AsRef<[Option<Fact>]>>(
        rule: &Rule,
        criterion: usize,
        subjects: &[F],
    ) -> Option<Self> {
        let at_most = match rule.criteria.get(criterion)?.test {
            Test::AtLeast(_) => false,
            Test::AtMost(_) => true,
            Test::IsOneOf(_) => return None,
        };
        let mut what_if = Self { always: 0, hanging: Vec::new(), at_most };
        for facts in subjects {
            what_if.add(rule, criterion, facts.as_ref());
        }
        what_if.hanging.sort_by(f64::total_cmp);
        Some(what_if)
    }

    /// How many would be selected with this threshold. None meets one that is no number.
    pub fn count(&self, threshold: f64) -> usize {
        self.always + if threshold.is_nan() { 0 } else { self.beyond(threshold) }
    }

    /// How many would be selected with each of these thresholds, in their order.
    pub fn counts(&self, thresholds: &[f64]) -> Vec<usize> {
        thresholds.iter().map(|threshold| self.count(*threshold)).collect()
    }

    /// The least and the greatest figure that decides about anybody: the ends of a slider.
    pub fn range(&self) -> Option<(f64, f64)> {
        Some((*self.hanging.first()?, *self.hanging.last()?))
    }

    fn add(&mut self, rule: &Rule, criterion: usize, facts: &[Option<Fact>]) {
        let other = |(at, mark)| if at == criterion { Mark::NotMet } else { mark };
        let met = rule.met(rule.marks(facts).enumerate().map(other), Mark::Met);
        let with = met.plus(Met::of(&rule.criteria[criterion]));
        match facts.get(criterion) {
            _ if rule.passes(met) => self.always += 1,
            // Adding 0 makes −0 and 0 one figure for the order that is searched.
            Some(Some(Fact::Number(n))) if !n.is_nan() && rule.passes(with) => {
                self.hanging.push(n + 0.0);
            }
            _ => {}
        }
    }

    fn beyond(&self, threshold: f64) -> usize {
        match self.at_most {
            true => self.hanging.partition_point(|n| *n <= threshold),
            false => self.hanging.len() - self.hanging.partition_point(|n| *n < threshold),
        }
    }
}

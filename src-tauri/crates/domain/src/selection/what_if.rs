//! What another threshold would select: "raising this to 2 million leaves 14".
//!
//! Sorted once, then each threshold is one binary search, so that a slider can ask all the way.

use super::{Fact, Mark, Met, Rule, Test, mark};

/// Which threshold of a test is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The figure is to be this or more.
    AtLeast,
    /// The figure is to be this or less.
    AtMost,
}

/// Everybody as far as one threshold of one criterion decides.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// Selected whatever the threshold.
    always: usize,
    /// Figures of those whom only this threshold keeps in or out, ascending.
    hanging: Vec<f64>,
    bound: Bound,
}

impl Bound {
    /// The threshold that a test has; the lower one of two. `None` for a test of words.
    pub fn of(test: &Test) -> Option<Self> {
        match test {
            Test::Within { at_least: Some(_), .. } => Some(Self::AtLeast),
            Test::Within { at_most: Some(_), .. } => Some(Self::AtMost),
            _ => None,
        }
    }

    /// The test without this threshold; `None` for a test of words.
    fn lifted(self, test: &Test) -> Option<Test> {
        let Test::Within { at_least, at_most } = *test else { return None };
        Some(match self {
            Self::AtLeast => Test::Within { at_least: None, at_most },
            Self::AtMost => Test::Within { at_least, at_most: None },
        })
    }
}

impl WhatIf {
    /// Prepares the question for one threshold of one criterion; its other one stays. `None`
    /// if the rule has no such criterion, or if that tests words.
    pub fn new<F: AsRef<[Option<Fact>]>>(
        rule: &Rule,
        criterion: usize,
        bound: Bound,
        subjects: &[F],
    ) -> Option<Self> {
        let test = bound.lifted(&rule.criteria.get(criterion)?.test)?;
        let mut what_if = Self { always: 0, hanging: Vec::new(), bound };
        for facts in subjects {
            what_if.add(rule, criterion, &test, facts.as_ref());
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

    fn add(&mut self, rule: &Rule, criterion: usize, test: &Test, facts: &[Option<Fact>]) {
        let other = |(at, mark)| if at == criterion { Mark::NotMet } else { mark };
        let met = rule.met(rule.marks(facts).enumerate().map(other), Mark::Met);
        let with = met.plus(Met::of(&rule.criteria[criterion]));
        let fact = facts.get(criterion).and_then(Option::as_ref);
        match fact {
            _ if rule.passes(met) => self.always += 1,
            // Adding 0 makes −0 and 0 one figure for the order that is searched.
            Some(Fact::Number(n)) if mark(test, fact) == Mark::Met && rule.passes(with) => {
                self.hanging.push(n + 0.0);
            }
            _ => {}
        }
    }

    fn beyond(&self, threshold: f64) -> usize {
        match self.bound {
            Bound::AtMost => self.hanging.partition_point(|n| *n <= threshold),
            Bound::AtLeast => self.hanging.len() - self.hanging.partition_point(|n| *n < threshold),
        }
    }
}

//! Rules judged by figures.
//!
//! Invariant: a rule speaks exactly when each of its conditions is known and holds.

use super::figures::Figures;
use crate::method::{Condition, Fact, Rule, Subject};

/// A rule that speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding<'a> {
    /// Which.
    pub rule: &'a Rule,
    /// What each condition looked at, in their order.
    pub behind: Vec<Behind>,
}

/// A figure behind a finding, and the limits it was held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Behind {
    /// What was looked at.
    pub fact: Fact,
    /// Its value.
    pub value: f64,
    /// Of which fact it was taken in percent, and those percent.
    pub of: Option<(Fact, f64)>,
    /// At least this.
    pub at_least: Option<f64>,
    /// At most this; of a condition on another fact, that fact's value.
    pub at_most: Option<f64>,
}

/// What the rules for a kind of subject say of one with these figures: what matters most first,
/// then in the order of the rules.
pub fn judge<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    subject: Subject,
    figures: &Figures,
) -> Vec<Finding<'a>> {
    let of = |rule: &'a Rule| {
        let behind = rule.when.iter().map(|condition| look(condition, figures));
        Some(Finding { rule, behind: behind.collect::<Option<_>>()? })
    };
    let rules = rules.into_iter().filter(|rule| rule.applies.contains(&subject));
    let mut found: Vec<Finding<'a>> = rules.filter_map(of).collect();
    found.sort_by_key(|finding| finding.rule.severity);
    found
}

/// What a condition looked at, if it holds.
fn look(condition: &Condition, figures: &Figures) -> Option<Behind> {
    let value = *figures.get(&condition.fact)?;
    let of = match condition.of {
        None => None,
        Some(whole) => {
            let all = figures.get(&whole).filter(|all| **all > 0.0)?;
            Some((whole, 100.0 * value / all))
        }
    };
    let other = match condition.up_to {
        None => None,
        Some(other) => Some(*figures.get(&other)?),
    };
    let most = [condition.at_most, other].into_iter().flatten().reduce(f64::min);
    let seen = of.map_or(value, |(_, percent)| percent);
    let holds = condition.at_least.is_none_or(|least| seen >= least)
        && most.is_none_or(|most| seen <= most);
    holds.then_some(Behind {
        fact: condition.fact,
        value,
        of,
        at_least: condition.at_least,
        at_most: most,
    })
}

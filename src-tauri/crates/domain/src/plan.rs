//! A plan made of sections: how much of it is filled, how old it is, and where it contradicts
//! itself (D-25, B-11).
//!
//! Not where the sections come from. What counts as filled is ours: words of one's own, or something
//! on record that the section shows. Invariant: filling something in never lowers the completeness.

use chrono::NaiveDate;
use serde::Serialize;

/// What is known of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filled {
    /// It has words of its own.
    pub words: bool,
    /// Something on record stands in it.
    pub fed: bool,
    /// The newest day of anything in it.
    pub newest: Option<NaiveDate>,
}

/// Sections filled, and all.
pub fn completeness(sections: &[Filled]) -> (usize, usize) {
    (sections.iter().filter(|one| one.words || one.fed).count(), sections.len())
}

/// Days since anything in a section was said; none where nothing was, or its day is to come.
pub fn age(section: Filled, today: NaiveDate) -> Option<u32> {
    u32::try_from((today - section.newest?).num_days()).ok()
}

/// Sections that have words although sections they rest on are empty, each with those: by their
/// places (B-15). What rests on what is said by the method.
pub fn rests_on_nothing(sections: &[Filled], rests: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let filled = |at: usize| sections.get(at).is_some_and(|one| one.words || one.fed);
    let empty = |(at, on): (usize, &Vec<usize>)| if filled(at) { on.iter().copied().filter(|at| !filled(*at)).collect() } else { Vec::new() };
    rests.iter().enumerate().map(empty).collect()
}

/// What is known of the plan of an opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sides {
    /// Criteria that speak for us.
    pub strong: usize,
    /// Criteria that speak against us.
    pub weak: usize,
    /// By when the customer must have decided.
    pub deadline: Option<NaiveDate>,
    /// When we expect it to close.
    pub closes: Option<NaiveDate>,
    /// Impact of the pain chain, minor units.
    pub impact: Option<i64>,
    /// What we ask for, minor units, in the same currency.
    pub price: Option<i64>,
}

/// Where a plan contradicts itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contradiction {
    /// Hand to hand, although more speaks against us than for us.
    FrontalFromWeakness,
    /// Flanking or waiting, although more speaks for us.
    ShyFromStrength,
    /// We expect it later than the customer must have decided.
    LateForCustomer,
    /// Their impact of a year is less than the price.
    DearerThanPain,
}

impl Contradiction {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::FrontalFromWeakness => "frontal-from-weakness",
            Self::ShyFromStrength => "shy-from-strength",
            Self::LateForCustomer => "late-for-customer",
            Self::DearerThanPain => "dearer-than-pain",
        }
    }
}

/// Contradictions of a plan with a strategy of D-21; what is not known contradicts nothing.
pub fn contradictions(strategy: Option<&str>, sides: Sides) -> Vec<Contradiction> {
    let when = |said: bool, what: Contradiction| said.then_some(what);
    let late = sides.deadline.zip(sides.closes).is_some_and(|(deadline, closes)| closes > deadline);
    let dear = sides.impact.zip(sides.price).is_some_and(|(impact, price)| impact > 0 && impact < price);
    let found = [
        when(strategy == Some("frontal") && sides.weak > sides.strong, Contradiction::FrontalFromWeakness),
        when(strategy == Some("develop") && sides.strong > sides.weak + sides.weak, Contradiction::ShyFromStrength),
        when(late, Contradiction::LateForCustomer),
        when(dear, Contradiction::DearerThanPain),
    ];
    found.into_iter().flatten().collect()
}
